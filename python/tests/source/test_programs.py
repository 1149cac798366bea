"""Every adapter's programs, run without wirebench: they say what the adapter says."""

import datetime
import json
import re
import subprocess
import sys
from typing import Any

import pytest

from tests.test_adapters import DOCUMENT, EVERYONE, MODEL, leaf, record
from wirebench.adapter import OPERATIONS, Adapter, Context, Gap, Mode, OperationName, Unchecked
from wirebench.cell import Cell, of_adapter
from wirebench.load import load
from wirebench.model import Model

WRONG = {**DOCUMENT, "at": "2024-02-30T12:34:56Z", "lines": [{"+1": "tomorrow"}]}
MODES: tuple[Mode, ...] = ("strict", "lax")

# Runs each of some programs as a main module of its own, and says what each has printed.
RUNS_ALL = """
import contextlib, io, json, sys
printed = []
for text in json.load(sys.stdin):
    with contextlib.redirect_stdout(io.StringIO()) as out:
        exec(compile(text, "program", "exec"), {"__name__": "__main__"})
    printed.append(out.getvalue())
print(json.dumps([sorted(name for name in sys.modules if name.startswith("wirebench")), printed]))
"""


def cell_of(adapter: Adapter, operation: OperationName, mode: Mode, model: Model) -> Cell:
    question = {"operation": operation, "mode": mode, "unknownKeys": adapter.unknown_keys[0], "process": "warm"}
    asked = {"question": question, "documents": [], "chunks": []}
    return Cell(asked, of_adapter(adapter, Context(operation, mode, adapter.unknown_keys[0], model)))


def proofs_of(name: str, model: Model, *documents: Any) -> list[dict[str, Any]]:
    """A proof of each operation in each mode for each document."""
    adapter, proofs = load(name), []
    for operation, mode in ((operation, mode) for operation in OPERATIONS for mode in MODES):
        try:
            cell = cell_of(adapter, operation, mode, model)
        except Gap:
            continue
        asked = [{"is": "json", "text": json.dumps(document)} for document in documents]
        proofs += [proof for each in asked if (proof := cell.prove(each))["lines"] or "unprinted" in proof]
    return proofs


def run_all(proofs: list[dict[str, Any]]) -> list[str]:
    """What the programs print, in a process that cannot see wirebench."""
    texts = json.dumps(["\n".join(proof["lines"]) for proof in proofs])
    ran = subprocess.run([sys.executable, "-I", "-c", RUNS_ALL], input=texts, capture_output=True, text=True, check=False)
    assert ran.stderr == ""
    loaded, printed = json.loads(ran.stdout)
    assert loaded == []
    return list(printed)


@pytest.mark.parametrize("name", EVERYONE)
def test_programs_say_what_the_adapter_says(name: str) -> None:
    proofs = proofs_of(name, MODEL, DOCUMENT, WRONG)
    assert [proof["unprinted"] for proof in proofs if "unprinted" in proof] == []
    assert len(proofs) > 1
    for proof, printed in zip(proofs, run_all(proofs), strict=True):
        assert without_addresses(printed) == without_addresses(proof["output"] + "\n"), "\n".join(proof["lines"])


def without_addresses(text: str) -> str:
    """An object may be shown by its address, another one in each process."""
    return re.sub(r"( at| @) 0x[0-9a-f]+", r"\1 0x…", text)


@pytest.mark.parametrize("name", EVERYONE)
def test_a_right_document_is_taken_and_a_wrong_one_refused_by_what_checks(name: str) -> None:
    """So that what is compared are answers of the library, and not one mistake made twice."""
    adapter = load(name)
    right, wrong = proofs_of(name, MODEL, DOCUMENT), proofs_of(name, MODEL, WRONG)
    assert [proof["output"] for proof in right if proof["output"].startswith("refused: ")] == []
    if adapter.validates:
        assert {proof["output"] for proof in right} != {proof["output"] for proof in wrong}


def test_a_decimal_that_is_a_number_is_printed_with_its_digits() -> None:
    model = record("Price", price=leaf("decimal-number", precision=12, scale=6))
    proofs = [*proofs_of("simplejson", model, {"price": 12.5}), *proofs_of("msgspec", model, {"price": 12.5})]
    assert "Decimal('12.5')" in str(proofs[0]["lines"])
    assert run_all(proofs) == [proof["output"] + "\n" for proof in proofs]


def test_a_long_input_is_printed_by_how_it_repeats() -> None:
    cell = cell_of(load("python-json"), "decode", "strict", leaf("string", minLength=0))
    proof = cell.prove({"is": "repeat", "before": '"', "text": "ab", "times": 3, "after": '"'})
    assert "    value = '\"' + 'ab' * 3 + '\"'" in proof["lines"]
    assert proof["output"] == "ababab"


def test_a_text_that_utf_8_does_not_have_is_printed_escaped() -> None:
    cell = cell_of(load("python-json"), "decode", "strict", leaf("string", minLength=0))
    proof = cell.prove({"is": "wire", "text": '"\\ud800"'})
    assert proof["output"] == "\\ud800"
    assert run_all([proof]) == ["\\ud800\n"]


class Odd(Unchecked):
    """Words that cannot be printed: one keeps an object, one compares what is traced."""

    def uuid(self) -> Any:
        return {"const": object()}

    def date(self) -> Any:
        return {"type": "string"} if datetime.date.min < datetime.date.max else {}


@pytest.mark.parametrize(
    ("kind", "why"),
    [
        ("uuid", "a object is not written down: make it where a word is asked for it"),
        ("date", "its words cannot be traced: TypeError: '<' not supported"),
    ],
)
def test_the_author_is_told_why_there_is_no_program(kind: str, why: str) -> None:
    adapter = load("python-jsonschema")._replace(vocabulary=Odd)
    proof = cell_of(adapter, "check", "strict", leaf(kind)).prove({"is": "json", "text": "1"})
    assert proof["lines"] == []
    assert proof["unprinted"].startswith(why)


def test_an_input_that_there_is_not_has_no_program() -> None:
    cell = cell_of(load("msgspec"), "encode", "strict", leaf("instant"))
    proof = cell.prove({"is": "json", "text": '"2024-02-30T00:00:00Z"'})
    assert proof["lines"] == []
    assert proof["output"].startswith("it has no such input: ValueError: ")
