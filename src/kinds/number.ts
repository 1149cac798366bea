import { accept, coerce, defineKind, refuse } from "./contract.ts";

/** Bounds of a double, both included. */
export interface NumberParameters {
  readonly minimum: number;
  readonly maximum: number;
}

const GRAMMAR_SOURCE = "RFC 8259 §6";
const BOUNDS_SOURCE = "JSON Schema 2020-12 validation §6.2 minimum and maximum";

/** A double within bounds. */
export const number = defineKind({
  name: "number",
  summary: "a double within bounds",
  grammar: "a JSON number (RFC 8259 §6), minimum ≤ value ≤ maximum",
  exampleParameters: { minimum: -1000, maximum: 1000 } as NumberParameters,
  forms: [],
  facets: [],
  dirty: [{ name: "numeric text", write: (wire) => String(wire) }],
  conforms: (value, { minimum, maximum }) =>
    Number.isFinite(value) && (value as number) >= minimum && (value as number) <= maximum,
  equal: (left, right) => left === right,
  /** A multiple of 2^-10, so that every writer and reader agrees on its digits. */
  generate: (random, { minimum, maximum }) =>
    random.integer(Math.ceil(minimum * 1024), Math.floor(maximum * 1024)) / 1024,
  examples: ({ minimum, maximum }) => [
    accept("minimum", minimum, minimum, BOUNDS_SOURCE),
    accept("maximum", maximum, maximum, BOUNDS_SOURCE),
    accept("fraction", maximum - 0.5, maximum - 0.5, GRAMMAR_SOURCE),
    coerce("numeric-text", String(maximum), maximum, `${GRAMMAR_SOURCE}; text is another type`),
    refuse("below-minimum", minimum - 1, BOUNDS_SOURCE),
    refuse("above-maximum", maximum + 1, BOUNDS_SOURCE),
    refuse("null", null, GRAMMAR_SOURCE),
    refuse("true", true, GRAMMAR_SOURCE),
    refuse("empty-text", "", GRAMMAR_SOURCE),
    refuse("word", "many", GRAMMAR_SOURCE),
    refuse("empty-array", [], GRAMMAR_SOURCE),
    refuse("empty-object", {}, GRAMMAR_SOURCE),
  ],
});
