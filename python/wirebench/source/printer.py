"""Values as expressions that make them: plain data, typed values, what was traced, and functions as they were written."""

import builtins
import datetime
import keyword
import math
import types
import uuid
from collections.abc import Callable, Container, Iterable
from decimal import Decimal
from typing import Any

from wirebench.source.code import NotPrintable, closed_over, declarations_of, node_of, text_of
from wirebench.source.copies import is_own
from wirebench.source.names import Names
from wirebench.source.traced import Called, Either, Item, Member, Name, Negative, Placeholder, Traced, origin_of

WIDTH = 100
ENDLESS = 1_000_000
# What builds a typed value of its text.
BUILT_OF_TEXT: dict[type, tuple[str, Callable[[Any], str]]] = {
    Decimal: ("", str),
    uuid.UUID: ("", str),
    datetime.date: (".fromisoformat", datetime.date.isoformat),
    datetime.datetime: (".fromisoformat", datetime.datetime.isoformat),
}


class Printer:
    """Prints values. What more than one place holds gets a name, where `shared` says so, and so do the classes of `records`;
    `statements` declare such names."""

    def __init__(
        self, names: Names, *, shared: frozenset[int] = frozenset(), records: Container[str] = (), width: int = WIDTH
    ) -> None:
        self.names = names
        self.shared = shared
        self.records = records
        self.width = width
        self.statements: list[str] = []
        self.named: dict[int, str] = {}
        self.visits: dict[int, int] = {}
        self.printing: set[int] = set()
        self.written: set[int] = set()

    def expression(self, value: Any) -> str:
        """Raises a NotPrintable where no expression makes this value."""
        if isinstance(value, Traced):
            return self.of_origin(origin_of(value))
        kind = type(value)
        if kind is float and not math.isfinite(value):
            return f"float({str(value)!r})"
        if value is None or kind in (str, int, float, bool, bytes):
            return repr(value)
        if kind in BUILT_OF_TEXT:
            build, write = BUILT_OF_TEXT[kind]
            return f"{self.reference(kind)}{build}({write(value)!r})"
        if kind is dict:
            return self.listed("{", [f"{self.expression(key)}: {self.expression(each)}" for key, each in value.items()], "}")
        if kind is list:
            return self.listed("[", map(self.expression, value), "]")
        if kind is tuple:
            return self.listed("(", map(self.expression, value), ",)" if len(value) == 1 else ")")
        if kind in (set, frozenset):
            return self.listed(f"{kind.__name__}([", map(self.expression, sorted(value)), "])")
        return self.of_object(value)

    def of_object(self, value: Any) -> str:
        if isinstance(value, types.GenericAlias):
            held = ", ".join(map(self.expression, value.__args__))
            return f"{self.expression(value.__origin__)}[{held}]"
        if isinstance(value, types.UnionType):
            return " | ".join(map(self.expression, value.__args__))
        if value is types.NoneType:
            return "None"
        if isinstance(value, types.FunctionType):
            return self.function(value)
        if isinstance(value, (type, types.BuiltinFunctionType)):
            return self.reference(value)
        if isinstance(value, tuple) and is_own(type(value)):
            return self.listed(f"{self.reference(type(value))}(", map(self.expression, value), ")")
        raise NotPrintable(f"a {type(value).__name__} is not written down: make it where a word is asked for it")

    def of_origin(self, origin: Any) -> str:
        match origin:
            case Name(module, name):
                return self.names.need(module, name)
            case Member(of, name):
                return f"{self.operand(of)}.{name}"
            case Item(of, tuple(keys)) if keys:
                return self.listed(f"{self.operand(of)}[", map(self.expression, keys), "]")
            case Item(of, key):
                return f"{self.operand(of)}[{self.expression(key)}]"
            case Either(left, right):
                return f"{self.expression(left)} | {self.expression(right)}"
            case Negative(of):
                return f"-{self.operand(of)}"
            case Placeholder(text):
                return self.changed(origin, text)
            case Called():
                return self.call(origin)
        raise NotPrintable(f"{origin} is not written down")

    def operand(self, value: Any) -> str:
        """An expression in the place of a name."""
        text = self.expression(value)
        return f"({text})" if isinstance(value, Traced) and isinstance(origin_of(value), (Either, Negative)) else text

    def call(self, called: Called) -> str:
        at = id(called)
        if at in self.named:
            return self.named[at]
        self.visits[at] = self.visits.get(at, 0) + 1
        if self.visits[at] > 1:
            return "again"  # it is known now that it is shared
        values = [*map(self.expression, called.values), *(self.named_value(key, each) for key, each in called.named.items())]
        text = self.listed(f"{self.operand(called.of)}(", values, ")")
        first = called.values[0] if called.values and isinstance(called.values[0], str) else ""
        if at not in self.shared and first not in self.records:
            return self.changed(called, text)
        is_name = first.isidentifier() and not keyword.iskeyword(first)
        name = self.named[at] = self.names.fresh(first if is_name else "part")
        self.statements.append(f"{name} = {text}")
        return self.changed(called, name)

    def changed(self, made: Called | Placeholder, text: str) -> str:
        """The members that were set afterwards. What has them needs a name: it is shared."""
        at = id(made)
        if at not in self.written:
            self.written.add(at)
            for holder, member, value in made.changes:
                self.visits[at] = self.visits.get(at, 0) + 1
                self.statements.append(self.change(self.expression(holder), member, self.expression(value)))
        return text

    def named_value(self, key: str, value: Any) -> str:
        return f"{key}={self.expression(value)}" if key.isidentifier() else f"**{{{key!r}: {self.expression(value)}}}"

    def found_shared(self) -> frozenset[int]:
        """What was printed more than once, or changed once it was made."""
        return frozenset(at for at, visits in self.visits.items() if visits > 1)

    def change(self, holder: str, member: str, value: str) -> str:
        return f"{holder}.{member} = {value}" if member.isidentifier() else f"setattr({holder}, {member!r}, {value})"

    def reference(self, value: Any) -> str:
        """A class or a function by its name."""
        name = str(value.__name__)
        if vars(builtins).get(name) is value:
            return name
        if is_own(value):
            return self.names.need(value.__module__, value.__qualname__)
        if value.__module__ is None:
            raise NotPrintable(f"the function {name} has no module: call it within one of the adapter's file")
        return self.names.reference(value, value.__module__, value.__qualname__)

    def function(self, function: types.FunctionType) -> str:
        if not is_own(function):
            return self.reference(function)
        if "." not in function.__qualname__ and function.__name__ in declarations_of(function.__module__):
            return self.names.need(function.__module__, function.__name__)
        at = id(function)
        if at in self.named:
            return self.named[at]
        if at in self.printing:
            raise NotPrintable(f"the function {function.__name__} calls itself: declare it at the top of the adapter's file")
        self.printing.add(at)
        texts = {name: self.expression(held) for name, held in closed_over(function).items()}
        node = node_of(function)
        text = text_of(node, texts)
        self.names.need_all(function.__module__, text_of(node), *texts, function.__name__)
        self.printing.discard(at)
        if function.__name__ == "<lambda>":
            return f"({text})"
        name = self.named[at] = self.names.fresh(function.__name__)
        self.statements.append(text.replace(f"def {function.__name__}(", f"def {name}(", 1))
        return name

    def listed(self, start: str, items: Iterable[str], end: str) -> str:
        return listed(start, items, end, self.width)


def listed(start: str, items: Iterable[str], end: str, width: int = WIDTH) -> str:
    """A list on one line where it fits, else a line for each item."""
    held = list(items)
    line = start + ", ".join(held) + end
    if len(line) <= width and "\n" not in line:
        return line
    return "".join([f"{start}\n", *(f"    {indented(item)},\n" for item in held), end.lstrip(",")])


def indented(text: str) -> str:
    return text.replace("\n", "\n    ")
