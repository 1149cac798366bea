/** Cold starts of small programs: who brings a figure, and who has none and why. No time is expected to be anything. */

import { afterEach, beforeEach, expect, it } from "vitest";
import enums from "../../../datasets/enums/model.ts";
import coldStart from "../../../src/costs/cold-start.ts";
import { Pool } from "../../../src/pool/pool.ts";
import type { CellProgram, CostContext, OpenCell } from "../../../src/schedule/costs/cells.ts";
import { measureColdStarts } from "../../../src/schedule/costs/cold-start.ts";
import { drawDataset } from "../../../src/schedule/documents.ts";

let pool: Pool;
beforeEach(() => {
  pool = new Pool({ priority: "as it is" });
});
afterEach(() => pool.close());

const LAUNCHES = 2;

const context = (signal: AbortSignal = new AbortController().signal): CostContext => ({
  pool,
  signal,
  drawn: drawDataset(enums, 2),
  seed: 1,
  launches: LAUNCHES,
  step: () => {},
});

const facts: OpenCell["facts"] = {
  validates: true,
  faults: [],
  forms: [],
  unknownKeys: null,
  stopsAt: null,
  returns: null,
  wire: "json",
};

function cell(adapter: string, program: OpenCell["program"]): OpenCell {
  const description = { failed: "is not asked", code: "not loaded" } as const;
  return {
    name: { adapter, version: "", operation: "decode", unknownKeys: "ignore", runtime: "node" },
    source: { name: adapter },
    description: undefined as unknown as OpenCell["description"],
    participant: { source: { name: adapter }, description },
    facts,
    program,
    figures: new Map(),
  };
}

const program = (...lines: string[]): CellProgram => ({
  lines,
  output: "",
  module: [],
  folder: process.cwd(),
});

it("times what runs, names what does not, and measures an empty program twice beside it", async () => {
  const cells = [
    cell("runs", program('import { Decimal } from "decimal.js";', 'const output = new Decimal("1.5");')),
    cell("throws", program("let output;", 'throw new Error("not today");')),
    cell("refuses", program('const output = "refused: no such day";')),
    cell("prints", program('console.log("hello"); const output = 1;')),
    cell("never-ends", program("const output = 1; setInterval(() => {}, 1000);")),
    cell("is-long", program(`const output = ${JSON.stringify("x".repeat(130_000))};`)),
    cell("has-none", { code: "no program", reason: "its code cannot be printed" }),
  ];
  const beside = await measureColdStarts(coldStart, "decode", cells, context());
  const found = new Map(cells.map(({ name, figures }) => [name.adapter, figures.get("cold-start")]));
  for (const name of ["runs", "never-ends"]) {
    const figure = found.get(name);
    if (figure?.is !== "timed") throw new Error(JSON.stringify(figure));
    expect(figure.launches.map(({ launch }) => launch)).toEqual([0, 1]);
    for (const { blocks, best } of figure.launches) {
      expect(blocks).toHaveLength(5);
      expect(best).toBe(Math.min(...blocks));
      expect(best).toBeGreaterThan(0);
    }
  }
  expect(found.get("throws")).toMatchObject({ is: "missing", code: "failed" });
  expect(found.get("refuses")).toMatchObject({ code: "other result", reason: "refused: no such day" });
  expect(found.get("prints")).toMatchObject({ is: "missing", code: "failed" });
  expect(found.get("is-long")).toMatchObject({ code: "no program", reason: /more than a command line/ });
  expect(found.get("has-none")).toMatchObject({ code: "no program", reason: "its code cannot be printed" });
  expect(beside).toMatchObject({ cost: "cold-start", operation: "decode", name: "empty program" });
  expect(beside?.reference).toHaveLength(LAUNCHES);
  expect(beside?.control).toHaveLength(LAUNCHES);
}, 120_000);

it("starts nothing once it is interrupted, and says so", async () => {
  const cells = [cell("runs", program("const output = 1;"))];
  await measureColdStarts(coldStart, "decode", cells, context(AbortSignal.abort()));
  expect(cells[0]?.figures.get("cold-start")).toMatchObject({ is: "missing", code: "interrupted" });
});

it("of no program at all starts nothing", async () => {
  const cells = [cell("has-none", { code: "no program", reason: "none" })];
  expect(await measureColdStarts(coldStart, "decode", cells, context())).toBeUndefined();
});
