import { describe, expect, it } from "vitest";
import { chunksOf, stopwatch } from "../../src/measure/block.ts";
import { injectSlowdown } from "../../src/measure/inject-slowdown.ts";

const sizes = Array.from({ length: 1000 }, (_, index) => 1 + (index % 7));
const chunks = chunksOf(1000, 50);
const total = (all: readonly { readonly documents: readonly number[] }[]) =>
  all.reduce((sum, { documents }) => sum + documents.length, 0);

describe("injectSlowdown", () => {
  it.each([0.01, 0.02, 0.05, 0.1, 1])("repeats a share of %d, spread evenly", (share) => {
    const slowed = injectSlowdown(sizes, chunks, share);
    expect(total(slowed)).toBe(Math.round(1000 * (1 + share)));
    const added = slowed.map(({ documents, counts }) => documents.length - counts);
    expect(Math.max(...added) - Math.min(...added)).toBeLessThanOrEqual(1);
    for (const [index, { documents }] of slowed.entries())
      expect(documents.slice(0, 50)).toEqual(chunks[index]?.documents);
  });

  it("repeats documents of nearly the mean size", () => {
    for (const { documents } of injectSlowdown(sizes, chunks, 0.1))
      for (const document of documents.slice(50)) expect(sizes[document]).toBe(4);
  });

  it("repeats those that are half a lap away", () => {
    const slowed = injectSlowdown(Array(400).fill(1), chunksOf(400, 100), 0.01);
    expect(slowed.map(({ documents }) => Math.floor((documents.at(-1) ?? 0) / 100))).toEqual([2, 3, 0, 1]);
  });

  it("is charged to the documents that there are", () => {
    // A clock that counts the calls: each takes a millisecond.
    let calls = 0;
    const subject = {
      run: () => ++calls,
      consume: "value",
      inputs: sizes,
      chunks: injectSlowdown(sizes, chunks, 1),
    } as const;
    const { mean } = stopwatch(subject, () => calls)({ milliseconds: 0, minBatches: 1 });
    expect(mean).toBeCloseTo(2e6);
  });
});
