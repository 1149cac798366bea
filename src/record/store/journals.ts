/** Journals: written line by line while a run goes on, read again when it is resumed. */

import {
  closeSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { type JournalHeader, journalLine, parseJournal, type ReadJournal } from "../journal.ts";
import { folderName, machineName } from "../machine.ts";
import { PROGRAM } from "../program.ts";
import { ResultError } from "../validate.ts";
import { codeOf, explainErrors, makeFolder, namesIn, WRITE_REMEDY } from "./files.ts";

/** A journal that is being written. */
export interface Journal {
  readonly path: string;
  /** Adds one line, at once. `at` is in seconds since the run began. Throws a ResultError where the system refuses. */
  readonly append: (at: number, entry: unknown) => void;
  /** Ends the writing. The file stays where `keep` is true, so that the run can be resumed. */
  readonly close: (options: { readonly keep: boolean }) => void;
}

/** `.journal.ndjson` beside the results of its machine, named as the result will be. */
const JOURNAL_NAME = /^(\d{4}-\d{2}-\d{2})-.+\.journal\.ndjson$/;
const RESUME_REMEDY = `make it possible to write there, then go on with \`${PROGRAM} run --resume\``;
const READ_REMEDY = `name a journal that \`${PROGRAM} run\` has left`;

/** Begins a journal: the file and its header are there before anything is measured. Throws a ResultError where the system refuses. */
export function beginJournal(directory: string, profile: string, header: JournalHeader): Journal {
  const folder = join(directory, machineName(header.machine));
  const name = `${header.startedAt.slice(0, 10)}-${folderName(profile) || "run"}`;
  return explainErrors(`The journal could not be written to ${folder}`, WRITE_REMEDY, () => {
    makeFolder(folder);
    for (let number = 1; ; number++) {
      const path = join(folder, `${name}${number === 1 ? "" : `-${number}`}.journal.ndjson`);
      try {
        const file = openSync(path, "wx");
        const journal = openJournal(path, file);
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
 * Reads a journal and goes on writing it; a last line that was cut short is removed first.
 * Throws a ResultError where it can't be read, or where the run that writes it is still alive.
 */
export function reopenJournal(path: string): { readonly journal: Journal; readonly read: ReadJournal } {
  const writer = explainErrors(`${path} could not be read`, READ_REMEDY, () => livingWriter(path));
  if (writer !== undefined)
    throw new ResultError(
      `${path} is being written by process ${writer}: wait for that run to end, or end it, and then resume`,
    );
  return explainErrors(`${path} could not be read`, READ_REMEDY, () => {
    const read = parseJournal(readFileSync(path, "utf8"), path);
    claim(path);
    truncateSync(path, read.wholeBytes);
    return { journal: openJournal(path, openSync(path, "a")), read };
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

const openJournal = (path: string, file: number): Journal => ({
  path,
  append: (at, entry) =>
    explainErrors(`${path} could not be written`, RESUME_REMEDY, () =>
      writeAll(file, journalLine({ at: Math.round(at * 1000) / 1000, entry })),
    ),
  close: ({ keep }) => {
    closeSync(file);
    rmSync(`${path}.writer`, { force: true });
    if (!keep) rmSync(path, { force: true });
  },
});

/** Writes until all is written: a full disk may take a part of a line. */
function writeAll(file: number, text: string): void {
  const bytes = Buffer.from(text);
  for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
}

/** Writes beside the journal which process writes it, so that no other process resumes it meanwhile. */
const claim = (path: string): void =>
  writeFileSync(`${path}.writer`, JSON.stringify({ pid: process.pid, began: startOfProcess(process.pid) }));

/**
 * The process that writes a journal, if it is still alive; undefined otherwise. The system gives a number to another process
 * in time, so the start of the process is compared, too.
 */
function livingWriter(path: string): number | undefined {
  try {
    const { pid, began } = JSON.parse(readFileSync(`${path}.writer`, "utf8")) as {
      readonly pid: number;
      readonly began: string | null;
    };
    process.kill(pid, 0);
    return pid !== process.pid && startOfProcess(pid) === began ? pid : undefined;
  } catch {
    return undefined; // no such file, or no such process
  }
}

/** When a process began, in the system's own count; null where the system does not say. */
function startOfProcess(pid: number): string | null {
  try {
    // Fields after the name, which may hold anything: the 20th of them is field 22, starttime.
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19] ?? null;
  } catch {
    return null;
  }
}
