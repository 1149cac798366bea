/** Real workers, by a ruler that is soon done and says nothing: what comes out is a record that can be saved. */

import { afterAll, describe, expect, it } from "vitest";
import { recordGrowth } from "../../src/growth/record.ts";
import { quantities } from "../../src/growth/sized-models.ts";
import { Pool } from "../../src/pool/pool.ts";
import { growthFormat } from "../../src/record/validate-growth.ts";
import { describeAdapters, type Participant } from "../../src/schedule/describe.ts";
import { ruler } from "../../src/schedule/profiles.ts";
import type { Progress } from "../../src/schedule/progress.ts";
import { benchesOf } from "./support.ts";

const pool = new Pool({ priority: "as it is" });
afterAll(() => pool.close());

async function recorded(
  names: readonly string[],
  more: Partial<Parameters<typeof recordGrowth>[0]> & { readonly sizes?: readonly number[] } = {},
) {
  const participants = (await describeAdapters(
    names.map((name) => ({ name })),
    pool,
    1,
  )) as Participant[];
  const progress: Progress[] = [];
  const { sizes = [1, 5], ...others } = more;
  const record = await recordGrowth({
    pool,
    signal: new AbortController().signal,
    startedAt: new Date(0),
    wirebench: { version: "0.0.0", commit: null },
    seconds: () => 1,
    participants,
    // Few documents: they are judged, and the time goes there.
    quantities: quantities(10)
      .filter(({ name }) => name === "depth")
      .map((quantity) => ({ ...quantity, sizes, count: () => 30 })),
    benches: benchesOf("decode"),
    launches: 2,
    budgetSeconds: undefined,
    seed: 1,
    onProgress: (own) => progress.push(own),
    ruler: { ...ruler, rounds: 2, blockMilliseconds: 1, warmUpBlocks: 1 },
    ...others,
  });
  return { record, progress };
}

describe("a record of growth", () => {
  it("has times of what can, and reasons of what cannot", async () => {
    const { record, progress } = await recorded(["native-revive", "fast-json-stringify", "zod"]);
    growthFormat.assert(record);
    expect(record).toMatchObject({ completed: true, launches: 2, budgetSeconds: null });
    const [table] = record.tables;
    const cellsOf = (name: string) => table?.rows.find(({ adapter }) => adapter === name)?.cells ?? [];
    for (const name of ["native-revive", "zod", "JSON.parse"])
      for (const cell of cellsOf(name)) {
        expect(cell.outcome, name).toBe("measured");
        if (cell.outcome === "measured") expect(cell.launches).toHaveLength(2);
      }
    for (const cell of cellsOf("fast-json-stringify")) expect(cell.outcome).toBe("unsupported");
    // The smallest size is judged on everything.
    const [small, large] = cellsOf("zod");
    expect(small).toMatchObject({ facts: { validates: true } });
    expect(large).toMatchObject({ facts: null });
    expect(progress.at(-1)?.doing).toMatch(/^depth \d+ decode, launch \d of 2$/);
  });

  it("is saved as far as it came where it was interrupted", async () => {
    const interrupt = new AbortController();
    const { record } = await recorded(["native-revive"], {
      signal: interrupt.signal,
      launches: 50,
      onProgress: ({ done }) => {
        if (done > 2) interrupt.abort();
      },
    });
    growthFormat.assert(record);
    expect(record.completed).toBe(false);
    const cells = record.tables[0]?.rows.find(({ adapter }) => adapter === "native-revive")?.cells ?? [];
    expect(cells.some(({ outcome }) => outcome === "measured")).toBe(true);
  });

  it("says what a budget left no time for", async () => {
    const { record } = await recorded(["native-revive"], { budgetSeconds: 1.5, seconds: () => 1 });
    growthFormat.assert(record);
    for (const { cells } of record.tables[0]?.rows ?? [])
      for (const cell of cells)
        expect(cell).toMatchObject({ outcome: "failed", cause: expect.stringContaining("budget") as string });
  });
});
