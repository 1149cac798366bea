/** The results under `results/`: what is written is written whole, and no file is ever overwritten. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { CalibrationRecord } from "../calibration.ts";
import { folderName, machineName } from "../machine.ts";
import { PROGRAM } from "../program.ts";
import type { RunResult } from "../result.ts";
import { assertResult, parseResult } from "../validate.ts";
import { explainErrors, namesIn, saveUnderFreeName, WRITE_REMEDY } from "./files.ts";

/**
 * Writes a result to `<directory>/<machine>/<YYYY-MM-DD>-<profile>.json` and returns that path; the day is the UTC day of its start.
 * Where that name is taken it is followed by `-2`, `-3` …: no file is ever overwritten, not even by two processes at once.
 * Throws a ResultError where the system refuses (nothing is left behind), a plain Error where the result is not valid.
 */
export function saveResult(directory: string, result: RunResult): string {
  assertResult(result);
  const folder = join(directory, machineName(result.machine));
  const day = new Date(result.startedAt).toISOString().slice(0, 10);
  const name = `${day}-${folderName(result.profile) || "run"}`;
  return explainErrors(`The result could not be written to ${folder}`, WRITE_REMEDY, () =>
    saveUnderFreeName(folder, name, numbersInOneLine(result)),
  );
}

/**
 * Writes a calibration to `<directory>/<machine>/calibration-<YYYY-MM-DD>.json` (`-2`, `-3` … where that is taken) and returns
 * that path. Throws a ResultError where the system refuses.
 */
export function saveCalibration(directory: string, record: CalibrationRecord): string {
  const folder = join(directory, machineName(record.machine));
  return explainErrors(`The calibration could not be written to ${folder}`, WRITE_REMEDY, () =>
    saveUnderFreeName(folder, `calibration-${record.startedAt.slice(0, 10)}`, numbersInOneLine(record)),
  );
}

/** JSON text: a field a line, for diffs and for messages that name a line; a list of numbers stands on one line. */
export const numbersInOneLine = (record: object): string =>
  // Only structure can match: within strings JSON has no line breaks.
  `${JSON.stringify(record, null, 2).replace(/\[\n\s*([-+.\deE,\s]+?)\n\s*\]/g, (_, numbers: string) => `[${numbers.replace(/\s+/g, " ")}]`)}\n`;

/** Reads a result. Throws a ResultError where there is none, or none that this version can read. */
export const readResult = (path: string): RunResult => parseResult(readResultText(path), path);

/** The text of a file that a command has written. Throws a ResultError where there is none. */
export const readResultText = (path: string): string =>
  explainErrors(`${path} could not be read`, `name a file that \`${PROGRAM} run\` has written`, () =>
    readFileSync(path, "utf8"),
  );

/** `2026-08-06-quick.json`, `2026-08-06-quick-2.json`: the day, the profile. */
const RESULT_NAME = /^(\d{4}-\d{2}-\d{2})-(.+?)(?:-\d+)?\.json$/;

/**
 * The newest result under `directory`, of whatever machine, and of this profile where one is given; undefined where there is none.
 * The day in a file's name narrows it down, and only files of the newest day are opened, for their `startedAt`:
 * times of modification say nothing after a checkout. Of equal ones the one with the higher number is taken.
 * A file that can't be read counts as the newest of its day, so that reading it says what is wrong, rather than
 * an older result being taken for the latest in silence.
 */
export function latestResult(directory: string, wanted?: string): string | undefined {
  const results = namesIn(directory).flatMap((machine) =>
    namesIn(join(directory, machine)).flatMap((name) => {
      const [, day, profile] = RESULT_NAME.exec(name) ?? [];
      const isWanted = day !== undefined && profile === (wanted ?? profile);
      return isWanted ? { path: join(directory, machine, name), day, name } : [];
    }),
  );
  const newestDay = results.reduce((newest, { day }) => (day > newest ? day : newest), "");
  const candidates = results.filter(({ day }) => day === newestDay);
  if (candidates.length < 2) return candidates[0]?.path;
  return candidates
    .map((candidate) => ({ ...candidate, startedAt: startOf(candidate.path) }))
    .reduce((newest, candidate) =>
      candidate.startedAt > newest.startedAt ||
      (candidate.startedAt === newest.startedAt && compareNames(candidate.name, newest.name) > 0)
        ? candidate
        : newest,
    ).path;
}

const compareNames = (one: string, other: string): number =>
  one.replace(/\.json$/, "").localeCompare(other.replace(/\.json$/, ""), "en", { numeric: true });

/** When the run of a file began, in milliseconds of the epoch; Infinity where the file has no such time. */
function startOf(path: string): number {
  try {
    const { startedAt } = JSON.parse(readFileSync(path, "utf8")) as { readonly startedAt: string };
    const start = Date.parse(startedAt);
    return Number.isNaN(start) ? Infinity : start;
  } catch {
    return Infinity;
  }
}
