"""cerberus: rules for dicts. Strict checks the text by rules, then coerces it; lax coerces first, as its documentation does."""

import datetime
import functools
import json
import uuid
from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any, ClassVar, TypeAlias

from cerberus import DocumentError, TypeDefinition, Validator
from cerberus.errors import BasicErrorHandler, ValidationError

from wirebench.adapter import (
    Adapter,
    Context,
    Field,
    Operation,
    UnknownKeys,
    Unsupported,
    Vocabulary,
    custom,
    unsupported,
    weaker,
    weaker_if,
)
from wirebench.forms import TYPED
from wirebench.json_schema import DATE, INSTANT, UUID, decimal_pattern, present

Rules: TypeAlias = dict[str, Any]
ROOT = "document"
NO_CALENDAR = "a regex knows no length of a month, and takes a line feed at the end"
LINE_FEED = "a regex takes a line feed at the end"
DOUBLE_DIGITS = 15  # a double brings back every decimal of as many digits


class TypedValidator(Validator):  # type: ignore[misc]
    """Adds the types that the library lacks, in the way that its documentation shows."""

    types_mapping: ClassVar[dict[str, TypeDefinition]] = {
        **Validator.types_mapping,
        "uuid": TypeDefinition("uuid", (uuid.UUID,), ()),
        "decimal": TypeDefinition("decimal", (Decimal,), ()),
    }


class Words(Vocabulary[Rules]):
    def string(self, min_length: int, max_length: int | None) -> Any:
        return {"type": "string", **present(minlength=min_length or None, maxlength=max_length)}

    def integer(self, minimum: int | None, maximum: int | None) -> Any:
        rules = {"type": "integer", **self.coerced(int), **present(min=minimum, max=maximum)}
        return weaker(
            rules, "True is an integer; 1.0 is none" if self.strict else "int makes an integer of True, and cuts a fraction"
        )

    def number(self, minimum: float | None, maximum: float | None) -> Any:
        rules = {"type": "number", **self.coerced(float), **present(min=minimum, max=maximum)}
        return weaker_if(not self.strict, rules, "float makes a number of True")

    def boolean(self) -> Any:
        """No builtin coerces to a boolean: `bool` makes True of any text."""
        return {"type": "boolean"}

    def instant(self) -> Any:
        return self.text(INSTANT, "datetime", datetime.datetime.fromisoformat, NO_CALENDAR)

    def date(self) -> Any:
        return self.text(DATE, "date", datetime.date.fromisoformat, NO_CALENDAR)

    def uuid(self) -> Any:
        return self.text(UUID, "uuid", uuid.UUID, LINE_FEED)

    def decimal(self, precision: int, scale: int) -> Any:
        return self.text(decimal_pattern(precision, scale), "decimal", Decimal, LINE_FEED)

    def text(self, pattern: str, typed: str, coerce: Callable[[Any], Any], checked: str) -> Any:
        """Strict decode checks the text first, and builds the type from it afterwards. Only Decimal takes a line feed there."""
        if not self.strict:
            rules = custom({"type": typed, "coerce": coerce}, "has no text of this kind: what it is coerced by")
            return weaker(rules, "takes whatever the type is built of")
        rules = custom({"type": "string", "regex": pattern, "coerce": coerce}, "has no text of this kind: a regex")
        return weaker_if(self.context.operation != "decode" or typed == "decimal", rules, checked)

    def decimal_number(self, precision: int, scale: int) -> Any:
        if self.context.operation == "decode" and precision > DOUBLE_DIGITS:
            return unsupported("a number token becomes a double, as json.loads makes it: digits beyond the 15th are lost")
        most = Decimal(10**precision - 1).scaleb(-scale)
        rules = {"type": ["number", "decimal"], "min": -most, "max": most, "coerce": (str, Decimal)}
        return weaker(rules, "digits after the point are not counted")

    def enum(self, members: Sequence[str | int | float]) -> Any:
        types = {"string" if isinstance(member, str) else "number" for member in members}
        return {"type": sorted(types), "allowed": list(members)}

    def nullable(self, inner: Rules) -> Any:
        return {**inner, "nullable": True}

    def array(self, item: Rules) -> Any:
        return {"type": "list", "schema": item}

    def object(self, name: str, fields: Sequence[Field[Rules]]) -> Any:
        return {"type": "dict", "schema": {field.key: {**field.schema, "required": not field.optional} for field in fields}}

    def root(self, schema: Rules) -> Any:
        if self.context.is_record:
            return schema
        return custom(
            {"type": "dict", "schema": {ROOT: schema}}, f"validates dicts alone: a value becomes the key {ROOT!r} of one"
        )

    def coerced(self, coerce: Any) -> Rules:
        return {} if self.strict else {"coerce": coerce}


