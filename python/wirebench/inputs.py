"""How documents become inputs of an operation, and how a question's inputs are made."""

import json
from binascii import a2b_base64
from collections.abc import Callable
from decimal import Decimal
from typing import Any, NamedTuple

from wirebench.adapter import OperationName
from wirebench.describer import ABSENT, undescribe
from wirebench.documents import read_exactly, reader
from wirebench.forms import Forms, builder
from wirebench.model import Model, keys_of
from wirebench.questions import need


class Impossible(Exception):
    """There is no such input in Python, or for this adapter."""


class ToInput(NamedTuple):
    """`form`: `value`, `text` or `typed`. `of` makes an input of a document; of a typed one, before records are made of it."""

    form: str
    of: Callable[[str], Any]
    forms: Forms


def to_input(operation: OperationName, model: Model, forms: Forms) -> ToInput:
    if operation == "decode":
        return ToInput("text", lambda text: text, forms)
    read = reader(model)
    if operation != "encode":
        return ToInput("value", read, forms)
    build = builder(model, forms)
    return ToInput("typed", read if build is None else lambda text: build(read(text)), forms)


def make_input(asked: dict[str, Any], how: ToInput, line_of: Callable[[int, int], str]) -> Any:
    """An input that a question asks for. Raises Impossible, or what building it raises, where there is none."""
    match need(asked, "is"):
        case "document":
            return how.of(line_of(need(asked, "file"), need(asked, "line")))
        case "json":
            return how.of(need(asked, "text"))
        case "wire" if how.form == "text":
            return need(asked, "text")
        case "bytes" if how.form == "text":
            return a2b_base64(need(asked, "base64"))
        case "value":
            return undescribe(need(asked, "described"), how.forms.values())
        case "changed":
            return changed(asked, how, line_of)
        case "repeat":
            return how.of(need(asked, "before") + need(asked, "text") * need(asked, "times") + need(asked, "after"))
        case "expression":
            raise Impossible(f"runs no {asked['language']}")
    raise Impossible(f"has no input {asked['is']} for this operation")


def changed(asked: dict[str, Any], how: ToInput, line_of: Callable[[int, int], str]) -> Any:
    """A document with another value in one place: in its typed value where inputs are typed, else in the document."""
    document = need(asked, "document")
    text = need(document, "text") if need(document, "is") == "json" else line_of(need(document, "file"), need(document, "line"))
    if how.form == "typed":
        replacement = undescribe(need(asked, "described"), how.forms.values())
        return replaced(how.of(text), need(asked, "pointer"), replacement)
    replacement = undescribe(need(asked, "described"), number=Decimal)
    return how.of(write_exactly(replaced(read_exactly(text), need(asked, "pointer"), replacement)))


def replaced(value: Any, pointer: str, replacement: Any) -> Any:
    """The value with another one in the place of a JSON Pointer, in place."""
    keys = keys_of(pointer)
    if not keys:
        if replacement is ABSENT:
            raise Impossible("nothing is left of the document")
        return replacement
    holder = value
    for key in keys[:-1]:
        holder = _held(holder, key)
    last = keys[-1]
    if type(holder) is list and last.isdecimal() and int(last) < len(holder):
        holder[int(last) : int(last) + 1] = [] if replacement is ABSENT else [replacement]
    elif type(holder) is dict:
        if replacement is ABSENT:
            holder.pop(last, None)
        else:
            holder[last] = replacement
    else:
        raise Impossible(f"the document has no place {pointer}")
    return value


def _held(holder: Any, key: str) -> Any:
    try:
        return holder[int(key)] if type(holder) is list else holder[key]
    except (LookupError, TypeError, ValueError):
        raise Impossible(f"the document has no place {key}") from None


def write_exactly(value: Any) -> str:
    """JSON text in which a Decimal is a number with all its digits. Raises a ValueError for what JSON does not have."""
    if type(value) is list:
        return "[" + ",".join(map(write_exactly, value)) + "]"
    if type(value) is dict:
        return "{" + ",".join(f"{json.dumps(key)}:{write_exactly(each)}" for key, each in value.items()) + "}"
    if type(value) is Decimal and value.is_finite():
        return str(value)
    try:
        return json.dumps(value, allow_nan=False)
    except TypeError as error:
        raise ValueError(error) from None
