/** What a pipeline says of each adapter is what its figures carry, and no more. */

import { describe, expect, it } from "vitest";
import type { Cell, Measured } from "../../src/record/result.ts";
import { EVERYTHING } from "../../src/report/display.ts";
import { pipelineLegend, pipelineTables } from "../../src/report/pipeline-table.ts";
import { sampleResult } from "../record/fixture.ts";

/** The sentences of the dataset `order`, with some of the measured cells changed. */
const said = (change: (cell: Cell & Measured) => Partial<Measured> = () => ({}), display = EVERYTHING) => {
  const cells = sampleResult.cells.map((cell): Cell =>
    cell.outcome === "measured" ? { ...cell, ...change(cell) } : cell,
  );
  return pipelineTables({ ...sampleResult, cells }, display).find(({ title }) => title === "order · pipeline")
    ?.sentences;
};
const sentenceOf = (adapter: string, change?: Parameters<typeof said>[0]) =>
  said(change)?.find((sentence) => sentence.startsWith(`${adapter}:`));
/** Gives the lax decode of zod another ratio. */
const laxRatio =
  (ratio: Partial<Measured["ratio"]>, more: Partial<Measured> = {}) =>
  (cell: Cell & Measured): Partial<Measured> =>
    cell.adapter === "zod" && cell.bench === "decode-lax"
      ? { ratio: { ...cell.ratio, ...ratio }, ...more }
      : {};

describe("strictness", () => {
  it("is a cost or a saving where both ratios tell it from nothing", () => {
    expect(sentenceOf("zod", laxRatio({ best: 2, low: 1.99, high: 2.01 }))).toMatch(
      /; strictness costs 0\.820 ± 0\.\d+ µs\.$/,
    );
    expect(sentenceOf("zod", laxRatio({ best: 2.4, low: 2.39, high: 2.41 }))).toMatch(
      /; strictness saves 0\.744 ± 0\.\d+ µs\.$/,
    );
  });

  it("cannot be told from nothing within the intervals of both ratios", () => {
    expect(sentenceOf("zod", laxRatio({ best: 2.4, low: 2.1, high: 2.74 }))).toMatch(
      /; strictness: −0\.744 ± 1\.\d+ µs, which cannot be told from nothing\.$/,
    );
  });

  it("cannot be told from nothing within the smallest difference that counts", () => {
    expect(sentenceOf("zod", laxRatio({ best: 2, low: 1.99, high: 2.01 }, { resolution: 0.2 }))).toContain(
      "cannot be told from nothing",
    );
  });

  it("cannot be told from nothing by one launch, which has no interval", () => {
    expect(sentenceOf("zod", laxRatio({ best: 4, low: null, high: null }))).toMatch(
      /; strictness: −\d\.\d+ µs, which cannot be told from nothing\.$/,
    );
  });

  it("is in doubt where one of its two figures is", () => {
    const unsteady = { alarms: [{ code: "never steady", value: 3 }] } as const;
    expect(sentenceOf("zod", laxRatio({ best: 2 }, unsteady))).toMatch(/; strictness: \+\S+ µs, in doubt\.$/);
  });
});

describe("checking", () => {
  it("adds a share of decode", () => {
    expect(sentenceOf("zod")).toContain("zod: checking adds 2.41 µs (28\u00A0% of decode)");
  });

  it("is said to take its time alone, where decode leaves no room for it", () => {
    const quick = (cell: Cell & Measured) =>
      cell.adapter === "zod" && cell.bench === "decode" ? { best: 5000 } : {};
    expect(sentenceOf("zod", quick)).toContain("zod: checking alone takes 2.41 µs (48\u00A0% of decode)");
  });

  it("is claimed of no decode that lets everything through", () => {
    expect(sentenceOf("superjson")).toContain("superjson: decode does not validate");
    const trusting = (cell: Cell & Measured) =>
      cell.adapter === "zod" && cell.bench === "decode" && cell.facts !== null
        ? { facts: { ...cell.facts, validates: false } }
        : {};
    expect(sentenceOf("zod", trusting)).toContain(
      "zod: checking alone takes 2.41 µs; decode does not validate",
    );
  });

  it("is said to be unknown where it, or decode, was not measured", () => {
    expect(sentenceOf("fast-json-stringify")).toBe("fast-json-stringify: decode was not measured.");
    const cells = sampleResult.cells.filter(({ adapter, bench }) => adapter !== "zod" || bench !== "check");
    const [order] = pipelineTables({ ...sampleResult, cells }, EVERYTHING);
    expect(order?.sentences.join()).toContain("zod: what checking adds to decode was not measured");
  });

  it("is in doubt where its figure is", () => {
    expect(sentenceOf("valibot")).toContain("% of decode, in doubt)");
  });
});

describe("the sentences", () => {
  it("are of the rows that are shown", () => {
    expect(said(undefined, { ...EVERYTHING, only: ["zod"] })).toHaveLength(1);
    expect(said(undefined, { ...EVERYTHING, top: 2 })).toHaveLength(2);
  });
});

it("names what parses in each of its tables", () => {
  const [table] = pipelineTables(sampleResult, EVERYTHING);
  if (table === undefined) throw new Error("the sample has no pipeline");
  expect(pipelineLegend([table])).toContain("decode = JSON.parse + check");
  const both = [table, { ...table, parser: "json.loads" }, table];
  expect(pipelineLegend(both)).toContain("decode = JSON.parse or json.loads + check");
});