def validator(schema: Rules, unknown_keys: UnknownKeys, *, normalizes: bool) -> TypedValidator:
    """Purging is a normalization: where there is none, unknown keys are taken."""
    purges = unknown_keys == "strip"
    takes = unknown_keys == "ignore" or (purges and not normalizes)
    return TypedValidator(schema["schema"], allow_unknown=takes, purge_unknown=purges)


def checker(schema: Rules, context: Context) -> Any:
    made = validator(schema, context.unknown_keys, normalizes=not context.strict)
    validate = functools.partial(made.validate, normalize=not context.strict)
    return validate if context.is_record else lambda value: validate({ROOT: value})


def reader(schema: Rules, context: Context) -> Any:
    checks = validator(schema, context.unknown_keys, normalizes=not context.strict)
    builds, wrapped = validator(schema, context.unknown_keys, normalizes=True), not context.is_record

    def decode(text: str) -> Any:
        value = json.loads(text)
        if wrapped:
            value = {ROOT: value}
        if not checks.validate(value, normalize=not context.strict):
            raise ValueError(checks.errors)
        typed = builds.normalized(value) if context.strict else checks.document
        if typed is None:
            raise ValueError(builds.errors)
        return typed[ROOT] if wrapped else typed

    return decode


def explained(schema: Rules, context: Context) -> Any:
    made, wrapped = validator(schema, context.unknown_keys, normalizes=not context.strict), not context.is_record

    def explain(value: Any) -> tuple[int, list[ValidationError] | DocumentError]:
        try:
            made.validate({ROOT: value} if wrapped else value, normalize=not context.strict)
        except DocumentError as error:  # what is no dict is not even looked at
            return 0, error
        return int(wrapped), made._errors

    return explain


def issues(explained: tuple[int, list[ValidationError] | DocumentError]) -> list[dict[str, Any]]:
    """Errors within a dict or a list are children of its own error. A wrapped value is one step deeper than its place."""
    deeper, errors = explained
    if isinstance(errors, DocumentError):
        return [{"path": [], "message": str(errors)}]
    found: list[dict[str, Any]] = []
    for error in errors:
        if error.child_errors:
            found += issues((deeper, error.child_errors))
        else:
            found.append({"path": [str(step) for step in error.document_path[deeper:]], "message": said(error)})
    return found


def said(error: ValidationError) -> str:
    message = str(BasicErrorHandler.messages.get(error.code, "breaks the rule {constraint}"))
    return message.format(*error.info, constraint=error.constraint, field=error.document_path[-1], value=error.value)


adapter = Adapter(
    name="cerberus",
    packages=("cerberus",),
    homepage="https://docs.python-cerberus.org",
    configuration="Validator; strict: validate(…, normalize=False), then normalized(); lax: validate(…) with coerce rules",
    execution="interpreted",
    unknown_keys=("reject", "strip", "ignore"),
    forms=TYPED,
    vocabulary=Words,
    encode=Unsupported("validates and coerces, does not write"),
    check=Operation(checker),
    decode=Operation(reader),
    explain=Operation(explained, issues),
)
