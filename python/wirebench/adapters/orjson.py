"""orjson: writes datetime, date and UUID itself, and leaves text."""

import functools

import orjson

from wirebench.adapter import NOTHING_TO_COERCE_TO, PARSES_ONLY, Adapter, Operation
from wirebench.forms import TEXTS, TYPED
from wirebench.hooks import Defaulted, default


class Words(Defaulted):
    by_default = ("decimal",)


adapter = Adapter(
    name="orjson",
    packages=("orjson",),
    homepage="https://github.com/ijl/orjson",
    configuration="orjson.loads(text); orjson.dumps(value, default) with a default for Decimal alone",
    execution="ahead-of-time",
    unknown_keys=("ignore",),
    forms=TEXTS,
    takes=TYPED,
    vocabulary=Words,
    lax=NOTHING_TO_COERCE_TO,
    validates=False,
    encode=Operation(lambda _schema, _context: functools.partial(orjson.dumps, default=default)),
    check=PARSES_ONLY,
    decode=Operation(lambda _schema, _context: orjson.loads),
    explain=PARSES_ONLY,
)
