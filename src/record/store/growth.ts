/** Records of growth under `results/`: written whole, and never over another file. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { GrowthRecord } from "../growth.ts";
import { machineName } from "../machine.ts";
import { PROGRAM } from "../program.ts";
import { assertGrowth, parseGrowth } from "../validate-growth.ts";
import { explainErrors, saveUnderFreeName, WRITE_REMEDY } from "./files.ts";
import { numbersInOneLine } from "./results.ts";

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

/** Reads a record. Throws a ResultError where there is none, or none that this version can read. */
export const readGrowth = (path: string): GrowthRecord =>
  parseGrowth(
    explainErrors(`${path} could not be read`, `name a file that \`${PROGRAM} growth\` has written`, () =>
      readFileSync(path, "utf8"),
    ),
    path,
  );
