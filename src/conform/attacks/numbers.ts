/** Numbers that JSON lacks, and numbers that are very many digits once they are written in full. */

import {
  type Attack,
  checked,
  holding,
  modelOf,
  never,
  neverIfValidated,
  nothing,
  read,
  type Subject,
  valueIs,
  written,
} from "./contract.ts";

const notFinite = (kind: Parameters<typeof modelOf>[0], meaning: string): Subject => ({
  family: "numbers",
  meaning,
  source: "RFC 7493 §2.2 and RFC 8259 §6: neither Infinity nor NaN is a JSON number",
  model: modelOf(kind),
});

const beyondDoubles = (["number", "integer", "decimal-number", "instant"] as const).map((kind) =>
  read(
    `beyond-doubles-as-${kind}`,
    notFinite(kind, `1e400 for kind ${kind}: JSON.parse makes Infinity of it`),
    '{"value":1e400}',
    never,
  ),
);

const writtenAsNull = (["number", "integer"] as const).flatMap((kind) =>
  ["Infinity", "NaN"].map((value) =>
    written(
      `${value.toLowerCase()}-written-as-${kind}`,
      notFinite(kind, `${value}, handed to a writer for kind ${kind}: JSON.stringify makes null of it`),
      `{ value: ${value} }`,
      valueIs(Number(value)),
    ),
  ),
);

const TINY = "1e-1000000000";
const tiny = (kind: "decimal" | "decimal-number", what: string): Subject => ({
  family: "numbers",
  meaning: `${what} a billion digits once written in full`,
  source: "RFC 8259 §6: a reader may set limits on range and precision",
  model: modelOf(kind),
});
const characters = tiny("decimal", "twelve characters that are");

export const numbers: readonly Attack[] = [
  ...beyondDoubles,
  ...writtenAsNull,
  read("tiny-decimal-read", characters, JSON.stringify({ value: TINY }), neverIfValidated),
  checked("tiny-decimal-checked", characters, holding(TINY), false),
  ...(["decimal", "decimal-number"] as const).map((kind) =>
    written(
      `tiny-${kind}-written`,
      tiny(kind, "a Decimal that is"),
      `{ value: new Decimal(${JSON.stringify(TINY)}) }`,
      nothing,
    ),
  ),
];
