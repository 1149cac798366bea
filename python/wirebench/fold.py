"""Folds a model with a vocabulary: an adapter's words for the kinds become its schema for the whole model."""

from collections.abc import Callable
from typing import Any, NamedTuple

from wirebench.adapter import Context, Field, Gap, Marked, Records, Unsupported, Vocabulary
from wirebench.forms import Forms, form_of
from wirebench.model import COMBINERS, KINDS, Model, leaves, step


class Mark(NamedTuple):
    """What a vocabulary said of one place of a model. `pointer` is a JSON Pointer, `*` for any item."""

    mark: str
    pointer: str
    kind: str
    reason: str


class Spelled(NamedTuple):
    """The schema of one place of a model, with those of the places within it."""

    model: Model
    schema: Any
    inner: "list[Spelled]"


class Folded(NamedTuple):
    spelled: Spelled
    marks: list[Mark]


def fold(model: Model, words: Vocabulary[Any]) -> Folded:
    """Raises a Gap at the first place that the vocabulary cannot spell."""
    marks: list[Mark] = []

    def settle(said: Any, kind: str, pointer: str) -> Any:
        if type(said) is Unsupported:
            raise Gap(Unsupported(f"{kind} at {pointer or 'the root'}: {said.reason}", "kind"))
        while type(said) is Marked:
            marks.append(Mark(said.mark, pointer, kind, said.reason))
            said = said.schema
        return said

    def visit(model: Model, pointer: str) -> Spelled:
        kind = model["kind"]
        match kind:
            case "nullable":
                inner = [visit(model["inner"], pointer)]
                said = words.nullable(inner[0].schema)
            case "array":
                inner = [visit(model["item"], pointer + "/*")]
                said = words.array(inner[0].schema)
            case "object":
                inner, fields = [], []
                for at, field in enumerate(model["fields"]):
                    place = pointer + step(field["key"])
                    spelled = visit(field["model"], place)
                    inner.append(spelled)
                    schema = spelled.schema
                    if field["optional"]:
                        schema = settle(words.optional(schema), "optional", place)
                    fields.append(Field(f"f{at}", field["key"], schema, field["optional"]))
                said = words.object(model["name"], fields)
            case _:
                inner, said = [], word(words, kind, model["parameters"])
        return Spelled(model, settle(said, kind, pointer), inner)

    whole = visit(model, "")
    root = settle(words.root(whole.schema), model["kind"], "")
    return Folded(whole._replace(schema=root), marks)


def word(words: Vocabulary[Any], kind: str, parameters: dict[str, Any]) -> Any:
    """What a vocabulary says of a leaf."""
    match kind:
        case "string":
            return words.string(parameters.get("minLength", 0), parameters.get("maxLength"))
        case "integer":
            return words.integer(parameters.get("minimum"), parameters.get("maximum"))
        case "number":
            return words.number(parameters.get("minimum"), parameters.get("maximum"))
        case "decimal":
            return words.decimal(parameters["precision"], parameters["scale"])
        case "decimal-number":
            return words.decimal_number(parameters["precision"], parameters["scale"])
        case "enum":
            return words.enum(parameters["members"])
        case "boolean" | "instant" | "date" | "uuid":
            return getattr(words, kind)()
    return Unsupported("is a kind that this worker does not know")


def form_marks(model: Model, forms: Forms) -> list[Mark]:
    """Marks for the leaves whose form in memory holds less than the kind asks."""
    held = [(pointer, leaf["kind"], form_of(forms, leaf["kind"])) for pointer, leaf in leaves(model)]
    return [Mark("weaker", pointer, kind, form.weaker) for pointer, kind, form in held if form and form.weaker]


def excused(marks: list[Mark]) -> list[str]:
    """The kinds that are weaker somewhere, each once."""
    return list(dict.fromkeys(mark.kind for mark in marks if mark.mark == "weaker"))


def adopter(spelled: Spelled, records: Records) -> Callable[[Any], Any]:
    """What turns plain objects within a typed value into the library's records; anything else stays as it is."""

    def adopt(place: Spelled, value: Any) -> Any:
        match place.model["kind"]:
            case "nullable":
                return adopt(place.inner[0], value)
            case "array" if type(value) is list:
                return [adopt(place.inner[0], item) for item in value]
            case "object" if type(value) is dict:
                fields = {field["key"]: inner for field, inner in zip(place.model["fields"], place.inner, strict=True)}
                made = {key: adopt(fields[key], each) if key in fields else each for key, each in value.items()}
                return records.make(place.schema, made)
        return value

    return lambda value: adopt(spelled, value)


def unknown_kind(model: Model) -> str | None:
    """A kind that this worker does not know; None where it knows all."""
    odd = (leaf["kind"] for _, leaf in leaves(model) if leaf["kind"] not in (*KINDS, *COMBINERS))
    return next(odd, None)


def context_gap(context: Context, unknown_keys: "tuple[str, ...]") -> Unsupported | None:
    """Why an adapter with these policies cannot do what is asked of unknown keys."""
    if context.unknown_keys in unknown_keys:
        return None
    return Unsupported(f"cannot {context.unknown_keys} unknown keys, only {' or '.join(unknown_keys)}", "unknown keys")
