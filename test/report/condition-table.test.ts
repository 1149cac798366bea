/** An adapter as usual beside itself under a condition: what the table shows, and what the sentences claim. */

import { describe, expect, it } from "vitest";
import type { Cell, Launch, RunResult } from "../../src/record/result.ts";
import { conclusionsOf } from "../../src/report/conclusions.ts";
import { conditionTables } from "../../src/report/condition-table.ts";
import { reporters } from "../../src/report/index.ts";
import { EVERYTHING } from "../../src/report/display.ts";
import { sampleResult } from "../record/fixture.ts";

const base = sampleResult.cells.find(
  ({ adapter, bench, dataset }) => adapter === "zod" && bench === "check" && dataset === "order",
) as Extract<Cell, { outcome: "measured" }>;
const walk = sampleResult.cells.find(
  ({ adapter, bench, dataset }) => adapter === "walk" && bench === "check" && dataset === "order",
) as typeof base;

const launches = (best: number): Launch[] =>
  [1, 1.001, 0.999, 1.002, 0.998].map((factor, launch) => ({
    ...(base.launches[0] as Launch),
    launch,
    best: best * factor,
  }));
const cell = (adapter: string, best: number, more: Partial<typeof base> = {}): Cell => ({
  ...base,
  adapter,
  bench: "check-among-others",
  best,
  noisy: false,
  alarms: [],
  launches: launches(best),
  ...more,
});
const among = { condition: "among others" } as const;
const resultOf = (...cells: Cell[]): RunResult => ({
  ...sampleResult,
  benches: [
    {
      name: "check-among-others",
      question: "JSON value to yes or no, as usual and among others",
      operation: "check",
      mode: "strict",
      documents: "clean",
      process: "warm",
      ...among,
    },
  ],
  cells: [{ ...walk, bench: "check-among-others", noisy: false, launches: launches(walk.best) }, ...cells],
});
const result = resultOf(
  cell("turns", 2000),
  cell("turns", 5000, among),
  cell("stays", 3000),
  cell("stays", 3003, among),
  cell("gains", 4000),
  cell("gains", 3600, among),
  cell("doubtful", 6000),
  cell("doubtful", 9000, { ...among, alarms: [{ code: "not linear", value: 1.5 }] }),
  cell("breaks", 7000),
  {
    ...(cell("breaks", 1, among) as object),
    outcome: "unsupported",
    code: "condition",
    reason: "one of the other schemas: no decimal",
  } as Cell,
);
const [table] = conditionTables(result, EVERYTHING);

describe("conditionTables", () => {
  it("have a row for each adapter, the fastest as usual first, with both times and their ratio", () => {
    expect(table?.table.columns.map(({ header }) => header)).toEqual([
      "adapter",
      "µs/doc",
      "among others µs",
      "×",
      "95 % interval",
      "",
    ]);
    expect(table?.table.rows.map((row) => row.filter((_, index) => index !== 4))).toEqual([
      ["turns", "2.00", "5.00", "2.50", "slower"],
      ["stays", "3.00", "3.00", "1.00", "="],
      ["gains", "4.00", "3.60", "0.900", "faster"],
      ["doubtful", "6.00", "9.00", "1.50", "?"],
      ["breaks", "7.00", "–", "–", ""],
    ]);
  });

  it("say what it costs whom, and who changes places, of what is not in doubt", () => {
    expect(table?.sentences).toEqual([
      "Among others, turns takes 2.50× its usual time and gains takes 0.900× its usual time; no difference can be told for stays; undecided: doubtful; no figure for breaks.",
      "The order changes among others: stays overtakes turns and gains overtakes turns.",
    ]);
    expect(table?.warnings).toEqual([
      "doubtful among others: twice the calls take 1.50 times as long, not 2 times",
    ]);
    expect(table?.missing).toEqual([
      "breaks: among others: unsupported: one of the other schemas: no decimal",
    ]);
  });

  it("tell nothing apart by fewer than five launches", () => {
    const few = (best: number) => ({ launches: launches(best).slice(0, 1) });
    const [short] = conditionTables(
      resultOf(cell("turns", 2000, few(2000)), cell("turns", 5000, { ...among, ...few(5000) })),
      EVERYTHING,
    );
    expect(short?.sentences[0]).toBe("Among others, undecided: turns.");
  });

  it("say who lets other values through", () => {
    const facts = base.facts as NonNullable<typeof base.facts>;
    const looser = {
      ...facts,
      faults: facts.faults.map((count) => ({ ...count, letThrough: ["one", "two"] })),
    };
    const [loose] = conditionTables(
      resultOf(cell("turns", 2000), cell("turns", 2000, { ...among, facts: looser })),
      EVERYTHING,
    );
    expect(loose?.sentences[1]).toMatch(
      /^turns lets \d+ wrong values through as usual, and \d+ among others\.$/,
    );
  });

  it("show the adapters and rows that were asked for, and sentences over all", () => {
    const [some] = conditionTables(result, { ...EVERYTHING, only: ["stays", "gains"], top: 1 });
    expect(some?.table.rows.map(([name]) => name)).toEqual(["stays"]);
    expect(some?.hidden).toBe(1);
    expect(some?.sentences).toEqual(table?.sentences);
  });
});

it("their sentences are conclusions, and their cells stand in no other table", () => {
  expect(conclusionsOf(result)).toEqual([
    `check-among-others on order: ${table?.sentences[0] ?? ""}`,
    `check-among-others on order: ${table?.sentences[1] ?? ""}`,
    ...sampleResult.warnings.map(({ text }) => text),
  ]);
});

it.each(["terminal", "markdown"] as const)("%s shows them within its width", (name) => {
  const text = reporters[name].render(result, { columns: 80, colour: false });
  expect(text).toContain("stays overtakes turns");
  expect(text).toContain("among others µs");
  if (name === "terminal") for (const line of text.split("\n")) expect(line.length).toBeLessThanOrEqual(80);
});
