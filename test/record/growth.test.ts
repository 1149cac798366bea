/** What is written is what the schema describes, and what is read is what was written. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { GROWTH_VERSION, type GrowthRecord } from "../../src/record/growth.ts";
import { growthStore } from "../../src/record/store/records.ts";
import { growthFormat } from "../../src/record/validate-growth.ts";
import { sampleGrowth } from "./growth-fixture.ts";
import { refusal, temporaryFolder } from "./store/support.ts";

const folder = temporaryFolder();
const asText = (change: (record: Record<string, unknown>) => void): string => {
  const record = JSON.parse(JSON.stringify(sampleGrowth)) as Record<string, unknown>;
  change(record);
  return JSON.stringify(record);
};
const refused = (change: (record: Record<string, unknown>) => void): string =>
  refusal(() => growthFormat.parse(asText(change), "growth.json"));
type Tables = {
  quantity: string;
  rows: { cells: Record<string, unknown>[]; exponent: Record<string, unknown> | null }[];
}[];
const tablesOf = (record: Record<string, unknown>): Tables => record["tables"] as Tables;

describe("a record of growth", () => {
  it("is read as it was written", () => {
    const path = growthStore.save(folder(), sampleGrowth);
    expect(path).toMatch(/growth-\d{4}-\d{2}-\d{2}\.json$/);
    expect(growthStore.read(path)).toEqual(JSON.parse(JSON.stringify(sampleGrowth)));
  });

  it("is written over no other", () => {
    const first = growthStore.save(folder(), sampleGrowth);
    const before = readFileSync(first, "utf8");
    expect(growthStore.save(folder(), { ...sampleGrowth, seed: 2 })).toMatch(/-2\.json$/);
    expect(readFileSync(first, "utf8")).toBe(before);
  });

  it("is not written where a figure is none", () => {
    const bad = { ...sampleGrowth, seconds: Number.NaN };
    expect(() => growthFormat.assert(bad)).toThrow("/seconds");
    expect(() => growthStore.save(folder(), bad)).toThrow("its own schema refuses");
  });

  it.each<[string, (record: Record<string, unknown>) => void, string]>([
    ["a field that nobody knows", (record) => (record["extra"] = 1), "no such field is known"],
    ["no machine", (record) => delete record["machine"], "machine"],
    [
      "a time below zero",
      (record) => ((tablesOf(record)[0]?.rows[0]?.cells[0] ?? {})["best"] = -1),
      "/tables/0/rows/0/cells/0/best",
    ],
    [
      "an outcome that there is not",
      (record) => ((tablesOf(record)[0]?.rows[0]?.cells[0] ?? {})["outcome"] = "slow"),
      "/tables/0/rows/0/cells/0",
    ],
    [
      "a field of another outcome",
      (record) => ((tablesOf(record)[0]?.rows[0]?.cells[0] ?? {})["cause"] = "it threw"),
      "/tables/0/rows/0/cells/0",
    ],
    [
      "an alarm that there is not",
      (record) => ((tablesOf(record)[1]?.rows[3]?.cells[1] ?? {})["alarms"] = [{ code: "tired", value: 1 }]),
      "/tables/1/rows/3/cells/1",
    ],
    [
      "an exponent without its bounds",
      (record) => delete tablesOf(record)[0]?.rows[0]?.exponent?.["low"],
      "/tables/0/rows/0/exponent",
    ],
    [
      "a size too few",
      (record) => tablesOf(record)[0]?.rows[0]?.cells.pop(),
      "its sizes are not 1,300,100000",
    ],
    ["the same table twice", (record) => tablesOf(record).push(tablesOf(record)[0] as never), "two tables"],
    [
      "a table of what is not described",
      (record) => ((tablesOf(record)[0] ?? { quantity: "" }).quantity = "depth"),
      "nothing is said of depth",
    ],
  ])("with %s is refused, and the message says where", (_, change, where) => {
    const message = refused(change);
    expect(message).toContain("damaged or was changed by hand");
    expect(message).toContain(where);
  });

  it.each([
    ["no JSON", "{", "cut short or not JSON"],
    ["a result of a run", '{"schemaVersion": 4}', "no record of growth"],
    ["a list", "[]", "no record of growth"],
    ["a newer record", JSON.stringify({ growthVersion: GROWTH_VERSION + 1 }), "a newer wirebench"],
    ["an older record", JSON.stringify({ growthVersion: GROWTH_VERSION - 1 }), "an older wirebench"],
  ])("%s is refused in one line", (_, text, says) => {
    expect(refusal(() => growthFormat.parse(text, "foreign.json"))).toContain(says);
  });

  it.each([
    ["no JSON", "{"],
    ["a result of a run", '{"schemaVersion": 4}'],
  ])("%s is left to whoever reads other records", (_, text) => {
    const path = join(folder(), "foreign.json");
    writeFileSync(path, text);
    expect(growthStore.read(path)).toBe(undefined);
  });

  it("that is not there is refused in one line", () => {
    expect(refusal(() => growthStore.read(join(folder(), "none.json")))).toContain("it does not exist");
  });

  it("may hold bounds that nothing tells, and an exponent below zero", () => {
    const record = JSON.parse(JSON.stringify(sampleGrowth)) as GrowthRecord;
    const [table, ...others] = record.tables;
    const exponent = { best: -0.2, low: null, high: null };
    const rows = (table?.rows ?? []).map((row) => ({ ...row, exponent, typicalExponent: null }));
    growthFormat.assert({
      ...record,
      tables: [{ ...(table as GrowthRecord["tables"][number]), rows }, ...others],
    });
  });
});
