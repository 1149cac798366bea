/** A table with its answer is on one screen, and no line is longer than the terminal. */

import { describe, expect, it } from "vitest";
import type { RunResult } from "../../src/record/result.ts";
import { EVERYTHING } from "../../src/report/display.ts";
import { reporters } from "../../src/report/index.ts";
import { shortNames, withShortNames } from "../../src/report/short-names.ts";
import { left, right } from "../../src/report/table.ts";
import { tableInParts, widest } from "../../src/report/text-table.ts";
import { wrap } from "../../src/report/wrap.ts";
import { sampleResult } from "../record/fixture.ts";
import { committedFile, committedRun } from "./committed.ts";

const source = { file: committedFile, adapters: ["zod", "ajv"] };
const render = (result: RunResult, columns: number) =>
  reporters.terminal.render(result, { columns, colour: false, source });
const paragraphs = (text: string) => text.split("\n\n");

/** A result whose adapters have names of so many letters, alike but for one in the middle. */
function withLongNames(result: RunResult, letters: number): RunResult {
  const names = [...new Set(result.adapters.map(({ name }) => name))];
  const half = Math.floor(letters / 2);
  const long = (name: string) => {
    const at = names.indexOf(name);
    return at === -1 ? name : `${"a".repeat(half)}${at}${"z".repeat(letters - half - String(at).length)}`;
  };
  return {
    ...result,
    adapters: result.adapters.map((adapter) => ({ ...adapter, name: long(adapter.name) })),
    cells: result.cells.map((cell) => {
      const named = { ...cell, adapter: cell.adapter === "limit" ? "limit" : long(cell.adapter) };
      return named.outcome === "measured"
        ? {
            ...named,
            beatenBy: named.beatenBy.map(long),
            tiedWith: named.tiedWith.map(long),
            undecided: named.undecided.map(long),
          }
        : named;
    }),
  };
}

describe("a screen of 80 columns and 24 lines", () => {
  const tables = paragraphs(render(committedRun(), 80)).filter((text) =>
    /^order · (?!lax|pipeline)/.test(text),
  );

  it("holds each table of ten rows or fewer, with marks, answer and all", () => {
    expect(tables.length).toBeGreaterThan(8);
    for (const table of tables) {
      expect(table.split("\n").length).toBeLessThanOrEqual(24);
      expect(widest(table)).toBeLessThanOrEqual(80);
      expect(table).toContain("\n→ ");
    }
  });

  it("explains each mark that occurs, and no other", () => {
    for (const table of tables) {
      const rows = table.split("\n").filter((line) => /^[★?!] /.test(line));
      const [line = ""] = table
        .split("\n")
        .filter((text) => /^ {2}.*(?:★ nobody|\? undecided|! in doubt)/.test(text));
      for (const mark of ["★", "?", "!"])
        expect(line.includes(`${mark} `)).toBe(rows.some((row) => row.startsWith(mark)));
      expect(/\+\d+: and \d+ more/.test(line)).toBe(/ \+\d+$/m.test(table));
    }
  });
});

describe.each([40, 80, 110, 200])("%i columns", (columns) => {
  it.each([
    ["the committed run", committedRun()],
    ["the sample", sampleResult],
    ["names of 60 letters", withLongNames(committedRun(), 60)],
    ["names of 60 letters in the sample", withLongNames(sampleResult, 60)],
  ])("hold %s", (_, result) => {
    // Words of commands are never broken: they are to be copied.
    const [text = ""] = render(result, columns).split("\n\nLook closer\n");
    expect(text.split("\n").filter((line) => line.length > columns)).toEqual([]);
  });

  it("tell apart all names that are cut", () => {
    const result = withLongNames(committedRun(), 60);
    const [table = ""] = paragraphs(render(result, columns)).filter((text) =>
      text.startsWith("order · decode:"),
    );
    const names = table.split("\n").flatMap((line) => /^(?:[★?!]| ) {2}(aa\S+) /.exec(line)?.[1] ?? []);
    const measured = result.cells.filter(
      (cell) => cell.outcome === "measured" && !cell.reference && cell.bench === "decode",
    );
    expect(measured.length).toBeGreaterThan(5);
    expect(names).toHaveLength(measured.length);
    expect(new Set(names).size).toBe(measured.length);
  });
});

it.each([40, 80, 200])(
  "the legend of %i columns explains no column that was left out, and no reference that is not there",
  (columns) => {
    const text = reporters.terminal.render(committedRun(), {
      columns,
      colour: false,
      display: { ...EVERYTHING, only: ["decode"] },
    });
    const headers = text.split("\n").find((line) => /^ {3}adapter +µs/.test(line)) ?? "";
    const legend = (text.split("\n\n").find((part) => part.startsWith("How to read it")) ?? "").replaceAll(
      /\s+/g,
      " ",
    );
    expect(legend).toContain("revive:");
    expect(legend).not.toContain("walk:");
    expect(legend.includes("kind by kind")).toBe(/ instant /.test(headers));
    expect(legend.includes("× limit:")).toBe(headers.includes("× limit"));
    expect(legend.includes("allocated B/doc:")).toBe(headers.includes("allocated B/doc"));
  },
);

describe("shortNames", () => {
  it("cuts the middle, and leaves alone what fits", () => {
    expect([...shortNames(["fast-json-stringify", "zod"], 11).values()]).toEqual(["fast-…ngify", "zod"]);
  });

  it("cuts elsewhere where the middle would make two alike", () => {
    const short = [
      ...shortNames(["prefix-one-suffix", "prefix-two-suffix", "prefix-one-sufficient"], 12).values(),
    ];
    expect(new Set(short).size).toBe(3);
    for (const name of short) expect(name.length).toBeLessThanOrEqual(12);
  });

  it("numbers names that no cut tells apart", () => {
    const names = [0, 1, 2].map((at) => `${"a".repeat(30)}${at}${"z".repeat(30)}`);
    expect([...shortNames(names, 10).values()]).toEqual(["aaaaaaaa…1", "aaaaaaaa…2", "aaaaaaaa…3"]);
  });

  it("keeps how many more there are", () => {
    const table = {
      columns: [{ ...left("beaten by"), names: true as const }],
      rows: [["fast-json-stringify +12"]],
    };
    expect(withShortNames(table, 9).rows).toEqual([["fast…gify +12"]]);
  });
});

describe("tableInParts", () => {
  it("repeats the keys where the other columns are too many for a line", () => {
    const table = { columns: [left("form"), right("one"), right("other")], rows: [["a", "1", "2"]] };
    expect(tableInParts(table, 1, 10)).toBe("form  one\na       1\n\nform  other\na         2");
    expect(tableInParts(table, 1, 80)).toBe("form  one  other\na       1      2");
  });
});

describe("tableInParts of many columns", () => {
  it("gives each part as many as the others, where that fits", () => {
    const columns = [left("key"), ...["a", "b", "c", "d", "e", "f"].map((name) => right(name))];
    const table = { columns, rows: [columns.map(() => "1")] };
    // Five would fit beside the key.
    expect(
      tableInParts(table, 1, 18)
        .split("\n\n")
        .map((part) => part.split("\n")[0]),
    ).toEqual(["key  a  b  c", "key  d  e  f"]);
  });
});

it("wrap breaks a word that is longer than a line only where that is asked for", () => {
  expect(wrap("  abcdefghij", 8, "    ", "break")).toBe("  abcdef\n    ghij");
  expect(wrap("  abcdefghij", 8, "    ")).toBe("  abcdefghij");
});
