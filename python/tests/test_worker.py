"""A worker in a process of its own, spoken to as the suite does."""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

PACKAGE = Path(__file__).parent.parent / "wirebench"
LINES = ['{"at":"2024-02-29T12:34:56.789Z"}', '{"at":"1999-12-31T23:59:59Z"}', '{"at":"2000-01-01T00:00:00+02:00"}']
MODEL = {
    "kind": "object",
    "name": "Event",
    "fields": [{"key": "at", "model": {"kind": "instant", "parameters": {}}, "optional": False}],
}


class Worker:
    """Asks one question at a time."""

    def __init__(self, name: str, folder: Path) -> None:
        self.answers = folder / "answers"
        os.mkfifo(self.answers)
        self.process = subprocess.Popen(
            [sys.executable, "-I", "-X", "utf8", str(PACKAGE), name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "WIREBENCH_ANSWERS": str(self.answers)},
        )
        self.read = self.answers.open(encoding="utf-8")
        data = "".join(line + "\n" for line in LINES).encode()
        (folder / "documents.jsonl").write_bytes(data)
        digest = "sha256:" + hashlib.sha256(data).hexdigest()
        self.file = {"path": str(folder / "documents.jsonl"), "hash": digest, "documents": len(LINES)}

    def ask_line(self, line: str) -> Any:
        assert self.process.stdin is not None
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()
        answer = self.read.readline()
        assert answer.startswith('{"protocol":1,"is":')
        return json.loads(answer)

    def ask(self, **question: Any) -> Any:
        return self.ask_line(json.dumps({"protocol": 1, **question}))

    def prepare(self, operation: str = "decode", **given: Any) -> Any:
        asked = {"operation": operation, "mode": "strict", "unknownKeys": "strip", "process": "warm"}
        usual = {
            "subject": {"adapter": {"name": "any"}},
            "question": asked | given.pop("question", {}),
            "model": MODEL,
            "documents": [self.file],
            "chunks": [{"documents": [0, 1], "counts": 2}, {"documents": [2], "counts": 1}],
        }
        return self.ask(ask="prepare", **(usual | given))

    def close(self) -> str:
        printed, _ = self.process.communicate()
        self.read.close()
        return printed.decode()


@pytest.fixture
def worker(tmp_path: Path) -> Iterator[Worker]:
    made = Worker("msgspec", tmp_path)
    yield made
    assert made.close() == ""
    assert made.process.returncode == 0


DOCUMENT = {"is": "document", "file": 0, "line": 0}


def test_refuses_what_is_no_question_and_goes_on(worker: Worker) -> None:
    for line in ("{", "[]", '{"ask":"describe"}', '{"protocol":2,"ask":"describe"}', '{"protocol":1,"ask":"dance"}'):
        assert worker.ask_line(line)["code"] == "protocol"
    assert worker.ask(ask="call", inputs=[])["code"] == "protocol"
    assert worker.ask(ask="prepare")["code"] == "protocol"
    worker.prepare()
    assert worker.ask(ask="call", inputs=[{"is": "json"}])["cause"] == "the question lacks text"
    assert worker.ask(ask="block", milliseconds=0, minBatches=1)["cause"] == "the question lacks collect"
    assert worker.ask(ask="describe", adapter={"name": "any"})["description"]["runtime"]["flags"] == ["-I", "-X", "utf8"]


