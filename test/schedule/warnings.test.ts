import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/record/result.ts";
import { warningsOf } from "../../src/schedule/warnings.ts";
import { sampleResult } from "../record/fixture.ts";

const quiet = {
  cells: sampleResult.cells.filter((cell) => cell.outcome === "measured"),
  isBound: true,
  isInterrupted: false,
  budgetSeconds: undefined,
  launches: 1,
};
const codes = (course: Partial<typeof quiet>) => warningsOf({ ...quiet, ...course }).map(({ code }) => code);
/** All cells, if workers had run for this share of their blocks. */
const ranFor = (share: number): Cell[] =>
  quiet.cells.map((cell) => ({
    ...cell,
    launches: cell.launches.map((launch) => ({
      ...launch,
      cpuBlocks: launch.blocks.map((block) => block * share),
    })),
  }));

describe("warningsOf", () => {
  it("has nothing to say of a run that nothing disturbed", () => {
    expect(codes({})).toEqual([]);
  });

  it("says once that the machine was busy, and how busy", () => {
    const [warning, ...others] = warningsOf({ ...quiet, cells: ranFor(0.42) });
    expect(others).toEqual([]);
    expect(warning?.code).toBe("busy machine");
    expect(warning?.text).toContain("other programs took 58 % of the time that was measured");
    expect(warningsOf({ ...quiet, cells: ranFor(0.96) })).toEqual([]);
    expect(warningsOf({ ...quiet, cells: ranFor(1.2) })).toEqual([]);
  });

  it("does not know how busy it was where no worker tells its processor time", () => {
    const cells = quiet.cells.map((cell) => ({
      ...cell,
      launches: cell.launches.map(({ launch, core, blocks, best, warmUp, steady }) => ({
        launch,
        core,
        blocks,
        best,
        warmUp,
        steady,
      })),
    }));
    expect(codes({ cells })).toEqual([]);
  });

  it("names what else a reader should know", () => {
    const cells: Cell[] = sampleResult.cells.map((cell, index) =>
      index === 0 ? { ...cell, outcome: "failed", code: "documents", cause: "changed" } : cell,
    );
    const all = { cells, isBound: false, isInterrupted: true, budgetSeconds: 9, launches: 10 };
    expect(warningsOf(all).map(({ code }) => code)).toEqual([
      "not bound to a core",
      "budget",
      "few launches",
      "documents changed",
      "interrupted",
    ]);
  });
});
