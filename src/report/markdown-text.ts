/** Markdown that reads well as a page and as text: padded tables of short cells, and lists. */

import { markdownTable } from "markdown-table";
import { withShortNames } from "./short-names.ts";
import type { Table } from "./table.ts";

/** Characters of a cell: a longer one pushes all others out of sight. Long text belongs into a list. */
export const MAX_CELL = 100;
/** Characters of a name of an adapter in a cell. */
const MAX_NAME = 60;

/** What Markdown would read as its own. */
export const escapeText = (text: string): string => text.replaceAll(/[\\`|<>*_[\]]/g, String.raw`\$&`);

/** A table whose columns line up in the source, too. */
export function tableText(table: Table, escape: (text: string) => string = escapeText): string {
  const { columns, rows } = withShortNames(table, MAX_NAME);
  return markdownTable(
    [columns.map(({ header }) => header), ...rows].map((row) => row.map((text) => cellText(text, escape))),
    { align: columns.map(({ align }) => align) },
  );
}

/** Cut where it is too long, after what was escaped. */
function cellText(text: string, escape: (text: string) => string): string {
  if (escape(text).length <= MAX_CELL) return escape(text);
  let kept = Math.min(text.length, MAX_CELL) - 1;
  while (escape(text.slice(0, kept)).length >= MAX_CELL) kept--;
  return `${escape(text.slice(0, kept))}…`;
}

export const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n");
