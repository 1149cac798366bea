"""What words make is printed as an expression, or refused with a reason."""

import datetime
import importlib.util
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from wirebench.adapter import Context, Marked
from wirebench.source.code import NotPrintable
from wirebench.source.copies import Copies
from wirebench.source.names import Names
from wirebench.source.printer import Printer

MODULE = "wirebench.planted"


def planted() -> Any:
    """The planted file as a module of wirebench, as adapters are."""
    if MODULE not in sys.modules:
        spec = importlib.util.spec_from_file_location(MODULE, Path(__file__).parent / "planted.py")
        assert spec is not None
        assert spec.loader is not None
        sys.modules[MODULE] = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(sys.modules[MODULE])
    return sys.modules[MODULE]


def words() -> Any:
    return Copies().vocabulary(planted().Words)(Context("decode", "strict", "ignore", {"kind": "date", "parameters": {}}))


def printed(value: Any) -> list[str]:
    planted()
    first = Printer(Names([MODULE]))
    first.expression(value)
    printer = Printer(Names([MODULE]), shared=first.found_shared())
    text = printer.expression(value)
    return [*printer.names.import_lines(), *printer.names.statements, *printer.statements, text]


def test_a_word_is_printed_as_what_it_does_with_the_library() -> None:
    assert printed(words().date()) == ["import datetime", "import functools", "functools.partial(datetime.date.fromisoformat)"]


def test_a_function_is_printed_with_the_values_around_it() -> None:
    assert printed(words().string(3, None)) == ["def holds(text):\n    return 3 <= len(text)", "holds"]


def test_of_two_lambdas_in_a_line_each_is_printed_as_it_is() -> None:
    first, _ = words().instant()
    assert printed(first) == ["import datetime", "(lambda text: datetime.datetime.fromisoformat(text))"]


def test_what_two_places_hold_is_made_once_and_changed_once() -> None:
    said = words().decimal(3, 1)
    assert type(said) is Marked
    assert printed(said.schema) == [
        "import functools",
        "from decimal import Decimal",
        "part = functools.partial(Decimal)",
        "part.note = 'its own'",
        "[part, part]",
    ]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ({"a": [1, 2.5, None, True]}, "{'a': [1, 2.5, None, True]}"),
        (float("inf"), "float('inf')"),
        ((1,), "(1,)"),
        (Decimal("1.50"), "Decimal('1.50')"),
        (datetime.date(2024, 2, 29), "datetime.date.fromisoformat('2024-02-29')"),
        (list[int] | None, "list[int] | None"),
        ({3, 1}, "set([1, 3])"),
    ],
)
def test_values_are_printed_as_expressions_that_make_them(value: Any, text: str) -> None:
    assert printed(value)[-1] == text


def test_a_name_that_means_something_else_is_imported_under_another() -> None:
    planted()
    names = Names([MODULE])
    names.need(MODULE, "datetime")
    assert names.import_of("datetime", "datetime") == "datetime_datetime"
    assert names.import_lines() == ["import datetime", "from datetime import datetime as datetime_datetime"]


def test_what_no_expression_makes_is_refused_with_a_reason() -> None:
    with pytest.raises(NotPrintable, match="a Held is not written down"):
        printed(words().uuid())
    _, of_self = words().instant()
    with pytest.raises(NotPrintable, match="a Words is not written down"):
        printed(of_self)
