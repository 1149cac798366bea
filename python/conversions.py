"""Tries every row of Pydantic's conversion table on the Pydantic that is installed, and prints what happens as JSON lines.

python conversions.py TABLE OWN_VALUES

The first line says which versions answered. Each other line is one try: a value of a row, from Python objects or from
JSON text, in lax or in strict mode. Values are Python source, as the table has them.
"""

import datetime
import json
import platform
import sys
from collections import deque
from collections.abc import Iterator
from decimal import Decimal
from enum import Enum, IntEnum
from pathlib import Path
from types import MappingProxyType
from typing import Literal, NotRequired, TypedDict
from uuid import UUID

try:
    import pydantic
    import pydantic_core
    from pydantic import TypeAdapter, ValidationError
except ImportError:
    sys.exit("pydantic is not installed here: pip install pydantic")

Source = Literal["python", "json"]
Mode = Literal["lax", "strict"]
Documented = Literal["taken", "refused", "absent"]


class Row(TypedDict):
    """A row of the table: this type of input is taken for a field of this type."""

    field: str
    input: str
    python: bool
    json: bool
    strict: bool
    conditional: bool
    valid: list[str]
    invalid: list[str]


class OwnValues(TypedDict):
    """Values for rows of these two types that name no example."""

    field: str
    input: str
    valid: list[str]
    invalid: list[str]


class Became(TypedDict):
    """The value that was made: its type, and its text."""

    type: str
    text: str


class Try(TypedDict):
    """What happened to one value."""

    row: int
    field: str
    input: str
    rowStrict: bool
    value: str
    ours: bool
    valid: bool
    source: Source
    mode: Mode
    text: NotRequired[str]
    documented: Documented
    outcome: Literal["taken", "refused"]
    became: NotRequired[Became]
    error: NotRequired[str]


class Colour(Enum):
    """The field type Enum."""

    RED = "red"
    GREEN = "green"


class Level(IntEnum):
    """The field type IntEnum."""

    LOW = 1
    HIGH = 2


FIELDS: dict[str, TypeAdapter[object]] = {
    "str": TypeAdapter(str),
    "int": TypeAdapter(int),
    "float": TypeAdapter(float),
    "bool": TypeAdapter(bool),
    "None": TypeAdapter(None),
    "date": TypeAdapter(datetime.date),
    "datetime": TypeAdapter(datetime.datetime),
    "time": TypeAdapter(datetime.time),
    "timedelta": TypeAdapter(datetime.timedelta),
    "dict": TypeAdapter(dict),
    "list": TypeAdapter(list),
    "tuple": TypeAdapter(tuple),
    "Enum": TypeAdapter(Colour),
    "IntEnum": TypeAdapter(Level),
    "Decimal": TypeAdapter(Decimal),
    "UUID": TypeAdapter(UUID),
}

# What the source of a value may name.
NAMES: dict[str, object] = {
    "__builtins__": {},
    "Colour": Colour,
    "Decimal": Decimal,
    "Level": Level,
    "MappingProxyType": MappingProxyType,
    "UUID": UUID,
    "bytearray": bytearray,
    "datetime": datetime,
    "deque": deque,
    "frozenset": frozenset,
    "inf": float("inf"),
    "nan": float("nan"),
}


def value_of(source: str) -> object:
    """The value that a piece of Python source denotes; the sources lie in this repository."""
    value: object = eval(source, dict(NAMES))
    return value


def json_text(row: Row, value: object) -> str:
    """The JSON text of a value. The table gives objects as the text of a document with one field, v."""
    if row["input"] in ("Object", "Array") and isinstance(value, str):
        return json.dumps(json.loads(value)["v"])
    return json.dumps(value)


def text_of(value: object) -> str:
    """The text of a value that was made: the same value has the same text."""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    return str(value)


def takes(row: Row, field: str, given: str, source: Source) -> bool:
    """Is the row about this type of input, given in this way?"""
    return row["field"] == field and row["input"] == given and (row["python"] if source == "python" else row["json"])


def documented(table: list[Row], row: Row, is_valid: bool, source: Source, mode: Mode) -> Documented:
    """What the table says of a value of a row. What it takes in strict mode, it takes in lax mode, too."""
    rows = [other for other in table if takes(other, row["field"], row["input"], source)]
    if not is_valid:
        # An invalid value is named for the mode of its row; another row may take it in the other one.
        return "refused" if (mode == "strict") == row["strict"] else "absent"
    return "taken" if any(other["strict"] or mode == "lax" for other in rows) else "absent"


def outcome_of(row: Row, value: object, text: str, source: Source, mode: Mode) -> tuple[object, str | None]:
    """The value that Pydantic makes, or the type of its error."""
    adapter, strict = FIELDS[row["field"]], mode == "strict"
    try:
        if source == "json":
            return adapter.validate_json(text, strict=strict), None
        return adapter.validate_python(value, strict=strict), None
    except ValidationError as error:
        return None, error.errors()[0]["type"]


def tries_of(table: list[Row], own: list[OwnValues]) -> Iterator[Try]:
    """Every try of every row: each value, from each source that the row has, in both modes."""
    for index, row in enumerate(table):
        ours = next(
            (one for one in own if (one["field"], one["input"]) == (row["field"], row["input"])),
            None,
        )
        valid = row["valid"] or (ours["valid"] if ours else [])
        invalid = row["invalid"] or (ours["invalid"] if ours else [])
        if not valid:
            sys.exit(f"row {index} ({row['field']} from {row['input']}) has no valid value: add one to OWN_VALUES")
        for source, is_valid in [
            *((one, True) for one in valid),
            *((one, False) for one in dict.fromkeys(invalid)),
        ]:
            is_ours = source not in row["valid"] and source not in row["invalid"]
            yield from tries_of_value(table, index, source, is_valid=is_valid, is_ours=is_ours)


def tries_of_value(table: list[Row], index: int, source: str, *, is_valid: bool, is_ours: bool) -> Iterator[Try]:
    """Every try of one value."""
    row, value = table[index], value_of(source)
    sources: list[Source] = []
    if row["python"]:
        sources.append("python")
    if row["json"]:
        sources.append("json")
    modes: tuple[Mode, Mode] = ("lax", "strict")
    for given in sources:
        text = json_text(row, value) if given == "json" else ""
        for mode in modes:
            made, error = outcome_of(row, value, text, given, mode)
            answer: Try = {
                "row": index,
                "field": row["field"],
                "input": row["input"],
                "rowStrict": row["strict"],
                "value": source,
                "ours": is_ours,
                "valid": is_valid,
                "source": given,
                "mode": mode,
                "documented": documented(table, row, is_valid, given, mode),
                "outcome": "taken" if error is None else "refused",
            }
            if given == "json":
                answer["text"] = text
            if error is None:
                answer["became"] = {"type": type(made).__name__, "text": text_of(made)}
            else:
                answer["error"] = error
            yield answer


def main(table_path: str, own_path: str) -> None:
    """Prints the versions, then each try."""
    table: list[Row] = json.loads(Path(table_path).read_text(encoding="utf-8"))["rows"]
    own: list[OwnValues] = json.loads(Path(own_path).read_text(encoding="utf-8"))["rows"]
    versions = {
        "pydantic": pydantic.VERSION,
        "pydanticCore": pydantic_core.__version__,
        "python": platform.python_version(),
    }
    for line in (versions, *tries_of(table, own)):
        print(json.dumps(line))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: python conversions.py TABLE OWN_VALUES")
    main(sys.argv[1], sys.argv[2])
