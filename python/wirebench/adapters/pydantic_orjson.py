"""pydantic with orjson for the text: what many do for speed in a web framework."""

from typing import Any

import orjson

from wirebench.adapter import Context, Operation, unsupported
from wirebench.adapters.pydantic import adapter as pydantic
from wirebench.adapters.pydantic import dumper, validator, wants_instances


def writer(schema: Any, context: Context) -> Any:
    dump = dumper(schema, context)
    return lambda value: orjson.dumps(dump(value))


def reader(schema: Any, context: Context) -> Any:
    validate = validator(schema, context)
    return lambda text: validate(orjson.loads(text))


adapter = pydantic._replace(
    name="pydantic-orjson",
    packages=("pydantic", "pydantic-core", "orjson"),
    configuration="orjson.loads, then validate_python; dump_python(mode='json'), then orjson.dumps",
    encode=Operation(writer),
    check=unsupported("checks as pydantic does: orjson has no part in it"),
    decode=Operation(reader, gap=wants_instances),
    explain=unsupported("explains as pydantic does: orjson has no part in it"),
)
