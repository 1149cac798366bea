/** Rows of facts as a plain table: one column a key, as wide as its longest value. */

type Row = Readonly<Record<string, unknown>>;

export function listing(rows: readonly Row[]): string {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [keys, ...rows.map((row) => keys.map((key) => cell(row[key])))];
  const widths = keys.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      line
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
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
