/** Launches of known cost become the rows and crossings that they must. */

import { describe, expect, it } from "vitest";
import { planGrowth } from "../../src/growth/plan.ts";
import { tableOf, type Unlaunched } from "../../src/growth/rows.ts";
import { quantities } from "../../src/growth/sized-models.ts";
import type { GrowthTable } from "../../src/record/growth.ts";
import { CONTROL } from "../../src/schedule/plan.ts";
import { type ArmLaunch, emptyState, type Ended, type RunState } from "../../src/schedule/state.ts";
import { benchesOf, participant } from "./support.ts";

const SIZES = [1, 10, 100, 1000];
const unlaunched: Unlaunched = { outcome: "failed", code: "interrupted", cause: "not reached" };

const plan = planGrowth({
  participants: [
    participant("flat"),
    participant("shared"),
    participant("ends"),
    participant("writes", { decode: "writes, does not read" }),
  ],
  quantities: quantities(40)
    .filter(({ name }) => name === "items")
    .map((quantity) => ({ ...quantity, sizes: SIZES })),
  benches: benchesOf("decode"),
  runtime: "node",
});
const [growing] = plan.tables as readonly [(typeof plan.tables)[number]];

/** Nanoseconds per document, by arm; an arm without a function of its own costs what a reference does. */
const costs: Readonly<Record<string, (size: number) => number>> = {
  "flat/ignore": (n) => 500 * n,
  "shared/ignore": (n) => 20_000 + 100 * n,
};

function brought(id: string, size: number, launch: number): ArmLaunch | Ended {
  if (id === "ends/ignore" && size > 10)
    return { is: "failed", code: "threw", cause: "RangeError: Maximum call stack size exceeded" };
  const time = (costs[id] ?? ((n: number) => 50 * n))(size) * (1 + launch / 1000);
  return {
    launch,
    ready: { marks: [], warmUp: [time], steady: true, spent: { checking: 0, warmingUp: 0 } },
    blocks: [time, time * 1.1],
    best: time,
    garbageCollections: 0,
    finished: { bytesPerDocument: null, alarms: [], allocatedPerDocument: null },
  };
}

/** Every set launched so often. */
function stateOf(launches: number): RunState {
  const state = emptyState(growing.sizes.flatMap(({ set }) => set?.id ?? []));
  for (const { size, set } of growing.sizes)
    for (let number = 0; number < launches; number++)
      state.get(set?.id ?? "")?.launches.push({
        number,
        core: 0,
        arms: new Map((set?.arms ?? []).map(({ id }) => [id, brought(id, size, number)])),
      });
  return state;
}

const rowOf = ({ rows }: GrowthTable, name: string) => rows.find(({ adapter }) => adapter === name);

describe("a table of growth", () => {
  const table = tableOf(growing, stateOf(3), unlaunched);

  it("has a row for every adapter and each of the suite's own, and a cell for every size", () => {
    expect(table.rows.map(({ adapter, reference }) => [adapter, reference])).toEqual([
      ["flat", false],
      ["shared", false],
      ["ends", false],
      ["JSON.parse", true],
      ["revive", true],
      ["writes", false],
    ]);
    for (const { cells } of table.rows) expect(cells.map(({ size }) => size)).toEqual(SIZES);
    expect(JSON.stringify(table)).not.toContain(CONTROL);
  });

  it("has the exponents and steps of what was measured", () => {
    const flat = rowOf(table, "flat");
    expect(flat?.exponent?.best).toBeCloseTo(1, 6);
    expect(flat?.typicalExponent?.best).toBeCloseTo(1, 6);
    expect(flat?.steps.map(({ change }) => change)).toEqual(["same", "same", "same"]);
    const shared = rowOf(table, "shared");
    expect(shared?.exponent?.best).toBeLessThan(0.6);
    expect(shared?.steps.map(({ change }) => change)).toEqual(["cheaper", "cheaper", "cheaper"]);
  });

  it("has the crossing where it is: 20,000 + 100 n is 500 n at 50", () => {
    expect(table.crossings).toHaveLength(1);
    const [crossing] = table.crossings;
    expect(crossing).toMatchObject({ below: "flat", above: "shared", from: 10, to: 100 });
    expect(crossing?.at).toBeGreaterThan(35);
    expect(crossing?.at).toBeLessThan(65);
    expect(table.pairs).toEqual({ compared: 3, toldApart: 3 });
  });

  it("keeps what was measured of an adapter that ends at some size, and says why it ended", () => {
    const cells = rowOf(table, "ends")?.cells ?? [];
    expect(cells.map(({ outcome }) => outcome)).toEqual(["measured", "measured", "failed", "failed"]);
    expect(cells[2]).toMatchObject({ code: "threw", cause: "RangeError: Maximum call stack size exceeded" });
    expect(rowOf(table, "ends")?.exponent).not.toBeNull();
  });

  it("has a reason in every cell of an adapter that cannot do it", () => {
    const writes = rowOf(table, "writes");
    for (const cell of writes?.cells ?? [])
      expect(cell).toMatchObject({ outcome: "unsupported", reason: "writes, does not read" });
    expect(writes?.exponent).toBeNull();
  });

  it("tells nothing apart by one launch, and no bounds of steps", () => {
    const once = tableOf(growing, stateOf(1), unlaunched);
    expect(once.crossings).toEqual([]);
    expect(once.pairs.toldApart).toBe(0);
    expect(
      rowOf(once, "shared")?.steps.every(({ margin, change }) => margin === null && change === "same"),
    ).toBe(true);
  });

  it("compares nobody with an adapter on another runtime", () => {
    const sizes = growing.sizes.map(({ set, ...size }) => {
      if (set === undefined) return size;
      const [main] = set.groups;
      const groups = [["flat/ignore"], ["shared/ignore", "ends/ignore"]].map((own) => ({
        ...(main as (typeof set.groups)[number]),
        arms: new Set([...own, ...set.references]),
      }));
      return { ...size, set: { ...set, groups } };
    });
    const apart = tableOf({ ...growing, sizes }, stateOf(3), unlaunched);
    expect(apart.crossings).toEqual([]);
    expect(apart.pairs).toEqual({ compared: 1, toldApart: 1 });
  });

  it("says of what no launch began for that it was not reached", () => {
    const none = tableOf(growing, stateOf(0), unlaunched);
    expect(rowOf(none, "flat")?.cells).toEqual(SIZES.map((size) => ({ size, ...unlaunched })));
    expect(none.pairs).toEqual({ compared: 0, toldApart: 0 });
  });
});
