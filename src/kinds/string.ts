import { accept, coerce, defineKind, refuse } from "./contract.ts";
import { LOWER_CASE } from "./random.ts";

/**
 * Bounds of a text's length, both included; no `maxLength` for text that nobody bounds.
 * JSON Schema counts characters (RFC 8259 code points), most JavaScript libraries UTF-16 units:
 * examples at the bounds are ASCII, where all agree.
 */
export interface StringParameters {
  readonly minLength: number;
  readonly maxLength?: number;
}

const GRAMMAR_SOURCE = "RFC 8259 §7";
const LENGTH_SOURCE = "JSON Schema 2020-12 validation §6.3 minLength and maxLength";

/** Letters that cost an encoder something: to be escaped, of two and three bytes in UTF-8. */
const SPICE = ['"', "\\", "\n", "é", "ß", "日", "–"];

/** Free text within a length. */
export const string = defineKind({
  name: "string",
  summary: "free text within a length",
  grammar: "JSON text (RFC 8259 §7), minLength ≤ length ≤ maxLength",
  exampleParameters: { minLength: 1, maxLength: 12 } as StringParameters,
  forms: [],
  facets: [],
  dirty: [],
  conforms: (value, { minLength, maxLength = Infinity }) =>
    typeof value === "string" && value.length >= minLength && value.length <= maxLength,
  equal: (left, right) => left === right,
  /** Words of lower-case letters; one text in eight carries a letter that must be escaped or is no ASCII. */
  generate: (random, { minLength, maxLength = Infinity }) => {
    const length = random.integer(minLength, Math.min(maxLength, minLength + 40));
    let text = "";
    while (text.length < length) text += `${random.text(random.integer(2, 9), LOWER_CASE)} `;
    text = text.slice(0, length);
    if (length > 0 && random.chance(1 / 8)) {
      const at = random.integer(0, length - 1);
      text = text.slice(0, at) + random.pick(SPICE) + text.slice(at + 1);
    }
    return text.endsWith(" ") ? `${text.slice(0, -1)}.` : text;
  },
  examples: ({ minLength, maxLength }) => [
    accept("shortest", "a".repeat(minLength), "a".repeat(minLength), LENGTH_SOURCE),
    ...(maxLength === undefined
      ? []
      : [
          accept("longest", "a".repeat(maxLength), "a".repeat(maxLength), LENGTH_SOURCE),
          refuse("too-long", "a".repeat(maxLength + 1), LENGTH_SOURCE),
        ]),
    accept("escaped-letters", '"\\\n'.slice(0, maxLength), '"\\\n'.slice(0, maxLength), GRAMMAR_SOURCE),
    ...(minLength > 1 || (maxLength ?? Infinity) < 4
      ? [refuse("number", 7, `${GRAMMAR_SOURCE}; a number is another type`)]
      : [
          coerce("number", 7, "7", `${GRAMMAR_SOURCE}; a number is another type`),
          coerce("true", true, "true", `${GRAMMAR_SOURCE}; a literal is another type`),
        ]),
    ...(minLength === 0 ? [] : [refuse("too-short", "a".repeat(minLength - 1), LENGTH_SOURCE)]),
    refuse("null", null, GRAMMAR_SOURCE),
    refuse("empty-array", [], GRAMMAR_SOURCE),
    refuse("empty-object", {}, GRAMMAR_SOURCE),
  ],
});
