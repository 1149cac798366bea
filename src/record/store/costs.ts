/** Records of costs under `results/`. */

import { join } from "node:path";
import type { CostsRecord } from "../costs.ts";
import { machineName } from "../machine.ts";
import { assertCosts, holdsCosts, parseCosts } from "../validate-costs.ts";
import { explainErrors, saveUnderFreeName, WRITE_REMEDY } from "./files.ts";
import { numbersInOneLine, readResultText } from "./results.ts";

/**
 * Writes a record to `<directory>/<machine>/costs-<YYYY-MM-DD>.json` (`-2`, `-3` … where that is taken) and returns that path; the
 * day is the UTC day of its start. Throws a ResultError where the system refuses, a plain Error where the record is not valid.
 */
export function saveCosts(directory: string, record: CostsRecord): string {
  assertCosts(record);
  const folder = join(directory, machineName(record.machine));
  const day = new Date(record.startedAt).toISOString().slice(0, 10);
  return explainErrors(`The costs could not be written to ${folder}`, WRITE_REMEDY, () =>
    saveUnderFreeName(folder, `costs-${day}`, numbersInOneLine(record)),
  );
}

/**
 * Reads a record of costs; undefined where the file holds something else. Throws a ResultError where there is no file, or no record
 * that this version can read.
 */
export function readCosts(path: string): CostsRecord | undefined {
  const text = readResultText(path);
  return holdsCosts(text) ? parseCosts(text, path) : undefined;
}
