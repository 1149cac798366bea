/** Tables for a terminal: aligned columns without lines, the least needed ones left out where a line is too short. */

import { stripVTControlCharacters } from "node:util";
import CliTable from "cli-table3";
import type { Column, Table } from "./tables.ts";

const NO_LINES = Object.fromEntries(
  ["top", "top-mid", "top-left", "top-right", "bottom", "bottom-mid", "bottom-left", "bottom-right"]
    .concat(["left", "left-mid", "mid", "mid-mid", "right", "right-mid"])
    .map((name) => [name, ""]),
);

/** `emphasise` paints the headers. */
export function textTable(
  table: Table,
  width: number,
  emphasise: (text: string) => string = (text) => text,
): string {
  const dropped = table.columns
    .map(({ spare }) => spare)
    .filter((spare) => spare > 0)
    .sort((one, other) => other - one);
  for (let drops = 0; ; drops++) {
    const lowest = dropped[drops - 1] ?? Infinity;
    const text = draw(table, ({ spare }) => spare === 0 || spare < lowest, emphasise);
    if (widest(text) <= width || drops >= dropped.length) return text;
  }
}

function draw(
  { columns, rows }: Table,
  keep: (column: Column) => boolean,
  emphasise: (text: string) => string,
): string {
  const kept = columns.flatMap((column, index) => (keep(column) ? [index] : []));
  const table = new CliTable({
    chars: { ...NO_LINES, middle: "  " },
    style: { head: [], border: [], "padding-left": 0, "padding-right": 0 },
    colAligns: kept.map((index) => columns[index]?.align ?? "left"),
  });
  table.push(kept.map((index) => emphasise(columns[index]?.header ?? "")));
  table.push(...rows.map((row) => kept.map((column) => row[column] ?? "")));
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
