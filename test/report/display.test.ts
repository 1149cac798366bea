/** What a reader asks for is shown, and what is said of it stays true of all. */

import { describe, expect, it } from "vitest";
import { parseResult } from "../../src/record/validate.ts";
import { type ColumnId, columnIds } from "../../src/report/columns.ts";
import {
  type Display,
  EVERYTHING,
  namesIn,
  narrowed,
  shownSections,
  withoutCells,
} from "../../src/report/display.ts";
import { Footnotes } from "../../src/report/footnotes.ts";
import { reporters } from "../../src/report/index.ts";
import { questionTable } from "../../src/report/question-table.ts";
import { markOf, type MeasuredCell, type Section } from "../../src/report/sections.ts";
import { sampleResult } from "../record/fixture.ts";
import { committedRun } from "./committed.ts";

const run = committedRun();
const shown = (bench: string, display: Partial<Display>) => {
  const whole = { ...EVERYTHING, ...display };
  const section = shownSections(run, whole.only).find((own) => own.bench === bench) as Section;
  return questionTable(run, section, whole, new Footnotes());
};
const names = (bench: string, display: Partial<Display>) =>
  shown(bench, display).rows.cells.map(({ adapter }) => adapter);
const render = (display: Partial<Display>, columns = 80) =>
  reporters.terminal.render(run, { columns, colour: false, display: { ...EVERYTHING, ...display } });

