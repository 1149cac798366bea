"""Copies of a vocabulary in which each name of a library is traced. What it calls of wirebench itself leaves no trace."""

import sys
import types
from collections.abc import Callable
from typing import Any

from wirebench.adapter import Vocabulary
from wirebench.source.traced import Name, Traced, is_plain

OWN = "wirebench."


def is_own(value: Any) -> bool:
    """Whether a class or a function is wirebench's, or an adapter's."""
    return str(getattr(value, "__module__", "")).startswith(OWN)


class Copies:
    """Copies of functions and classes, each made once."""

    def __init__(self) -> None:
        self.globals: dict[str, dict[str, Any]] = {}
        self.classes: dict[type, type] = {}

    def vocabulary(self, words: Callable[..., Vocabulary[Any]]) -> Callable[..., Vocabulary[Any]]:
        """The same words over traced names."""
        copied: Callable[..., Vocabulary[Any]] = self.copied(words)
        return copied

    def copied(self, value: Any) -> Any:
        if isinstance(value, types.FunctionType):
            return self.function(value)
        return self.words(value) if issubclass(value, Vocabulary) else value

    def globals_of(self, module: str) -> dict[str, Any]:
        """The names of a module of wirebench."""
        if module not in self.globals:
            held = self.globals[module] = {}
            for name, value in vars(sys.modules[module]).items():
                held[name] = self.held(value, Name(module, name))
        return self.globals[module]

    def held(self, value: Any, name: Name) -> Any:
        if isinstance(value, (type, types.FunctionType)) and is_own(value):
            return self.copied(value)
        is_record = isinstance(value, tuple) and is_own(type(value))
        is_of_python = name.name.startswith("__") or (isinstance(value, types.ModuleType) and value.__name__.startswith(OWN))
        return value if is_plain(value) or is_record or is_of_python else Traced(value, name)

    def function(self, original: types.FunctionType, cell: types.CellType | None = None) -> types.FunctionType:
        """`cell`: what its `super()` looks at."""
        names = original.__code__.co_freevars
        closure = tuple(
            cell if name == "__class__" and cell else held for name, held in zip(names, original.__closure__ or (), strict=True)
        )
        names_of_module = self.globals_of(original.__module__)
        made = types.FunctionType(
            original.__code__, names_of_module, original.__name__, original.__defaults__, closure if names else None
        )
        made.__kwdefaults__ = original.__kwdefaults__
        made.__module__ = original.__module__
        return made

    def words(self, original: type) -> type:
        if original is Vocabulary or not issubclass(original, Vocabulary):
            return original
        if original not in self.classes:
            cell = types.CellType()
            members = {
                name: self.function(member, cell) if isinstance(member, types.FunctionType) else member
                for name, member in vars(original).items()
                if name not in ("__dict__", "__weakref__")
            }
            made = type(original.__name__, tuple(map(self.words, original.__bases__)), members)
            cell.cell_contents = made
            self.classes[original] = made
        return self.classes[original]
