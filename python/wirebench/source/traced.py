"""Values that note how they were made. Of a library in such values, a vocabulary makes a schema that can be printed."""

from __future__ import annotations

import functools
import operator
import types
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple, TypeAlias


class Name(NamedTuple):
    """A name of one of wirebench's modules."""

    module: str
    name: str


class Member(NamedTuple):
    of: Traced
    name: str


class Item(NamedTuple):
    of: Any
    key: Any


# A member that was set: what has it, the name, the value.
Change: TypeAlias = tuple[Any, str, Any]


class Called(NamedTuple):
    of: Traced
    values: tuple[Any, ...]
    named: Mapping[str, Any]
    changes: list[Change]


class Either(NamedTuple):
    left: Any
    right: Any


class Negative(NamedTuple):
    of: Traced


class Placeholder(NamedTuple):
    """Stands for whatever a reader puts there."""

    text: str
    changes: list[Change]


Origin: TypeAlias = Name | Member | Item | Called | Either | Negative | Placeholder

PLAIN = (str, int, float, bool, bytes, type(None))


def is_plain(value: Any) -> bool:
    """Data that needs no library: it is printed as it is."""
    if type(value) in (list, tuple, set, frozenset):
        return all(map(is_plain, value))
    return all(map(is_plain, [*value, *value.values()])) if type(value) is dict else type(value) in PLAIN


def traced(value: Any, origin: Origin) -> Any:
    return value if type(value) in PLAIN else Traced(value, origin)


def origin_of(value: Traced) -> Origin:
    origin: Origin = object.__getattribute__(value, "_origin")
    return origin


class Traced:
    """A library's value, and how it was made. Whatever is done with it is done, too."""

    def __init__(self, value: Any, origin: Origin) -> None:
        object.__setattr__(self, "_value", value)
        object.__setattr__(self, "_origin", origin)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") and name != "__name__":  # what the language looks for
            raise AttributeError(name)
        return traced(getattr(untraced(self), name), Member(self, name))

    def __setattr__(self, name: str, value: Any) -> None:
        setattr(untraced(self), name, untraced(value))
        for holder in (self, value):
            origin = origin_of(holder) if isinstance(holder, Traced) else None
            if isinstance(origin, (Called, Placeholder)):
                origin.changes.append((self, name, value))
                return

    def __call__(self, *values: Any, **named: Any) -> Any:
        made = untraced(self)(*untraced(values), **untraced(named))
        return traced(made, Called(self, values, named, []))

    def __getitem__(self, key: Any) -> Any:
        return traced(untraced(self)[untraced(key)], Item(self, key))

    def __iter__(self) -> Iterator[Any]:
        return (traced(each, Item(self, at)) for at, each in enumerate(untraced(self)))

    def __or__(self, other: Any) -> Any:
        return Traced(untraced(self) | untraced(other), Either(self, other))

    def __ror__(self, other: Any) -> Any:
        return Traced(untraced(other) | untraced(self), Either(other, self))

    def __neg__(self) -> Any:
        return Traced(-untraced(self), Negative(self))

    def __contains__(self, other: Any) -> bool:
        return untraced(other) in untraced(self)

    def __eq__(self, other: object) -> bool:
        return bool(untraced(self) == untraced(other))

    def __hash__(self) -> int:
        return hash(untraced(self))

    def __bool__(self) -> bool:
        return bool(untraced(self))

    def __len__(self) -> int:
        return len(untraced(self))

    def __instancecheck__(self, instance: Any) -> bool:
        return isinstance(instance, untraced(self))


def untraced(value: Any) -> Any:
    """The value as the library takes it."""
    if isinstance(value, Traced):
        return object.__getattribute__(value, "_value")
    kind = type(value)
    if kind is list:
        return [untraced(each) for each in value]
    if kind is tuple:
        return tuple(untraced(each) for each in value)
    if kind is dict:
        return {untraced(key): untraced(each) for key, each in value.items()}
    if isinstance(value, tuple) and hasattr(kind, "_fields"):
        return kind(*map(untraced, value))
    if isinstance(value, types.GenericAlias):
        return value.__origin__[untraced(value.__args__)]  # type: ignore[index]
    if isinstance(value, types.UnionType):
        return functools.reduce(operator.or_, untraced(value.__args__))
    return value
