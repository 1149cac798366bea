/** Faulty documents of every dataset: one fault in each, and every fault of every kind. */

import { describe, expect, it } from "vitest";
import { DEFAULT_SEED, drawFaults } from "../../datasets/contract.ts";
import { datasets } from "../../datasets/index.ts";
import { valueAt } from "../../src/conform/places.ts";
import type { JsonValue } from "../../src/kinds/contract.ts";
import type { FaultyDocument } from "../../src/model/documents.ts";
import { keysOf } from "../../src/model/pointer.ts";

const namesOf = (faulty: readonly FaultyDocument[]): string[] =>
  faulty.map(({ kind, fault }) => `${kind}, ${fault}`);

const at = (document: JsonValue, pointer: string): unknown => valueAt(document, keysOf(pointer));

describe.each(Object.entries(datasets))("the faults of %s", async (_, load) => {
  const { default: dataset } = await load();
  const clean = dataset.clean(Math.min(300, dataset.defaultCount), DEFAULT_SEED);
  const all = drawFaults(dataset, clean, DEFAULT_SEED);
  const few = drawFaults(dataset, clean, DEFAULT_SEED, { times: 3 });

  it("that are planted three times each are the first of those that are planted on and on", () => {
    expect(few).toEqual(all.slice(0, few.length));
  });

  it("are every fault of every kind among a thousand, and among those that are planted three times each", () => {
    expect(all).toHaveLength(1000);
    expect(new Set(namesOf(few))).toEqual(new Set(namesOf(all)));
    const times = [...Map.groupBy(namesOf(few), String).values()].map(({ length }) => length);
    if (few.length < all.length) expect(Math.min(...times)).toBe(3);
    else expect(few).toHaveLength(1000);
  });

  it("are one each, where their pointers say", () => {
    for (const { document, pointer, input, origin } of few) {
      expect(document).not.toEqual(clean[origin]);
      if (input !== undefined) expect(at(document, pointer)).toEqual(input);
    }
  });
});
