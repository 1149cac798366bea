import { stripVTControlCharacters } from "node:util";
import { describe, expect, it } from "vitest";
import type { GrowthRecord, GrowthTable } from "../../src/record/growth.ts";
import { growthJson, growthMarkdown, growthText } from "../../src/report/growth/index.ts";
import { sentencesOf } from "../../src/report/growth/sentences.ts";
import { sampleGrowth } from "../record/growth-fixture.ts";

const [, overItems] = sampleGrowth.tables as readonly [GrowthTable, GrowthTable];

describe("the report of growth", () => {
  it.each([120, 80])("is as its golden file has it, in %i columns", async (columns) => {
    await expect(growthText(sampleGrowth, { columns, colour: false })).toMatchFileSnapshot(
      `golden/growth.terminal-${columns}.txt`,
    );
  });

  it("is as its golden file has it, in Markdown", async () => {
    await expect(growthMarkdown(sampleGrowth)).toMatchFileSnapshot("golden/growth.markdown.txt");
  });

  it("is the record itself, in JSON", () => {
    expect(JSON.parse(growthJson(sampleGrowth))).toEqual(JSON.parse(JSON.stringify(sampleGrowth)));
  });

  it.each([50, 80, 100, 200])("has no line that is longer than %i columns", (columns) => {
    for (const line of growthText(sampleGrowth, { columns, colour: false }).split("\n"))
      expect(line.length).toBeLessThanOrEqual(columns);
  });

  it("explains no column that it leaves out", () => {
    const narrow = growthText(sampleGrowth, { columns: 50, colour: false });
    expect(narrow).not.toContain("with GC");
    expect(narrow).toContain("10,000");
  });

  it("paints nothing but titles and headers, and changes no text", () => {
    const painted = growthText(sampleGrowth, { columns: 80, colour: true });
    expect(painted).toContain("\u001b[1m");
    expect(stripVTControlCharacters(painted)).toBe(growthText(sampleGrowth, { columns: 80, colour: false }));
  });

  it("shows every adapter, measured or not, and why it was not", () => {
    for (const text of [
      growthText(sampleGrowth, { columns: 120, colour: false }),
      growthMarkdown(sampleGrowth),
    ]) {
      for (const { rows } of sampleGrowth.tables)
        for (const { adapter } of rows) expect(text).toContain(adapter);
      expect(text).toContain("items 100, 1,000: failed: RangeError: Maximum call stack size exceeded");
      expect(text).toContain("writes, does not read");
      expect(text).toContain("twice the calls do not take twice as long, by items: deep (10: 2.40×)");
    }
  });

  it("has no cell above 100 characters in Markdown", () => {
    for (const line of growthMarkdown(sampleGrowth)
      .split("\n")
      .filter((text) => text.startsWith("|")))
      for (const cell of line.split(" | ")) expect(cell.length).toBeLessThanOrEqual(100);
  });

  it("shows what is not seen in somebody else's text", () => {
    const [first, ...others] = sampleGrowth.tables;
    const rows = first?.rows.map((row) => ({ ...row, adapter: `${row.adapter}\u001b[31m` })) ?? [];
    const record: GrowthRecord = {
      ...sampleGrowth,
      tables: [{ ...(first as GrowthTable), rows }, ...others],
    };
    expect(growthText(record, { columns: 120, colour: false })).not.toContain("\u001b");
    expect(growthMarkdown(record)).not.toContain("\u001b");
  });
});

it("says once which sizes were not reached, and for whom", () => {
  const unreached = {
    outcome: "failed",
    code: "interrupted",
    cause: "interrupted before it was measured",
  } as const;
  const rows = overItems.rows.slice(0, 2).map((row) => ({
    ...row,
    cells: row.cells.map((cell) => (cell.size >= 1000 ? { size: cell.size, ...unreached } : cell)),
  }));
  const text = growthText(
    { ...sampleGrowth, tables: [{ ...overItems, rows }] },
    { columns: 200, colour: false },
  );
  expect(text).toContain(
    "  items 1,000, 10,000: interrupted before it was measured (steady, with-fixed-cost)\n",
  );
  expect(text.match(/interrupted before/g)).toHaveLength(1);
});

describe("sentences", () => {
  const said = (change: Partial<GrowthTable>): string =>
    sentencesOf({ ...overItems, ...change }, "item").join(" ");

  it("say who is faster than whom from where on, the nearest crossing first", () => {
    expect(said({})).toContain(
      "with-fixed-cost is faster than an-adapter-of-a-long-name from about 28 items on (between 10 and 100) and than steady from about 50 items on (between 10 and 100).",
    );
    expect(said({})).toContain("steady is faster than an-adapter-of-a-long-name from about 3.6 items on");
  });

  it("say of whom no trend is told, and of whom there is one", () => {
    expect(said({})).toMatch(/dearer each one: an-adapter-of-a-long-name \(b 1\.4/);
    expect(said({})).toContain("each item costs the same: deep and steady.");
  });

  it("say how many pairs could be told apart, where none of them crosses over", () => {
    expect(said({ crossings: [], pairs: { compared: 3, toldApart: 2 } })).toContain(
      "No two adapters cross over, of the 2 of 3 pairs that could be told apart at two sizes or more.",
    );
  });

  it("say that nothing could be told apart, rather than that nobody crosses over", () => {
    const text = said({ crossings: [], pairs: { compared: 3, toldApart: 0 } });
    expect(text).toContain("No pair of adapters could be told apart");
    expect(text).not.toContain("cross over");
  });

  it("are silent about pairs where there are none", () => {
    expect(said({ crossings: [], pairs: { compared: 0, toldApart: 0 } })).not.toMatch(/pair|cross/);
  });
});
