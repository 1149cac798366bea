"""A model, folded with a vocabulary."""

from collections.abc import Sequence
from typing import Any

import pytest

from wirebench.adapter import Context, Field, Gap, Records, Unchecked, custom, unsupported, weaker
from wirebench.fold import adopter, excused, fold, form_marks
from wirebench.forms import TEXTS
from wirebench.model import Model


def leaf(kind: str, **parameters: object) -> Model:
    return {"kind": kind, "parameters": parameters}


LINE: Model = {
    "kind": "object",
    "name": "Line",
    "fields": [{"key": "a/b", "model": leaf("date"), "optional": True}],
}
MODEL: Model = {
    "kind": "object",
    "name": "Order",
    "fields": [
        {"key": "lines", "model": {"kind": "array", "item": {"kind": "nullable", "inner": LINE}}, "optional": False},
        {"key": "+1", "model": leaf("decimal", precision=5, scale=2), "optional": False},
    ],
}


class Words(Unchecked):
    def date(self) -> Any:
        return weaker(custom("date", "helped"), "lets some through")

    def decimal(self, precision: int, scale: int) -> Any:
        return f"decimal({precision}, {scale})"

    def optional(self, inner: Any) -> Any:
        return weaker(f"{inner}?", "absent is null")

    def object(self, name: str, fields: Sequence[Field[Any]]) -> Any:
        return (name, [(field.name, field.key, field.schema) for field in fields])


CONTEXT = Context("check", "strict", "ignore", MODEL)


def test_calls_a_word_for_each_place() -> None:
    assert fold(MODEL, Words(CONTEXT)).spelled.schema == (
        "Order",
        [("f0", "lines", None), ("f1", "+1", "decimal(5, 2)")],
    )


def test_notes_marks_by_place() -> None:
    marks = fold(MODEL, Words(CONTEXT)).marks
    assert [(mark.mark, mark.pointer, mark.kind) for mark in marks] == [
        ("weaker", "/lines/*/a~1b", "date"),
        ("custom", "/lines/*/a~1b", "date"),
        ("weaker", "/lines/*/a~1b", "optional"),
    ]
    assert excused(marks) == ["date", "optional"]
    assert [(mark.pointer, mark.kind) for mark in form_marks(MODEL, TEXTS)] == [("/+1", "decimal")]


def test_a_gap_names_its_place() -> None:
    class Less(Words):
        def date(self) -> Any:
            return unsupported("has no date")

    with pytest.raises(Gap, match=r"date at /lines/\*/a~1b: has no date") as caught:
        fold(MODEL, Less(CONTEXT))
    assert caught.value.gap.code == "kind"


def test_the_root_may_be_spelled_in_another_way() -> None:
    class Wrapping(Words):
        def root(self, schema: Any) -> Any:
            return custom({"root": schema}, "takes no such root")

    folded = fold({"kind": "array", "item": leaf("date")}, Wrapping(CONTEXT))
    assert folded.spelled.schema == {"root": None}
    assert [(mark.mark, mark.pointer, mark.kind) for mark in folded.marks][-1] == ("custom", "", "array")


def test_makes_records_of_objects_alone() -> None:
    records = Records(lambda schema, values: (schema[0], values), lambda _: None)
    adopt = adopter(fold(MODEL, Words(CONTEXT)).spelled, records)
    assert adopt({"lines": [{"a/b": 1}, None, 7], "other": {}}) == (
        "Order",
        {"lines": [("Line", {"a/b": 1}), None, 7], "other": {}},
    )
    assert adopt([1]) == [1]
