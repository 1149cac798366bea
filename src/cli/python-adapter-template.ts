/** The file that `new adapter --language python` writes: it loads, does nothing yet, and says at each place what belongs there. */

import type { NewAdapter } from "./adapter-template.ts";

/** Each word of a vocabulary, what it is told, and what it is to spell. */
const WORDS: readonly (readonly [word: string, given: string, hint: string])[] = [
  [
    "string",
    "min_length: int, max_length: int | None",
    "text with a length between the two; max_length may be None",
  ],
  ["integer", "minimum: int | None, maximum: int | None", "a whole number between the two, both included"],
  ["number", "minimum: float | None, maximum: float | None", "any finite number between the two"],
  ["boolean", "", "true or false"],
  ["instant", "", "text as RFC 3339 has it, with any offset; on a day that there is"],
  ["date", "", "YYYY-MM-DD, on a day that there is"],
  ["uuid", "", "RFC 9562, in any case of letters"],
  [
    "decimal",
    "precision: int, scale: int",
    "text; wirebench.json_schema.decimal_pattern makes its pattern, for re.fullmatch",
  ],
  ["enum", "members: Sequence[str | int | float]", "one of these texts or numbers"],
  ["nullable", "inner: Any", "inner, or None"],
  ["optional", "inner: Any", "inner, for a key that may be absent; an absent key is not null"],
  ["array", "item: Any", "a list of items"],
  [
    "object",
    "name: str, fields: Sequence[Field[Any]]",
    "a field has name (an identifier), key (on the wire), schema and optional",
  ],
];

const wordLines = ([word, given, hint]: (typeof WORDS)[number]): string =>
  `    def ${word}(${["self", ...(given === "" ? [] : [given])].join(", ")}) -> Any:
        # ${hint}
        return ANYTHING
`;

/** The module that most packages of this name have. */
const moduleOf = (library: string): string => library.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_");

/** The source text of an adapter that is to be written. */
export const pythonAdapterTemplate = ({
  name,
  library,
}: NewAdapter): string => `"""${name}: say in one sentence what it is."""

import json
from collections.abc import Sequence
from typing import Any

import ${moduleOf(library)}  # noqa: F401  # correct this name where the package has another module

from wirebench.adapter import Adapter, Field, Operation, Vocabulary, unsupported
from wirebench.forms import TEXTS

# A word that is still to be written takes anything: \`conform\` then shows everything that it lets through.
ANYTHING: Any = None


class Words(Vocabulary[Any]):
    """Each word answers a schema; or custom(schema, why) where your code helps, weaker(schema, why) where the library does less,
    unsupported(why) where it cannot. self.strict, self.reads (not encode) and self.unknown_keys say what is asked.
    TypeHints (wirebench.type_hints) has most words of a library of type hints, JsonSchemaWords (wirebench.json_schema) those of
    JSON Schema."""

${WORDS.map(wordLines).join("\n")}
    def decimal_number(self, precision: int, scale: int) -> Any:
        # a JSON number with all its digits
        return unsupported("is still to be spelled")


adapter = Adapter(
    name="${name}",
    # The library first.
    packages=("${library}",),
    homepage="https://example.org",
    configuration="how the library is set up, in a sentence",
    # "jit" where it makes code at run time, "ahead-of-time" where it is compiled.
    execution="interpreted",
    # What it can do with keys that the model does not know, its own default first: "ignore", "strip", "reject".
    unknown_keys=("ignore",),
    # What decode gives and encode takes: TYPED for datetime, date, UUID and Decimal; TEXTS where they stay text.
    forms=TEXTS,
    vocabulary=Words,
    lax=unsupported("has no coercion"),
    # Operation(build, read): build(schema, context) runs untimed, and gives the function that is timed. Raising refuses.
    check=Operation(lambda _schema, _context: lambda _value: True),
    decode=Operation(lambda _schema, _context: json.loads),
    encode=Operation(lambda _schema, _context: json.dumps),
    explain=unsupported("names no faults"),
)
`;
