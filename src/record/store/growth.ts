/** Records of growth under `results/`: written whole, and never over another file. */

import { join } from "node:path";
import type { GrowthRecord } from "../growth.ts";
import { machineName } from "../machine.ts";
import { assertGrowth, holdsGrowth, parseGrowth } from "../validate-growth.ts";
import { explainErrors, saveUnderFreeName, WRITE_REMEDY } from "./files.ts";
import { numbersInOneLine, readResultText } from "./results.ts";

/**
 * Writes a record to `<directory>/<machine>/growth-<YYYY-MM-DD>.json` (`-2`, `-3` … where that is taken) and returns that path.
 * Throws a ResultError where the system refuses, a plain Error where the record is not valid.
 */
export function saveGrowth(directory: string, record: GrowthRecord): string {
  assertGrowth(record);
  const folder = join(directory, machineName(record.machine));
  return explainErrors(`The record of growth could not be written to ${folder}`, WRITE_REMEDY, () =>
    saveUnderFreeName(folder, `growth-${record.startedAt.slice(0, 10)}`, numbersInOneLine(record)),
  );
}

/**
 * Reads a record of growth; undefined where the file holds something else. Throws a ResultError where there is no file, or no record
 * that this version can read.
 */
export function readGrowth(path: string): GrowthRecord | undefined {
  const text = readResultText(path);
  return holdsGrowth(text) ? parseGrowth(text, path) : undefined;
}
