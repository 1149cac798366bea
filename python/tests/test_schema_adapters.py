"""What is particular to the validators of JSON Schema, and to cerberus."""

import datetime
import json
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from tests.test_adapters import DOCUMENT, MODEL, leaf, record, refuses, run
from wirebench.adapter import Context, Gap, Mode, OperationName, UnknownKeys
from wirebench.cell import Built, of_adapter
from wirebench.fold import fold
from wirebench.json_schema import JsonSchemaWords
from wirebench.load import load
from wirebench.model import Model

JSON_SCHEMA = ["python-jsonschema", "fastjsonschema", "jsonschema-rs"]
ALL = [*JSON_SCHEMA, "cerberus"]
DECIMAL = leaf("decimal", precision=5, scale=2)
DECIMAL_NUMBER = leaf("decimal-number", precision=5, scale=2)


def built(name: str, operation: OperationName, model: Model, mode: Mode = "strict", unknown: UnknownKeys = "ignore") -> Built:
    return of_adapter(load(name), Context(operation, mode, unknown, model)).build()


def takes(name: str, model: Model, value: Any) -> bool:
    return not refuses(built(name, "check", model), value)


def test_spells_a_model_in_json_schema() -> None:
    model = record("Order", text=leaf("string", minLength=0, maxLength=3), optAt={"kind": "nullable", "inner": leaf("instant")})
    context = Context("check", "strict", "reject", model)
    assert fold(model, JsonSchemaWords(context)).spelled.schema == {
        "type": "object",
        "properties": {
            "text": {"type": "string", "maxLength": 3},
            "optAt": {"type": ["string", "null"], "format": "date-time"},
        },
        "required": ["text"],
        "additionalProperties": False,
    }


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize(
    ("key", "wrong"),
    [
        ("id", "919108f7-52d1-4320-9bac"),
        ("at", "yesterday"),
        ("at", "2024-02-29T12:34:56"),
        ("total", "1e5"),
        ("total", 12.3),
        ("count", 10),
        ("count", 1.5),
        ("rate", True),
        ("paid", 1),
        ("state", "old"),
        ("note", 5),
        ("lines", {}),
        ("lines", [{"+1": "2024-13-01"}]),
        ("lines", [{"+1": "2024-02-29", "optText": "longer"}]),
        ("lines", [{}]),
    ],
)
def test_checks_every_limit_that_the_library_has(name: str, key: str, wrong: object) -> None:
    assert takes(name, MODEL, DOCUMENT)
    assert not takes(name, MODEL, {**DOCUMENT, key: wrong})


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize(
    ("wrong", "place"),
    [
        ({"count": 10}, ["count"]),
        ({"lines": [{"+1": "2024-02-29"}, {"+1": "x"}]}, ["lines", "1", "+1"]),
        ({"lines": [{"optText": "x"}]}, ["lines", "0", "+1"]),
        ({"more": 1}, ["more"]),
    ],
)
def test_explains_each_fault_at_its_place(name: str, wrong: dict[str, Any], place: list[str]) -> None:
    explain = built(name, "explain", MODEL, unknown="reject")
    [issue] = explain.read(explain.run({**DOCUMENT, **wrong}))
    # A finding: jsonschema-rs makes an index of each key that reads as an integer, also of "+1".
    assert issue["path"] == (["lines", "1", "1"] if name == "jsonschema-rs" and place[-2:] == ["1", "+1"] else place)
    assert issue["message"]


def test_python_ends_a_pattern_before_a_line_feed() -> None:
    assert [name for name in ALL if takes(name, DECIMAL, "1.20\n")] == ["python-jsonschema", "cerberus"]


def test_counts_digits_after_the_point_where_the_library_divides_decimals() -> None:
    assert all(takes(name, DECIMAL_NUMBER, Decimal("-0.07")) for name in ALL)
    assert not any(takes(name, DECIMAL_NUMBER, Decimal("1000")) for name in ALL)
    assert [name for name in ALL if takes(name, DECIMAL_NUMBER, Decimal("1.001"))] == ["fastjsonschema", "cerberus"]


def test_no_library_of_json_schema_takes_true_for_a_number() -> None:
    assert [name for name in ALL if takes(name, leaf("integer"), True)] == ["cerberus"]


@pytest.mark.parametrize("name", JSON_SCHEMA)
def test_json_schema_has_no_lax_mode(name: str) -> None:
    with pytest.raises(Gap, match="does not coerce"):
        built(name, "check", MODEL, "lax")


def test_cerberus_builds_typed_values_by_coercion() -> None:
    for mode in ("strict", "lax"):
        decode = built("cerberus", "decode", MODEL, mode)
        value = decode.run(json.dumps(DOCUMENT))
        assert value["id"] == UUID(str(DOCUMENT["id"]))
        assert value["at"].utcoffset() == datetime.timedelta(0)
        assert value["total"].as_tuple() == (0, (1, 2, 3, 0), -2)
        assert value["lines"][0] == {"+1": datetime.date(2024, 2, 29)}


def test_cerberus_coerces_in_lax_mode_alone() -> None:
    assert run("cerberus", "check", leaf("integer"), "5", "lax") is True
    assert run("cerberus", "check", leaf("integer"), "5") is False


def test_cerberus_decodes_no_date_that_is_none() -> None:
    assert run("cerberus", "check", leaf("date"), "2024-02-30") is True
    with pytest.raises(ValueError, match="cannot be coerced"):
        run("cerberus", "decode", leaf("date"), '"2024-02-30"')


def test_cerberus_takes_any_root_within_a_dict() -> None:
    model: Model = {"kind": "nullable", "inner": {"kind": "array", "item": DECIMAL}}
    made = built("cerberus", "decode", model)
    assert made.run('["1.20"]') == [Decimal("1.20")]
    assert made.run("null") is None
    assert made.marks[-1]["mark"] == "custom"
    explain = built("cerberus", "explain", model)
    assert [issue["path"] for issue in explain.read(explain.run(["1", "x"]))] == [["1"]]
    same: Model = record("Same", document=leaf("date"))
    explain = built("cerberus", "explain", same)
    assert [issue["path"] for issue in explain.read(explain.run({"document": 1}))] == [["document"]]


def test_fastjsonschema_reads_digits_of_any_script() -> None:
    digits = "".join(chr(0x0660 + int(digit)) for digit in "2023")
    assert [name for name in ALL if takes(name, leaf("date"), f"{digits}-12-31")] == ["fastjsonschema"]
    assert [name for name in ALL if takes(name, leaf("instant"), f"{digits}-12-31T00:00:00Z")] == ["fastjsonschema"]
