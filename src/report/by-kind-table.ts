/** The table of one bench by kind: rows are adapters, columns are datasets of one kind each. */

import type { RunResult } from "../record/result.ts";
import { letThroughOf } from "../record/standing.ts";
import { type ByKind, type KindColumn, type KindRow, rowsOf, shownByKind } from "./by-kind.ts";
import { sentencesOf } from "./by-kind-sentences.ts";
import { type Display, shownOf } from "./display.ts";
import { listed, microseconds, times } from "./format.ts";
import { whereInDoubt, whereMissing } from "./reasons.ts";
import { limitOf, type MeasuredCell, rowName } from "./sections.ts";
import { left, right, type Table } from "./table.ts";

/** What a cell shows: µs per document, the multiple of the reference's time, or both. */
export type KindFigures = "time" | "ratio" | "both";

export interface ByKindTable {
  /** The bench; where the result has several runtimes, also the runtime. */
  readonly title: string;
  readonly question: string;
  /** What a figure is of. */
  readonly unit: string;
  /** Adapters, and in brackets the suite's own. */
  readonly table: (figures: KindFigures) => Table;
  /** What the display asks to be shown; undefined where the width decides. */
  readonly figures: KindFigures | undefined;
  /** The marks that occur, in one line; undefined where there is none. */
  readonly marks: string | undefined;
  readonly sentences: readonly string[];
  /** Whose figures are in doubt for which kinds, the suite's own among them, and why. */
  readonly doubts: readonly string[];
  /** Who has no figure for which kinds, and why: one line for all that are alike. */
  readonly missing: readonly string[];
  /** How many rows there are, and how many are not shown. */
  readonly rows: { readonly all: number; readonly hidden: number };
}

/** The tables of the benches that are shown. Marks and sentences are over all adapters. */
export function byKindTables(result: RunResult, display: Display): ByKindTable[] {
  const { only, top } = display;
  const shown = shownOf(result, only);
  return shownByKind(result, only).map((byKind) => {
    const all = rowsOf(byKind);
    const rows = all.filter(({ adapter }) => shown.adapter(adapter)).slice(0, top);
    const { columns } = byKind;
    return {
      title: byKind.title,
      question: byKind.question,
      unit: unitOf(byKind),
      table: (figures) => tableOf(rows, columns, figures),
      figures: figuresOf(display),
      marks: marksLine(rows, columns),
      sentences: sentencesOf(byKind),
      doubts: whereInDoubt(
        columns.map(({ section: { dataset, cells, references } }) => ({
          where: dataset,
          cells: [...cells.filter(({ adapter }) => shown.adapter(adapter)), ...references],
        })),
      ),
      missing: whereMissing(
        columns.map(({ section: { dataset, notMeasured } }) => ({
          where: dataset,
          cells: notMeasured.filter(({ adapter }) => shown.adapter(adapter)),
        })),
      ),
      rows: { all: all.length, hidden: all.length - rows.length },
    };
  });
}

function unitOf({ columns }: ByKind): string {
  const values = new Set(columns.map((column) => column.values));
  const each = values.size === 1 ? ` of ${[...values].join("")} values` : "";
  return `µs per document${each}`;
}

/** Columns that were asked for say which figures; where none of the two is among them, the width does. */
function figuresOf({ columns }: Display): KindFigures | undefined {
  if (columns === "all") return "both";
  const [time, ratio] = [columns?.includes("time") === true, columns?.includes("ratio") === true];
  return time && ratio ? "both" : time ? "time" : ratio ? "ratio" : undefined;
}

function tableOf(rows: readonly KindRow[], columns: readonly KindColumn[], figures: KindFigures): Table {
  const beside = besideOf(columns);
  const own = columns.map((column) => columnText({ rows, beside, column, figures }));
  return {
    columns: [{ ...left("adapter"), names: true }, ...columns.map(({ section }) => right(section.dataset))],
    rows: [
      ...rows.map(({ name }, index) => [name, ...own.map((texts) => texts[index] ?? "–")]),
      ...beside.map((name, index) => [`(${name})`, ...own.map((texts) => texts[rows.length + index] ?? "–")]),
    ],
  };
}

/** The suite's own: the reference of the bench, and what is possible. */
const besideOf = (columns: readonly KindColumn[]): string[] => [
  ...new Set(columns.flatMap(({ section }) => section.references[0]?.adapter ?? [])),
  ...(columns.some(({ section }) => limitOf(section) !== undefined) ? ["limit"] : []),
];

