"""What every adapter must do, and what some do that is worth knowing."""

import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from wirebench.adapter import Adapter, Context, Gap, Mode, OperationName, UnknownKeys, Unsupported
from wirebench.cell import Built, Subject, of_adapter
from wirebench.describer import describe
from wirebench.load import facts, load, names
from wirebench.model import Model


def leaf(kind: str, **parameters: object) -> Model:
    return {"kind": kind, "parameters": parameters}


def record(name: str, **fields: Model) -> Model:
    """Keys that begin with `opt` are optional; `plus` stands for a key that is no identifier."""
    made = [
        {"key": "+1" if key == "plus" else key, "model": model, "optional": key.startswith("opt")}
        for key, model in fields.items()
    ]
    return {"kind": "object", "name": name, "fields": made}


LINE = record("Line", plus=leaf("date"), optText=leaf("string", minLength=1, maxLength=5))
MODEL = record(
    "Order",
    id=leaf("uuid"),
    at=leaf("instant"),
    total=leaf("decimal", precision=12, scale=2),
    count=leaf("integer", minimum=0, maximum=9),
    rate=leaf("number", minimum=0, maximum=1),
    paid=leaf("boolean"),
    state=leaf("enum", members=["new", "done"]),
    note={"kind": "nullable", "inner": leaf("string", minLength=0)},
    lines={"kind": "array", "item": LINE},
)
DOCUMENT = {
    "id": "919108f7-52d1-4320-9bac-f847db4148a8",
    "at": "2024-02-29T12:34:56.789000+00:00",
    "total": "12.30",
    "count": 3,
    "rate": 0.5,
    "paid": True,
    "state": "new",
    "note": None,
    "lines": [{"+1": "2024-02-29"}, {"+1": "1999-12-31", "optText": "x"}],
}
EVERYONE = names()


def subject(
    adapter: Adapter, operation: OperationName, mode: Mode = "strict", unknown_keys: UnknownKeys | None = None
) -> Subject:
    return of_adapter(adapter, Context(operation, mode, unknown_keys or adapter.unknown_keys[0], MODEL))


def built_in_any_mode(adapter: Adapter, operation: OperationName) -> tuple[Subject, Built]:
    """In strict mode, or where the adapter has none of it, in lax mode. Skips where it has neither."""
    reasons = []
    modes: tuple[Mode, ...] = ("strict", "lax")
    for mode in modes:
        try:
            made = subject(adapter, operation, mode)
            return made, made.build()
        except Gap as gap:
            reasons.append(str(gap))
    pytest.skip(f"{adapter.name} has no {operation}: {'; '.join(reasons)}")


def test_the_committed_facts_are_those_that_adapters_say() -> None:
    committed = json.loads((Path(__file__).parent.parent / "adapters.json").read_text())
    assert committed == [facts(load(name)) for name in EVERYONE], "npm run generate:python"


@pytest.mark.parametrize("name", EVERYONE)
def test_is_named_as_its_file(name: str) -> None:
    assert load(name).name == name


@pytest.mark.parametrize("name", EVERYONE)
def test_decodes_what_it_encodes(name: str) -> None:
    adapter = load(name)
    how, encode = built_in_any_mode(adapter, "encode")
    typed = encode.adopt(how.how.of(json.dumps(DOCUMENT)))
    wire = encode.read(encode.run(typed))
    there = json.loads(wire)
    assert set(there) == set(DOCUMENT)
    assert [set(line) for line in there["lines"]] == [{"+1"}, {"+1", "optText"}]
    reads, decode = built_in_any_mode(adapter, "decode")
    again = decode.read(decode.run(wire))
    value = json.loads(describe(again, reads.entries).text)
    assert list(value) == list(DOCUMENT)
    assert value["lines"][0].keys() == {"+1"}
    if how.forms == reads.forms:
        assert describe(again, reads.entries).text == describe(typed, how.entries).text


