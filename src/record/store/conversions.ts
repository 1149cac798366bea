/** Records of conversions under `results/`. They are of no machine: nothing in them is measured. */

import type { ConversionsRecord } from "../conversions.ts";
import { assertConversions, holdsConversions, parseConversions } from "../validate-conversions.ts";
import { explainErrors, saveUnderFreeName, WRITE_REMEDY } from "./files.ts";
import { numbersInOneLine, readResultText } from "./results.ts";

/**
 * Writes a record to `<directory>/conversions-<YYYY-MM-DD>.json` (`-2`, `-3` … where that is taken) and returns that path. Throws a
 * ResultError where the system refuses, a plain Error where the record is not valid.
 */
export function saveConversions(directory: string, record: ConversionsRecord): string {
  assertConversions(record);
  return explainErrors(`The record of conversions could not be written to ${directory}`, WRITE_REMEDY, () =>
    saveUnderFreeName(directory, `conversions-${record.startedAt.slice(0, 10)}`, numbersInOneLine(record)),
  );
}

/**
 * Reads a record of conversions; undefined where the file holds something else. Throws a ResultError where there is no file, or no
 * record that this version can read.
 */
export function readConversions(path: string): ConversionsRecord | undefined {
  const text = readResultText(path);
  return holdsConversions(text) ? parseConversions(text, path) : undefined;
}
