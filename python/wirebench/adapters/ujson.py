"""ujson: writes a Decimal as a double, and leaves text."""

import functools

import ujson

from wirebench.adapter import NOTHING_TO_COERCE_TO, PARSES_ONLY, Adapter, Operation
from wirebench.forms import TEXT, TEXTS, TYPED
from wirebench.hooks import Defaulted, default


class Words(Defaulted):
    by_default = ("instant", "date", "uuid")


adapter = Adapter(
    name="ujson",
    packages=("ujson",),
    homepage="https://github.com/ultrajson/ultrajson",
    configuration="ujson.loads(text); ujson.dumps(value, default=…) with a default for datetime, date and UUID",
    execution="ahead-of-time",
    unknown_keys=("ignore",),
    forms=TEXTS,
    takes={**TYPED, "decimal": TEXT._replace(weaker="writes a Decimal as a double, so it is given text")},
    vocabulary=Words,
    lax=NOTHING_TO_COERCE_TO,
    validates=False,
    encode=Operation(lambda _schema, _context: functools.partial(ujson.dumps, default=default)),
    check=PARSES_ONLY,
    decode=Operation(lambda _schema, _context: ujson.loads),
    explain=PARSES_ONLY,
)
