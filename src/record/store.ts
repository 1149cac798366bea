/** The only module that touches results/: what is written is written whole, and nothing is overwritten unasked. */

import { randomUUID } from "node:crypto";
import {
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { CalibrationRecord } from "./calibration.ts";
import { type JournalHeader, journalLine, parseJournal, type ReadJournal } from "./journal.ts";
import { folderName, machineName } from "./machine.ts";
import { asRegister, type Register } from "./register.ts";
import type { RunResult } from "./result.ts";
import { assertResult, parseResult, ResultError } from "./validate.ts";

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
  return inWords(`The result could not be written to ${folder}`, ELSEWHERE, () =>
    saveUnderFreeName(folder, name, numbersInOneLine(result)),
  );
}

/**
 * Writes a calibration to `<directory>/<machine>/calibration-<YYYY-MM-DD>.json` (`-2`, `-3` … where that is taken) and returns
 * that path. Throws a ResultError where the system refuses.
 */
export function saveCalibration(directory: string, record: CalibrationRecord): string {
  const folder = join(directory, machineName(record.machine));
  return inWords(`The calibration could not be written to ${folder}`, ELSEWHERE, () =>
    saveUnderFreeName(folder, `calibration-${record.startedAt.slice(0, 10)}`, numbersInOneLine(record)),
  );
}

/** Writes text to `<name>.json`, or `<name>-2.json` …, whichever is free. */
function saveUnderFreeName(folder: string, name: string, text: string): string {
  mkdirSync(folder, { recursive: true });
  return withTemporary(folder, text, (temporary) => {
    for (let number = 1; ; number++) {
      const path = join(folder, number === 1 ? `${name}.json` : `${name}-${number}.json`);
      if (moveIfFree(temporary, path)) return path;
    }
  });
}

/** Where the register of known divergences lies, unless another folder is named. */
const registerFile = (directory: string, adapter: string): string => join(directory, `${adapter}.json`);

/** What is registered of an adapter; undefined where nothing is. Throws a ResultError where the file is no register. */
export function readRegister(directory: string, adapter: string): Register | undefined {
  const path = registerFile(directory, adapter);
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  try {
    return asRegister(JSON.parse(text), adapter);
  } catch (error) {
    throw new ResultError(
      `${path} is no register of ${adapter} (${(error as Error).message}): make it anew with \`wirebench conform --update-register\``,
    );
  }
}

/** Writes the register of an adapter, whole, in place of the one before. */
export function saveRegister(directory: string, register: Register): string {
  const path = registerFile(directory, register.adapter);
  saveText(path, `${JSON.stringify(register, undefined, 2)}\n`, { overwrite: true });
  return path;
}

/** Reads a result. Throws a ResultError where there is none, or none that this version can read. */
export const readResult = (path: string): RunResult =>
  parseResult(
    inWords(`${path} could not be read`, "name a file that `wirebench run` has written", () =>
      readFileSync(path, "utf8"),
    ),
    path,
  );

/**
 * The newest result under `directory`, of whatever machine; undefined where there is none.
 * The day in a file's name narrows it down, and only files of the newest day are opened, for their `startedAt`:
 * times of modification say nothing after a checkout. Of equal ones the one with the higher number is taken.
 * A file that can't be read counts as the newest of its day, so that reading it says what is wrong, rather than
 * an older result being taken for the latest in silence.
 */
