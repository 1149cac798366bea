/** Faulty documents of every dataset: one fault in each, and every fault of every kind. */

import { describe, expect, it } from "vitest";
import { DEFAULT_SEED, drawFaults } from "../../datasets/contract.ts";
import { datasets } from "../../datasets/index.ts";
import { valueAt } from "../../src/conform/places.ts";
import type { JsonValue } from "../../src/kinds/contract.ts";
import { seeded } from "../../src/kinds/random.ts";
import { type FaultyDocument, plantEachFault } from "../../src/model/documents.ts";
import { m } from "../../src/model/model.ts";
import { keysOf } from "../../src/model/pointer.ts";

const namesOf = (faulty: readonly FaultyDocument[]): string[] =>
  faulty.map(({ kind, fault }) => `${kind}, ${fault}`);

const at = (document: JsonValue, pointer: string): unknown => valueAt(document, keysOf(pointer));

describe.each(Object.entries(datasets))("the faults of %s", async (_, load) => {
  const { default: dataset } = await load();
  const clean = dataset.clean(Math.min(300, dataset.defaultCount), DEFAULT_SEED);
  const all = drawFaults(dataset, clean, DEFAULT_SEED);
  const each = plantEachFault(dataset.model, clean, seeded(DEFAULT_SEED + 1));

  it("are every fault of every kind among a thousand, and among those that are planted one by one", () => {
    expect(all).toHaveLength(1000);
    expect(new Set(namesOf(each))).toEqual(new Set(namesOf(all)));
  });

  it("are the same faults whatever the draw, each in two places or documents at least", () => {
    const other = plantEachFault(dataset.model, clean, seeded(7));
    expect(namesOf(other)).toEqual(namesOf(each));
    for (const same of Map.groupBy(each, ({ kind, fault }) => `${kind}, ${fault}`).values())
      expect(new Set(same.map(({ origin, pointer }) => `${origin} ${pointer}`)).size).toBeGreaterThan(1);
  });

  it("are one each, where their pointers say", () => {
    for (const { document, pointer, input, origin } of each) {
      expect(document).not.toEqual(clean[origin]);
      if (input !== undefined) expect(at(document, pointer)).toEqual(input);
    }
  });
});

describe("faults that are planted one by one", () => {
  const model = m.object("Places", {
    wide: m.decimal(9, 2),
    narrow: m.array(m.decimal(5, 2)),
    other: m.decimal(9, 2),
    nothing: m.nullable(m.decimal(5, 2)),
    maybe: m.optional(m.boolean()),
    open: m.object("Open", { key: m.optional(m.boolean()), name: m.optional(m.text()) }),
    closed: m.object("Closed", { flags: m.array(m.boolean()) }),
  });
  const documents: readonly JsonValue[] = [
    { wide: "1.00", narrow: [], other: "3.00", nothing: null, open: {}, closed: { flags: [true] } },
    {
      wide: "1.00",
      narrow: ["1.00"],
      other: "3.00",
      nothing: "2.00",
      maybe: true,
      open: { key: true, name: "n" },
      closed: { flags: [] },
    },
  ];
  const planted = plantEachFault(model, documents, seeded(1));
  const placesOf = (kind: string, fault: string): string[] =>
    planted.filter((one) => one.kind === kind && one.fault === fault).map(({ pointer }) => pointer);

  it("are one for each group of places that are alike, which take turns", () => {
    for (const fault of ["underscore", "comma-grouping"])
      expect(placesOf("decimal", fault)).toEqual([
        expect.stringMatching(/wide|other/),
        "/narrow/0",
        "/nothing",
      ]);
    const tried = new Set(planted.flatMap(({ kind, pointer }) => (kind === "decimal" ? [pointer] : [])));
    expect(tried).toEqual(new Set(["/wide", "/other", "/narrow/0", "/nothing"]));
  });

  it("are two of a fault that only one group has", () => {
    const ofBooleans = planted.filter(({ kind }) => kind === "boolean");
    for (const [name, places] of Map.groupBy(ofBooleans, ({ fault }) => fault))
      expect([name, new Set(places.map(({ pointer }) => pointer)).size]).toEqual([name, 2]);
  });

  it("tell records that require keys from records that do not, and missing keys by their kinds", () => {
    expect(placesOf("object", "array-for-object")).toEqual(["", "/open", "/closed"]);
    expect(placesOf("object", "missing")).toEqual(["/wide", "/narrow", "/open"]);
    expect(placesOf("optional", "null-for-absent")).toEqual(["/maybe", "/open/name"]);
    expect(placesOf("array", "text-for-array")).toEqual(["/narrow", "/closed/flags"]);
    expect(placesOf("nullable", "missing")).toEqual(["/nothing", "/nothing"]);
  });

  it("leave out a place that no document has", () => {
    const empty = plantEachFault(model, documents.slice(0, 1), seeded(1));
    expect(empty.some(({ pointer }) => pointer.startsWith("/narrow/"))).toBe(false);
    expect(empty.filter(({ kind, fault }) => kind === "decimal" && fault === "underscore")).toHaveLength(2);
  });
});
