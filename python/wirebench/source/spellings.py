"""How an adapter spells each kind, as `wirebench list adapters --show` prints it: an expression, after what it needs."""

from typing import Any

from wirebench.adapter import Adapter, Context, Field, Marked, Mode, Operation, OperationName, Unsupported, Vocabulary
from wirebench.fold import word
from wirebench.lines import one_line
from wirebench.model import KINDS, Model
from wirebench.source.code import NotPrintable
from wirebench.source.copies import Copies
from wirebench.source.names import Names
from wirebench.source.printer import ENDLESS, Printer
from wirebench.source.traced import Placeholder, Traced, untraced

# Limits to show a word with.
PARAMETERS: dict[str, dict[str, Any]] = {
    "string": {"minLength": 1, "maxLength": 20},
    "integer": {"minimum": 0, "maximum": 999},
    "number": {"minimum": 0, "maximum": 999},
    "decimal": {"precision": 12, "scale": 2},
    "decimal-number": {"precision": 12, "scale": 2},
    "enum": {"members": ["draft", "open"]},
}

# Made once: copying takes longer than any word.
COPIES = Copies()

Words = dict[str, str]


def spellings(adapter: Adapter) -> dict[str, Words]:
    """By layer: `strict`; `lax` and `encode` where they differ. An adapter that builds nothing is shown as it checks."""
    read: OperationName = "decode" if isinstance(adapter.decode, Operation) else "check"
    strict, lax = words_of(adapter, read, "strict"), words_of(adapter, read, "lax")
    layers = {"strict": strict, "lax": {kind: text for kind, text in lax.items() if strict.get(kind) != text}}
    if isinstance(adapter.encode, Operation):
        known = lax if "(all)" in strict else strict
        encode = words_of(adapter, "encode", "lax" if "(all)" in strict else "strict")
        layers["encode"] = {kind: text for kind, text in encode.items() if known.get(kind) != text}
    return {layer: words for layer, words in layers.items() if words}


def words_of(adapter: Adapter, operation: OperationName, mode: Mode) -> Words:
    """A word for each kind and each combiner; one for all where they say the same."""
    gap = adapter.strict if mode == "strict" else adapter.lax
    if gap is not None:
        return {"(all)": f"unsupported: {gap.reason}"}
    words = {kind: spelled(adapter, operation, mode, kind) for kind in (*KINDS, "nullable", "array", "object")}
    said = set(words.values())
    return {"(all)": said.pop()} if len(said) == 1 else words


def spelled(adapter: Adapter, operation: OperationName, mode: Mode, kind: str) -> str:
    leaf: Model = {"kind": kind if kind in KINDS else "boolean", "parameters": PARAMETERS.get(kind, {})}
    context = Context(operation, mode, adapter.unknown_keys[0], leaf)
    made = adapter.operation(operation)
    gap = made.gap(context) if isinstance(made, Operation) and made.gap else None
    if gap is not None:
        return f"unsupported: {gap.reason}"
    words = COPIES.vocabulary(adapter.vocabulary)(context)
    modules = (adapter.vocabulary.__module__,)
    try:
        said = word(words, kind, leaf["parameters"]) if kind in KINDS else combined(words, kind)
    except Exception as error:  # of the author's own code, or because it does what cannot be traced
        return f"is not printed: {one_line(error)}"
    first = Printer(Names(modules), width=ENDLESS)
    shown(first, said)
    printer = Printer(Names(modules), width=ENDLESS, shared=first.found_shared())
    text = shown(printer, said)
    return "\n".join([*printer.statements, text])


def combined(words: Vocabulary[Any], kind: str) -> Any:
    """What a combiner makes of some word, which stands as `inner`."""
    inner = words.boolean()
    while isinstance(inner, Marked):
        inner = inner.schema
    if isinstance(inner, Unsupported):
        return inner
    held = Traced(untraced(inner), Placeholder("inner", [])) if inner is not None else None
    match kind:
        case "nullable":
            return words.nullable(held)
        case "array":
            return words.array(held)
    return words.object("Record", [Field("f0", "key", held, False)])


def shown(printer: Printer, said: Any) -> str:
    if isinstance(said, Unsupported):
        return f"unsupported: {said.reason}"
    if isinstance(said, Marked):
        return f"{said.mark}({shown(printer, said.schema)}, {said.reason!r})"
    try:
        return printer.expression(said)
    except NotPrintable as error:
        return f"is not printed: {error}"
