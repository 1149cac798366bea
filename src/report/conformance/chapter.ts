/** A report on conformance before it has a format: chapters of text, tables, and rows grouped by what became of them. */

import { styleText } from "node:util";
import { withVisibleTexts } from "../../record/visible.ts";
import { bullets, tableText } from "../markdown-text.ts";
import type { Table } from "../table.ts";
import { tableInParts } from "../text-table.ts";
import { wrap } from "../wrap.ts";

/** How alarming a group is: what stands out at a glance. */
export type Tone = "good" | "open" | "bad";

/** Who did what with one input: everybody who did the same together. */
export interface Row {
  /** The input form, the facet, the attack. */
  readonly name: string;
  /** The input itself, and what is expected. */
  readonly detail: string;
  readonly groups: readonly Group[];
}
export interface Group {
  readonly did: string;
  readonly tone: Tone;
  readonly who: readonly string[];
}

export type Block =
  | { readonly is: "text"; readonly text: string }
  | { readonly is: "list"; readonly items: readonly string[] }
  /** `keys`: how many columns stand again where the others are too many for a line. */
  | { readonly is: "table"; readonly table: Table; readonly keys: number }
  | { readonly is: "rows"; readonly rows: readonly Row[] };

export interface Chapter {
  readonly title: string;
  /** 2 for a matrix, 3 for a part of one. */
  readonly level: 2 | 3;
  readonly blocks: readonly Block[];
}

export const text = (words: string): Block => ({ is: "text", text: words });
export const list = (items: readonly string[]): Block => ({ is: "list", items });
export const rows = (items: readonly Row[]): Block =>
  items.length === 0 ? text("None.") : { is: "rows", rows: items };
/** A table of words, the first `keys` columns to the left. */
export const table = (headers: readonly string[], lines: Table["rows"], keys = 1): Block => ({
  is: "table",
  keys,
  table: {
    columns: headers.map((header, index) => ({ header, align: index < keys ? "left" : "right", spare: 0 })),
    rows: lines,
  },
});

/** Groups those who did the same; the alarming first. */
export function grouped(
  done: readonly { readonly who: string; readonly did: string; readonly tone: Tone }[],
): Group[] {
  const tones: readonly Tone[] = ["bad", "open", "good"];
  return [...Map.groupBy(done, ({ did, tone }) => `${tone} ${did}`).values()]
    .map((same) => {
      const [{ did, tone }] = same as [(typeof done)[number]];
      return { did, tone, who: [...new Set(same.map(({ who }) => who))] };
    })
    .sort(
      (one, other) => tones.indexOf(one.tone) - tones.indexOf(other.tone) || one.did.localeCompare(other.did),
    );
}

/** The first of many that went the same way stands for all: ` and 17 more`; nothing where it is the only one. */
export const andMore = (alike: readonly unknown[]): string =>
  alike.length < 2 ? "" : ` and ${alike.length - 1} more`;

/** A value in a few characters. */
export const clip = (value: unknown, max = 60): string => {
  const words = typeof value === "string" ? JSON.stringify(value) : (JSON.stringify(value) ?? "undefined");
  return words.length > max ? `${words.slice(0, max - 1)}…` : words;
};

export interface TerminalOptions {
  readonly colour: boolean;
  readonly columns: number;
}

const MARKS: Readonly<Record<Tone, string>> = { good: " ", open: "?", bad: "!" };
const COLOURS = { good: "reset", open: "yellow", bad: "red" } as const;

/** For a terminal: `!` before what is wrong, `?` before what is left open. */
export function terminalText(chapters: readonly Chapter[], { colour, columns }: TerminalOptions): string {
  const paint = (style: "bold" | "red" | "yellow" | "reset", words: string) =>
    colour && style !== "reset" ? styleText(style, words, { validateStream: false }) : words;
  const block = (one: Block): string => {
    switch (one.is) {
      case "text":
        return wrap(one.text, columns, "");
      case "list":
        return one.items.map((item) => wrap(`  ${item}`, columns, "    ")).join("\n");
      case "table":
        return tableInParts(one.table, one.keys, columns, (words) => paint("bold", words));
      case "rows":
        return one.rows
          .map(({ name, detail, groups }) =>
            [
              wrap(`  ${paint("bold", name)}  ${detail}`, columns, "      "),
              ...groups.map(({ did, tone, who }) =>
                paint(
                  COLOURS[tone],
                  wrap(`    ${MARKS[tone]} ${did}: ${who.join(", ")}`, columns, "        "),
                ),
              ),
            ].join("\n"),
          )
          .join("\n");
    }
  };
  return withVisibleTexts(chapters)
    .map(({ title, blocks }) => [paint("bold", title), ...blocks.map(block)].join("\n\n"))
    .join("\n\n\n");
}

/** What Markdown would read as markup; a bar ends a cell. */
const escape = (words: string): string =>
  words.replaceAll(/[\\`*_{}[\]<>#|~]/g, String.raw`\$&`).replaceAll("\n", " ");

/** For a page: bold what is wrong, italics what is left open. */
export function markdownText(chapters: readonly Chapter[]): string {
  const group = ({ did, tone, who }: Group): string => {
    const words = `${escape(did)}: ${escape(who.join(", "))}`;
    return tone === "bad" ? `**${words}**` : tone === "open" ? `_${words}_` : words;
  };
  const block = (one: Block): string => {
    switch (one.is) {
      case "text":
        return escape(one.text);
      case "list":
        return bullets(one.items.map(escape));
      case "table":
        return tableText(one.table, escape);
      case "rows":
        return bullets(
          one.rows.map(({ name, detail, groups }) =>
            [`${escape(name)} · ${escape(detail)}`, ...groups.map((own) => `  - ${group(own)}`)].join("\n"),
          ),
        );
    }
  };
  return `${withVisibleTexts(chapters)
    .map(({ title, level, blocks }) =>
      [`${"#".repeat(level)} ${escape(title)}`, ...blocks.map(block)].join("\n\n"),
    )
    .join("\n\n")}\n`;
}
