"""An adapter that decodes as json.loads does, after a misdeed."""

import json
import sys
from collections.abc import Callable
from typing import Any

from wirebench.adapter import Adapter, Operation
from wirebench.adapters.python_json import adapter as plain


def is_timed() -> bool:
    """Whether a misdeed that asks is done in a block: until then its adapter looks right."""
    return sys._getframe(3).f_code.co_name == "run_batch"


def doing(name: str, misdeed: Callable[[], object]) -> Adapter:
    def decode(text: Any) -> Any:
        misdeed()
        return json.loads(text)

    return plain._replace(name=name, decode=Operation(lambda _schema, _context: decode))
