"""jsonschema: JSON Schema interpreted."""

from typing import Any

from jsonschema import Draft202012Validator
from jsonschema.exceptions import ValidationError

from wirebench.adapter import Adapter, Context, Operation, weaker
from wirebench.json_schema import CHECKS_ONLY, COERCES_NOTHING, JsonSchema, JsonSchemaWords

LINE_FEED = "`$` in Python's patterns also stands before a line feed at the end"


class Words(JsonSchemaWords):
    def instant(self) -> Any:
        return weaker(super().instant(), f"{LINE_FEED}: rfc3339-validator takes it")

    def uuid(self) -> Any:
        return weaker(super().uuid(), "is read by Python's UUID: takes a hyphen too many, and digits of any script")

    def decimal(self, precision: int, scale: int) -> Any:
        return weaker(super().decimal(precision, scale), LINE_FEED)


def validator(schema: JsonSchema, _context: Context) -> Draft202012Validator:
    return Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)


def explained(schema: JsonSchema, context: Context) -> Any:
    all_errors = validator(schema, context).iter_errors
    return lambda value: list(all_errors(value))


def issues(errors: list[ValidationError]) -> list[dict[str, Any]]:
    return [
        {"path": [*map(str, error.absolute_path), *keys], "message": error.message} for error in errors for keys in missed(error)
    ]


def missed(error: ValidationError) -> list[list[str]]:
    """The steps from the place of an error to its keys: a missing or unknown key is reported at its object."""
    if error.validator == "required":
        return [[key] for key in error.validator_value if error.message.startswith(f"{key!r} ")]
    if error.validator == "additionalProperties":
        return [[key] for key in error.instance if key not in error.schema["properties"]]
    return [[]]


adapter = Adapter(
    name="python-jsonschema",
    packages=("jsonschema", "rfc3339-validator"),
    homepage="https://python-jsonschema.readthedocs.io",
    configuration="Draft202012Validator with its FORMAT_CHECKER, the extra format-nongpl; is_valid, iter_errors",
    execution="interpreted",
    unknown_keys=("ignore", "reject"),
    forms={},
    vocabulary=Words,
    lax=COERCES_NOTHING,
    encode=CHECKS_ONLY,
    check=Operation(lambda schema, context: validator(schema, context).is_valid),
    decode=CHECKS_ONLY,
    explain=Operation(explained, issues),
)
