/** Tables of Markdown read well as text and as a page: no cell is long, and columns line up. */

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EVERYTHING } from "../../src/report/display.ts";
import { reporters } from "../../src/report/index.ts";
import { escapeText, MAX_CELL, tableText } from "../../src/report/markdown-text.ts";
import { left, right } from "../../src/report/table.ts";
import { sampleResult, smallResult } from "../record/fixture.ts";
import { committedRun } from "./committed.ts";

const plain = { columns: 80, colour: false };
const file = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
const render = reporters.markdown.render;
const golden = (name: string): string => file(`test/report/golden/${name}.markdown.txt`);

/** The cells of a line of a table; an escaped bar ends none. */
const cellsOf = (line: string): string[] => line.split(/(?<!\\)\|/).slice(1, -1);

describe.each([
  ["results/latest.md", file("results/latest.md")],
  ["results/conformance.md", file("results/conformance.md")],
  ["the committed run", render(committedRun(), plain)],
  [
    "the committed run with all columns",
    render(committedRun(), { ...plain, display: { ...EVERYTHING, columns: "all" } }),
  ],
  ["the sample", render(sampleResult, plain)],
  ["the small sample", render(smallResult, plain)],
  ["conformance", golden("conformance")],
])("%s", (_, text) => {
  const lines = text.split("\n").filter((line) => line.startsWith("|"));

  it("has tables, and no cell of theirs above 100 characters", () => {
    expect(lines.length).toBeGreaterThan(5);
    for (const cell of lines.flatMap(cellsOf)) expect(cell.trim().length).toBeLessThanOrEqual(100);
  });

  it("has columns that line up in its source", () => {
    for (const [table = ""] of text.matchAll(/(?:^\|.*\n)+/gm)) {
      const bars = table
        .trimEnd()
        .split("\n")
        .map((line) => line.length);
      expect(new Set(bars).size, table).toBe(1);
    }
  });
});

describe("a cell", () => {
  it("is cut after what is escaped, so that it stays short", () => {
    const text = tableText({ columns: [left("a"), right("b")], rows: [["|".repeat(90), "1"]] });
    const [cell = ""] = cellsOf(text.split("\n")[2] ?? "");
    expect(cell.trim().length).toBeLessThanOrEqual(MAX_CELL);
    expect(cell.trim()).toBe(`${escapeText("|".repeat(49))}…`);
  });

  it("holds a name of 200 letters cut in the middle", () => {
    const name = `${"a".repeat(100)}${"z".repeat(100)}`;
    const table = { columns: [{ ...left("adapter"), names: true as const }], rows: [[name]] };
    expect(tableText(table)).toMatch(/\| a{30}…z{29} \|/);
  });
});

it("keeps how each adapter is used, which is too long for a cell", () => {
  for (const { name } of sampleResult.adapters)
    expect(render(sampleResult, plain)).toMatch(new RegExp(`^- \\*\\*${name}\\*\\* .*`, "m"));
  expect(render(sampleResult, plain)).toContain(sampleResult.adapters[0]?.configuration);
});
