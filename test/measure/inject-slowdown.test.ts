import { describe, expect, it } from "vitest";
import { cut, stopwatch } from "../../src/measure/block.ts";
import { repeatShare } from "../../src/measure/inject-slowdown.ts";

const inputs = Array.from({ length: 1000 }, (_, index) => "x".repeat(1 + (index % 7)));
const chunks = cut(inputs, 50);
const total = (all: readonly (readonly unknown[])[]) => all.reduce((sum, { length }) => sum + length, 0);

describe("repeatShare", () => {
  it.each([0.01, 0.02, 0.05, 0.1, 1])("repeats a share of %d, spread evenly", (share) => {
    const slowed = repeatShare(chunks, share, (text) => text.length);
    expect(total(slowed)).toBe(Math.round(1000 * (1 + share)));
    const added = slowed.map(({ length }, index) => length - (chunks[index]?.length ?? 0));
    expect(Math.max(...added) - Math.min(...added)).toBeLessThanOrEqual(1);
    for (const [index, chunk] of slowed.entries()) expect(chunk.slice(0, 50)).toEqual(chunks[index]);
  });

  it("repeats inputs of nearly the mean size", () => {
    for (const chunk of repeatShare(chunks, 0.1, (text) => text.length))
      for (const text of chunk.slice(50)) expect(text.length).toBe(4);
  });

  it("repeats those that are half a lap away", () => {
    const numbered = cut(
      Array.from({ length: 400 }, (_, index) => index),
      100,
    );
    const slowed = repeatShare(numbered, 0.01, () => 1);
    expect(slowed.map((chunk) => Math.floor((chunk.at(-1) ?? 0) / 100))).toEqual([2, 3, 0, 1]);
  });

  it("is charged to the documents that there are", () => {
    // A clock that counts the calls: each takes a millisecond.
    let calls = 0;
    const watch = stopwatch(
      {
        run: () => ++calls,
        consume: "value",
        chunks: repeatShare(chunks, 1, (text) => text.length),
        counts: chunks.map(({ length }) => length),
      },
      () => calls,
    );
    expect(watch.pass(0, 1)).toBeCloseTo(2e6);
  });
});
