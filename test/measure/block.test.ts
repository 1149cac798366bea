import { describe, expect, it } from "vitest";
import { cut, stopwatch } from "../../src/measure/block.ts";
import { sink } from "../../src/measure/loops.ts";

/** A clock that moves only when work is done. */
function worksClock(costOf: (input: unknown) => number) {
  let now = 0;
  return { clock: () => now, run: (input: unknown) => ((now += costOf(input)), true) };
}

describe("cut", () => {
  it("makes equal chunks and loses no document", () => {
    const inputs = Array.from({ length: 1003 }, (_, index) => index);
    const chunks = cut(inputs, 20);
    expect(chunks).toHaveLength(20);
    expect(chunks.map(({ length }) => length).slice(0, 19)).toEqual(Array(19).fill(50));
    expect(chunks.flat()).toEqual(inputs);
  });

  it("makes no empty chunk of few documents", () => {
    expect(cut([1, 2, 3], 20)).toEqual([[1], [2], [3]]);
  });
});

describe("stopwatch", () => {
  it("measures nanoseconds per document, chunk by chunk", () => {
    // Documents of the first chunk cost 2 µs, of the second 6 µs.
    const { clock, run } = worksClock((input) => (input as number) / 1000);
    const watch = stopwatch(
      {
        run,
        chunks: [
          [2, 2],
          [6, 6],
        ],
        consume: "verdict",
      },
      10,
      clock,
    );
    watch.block();
    for (const { chunk, time } of watch.block()) expect(time).toBeCloseTo(chunk === 0 ? 2000 : 6000, 6);
  });

  it("fills a block with batches of at least half a millisecond, all chunks in turn", () => {
    const { clock, run } = worksClock(() => 0.001);
    const watch = stopwatch({ run, chunks: [[1], [1], [1]], consume: "verdict" }, 10, clock);
    for (let warm = 0; warm < 20; warm++) watch.block();
    const start = clock();
    const batches = watch.block();
    expect(clock() - start).toBeGreaterThanOrEqual(10);
    expect(batches.length).toBeLessThanOrEqual(21);
    expect(new Set(batches.map(({ chunk }) => chunk))).toEqual(new Set([0, 1, 2]));
  });

  it("records one batch where a batch is longer than a block, and visits every chunk all the same", () => {
    const { clock, run } = worksClock(() => 50);
    const watch = stopwatch({ run, chunks: [[1], [1], [1], [1]], consume: "verdict" }, 10, clock);
    const seen = Array.from({ length: 4 }, () => watch.block().map(({ chunk }) => chunk));
    expect(seen).toEqual([[0], [1], [2], [3]]);
  });

  it("uses every result", () => {
    const { clock, run } = worksClock(() => 1);
    const before = sink.total;
    stopwatch({ run, chunks: [[1, 1]], consume: "verdict" }, 1, clock).block();
    expect(sink.total).toBeGreaterThan(before);
  });

  it("lets an adapter's throw through, for the worker to report", () => {
    const run = () => {
      throw new Error("broken");
    };
    expect(() => stopwatch({ run, chunks: [[1]], consume: "value" }, 1).block()).toThrow("broken");
  });
});
