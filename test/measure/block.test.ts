import { describe, expect, it } from "vitest";
import { cut, leastBatches, stopwatch } from "../../src/measure/block.ts";
import { sink } from "../../src/measure/timed-loops.ts";

/** A clock that moves only when work is done. */
function worksClock(costOf: (input: unknown) => number) {
  let now = 0;
  return { clock: () => now, run: (input: unknown) => ((now += costOf(input)), true) };
}

describe("cut", () => {
  it("makes equal chunks and loses no document", () => {
    const inputs = Array.from({ length: 1003 }, (_, index) => index);
    const chunks = cut(inputs, 50);
    expect(chunks).toHaveLength(20);
    expect(chunks.map(({ length }) => length).slice(0, 19)).toEqual(Array(19).fill(50));
    expect(chunks.flat()).toEqual(inputs);
  });

  it("makes one chunk of few documents", () => {
    expect(cut([1, 2, 3], 25)).toEqual([[1, 2, 3]]);
  });
});

describe("leastBatches", () => {
  it.each([
    ["six visits to each chunk, by a fast function", 0.1, 19],
    ["as many as fit into 50 ms, by a slower one", 4, 12],
    ["two visits, however slow it is", 400, 7],
  ])("%s", (_, batchMilliseconds, batches) => {
    expect(leastBatches(40, 13, batchMilliseconds)).toBe(batches);
  });
});

const TEN = { milliseconds: 10 };

describe("stopwatch", () => {
  it("measures nanoseconds per document, chunk by chunk", () => {
    // Documents of the first chunk cost 2 µs, of the second 6 µs.
    const { clock, run } = worksClock((input) => (input as number) / 1000);
    const chunks = [
      [2, 2],
      [6, 6],
    ];
    const watch = stopwatch({ run, chunks, consume: "verdict" }, clock);
    const { mean, chunks: fastest } = watch.blocks(TEN)();
    expect(fastest.map(([chunk, time]) => [chunk, Math.round(time)])).toEqual([
      [0, 2000],
      [1, 6000],
    ]);
    expect(mean).toBeCloseTo(4000, -2);
    expect(watch.stretch(1)).toBeCloseTo(2000, 6);
    expect(watch.pass(1, 3)).toBeCloseTo(6000, 6);
  });

  it("takes of a stretch a time that slow batches do not change", () => {
    const costs = [4, 4, 5, 90, 5, 5, 60, 5];
    let call = 0;
    const { clock, run } = worksClock(() => costs[call++ % costs.length] as number);
    const chunks = costs.map(() => [1]);
    expect(stopwatch({ run, chunks, consume: "verdict" }, clock).stretch(175)).toBeCloseTo(5e6, 6);
  });

  it("goes on in the next stretch with the next chunk, and meets half of them however long they take", () => {
    const met: unknown[] = [];
    let now = 0;
    const run = (input: unknown) => (met.push(input), (now += 10), true);
    const watch = stopwatch({ run, chunks: [[1], [2], [3]], consume: "verdict" }, () => now);
    watch.stretch(5);
    expect(met).toEqual([1, 2]);
    watch.stretch(45);
    expect(met).toEqual([1, 2, 3, 1, 2, 3, 1]);
  });

  it("keeps the fastest batch of each chunk", () => {
    const costs = [9, 5, 7, 5, 8];
    let call = 0;
    const { clock, run } = worksClock(() => costs[call++ % costs.length] as number);
    const block = stopwatch({ run, chunks: [[1]], consume: "verdict" }, clock).blocks({ milliseconds: 30 });
    expect(block().chunks).toEqual([[0, 5e6]]);
  });

  it("goes on with the next chunk in the next block, so that none is met again before all others", () => {
    const { clock, run } = worksClock(() => 4);
    const block = stopwatch({ run, chunks: [[1], [1], [1], [1]], consume: "verdict" }, clock).blocks(TEN);
    const met = Array.from({ length: 4 }, () => block().chunks.map(([chunk]) => chunk));
    expect(met).toEqual([
      [0, 1, 2],
      [3, 0, 1],
      [2, 3, 0],
      [1, 2, 3],
    ]);
  });

  it("records as many batches as were asked for, however long they take", () => {
    const { clock, run } = worksClock(() => 50);
    const subject = { run, chunks: [[1], [1], [1], [1]], consume: "verdict" } as const;
    const watch = stopwatch(subject, clock);
    expect(watch.blocks(TEN)().chunks).toHaveLength(1);
    expect(watch.blocks({ ...TEN, leastBatches: 3 })().chunks).toHaveLength(3);
  });

  it("uses every result", () => {
    const { clock, run } = worksClock(() => 1);
    const before = sink.total;
    stopwatch({ run, chunks: [[1, 1]], consume: "verdict" }, clock).blocks({ milliseconds: 1 })();
    expect(sink.total).toBeGreaterThan(before);
  });

  it("lets an adapter's throw through, for the worker to report", () => {
    const run = () => {
      throw new Error("broken");
    };
    const block = stopwatch({ run, chunks: [[1]], consume: "value" }).blocks({ milliseconds: 1 });
    expect(block).toThrow("broken");
  });
});
