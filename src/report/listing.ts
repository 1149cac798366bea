/** Rows of facts as text: a table with one column a key, or one paragraph a row where a table is too wide. */

import { visible } from "../record/visible.ts";
import { textTable, widest } from "./text-table.ts";
import { wrap } from "./wrap.ts";

type Row = Readonly<Record<string, unknown>>;

/** `columns`: characters that a line may have. A single word that is longer has a line of its own. */
export function listing(rows: readonly Row[], columns: number): string {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const table = textTable(
    {
      columns: keys.map((header) => ({ header, align: "left", spare: 0 })),
      rows: rows.map((row) => keys.map((key) => cell(row[key]))),
    },
    Infinity,
  );
  return widest(table) <= columns ? table : rows.map((row) => paragraph(row, columns)).join("\n\n");
}

/** The first value as a heading, each other one on lines of its own. */
function paragraph(row: Row, columns: number): string {
  const [[, heading] = ["", ""], ...others] = Object.entries(row);
  const lines = others.flatMap(([key, value]) => {
    const text = cell(value);
    return text === "" ? [] : [wrap(`  ${key}: ${text}`, columns, "    ")];
  });
  return [cell(heading), ...lines].join("\n");
}

function cell(value: unknown): string {
  if (value === undefined || value === null) return "";
  if (Array.isArray(value)) return value.map(cell).join(", ");
  if (typeof value === "object")
    return "name" in value && "version" in value
      ? visible(`${String(value.name)} ${String(value.version)}`)
      : visible(JSON.stringify(value));
  return visible(String(value));
}