@pytest.mark.parametrize("name", EVERYONE)
def test_checks_and_explains(name: str) -> None:
    adapter = load(name)
    _, check = built_in_any_mode(adapter, "check")
    assert check.read(check.run(DOCUMENT)) is True
    _, explain = built_in_any_mode(adapter, "explain")
    assert explain.read(explain.run(DOCUMENT)) == []
    wrong: dict[str, Any] = {**DOCUMENT, "lines": [{"+1": "2024-02-30"}]}
    assert all({"path", "message"} == set(issue) for issue in explain.read(explain.run(wrong)))


@pytest.mark.parametrize("name", EVERYONE)
def reads_with(name: str, policy: UnknownKeys) -> tuple[Subject, Built]:
    """Its decode, or its check where it builds nothing."""
    adapter = load(name)
    operation: OperationName = "check" if isinstance(adapter.decode, Unsupported) else "decode"
    try:
        made = subject(adapter, operation, "strict", policy)
    except Gap:
        made = subject(adapter, operation, "lax", policy)
    return made, made.build()


@pytest.mark.parametrize("name", EVERYONE)
def test_does_with_unknown_keys_what_it_says(name: str) -> None:
    for policy in load(name).unknown_keys:
        made, built = reads_with(name, policy)
        document = {**DOCUMENT, "unknown": 1}
        if made.how.form == "value":
            assert refuses(built, document) == (policy == "reject")
        elif policy == "reject":
            with pytest.raises(Exception, match=r"(?i)unknown|extra|unexpected|additional|while (loading|structuring)"):
                built.read(built.run(json.dumps(document)))
        else:
            value = json.loads(describe(built.read(built.run(json.dumps(document))), made.entries).text)
            assert ("unknown" in value) == (policy == "ignore")


def refuses(check: Built, value: Any) -> bool:
    try:
        return check.read(check.run(value)) is False
    except Exception:
        return True


def run(name: str, operation: OperationName, model: Model, value: Any, mode: Mode = "strict") -> Any:
    adapter = load(name)
    built = of_adapter(adapter, Context(operation, mode, adapter.unknown_keys[0], model)).build()
    return built.read(built.run(value))


def test_a_decimal_that_is_a_number_keeps_its_digits_where_the_library_does() -> None:
    model = leaf("decimal-number", precision=26, scale=6)
    digits = "12345678901234567890.123456"
    for name in ("python-json-hook", "simplejson", "msgspec"):
        assert run(name, "decode", model, digits) == Decimal(digits)
    for name in ("simplejson", "msgspec"):
        assert json.loads(run(name, "encode", model, Decimal(digits)), parse_float=str) == digits
    with pytest.raises(Gap, match="digits beyond the 15th are lost"):
        run("pydantic", "decode", model, digits)
    # As long as pydantic does so, that gap is there.
    from pydantic import TypeAdapter

    assert TypeAdapter(Decimal).validate_json(digits, strict=True) == Decimal("12345678901234567000")


def test_pydantic_is_strict_from_text_alone() -> None:
    assert run("pydantic", "decode", leaf("date"), '"2024-02-29"').isoformat() == "2024-02-29"
    with pytest.raises(Gap, match="instance"):
        run("pydantic", "check", leaf("date"), "2024-02-29")
    assert run("pydantic", "check", leaf("date"), "2024-02-29", "lax") is True
    assert run("pydantic", "check", leaf("boolean"), True) is True


def test_msgspec_tells_absent_from_null() -> None:
    model = record("Pair", opt1={"kind": "nullable", "inner": leaf("boolean")}, opt2=leaf("boolean"))
    adapter = load("msgspec")
    assert adapter.records is not None
    value = run("msgspec", "decode", model, '{"opt1":null}')
    assert adapter.records.entries(value) == {"opt1": None}
    assert json.loads(run("msgspec", "encode", model, value)) == {"opt1": None}
