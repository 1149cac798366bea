/** Is this a record of conversions? The schema beside this file decides, and what no schema can say: on write and on read. */

import { type Schema, Validator } from "@cfworker/json-schema";
import { ASKED_USES, CONVERSIONS_VERSION, type ConversionsRecord } from "./conversions.ts";
import schema from "./conversions.schema.json" with { type: "json" };
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

/** Is this the text of a record of conversions, of whatever version? Its version stands first. */
export const holdsConversions = (text: string): boolean => /^\s*\{\s*"conversionsVersion"\s*:/.test(text);

/** Reads the text of a file that holds conversions. Throws a ResultError where this version cannot read it. */
export function parseConversions(text: string, where: string): ConversionsRecord {
  const value = parseJson(text, where) as { readonly conversionsVersion?: unknown };
  const { conversionsVersion } = value;
  if (conversionsVersion !== CONVERSIONS_VERSION)
    throw new ResultError(
      `${where} was written by another wirebench (conversions ${JSON.stringify(conversionsVersion)}, this one reads ${CONVERSIONS_VERSION}): run \`${PROGRAM} conversions\` again, or read it with the version that wrote it`,
    );
  refuseDamaged(mismatchIn(value), where, `run \`${PROGRAM} conversions\` again`);
  return value as ConversionsRecord;
}

/** Holds a record against the schema before it is written. Throws a plain Error. */
export const assertConversions = (record: ConversionsRecord): void =>
  assertRecord("a record of conversions", record, mismatchIn);

const mismatchIn = (value: unknown): Mismatch | undefined =>
  mismatchWith(validator, value) ?? firstContradiction(value as ConversionsRecord);

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
