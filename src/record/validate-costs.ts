/** Is this a record of costs? The schema beside this file decides, and what no schema can say: on write and on read. */

import { COSTS_VERSION, costCellKey, type CostsRecord } from "./costs.ts";
import schema from "./costs.schema.json" with { type: "json" };
import { recordFormat } from "./record-format.ts";
import type { Mismatch } from "./validate.ts";

export const costsFormat = recordFormat<CostsRecord>({
  name: "costs",
  version: COSTS_VERSION,
  schema,
  contradiction: firstContradiction,
});

/** The first thing that is wrong between fields of a record that the schema takes. */
function firstContradiction({ cells, costs, operations }: CostsRecord): Mismatch | undefined {
  const seen = new Set<string>();
  for (const [place, cell] of cells.entries()) {
    const pointer = `/cells/${place}`;
    const key = costCellKey(cell);
    if (seen.has(key)) return { pointer, problem: `${cell.adapter} ${cell.operation} is there twice` };
    seen.add(key);
    if (!operations.includes(cell.operation))
      return { pointer: `${pointer}/operation`, problem: `${cell.operation} was not asked for` };
    if (cell.outcome !== "right") continue;
    if (cell.facts === null) return { pointer: `${pointer}/facts`, problem: "what is right has facts" };
    const names = cell.figures.map(({ cost }) => cost);
    const odd = names.find((name, index) => !costs.includes(name) || names.indexOf(name) !== index);
    if (odd !== undefined)
      return { pointer: `${pointer}/figures`, problem: `${odd} was not asked for, or is there twice` };
  }
  return undefined;
}
