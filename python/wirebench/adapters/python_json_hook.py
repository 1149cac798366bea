"""Python's own JSON with an encoder's `default` and an object hook by key: what people write in an afternoon."""

import json
from decimal import Decimal
from typing import Any

from wirebench.adapter import NOTHING_TO_COERCE_TO, PARSES_ONLY, Adapter, Context, Operation
from wirebench.forms import TYPED
from wirebench.hooks import Hook, Hooked, default


def reader(hook: Hook, context: Context) -> Any:
    builds = hook.by_key()

    def build(found: dict[str, Any]) -> dict[str, Any]:
        for key, value in found.items():
            if key in builds:
                found[key] = builds[key](value)
        return found

    parse_float = Decimal if "decimal-number" in context.kinds else None
    loads = json.JSONDecoder(object_hook=build, parse_float=parse_float).decode
    root = hook.build
    return loads if root is None else lambda text: root(loads(text))


adapter = Adapter(
    name="python-json-hook",
    packages=(),
    homepage="https://docs.python.org/3/library/json.html",
    configuration="JSONDecoder with an object hook that looks the key up in a map; JSONEncoder with default",
    execution="ahead-of-time",
    unknown_keys=("ignore",),
    forms=TYPED,
    vocabulary=Hooked,
    lax=NOTHING_TO_COERCE_TO,
    validates=False,
    reads_bytes=False,
    encode=Operation(lambda _schema, _context: json.JSONEncoder(default=default).encode),
    check=PARSES_ONLY,
    decode=Operation(reader),
    explain=PARSES_ONLY,
)
