/** Tables for a terminal: aligned columns without lines, the least needed ones left out where a line is too short. */

import { stripVTControlCharacters } from "node:util";
import CliTable from "cli-table3";
import { withShortNames } from "./short-names.ts";
import type { Column, Table } from "./table.ts";

const NO_LINES = Object.fromEntries(
  ["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"]
    .concat(["left", "left-mid", "mid", "mid-mid", "right", "right-mid"])
    .map((name) => [name, ""]),
);
const GAP = "  ";

/** Names are cut to a third of the line, but keep these characters while there is a column to leave out. */
const LONG_NAME = 20;
/** To keep the last column that can be left out, names are cut to these; and where nothing is left to leave out, to fewer. */
const [SHORT_NAME, LEAST_NAME] = [12, 6];

/**
 * A table of which the least needed columns are left out, until a line fits. Then names are cut, and before the last column
 * goes. A table without columns that can be left out has only its names cut.
 */
export function fitted(table: Table, width: number): Table {
  const cap = Math.max(LONG_NAME, Math.floor(width / 3));
  const spares = [...new Set(table.columns.map(({ spare }) => spare))]
    .filter((spare) => spare > 0)
    .sort((one, other) => other - one);
  for (let drops = 0; ; drops++) {
    const limit = spares[drops - 1] ?? Infinity;
    const kept = keptColumns(table, ({ spare }) => spare === 0 || spare < limit);
    const toDrop = spares.length - drops;
    let names = toDrop === 0 && spares.length === 0 ? Math.max(cap, widthOf(table)) : cap;
    const least = toDrop > 1 ? cap : toDrop === 1 ? SHORT_NAME : LEAST_NAME;
    for (; names >= least; names--) {
      const short = withShortNames(kept, names);
      if (widthOf(short) <= width || (toDrop === 0 && names === least)) return short;
    }
  }
}

/** Characters of a line of the table. */
export const widthOf = ({ columns, rows }: Table): number =>
  columns.reduce(
    (sum, { header }, index) =>
      sum + Math.max(header.length, ...rows.map((row) => row[index]?.length ?? 0)) + GAP.length,
    -GAP.length,
  );

/** The table as text, fitted to the width. `emphasise` paints the headers. */
export const textTable = (
  table: Table,
  width: number,
  emphasise: (text: string) => string = (text) => text,
): string => draw(fitted(table, width), emphasise);

/** As many columns at a time as the line has room for, the first `keys` before each; where it fits, as many in each part. */
export function tableInParts(
  { columns, rows }: Table,
  keys: number,
  width: number,
  emphasise: (text: string) => string = (text) => text,
): string {
  const part = (from: number, to: number): Table => {
    const kept = <Item>(items: readonly Item[]) => [...items.slice(0, keys), ...items.slice(from, to)];
    return { columns: kept(columns), rows: rows.map(kept) };
  };
  const inParts = (most: number): Table[] => {
    const parts: Table[] = [];
    for (let from = keys; from < columns.length || parts.length === 0;) {
      let to = Math.max(Math.min(columns.length, from + most), keys);
      while (to > from + 1 && widthOf(part(from, to)) > width) to--;
      parts.push(part(from, to));
      from = Math.max(to, from + 1);
    }
    return parts;
  };
  const fewest = inParts(columns.length);
  const even = inParts(Math.ceil(Math.max(1, columns.length - keys) / fewest.length));
  return (even.length === fewest.length ? even : fewest).map((table) => draw(table, emphasise)).join("\n\n");
}

function keptColumns({ columns, rows }: Table, keep: (column: Column) => boolean): Table {
  const kept = columns.flatMap((column, index) => (keep(column) ? [index] : []));
  return {
    columns: kept.map((index) => columns[index] as Column),
    rows: rows.map((row) => kept.map((index) => row[index] ?? "")),
  };
}

function draw({ columns, rows }: Table, emphasise: (text: string) => string): string {
  const table = new CliTable({
    chars: { ...NO_LINES, middle: GAP },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    colAligns: columns.map(({ align }) => align),
  });
  table.push(
    columns.map(({ header }) => emphasise(header)),
    ...rows.map((row) => [...row]),
  );
  return table
    .toString()
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}

/** Characters of the longest line. */
export const widest = (text: string): number =>
  Math.max(
    ...stripVTControlCharacters(text)
      .split("\n")
      .map(({ length }) => length),
  );
