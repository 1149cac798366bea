"""The words that libraries share whose schema is a type hint."""

from collections.abc import Sequence
from typing import Any, Literal

from wirebench.adapter import Vocabulary, unsupported


class TypeHints(Vocabulary[Any]):
    """A vocabulary whose schema is a type hint."""

    def boolean(self) -> Any:
        return bool

    def enum(self, members: Sequence[str | int | float]) -> Any:
        if any(isinstance(member, float) for member in members):
            return unsupported("has no literal of a number with a fraction")
        return Literal[tuple(members)]

    def nullable(self, inner: Any) -> Any:
        return inner | None

    def array(self, item: Any) -> Any:
        return list[item]
