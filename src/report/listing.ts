/** Rows of facts as a plain table: one column a key. */

import { textTable } from "./text-table.ts";

type Row = Readonly<Record<string, unknown>>;

export function listing(rows: readonly Row[]): string {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return textTable(
    {
      columns: keys.map((header) => ({ header, align: "left", spare: 0 })),
      rows: rows.map((row) => keys.map((key) => cell(row[key]))),
    },
    Infinity,
  );
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(cell).join(", ");
  if (typeof value === "object")
    return "name" in value && "version" in value
      ? `${String(value.name)} ${String(value.version)}`
      : JSON.stringify(value);
  return String(value);
}
