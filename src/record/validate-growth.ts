/** Is this a record of growth? The schema beside this file decides, and what no schema can say: on write and on read. */

import { type Schema, Validator } from "@cfworker/json-schema";
import { GROWTH_VERSION, type GrowthRecord } from "./growth.ts";
import schema from "./growth.schema.json" with { type: "json" };
import { PROGRAM } from "./program.ts";
import resultSchema from "./result.schema.json" with { type: "json" };
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
validator.addSchema(resultSchema as Schema);

/** Is this the text of a record of growth, of whatever version? Its version stands first. */
export const holdsGrowth = (text: string): boolean => /^\s*\{\s*"growthVersion"\s*:/.test(text);

/**
 * Reads the text of a record of growth. `where` names it in messages. Throws a ResultError, and nothing else, where the text is none
 * that this version can read.
 */
export function parseGrowth(text: string, where: string): GrowthRecord {
  const value = parseJson(text, where);
  const version: unknown =
    typeof value === "object" && value !== null
      ? (value as { readonly growthVersion?: unknown }).growthVersion
      : undefined;
  if (!Number.isInteger(version))
    throw new ResultError(
      `${where} is no record of growth (it lacks growthVersion): name a file that \`${PROGRAM} growth\` has written`,
    );
  if (version !== GROWTH_VERSION)
    throw new ResultError(
      `${where} was written by ${(version as number) > GROWTH_VERSION ? "a newer" : "an older"} wirebench (growth ${version as number}, this one reads ${GROWTH_VERSION}): measure again, or read it with the version that wrote it`,
    );
  refuseDamaged(firstMismatch(value), where, "measure again");
  return value as GrowthRecord;
}

/** Holds a record against the schema before it is written. Throws a plain Error. */
export const assertGrowth = (record: GrowthRecord): void =>
  assertRecord("a record of growth", record, firstMismatch);

const firstMismatch = (value: unknown): Mismatch | undefined =>
  mismatchWith(validator, value) ?? firstContradiction(value as GrowthRecord);

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
