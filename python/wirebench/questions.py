"""What a question has to hold."""

from collections.abc import Mapping
from typing import Any


class QuestionError(Exception):
    """A question that cannot be answered: the asker's mistake."""


def need(asked: Mapping[str, Any], field: str) -> Any:
    """A field that a question must have."""
    if field not in asked:
        raise QuestionError(f"the question lacks {field}")
    return asked[field]
