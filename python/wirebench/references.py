"""What is measured beside the adapters: never judged, beats nobody. Loops that do nothing, or only count, are for `calibrate`."""

import json
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from wirebench.documents import read_value, reader
from wirebench.model import Model

LOOP_STEPS = 20  # about half a microsecond

Run = Callable[[Any], Any]


class Reference(NamedTuple):
    """What is timed, and how a document becomes its input."""

    run: Run
    inputs: str
    read: Callable[[str], Any]


def walk(value: Any) -> bool:
    """Reads every value, and does nothing with it."""
    kind = type(value)
    if kind is dict:
        for each in value.values():
            walk(each)
    elif kind is list:
        for each in value:
            walk(each)
    return True


def spin(steps: int) -> int:
    """So many steps of xorshift (G. Marsaglia, "Xorshift RNGs", 2003): arithmetic."""
    state = 1
    for _ in range(steps):
        state ^= state << 13 & 0xFFFFFFFF
        state ^= state >> 17
        state ^= state << 5 & 0xFFFFFFFF
    return state


BUILD: dict[str, Run] = {
    "instant": datetime.fromisoformat,
    "date": date.fromisoformat,
    "uuid": UUID,
    "decimal": Decimal,
    "decimal-number": Decimal,
}


def revive(model: Model) -> Run:
    """Straight code that builds datetime, date, UUID and Decimal over a parsed value, in new containers, and checks nothing."""
    match model["kind"]:
        case "nullable":
            inner = revive(model["inner"])
            return lambda value: None if value is None else inner(value)
        case "array":
            item = revive(model["item"])
            return lambda value: [item(each) for each in value]
        case "object":
            fields = {field["key"]: revive(field["model"]) for field in model["fields"]}
            return lambda value: {key: fields[key](each) for key, each in value.items()}
    return BUILD.get(model["kind"], _same)


def _same(value: Any) -> Any:
    return value


def reference(name: str, model: Model) -> Reference | None:
    """A reference by its name; None where there is none of this name."""
    match name:
        case "JSON.parse":
            return Reference(json.loads, "text", _same)
        case "JSON.stringify":
            return Reference(json.dumps, "value", read_value)
        case "walk":
            return Reference(walk, "value", read_value)
        case "revive":
            return Reference(revive(model), "value", reader(model))
        case "nothing":
            return Reference(lambda _: True, "value", read_value)
        case "loop":
            return Reference(lambda _: spin(LOOP_STEPS), "value", read_value)
        case "loop twice as long":
            return Reference(lambda _: spin(2 * LOOP_STEPS), "value", read_value)
    return None
