"""pydantic with msgspec for the text."""

from typing import Any

import msgspec

from wirebench.adapter import Context, Operation, unsupported
from wirebench.adapters.pydantic import adapter as pydantic
from wirebench.adapters.pydantic import dumper, validator, wants_instances


def writer(schema: Any, context: Context) -> Any:
    dump, encode = dumper(schema, context), msgspec.json.Encoder().encode
    return lambda value: encode(dump(value))


def reader(schema: Any, context: Context) -> Any:
    validate, decode = validator(schema, context), msgspec.json.Decoder().decode
    return lambda text: validate(decode(text))


adapter = pydantic._replace(
    name="pydantic-msgspec",
    packages=("pydantic", "pydantic-core", "msgspec"),
    configuration="msgspec's json.Decoder, then validate_python; dump_python(mode='json'), then json.Encoder",
    encode=Operation(writer),
    check=unsupported("checks as pydantic does: msgspec has no part in it"),
    decode=Operation(reader, gap=wants_instances),
    explain=unsupported("explains as pydantic does: msgspec has no part in it"),
)