export function latestResult(directory: string): string | undefined {
  const results = namesIn(directory).flatMap((machine) =>
    namesIn(join(directory, machine)).flatMap((name) => {
      const day = RESULT_NAME.exec(name)?.[1];
      return day === undefined ? [] : { path: join(directory, machine, name), day, name };
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

/**
 * Writes a report, whole or not at all; folders are made as needed.
 * Throws a ResultError where the file exists and `overwrite` is not asked for, or where the system refuses.
 */
export function saveText(path: string, text: string, { overwrite }: { readonly overwrite: boolean }): void {
  inWords(`${path} could not be written`, ELSEWHERE, () => {
    const present = statSync(path, { throwIfNoEntry: false });
    // A terminal, a pipe or /dev/null is written to; a file must not be put in its place.
    if (present !== undefined && !present.isFile()) return writeFileSync(path, text);
    if (present !== undefined && !overwrite) throw existsAlready(path);
    // A link goes on pointing to the file that is renewed.
    const target = present === undefined ? path : realpathSync(path);
    mkdirSync(dirname(target), { recursive: true });
    withTemporary(dirname(target), text, (temporary) => {
      if (overwrite) renameSync(temporary, target);
      else if (!moveIfFree(temporary, target)) throw existsAlready(path);
    });
  });
}

/** A journal that is being written. */
export interface Journal {
  readonly path: string;
  /** Adds one line, at once. Throws a ResultError where the system refuses. */
  readonly append: (at: number, entry: unknown) => void;
  /** Ends the writing; `keep` where there is something to go on with. */
  readonly close: (options: { readonly keep: boolean }) => void;
}

/** `.journal.ndjson` beside the results of its machine, named as the result will be. */
const JOURNAL_NAME = /^(\d{4}-\d{2}-\d{2})-.+\.journal\.ndjson$/;
const RESUME = "make it possible to write there, then go on with `wirebench run --resume`";

/** Begins a journal. It is there, header and all, before anything is measured. */
export function beginJournal(directory: string, profile: string, header: JournalHeader): Journal {
  const folder = join(directory, machineName(header.machine));
  const name = `${header.startedAt.slice(0, 10)}-${folderName(profile) || "run"}`;
  return inWords(`The journal could not be written to ${folder}`, ELSEWHERE, () => {
    mkdirSync(folder, { recursive: true });
    for (let number = 1; ; number++) {
      const path = join(folder, `${name}${number === 1 ? "" : `-${number}`}.journal.ndjson`);
      try {
        const file = openSync(path, "wx");
        const journal = writing(path, file);
        claim(path);
        writeAll(file, journalLine(header));
        return journal;
      } catch (error) {
        if (codeOf(error) !== "EEXIST") throw error;
      }
    }
  });
}

/**
 * Reads a journal and goes on writing it; a line that was cut short is taken off first.
 * Throws a ResultError where it can't be read, or where the run that writes it is still alive.
 */
export function reopenJournal(path: string): { readonly journal: Journal; readonly read: ReadJournal } {
  const writer = inWords(`${path} could not be read`, "name a journal that `wirebench run` has left", () =>
    livingWriter(path),
  );
  if (writer !== undefined)
    throw new ResultError(
      `${path} is being written by process ${writer}: wait for that run to end, or end it, and then resume`,
    );
  return inWords(`${path} could not be read`, "name a journal that `wirebench run` has left", () => {
    const read = parseJournal(readFileSync(path, "utf8"), path);
    claim(path);
    truncateSync(path, read.wholeBytes);
    return { journal: writing(path, openSync(path, "a")), read };
  });
}

/** The journal that was written last under `directory`; undefined where no run has left one. */
export function latestJournal(directory: string): string | undefined {
  const journals = namesIn(directory).flatMap((machine) =>
    namesIn(join(directory, machine))
      .filter((name) => JOURNAL_NAME.test(name))
      .map((name) => join(directory, machine, name)),
  );
  const written = (path: string) => statSync(path).mtimeMs;
  return journals.toSorted((one, other) => written(one) - written(other)).at(-1);
}

function writing(path: string, file: number): Journal {
  return {
    path,
    append: (at, entry) =>
      inWords(`${path} could not be written`, RESUME, () =>
        writeAll(file, journalLine({ at: Math.round(at * 1000) / 1000, entry })),
      ),
    close: ({ keep }) => {
      closeSync(file);
      rmSync(`${path}.writer`, { force: true });
      if (!keep) rmSync(path, { force: true });
    },
  };
}

/** A full disk may take a part of a line. */
function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}

/** Says beside the journal who writes it, so that nobody else takes it up meanwhile. */
const claim = (path: string): void =>
  writeFileSync(`${path}.writer`, JSON.stringify({ pid: process.pid, began: beginningOf(process.pid) }));

/** The process that writes a journal, if it is still there. A number is given to another process in time, a number and its beginning are not. */
function livingWriter(path: string): number | undefined {
  try {
    const { pid, began } = JSON.parse(readFileSync(`${path}.writer`, "utf8")) as {
      readonly pid: number;
      readonly began: string | null;
    };
    process.kill(pid, 0);
    return pid !== process.pid && beginningOf(pid) === began ? pid : undefined;
  } catch {
    return undefined; // nobody says so, or nobody of that number is there
  }
}

/** When a process began, in the system's own count; null where it does not tell. */
function beginningOf(pid: number): string | null {
  try {
    // Fields after the name, which may hold anything: the 20th of them is field 22, starttime.
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

/** `2026-08-06-quick.json`, `2026-08-06-quick-2.json`. */
const RESULT_NAME = /^(\d{4}-\d{2}-\d{2})-.+\.json$/;

const ELSEWHERE = "make it possible to write there, or name another place";

const existsAlready = (path: string): ResultError =>
  new ResultError(`${path} exists already: name another file, or ask for it to be overwritten`);

const compareNames = (one: string, other: string): number =>
  one.replace(/\.json$/, "").localeCompare(other.replace(/\.json$/, ""), "en", { numeric: true });

/** When the run of a file began, in milliseconds of the epoch; Infinity where the file does not tell. */
function startOf(path: string): number {
  try {
    const { startedAt } = JSON.parse(readFileSync(path, "utf8")) as { readonly startedAt: string };
    const start = Date.parse(startedAt);
    return Number.isNaN(start) ? Infinity : start;
  } catch {
    return Infinity;
  }
}

/** The names in a folder; none where it does not exist, or is no folder. */
const namesIn = (folder: string): string[] =>
  inWords(`${folder} could not be read`, "name another folder", () => {
    try {
      return readdirSync(folder);
    } catch (error) {
      if (["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "")) return [];
      throw error;
    }
  });

/** Hands `use` a file of the folder that holds the text, on the disk; it is gone afterwards, whatever happens. */
function withTemporary<Result>(folder: string, text: string, use: (temporary: string) => Result): Result {
  // Hidden, and no name of a result: nobody takes it for one should the process be killed right here.
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: "wx", flush: true });
    return use(temporary);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Gives a file a name that nobody has; false where somebody has it. A link is made or not: there is no moment between. */
function moveIfFree(temporary: string, path: string): boolean {
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    // Some file systems have no links (FAT, some shared folders).
    return moveByClaim(temporary, path);
  }
}

/**
 * The same without links: an empty file claims the name, then is replaced. A process killed between the two leaves
 * the empty file, which is why it is the second choice.
 */
export function moveByClaim(temporary: string, path: string): boolean {
  try {
    closeSync(openSync(path, "wx"));
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
  try {
    renameSync(temporary, path);
    return true;
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

/** JSON text: a field a line, for diffs and for messages that name a line, but the many samples of a launch in one. */
const numbersInOneLine = (result: object): string =>
  // Only structure can match: within strings JSON has no line breaks.
  `${JSON.stringify(result, null, 2).replace(/\[\n\s*([-+.\deE,\s]+?)\n\s*\]/g, (_, numbers: string) => `[${numbers.replace(/\s+/g, " ")}]`)}\n`;

/** What the system says, as a person would. */
const PROBLEMS: Readonly<Record<string, string>> = {
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the quota is used up",
  EFBIG: "the file would be larger than allowed",
  ENOENT: "it does not exist",
  ENOTDIR: "a part of its path is no folder",
  EEXIST: "a part of its path is no folder",
  EISDIR: "it is a folder",
  ENAMETOOLONG: "the name is too long",
};

/** Turns what the file system refuses into a ResultError: what could not be done, why, and the remedy. */
function inWords<Result>(undone: string, remedy: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    const problem = PROBLEMS[code] ?? (error as Error).message;
    throw new ResultError(`${undone}: ${problem} (${code}): ${remedy}`, { cause: error });
  }
}

/** The system's name for what went wrong; undefined for any other error. */
const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
