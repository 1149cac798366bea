/** What a reader should take home: said of the figures, not of what we hope. */

import { describe, expect, it } from "vitest";
import type { Cell } from "../../src/record/result.ts";
import { conclusionsOf } from "../../src/report/conclusions.ts";
import { sampleResult } from "../record/fixture.ts";

const withLimit = (change: (cell: Cell) => Cell[]) =>
  conclusionsOf({
    ...sampleResult,
    cells: sampleResult.cells.flatMap((cell) => (cell.adapter === "limit" ? change(cell) : [cell])),
  }).filter((sentence) => sentence.includes("limit"));

/** The limit, slower by so much in checks. */
const slowerInChecks = (factor: number) => (cell: Cell) => [
  cell.outcome === "measured" && cell.operation === "check"
    ? { ...cell, launches: cell.launches.map((launch) => ({ ...launch, best: launch.best * factor })) }
    : cell,
];

describe("conclusionsOf", () => {
  it("says that no adapter is ahead of limit, and in how many tables", () => {
    expect(withLimit((cell) => [cell])).toEqual([
      "No adapter is faster than limit in the 3 tables that show it.",
    ]);
  });

  it("names who is ahead of it, and by how much", () => {
    expect(withLimit(slowerInChecks(20))).toEqual([
      "Faster than limit: ajv in check on order (0.911×) and zod in check on order (0.919×).",
    ]);
  });

  it("counts no lead within the margin of its launches", () => {
    expect(withLimit(slowerInChecks(18.5)).join("")).not.toContain("zod");
  });

  it("names undecided pairs, and counts them where there are many", () => {
    const among = (adapters: readonly string[]) =>
      conclusionsOf({
        ...sampleResult,
        cells: sampleResult.cells.map((cell) =>
          cell.outcome === "measured" && cell.dataset === "order" && cell.bench === "check"
            ? {
                ...cell,
                undecided: adapters.includes(cell.adapter)
                  ? adapters.filter((other) => other !== cell.adapter)
                  : [],
              }
            : cell,
        ),
      }).find((sentence) => sentence.startsWith("Undecided"));
    expect(among(["zod", "ajv"])).toContain("ajv against zod in check on order");
    expect(among(["zod", "ajv", "valibot", "typia"])).toContain("6 pairs of 3 adapters in check on order");
  });

  it("is silent where limit was not measured", () => {
    expect(withLimit(() => [])).toEqual([]);
  });
});
