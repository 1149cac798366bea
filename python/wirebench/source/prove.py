"""The answer to `prove`: a program, and what it prints."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from wirebench.adapter import Adapter, Context, Operation
from wirebench.source.code import NotPrintable
from wirebench.source.program import PRINTS, Program, Repeated


def prove(adapter: Adapter, context: Context, asked: Mapping[str, Any], given: Any) -> list[str]:
    """The lines of a program. `given`: the input, before records are made of it. Raises a NotPrintable."""
    operation = adapter.operation(context.operation)
    if not isinstance(operation, Operation):
        raise NotPrintable(operation.reason)
    if asked["is"] == "repeat" and (context.operation != "encode" or isinstance(given, str)):
        is_json = context.operation != "decode"
        given = Repeated(asked["before"], asked["text"], asked["times"], asked["after"], is_json)
    return Program(adapter, operation, context, given).lines()


def printed(run: Callable[[Any], Any], value: Any) -> str:
    """What the program prints: the library's own answer, as it is."""
    try:
        return str(run(value))
    except Exception as error:
        return f"refused: {type(error).__name__}: {error}"


def proved(lines: Sequence[str], output: str) -> dict[str, Any]:
    """What UTF-8 does not have is escaped: nothing could print it."""
    escaped = output.encode("utf-8", "backslashreplace").decode()
    prints = [PRINTS if escaped == output else "print(output.encode('utf-8', 'backslashreplace').decode())"] if lines else []
    return {"is": "proved", "lines": [*lines[:-1], *prints], "output": escaped}
