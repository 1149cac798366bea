"""The worker: reads questions, and writes one answer to each."""

import json
import os
import signal
import sys
from collections.abc import Sequence
from typing import Any

from wirebench.adapter import Adapter, Context, Gap, NoAdapter, NotLoaded
from wirebench.block import NoTime
from wirebench.cell import Cell, of_adapter, of_reference
from wirebench.documents import DocumentsError
from wirebench.lines import one_line
from wirebench.questions import QuestionError, need

PROTOCOL = 1
PREPARED = ("subject", "question", "model", "documents", "chunks")
ANSWERS = 3  # the file descriptor


class Worker:
    """Holds the cell that was prepared last. `name`: the one adapter that it holds; None where each question names it."""

    def __init__(self, name: str | None) -> None:
        self.name = name
        self.cell: Cell | None = None

    def adapter(self, asked: dict[str, Any]) -> Adapter:
        if self.name is None and "file" in asked:
            from wirebench.files import load_file

            return load_file(asked["file"])
        from wirebench.load import load

        return load(self.name if self.name is not None else asked["name"])

    def answer(self, asked: dict[str, Any]) -> dict[str, Any]:
        match need(asked, "ask"):
            case "describe":
                return self.describe(need(asked, "adapter"))
            case "prepare":
                return self.prepare(asked)
            case "compare":
                return {"is": "unsupported", "code": "operation", "reason": "has no other harness"}
            case "call" | "block" | "finish" | "prove" if self.cell is None:
                raise QuestionError(f"cannot {asked['ask']} before prepare")
        return self.answer_of_cell(asked, self.cell)

    def answer_of_cell(self, asked: dict[str, Any], cell: Cell | None) -> dict[str, Any]:
        match asked["ask"], cell:
            case "call", Cell():
                return cell.call_all(asked)
            case "block", Cell():
                return cell.block(asked)
            case "finish", Cell():
                return {"is": "finished", "allocatedPerDocument": None}
            case "prove", Cell():
                return cell.prove(need(asked, "input"))
        raise QuestionError(f"knows no question {asked['ask']}")

    def describe(self, asked: dict[str, Any]) -> dict[str, Any]:
        adapter = self.adapter(asked)
        from wirebench.load import facts, runtime

        return {"is": "described", "description": {**facts(adapter), "runtime": runtime()}}

    def prepare(self, asked: dict[str, Any]) -> dict[str, Any]:
        self.cell = None
        subject, question, model, *_ = (need(asked, field) for field in PREPARED)
        if "condition" in question:
            return {"is": "unsupported", "code": "condition", "reason": f"has no {question['condition']}"}
        if "reference" in subject:
            cell = Cell(asked, of_reference(subject["reference"], model))
        else:
            operation, mode, unknown_keys = (need(question, field) for field in ("operation", "mode", "unknownKeys"))
            context = Context(operation, mode, unknown_keys, model)
            cell = Cell(asked, of_adapter(self.adapter(subject["adapter"]), context))
        self.cell = cell
        return cell.ready()


def read_question(line: bytes) -> dict[str, Any]:
    try:
        asked = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise QuestionError(f"a question is a JSON object on one line: {one_line(error)}") from None
    if type(asked) is not dict or asked.get("protocol") != PROTOCOL:
        raise QuestionError(f"speaks JSON objects of protocol {PROTOCOL}")
    return asked


def safely(worker: Worker, line: bytes) -> dict[str, Any]:
    """The answer to a line, whatever is wrong with it or with what it asks for."""
    try:
        return worker.answer(read_question(line))
    except Gap as error:
        return {"is": "unsupported", "code": error.gap.code, "reason": error.gap.reason}
    except DocumentsError as error:
        return failed("documents", str(error))
    except QuestionError as error:
        return failed("protocol", str(error))
    except NoTime:
        return failed("no time", "a batch took no time that can be told")
    except NoAdapter:
        return {"is": "no adapter"}
    except NotLoaded as error:
        return failed("not loaded", str(error))
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # a library may exit, and what is written in Rust may panic: neither is an Exception
        from wirebench.files import placed

        return failed("threw", placed(error))


def failed(code: str, cause: str) -> dict[str, Any]:
    return {"is": "failed", "code": code, "cause": cause}


def main(arguments: Sequence[str]) -> None:
    """Answers questions until the input ends."""
    if len(arguments) > 1:
        sys.exit("usage: python -I python/wirebench [adapter], one of the files in python/wirebench/adapters/")
    # A terminal interrupts all processes of its group; to end workers is the suite's business.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    worker = Worker(arguments[0] if arguments else None)
    with open(os.environ.get("WIREBENCH_ANSWERS") or ANSWERS, "w", encoding="utf-8") as answers:
        for line in sys.stdin.buffer:
            said = safely(worker, line)
            sys.stdout.flush()  # what a library printed belongs to this question
            answers.write(json.dumps({"protocol": PROTOCOL, **said}, separators=(",", ":")) + "\n")
            answers.flush()
