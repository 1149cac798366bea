"""adaptix: a Retort that loads and dumps dataclasses; JSON is read and written by json."""

import dataclasses
import datetime
import json
import math
import uuid
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, Literal, NamedTuple, NewType

from adaptix import ExtraForbid, ExtraSkip, Omittable, Omitted, Provider, Retort, name_mapping, validator
from adaptix.load_error import ExtraFieldsLoadError, NoRequiredFieldsLoadError
from adaptix.struct_trail import get_trail

from wirebench.adapter import (
    Adapter,
    Context,
    Field,
    Operation,
    Records,
    Vocabulary,
    custom,
    raised_by,
    taken,
    unsupported,
    weaker,
)
from wirebench.dataclass_records import dataclass_of, entries, keys_of, make
from wirebench.forms import TYPED

EXTRA: dict[str, Any] = {"strip": ExtraSkip(), "reject": ExtraForbid(), "ignore": "extra"}

# A type checker knows no types that are made at run time.
ANY_NEW_TYPE: Any = NewType
ANY_OMITTABLE: Any = Omittable


class Typed(NamedTuple):
    """A type, and what a Retort needs to know of it and of the types within it."""

    hint: Any
    recipe: tuple[Provider, ...] = ()


class Words(Vocabulary[Typed]):
    def limited(self, hint: Any, holds: Callable[[Any], bool]) -> Any:
        """A type of its own, so that the validator is asked of it alone. A writer asks none, and has no union of such types."""
        if not self.reads:
            return Typed(hint)
        own = ANY_NEW_TYPE("Limited", hint)
        return custom(Typed(own, (validator(own, holds),)), "has no limits: a function for validator()")

    def string(self, min_length: int, max_length: int | None) -> Any:
        most = math.inf if max_length is None else max_length
        return self.limited(str, lambda text: min_length <= len(text) <= most)

    def integer(self, minimum: int | None, maximum: int | None) -> Any:
        return self._number(int, minimum, maximum)

    def number(self, minimum: float | None, maximum: float | None) -> Any:
        return self._number(float, minimum, maximum)

    def _number(self, hint: type, minimum: float | None, maximum: float | None) -> Any:
        low = -math.inf if minimum is None else minimum
        high = math.inf if maximum is None else maximum
        return self.limited(hint, lambda number: math.isfinite(number) and low <= number <= high)

    def boolean(self) -> Any:
        return Typed(bool)

    def instant(self) -> Any:
        aware = self.limited(datetime.datetime, lambda value: value.tzinfo is not None)
        return weaker(aware, "takes all that fromisoformat takes; cuts digits beyond the sixth")

    def date(self) -> Any:
        return weaker(Typed(datetime.date), "takes all that fromisoformat takes: 20240229, 2024-W09-4")

    def uuid(self) -> Any:
        return weaker(Typed(uuid.UUID), "takes a UUID without hyphens, in braces, or as a URN, of any variant")

    def decimal(self, precision: int, scale: int) -> Any:
        def holds(value: Decimal) -> bool:
            exponent = value.as_tuple().exponent
            return isinstance(exponent, int) and exponent >= -scale and value.adjusted() < precision - scale

        return weaker(self.limited(Decimal, holds), "takes all that Decimal takes: a plus sign, an exponent, underscores")

    def decimal_number(self, precision: int, scale: int) -> Any:
        return unsupported("writes a Decimal as text, and reads none of a number without a fraction in strict mode")

    def enum(self, members: Sequence[str | int | float]) -> Any:
        if any(isinstance(member, float) for member in members):
            return unsupported("has no literal of a number with a fraction")
        return Typed(Literal[tuple(members)])

    def nullable(self, inner: Typed) -> Any:
        return Typed(inner.hint | None, inner.recipe)

    def optional(self, inner: Typed) -> Any:
        return Typed(ANY_OMITTABLE[inner.hint], inner.recipe)

    def array(self, item: Typed) -> Any:
        return Typed(list[item.hint], item.recipe)  # type: ignore[name-defined]

    def object(self, name: str, fields: Sequence[Field[Typed]]) -> Any:
        held: Any = ("extra", dict[str, Any], dataclasses.field(default_factory=dict))
        extra = [held] if self.unknown_keys == "ignore" else []
        made = dataclass_of(name, [field._replace(schema=field.schema.hint) for field in fields], Omitted(), *extra)
        policy = EXTRA[self.unknown_keys]
        mapping = name_mapping(
            made, map=keys_of(made), omit_default=True, extra_in=policy, extra_out="extra" if extra else ExtraSkip()
        )
        return Typed(made, (mapping, *(provider for field in fields for provider in field.schema.recipe)))


def retort(schema: Typed, context: Context) -> Retort:
    return Retort(recipe=schema.recipe, strict_coercion=context.strict)


def validating(schema: Typed, context: Context) -> Callable[[Any], Any]:
    return retort(schema, context).get_loader(schema.hint)


def reader(schema: Typed, context: Context) -> Callable[[Any], Any]:
    load, loads = validating(schema, context), json.loads
    return lambda text: load(loads(text))


def writer(schema: Typed, context: Context) -> Callable[[Any], Any]:
    dump, dumps = retort(schema, context).get_dumper(schema.hint), json.dumps
    return lambda value: dumps(dump(value))


def issues(error: Any, path: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    """Errors hold errors, each with the trail that leads to it. Keys that are unknown or missing hang on their record."""
    if error is None:
        return []
    path = (*path, *map(str, get_trail(error)))
    within = getattr(error, "exceptions", ())
    if within:
        return [issue for each in within for issue in issues(each, path)]
    if isinstance(error, (ExtraFieldsLoadError, NoRequiredFieldsLoadError)):
        return [{"path": [*path, key], "message": type(error).__name__} for key in sorted(error.fields)]
    return [{"path": list(path), "message": f"{type(error).__name__}: {error}"}]


def record(value: Any) -> dict[str, Any] | None:
    held = entries(value)
    return held if held is None else held | getattr(value, "extra", {})


adapter = Adapter(
    name="adaptix",
    packages=("adaptix",),
    homepage="https://adaptix.readthedocs.io",
    configuration="Retort(strict_coercion=…) of dataclasses whose absent keys are Omitted(), limits by validator(); json",
    execution="jit",
    unknown_keys=("strip", "reject", "ignore"),
    forms=TYPED,
    vocabulary=Words,
    records=Records(lambda schema, values: make(schema.hint, values), record),
    encode=Operation(writer),
    check=Operation(validating, taken),
    decode=Operation(reader),
    explain=Operation(raised_by(validating), issues),
)
