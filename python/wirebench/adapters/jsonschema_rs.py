"""jsonschema-rs: JSON Schema compiled in Rust."""

from typing import Any

from jsonschema_rs import Draft202012Validator, ValidationError, ValidationErrorKind

from wirebench.adapter import Adapter, Context, Operation
from wirebench.json_schema import CHECKS_ONLY, COERCES_NOTHING, JsonSchema, JsonSchemaWords


def validator(schema: JsonSchema, _context: Context) -> Draft202012Validator:
    return Draft202012Validator(schema, validate_formats=True)


def explained(schema: JsonSchema, context: Context) -> Any:
    all_errors = validator(schema, context).iter_errors
    return lambda value: list(all_errors(value))


def issues(errors: list[ValidationError]) -> list[dict[str, Any]]:
    return [
        {"path": [*map(str, error.instance_path), *keys], "message": error.message} for error in errors for keys in missed(error)
    ]


def missed(error: ValidationError) -> list[list[str]]:
    """The steps from the place of an error to its keys: a missing or unknown key is reported at its object."""
    match error.kind:
        case ValidationErrorKind.Required(key):
            return [[key]]
        case ValidationErrorKind.AdditionalProperties(keys):
            return [[key] for key in keys]
    return [[]]


adapter = Adapter(
    name="jsonschema-rs",
    packages=("jsonschema-rs",),
    homepage="https://github.com/Stranger6667/jsonschema",
    configuration="Draft202012Validator(schema, validate_formats=True); is_valid, iter_errors",
    execution="ahead-of-time",
    unknown_keys=("ignore", "reject"),
    forms={},
    vocabulary=JsonSchemaWords,
    lax=COERCES_NOTHING,
    encode=CHECKS_ONLY,
    check=Operation(lambda schema, context: validator(schema, context).is_valid),
    decode=CHECKS_ONLY,
    explain=Operation(explained, issues),
)
