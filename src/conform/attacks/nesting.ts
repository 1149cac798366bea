/** Arrays in arrays, ten thousand and a million deep. */

import { type Attack, modelOf, neverIfValidated, nothing, type Subject } from "./contract.ts";

const SIZES = [10_000, 1_000_000] as const;

const subject = (meaning: string): Subject => ({
  family: "nesting",
  meaning,
  source: "RFC 8259 §9: a reader may set limits on the depth of nesting",
  model: modelOf("string"),
});
const asText = subject("arrays in arrays where a text should be");

/** JSON text with arrays in arrays, as an expression: no message holds a million brackets. */
const nested = (before: string) => (size: number) =>
  `${JSON.stringify(before)} + "[".repeat(${size}) + "]".repeat(${size}) + "}"`;
const inValue = nested('{"value":');
const parsed = (size: number) => `JSON.parse(${inValue(size)})`;

export const nesting: readonly Attack[] = SIZES.flatMap((size): Attack[] => [
  {
    ...asText,
    name: `nesting-${size}-read`,
    operation: "decode",
    size,
    input: inValue,
    wrong: neverIfValidated,
  },
  {
    ...subject("arrays in arrays under a key that nobody asked for"),
    name: `nesting-${size}-in-an-unknown-key`,
    operation: "decode",
    size,
    input: nested('{"value":"a","extra":'),
    wrong: nothing,
  },
  { ...asText, name: `nesting-${size}-checked`, operation: "check", size, input: parsed, verdict: false },
  {
    ...subject("arrays in arrays, handed to a writer for a text"),
    name: `nesting-${size}-written`,
    operation: "encode",
    size,
    input: parsed,
    wrong: nothing,
  },
]);
