"""Records as dataclasses, for the libraries that take them: a field is named by an identifier, its metadata holds its key."""

import dataclasses
import enum
from collections.abc import Sequence
from typing import Any

from wirebench.adapter import Field


class Absent(enum.Enum):
    """The default of keys that may be absent, for a library that has no such value of its own: None is null."""

    ABSENT = "absent"


ABSENT = Absent.ABSENT


def dataclass_of(name: str, fields: Sequence[Field[Any]], absent: Any, *more: tuple[str, Any, Any]) -> type:
    """`absent` is the default of keys that may be absent. `more`: fields that no key of the model has."""
    made = [(field.name, field.schema, _field(field, absent)) for field in fields]
    return dataclasses.make_dataclass(name, [*made, *more], kw_only=True)


def _field(field: Field[Any], absent: Any) -> Any:
    default = {"default": absent} if field.optional else {}
    return dataclasses.field(metadata={"alias": field.key}, **default)


def keys_of(made: Any) -> dict[str, str]:
    """The key of each field, by its name."""
    return {field.name: field.metadata["alias"] for field in dataclasses.fields(made) if "alias" in field.metadata}


def make(made: Any, values: dict[str, Any]) -> Any:
    """A record; its constructor validates nothing. Raises where it holds no such key, or lacks one."""
    names = {key: name for name, key in keys_of(made).items()}
    return made(**{names[key]: value for key, value in values.items()})


def entries(value: Any) -> dict[str, Any] | None:
    """The values by key. A field that has a default, and holds it, is an absent key."""
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return None
    held = [(field, getattr(value, field.name)) for field in dataclasses.fields(value) if "alias" in field.metadata]
    return {field.metadata["alias"]: each for field, each in held if each is not field.default}
