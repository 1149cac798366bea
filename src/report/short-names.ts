/** Names that fit: cut in the middle, and still told apart. */

import type { Table } from "./table.ts";

/** Each name in at most `max` characters, no two alike. */
export function shortNames(names: readonly string[], max: number): ReadonlyMap<string, string> {
  const all = [...new Set(names)];
  const middle = Math.ceil((max - 1) / 2);
  const heads = Array.from({ length: max }, (_, head) => head).toSorted(
    (one, other) => Math.abs(one - middle) - Math.abs(other - middle),
  );
  const cutAt = (head: number) => (name: string) =>
    name.length <= max
      ? name
      : `${name.slice(0, head)}…${name.slice(name.length - (max - 1 - head), name.length)}`;
  const distinct = heads
    .map((head) => all.map(cutAt(head)))
    .find((short) => new Set(short).size === all.length);
  // Where no cut tells them apart, numbers do.
  const numbered = (name: string, index: number) =>
    name.length <= max ? name : `${name.slice(0, max - 1 - String(index + 1).length)}…${index + 1}`;
  return new Map(all.map((name, index) => [name, distinct?.[index] ?? numbered(name, index)]));
}

/** A name, whether it is tied, and how many more there are. */
const NAME = /^(?<tie>= )?(?<name>.*?)(?<more> \+\d+)?$/;

/** A table whose names of adapters have at most `max` characters. */
export function withShortNames(table: Table, max: number): Table {
  const isName = table.columns.map(({ names }) => names === true);
  const partsOf = (cell: string) => NAME.exec(cell)?.groups ?? {};
  const names = table.rows.flatMap((row) =>
    row.flatMap((cell, index) => (isName[index] === true ? (partsOf(cell)["name"] ?? "") : [])),
  );
  if (names.every(({ length }) => length <= max)) return table;
  const short = shortNames(names, max);
  return {
    columns: table.columns,
    rows: table.rows.map((row) =>
      row.map((cell, index) => {
        if (isName[index] !== true) return cell;
        const { tie = "", name = "", more = "" } = partsOf(cell);
        return `${tie}${short.get(name) ?? name}${more}`;
      }),
    ),
  };
}
