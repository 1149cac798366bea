"""The model of every document, as the protocol carries it: leaves of ten kinds, and three combiners."""

from collections.abc import Iterator
from typing import Any, Literal, TypeAlias

Kind: TypeAlias = Literal[
    "instant", "date", "uuid", "decimal", "decimal-number", "enum", "string", "integer", "number", "boolean"
]
KINDS: tuple[Kind, ...] = (
    "instant", "date", "uuid", "decimal", "decimal-number", "enum", "string", "integer", "number", "boolean",
)  # fmt: skip
COMBINERS = ("nullable", "array", "object")

# JSON as it came: a leaf holds `parameters`, a combiner `inner`, `item` or `fields`.
Model: TypeAlias = dict[str, Any]


def children(model: Model) -> list[tuple[str, Model]]:
    """The models within a combiner, each with its step of a JSON Pointer; none within a leaf."""
    match model["kind"]:
        case "nullable":
            return [("", model["inner"])]
        case "array":
            return [("/*", model["item"])]
        case "object":
            return [(step(field["key"]), field["model"]) for field in model["fields"]]
    return []


def leaves(model: Model, pointer: str = "") -> Iterator[tuple[str, Model]]:
    """Each leaf with the JSON Pointer of its place, `*` for any item."""
    if model["kind"] not in COMBINERS:
        yield pointer, model
    for at, inner in children(model):
        yield from leaves(inner, pointer + at)


def has_kind(model: Model, kind: Kind) -> bool:
    return any(leaf["kind"] == kind for _, leaf in leaves(model))


def step(key: str) -> str:
    """A key as a step of a JSON Pointer (RFC 6901)."""
    return "/" + key.replace("~", "~0").replace("/", "~1")


def keys_of(pointer: str) -> list[str]:
    """The keys of a JSON Pointer."""
    return [key.replace("~1", "/").replace("~0", "~") for key in pointer.split("/")[1:]]
