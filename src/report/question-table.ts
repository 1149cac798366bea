/** The table of one question, and the lines around it that are true of all its adapters. */

import type { RunResult } from "../record/result.ts";
import { answerOf } from "./answer.ts";
import { type CellColumn, columnsOf } from "./columns.ts";
import { type Display, hiddenSentence, rowsOf, type Rows } from "./display.ts";
import type { Footnotes } from "./footnotes.ts";
import { listed, microseconds } from "./format.ts";
import { alarmSentence, type NotMeasured, whyNot } from "./reasons.ts";
import { rowName, type Section } from "./sections.ts";
import type { Table } from "./table.ts";

export interface QuestionTable {
  readonly table: Table;
  readonly rows: Rows;
  /** How many rows are not shown; undefined where all are. */
  readonly hidden: string | undefined;
  /** The answer over all adapters, shown or not; undefined where nothing was measured. */
  readonly answer: string | undefined;
}

/** The table of one section, as the display asks for it. */
export function questionTable(
  result: Pick<RunResult, "cells" | "benches">,
  section: Section,
  display: Display,
  footnotes: Footnotes,
): QuestionTable {
  const all = columnsOf(section, footnotes);
  const rows = rowsOf(result, section, all, display);
  const columns = chosen(all, display);
  const answer = answerOf(section);
  return {
    rows,
    table: { columns, rows: rows.cells.map((cell) => columns.map(({ read }) => read(cell))) },
    hidden: hiddenSentence(rows.hidden, section.cells.length, display),
    answer:
      answer === undefined || rows.hidden === 0
        ? answer
        : `Of all ${section.cells.length} adapters: ${answer}`,
  };
}

/** The columns that were asked for stay, whatever the width; mark and name stand before them. */
function chosen(all: readonly CellColumn[], { columns }: Display): CellColumn[] {
  if (columns === undefined) return [...all];
  const own = columns === "all" ? all : columns.flatMap((id) => all.filter((one) => one.id === id));
  const head = all.filter(({ id }) => id === "mark" || id === "name");
  return [...head, ...own.filter((one) => !head.includes(one))].map((one) => ({ ...one, spare: 0 }));
}

/** What is in doubt: a line for all adapters with the same alarm, and one for a table that is noisy. */
export const warningLines = (section: Section, { cells }: Rows): string[] => [
  ...[
    ...Map.groupBy(
      [...cells, ...section.references].filter(({ alarms }) => alarms.length > 0),
      ({ alarms }) => alarms.map(alarmSentence).join("; "),
    ),
  ].map(([alarm, alike]) => `! ${listed(alike.map((cell) => rowName(cell, section)))}: ${alarm}`),
  ...(section.noisy
    ? ["noisy: the reference did not repeat itself within 2.5 % here, so close times cannot be compared"]
    : []),
];

/** What the suite's own took in the same rounds, in one line; undefined where nothing was measured. */
export const referencesLine = ({ references }: Section): string | undefined =>
  references.length === 0
    ? undefined
    : `${references.map(({ adapter, best }) => `${adapter} ${microseconds(best)}`).join(" · ")} µs: the suite's own, for comparison`;

/** Who has no figure, and why: one line for all of one reason. */
export const missingLines = (
  section: Section,
  { notMeasured }: Rows,
): { readonly who: string; readonly outcome: NotMeasured["outcome"]; readonly why: string }[] =>
  [...Map.groupBy(notMeasured, (cell) => `${cell.outcome}: ${whyNot(cell)}`).values()].map((alike) => {
    const [first] = alike as [NotMeasured];
    return {
      who: alike.map((cell) => rowName(cell, section)).join(", "),
      outcome: first.outcome,
      why: whyNot(first),
    };
  });
