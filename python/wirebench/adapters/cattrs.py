"""cattrs: attrs classes through its converter for json; limits are attrs' own validators."""

import datetime
import functools
import uuid
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Annotated, Any, Literal, NamedTuple

import attrs
from attrs import validators
from cattrs import ClassValidationError, IterableValidationError, IterableValidationNote
from cattrs.errors import ForbiddenExtraKeysError
from cattrs.gen import override
from cattrs.preconf.json import JsonConverter, make_converter

from wirebench.adapter import (
    Adapter,
    Context,
    Field,
    Operation,
    Records,
    Vocabulary,
    always_coerces,
    custom,
    raised_by,
    taken,
    unsupported,
    weaker,
)
from wirebench.dataclass_records import ABSENT
from wirebench.forms import TYPED

Validator = Callable[[Any, Any, Any], Any]
ATTRIBUTES_ALONE = "limits are attrs' validators: attributes alone have them, not items at the root"


class Typed(NamedTuple):
    """A type, and the validator of the attribute that has it."""

    hint: Any
    validator: Validator | None = None


def limited(hint: Any, *limits: Validator | None) -> Any:
    held = [limit for limit in limits if limit is not None]
    return Typed(hint, validators.and_(*held)) if held else Typed(hint)


class Words(Vocabulary[Typed]):
    def string(self, min_length: int, max_length: int | None) -> Any:
        most: Validator | None = None if max_length is None else validators.max_len(max_length)
        text = limited(str, validators.min_len(min_length) if min_length else None, most)
        return weaker(text, ATTRIBUTES_ALONE) if text.validator else text

    def integer(self, minimum: int | None, maximum: int | None) -> Any:
        return self._number(int, minimum, maximum)

    def number(self, minimum: float | None, maximum: float | None) -> Any:
        return self._number(float, minimum, maximum)

    def _number(self, hint: type, minimum: float | None, maximum: float | None) -> Any:
        low = None if minimum is None else validators.ge(minimum)
        number = limited(hint, low, None if maximum is None else validators.le(maximum))
        return weaker(number, ATTRIBUTES_ALONE) if number.validator else number

    def boolean(self) -> Any:
        return Typed(bool)

    def instant(self) -> Any:
        return weaker(Typed(datetime.datetime), "takes all that fromisoformat takes, without an offset, too")

    def date(self) -> Any:
        return weaker(Typed(datetime.date), "takes all that fromisoformat takes: 20240229, 2024-W09-4")

    def uuid(self) -> Any:
        return custom(weaker(Typed(uuid.UUID), "takes what UUID takes"), "has no UUID: a hook that calls UUID")

    def decimal(self, precision: int, scale: int) -> Any:
        limit = 10 ** (precision - scale)
        typed = limited(Decimal, validators.gt(-limit), validators.lt(limit))
        return custom(weaker(typed, "has no scale; takes what Decimal takes"), "has no Decimal: a hook that calls Decimal")

    def decimal_number(self, precision: int, scale: int) -> Any:
        if self.context.operation == "encode":
            return unsupported("json writes no Decimal as a number")
        return self.decimal(precision, scale)

    def enum(self, members: Sequence[str | int | float]) -> Any:
        return Typed(Literal[tuple(members)])

    def nullable(self, inner: Typed) -> Any:
        return Typed(inner.hint | None, inner.validator and validators.optional(inner.validator))

    def optional(self, inner: Typed) -> Any:
        absent = inner.validator and validators.or_(inner.validator, validators.in_([ABSENT]))
        return custom(Typed(inner.hint, absent), "has no value for an absent key: a default of ours, which is left out")

    def array(self, item: Typed) -> Any:
        return Typed(list[item.hint], item.validator and validators.deep_iterable(item.validator))  # type: ignore[name-defined]

    def object(self, name: str, fields: Sequence[Field[Typed]]) -> Any:
        return Typed(attrs.make_class(name, {field.name: attribute(field) for field in fields}, kw_only=True))


def attribute(field: Field[Typed]) -> Any:
    renamed = override(rename=field.key, omit_if_default=field.optional)
    made: Any = attrs.field  # its types know no Annotated
    return made(
        type=Annotated[field.schema.hint, renamed],
        default=ABSENT if field.optional else attrs.NOTHING,
        validator=field.schema.validator,
        metadata={"key": field.key},
    )


def keys_of(made: Any) -> dict[str, str]:
    """The key of each attribute, by its name."""
    return {each.name: each.metadata["key"] for each in attrs.fields(made)}


def make(schema: Typed, values: dict[str, Any]) -> Any:
    names = {key: name for name, key in keys_of(schema.hint).items()}
    with validators.disabled():
        return schema.hint(**{names[key]: value for key, value in values.items()})


def entries(value: Any) -> dict[str, Any] | None:
    if not attrs.has(type(value)):
        return None
    held = [(each, getattr(value, each.name)) for each in attrs.fields(type(value))]
    return {each.metadata["key"]: of for each, of in held if of is not each.default}


def converter(context: Context) -> JsonConverter:
    made = make_converter(forbid_extra_keys=context.unknown_keys == "reject")
    for hint in (uuid.UUID, Decimal):
        made.register_structure_hook(hint, lambda value, to: to(value))
        made.register_unstructure_hook(hint, str)
    return made


def validating(schema: Typed, context: Context) -> Callable[[Any], Any]:
    return functools.partial(converter(context).structure, cl=schema.hint)


def reader(schema: Typed, context: Context) -> Callable[[Any], Any]:
    digits: dict[str, Any] = {"parse_float": Decimal} if "decimal-number" in context.kinds else {}
    return functools.partial(converter(context).loads, cl=schema.hint, **digits)


def writer(schema: Typed, context: Context) -> Callable[[Any], Any]:
    return functools.partial(converter(context).dumps, unstructure_as=schema.hint)


def issues(error: Any, path: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    """Errors hold errors, each with a note of the attribute or the index. A group without notes is of the record itself."""
    if error is None:
        return []
    if isinstance(error, ForbiddenExtraKeysError):
        return [{"path": [*path, key], "message": str(error)} for key in sorted(error.extra_fields)]
    if not isinstance(error, (ClassValidationError, IterableValidationError)):
        return [{"path": list(path), "message": f"{type(error).__name__}: {error}"}]
    noted, plain = error.group_exceptions()
    found = [issue for each in plain for issue in issues(each, path)]
    for each, note in noted:
        at = str(note.index) if isinstance(note, IterableValidationNote) else keys_of(error.cl)[note.name]
        found += issues(each, (*path, at))
    return found


adapter = Adapter(
    name="cattrs",
    packages=("cattrs", "attrs"),
    homepage="https://catt.rs",
    configuration="preconf.json's converter of attrs classes, limits by attrs.validators; hooks for UUID and Decimal",
    execution="jit",
    unknown_keys=("strip", "reject"),
    forms=TYPED,
    vocabulary=Words,
    records=Records(make, entries),
    encode=Operation(writer),
    check=Operation(validating, taken, always_coerces),
    decode=Operation(reader, gap=always_coerces),
    explain=Operation(raised_by(validating), issues, always_coerces),
)
