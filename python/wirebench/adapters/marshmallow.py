"""marshmallow: a Schema of fields for each record, made by from_dict; it gives dicts, and reads and writes JSON by json."""

import copy
import json
from collections.abc import Callable, Sequence
from typing import Any, Literal

import simplejson
from marshmallow import EXCLUDE, INCLUDE, RAISE, Schema, ValidationError, fields
from marshmallow.validate import Length, OneOf, Range

from wirebench.adapter import Adapter, Context, Field, Operation, Vocabulary, unsupported, weaker
from wirebench.forms import TYPED

UNKNOWN: dict[str, Literal["raise", "exclude", "include"]] = {"reject": RAISE, "strip": EXCLUDE, "ignore": INCLUDE}


class Words(Vocabulary[fields.Field[Any]]):
    def string(self, min_length: int, max_length: int | None) -> Any:
        return fields.String(validate=Length(min=min_length, max=max_length))

    def integer(self, minimum: int | None, maximum: int | None) -> Any:
        return fields.Integer(strict=self.strict, validate=Range(min=minimum, max=maximum))

    def number(self, minimum: float | None, maximum: float | None) -> Any:
        field = fields.Float(validate=Range(min=minimum, max=maximum))
        return weaker(field, "takes text: Float has no strict") if self.strict else field

    def boolean(self) -> Any:
        if not self.strict:
            return fields.Boolean()
        return weaker(fields.Boolean(truthy={True}, falsy={False}), "takes 1 and 0, which equal true and false")

    def instant(self) -> Any:
        return weaker(fields.AwareDateTime(format="iso"), "takes all that fromisoformat takes; cuts digits beyond the sixth")

    def date(self) -> Any:
        return weaker(fields.Date(format="iso"), "takes all that fromisoformat takes: 20240229, 2024-W09-4")

    def uuid(self) -> Any:
        return weaker(fields.UUID(), "takes a UUID without hyphens, in braces, or as a URN, of any variant")

    def decimal(self, precision: int, scale: int) -> Any:
        return weaker(decimal(precision, scale, as_string=True), "has no scale; takes numbers, and all that Decimal takes")

    def decimal_number(self, precision: int, scale: int) -> Any:
        return weaker(decimal(precision, scale, as_string=False), "has no scale; takes text, too")

    def enum(self, members: Sequence[str | int | float]) -> Any:
        one_of = OneOf(members)
        if all(isinstance(member, str) for member in members):
            return fields.String(validate=one_of)
        if all(isinstance(member, int) for member in members):
            return fields.Integer(strict=self.strict, validate=one_of)
        return weaker(fields.Raw(validate=one_of), "takes true and false for 1 and 0, which they equal")

    def nullable(self, inner: fields.Field[Any]) -> Any:
        inner.allow_none = True
        return inner

    def array(self, item: fields.Field[Any]) -> Any:
        return fields.List(item)

    def object(self, name: str, fields_: Sequence[Field[fields.Field[Any]]]) -> Any:
        dotted = [field.key for field in fields_ if "." in field.key]
        if dotted:
            return unsupported(f"reads the dot in the key {dotted[0]} as a path")
        for field in fields_:
            field.schema.required = not field.optional
        schema = Schema.from_dict({field.key: field.schema for field in fields_}, name=name)
        return fields.Nested(schema, unknown=UNKNOWN[self.unknown_keys])


def decimal(precision: int, scale: int, *, as_string: bool) -> fields.Decimal:
    """Range has the digits before the point; there is nothing for those behind it: `places` would round."""
    limit = 10 ** (precision - scale)
    return fields.Decimal(as_string=as_string, validate=Range(min=-limit, max=limit, min_inclusive=False, max_inclusive=False))


def render_module(context: Context) -> Any:
    """Its documentation names simplejson for decimals that are numbers: json cannot write them."""
    return simplejson if "decimal-number" in context.kinds else json


def loader(field: fields.Field[Any]) -> Callable[[Any], Any]:
    """A record at the root is read by its schema, anything else by its field."""
    if not isinstance(field, fields.Nested) or field.allow_none:
        return field.deserialize
    schema = copy.copy(field.schema)
    schema.unknown = field.unknown or RAISE
    return schema.load


def errors_of(field: fields.Field[Any], _context: Context) -> Callable[[Any], Any]:
    load = loader(field)

    def validate(value: Any) -> Any:
        try:
            load(value)
        except ValidationError as error:
            return error.messages
        return {}

    return validate


def reader(field: fields.Field[Any], context: Context) -> Callable[[Any], Any]:
    module, load = render_module(context), loader(field)
    options = {"use_decimal": True} if module is simplejson else {}
    return lambda text: load(module.loads(text, **options))


def writer(field: fields.Field[Any], context: Context) -> Callable[[Any], Any]:
    dumps = render_module(context).dumps
    if isinstance(field, fields.Nested) and not field.allow_none:
        dump = field.schema.dump
        return lambda value: dumps(dump(value))
    serialize = field.serialize
    return lambda value: dumps(serialize("root", {"root": value}))


def issues(messages: Any, path: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    """Messages are lists, in dicts by key and by index; `_schema` holds those of a record as a whole."""
    if isinstance(messages, dict):
        steps = [(path if key == "_schema" else (*path, str(key)), each) for key, each in messages.items()]
        return [issue for at, each in steps for issue in issues(each, at)]
    return [{"path": list(path), "message": str(each)} for each in messages]


adapter = Adapter(
    name="marshmallow",
    packages=("marshmallow", "simplejson"),
    homepage="https://marshmallow.readthedocs.io",
    configuration="Schema.from_dict, load and dump, json (simplejson for decimals as numbers); "
    "strict: Integer(strict=True), Boolean(truthy={True}, falsy={False}), the other fields have no strict",
    execution="interpreted",
    unknown_keys=("reject", "strip", "ignore"),
    forms=TYPED,
    vocabulary=Words,
    encode=Operation(writer),
    check=Operation(errors_of, lambda messages: not messages),
    decode=Operation(reader),
    explain=Operation(errors_of, issues),
)
