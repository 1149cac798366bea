import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { batchesOf, type GrowthPlan, planGrowth } from "../../src/growth/plan.ts";
import { quantities } from "../../src/growth/sized-models.ts";
import { CONTROL } from "../../src/schedule/plan.ts";
import { benchesOf, participant } from "./support.ts";

describe("batches", () => {
  it("are chunks as a run cuts them, every document in one of them", () => {
    const batches = batchesOf(334, 14);
    expect(batches).toHaveLength(23);
    expect(batches.flatMap(({ documents }) => documents)).toEqual(Array.from({ length: 334 }, (_, at) => at));
    for (const { documents, counts } of batches) expect(counts).toBe(documents.length);
  });

  it.each([
    [1, 40, 40],
    [20, 40, 40],
    [30, 40, 60],
  ])("of %i documents, %i to a batch, hold %i: all as often", (documents, batch, length) => {
    const [only, ...others] = batchesOf(documents, batch);
    expect(others).toEqual([]);
    expect(only).toMatchObject({ counts: length });
    const times = Map.groupBy(only?.documents ?? [], (document) => document);
    expect(times.size).toBe(documents);
    for (const same of times.values()) expect(same).toHaveLength(length / documents);
  });
});

describe("a plan", () => {
  let plan: GrowthPlan;
  const chosen = quantities(40)
    .filter(({ name }) => name === "documents" || name === "items")
    .map((quantity) => ({ ...quantity, sizes: quantity.name === "documents" ? [1, 20, 1500] : [1, 100] }));
  beforeAll(() => {
    plan = planGrowth({
      participants: [
        participant("one"),
        participant("other"),
        participant("reads", { encode: "does not write" }),
      ],
      quantities: chosen,
      benches: benchesOf("encode", "decode"),
      runtime: "node",
    });
  });

  it("has a table for each quantity and operation, a set for each size", () => {
    expect(plan.tables.map(({ quantity, bench, sizes }) => [quantity, bench.name, sizes.length])).toEqual([
      ["documents", "encode", 3],
      ["documents", "decode", 3],
      ["items", "encode", 2],
      ["items", "decode", 2],
    ]);
    const ids = plan.tables.flatMap(({ sizes }) => sizes.map(({ set }) => set?.id));
    expect(new Set(ids).size).toBe(10);
  });

  it("measures adapters beside references and the A/A control, and settles what an adapter cannot do", () => {
    const [encode] = plan.tables;
    for (const { set, settled } of encode?.sizes ?? []) {
      expect(set?.arms.map(({ id }) => id)).toEqual([
        "one/ignore",
        "other/ignore",
        "JSON.stringify",
        CONTROL,
      ]);
      expect(settled.map(({ name, outcome }) => [name.adapter, outcome.outcome])).toEqual([
        ["reads", "unsupported"],
      ]);
    }
  });

  it("judges the smallest size on everything, and others in part", () => {
    for (const { sizes } of plan.tables)
      for (const [index, { set }] of sizes.entries())
        for (const { cell } of set?.arms ?? []) expect(cell.judged).toBe(index === 0 ? undefined : "in part");
  });

  it("judges by at most 1,000 documents, which are the first of those that are timed", () => {
    const cell = plan.tables[0]?.sizes[2]?.set?.arms[0]?.cell;
    const lines = (path = ""): string[] => readFileSync(path, "utf8").trimEnd().split("\n");
    const [timed, clean] = [lines(cell?.documents.timed.path), lines(cell?.documents.clean.path)];
    expect([timed.length, clean.length]).toEqual([1500, 1000]);
    expect(clean).toEqual(timed.slice(0, 1000));
  });

  it("takes the first documents of the largest size, where all sizes have one model", () => {
    const lines = plan.tables[0]?.sizes.map(({ set }) =>
      readFileSync(set?.arms[0]?.cell.documents.timed.path ?? "", "utf8"),
    );
    expect(lines?.[2]?.startsWith(lines[1] ?? "none")).toBe(true);
    expect(lines?.[1]?.startsWith(lines[0] ?? "none")).toBe(true);
  });

  it("says what was drawn", () => {
    const [documents, items] = plan.quantities;
    expect(documents).toMatchObject({ name: "documents", unit: "document" });
    expect(documents?.sizes.map(({ size, documents: drawn, batch }) => [size, drawn, batch])).toEqual([
      [1, 1, 40],
      [20, 20, 40],
      [1500, 1500, 40],
    ]);
    expect(items?.sizes.map(({ size, documents: drawn, batch }) => [size, drawn, batch])).toEqual([
      [1, 10_000, 40],
      [100, 100, 1],
    ]);
    const [small, large] = items?.sizes ?? [];
    expect((large?.bytes ?? 0) / (small?.bytes ?? 1)).toBeGreaterThan(80);
  });
});
