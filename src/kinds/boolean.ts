import { accept, coerce, defineKind, refuse } from "./contract.ts";

const SOURCE = "RFC 8259 §3: true and false are literals of their own";

/** True or false. */
export const boolean = defineKind({
  name: "boolean",
  summary: "true or false",
  grammar: "the JSON literal `true` or `false` (RFC 8259 §3)",
  exampleParameters: {},
  forms: [],
  facets: [],
  dirty: [
    { name: "text", write: (wire) => String(wire) },
    { name: "0 or 1", write: (wire) => (wire === true ? 1 : 0) },
  ],
  conforms: (value) => typeof value === "boolean",
  equal: (left, right) => left === right,
  generate: (random) => random.chance(0.5),
  examples: () => [
    accept("true", true, true, SOURCE),
    accept("false", false, false, SOURCE),
    coerce("one", 1, true, `${SOURCE}; many languages count 1 as true`),
    coerce("zero", 0, false, `${SOURCE}; many languages count 0 as false`),
    coerce("text-true", "true", true, SOURCE),
    coerce("text-false", "false", false, SOURCE),
    refuse("null", null, SOURCE),
    refuse("two", 2, SOURCE),
    refuse("empty-text", "", SOURCE),
    refuse("upper-case-text", "TRUE!", SOURCE),
    refuse("empty-array", [], SOURCE),
    refuse("empty-object", {}, SOURCE),
  ],
});
