"""What people write around a JSON library without datetime, UUID and Decimal: an encoder's `default`, a decoder's object hook."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any, NamedTuple
from uuid import UUID

from wirebench.adapter import Field, Unchecked, Vocabulary, custom, unsupported
from wirebench.forms import plain_digits

Build = Callable[[Any], Any]


def default(value: Any) -> str:
    """The JSON text of a value that the library cannot write itself."""
    if isinstance(value, date):  # a datetime is one, too
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Decimal):
        return plain_digits(value)
    raise TypeError(f"{type(value).__name__} is not JSON serializable")


class Hook(NamedTuple):
    """What an object hook has to know of a place: how its value is built, and what hangs on which key below it."""

    builds: str = ""
    build: Build | None = None
    keys: Mapping[str, "Hook"] = {}

    def by_key(self) -> dict[str, Build]:
        return {key: hook.build for key, hook in self.keys.items() if hook.build}


class Hooked(Vocabulary[Hook]):
    """The words of an object hook that looks keys up."""

    def other(self, kind: str) -> Any:
        return Hook()

    def number(self, minimum: float | None, maximum: float | None) -> Any:
        return Hook("number", float) if "decimal-number" in self.context.kinds else Hook()

    def instant(self) -> Any:
        return self._built("instant", datetime.fromisoformat)

    def date(self) -> Any:
        return self._built("date", date.fromisoformat)

    def uuid(self) -> Any:
        return self._built("uuid", UUID)

    def decimal(self, precision: int, scale: int) -> Any:
        return self._built("decimal", Decimal)

    def decimal_number(self, precision: int, scale: int) -> Any:
        if self.context.operation == "encode":
            return unsupported("json.dumps writes no Decimal as a number")
        return self._built("decimal", Decimal)

    def _built(self, kind: str, build: Build) -> Any:
        helped = "an encoder's default" if self.context.operation == "encode" else "an object hook"
        return custom(Hook(kind, build), f"has no {kind}: {helped}")

    def nullable(self, inner: Hook) -> Any:
        build = inner.build
        if build is None:
            return inner
        return Hook(f"{inner.builds} or null", lambda value: None if value is None else build(value), inner.keys)

    def array(self, item: Hook) -> Any:
        build = item.build
        if build is None:
            return item
        return Hook(f"array of {item.builds}", lambda items: [build(each) for each in items], item.keys)

    def object(self, name: str, fields: Sequence[Field[Hook]]) -> Any:
        keys: dict[str, Hook] = {}
        for field in fields:
            for key, hook in [(field.key, field.schema), *field.schema.keys.items()]:
                if keys.setdefault(key, hook).builds != hook.builds:
                    return unsupported(f"an object hook knows the key alone, and {key} holds two kinds")
        return Hook(keys=keys)


class Defaulted(Unchecked):
    """The words of a codec whose encoder is given a `default`. `by_default`: the kinds that it writes."""

    by_default: tuple[str, ...] = ("instant", "date", "uuid", "decimal")

    def other(self, kind: str) -> Any:
        if self.context.operation == "encode" and kind in self.by_default:
            return custom(None, f"has no {kind}: an encoder's default")
        return super().other(kind)
