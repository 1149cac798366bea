/**
 * The journal of a run: JSON, one object a line, the first says what is run and where, each other what happened.
 * It is written as the run goes, so that a run that is killed loses the line it was writing and nothing else.
 */

import { PROGRAM } from "./program.ts";
import type { AdapterFacts, DatasetFacts, Machine, Runtime } from "./result.ts";
import { ResultError } from "./validate.ts";

/** Raised when what the lines mean changes. */
export const JOURNAL_VERSION = 6;

/** What has to be the same for a run to be resumed. */
export interface JournalHeader {
  readonly journal: typeof JOURNAL_VERSION;
  readonly wirebench: { readonly version: string; readonly commit: string | null };
  readonly startedAt: string;
  readonly machine: Machine;
  readonly runtime: Runtime;
  /** With the hashes of all document files that are measured on. */
  readonly datasets: readonly DatasetFacts[];
  readonly adapters: readonly AdapterFacts[];
  /** What was asked for, in the words of whoever asked: handed back as it is. */
  readonly request: unknown;
}

/** One thing that happened, `at` so many seconds of work after the start; what a run was dead in between does not count. */
export interface JournalEntry {
  readonly at: number;
  readonly entry: unknown;
}

export interface ReadJournal {
  readonly header: JournalHeader;
  readonly entries: readonly JournalEntry[];
  /** Bytes of the whole lines: what stands after them was being written when the run was killed. */
  readonly wholeBytes: number;
}

/** Reads the text of a journal; `where` names it in messages. A last line that was cut short is left out. */
export function parseJournal(text: string, where: string): ReadJournal {
  const whole = text.slice(0, text.lastIndexOf("\n") + 1);
  const [first = "", ...rest] = whole.split("\n").slice(0, -1);
  const header = parseLine(first, 1, where) as Partial<JournalHeader>;
  if (header.journal === undefined || header.request === undefined)
    throw new ResultError(
      `${where} is not a journal of wirebench: name one that \`${PROGRAM} run\` has left`,
    );
  if (header.journal !== JOURNAL_VERSION)
    throw new ResultError(
      `${where} was written by another version of wirebench (journal ${String(header.journal)}, this one reads ${JOURNAL_VERSION}): resume it with that version, or start a new run without --resume`,
    );
  return {
    header: header as JournalHeader,
    entries: rest.map((line, index) => parseLine(line, index + 2, where) as JournalEntry),
    wholeBytes: Buffer.byteLength(whole),
  };
}

function parseLine(line: string, number: number, where: string): object {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null) return value;
  } catch {
    // said below
  }
  throw new ResultError(
    `${where} is damaged in line ${number}: it can't be resumed; start a new run without --resume`,
  );
}

export const journalLine = (line: JournalHeader | JournalEntry): string => `${JSON.stringify(line)}\n`;

/** Why a run that was begun there can't be resumed here; undefined where it can. */
export function obstacle(written: JournalHeader, present: JournalHeader): string | undefined {
  const machine = ({ cpu, cores, os }: Machine) => `${cpu}, ${cores} cores, ${os}`;
  const runtime = ({ name, version, engine, flags }: Runtime) =>
    `${name} ${version} (${engine}) ${flags.join(" ")}`;
  const wirebench = ({ version, commit }: JournalHeader["wirebench"]) =>
    `${version}${commit === null ? "" : ` at ${commit.slice(0, 12)}${commit.endsWith("-dirty") ? " with changes" : ""}`}`;
  const versions = (adapters: readonly AdapterFacts[]) =>
    adapters
      .map(({ name, packages }) =>
        [name, ...packages.map((item) => `${item.name} ${item.version}`)].join(" "),
      )
      .join(", ");
  const compared: readonly (readonly [what: string, then: string, now: string])[] = [
    ["wirebench", wirebench(written.wirebench), wirebench(present.wirebench)],
    ["machine", machine(written.machine), machine(present.machine)],
    ["runtime", runtime(written.runtime), runtime(present.runtime)],
    ["set of adapters", versions(written.adapters), versions(present.adapters)],
    ["set of documents", ...differingFiles(written.datasets, present.datasets)],
  ];
  const differing = compared.find(([, then, now]) => then !== now);
  if (differing === undefined) return undefined;
  const [what, then, now] = differing;
  return `it was begun with another ${what} (${then}; here it is ${now})`;
}

/** Of both sides the document files that the other one has not, each with the beginning of its hash. */
function differingFiles(
  written: readonly DatasetFacts[],
  present: readonly DatasetFacts[],
): readonly [then: string, now: string] {
  const filesOf = (datasets: readonly DatasetFacts[]) =>
    datasets.flatMap(({ name, hash, files }) => [
      { title: name, hash },
      ...files.map(({ documents, hash }) => ({ title: `${name} ${documents}`, hash })),
    ]);
  const [then, now] = [filesOf(written), filesOf(present)];
  const without = (own: typeof then, others: typeof then) => {
    const known = new Set(others.map(({ title, hash }) => `${title} ${hash}`));
    const differing = own.filter(({ title, hash }) => !known.has(`${title} ${hash}`));
    return differing.map(({ title, hash }) => `${title} ${hash.slice(0, 19)}`).join(", ") || "none";
  };
  return [without(then, now), without(now, then)];
}
