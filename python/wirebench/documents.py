"""Document files, named by what they hold, and JSON texts as values."""

import hashlib
import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any, TypeAlias

from wirebench.model import Model, has_kind


class DocumentsError(Exception):
    """A file is not what the question says of it."""


def read_documents(path: str, digest: str, count: int) -> list[str]:
    """The lines of a document file. Raises a DocumentsError where its hash or the number of its lines differs."""
    try:
        with open(path, "rb") as opened:
            data = opened.read()
    except OSError as error:
        raise DocumentsError(f"{path} cannot be read: {error.strerror}") from None
    if "sha256:" + hashlib.sha256(data).hexdigest() != digest:
        raise DocumentsError(f"{path} has another hash")
    try:
        lines = data.decode("utf-8").split("\n")  # splitlines also ends lines at U+2028
    except UnicodeDecodeError:
        raise DocumentsError(f"{path} is not UTF-8") from None
    if lines.pop() != "" or len(lines) != count:
        raise DocumentsError(f"{path} has not {count} lines, each ended by a line feed")
    return lines


def _no_json(token: str) -> Any:
    raise ValueError(f"{token} is no JSON")


Reader: TypeAlias = Callable[[str], Any]


def read_value(text: str) -> Any:
    """A JSON value as the language reads it."""
    return json.loads(text, parse_constant=_no_json)


def read_exactly(text: str) -> Any:
    """A JSON value in which every number that has a fraction or an exponent is a Decimal: no digit is lost."""
    return json.loads(text, parse_constant=_no_json, parse_float=Decimal)


def reader(model: Model) -> Reader:
    """Reads a document of a model: the digits of a decimal-number are kept, every other number is what the language reads."""
    if not has_kind(model, "decimal-number"):
        return read_value
    return lambda text: _doubles(model, read_exactly(text))


def _doubles(model: Model | None, value: Any) -> Any:
    """Makes each Decimal a double, but for those in the place of a decimal-number."""
    kind = model["kind"] if model else None
    if kind == "nullable" and model:
        return _doubles(model["inner"], value)
    if type(value) is Decimal:
        return value if kind == "decimal-number" else float(value)
    if type(value) is list:
        item = model["item"] if model and kind == "array" else None
        return [_doubles(item, each) for each in value]
    if type(value) is dict:
        fields = {field["key"]: field["model"] for field in model["fields"]} if model and kind == "object" else {}
        return {key: _doubles(fields.get(key), each) for key, each in value.items()}
    return value
