/** What is written is what the schema describes, and what is read is what was written. */

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { VALUE_USES } from "../../src/record/conversions.ts";
import { conversionsStore } from "../../src/record/store/records.ts";
import { latestResult } from "../../src/record/store/results.ts";
import { conversionsFormat } from "../../src/record/validate-conversions.ts";
import { sampleConversions } from "./conversions-fixture.ts";
import { refusal, temporaryFolder } from "./store/support.ts";

const folder = temporaryFolder();

type Loose = Record<string, unknown>;
const refused = (change: (record: Loose) => void): string => {
  const record = JSON.parse(JSON.stringify(sampleConversions)) as Loose;
  change(record);
  return refusal(() => conversionsFormat.parse(JSON.stringify(record), "conversions.json"));
};
const item = (record: Loose, list: string, index: number): Loose =>
  (record[list] as Loose[] | undefined)?.[index] ?? {};
const answer = (record: Loose, row: number, index: number): Loose =>
  (item(record, "rows", row)["answers"] as Loose[] | undefined)?.[index] ?? {};

describe("a record of conversions", () => {
  it("has every use of a value and every outcome in the sample, and is as its schema says", () => {
    conversionsFormat.assert(sampleConversions);
    expect(new Set(sampleConversions.values.map(({ use }) => use))).toEqual(new Set(VALUE_USES));
    const outcomes = sampleConversions.rows.flatMap((row) =>
      row.asked ? row.answers.map(({ lax }) => lax.is) : [],
    );
    expect(new Set(outcomes)).toEqual(new Set(["same", "other", "refused", "failed", "unsupported"]));
  });

  it("is read back equal from where it was saved, is written over no other, and is no result of a run", () => {
    const path = conversionsStore.save(folder(), sampleConversions);
    expect(path).toBe(join(folder(), "conversions-2026-11-27.json"));
    expect(conversionsStore.read(path)).toEqual(sampleConversions);
    const before = readFileSync(path, "utf8");
    expect(conversionsStore.save(folder(), { ...sampleConversions, differences: [] })).toMatch(/-2\.json$/);
    expect(readFileSync(path, "utf8")).toBe(before);
    expect(latestResult(folder())).toBeUndefined();
  });

  it("that holds something else is left to whoever reads it", () => {
    const path = join(folder(), "other.json");
    writeFileSync(path, '{"schemaVersion": 4}');
    expect(conversionsStore.read(path)).toBeUndefined();
  });

  it.each<[string, (record: Loose) => void, string]>([
    ["a field that nobody knows", (record) => (record["extra"] = 1), "no such field is known"],
    ["no Pydantic", (record) => delete record["pydantic"], "pydantic"],
    ["a use that there is not", (record) => (item(record, "values", 0)["use"] = "odd"), "/values/0/use"],
    ["an outcome that there is not", (record) => (answer(record, 0, 0)["lax"] = { is: "odd" }), "/rows/0"],
    ["an outcome without its value", (record) => (answer(record, 0, 0)["lax"] = { is: "other" }), "/rows/0"],
    [
      "an adapter twice",
      (record) => (item(record, "rows", 1)["adapter"] = "guesser"),
      "guesser is there twice",
    ],
    [
      "an answer too few",
      (record) => (item(record, "rows", 0)["answers"] as Loose[]).pop(),
      "there is not one for each value that was asked",
    ],
    [
      "the same value as none",
      (record) => (answer(record, 0, 1)["lax"] = { is: "same" }),
      "value 2 cannot be the same",
    ],
    ["another version", (record) => (record["conversionsVersion"] = 2), "a newer wirebench"],
  ])("with %s is refused, and the message says where", (_, change, where) => {
    expect(refused(change)).toContain(where);
  });

  it("is not written where the schema refuses it", () => {
    const bad = { ...sampleConversions, table: { ...sampleConversions.table, tries: Number.NaN } };
    expect(() => conversionsStore.save(folder(), bad)).toThrow("/table/tries");
  });
});
