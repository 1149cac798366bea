/** Is this a record of conformance? The schema beside this file decides, and what no schema can say. */

import { CONFORMANCE_VERSION, type ConformanceRecord, type InterchangeRecord } from "./conformance.ts";
import schema from "./conformance.schema.json" with { type: "json" };
import { recordFormat } from "./record-format.ts";
import type { Mismatch } from "./validate.ts";

export const conformanceFormat = recordFormat<ConformanceRecord>({
  name: "conform",
  version: CONFORMANCE_VERSION,
  schema,
  contradiction: ({ interchange }) => firstContradiction(interchange),
});

/** The first name that is nowhere among writers and readers, or twice where it can stand once. */
function firstContradiction({ writers, readers, sets }: InterchangeRecord): Mismatch | undefined {
  const known = { writer: new Set(writers), reader: new Set(readers) };
  for (const [place, { documents }] of sets.entries())
    for (const [index, { texts, unwritten, withoutValue }] of documents.entries()) {
      const pointer = `/interchange/sets/${place}/documents/${index}`;
      const wrote = [...texts, ...unwritten, ...withoutValue].flatMap((one) => one.writers);
      const problem =
        problemOf("writer", wrote, known.writer) ??
        texts
          .map(({ different, refused }) => [...different, ...refused].flatMap((one) => one.readers))
          .map((read) => problemOf("reader", read, known.reader))
          .find((found) => found !== undefined);
      if (problem !== undefined) return { pointer, problem };
    }
  return undefined;
}

function problemOf(
  role: "writer" | "reader",
  names: readonly string[],
  known: ReadonlySet<string>,
): string | undefined {
  const odd = names.find((name, index) => !known.has(name) || names.indexOf(name) !== index);
  if (odd === undefined) return undefined;
  return known.has(odd) ? `the ${role} ${odd} is there twice` : `no ${role} is called ${odd}`;
}
