"""The names of a program, with what declares each: imports of libraries, and statements of wirebench's modules."""

import ast
import builtins
import sys
from collections.abc import Iterable
from typing import Any

from wirebench.source.code import Declaration, NotPrintable, declarations_of, free_names, text_of
from wirebench.source.copies import OWN


class Names:
    """Collects what a program needs. `modules`: the adapter's own files; `reserved`: names of the program's own."""

    def __init__(self, modules: Iterable[str], reserved: tuple[str, ...] = ()) -> None:
        self.modules = list(dict.fromkeys(modules))
        self.reserved = reserved
        self.bound: dict[str, object] = {}
        self.modules_imported: list[str] = []
        self.imported: dict[str, list[str]] = {}
        self.statements: list[str] = []

    def need(self, module: str, name: str) -> str:
        """Declares a name of a module of wirebench, and all that it needs."""
        if module not in self.modules:
            self.modules.append(module)
        declared = declarations_of(module).get(name)
        if declared is None:
            raise NotPrintable(f"{module} does not declare {name} by a statement of its own")
        if declared.imported_from is not None and declared.imported_from.startswith(OWN):
            return self.of_wirebench(declared, name)
        text = ast.unparse(declared.statement) if declared.imported_from else text_of(declared.statement)
        if not self.bind(name, text):
            return name
        if declared.imported_from:
            self.add_import(text, declared)
            return name
        self.need_all(module, text, name)
        if text not in self.statements:  # it may give several names
            self.statements.append(text)
        return name

    def of_wirebench(self, declared: Declaration, name: str) -> str:
        known = self.need(str(declared.imported_from), str(declared.source))
        if known != name and self.bind(name, f"{name} = {known}"):
            self.statements.append(f"{name} = {known}")
        return name

    def bind(self, name: str, meaning: object) -> bool:
        """Whether the name is new. Raises where it means something else already."""
        if self.bound.get(name, meaning) != meaning or name in self.reserved:
            raise NotPrintable(f"{name} means two things in one program: rename one of them")
        is_new = name not in self.bound
        self.bound[name] = meaning
        return is_new

    def need_all(self, module: str, text: str, *own: str) -> None:
        """Declares the names that a text of this module needs."""
        for name in sorted(free_names(text) - set(own)):
            if name in declarations_of(module):
                self.need(module, name)
            elif not hasattr(builtins, name):
                raise NotPrintable(f"{name} is out of a program's reach: declare it in the adapter's file")

    def reference(self, value: Any, module: str, name: str) -> str:
        """A class or function of a library, as the adapter's file names it, or by an import."""
        for own in self.modules:
            known = known_as(value, own)
            if known is not None:
                return self.need(own, known)
            known = known_as(sys.modules.get(module), own)
            if known is not None:
                return f"{self.need(own, known)}.{name}"
        return self.import_of(module, name)

    def import_of(self, module: str, name: str) -> str:
        """Imports a name of a library, under another name where it means something else here."""
        text = f"from {module} import {name}"
        known = (
            name if self.bound.get(name, text) == text and not hasattr(builtins, name) else f"{module}_{name}".replace(".", "_")
        )
        if self.bind(known, text):
            self.imported.setdefault(module, []).append(name if known == name else f"{name} as {known}")
        return known

    def add_import(self, text: str, declared: Declaration) -> None:
        if isinstance(declared.statement, ast.Import):
            self.modules_imported.append(text)
        else:
            self.imported.setdefault(str(declared.imported_from), []).append(text.partition(" import ")[2])

    def import_lines(self) -> list[str]:
        listed = {module: ", ".join(sorted(names)) for module, names in sorted(self.imported.items())}
        return [*sorted(self.modules_imported), *(f"from {module} import {names}" for module, names in listed.items())]

    def fresh(self, wanted: str) -> str:
        """A name for a value of the program's own."""
        name, count = wanted, 1
        while name in self.bound or self.is_taken(name):
            count += 1
            name = f"{wanted}_{count}"
        self.bound[name] = object()
        return name

    def is_taken(self, name: str) -> bool:
        return name in self.reserved or hasattr(builtins, name) or any(name in declarations_of(own) for own in self.modules)


def known_as(value: Any, module: str) -> str | None:
    """What a module of wirebench calls a value."""
    declared, held = declarations_of(module), vars(sys.modules[module])
    return next((name for name in declared if held.get(name) is value and value is not None), None)
