"""Values as texts, so that they can cross: docs/worker-protocol.md, "Described values"."""

import json
import math
from binascii import a2b_base64, b2a_base64
from collections.abc import Callable, Iterable
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from wirebench.forms import Form

MAX_DEPTH = 128
MAX_LENGTH = 1_100_000
MAX_SAFE_INTEGER = 2**53
MAX_TEXT = 200
# What a mark such as `$form` adds to a text, or quotes and a comma to a number: enough to end a description in time.
OVERHEAD = 3
CUT_SIZE = '{"$cut":"size"}'

Entries = Callable[[Any], dict[str, Any] | None]


class _TooLong(Exception):
    """The description is over a megabyte."""


class Seen(NamedTuple):
    """A described value, and whether two places of it hold the same mutable object."""

    text: str
    shares_objects: bool


def no_records(_value: Any) -> dict[str, Any] | None:
    return None


def describe(value: Any, entries: Entries = no_records) -> Seen:
    """Describes a value. `entries`: the values by key of the adapter's records, which are described as plain objects."""
    describer = _Describer(entries)
    try:
        text = json.dumps(describer.described(value, 0), separators=(",", ":"))
    except _TooLong:
        text = CUT_SIZE
    return Seen(text if len(text) <= MAX_LENGTH else CUT_SIZE, describer.shares_objects)


