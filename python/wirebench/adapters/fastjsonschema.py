"""fastjsonschema: JSON Schema made into Python code."""

from typing import Any

import fastjsonschema
from fastjsonschema import JsonSchemaValueException, JsonSchemaValuesException

from wirebench.adapter import Adapter, Context, Operation, raised_by, taken, weaker
from wirebench.json_schema import CHECKS_ONLY, COERCES_NOTHING, JsonSchema, JsonSchemaWords


class Words(JsonSchemaWords):
    def instant(self) -> Any:
        return weaker(super().instant(), "takes an offset without a colon, and digits of any script in most places")

    def decimal_number(self, precision: int, scale: int) -> Any:
        return weaker(self.bounded(precision, scale), "multipleOf divides no Decimal: digits after the point are not counted")


def validator(schema: JsonSchema, _context: Context) -> Any:
    return fastjsonschema.compile(schema)


def collector(schema: JsonSchema, _context: Context) -> Any:
    return fastjsonschema.compile(schema, fast_fail=False)


def issues(raised: JsonSchemaValuesException | None) -> list[dict[str, Any]]:
    """Paths begin with `data`, the name of the whole."""
    errors = raised.errors if raised else []
    return [{"path": [*error.path[1:], *keys], "message": error.message} for error in errors for keys in missed(error)]


def missed(error: JsonSchemaValueException) -> list[list[str]]:
    """The steps from the place of an error to its keys: a missing or unknown key is reported at its object."""
    if error.rule == "required":
        return [[key] for key in error.rule_definition if key not in error.value]
    if error.rule == "additionalProperties":
        return [[key] for key in error.value if key not in error.definition["properties"]]
    return [[]]


adapter = Adapter(
    name="fastjsonschema",
    packages=("fastjsonschema",),
    homepage="https://horejsek.github.io/python-fastjsonschema/",
    configuration="compile(schema), its defaults; explain: fast_fail=False",
    execution="jit",
    unknown_keys=("ignore", "reject"),
    forms={},
    vocabulary=Words,
    lax=COERCES_NOTHING,
    encode=CHECKS_ONLY,
    check=Operation(validator, taken),
    decode=CHECKS_ONLY,
    explain=Operation(raised_by(collector, JsonSchemaValuesException), issues),
)
