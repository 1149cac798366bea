/** Is this a record of growth? The schema beside this file decides, and what no schema can say: on write and on read. */

import { GROWTH_VERSION, type GrowthRecord } from "./growth.ts";
import schema from "./growth.schema.json" with { type: "json" };
import { recordFormat } from "./record-format.ts";
import resultSchema from "./result.schema.json" with { type: "json" };
import type { Mismatch } from "./validate.ts";

export const growthFormat = recordFormat<GrowthRecord>({
  name: "growth",
  version: GROWTH_VERSION,
  schema,
  uses: [resultSchema],
  contradiction: firstContradiction,
});

/** The first thing that is wrong between fields of a record that the schema takes. */
function firstContradiction({ quantities, tables }: GrowthRecord): Mismatch | undefined {
  const sizesOf = new Map(quantities.map(({ name, sizes }) => [name, String(sizes.map(({ size }) => size))]));
  const seen = new Set<string>();
  for (const [place, { quantity, operation, rows }] of tables.entries()) {
    const pointer = `/tables/${place}`;
    const sizes = sizesOf.get(quantity);
    if (sizes === undefined)
      return { pointer: `${pointer}/quantity`, problem: `nothing is said of ${quantity}` };
    const key = `${quantity} ${operation}`;
    if (seen.has(key)) return { pointer, problem: `there are two tables of ${key}` };
    seen.add(key);
    for (const [row, { cells }] of rows.entries())
      if (String(cells.map(({ size }) => size)) !== sizes)
        return { pointer: `${pointer}/rows/${row}/cells`, problem: `its sizes are not ${sizes}` };
  }
  return undefined;
}
