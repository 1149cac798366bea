"""msgspec: types with Meta, Structs for records; from bytes to Struct, and back."""

import datetime
import decimal
import functools
import re
import uuid
from collections.abc import Sequence
from typing import Annotated, Any

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType

from wirebench.adapter import (
    Adapter,
    Context,
    Field,
    Operation,
    Records,
    both_decimals,
    raised_by,
    taken,
    weaker,
    weaker_if,
)
from wirebench.forms import TYPED
from wirebench.type_hints import TypeHints


class Words(TypeHints):
    def string(self, min_length: int, max_length: int | None) -> Any:
        return Annotated[str, Meta(min_length=min_length, max_length=max_length)]

    def integer(self, minimum: int | None, maximum: int | None) -> Any:
        return Annotated[int, Meta(ge=minimum, le=maximum)]

    def number(self, minimum: float | None, maximum: float | None) -> Any:
        return Annotated[float, Meta(ge=minimum, le=maximum)]

    def instant(self) -> Any:
        instant = Annotated[datetime.datetime, Meta(tz=True)]
        return weaker_if(self.reads, instant, "takes a blank for T; rounds to the sixth digit")

    def date(self) -> Any:
        return datetime.date

    def uuid(self) -> Any:
        return weaker_if(self.reads, uuid.UUID, "takes a UUID without hyphens, of any variant")

    def decimal(self, precision: int, scale: int) -> Any:
        return weaker(decimal.Decimal, "has no precision and no scale; reads numbers, and all that Decimal reads")

    def decimal_number(self, precision: int, scale: int) -> Any:
        return weaker(decimal.Decimal, "has no precision and no scale; reads text, too")

    def object(self, name: str, fields: Sequence[Field[Any]]) -> Any:
        return msgspec.defstruct(
            name,
            [(field.name, field.schema | UnsetType, UNSET) if field.optional else (field.name, field.schema) for field in fields],
            rename={field.name: field.key for field in fields},
            forbid_unknown_fields=self.unknown_keys == "reject",
            kw_only=True,
        )


def make(struct: Any, values: dict[str, Any]) -> Any:
    names = dict(zip(struct.__struct_encode_fields__, struct.__struct_fields__, strict=True))
    return struct(**{names[key]: value for key, value in values.items()})


def entries(value: Any) -> dict[str, Any] | None:
    if not isinstance(value, Struct):
        return None
    keys = zip(value.__struct_encode_fields__, value.__struct_fields__, strict=True)
    held = [(key, getattr(value, name)) for key, name in keys]
    return {key: each for key, each in held if each is not UNSET}


def writer(_schema: Any, context: Context) -> Any:
    is_number = "decimal-number" in context.kinds
    return msgspec.json.Encoder(decimal_format="number" if is_number else "string").encode


def validator(schema: Any, context: Context) -> Any:
    return functools.partial(msgspec.convert, type=schema, strict=context.strict)


def issues(error: msgspec.ValidationError | None) -> list[dict[str, Any]]:
    """It ends at the first fault, and says where in its text: "Object missing required field `id` - at `$.items[0]`"."""
    said, _, at = str(error).partition(" - at `$")
    steps = [key or index for key, index in re.findall(r"\.([^.\[]+)|\[(\d+)\]", at.removesuffix("`"))]
    field = re.search(r"field `(.*)`$", said)
    return [{"path": steps + ([field[1]] if field else []), "message": said}] if error else []


adapter = Adapter(
    name="msgspec",
    packages=("msgspec",),
    homepage="https://jcristharif.com/msgspec/",
    configuration="json.Decoder(type, strict=…), json.Encoder, convert; Structs whose absent keys are UNSET",
    execution="ahead-of-time",
    unknown_keys=("strip", "reject"),
    forms=TYPED,
    vocabulary=Words,
    records=Records(make, entries),
    encode=Operation(writer, gap=both_decimals),
    check=Operation(validator, taken),
    decode=Operation(lambda schema, context: msgspec.json.Decoder(schema, strict=context.strict).decode),
    explain=Operation(raised_by(validator, msgspec.ValidationError), issues),
)
