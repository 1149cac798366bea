"""The inputs that a question names."""

import base64
import json
from typing import Any

import pytest

from wirebench.adapter import OperationName
from wirebench.forms import TYPED
from wirebench.inputs import Impossible, ToInput, make_input, to_input
from wirebench.model import Model

MODEL: Model = {
    "kind": "object",
    "name": "Thing",
    "fields": [
        {"key": "at", "model": {"kind": "instant", "parameters": {}}, "optional": False},
        {"key": "list", "model": {"kind": "array", "item": {"kind": "integer", "parameters": {}}}, "optional": False},
    ],
}
LINE = '{"at":"2024-02-29T12:00:00Z","list":[1,2]}'


def how(operation: OperationName) -> ToInput:
    return to_input(operation, MODEL, TYPED)


def made(operation: OperationName, asked: dict[str, Any]) -> Any:
    return make_input(asked, how(operation), lambda _file, _line: LINE)


def changed(operation: OperationName, pointer: str, described: Any) -> Any:
    document = {"is": "json", "text": LINE}
    return made(operation, {"is": "changed", "document": document, "pointer": pointer, "described": json.dumps(described)})


def test_makes_each_form_of_a_document() -> None:
    document = {"is": "document", "file": 0, "line": 0}
    assert made("decode", document) == LINE
    assert made("check", document) == json.loads(LINE)
    assert made("encode", document)["at"].isoformat() == "2024-02-29T12:00:00+00:00"


def test_takes_wire_and_bytes_where_text_is_read() -> None:
    assert made("decode", {"is": "wire", "text": "\ud800"}) == "\ud800"
    assert made("decode", {"is": "bytes", "base64": base64.b64encode(b"\xff").decode()}) == b"\xff"
    for asked in ({"is": "wire", "text": "1"}, {"is": "bytes", "base64": ""}, {"is": "dance"}):
        with pytest.raises(Impossible):
            made("check", asked)


def test_repeats() -> None:
    asked = {"is": "repeat", "before": "[", "text": "1,", "times": 3, "after": "1]"}
    assert made("decode", asked) == "[1,1,1,1]"
    assert made("check", asked) == [1, 1, 1, 1]


def test_changes_one_place() -> None:
    assert changed("check", "/at", 5) == {"at": 5, "list": [1, 2]}
    assert changed("check", "/list/0", {"$absent": True}) == {"at": "2024-02-29T12:00:00Z", "list": [2]}
    assert changed("check", "", "x") == "x"
    assert changed("check", "/new", True)["new"] is True
    assert changed("encode", "/at", {"$decimal": [1, "5", 0]})["at"] == 5
    assert list(changed("encode", "/at", 1)) == ["at", "list"]
    assert "at" not in changed("encode", "/at", {"$absent": True})


def test_writes_all_digits_of_a_change() -> None:
    assert '"at": 12345678901234567890.5' in changed("decode", "/at", {"$number": "12345678901234567890.5"}).replace(":", ": ")


@pytest.mark.parametrize("pointer", ["/none/0", "/list/7", "/list/x", "/at/0"])
def test_has_no_such_place(pointer: str) -> None:
    with pytest.raises(Impossible):
        changed("check", pointer, 1)


def test_has_no_other_language() -> None:
    with pytest.raises(Impossible, match="javascript"):
        made("check", {"is": "expression", "language": "javascript", "source": "1"})
    with pytest.raises(ValueError, match=r"\w"):
        changed("decode", "/at", {"$number": "NaN"})
