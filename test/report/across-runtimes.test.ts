/** Runtimes side by side: which columns and rows there are, and what the sentences claim. */

import { describe, expect, it } from "vitest";
import type { Cell, RunResult } from "../../src/record/result.ts";
import { acrossTables } from "../../src/report/across-runtimes.ts";
import { EVERYTHING } from "../../src/report/display.ts";
import { markdown } from "../../src/report/markdown.ts";
import { sectionsOf } from "../../src/report/sections.ts";
import { terminal } from "../../src/report/terminal.ts";
import { sampleResult } from "../record/fixture.ts";

type Measured = Extract<Cell, { outcome: "measured" }>;

/** The cells of a bench again, as they are on another runtime. */
const on = (runtime: string, change: (cell: Measured) => Partial<Measured> = () => ({})): Cell[] =>
  sampleResult.cells
    .filter(({ bench, dataset }) => bench === "check" && dataset === "order")
    .map((cell) => ({ ...cell, ...(cell.outcome === "measured" ? change(cell) : {}), runtime }) as Cell);
const result = (...more: Cell[][]): RunResult => ({
  ...sampleResult,
  cells: [...on("node"), ...more.flat()],
});
const scaled = (cell: Measured, factor: number): Partial<Measured> => ({
  best: cell.best * factor,
  launches: cell.launches.map((launch) => ({
    ...launch,
    best: launch.best * factor,
    blocks: launch.blocks.map((block) => block * factor),
  })),
});
const measured = on("node").filter((cell) => cell.outcome === "measured" && !cell.reference) as Measured[];
const [fastest, ...others] = measured.toSorted((one, other) => one.best - other.best);

describe("sections of several runtimes", () => {
  it("hold the cells of one runtime each, with its own references", () => {
    const sections = sectionsOf(result(on("bun")));
    expect(sections.map(({ bench, runtime }) => [bench, runtime])).toEqual([
      ["check", "node"],
      ["check", "bun"],
    ]);
    for (const { runtime, cells, references } of sections)
      expect(new Set([...cells, ...references].map((cell) => cell.runtime))).toEqual(new Set([runtime]));
  });

  it("lend references to a runtime that has none", () => {
    const without = on("rust").filter((cell) => cell.outcome !== "measured" || !cell.reference);
    const [, rust] = sectionsOf(result(without));
    expect(rust?.references.map(({ adapter, runtime }) => [adapter, runtime])).toContainEqual([
      "walk",
      "node",
    ]);
  });

  it("are named in titles, and alone are not", () => {
    const options = { columns: 120, colour: false };
    expect(terminal.render(result(), options)).toContain("order · check: ");
    expect(terminal.render(result(on("bun")), options)).toContain("order · check on bun: ");
    expect(markdown.render(result(on("bun")), options)).toContain("## order: check on bun");
  });
});

describe("a table across runtimes", () => {
  it("has a row for each adapter that ran on two, and a column for each runtime", () => {
    const [table, ...more] = acrossTables(result(on("bun")), EVERYTHING);
    expect(more).toEqual([]);
    expect(table?.table.columns.map(({ header }) => header)).toEqual(["adapter", "node", "bun"]);
    expect(new Set(table?.table.rows.map(([name]) => name))).toEqual(
      new Set(measured.map(({ adapter }) => adapter)),
    );
    expect(table?.sentences).toEqual([
      `On bun all ${measured.length} let as many wrong values through as on node.`,
      "No two adapters change places on bun.",
    ]);
  });

  it("says whose verdicts change, and who changes places", () => {
    const slow = (cell: Measured) => (cell.adapter === fastest?.adapter ? scaled(cell, 1000) : {});
    const [order] = acrossTables(result(on("bun", slow)), EVERYTHING);
    expect(order?.sentences[1]).toContain(`overtakes ${fastest?.adapter ?? ""}`);
    const doubtful = (cell: Measured) =>
      cell.adapter === fastest?.adapter
        ? { ...scaled(cell, 1000), alarms: [{ code: "never steady", value: 5 } as const] }
        : {};
    const [doubted] = acrossTables(result(on("bun", doubtful)), EVERYTHING);
    expect(doubted?.sentences[1]).toBe("No two adapters change places on bun.");
    const lax = ({ facts }: Measured) => ({
      facts: facts && {
        ...facts,
        faults: facts.faults.map((count, at) =>
          at === 0
            ? { ...count, tried: count.tried + 1, letThrough: [...count.letThrough, "another"] }
            : count,
        ),
      },
    });
    const [verdicts] = acrossTables(
      result(on("bun", (cell) => (cell.adapter === others[0]?.adapter ? lax(cell) : {}))),
      EVERYTHING,
    );
    expect(verdicts?.sentences[0]).toMatch(/^On bun other numbers of wrong values are let through: /);
  });

  it("compares no orders where the reference did not repeat itself", () => {
    const [noisy] = acrossTables(result(on("bun", () => ({ noisy: true }))), EVERYTHING);
    expect(noisy?.sentences[1]).toBe("Orders on bun are not compared with those on node: noisy on bun.");
  });

  it("is not there for a result of one runtime", () => {
    expect(acrossTables(result(), EVERYTHING)).toEqual([]);
  });
});

it("languages stand in one table in µs, and are not compared", () => {
  const python = on("python").map((cell): Cell => ({ ...cell, adapter: `py-${cell.adapter}` }));
  const [table, ...more] = acrossTables(result(python), EVERYTHING);
  expect(more).toEqual([]);
  expect(table?.title).toBe("order · across languages");
  expect(table?.table.columns.map(({ header }) => header)).toEqual(["adapter", "runtime", "check"]);
  expect(table?.table.rows).toHaveLength(2 * measured.length);
  expect(table?.sentences).toEqual([]);
});
