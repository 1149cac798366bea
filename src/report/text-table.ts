/** Tables for a terminal: aligned columns without lines, the least needed ones left out where a line is too short. */

import { stripVTControlCharacters } from "node:util";
import CliTable from "cli-table3";
import type { Column, Table } from "./tables.ts";

const NO_LINES = Object.fromEntries(
  ["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"]
    .concat(["left", "left-mid", "mid", "mid-mid", "right", "right-mid"])
    .map((name) => [name, ""]),
);

/** A table of which the least needed columns are left out, until a line fits. */
export function fitted(table: Table, width: number): Table {
  const dropped = table.columns
    .map(({ spare }) => spare)
    .filter((spare) => spare > 0)
    .sort((one, other) => other - one);
  for (let drops = 0; ; drops++) {
    const lowest = dropped[drops - 1] ?? Infinity;
    const kept = keptColumns(table, ({ spare }) => spare === 0 || spare < lowest);
    if (drops >= dropped.length || widest(draw(kept)) <= width) return kept;
  }
}

/** The table as text, fitted to the width. `emphasise` paints the headers. */
export const textTable = (
  table: Table,
  width: number,
  emphasise: (text: string) => string = (text) => text,
): string => draw(fitted(table, width), emphasise);

function keptColumns({ columns, rows }: Table, keep: (column: Column) => boolean): Table {
  const kept = columns.flatMap((column, index) => (keep(column) ? [index] : []));
  return {
    columns: kept.map((index) => columns[index] as Column),
    rows: rows.map((row) => kept.map((index) => row[index] ?? "")),
  };
}

function draw({ columns, rows }: Table, emphasise: (text: string) => string = (text) => text): string {
  const table = new CliTable({
    chars: { ...NO_LINES, middle: "  " },
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