def test_calls_and_times(worker: Worker) -> None:
    ready = worker.prepare()
    assert ready["inputs"] == "text"
    assert ready["bytesPerInput"] == sum(map(len, LINES)) / 3
    calls = worker.ask(ask="call", watch=True, inputs=[DOCUMENT, {"is": "wire", "text": "{}"}])["calls"]
    assert json.loads(calls[0]["returned"]) == {"at": {"$form": ["datetime", "2024-02-29T12:34:56.789000+00:00"]}}
    assert "at" in calls[1]["threw"]
    assert all(call["leavesRead"] is None for call in calls)
    block = worker.ask(ask="block", milliseconds=1, minBatches=3, collect="young", keep=1)
    assert [chunk for chunk, _ in block["chunks"]] == [0, 1]
    assert len(block["kept"]) == 1
    named = worker.ask(ask="block", milliseconds=0, minBatches=1, collect="all", documents=[2], passes=5, keep=9)
    assert named["kept"] == [{"document": 2, "returned": named["kept"][0]["returned"]}]
    nothing = worker.ask(ask="block", milliseconds=0, minBatches=1, collect="none", run="nothing", keep=2)
    assert len({kept["returned"] for kept in nothing["kept"]}) == 1
    assert worker.ask(ask="finish", allocation=True)["allocatedPerDocument"] is None
    proved = worker.ask(ask="prove", input=DOCUMENT)
    assert proved["output"].startswith("Event(f0=datetime.datetime(2024, 2, 29")
    assert proved["lines"][-1] == "print(output)"
    assert worker.ask(ask="compare", harness="any")["is"] == "unsupported"


def test_makes_a_first_call(worker: Worker) -> None:
    first = {"process": "first call"}
    assert worker.prepare("decode", question=first)["marks"] == []
    assert worker.ask(ask="call", inputs=[DOCUMENT])["code"] == "protocol"
    block = worker.ask(ask="block", milliseconds=5, minBatches=9, collect="young")
    assert block["mean"] == block["median"] == block["chunks"][0][1]
    assert block["built"]["marks"] != []
    [call] = worker.ask(ask="call", inputs=[DOCUMENT])["calls"]
    assert json.loads(call["returned"]).keys() == {"at"}


def test_says_what_it_does_not_do(worker: Worker) -> None:
    duration = {"kind": "duration", "parameters": {}}
    cases: list[tuple[dict[str, Any], str]] = [
        ({"question": {"unknownKeys": "ignore"}}, "unknown keys"),
        ({"model": duration}, "kind"),
        ({"question": {"condition": "no code generation"}}, "condition"),
        ({"subject": {"reference": "none"}}, "operation"),
    ]
    for given, code in cases:
        assert worker.prepare(**given)["code"] == code
    assert worker.ask(ask="call", inputs=[])["code"] == "protocol"


@pytest.mark.parametrize("name", ["JSON.parse", "JSON.stringify", "walk", "revive", "nothing", "loop"])
def test_times_references(worker: Worker, name: str) -> None:
    assert worker.prepare(subject={"reference": name}, question={"unknownKeys": "ignore"})["is"] == "ready"
    assert worker.ask(ask="block", milliseconds=0, minBatches=2, collect="young", keep=1)["is"] == "block"


def test_refuses_other_files(worker: Worker) -> None:
    wrong = {**worker.file, "hash": "sha256:0"}
    assert worker.prepare(documents=[wrong])["code"] == "documents"
    worker.prepare(documents=[worker.file, wrong], chunks=[])
    assert worker.ask(ask="call", inputs=[DOCUMENT])["is"] == "called"
    assert worker.ask(ask="call", inputs=[{**DOCUMENT, "file": 1}])["code"] == "documents"
    assert worker.ask(ask="call", inputs=[{**DOCUMENT, "file": 2}])["code"] == "protocol"


def test_outlives_a_million_levels(worker: Worker) -> None:
    deep = {"is": "repeat", "before": "", "text": "[", "times": 1_000_000, "after": ""}
    for operation in ("decode", "check"):
        worker.prepare(operation)
        [call] = worker.ask(ask="call", inputs=[deep])["calls"]
        assert "threw" in call or "impossible" in call


def test_says_what_is_not_there(tmp_path: Path) -> None:
    worker = Worker("nobody", tmp_path)
    answer = worker.ask(ask="describe", adapter={"name": "nobody"})
    assert (answer["code"], "msgspec" in answer["cause"]) == ("not loaded", True)
    worker.close()
