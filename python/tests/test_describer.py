"""Values as texts: docs/worker-protocol.md, "Described values"."""

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest

from wirebench.describer import ABSENT, Impostor, Unknown, describe, undescribe
from wirebench.forms import TYPED

ID = "919108f7-52d1-4320-9bac-f847db4148a8"

# The table of the protocol for Python, and what its table of tags asks for beside.
DESCRIBED: list[tuple[Any, Any]] = [
    (None, None),
    (True, True),
    ("a", "a"),
    (1, 1),
    (0.5, 0.5),
    (float("nan"), {"$number": "NaN"}),
    (float("inf"), {"$number": "Infinity"}),
    (float("-inf"), {"$number": "-Infinity"}),
    (-0.0, {"$number": "-0"}),
    (2**64 + 1, {"$number": "18446744073709551617"}),
    (-(10**30), {"$number": "-1" + "0" * 30}),
    (datetime(2024, 2, 29, 12, tzinfo=UTC), {"$form": ["datetime", "2024-02-29T12:00:00+00:00"]}),
    (date(2024, 2, 29), {"$form": ["date", "2024-02-29"]}),
    (UUID(ID), {"$form": ["UUID", ID]}),
    (Decimal("-12.30"), {"$decimal": [-1, "1230", -2]}),
    (Decimal("1E-1000000"), {"$decimal": [1, "1", -1_000_000]}),
    (Decimal("-0"), {"$decimal": [-1, "0", 0]}),
    (Decimal("NaN"), {"$decimal": "NaN"}),
    (Decimal("-Infinity"), {"$decimal": "-Infinity"}),
    (b"[]", {"$bytes": "W10="}),
    ("\ud800", {"$utf16": [0xD800]}),
    ("a\U0001f600\udfff", {"$utf16": [97, 0xD83D, 0xDE00, 0xDFFF]}),
    ({"$ref": 1}, {"$object": {"class": "Object", "entries": [["$ref", 1]], "text": ""}}),
    ([{"a": [None]}], [{"a": [None]}]),
]


@pytest.mark.parametrize(("value", "described"), DESCRIBED)
def test_describes_as_the_protocol_says(value: Any, described: Any) -> None:
    assert json.loads(describe(value).text) == described


@pytest.mark.parametrize(("value", "described"), DESCRIBED)
def test_reads_what_it_describes(value: Any, described: Any) -> None:
    made = undescribe(json.dumps(described), TYPED.values())
    assert describe(made) == describe(value)
    assert type(made) is type(value)


def test_ends_at_depth_128() -> None:
    deep: Any = 0
    for _ in range(128):
        deep = [deep]
    assert "$cut" not in describe(deep).text
    assert json.dumps({"$cut": "depth"}, separators=(",", ":")) in describe([deep]).text


def test_ends_at_a_megabyte() -> None:
    values: list[Any] = ["x" * 2_000_000, ["x"] * 1_000_000, 10**2_000_000, {"k" * 2_000_000: 1}]
    assert {describe(value).text for value in values} == {'{"$cut":"size"}'}


def test_holds_a_text_of_a_megabyte() -> None:
    assert describe("x" * 2**20).text == '"' + "x" * 2**20 + '"'


def test_sees_what_two_places_share() -> None:
    shared: list[int] = []
    assert describe([shared, shared]).shares_objects
    assert not describe([[], [], "a", "a", (1,), (1,)]).shares_objects


def test_describes_records_by_their_keys() -> None:
    class Record:
        x = 1

    entries = {"+1": 1, "absent": None}
    seen = describe([Record()], lambda value: entries if isinstance(value, Record) else None)
    assert json.loads(seen.text) == [{"+1": 1, "absent": None}]


def test_no_value_makes_it_fail() -> None:
    class Awkward:
        def __str__(self) -> str:
            raise RuntimeError("no")

    for value in (Awkward(), {1: 2}, {1, 2}, (1, 2), print, Awkward, 1j, NotImplemented):
        described = json.loads(describe(value).text)
        assert isinstance(described, dict)
        assert list(described) in (["$object"], ["$function"])


@pytest.mark.parametrize(
    "described",
    [
        '{"$undefined":true}',
        '{"$symbol":"a"}',
        '{"$bigint":"1"}',
        '{"$form":["Temporal.Instant","2024-02-29T12:00:00Z"]}',
        '{"$object":{"class":"Foo","entries":[],"text":""}}',
        '{"$invalid":"Date"}',
    ],
)
def test_lacks_what_python_lacks(described: str) -> None:
    with pytest.raises(Unknown):
        undescribe(described, TYPED.values())


def test_makes_impostors_and_absence() -> None:
    impostor = undescribe('{"$impostor":"2024-01-01"}')
    assert isinstance(impostor, Impostor)
    assert str(impostor) == impostor.isoformat() == "2024-01-01"
    assert undescribe('{"$absent":true}') is ABSENT
