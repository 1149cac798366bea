/** Faulty documents of every dataset: one fault in each, and every fault of every kind. */

import { describe, expect, it } from "vitest";
import { DEFAULT_SEED, drawFaults } from "../../datasets/contract.ts";
import { datasets } from "../../datasets/index.ts";
import type { FaultyDocument } from "../../src/model/documents.ts";

const namesOf = (faulty: readonly FaultyDocument[]): string[] =>
  faulty.map(({ kind, fault }) => `${kind}, ${fault}`);

describe.each(Object.entries(datasets))("the faults of %s", async (_, load) => {
  const { default: dataset } = await load();
  const clean = dataset.clean(Math.min(300, dataset.defaultCount), DEFAULT_SEED);
  const all = drawFaults(dataset, clean, DEFAULT_SEED);
  const few = drawFaults(dataset, clean, DEFAULT_SEED, { times: 3 });

  it("that are planted three times each are the first of those that are planted on and on", () => {
    expect(few).toEqual(all.slice(0, few.length));
  });

  it("are every fault of every kind, none of them fewer than three times where a thousand have room for that", () => {
    expect(new Set(namesOf(few))).toEqual(new Set(namesOf(all)));
    const times = [...Map.groupBy(namesOf(few), String).values()].map(({ length }) => length);
    if (few.length < all.length) expect(Math.min(...times)).toBe(3);
    else expect(few).toHaveLength(1000);
  });
});
