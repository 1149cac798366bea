"""An adapter whose words do what is worth a test of printing."""

import datetime
import functools
from decimal import Decimal
from typing import Any

from wirebench.adapter import Vocabulary, weaker


class Held:
    """Something that no expression makes."""


class Base(Vocabulary[Any]):
    def date(self) -> Any:
        return datetime.date

    def string(self, min_length: int, max_length: int | None) -> Any:
        def holds(text: str) -> bool:
            return min_length <= len(text)

        return holds


class Words(Base):
    def date(self) -> Any:
        return functools.partial(super().date().fromisoformat)

    def instant(self) -> Any:
        return [lambda text: datetime.datetime.fromisoformat(text), lambda text: self.context.mode + text]

    def uuid(self) -> Any:
        return Held()

    def decimal(self, precision: int, scale: int) -> Any:
        shared = functools.partial(Decimal)
        shared.note = "its own"  # type: ignore[attr-defined]
        return weaker([shared, shared], "is shared")