interface ColumnRequest {
  readonly rows: readonly KindRow[];
  /** The suite's own, in rows below. */
  readonly beside: readonly string[];
  readonly column: KindColumn;
  readonly figures: KindFigures;
}

/** The cells of a column, flags padded, so that digits stand below digits. */
function columnText({ rows, beside, column, figures }: ColumnRequest): string[] {
  const { section } = column;
  const cells = rows.map(({ cells: own }) => own.get(section.dataset));
  const flags = cells.map((cell) => (cell === undefined ? "" : flagsOf(cell, column)));
  const widest = Math.max(0, ...flags.map(({ length }) => length));
  const padded = (text: string, flag = "") =>
    widest === 0 ? text : `${text} ${flag}`.padEnd(text.length + 1 + widest);
  const figure = (cell: MeasuredCell) => {
    const ratio = times(cell.ratio.best);
    if (figures === "ratio") return ratio;
    return figures === "time" ? microseconds(cell.best) : `${microseconds(cell.best)} (${ratio})`;
  };
  return [
    ...cells.map((cell, index) =>
      cell === undefined
        ? padded(withoutFigure(rows[index]?.name, column))
        : padded(`${markIn(cell, column)} ${figure(cell)}`.trimStart(), flags[index]),
    ),
    ...beside.map((name) => {
      const cell = section.references.find(({ adapter }) => adapter === name);
      return padded(cell === undefined ? "–" : figure(cell));
    }),
  ];
}

/** Why a row has no figure in a column; in how many words, is said below the table. */
function withoutFigure(name: string | undefined, { section }: KindColumn): string {
  const cell = section.notMeasured.find((own) => rowName(own, section) === name);
  return cell === undefined || cell.outcome === "unsupported"
    ? "–"
    : cell.outcome === "failed"
      ? "failed"
      : "wrong";
}

/** How a cell stands in its column. */
function markIn(cell: MeasuredCell, { all, careful }: KindColumn): "" | "!" | "★" | "=" | "✓" | "≈" {
  if (cell.alarms.length > 0) return "!";
  if (all.level.includes(cell)) return all.level.length === 1 ? "★" : "=";
  if (careful?.level.includes(cell) !== true) return "";
  return careful.level.length === 1 ? "✓" : "≈";
}

/** What a time was paid for: `w` where wrong values were let through, `t` where typed values are left as text. */
const flagsOf = ({ facts }: MeasuredCell, { section }: KindColumn): string =>
  facts === null
    ? ""
    : `${letThroughOf(facts, section.asked) > 0 ? "w" : ""}${facts.forms.some(({ weaker }) => weaker !== undefined) ? "t" : ""}`;

const MARKS: Readonly<Record<string, string>> = {
  "★": "★ the fastest of its column",
  "=": "= the fastest, and what cannot be told apart from it",
  "✓": "✓ the fastest of those that let the fewest wrong values through",
  "≈": "≈ the same, where several cannot be told apart",
  "!": "! in doubt",
  w: "w lets wrong values through",
  t: "t leaves typed values as text",
};

function marksLine(rows: readonly KindRow[], columns: readonly KindColumn[]): string | undefined {
  const found = new Set(
    columns.flatMap((column) =>
      rows.flatMap(({ cells }) => {
        const cell = cells.get(column.section.dataset);
        return cell === undefined ? [] : [markIn(cell, column), ...flagsOf(cell, column)];
      }),
    ),
  );
  const texts = Object.entries(MARKS).flatMap(([mark, text]) => (found.has(mark) ? [text] : []));
  const beside = besideOf(columns);
  const parts = [
    ...texts,
    ...(beside.length === 0 ? [] : [`in brackets: ${listed(beside)}, the suite's own, for comparison`]),
  ];
  return parts.length === 0 ? undefined : parts.join(" · ");
}

export const BY_KIND_LEGEND =
  "Each column is one dataset of one kind (`list datasets` says what its documents are); (×) is the multiple of the reference's time; JSON.stringify gets texts where adapters get typed values. Nobody is called faster whose time cannot be told apart, by the rule of all tables (docs/ruler.md). How many wrong values are let through, and which, say the tables of each bench.";
