/** Is this a record of costs? The schema beside this file decides, and what no schema can say: on write and on read. */

import { type Schema, Validator } from "@cfworker/json-schema";
import { COSTS_VERSION, costCellKey, type CostsRecord } from "./costs.ts";
import schema from "./costs.schema.json" with { type: "json" };
import { PROGRAM } from "./program.ts";
import {
  assertRecord,
  type Mismatch,
  mismatchWith,
  parseJson,
  refuseDamaged,
  ResultError,
} from "./validate.ts";

const stopAtFirstError = true;
// The library's own type of a schema is narrower than what TypeScript reads out of a JSON file.
const validator = new Validator(schema as Schema, "2020-12", stopAtFirstError);

/** Is this the text of a record of costs, of whatever version? Its version stands first. */
export const holdsCosts = (text: string): boolean => /^\s*\{\s*"costsVersion"\s*:/.test(text);

/** Reads the text of a file that holds costs. Throws a ResultError where this version cannot read it. */
export function parseCosts(text: string, where: string): CostsRecord {
  const value = parseJson(text, where) as { readonly costsVersion?: unknown };
  const { costsVersion } = value;
  if (costsVersion !== COSTS_VERSION)
    throw new ResultError(
      `${where} was written by another wirebench (costs ${JSON.stringify(costsVersion)}, this one reads ${COSTS_VERSION}): run \`${PROGRAM} costs\` again, or read it with the version that wrote it`,
    );
  refuseDamaged(mismatchIn(value), where, `run \`${PROGRAM} costs\` again`);
  return value as CostsRecord;
}

/** Holds a record against the schema before it is written. Throws a plain Error. */
export const assertCosts = (record: CostsRecord): void =>
  assertRecord("a record of costs", record, mismatchIn);

const mismatchIn = (value: unknown): Mismatch | undefined =>
  mismatchWith(validator, value) ?? firstContradiction(value as CostsRecord);

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
