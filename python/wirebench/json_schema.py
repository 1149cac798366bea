"""JSON Schema's own words for the kinds: what its validators read alike. What one of them takes beside, its adapter says."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any, TypeAlias

from wirebench.adapter import Field, Unsupported, Vocabulary, custom

JsonSchema: TypeAlias = dict[str, Any]

# Gaps that all validators have.
CHECKS_ONLY = Unsupported("validates, never builds")
COERCES_NOTHING = Unsupported("checks, does not coerce", "mode")

YEAR_TO_DAY = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])"
TIME = "(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.][0-9]+)?"

# RFC 3339 date-time and full-date, RFC 9562 UUID, for a library that has no word of its own. They know no length of a month.
INSTANT = f"^{YEAR_TO_DAY}T{TIME}(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$"
DATE = f"^{YEAR_TO_DAY}$"
UUID = "^[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$"


def decimal_pattern(precision: int, scale: int) -> str:
    """A decimal in text: `precision` digits at most, `scale` of them after the point."""
    before = precision - scale
    whole = "0" if before == 0 else f"(?:0|[1-9][0-9]{{0,{before - 1}}})"
    return f"^-?{whole}" + (f"(?:[.][0-9]{{1,{scale}}})?$" if scale else "$")


def present(**keywords: Any) -> JsonSchema:
    """The keywords that the model has a limit for."""
    return {keyword: limit for keyword, limit in keywords.items() if limit is not None}


class JsonSchemaWords(Vocabulary[JsonSchema]):
    """JSON Schema of any draft from 6 on."""

    def string(self, min_length: int, max_length: int | None) -> Any:
        return {"type": "string", **present(minLength=min_length or None, maxLength=max_length)}

    def integer(self, minimum: int | None, maximum: int | None) -> Any:
        return {"type": "integer", **present(minimum=minimum, maximum=maximum)}

    def number(self, minimum: float | None, maximum: float | None) -> Any:
        return {"type": "number", **present(minimum=minimum, maximum=maximum)}

    def boolean(self) -> Any:
        return {"type": "boolean"}

    def instant(self) -> Any:
        return {"type": "string", "format": "date-time"}

    def date(self) -> Any:
        return {"type": "string", "format": "date"}

    def uuid(self) -> Any:
        return {"type": "string", "format": "uuid"}

    def decimal(self, precision: int, scale: int) -> Any:
        pattern = {"type": "string", "pattern": decimal_pattern(precision, scale)}
        return custom(pattern, "JSON Schema has no decimal: a pattern")

    def decimal_number(self, precision: int, scale: int) -> Any:
        return {**self.bounded(precision, scale), "multipleOf": Decimal(1).scaleb(-scale)}

    def bounded(self, precision: int, scale: int) -> JsonSchema:
        """A decimal that is a number, without a word on its digits after the point."""
        limit = 10 ** (precision - scale)
        return {"type": "number", "exclusiveMinimum": -limit, "exclusiveMaximum": limit}

    def enum(self, members: Sequence[str | int | float]) -> Any:
        types = {"string" if isinstance(member, str) else "number" for member in members}
        return {"type": sorted(types) if len(types) > 1 else types.pop(), "enum": list(members)}

    def nullable(self, inner: JsonSchema) -> Any:
        types = inner["type"] if isinstance(inner["type"], list) else [inner["type"]]
        members = {"enum": [*inner["enum"], None]} if "enum" in inner else {}
        return {**inner, "type": types if "null" in types else [*types, "null"], **members}

    def array(self, item: JsonSchema) -> Any:
        return {"type": "array", "items": item}

    def object(self, name: str, fields: Sequence[Field[JsonSchema]]) -> Any:
        return {
            "type": "object",
            "properties": {field.key: field.schema for field in fields},
            "required": [field.key for field in fields if not field.optional],
            "additionalProperties": self.unknown_keys == "ignore",
        }
