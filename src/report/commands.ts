/** Commands that lead from a report to what stands behind it: an adapter, a proof, the blocks as they were timed. */

import type { RunResult } from "../record/result.ts";
import { shownByKind } from "./by-kind.ts";
import { columnsOf } from "./columns.ts";
import type { ReportOptions } from "./contract.ts";
import { BY_KIND, type Display, EVERYTHING, rowsOf, shownSections } from "./display.ts";
import { Footnotes } from "./footnotes.ts";
import { PROGRAM } from "../record/program.ts";
import { hasRows, type MeasuredCell } from "./sections.ts";

/** Kinds of which every wrong value that a reader is given is an example, so that it has a proof. */
const PROVEN = ["instant", "date", "uuid", "decimal"];
/** An example that every adapter has a proof for. */
const ALWAYS = { kind: "instant", name: "february-30" } as const;

export interface LeadingCommand {
  readonly command: string;
  readonly shows: string;
}

/**
 * Once per report, about one adapter that the report shows. The adapter of a user's own file has no name on the command line,
 * so `adapters` are those that have one.
 */
export function leadingCommands(
  result: RunResult,
  { source, display = EVERYTHING }: Pick<ReportOptions, "source" | "display">,
): LeadingCommand[] {
  if (source === undefined) return [];
  const shown = shownCells(result, display);
  const named = shown.filter(({ adapter }) => source.adapters.includes(adapter));
  const cell = named.find((own) => faultOf(own) !== undefined) ?? named[0];
  const raw = cell ?? shown[0];
  const report = `${PROGRAM} report ${quoted(source.file)}`;
  const [byKind] = display.only.includes(BY_KIND) ? shownByKind(result, display.only) : [];
  return [
    ...(byKind === undefined
      ? []
      : [
          {
            command: `${report} --only ${byKind.bench}`,
            shows: "the tables of one bench: which wrong values are let through, intervals, bytes",
          },
        ]),
    ...(byKind !== undefined || display.columns === "all"
      ? []
      : [{ command: `${report} --columns all`, shows: "every column of the tables" }]),
    ...(cell === undefined ? [] : [adapterCommand(cell), proofCommand(cell)]),
    ...(raw === undefined
      ? []
      : [
          {
            command: `${report} --format json --only ${quoted(`${raw.adapter},${raw.bench}`)}`,
            shows: "every block that was timed",
          },
        ]),
  ];
}

const adapterCommand = ({ adapter }: MeasuredCell): LeadingCommand => ({
  command: `${PROGRAM} list adapters --show ${adapter}`,
  shows: "the adapter: how it spells each kind (here and below, put the name of any row)",
});

function proofCommand(cell: MeasuredCell): LeadingCommand {
  const fault = faultOf(cell);
  const { kind, name } = fault ?? ALWAYS;
  return {
    command: `${PROGRAM} conform --adapter ${cell.adapter} --kind ${kind} --mode ${cell.mode} --explain ${name}`,
    shows:
      fault === undefined
        ? "the proof of a verdict, without wirebench"
        : "the proof that it lets this through, without wirebench",
  };
}

/** The rows that are shown, those of decode first: it is what most ask about. */
function shownCells(result: RunResult, display: Display): MeasuredCell[] {
  const sections = [
    ...shownSections(result, display.only).filter(hasRows),
    ...shownByKind(result, display.only).flatMap(({ columns }) => columns.map(({ section }) => section)),
  ];
  const cells = sections.flatMap(
    (section) => rowsOf(result, section, columnsOf(section, new Footnotes()), display).cells,
  );
  return cells.toSorted((one, other) => Number(other.bench === "decode") - Number(one.bench === "decode"));
}

/** A wrong value that a validating reader let through, and that has a proof. */
function faultOf({ facts, operation }: MeasuredCell): { kind: string; name: string } | undefined {
  if (facts === null || !facts.validates || operation === "encode") return undefined;
  return facts.faults
    .filter(({ kind }) => PROVEN.includes(kind))
    .flatMap(({ kind, letThrough }) => letThrough.slice(0, 1).map((name) => ({ kind, name })))[0];
}

/** A word as a shell reads it. */
const quoted = (word: string): string =>
  /^[\w./:,@+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
