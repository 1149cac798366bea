import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import type { CostsRecord } from "../../src/record/costs.ts";
import schema from "../../src/record/costs.schema.json" with { type: "json" };
import resultSchema from "../../src/record/result.schema.json" with { type: "json" };
import { costsStore } from "../../src/record/store/records.ts";
import { latestResult, saveResult } from "../../src/record/store/results.ts";
import { costsFormat } from "../../src/record/validate-costs.ts";
import { sampleCosts } from "./costs-fixture.ts";
import { smallResult } from "./fixture.ts";
import { temporaryFolder } from "./store/support.ts";

const temporary = temporaryFolder();
let folder: string;
beforeEach(() => {
  folder = temporary();
});

/** The sample, changed in one place. */
function changed(change: (record: Record<string, unknown>) => void): string {
  const record = JSON.parse(JSON.stringify(sampleCosts)) as Record<string, unknown>;
  change(record);
  return JSON.stringify(record);
}

describe("a record of costs", () => {
  it("has each outcome and each kind of figure in the sample, and is as its schema says", () => {
    costsFormat.assert(sampleCosts);
    expect(new Set(sampleCosts.cells.map(({ outcome }) => outcome)).size).toBe(4);
    const figures = sampleCosts.cells.flatMap((cell) => (cell.outcome === "right" ? cell.figures : []));
    expect(new Set(figures.map(({ is }) => is))).toEqual(new Set(["exact", "range", "timed", "missing"]));
  });

  it("shares its parts with a result", () => {
    const shared = Object.entries(schema.$defs).filter(([name]) => Object.hasOwn(resultSchema.$defs, name));
    expect(shared.length).toBeGreaterThan(5);
    for (const [name, part] of shared) {
      if (name === "cell") continue;
      expect(part, name).toEqual((resultSchema.$defs as Record<string, unknown>)[name]);
    }
  });

  it("is read back equal from where it was saved, and is no result of a run", () => {
    const path = costsStore.save(folder, sampleCosts);
    expect(path).toBe(join(folder, "amd-epyc-2-cores/costs-2026-11-27.json"));
    expect(costsStore.read(path)).toEqual(sampleCosts);
    expect(costsStore.save(folder, sampleCosts)).toBe(
      join(folder, "amd-epyc-2-cores/costs-2026-11-27-2.json"),
    );
    expect(latestResult(folder)).toBeUndefined();
    expect(costsStore.read(saveResult(folder, smallResult))).toBeUndefined();
    expect(readFileSync(path, "utf8")).toMatch(/^\{\n {2}"costsVersion": 1,/);
  });

  it("is refused in one line where it is cut short, of another version, or absent", () => {
    const path = join(folder, "costs.json");
    const refusal = (text: string): string => {
      writeFileSync(path, text);
      try {
        costsStore.read(path);
      } catch (error) {
        expect((error as Error).name).toBe("ResultError");
        return (error as Error).message;
      }
      return "";
    };
    const whole = JSON.stringify(sampleCosts);
    expect(refusal(whole.slice(0, 500))).toContain("cut short or not JSON");
    expect(refusal(changed((record) => (record["costsVersion"] = 2)))).toContain("costs 2, this one reads 1");
    expect(() => costsStore.read(join(folder, "nowhere.json"))).toThrow("does not exist");
  });

  it.each<[string, (record: Record<string, unknown>) => void, string]>([
    ["a field that is not known", (record) => (record["price"] = 1), "/price"],
    ["a figure without its cost", (record) => delete figureOf(record, 0)["cost"], "/cells/0"],
    ["a size below zero", (record) => (figureOf(record, 0)["value"] = -1), "/cells/0"],
    [
      "a cost that nobody asked for",
      (record) => (figureOf(record, 0)["cost"] = "zstd"),
      "zstd was not asked",
    ],
    ["a cost twice", (record) => (figureOf(record, 0)["cost"] = "bundle"), "bundle was not asked for, or is"],
    [
      "an adapter twice",
      (record) => (cellsOf(record)[1] = cellsOf(record)[0] ?? {}),
      "zod decode is there twice",
    ],
    ["an operation that nobody asked for", (record) => (record["operations"] = ["encode"]), "decode was not"],
    ["what is right without facts", (record) => ((cellsOf(record)[0] ?? {})["facts"] = null), "has facts"],
  ])("%s is found", (_, change, where) => {
    const text = changed(change);
    expect(() => costsFormat.parse(text, "costs.json")).toThrow(where);
    expect(() => costsFormat.assert(JSON.parse(text) as CostsRecord)).toThrow("please report this");
  });
});

type Loose = Record<string, unknown>;
const cellsOf = (record: Loose): Loose[] => record["cells"] as Loose[];
const figureOf = (record: Loose, index: number): Loose => {
  const [first] = cellsOf(record) as [Loose];
  return (first["figures"] as Loose[])[index] ?? {};
};
