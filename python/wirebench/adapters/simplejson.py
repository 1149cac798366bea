"""simplejson: the one that reads and writes a Decimal as a number with all its digits (use_decimal)."""

import functools
from decimal import Decimal
from typing import Any

import simplejson

from wirebench.adapter import NOTHING_TO_COERCE_TO, PARSES_ONLY, Adapter, Context, Operation, unsupported
from wirebench.forms import DECIMAL, TEXTS, TYPED
from wirebench.hooks import Defaulted, default


def of_numbers(context: Context) -> bool:
    return "decimal-number" in context.kinds


class Words(Defaulted):
    def other(self, kind: str) -> Any:
        if kind in ("integer", "number") and self.context.operation == "decode" and of_numbers(self.context):
            return unsupported("makes every number a Decimal, or none")
        return super().other(kind)

    def decimal(self, precision: int, scale: int) -> Any:
        if self.context.operation == "encode" and of_numbers(self.context):
            return unsupported("use_decimal writes every Decimal as a number")
        return super().decimal(precision, scale)

    def decimal_number(self, precision: int, scale: int) -> Any:
        return None


def writer(_schema: Any, context: Context) -> Any:
    return functools.partial(simplejson.dumps, use_decimal=of_numbers(context), default=default)


def reader(_schema: Any, context: Context) -> Any:
    if not of_numbers(context):
        return simplejson.loads
    return functools.partial(simplejson.loads, use_decimal=True, parse_int=Decimal)


adapter = Adapter(
    name="simplejson",
    packages=("simplejson",),
    homepage="https://simplejson.readthedocs.io",
    configuration="simplejson.loads and dumps with default; use_decimal and parse_int=Decimal where decimals are numbers",
    execution="ahead-of-time",
    unknown_keys=("ignore",),
    forms={**TEXTS, "decimal-number": DECIMAL},
    takes=TYPED,
    vocabulary=Words,
    lax=NOTHING_TO_COERCE_TO,
    validates=False,
    encode=Operation(writer),
    check=PARSES_ONLY,
    decode=Operation(reader),
    explain=PARSES_ONLY,
)
