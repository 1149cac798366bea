"""The text of a module of wirebench: its declarations by name, and the texts of its functions, without types."""

import ast
import functools
import importlib
import inspect
import symtable
import types
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple


class NotPrintable(Exception):
    """Something cannot be printed as source text. The message says what, and what its author can do."""


class Declaration(NamedTuple):
    """What gives a name its value: a statement of the module, or an import, with the name that it has where it comes from."""

    statement: ast.stmt
    imported_from: str | None = None
    source: str | None = None


@functools.cache
def tree_of(module: str) -> ast.Module:
    return ast.parse(inspect.getsource(importlib.import_module(module)))


@functools.cache
def declarations_of(module: str) -> Mapping[str, Declaration]:
    """The declarations of a module by the names that they give."""
    return {name: declared for statement in tree_of(module).body for name, declared in declared_by(statement)}


def declared_by(statement: ast.stmt) -> Iterator[tuple[str, Declaration]]:
    match statement:
        case ast.FunctionDef() | ast.ClassDef():
            yield statement.name, Declaration(statement)
        case ast.AnnAssign(target=ast.Name(name)):
            yield name, Declaration(statement)
        case ast.Assign():
            for name in (each.id for target in statement.targets for each in ast.walk(target) if isinstance(each, ast.Name)):
                yield name, Declaration(statement)
        case ast.Import():
            for each in statement.names:
                yield each.asname or each.name.split(".")[0], Declaration(ast.Import([each]), each.name)
        case ast.ImportFrom(module=str(module)):
            for each in statement.names:
                yield each.asname or each.name, Declaration(ast.ImportFrom(module, [each], 0), module, each.name)


class Untyped(ast.NodeTransformer):
    """Takes types away: they are for a type checker. The fields of a NamedTuple keep a word in their place."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.returns = None
        return self.generic_visit(node)

    def visit_arg(self, node: ast.arg) -> ast.AST:
        node.annotation = None
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        is_record = any(isinstance(base, ast.Name) and base.id == "NamedTuple" for base in node.bases)
        for member in node.body:
            if isinstance(member, ast.AnnAssign) and is_record:
                member.annotation = ast.Name("object")
            elif not isinstance(member, ast.AnnAssign):
                self.visit(member)
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST | None:
        if node.value is None:
            return None
        return ast.Assign([node.target], self.visit(node.value))


class Substituted(ast.NodeTransformer):
    """Puts expressions in the place of names, and of what is read of them (`context.strict`)."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        self.texts = texts

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return expression(self.texts[node.id]) if node.id in self.texts and isinstance(node.ctx, ast.Load) else node

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        text = self.texts.get(ast.unparse(node))
        return self.generic_visit(node) if text is None else expression(text)


def expression(text: str) -> ast.expr:
    return ast.parse(text, mode="eval").body


def text_of(node: ast.AST, texts: Mapping[str, str] | None = None) -> str:
    """A copy of the node as text, without types, and with these expressions in the place of names."""
    copy: Any = ast.parse(ast.unparse(node))
    copy = Untyped().visit(copy)
    if texts:
        copy = Substituted(texts).visit(copy)
    return ast.unparse(ast.fix_missing_locations(copy))


def free_names(text: str) -> set[str]:
    """The names that a text needs of its module."""

    def within(table: symtable.SymbolTable) -> Iterator[str]:
        is_top = table.get_type() == "module"
        for symbol in table.get_symbols():
            if symbol.is_referenced() and (not symbol.is_assigned() if is_top else symbol.is_global()):
                yield symbol.get_name()
        for child in table.get_children():
            yield from within(child)

    return set(within(symtable.symtable(text, "program", "exec")))


def node_of(function: types.FunctionType) -> ast.FunctionDef | ast.Lambda:
    """Where a function is written. Of several lambdas in a line, the one that holds the function's code."""
    code = function.__code__
    found = [node for node in ast.walk(tree_of(function.__module__)) if is_written(node, function)]
    places = [(line, column) for line, _, column, _ in code.co_positions() if line and column]
    lambdas = [node for node in found if isinstance(node, ast.Lambda)]
    held = [node for node in lambdas if all(is_within(place, node.body) for place in places)]
    found = sorted(held, key=lambda node: len(ast.unparse(node))) if lambdas else found
    match found:
        case [ast.FunctionDef() | ast.Lambda() as node, *_]:
            return node
    raise NotPrintable(f"the function {function.__name__} is nowhere to be read: write it in the adapter's file")


def is_written(node: ast.AST, function: types.FunctionType) -> bool:
    line = function.__code__.co_firstlineno
    if isinstance(node, ast.Lambda):
        return function.__name__ == "<lambda>" and node.lineno == line
    return isinstance(node, ast.FunctionDef) and node.name == function.__name__ and node.lineno == line


def is_within(place: tuple[int | None, int | None], node: ast.expr) -> bool:
    line, column = place
    start, end = (node.lineno, node.col_offset), (node.end_lineno or 0, node.end_col_offset or 0)
    return line is not None and column is not None and start <= (line, column) < end


def parameters(node: ast.FunctionDef | ast.Lambda) -> Sequence[str]:
    return [each.arg for each in node.args.args]


def closed_over(function: types.FunctionType) -> dict[str, Any]:
    """The values that a function has from around its text."""
    cells = function.__closure__ or ()
    return {name: cell.cell_contents for name, cell in zip(function.__code__.co_freevars, cells, strict=True)}
