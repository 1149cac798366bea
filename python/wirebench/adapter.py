"""What the author of an adapter writes: facts, a vocabulary (how the library spells each kind) and operations.

CONTRIBUTING.md prints a whole adapter, and says what the words mean.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, Literal, NamedTuple, TypeAlias, TypeVar

from wirebench.forms import Form, Forms
from wirebench.model import Model, leaves

Schema = TypeVar("Schema")
Mode: TypeAlias = Literal["strict", "lax"]
OperationName: TypeAlias = Literal["encode", "check", "decode", "explain"]
UnknownKeys: TypeAlias = Literal["ignore", "strip", "reject"]
Execution: TypeAlias = Literal["interpreted", "jit", "ahead-of-time"]
OPERATIONS: tuple[OperationName, ...] = ("encode", "check", "decode", "explain")


class Unsupported(NamedTuple):
    """A gap: the library cannot do this, and why."""

    reason: str
    code: str = "operation"


class Marked(NamedTuple):
    """A spelling that is not the library's alone (`custom`), or not all that the kind asks (`weaker`)."""

    mark: Literal["custom", "weaker"]
    schema: Any
    reason: str


class Gap(Exception):
    """Ends a fold where the model has what the library cannot do."""

    def __init__(self, gap: Unsupported) -> None:
        super().__init__(gap.reason)
        self.gap = gap


class NotLoaded(Exception):
    """The adapter, or its library, could not be loaded. Says what to do."""


def unsupported(reason: str) -> Unsupported:
    """The library cannot do this, and why."""
    return Unsupported(reason)


def custom(schema: Any, reason: str) -> Any:
    """Our code had to help the library here (a regular expression, a hook), and why."""
    return Marked("custom", schema, reason)


def weaker(schema: Any, reason: str) -> Any:
    """The library does less here than the kind asks: faults of the kind are excused, counted and shown."""
    return Marked("weaker", schema, reason)


def weaker_if(condition: bool, schema: Any, reason: str) -> Any:
    """`weaker` in some modes or operations alone."""
    return weaker(schema, reason) if condition else schema


class NoAdapter(Exception):
    """A file that was named has no adapter."""


class Context(NamedTuple):
    """What is asked of an adapter, beside the schema."""

    operation: OperationName
    mode: Mode
    unknown_keys: UnknownKeys
    model: Model

    @property
    def strict(self) -> bool:
        return self.mode == "strict"

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds that the model has."""
        return frozenset(leaf["kind"] for _, leaf in leaves(self.model))

    @property
    def is_record(self) -> bool:
        """Whether the whole document is a record."""
        return bool(self.model["kind"] == "object")


class Field(NamedTuple, Generic[Schema]):
    """One key of a record. `name` is an identifier, unique in the record, for a library that needs one: f0, f1, …"""

    name: str
    key: str
    schema: Schema
    optional: bool


class Vocabulary(Generic[Schema]):
    """How a library spells each kind and each combiner. A subclass replaces words; each may answer `custom(…)`, `weaker(…)` or
    `unsupported(…)` around its schema. A limit that the model does not have is None."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.strict = context.strict
        self.reads = context.operation != "encode"
        self.unknown_keys = context.unknown_keys

    def other(self, kind: str) -> Any:
        """The word for whatever has none of its own."""
        return unsupported(f"the adapter does not spell {kind}")

    def string(self, min_length: int, max_length: int | None) -> Any:
        return self.other("string")

    def integer(self, minimum: int | None, maximum: int | None) -> Any:
        return self.other("integer")

    def number(self, minimum: float | None, maximum: float | None) -> Any:
        return self.other("number")

    def boolean(self) -> Any:
        return self.other("boolean")

    def instant(self) -> Any:
        return self.other("instant")

    def date(self) -> Any:
        return self.other("date")

    def uuid(self) -> Any:
        return self.other("uuid")

    def decimal(self, precision: int, scale: int) -> Any:
        return self.other("decimal")

    def decimal_number(self, precision: int, scale: int) -> Any:
        return self.other("decimal-number")

    def enum(self, members: Sequence[str | int | float]) -> Any:
        return self.other("enum")

    def nullable(self, inner: Schema) -> Any:
        return self.other("nullable")

    def optional(self, inner: Schema) -> Any:
        """The value of a key that may be absent: `weaker` where the library cannot tell absent from null."""
        return inner

    def array(self, item: Schema) -> Any:
        return self.other("array")

    def object(self, name: str, fields: Sequence[Field[Schema]]) -> Any:
        return self.other("object")

    def root(self, schema: Schema) -> Any:
        """The schema of the whole document: another one where the library takes no such root."""
        return schema