describe("columns", () => {
  it("are those that are named, in that order, after mark and name", () => {
    const { table } = shown("decode", { columns: ["wrong", "time", "name"] });
    expect(table.columns.map(({ id }) => id)).toEqual(["mark", "name", "wrong", "time"]);
  });

  it("that a table lacks are left out there", () => {
    expect(shown("decode", { columns: ["coerces", "time"] }).table.columns.map(({ id }) => id)).toEqual([
      "mark",
      "name",
      "time",
    ]);
  });

  it("are all shown whatever the width, where all are asked for", () => {
    const head = render({ columns: "all" }, 40)
      .split("\n")
      .find((line) => line.includes("docs/s per core"));
    expect(head).toContain("wire B/doc");
    expect(head).toContain("notes");
  });

  it("have a short name each, and no table has a column without one", () => {
    const ids = shownSections(sampleResult, []).flatMap((section) =>
      questionTable(sampleResult, section, EVERYTHING, new Footnotes()).table.columns.map(({ id }) => id),
    );
    for (const id of new Set(ids)) expect([...columnIds, "mark"]).toContain(id);
    expect(new Set(columnIds).size).toBe(columnIds.length);
  });

  it("have figures of three digits that mean something, and no units", () => {
    for (const section of shownSections(run, [])) {
      const { table } = questionTable(run, section, EVERYTHING, new Footnotes());
      table.columns.forEach(({ id }, index) => {
        if (["mark", "name", "beaten", "notes", "text", "keys", "wire"].includes(id ?? "")) return;
        for (const row of table.rows)
          for (const figure of (row[index] ?? "").replace(" ↑", "").split(/ to |\//)) {
            expect(figure).toMatch(/^(?:[\d,.]+|–)$/);
            // Counts of wrong values are whole, and are given as they are.
            const digits = figure.replaceAll(/[,.]/g, "").replace(/^0+/, "").replace(/0+$/, "");
            expect(digits.length).toBeLessThanOrEqual(3);
          }
      });
    }
  });
});

describe("rows", () => {
  /** What rows are sorted by, as the record has it. */
  const by: Partial<Record<ColumnId, (cell: MeasuredCell) => number>> = {
    rate: ({ best }) => best,
    wrong: ({ facts }) => (facts?.faults ?? []).reduce((sum, { letThrough }) => sum + letThrough.length, 0),
    allocated: ({ allocatedPerDocument }) => allocatedPerDocument ?? Infinity,
    beaten: ({ beatenBy }) => beatenBy.length,
  };
  const isSorted = (figures: readonly number[]) =>
    figures.every((figure, index) => index === 0 || figure >= (figures[index - 1] ?? Infinity));

  it("that nobody beats come first, then the others, each by time, where nothing else is asked for", () => {
    const { cells } = shown("check", {}).rows;
    expect(cells.length).toBeGreaterThan(4);
    const unbeaten = cells.filter((cell) => ["★", "?"].includes(markOf(cell)));
    expect(unbeaten.length).toBeGreaterThan(1);
    expect(cells.slice(0, unbeaten.length)).toEqual(unbeaten);
    for (const alike of [unbeaten, cells.slice(unbeaten.length)])
      expect(isSorted(alike.map(({ best }) => best))).toBe(true);
  });

  it.each(Object.entries(by))("are sorted by %s", (sort, read) => {
    const { cells } = shown("check", { sort: sort as ColumnId }).rows;
    expect(isSorted(cells.map(read))).toBe(true);
    expect(cells.map(({ adapter }) => adapter).toSorted()).toEqual(names("check", {}).toSorted());
  });

  it("are sorted by name", () => {
    expect(names("check", { sort: "name" })).toEqual(names("check", {}).toSorted());
  });

  it("put the larger share first where more is better", () => {
    expect(names("explain", { sort: "first" }).slice(0, 3).toSorted()).toEqual(["ajv", "ajv-jtd", "zod"]);
  });

  it("stay sorted by time in a table that lacks the column", () => {
    expect(isSorted(shown("check", { sort: "bytes" }).rows.cells.map(({ best }) => best))).toBe(true);
  });

  it("that are not shown are counted below the table, with what hides them", () => {
    const { rows, hidden } = shown("check", { top: 2 });
    expect(rows.cells).toHaveLength(2);
    const all = names("check", {});
    expect(hidden).toBe(`${all.length - 2} of ${all.length} rows are not shown (--top 2)`);
    const only = all.slice(1);
    expect(shown("check", { only }).hidden).toBe(
      `1 of ${all.length} rows is not shown (--only ${only.join(",")})`,
    );
    expect(shown("check", { top: all.length }).hidden).toBeUndefined();
  });
});

describe("only", () => {
  it("shows the benches and adapters that are named, and no pipeline", () => {
    const text = render({ only: ["zod", "decode"] });
    expect(text.match(/^order · .*$/gm)).toEqual(["order · decode: JSON text to checked, typed value"]);
    expect(text).not.toMatch(/^\W+ajv +\d/m);
  });

  it("shows the pipeline where it is named, or no bench is", () => {
    expect(render({ only: ["pipeline", "zod"] }).match(/^order · .*?:/gm)).toEqual(["order · pipeline:"]);
    expect(render({ only: ["zod"] })).toContain("order · pipeline:");
  });

  it("says of whom the answer is", () => {
    const { answer = "" } = shown("decode", {});
    const ofAll = `Of all ${names("decode", {}).length} adapters: ${answer}`;
    expect(answer).toMatch(/is the fastest|is the most careful/);
    expect(shown("decode", { only: ["ajv"] }).answer).toBe(ofAll);
    expect(shown("decode", { top: 1 }).answer).toBe(ofAll);
    expect(shown("decode", { only: ["decode"] }).answer).toBe(answer);
  });

  it("counts wrong values as the whole table does", () => {
    const [row] = shown("decode", { only: ["superjson"], columns: ["wrong"] }).table.rows;
    expect(row?.[2]).toBe("303/303");
  });

  it("knows every bench, dataset and adapter of the result", () => {
    expect(namesIn(run)).toEqual(
      expect.arrayContaining(["decode", "order", "zod", "JSON.parse", "pipeline"]),
    );
  });

  it("leaves a result that can be read again, with the blocks of what is named and of the references", () => {
    const only = ["zod", "decode"];
    const json = reporters.json.render(run, { columns: 80, colour: false, display: { ...EVERYTHING, only } });
    const { cells, benches } = parseResult(json, "it");
    expect(cells).toEqual(narrowed(run, only).cells);
    expect(cells.map(({ adapter }) => adapter)).toEqual(["zod", "JSON.parse", "revive", "limit"]);
    expect(benches.map(({ name }) => name)).toEqual(["decode"]);
    const zod = cells.find(({ adapter }) => adapter === "zod");
    expect(zod?.outcome === "measured" && zod.launches[0]?.blocks.length).toBeGreaterThan(1);
  });

  it("leaves the rows of CSV that are named, with counts as the whole has them", () => {
    const csv = (only: readonly string[]) =>
      reporters.csv
        .render(run, { columns: 80, colour: false, display: { ...EVERYTHING, only } })
        .trimEnd()
        .split("\r\n");
    const some = csv(["superjson", "decode"]);
    expect(some).toHaveLength(1 + 4);
    for (const row of some) expect(csv([])).toContain(row);
  });
});

describe("a result without the cells of an adapter", () => {
  const measuredIn = (result: typeof run) =>
    result.cells.flatMap((cell) => (cell.outcome === "measured" ? [cell] : []));
  const LISTS = ["beatenBy", "tiedWith", "undecided"] as const;
  const without = (name: string, result = run) => withoutCells(result, ({ adapter }) => adapter === name);

  it.each(LISTS)("names it nowhere in %s, so that somebody else may be unbeaten", (list) => {
    const cells = measuredIn(sampleResult).map((cell) => ({ ...cell, [list]: ["zod", "ajv"] }));
    const left = measuredIn(without("zod", { ...sampleResult, cells }));
    expect(left.length).toBeGreaterThan(0);
    for (const cell of left) expect(cell[list]).toEqual(["ajv"]);
  });

  it("keeps every other adapter and cell", () => {
    const left = without("zod-compiled");
    expect(left.adapters).toEqual(run.adapters.filter(({ name }) => name !== "zod-compiled"));
    expect(left.cells).toHaveLength(run.cells.filter(({ adapter }) => adapter !== "zod-compiled").length);
    expect(() => parseResult(JSON.stringify(left), "it")).not.toThrow();
  });
});
