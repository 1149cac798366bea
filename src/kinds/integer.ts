import { accept, coerce, defineKind, refuse } from "./contract.ts";

/** Bounds of a whole number, both included, both safe integers (RFC 7493 §2.2). */
export interface IntegerParameters {
  readonly minimum: number;
  readonly maximum: number;
}

const GRAMMAR_SOURCE = "RFC 8259 §6, JSON Schema 2020-12 validation §6.1.1 integer";
const BOUNDS_SOURCE = "JSON Schema 2020-12 validation §6.2 minimum and maximum";

/** A whole number within bounds. */
export const integer = defineKind({
  name: "integer",
  summary: "a whole number within bounds, exact in a double",
  grammar: "a JSON number with no fraction, minimum ≤ value ≤ maximum, within ±(2^53 − 1) (RFC 7493 §2.2)",
  exampleParameters: { minimum: -1000, maximum: 1000 } as IntegerParameters,
  forms: [],
  facets: [],
  dirty: [{ name: "numeric text", write: (wire) => String(wire) }],
  conforms: (value, { minimum, maximum }) =>
    Number.isSafeInteger(value) && (value as number) >= minimum && (value as number) <= maximum,
  equal: (left, right) => left === right,
  generate: (random, { minimum, maximum }) => random.integer(minimum, maximum),
  examples: ({ minimum, maximum }) => [
    accept("minimum", minimum, minimum, BOUNDS_SOURCE),
    accept("maximum", maximum, maximum, BOUNDS_SOURCE),
    coerce("numeric-text", String(maximum), maximum, `${GRAMMAR_SOURCE}; text is another type`),
    refuse("below-minimum", minimum - 1, BOUNDS_SOURCE),
    refuse("above-maximum", maximum + 1, BOUNDS_SOURCE),
    refuse("fraction", minimum + 0.5, GRAMMAR_SOURCE),
    refuse("null", null, GRAMMAR_SOURCE),
    refuse("true", true, GRAMMAR_SOURCE),
    refuse("empty-text", "", GRAMMAR_SOURCE),
    refuse("word", "many", GRAMMAR_SOURCE),
    refuse("hexadecimal-text", "0x10", GRAMMAR_SOURCE),
    refuse("empty-array", [], GRAMMAR_SOURCE),
    refuse("empty-object", {}, GRAMMAR_SOURCE),
  ],
});
