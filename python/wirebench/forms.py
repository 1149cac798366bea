"""The types that stand in memory for what JSON lacks, and how a value of each is built of its wire text and written as text."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from wirebench.model import Model

# Written in full, a decimal with a longer exponent would fill the memory.
MAX_EXPONENT = 10_000


class Form(NamedTuple):
    """How a kind stands in memory. `weaker`: what the form lacks; None where it lacks nothing."""

    name: str
    type: type
    build: Callable[[str], Any]
    write: Callable[[Any], str]
    weaker: str | None = None


# The form of each kind that has one.
Forms = Mapping[str, Form]


def plain_digits(value: Decimal) -> str:
    """A Decimal by its digits, without an exponent, as far as that fits."""
    return format(value, "f") if abs(value.adjusted()) < MAX_EXPONENT else str(value)


def build_instant(text: str) -> datetime:
    """`fromisoformat` cuts digits beyond the sixth: a datetime cannot hold them, so there is no such value."""
    fraction = text[20:].rstrip("Zz").split("+")[0].split("-")[0] if text[19:20] == "." else ""
    if fraction[6:].strip("0"):
        raise ValueError("a datetime holds six digits of a second")
    return datetime.fromisoformat(text)


DATETIME = Form("datetime", datetime, build_instant, datetime.isoformat)
DATE = Form("date", date, date.fromisoformat, date.isoformat)
UUID_ = Form("UUID", UUID, UUID, str)
DECIMAL = Form("Decimal", Decimal, Decimal, plain_digits)
TEXT = Form("text", str, str, str)


def left_as_text(kind: str) -> Form:
    """A form that leaves the text of the wire as it is. Text is no weaker form of a date or a UUID."""
    return TEXT if kind in ("date", "uuid") else TEXT._replace(weaker=f"leaves the {kind} as text")


TYPED: Forms = {"instant": DATETIME, "date": DATE, "uuid": UUID_, "decimal": DECIMAL}
TEXTS: Forms = {kind: left_as_text(kind) for kind in TYPED}


def form_of(forms: Forms, kind: str) -> Form | None:
    """The form of a kind; a decimal-number has that of a decimal, unless it has one of its own."""
    return forms.get(kind) or (forms.get("decimal") if kind == "decimal-number" else None)


def builder(model: Model, forms: Forms) -> Callable[[Any], Any] | None:
    """What builds the typed value of a parsed document, in new containers; None where a value is its own typed value."""
    match model["kind"]:
        case "nullable":
            build = builder(model["inner"], forms)
            return build and (lambda value: None if value is None else build(value))
        case "array":
            build_item = builder(model["item"], forms)
            return list if build_item is None else lambda items: [build_item(item) for item in items]
        case "object":
            fields = [(field["key"], builder(field["model"], forms)) for field in model["fields"]]
            builders = [(key, build) for key, build in fields if build is not None]
            return dict if not builders else lambda value: _built(value, builders)
    form = form_of(forms, model["kind"])
    if form is None:
        return None
    build_form = form.build
    return lambda wire: build_form(wire if isinstance(wire, str) else str(wire))


def _built(value: dict[str, Any], builders: list[tuple[str, Callable[[Any], Any]]]) -> dict[str, Any]:
    made = dict(value)
    for key, build in builders:
        if key in made:
            made[key] = build(made[key])
    return made