class Unchecked(Vocabulary[None]):
    """The words of a codec that has no schema: every value goes as it is, and nothing is checked."""

    def other(self, kind: str) -> Any:
        if kind == "decimal-number":
            return unsupported("has no schema: every number token is read as a double")
        return None


Run: TypeAlias = Callable[[Any], Any]


def as_it_is(native: Any) -> Any:
    return native


def taken(_native: Any) -> bool:
    """Reads any answer as `true`, of a library that raises where it refuses."""
    return True


def raised_by(build: Callable[[Any, Context], Run], error: type[Exception] = Exception) -> Callable[[Any, Context], Run]:
    """Builds what explains, for a library that raises where it refuses: it returns what was raised, or None."""

    def explained(schema: Any, context: Context) -> Run:
        validate = build(schema, context)

        def explain(value: Any) -> Exception | None:
            try:
                validate(value)
            except error as raised:
                return raised
            return None

        return explain

    return explained


class Operation(NamedTuple):
    """`build` runs once, untimed, and gives the function that is timed. `read` translates its answer, untimed. Raising refuses.

    `gap` says why there is no such operation in some context; None where there is.
    """

    build: Callable[[Any, Context], Run]
    read: Callable[[Any], Any] = as_it_is
    gap: Callable[[Context], Unsupported | None] | None = None


class Records(NamedTuple):
    """How the library's records (a class for each object of the model) are made of plain values, and read.

    `make` takes the object's schema and its values by key; `entries` gives the values by key, or None of what is no record.
    """

    make: Callable[[Any, dict[str, Any]], Any]
    entries: Callable[[Any], dict[str, Any] | None]


class Adapter(NamedTuple):
    """One library, or one way of using it. `validates` is False for a codec that claims no validation."""

    name: str
    packages: Sequence[str]
    homepage: str
    configuration: str
    execution: Execution
    unknown_keys: Sequence[UnknownKeys]
    forms: Forms
    vocabulary: Callable[[Context], Vocabulary[Any]]
    encode: Operation | Unsupported
    check: Operation | Unsupported
    decode: Operation | Unsupported
    explain: Operation | Unsupported
    takes: Mapping[str, Form] = {}
    validates: bool = True
    strict: Unsupported | None = None
    lax: Unsupported | None = None
    records: Records | None = None
    reads_bytes: bool = True

    def operation(self, name: OperationName) -> Operation | Unsupported:
        return {"encode": self.encode, "check": self.check, "decode": self.decode, "explain": self.explain}[name]

    def forms_of(self, name: OperationName) -> Forms:
        """The forms on the typed side of an operation: `encode` may take others than `decode` gives."""
        return {**self.forms, **self.takes} if name == "encode" else self.forms


def both_decimals(context: Context) -> Unsupported | None:
    """The gap of an encoder that writes all decimals in one way."""
    if {"decimal", "decimal-number"} <= context.kinds:
        return unsupported("writes all decimals as text, or all as numbers")
    return None


def always_coerces(context: Context) -> Unsupported | None:
    """The gap of what validates by calling the type: it has no strict mode."""
    return unsupported("has no strict mode: str, int, float and bool are called on any value") if context.strict else None


# The gaps of a codec: it has no schema, so it does not check, and has nothing to coerce to.
PARSES_ONLY = Unsupported("parses, does not check")
NOTHING_TO_COERCE_TO = Unsupported("has no schema, so nothing to coerce to")
