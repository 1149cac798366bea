/** Values made to end the text that they are written in, and to begin a key of their own. */

import { type Attack, attackedKinds, isRecord, modelOf, valueIs, type Wrong, written } from "./contract.ts";

const SOURCE = "wirebench: a writer that puts quotes around what it takes for harmless";

const injected: Wrong = (arrived) =>
  isRecord(arrived) && "admin" in arrived ? "a key was injected" : undefined;

/** Written as text; the others are written as they are. */
const QUOTED: ReadonlySet<string> = new Set(["instant", "date", "uuid", "decimal", "enum", "string"]);

const byKind = attackedKinds.map((kind): Attack => {
  // What ends a text, or what follows a number.
  const payload = QUOTED.has(kind) ? '2024-02-29","admin":true,"x":"' : '1,"admin":true';
  return written(
    `key-by-${kind}`,
    {
      family: "injection",
      meaning: `text that a writer was handed for kind ${kind}, made to end the value and begin a key`,
      source: SOURCE,
      model: modelOf(kind),
    },
    `{ value: ${JSON.stringify(payload)} }`,
    (arrived, context) =>
      injected(arrived, context) ?? (kind === "string" ? valueIs(payload)(arrived, context) : undefined),
  );
});

const ofDate = JSON.stringify('x","admin":true,"y":"');
const ofDecimal = JSON.stringify('0","admin":true,"y":"');
const crafted = {
  instant: `{ value: Object.assign(new Date(0), { toISOString: () => ${ofDate} }) }`,
  decimal: `{ value: Object.assign(new Decimal(0), { toFixed: () => ${ofDecimal}, toJSON: () => ${ofDecimal} }) }`,
} as const;

const byCrafted = (["instant", "decimal"] as const).map((kind) =>
  written(
    `key-by-crafted-${kind}`,
    {
      family: "injection",
      meaning: `an object that is written by methods of its own, given for kind ${kind}`,
      source: SOURCE,
      model: modelOf(kind),
    },
    crafted[kind],
    injected,
  ),
);

export const injections: readonly Attack[] = [...byKind, ...byCrafted];
