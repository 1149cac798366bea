"""A program that calls one operation once, with the library alone: lines to copy and run."""

import ast
import json
import re
import types
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from wirebench.adapter import Adapter, Context, Operation
from wirebench.fold import Spelled, fold
from wirebench.model import Model, children
from wirebench.source.code import NotPrintable, closed_over, free_names, node_of, parameters, text_of
from wirebench.source.copies import Copies
from wirebench.source.names import Names
from wirebench.source.printer import Printer, indented

PRINTS = "print(output)"
# The names of every program's own.
RESERVED = ("schema", "context", "run", "value", "output", "error")

# What the code may ask of its context, whatever it calls it.
NAMESPACE = ("types", "SimpleNamespace")
CONTEXT = ("operation", "mode", "strict", "unknown_keys", "kinds", "is_record", "model")


class Repeated(NamedTuple):
    """An input whose text is too long to read: `before`, then `text` so many times, then `after`; parsed where it `is_json`."""

    before: str
    text: str
    times: int
    after: str
    is_json: bool


class Program(NamedTuple):
    """What a program is made of. `value`: the input, before records are made of it."""

    adapter: Adapter
    operation: Operation
    context: Context
    value: Any

    def lines(self) -> list[str]:
        """Raises a NotPrintable."""
        words = Copies().vocabulary(self.adapter.vocabulary)(self.context)
        spelled = fold(self.context.model, words).spelled
        modules = (self.operation.build.__module__, self.adapter.vocabulary.__module__)
        records = record_names(self.context.model)
        first = Printer(Names(modules, RESERVED), records=records)
        self.written(first, spelled)
        shared = first.found_shared()
        return self.written(Printer(Names(modules, RESERVED), shared=shared, records=records), spelled)

    def written(self, printer: Printer, spelled: Spelled) -> list[str]:
        run, names = self.run(printer, spelled), printer.names
        given = self.given(printer, spelled)
        code = [*names.statements, *printer.statements, run]
        if any("context" in free_names(text) for text in code):
            asked = self.asked_of_context(code)
            code.insert(-1, f"context = {f'{names.import_of(*NAMESPACE)}({asked})' if asked else None}")
        imports = names.import_lines()
        text = [
            *imports,
            *([""] if imports else []),
            *spaced(code),
            "",
            "try:",
            f"    value = {indented(given)}",
            "    output = str(run(value))",
            "except Exception as error:",
            "    output = f'refused: {type(error).__name__}: {error}'",
            PRINTS,
        ]
        return "\n".join(text).split("\n")

    def run(self, printer: Printer, spelled: Spelled) -> str:
        """The statement that makes the function `run`, as `build` does."""
        build = self.operation.build
        if not isinstance(build, types.FunctionType):
            raise NotPrintable("an operation is built by a lambda, or by a function of the adapter's file")
        node = node_of(build)
        body = [node.body] if isinstance(node, ast.Lambda) else node.body
        used = {name.id for part in body for name in ast.walk(part) if isinstance(name, ast.Name)}
        takes_schema, takes_context = parameters(node)
        schema = self.schema(printer, spelled) if takes_schema in used else "None"
        if isinstance(node, ast.FunctionDef):
            return f"run = {printer.function(build)}({schema}, {'context' if takes_context in used else None})"
        texts = {name: printer.expression(held) for name, held in closed_over(build).items()}
        known = {f"{takes_context}.{name}": repr(getattr(self.context, name)) for name in ("strict", "mode", "unknown_keys")}
        printer.names.need_all(build.__module__, text_of(node.body), takes_schema, takes_context, *texts)
        return f"run = {text_of(node.body, {**texts, **known, takes_schema: schema, takes_context: 'context'})}"

    def schema(self, printer: Printer, spelled: Spelled) -> str:
        """The name of the schema, which a statement gives it."""
        text = printer.expression(spelled.schema)
        if text.isidentifier():
            return text
        printer.statements.append(f"schema = {text}")
        return "schema"

    def asked_of_context(self, code: Iterable[str]) -> str:
        """What the code asks of its context."""
        attributes = set(re.findall(r"\.(\w+)", "\n".join(code)))
        return ", ".join(f"{name}={self.context_value(name)}" for name in CONTEXT if name in attributes)

    def context_value(self, name: str) -> str:
        value = getattr(self.context, name)
        return "{" + ", ".join(map(repr, sorted(value))) + "}" if isinstance(value, frozenset) else repr(value)

    def given(self, printer: Printer, spelled: Spelled) -> str:
        value = self.value
        if type(value) is bytes and not self.adapter.reads_bytes:
            return f"{value!r}.decode('utf-8')"
        if isinstance(value, Repeated):
            text = f"{value.before!r} + {value.text!r} * {value.times} + {value.after!r}"
            return f"{printer.reference(json.loads)}({text})" if value.is_json else text
        if self.context.operation != "encode" or self.adapter.records is None:
            return printer.expression(value)
        return self.record(printer, spelled, value)

    def record(self, printer: Printer, place: Spelled, value: Any) -> str:
        """A typed value with the library's records in the places of objects: what `adopter` of wirebench.fold makes."""
        match place.model["kind"], place.inner:
            case "nullable", [inner]:
                return self.record(printer, inner, value)
            case "array", [inner] if type(value) is list:
                return printer.listed("[", [self.record(printer, inner, item) for item in value], "]")
            case "object", inners if type(value) is dict and self.adapter.records:
                held = dict(zip((field["key"] for field in place.model["fields"]), inners, strict=True))
                items = [
                    f"{key!r}: {self.record(printer, held[key], each) if key in held else printer.expression(each)}"
                    for key, each in value.items()
                ]
                make = printer.expression(self.adapter.records.make)
                return f"{make}({printer.expression(place.schema)}, {printer.listed('{', items, '}')})"
        return printer.expression(value)


def record_names(model: Model) -> set[str]:
    within = {name for _, inner in children(model) for name in record_names(inner)}
    return {model["name"], *within} if model["kind"] == "object" else within


def spaced(statements: Iterable[str]) -> Iterator[str]:
    """Functions and classes with a line between them and what is around them."""
    is_near = True
    for text in statements:
        is_block = re.match(r"def |class |@", text) is not None
        if is_block and not is_near:
            yield ""
        yield text
        if is_block:
            yield ""
        is_near = is_block
