"""pydantic: a TypeAdapter over models that are made by create_model; from text to model, and back."""

import datetime
import decimal
import functools
import uuid
from collections.abc import Sequence
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, StringConstraints, TypeAdapter, ValidationError, create_model

from wirebench.adapter import Adapter, Context, Operation, Records, Unsupported, raised_by, taken, unsupported, weaker, weaker_if
from wirebench.adapter import Field as RecordField
from wirebench.forms import TYPED, form_of
from wirebench.model import leaves
from wirebench.type_hints import TypeHints

EXTRA: dict[str, Literal["allow", "ignore", "forbid"]] = {"ignore": "allow", "strip": "ignore", "reject": "forbid"}

DIGITS_OF_A_DOUBLE = 15


class Words(TypeHints):
    def string(self, min_length: int, max_length: int | None) -> Any:
        return Annotated[str, StringConstraints(min_length=min_length, max_length=max_length)]

    def integer(self, minimum: int | None, maximum: int | None) -> Any:
        return Annotated[int, Field(ge=minimum, le=maximum)]

    def number(self, minimum: float | None, maximum: float | None) -> Any:
        return Annotated[float, Field(ge=minimum, le=maximum, allow_inf_nan=False)]

    def instant(self) -> Any:
        why = "takes a timestamp in text, a blank for T, no seconds; cuts digits beyond the sixth"
        return weaker_if(self.reads, AwareDatetime, why)

    def date(self) -> Any:
        return weaker_if(self.reads and self.strict, datetime.date, "takes a timestamp in text")

    def uuid(self) -> Any:
        why = "takes a UUID without hyphens, in braces, or as a URN, of any variant"
        return weaker_if(self.reads and self.strict, uuid.UUID, why)

    def decimal(self, precision: int, scale: int) -> Any:
        why = "takes a plus sign, leading zeros, an exponent, and a number"
        return weaker_if(self.reads, self._decimal(precision, scale), why)

    def decimal_number(self, precision: int, scale: int) -> Any:
        if self.context.operation == "encode":
            return unsupported("writes every Decimal as text")
        if self.context.operation == "decode" and precision > DIGITS_OF_A_DOUBLE:
            return unsupported("reads a number as a double, in strict mode, too: digits beyond the 15th are lost")
        return weaker(self._decimal(precision, scale), "reads the number as a double, and takes text")

    def _decimal(self, precision: int, scale: int) -> Any:
        return Annotated[decimal.Decimal, Field(max_digits=precision, decimal_places=scale)]

    def enum(self, members: Sequence[str | int | float]) -> Any:
        return weaker_if(self.reads and (1 in members or 0 in members), Literal[tuple(members)], "takes true for 1, false for 0")

    def object(self, name: str, fields: Sequence[RecordField[Any]]) -> Any:
        made: dict[str, Any] = {
            field.name: (field.schema, Field(None, alias=field.key) if field.optional else Field(alias=field.key))
            for field in fields
        }
        return create_model(name, __config__=ConfigDict(extra=EXTRA[self.unknown_keys]), **made)


def make(model: type[BaseModel], values: dict[str, Any]) -> BaseModel:
    known = {field.alias for field in model.model_fields.values()}
    if model.model_config.get("extra") != "allow" and not values.keys() <= known:
        raise ValueError("the model holds no unknown key")
    return model.model_construct(**values)


def entries(value: Any) -> dict[str, Any] | None:
    if not isinstance(value, BaseModel):
        return None
    fields = type(value).model_fields
    known = {str(fields[name].alias): getattr(value, name) for name in fields if name in value.model_fields_set}
    return known | (value.model_extra or {})


RECORDS = Records(make, entries)


def wants_instances(context: Context) -> Unsupported | None:
    """From objects, strict takes a date, a UUID or a decimal as an instance alone: so no JSON value of them."""
    formed = sorted({leaf["kind"] for _, leaf in leaves(context.model) if form_of(TYPED, leaf["kind"])})
    if not context.strict or not formed:
        return None
    return unsupported(f"strict takes {formed[0]} from objects as an instance alone, not as JSON text")


def issues(error: ValidationError | None) -> list[dict[str, Any]]:
    return [{"path": list(map(str, each["loc"])), "message": each["msg"]} for each in error.errors()] if error else []


def validator(schema: Any, context: Context) -> Any:
    return functools.partial(TypeAdapter(schema).validate_python, strict=context.strict)


def reader(schema: Any, context: Context) -> Any:
    return functools.partial(TypeAdapter(schema).validate_json, strict=context.strict)


def writer(schema: Any, _context: Context) -> Any:
    return functools.partial(TypeAdapter(schema).dump_json, by_alias=True, exclude_unset=True, warnings="error")


def dumper(schema: Any, _context: Context) -> Any:
    """A model as what JSON has, for another library to write."""
    dump = TypeAdapter(schema).dump_python
    return functools.partial(dump, mode="json", by_alias=True, exclude_unset=True, warnings="error")


adapter = Adapter(
    name="pydantic",
    packages=("pydantic", "pydantic-core"),
    homepage="https://docs.pydantic.dev",
    configuration="TypeAdapter of models; strict: validate_json(…, strict=True); dump_json with warnings as errors",
    execution="ahead-of-time",
    unknown_keys=("strip", "reject", "ignore"),
    forms=TYPED,
    vocabulary=Words,
    records=RECORDS,
    encode=Operation(writer),
    check=Operation(validator, taken, wants_instances),
    decode=Operation(reader),
    explain=Operation(raised_by(validator, ValidationError), issues, wants_instances),
)