class _Describer:
    def __init__(self, entries: Entries) -> None:
        self.entries = entries
        self.left = MAX_LENGTH
        self.seen: set[int] = set()
        self.shares_objects = False

    def spend(self, length: int) -> None:
        self.left -= length + OVERHEAD
        if self.left < 0:
            raise _TooLong

    def described(self, value: Any, depth: int) -> Any:
        kind = type(value)
        if kind is str:
            return self.text(value)
        if value is None or kind is bool:
            self.spend(OVERHEAD)
            return value
        if kind is int:
            return self.integer(value)
        if kind is float:
            self.spend(OVERHEAD)
            return value if math.isfinite(value) and (value or math.copysign(1, value) > 0) else _number(value)
        if kind is Decimal:
            return self.decimal(value)
        if kind is datetime or kind is date or kind is UUID:
            text = str(value) if kind is UUID else value.isoformat()
            self.spend(len(text) + 20)
            return {"$form": [kind.__name__, text]}
        if kind is bytes or kind is bytearray:
            self.spend(len(value) * 4 // 3)
            return {"$bytes": b2a_base64(value, newline=False).decode()}
        return self.structure(value, depth)

    def text(self, value: str) -> Any:
        self.spend(len(value))
        if value.isascii():
            return value
        try:
            value.encode()
        except UnicodeEncodeError:
            units = value.encode("utf-16-le", "surrogatepass")
            return {"$utf16": [units[at] | units[at + 1] << 8 for at in range(0, len(units), 2)]}
        return value

    def integer(self, value: int) -> Any:
        if -MAX_SAFE_INTEGER <= value <= MAX_SAFE_INTEGER:
            self.spend(16)
            return value
        if value.bit_length() > 4 * MAX_LENGTH:
            raise _TooLong
        digits = str(Decimal(value))  # str(int) refuses more than 4,300 digits
        self.spend(len(digits))
        return {"$number": digits}

    def decimal(self, value: Decimal) -> Any:
        sign, digits, exponent = value.as_tuple()
        self.spend(len(digits) + 20)
        if isinstance(exponent, str):  # what holds no number
            return {"$decimal": ("-" if sign else "") + "Infinity" if exponent == "F" else "NaN"}
        return {"$decimal": [-1 if sign else 1, "".join(map(str, digits)), exponent]}

    def structure(self, value: Any, depth: int) -> Any:
        if depth >= MAX_DEPTH:
            return {"$cut": "depth"}
        kind = type(value)
        if kind is list or kind is dict:
            self.note(value)
        if kind is list:
            self.spend(0)
            return [self.described(each, depth + 1) for each in value]
        if kind is dict:
            return self.plain(value, depth)
        if callable(value):
            self.spend(MAX_TEXT)
            return {"$function": getattr(value, "__name__", kind.__name__)}
        return self.other(value, depth)

    def note(self, value: Any) -> None:
        """Notes a mutable object; a second place that holds it shares it."""
        if id(value) in self.seen:
            self.shares_objects = True
        self.seen.add(id(value))

    def plain(self, value: dict[Any, Any], depth: int) -> Any:
        if all(type(key) is str and not key.startswith("$") for key in value):
            self.spend(sum(map(len, value)))
            return {key: self.described(each, depth + 1) for key, each in value.items()}
        return self.opaque("Object" if all(type(key) is str for key in value) else "dict", value.items(), "", depth)

    def other(self, value: Any, depth: int) -> Any:
        held = self.entries(value)
        if held is not None:
            self.note(value)
            return self.plain(held, depth)
        entries = enumerate(value) if isinstance(value, (tuple, set, frozenset)) else vars_of(value).items()
        return self.opaque(type(value).__name__, entries, shown(value), depth)

    def opaque(self, name: str, entries: Iterable[tuple[Any, Any]], text: str, depth: int) -> Any:
        self.spend(len(name) + len(text))
        listed = []
        for key, each in entries:
            self.spend(len(shown(key)))
            listed.append([shown(key), self.described(each, depth + 1)])
        return {"$object": {"class": name, "entries": listed, "text": text}}


def _number(value: float) -> dict[str, str]:
    if value == 0:
        return {"$number": "-0"}
    return {"$number": "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"}


def vars_of(value: Any) -> dict[str, Any]:
    """The attributes of an object, without those of the language."""
    held = getattr(value, "__dict__", {})
    return {key: each for key, each in held.items() if not key.startswith("__")} if type(held) is dict else {}


def shown(value: Any) -> str:
    """The text of a value, clipped, whatever that does."""
    try:
        text = value if type(value) is str else str(value)
    except Exception:  # its own code may do anything
        return "(cannot be shown)"
    text = text.encode("utf-8", "replace").decode()
    return text if len(text) <= MAX_TEXT else text[: MAX_TEXT - 1] + "…"


class Impostor:
    """Turns into a text where it is asked for one, and is no value. An encoder that checks its input refuses it."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __str__(self) -> str:
        return self._text

    def isoformat(self) -> str:
        return self._text


class Absent:
    """Stands in `changed` for a key that is taken away."""


ABSENT = Absent()


class Unknown(Exception):
    """A described value that Python, or the adapter, does not have."""


def number_of(digits: str) -> Any:
    """A number as Python reads it from JSON, and those that JSON does not have."""
    return -0.0 if digits == "-0" else float(digits) if digits[-1] in "yN" else json.loads(digits)


def undescribe(text: str, forms: Iterable[Form] = (), number: Callable[[str], Any] = number_of) -> Any:
    """The value that a text describes; ABSENT for none. `forms`: those of the adapter, by which typed values are built."""
    described = json.loads(text)
    made = _Maker({form.name: form for form in forms}, number).made
    return ABSENT if described == {"$absent": True} else made(described)


class _Maker(NamedTuple):
    forms: dict[str, Form]
    number: Callable[[str], Any]

    def made(self, value: Any) -> Any:
        match value:
            case list():
                return [self.made(each) for each in value]
            case dict():
                [key, *others] = [*value] or [""]
                if key.startswith("$") and not others:
                    return self.tagged(key, value[key])
                return {key: self.made(each) for key, each in value.items()}
        return value

    def tagged(self, tag: str, content: Any) -> Any:
        match tag, content:
            case "$form", [name, text] if name in self.forms:
                return self.forms[name].build(text)
            case "$decimal", [sign, digits, exponent]:
                return Decimal((int(sign < 0), tuple(map(int, digits)), exponent))
            case "$decimal", str(name):
                return Decimal(name)
            case "$number", str(digits):
                return self.number(digits)
            case "$utf16", [*units]:
                data = b"".join(unit.to_bytes(2, "little") for unit in units)
                return data.decode("utf-16-le", "surrogatepass")
            case "$bytes", str(encoded):
                return a2b_base64(encoded)
            case "$impostor", str(text):
                return Impostor(text)
            case "$object", {"class": "Object", "entries": entries}:
                return {key: self.made(each) for key, each in entries}
        raise Unknown(f"Python, or this adapter, has no {tag}")
