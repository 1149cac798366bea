"""mashumaro: its codecs for JSON, of dataclasses."""

import datetime
import functools
import json
import sys
import types
import uuid
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

import simplejson
from mashumaro.codecs import BasicDecoder
from mashumaro.codecs.json import JSONDecoder, JSONEncoder
from mashumaro.config import BaseConfig
from mashumaro.dialect import Dialect
from mashumaro.exceptions import ExtraKeysError, InvalidFieldValue, MissingField
from mashumaro.helper import pass_through

from wirebench.adapter import (
    Adapter,
    Context,
    Field,
    Operation,
    Records,
    always_coerces,
    both_decimals,
    custom,
    raised_by,
    taken,
    weaker,
)
from wirebench.dataclass_records import ABSENT, dataclass_of, entries, keys_of, make
from wirebench.forms import TYPED
from wirebench.type_hints import TypeHints

RECORDS = sys.modules.setdefault("records", types.ModuleType("records"))


class Strips(BaseConfig):
    serialize_by_alias = True
    omit_default = True


class Rejects(Strips):
    forbid_extra_keys = True


CONFIGS = {"strip": Strips, "reject": Rejects}


class Words(TypeHints):
    def string(self, min_length: int, max_length: int | None) -> Any:
        return weaker(str, "has no length; calls str on any value")

    def integer(self, minimum: int | None, maximum: int | None) -> Any:
        return int if minimum is maximum is None else weaker(int, "has no limits")

    def number(self, minimum: float | None, maximum: float | None) -> Any:
        return float if minimum is maximum is None else weaker(float, "has no limits")

    def instant(self) -> Any:
        return weaker(datetime.datetime, "takes all that fromisoformat takes, without an offset, too")

    def date(self) -> Any:
        return weaker(datetime.date, "takes all that fromisoformat takes: 20240229, 2024-W09-4")

    def uuid(self) -> Any:
        return weaker(uuid.UUID, "takes a UUID without hyphens, in braces, or as a URN, of any variant")

    def decimal(self, precision: int, scale: int) -> Any:
        return weaker(Decimal, "has no precision and no scale; takes numbers, and all that Decimal takes")

    def decimal_number(self, precision: int, scale: int) -> Any:
        return weaker(Decimal, "has no precision and no scale; takes text, too")

    def optional(self, inner: Any) -> Any:
        return custom(inner, "has no value for an absent key: a default of ours, which omit_default leaves out")

    def object(self, name: str, fields: Sequence[Field[Any]]) -> Any:
        made = dataclass_of(name, fields, ABSENT)
        made.Config = CONFIGS[self.unknown_keys]  # type: ignore[attr-defined]
        # The code that it makes names each class by its module.
        made.__module__ = RECORDS.__name__
        setattr(RECORDS, name, made)
        return made


class DecimalsAsNumbers(Dialect):
    serialization_strategy = {Decimal: {"serialize": pass_through}}  # noqa: RUF012


def validating(schema: Any, _context: Context) -> Callable[[Any], Any]:
    decode: Callable[[Any], Any] = BasicDecoder(schema).decode
    return decode


def reader(schema: Any, context: Context) -> Callable[[Any], Any]:
    loads = functools.partial(json.loads, parse_float=Decimal) if "decimal-number" in context.kinds else json.loads
    decode: Callable[[Any], Any] = JSONDecoder(schema, pre_decoder_func=loads).decode
    return decode


def writer(schema: Any, context: Context) -> Callable[[Any], Any]:
    # json writes no Decimal as a number.
    numbers = {"default_dialect": DecimalsAsNumbers, "post_encoder_func": simplejson.dumps}
    encoder: JSONEncoder[Any] = JSONEncoder(schema, **numbers if "decimal-number" in context.kinds else {})
    return encoder.encode


def issues(error: Any) -> list[dict[str, Any]]:
    """It ends at the first fault, and names its field; the error of a field within that one is the cause. It tells no index."""
    if error is None:
        return []
    path: list[str] = []
    message = f"{type(error).__name__}: {error}"
    while isinstance(error, (InvalidFieldValue, MissingField)):
        path.append(keys_of(error.holder_class)[error.field_name])
        if getattr(error.field_type, "__origin__", None) is list:
            break
        error = error.__context__
    if isinstance(error, ExtraKeysError):
        return [{"path": [*path, key], "message": message} for key in sorted(error.extra_keys)]
    return [{"path": path, "message": message}]


adapter = Adapter(
    name="mashumaro",
    packages=("mashumaro", "simplejson"),
    homepage="https://github.com/Fatal1ty/mashumaro",
    configuration="JSONDecoder and JSONEncoder of dataclasses, json (simplejson to write decimals as numbers); omit_default",
    execution="jit",
    unknown_keys=("strip", "reject"),
    forms=TYPED,
    vocabulary=Words,
    records=Records(make, entries),
    encode=Operation(writer, gap=both_decimals),
    check=Operation(validating, taken, always_coerces),
    decode=Operation(reader, gap=always_coerces),
    explain=Operation(raised_by(validating), issues, always_coerces),
)
