"""Python's own JSON, as it is: it leaves texts, and writes no datetime."""

import json

from wirebench.adapter import NOTHING_TO_COERCE_TO, PARSES_ONLY, Adapter, Operation, Unchecked
from wirebench.forms import TEXTS

adapter = Adapter(
    name="python-json",
    packages=(),
    homepage="https://docs.python.org/3/library/json.html",
    configuration="json.loads(text) and json.dumps(value), no hook: dates, UUIDs and decimals stay text",
    execution="ahead-of-time",
    unknown_keys=("ignore",),
    forms=TEXTS,
    vocabulary=Unchecked,
    lax=NOTHING_TO_COERCE_TO,
    validates=False,
    encode=Operation(lambda _schema, _context: json.dumps),
    check=PARSES_ONLY,
    decode=Operation(lambda _schema, _context: json.loads),
    explain=PARSES_ONLY,
)
