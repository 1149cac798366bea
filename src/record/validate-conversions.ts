/** Is this a record of conversions? The schema beside this file decides, and what no schema can say: on write and on read. */

import { ASKED_USES, CONVERSIONS_VERSION, type ConversionsRecord } from "./conversions.ts";
import schema from "./conversions.schema.json" with { type: "json" };
import { recordFormat } from "./record-format.ts";
import type { Mismatch } from "./validate.ts";

export const conversionsFormat = recordFormat<ConversionsRecord>({
  name: "conversions",
  version: CONVERSIONS_VERSION,
  schema,
  contradiction: firstContradiction,
});

/** The first thing that is wrong between fields of a record that the schema takes. */
function firstContradiction({ values, rows }: ConversionsRecord): Mismatch | undefined {
  const asked = String([...values.keys()].filter((index) => ASKED_USES.has(values[index]?.use ?? "no kind")));
  const seen = new Set<string>();
  for (const [place, row] of rows.entries()) {
    const pointer = `/rows/${place}`;
    if (seen.has(row.adapter)) return { pointer, problem: `${row.adapter} is there twice` };
    seen.add(row.adapter);
    if (!row.asked) continue;
    if (String(row.answers.map(({ value }) => value)) !== asked)
      return { pointer: `${pointer}/answers`, problem: "there is not one for each value that was asked" };
    const same = row.answers.find(
      ({ value, lax, strict }) =>
        values[value]?.use !== "conversion" && [lax, strict].some(({ is }) => is === "same"),
    );
    if (same !== undefined)
      return {
        pointer: `${pointer}/answers`,
        problem: `value ${same.value} cannot be the same: Pydantic made none`,
      };
  }
  return undefined;
}
