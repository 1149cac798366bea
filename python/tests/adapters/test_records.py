"""What is particular to marshmallow, cattrs, mashumaro and adaptix: records, their keys, what is absent, and places."""

import datetime
from decimal import Decimal
from typing import Any

import pytest

from tests.adapters.models import array, leaf, nullable, optional, record, run
from wirebench.adapter import Context, Gap, Marked, Operation
from wirebench.load import load

RECORDS = ("adaptix", "cattrs", "mashumaro", "marshmallow")
NOTE = record(
    "Note",
    **{"+1": leaf("integer", minimum=0), "note": optional(nullable(leaf("string", minLength=2)))},
    days=array(record("Day", day=leaf("date"))),
)
BARE = '{"+1": 1, "days": []}'


@pytest.mark.parametrize("name", RECORDS)
def test_an_absent_key_is_no_null(name: str) -> None:
    assert run(name, "decode", NOTE, BARE) == {"+1": 1, "days": []}
    assert run(name, "decode", NOTE, '{"+1": 1, "note": null, "days": []}') == {"+1": 1, "note": None, "days": []}
    assert "note" not in run(name, "encode", NOTE, {"+1": 1, "days": []})
    assert '"note": null' in run(name, "encode", NOTE, {"+1": 1, "note": None, "days": []})


@pytest.mark.parametrize("name", RECORDS)
def test_keys_that_are_no_identifiers_are_written_and_read(name: str) -> None:
    day = {"day": datetime.date(2024, 2, 29)}
    text = run(name, "encode", NOTE, {"+1": 1, "days": [day]})
    assert '"+1": 1' in text
    assert '"2024-02-29"' in text
    assert run(name, "check", NOTE, {"+1": 1, "days": [{"day": "2024-02-29"}]}) is True


@pytest.mark.parametrize("name", RECORDS)
def test_unknown_keys_are_refused_where_that_is_asked(name: str) -> None:
    text = '{"+1": 1, "days": [], "more": 1}'
    assert run(name, "decode", NOTE, text) == {"+1": 1, "days": []}
    with pytest.raises(Exception, match=r"more|structuring|loading"):
        run(name, "decode", NOTE, text, unknown_keys="reject")
    issues = run(name, "explain", NOTE, {"+1": 1, "days": [], "more": 1}, unknown_keys="reject")
    assert [issue["path"] for issue in issues] == [["more"]]


@pytest.mark.parametrize("name", ["adaptix", "marshmallow"])
def test_unknown_keys_are_kept_where_they_are_ignored(name: str) -> None:
    text = '{"+1": 1, "days": [], "more": 1}'
    assert run(name, "decode", NOTE, text, unknown_keys="ignore") == {"+1": 1, "days": [], "more": 1}


@pytest.mark.parametrize(
    ("name", "path"),
    [
        ("adaptix", ["days", "1", "day"]),
        ("cattrs", ["days", "1", "day"]),
        ("marshmallow", ["days", "1", "day"]),
        ("mashumaro", ["days"]),  # it tells no index
    ],
)
def test_a_fault_within_a_list_is_placed_as_far_as_the_library_tells(name: str, path: list[str]) -> None:
    value = {"+1": 1, "days": [{"day": "2024-02-29"}, {"day": "February"}]}
    assert [issue["path"] for issue in run(name, "explain", NOTE, value)] == [path]
    assert run(name, "explain", NOTE, {"+1": 1, "days": []}) == []


@pytest.mark.parametrize("name", ["adaptix", "cattrs", "marshmallow"])
def test_limits_are_checked(name: str) -> None:
    with pytest.raises(Exception, match=r"structuring|loading|greater"):
        run(name, "decode", NOTE, '{"+1": -1, "days": []}')
    with pytest.raises(Exception, match=r"structuring|loading|minimum"):
        run(name, "decode", NOTE, '{"+1": 1, "note": "a", "days": []}')


def test_mashumaro_has_no_limits() -> None:
    assert run("mashumaro", "decode", NOTE, '{"+1": -1, "days": []}') == {"+1": -1, "days": []}


@pytest.mark.parametrize("name", ["adaptix", "marshmallow"])
def test_strict_mode_reads_no_text_as_an_integer(name: str) -> None:
    model = record("Count", count=leaf("integer"))
    assert run(name, "decode", model, '{"count": "1"}', mode="lax") == {"count": 1}
    with pytest.raises(Exception, match=r"integer|loading"):
        run(name, "decode", model, '{"count": "1"}', mode="strict")


@pytest.mark.parametrize("name", ["cattrs", "mashumaro"])
def test_what_coerces_always_has_no_strict_decode_and_check(name: str) -> None:
    adapter = load(name)
    for operation in (adapter.decode, adapter.check, adapter.explain):
        assert isinstance(operation, Operation)
        assert operation.gap is not None
        assert operation.gap(Context(operation="decode", mode="strict", unknown_keys="strip", model=NOTE)) is not None
    assert run(name, "encode", NOTE, {"+1": 1, "days": []}, mode="strict")


@pytest.mark.parametrize("name", ["marshmallow", "mashumaro"])
def test_decimals_that_are_numbers_keep_their_digits(name: str) -> None:
    model = record("Price", price=leaf("decimal-number", precision=24, scale=6))
    digits = "12345678901234567.890123"
    assert run(name, "decode", model, f'{{"price": {digits}}}') == {"price": Decimal(digits)}
    assert run(name, "encode", model, {"price": Decimal(digits)}) == f'{{"price": {digits}}}'


@pytest.mark.parametrize("mode", ["strict", "lax"])
def test_marshmallow_reads_roots_that_are_no_objects(mode: Any) -> None:
    days = array(leaf("date"))
    assert run("marshmallow", "decode", days, '["2024-02-29"]', mode=mode) == [datetime.date(2024, 2, 29)]
    assert run("marshmallow", "encode", days, [datetime.date(2024, 2, 29)], mode=mode) == '["2024-02-29"]'


def test_marshmallow_has_no_key_with_a_dot() -> None:
    with pytest.raises(Gap) as raised:
        run("marshmallow", "decode", record("A", **{"a.b": leaf("boolean")}), "{}")
    assert "path" in raised.value.gap.reason


def test_cattrs_marks_its_hooks() -> None:
    vocabulary = load("cattrs").vocabulary(Context("decode", "lax", "strip", record("A")))
    said = vocabulary.uuid()
    assert isinstance(said, Marked)
    assert said.mark == "custom"


def test_a_codec_has_every_word() -> None:
    model = record("Any", count=leaf("integer", minimum=0), days=array(nullable(leaf("date"))), note=optional(leaf("string")))
    assert run("python-json", "decode", model, '{"count": -1}', mode="strict", unknown_keys="ignore") == {"count": -1}
