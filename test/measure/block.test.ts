import { describe, expect, it } from "vitest";
import { allocatedPerDocument } from "../../src/measure/allocation.ts";
import { type Chunk, chunksOf, minBatches, stopwatch } from "../../src/measure/block.ts";
import { sink } from "../../src/measure/timed-loops.ts";

/** A clock that moves only when work is done. */
function worksClock(costOf: (input: unknown) => number) {
  let now = 0;
  return { clock: () => now, run: (input: unknown) => ((now += costOf(input)), true) };
}

/** Chunks of one document each, and more where a size is given. */
const cutAs = (inputs: readonly unknown[], size = 1): { inputs: readonly unknown[]; chunks: Chunk[] } => ({
  inputs,
  chunks: chunksOf(inputs.length, size),
});

describe("chunksOf", () => {
  it("makes equal chunks and loses no document", () => {
    const chunks = chunksOf(1003, 50);
    expect(chunks).toHaveLength(20);
    expect(chunks.map(({ counts }) => counts)).toEqual([...Array(19).fill(50), 53]);
    expect(chunks.flatMap(({ documents }) => documents)).toEqual(Array.from({ length: 1003 }, (_, at) => at));
  });

  it("makes one chunk of few documents", () => {
    expect(chunksOf(3, 25)).toEqual([{ documents: [0, 1, 2], counts: 3 }]);
  });
});

describe("minBatches", () => {
  it.each([
    ["six visits to each chunk, by a fast function", 0.1, 19],
    ["as many as fit into 50 ms, by a slower one", 4, 12],
    ["two visits, however slow it is", 400, 7],
  ])("%s", (_, batchMilliseconds, batches) => {
    expect(minBatches(40, 13, batchMilliseconds)).toBe(batches);
  });
});

const TEN = { milliseconds: 10, minBatches: 1 };

describe("stopwatch", () => {
  it("measures nanoseconds per document, chunk by chunk", () => {
    // Documents of the first chunk cost 2 µs, of the second 6 µs.
    const { clock, run } = worksClock((input) => (input as number) / 1000);
    const watch = stopwatch({ run, consume: "verdict", ...cutAs([2, 2, 6, 6], 2) }, clock);
    const { mean, chunks } = watch(TEN);
    expect(chunks.map(([chunk, time]) => [chunk, Math.round(time)])).toEqual([
      [0, 2000],
      [1, 6000],
    ]);
    expect(mean).toBeCloseTo(4000, -2);
  });

  it("tells the quarter and the median of its batches, which slow ones do not change", () => {
    const costs = [4, 4, 5, 90, 5, 5, 60, 5];
    let call = 0;
    const { clock, run } = worksClock(() => costs[(call++ + 7) % 8] as number);
    const watch = stopwatch({ run, consume: "verdict", ...cutAs(costs) }, clock);
    const { quarter, median } = watch({ milliseconds: 0, minBatches: 8 });
    expect([quarter, median]).toEqual([5e6, 5e6]);
  });

  it("keeps the fastest batch of each chunk, without the first one", () => {
    const costs = [3, 5, 7, 5, 8];
    let call = 0;
    const { clock, run } = worksClock(() => costs[call++ % costs.length] as number);
    const watch = stopwatch({ run, consume: "verdict", ...cutAs([1]) }, clock);
    expect(watch({ milliseconds: 0, minBatches: 4 }).chunks).toEqual([[0, 5e6]]);
  });

  it("goes on with the next chunk in the next block, so that none is met again before all others", () => {
    const { clock, run } = worksClock(() => 4);
    const watch = stopwatch({ run, consume: "verdict", ...cutAs([1, 1, 1, 1]) }, clock);
    const met = () => watch(TEN).chunks.map(([chunk]) => chunk);
    expect(met()).toEqual([0, 1, 2]);
    expect(met()).toEqual([3, 0, 1]);
    watch({ ...TEN, only: { inputs: [7], passes: 1 } });
    expect(met()).toEqual([2, 3, 0]);
  });

  it("records as many batches as were asked for, however long they take", () => {
    const { clock, run } = worksClock(() => 50);
    const watch = stopwatch({ run, consume: "verdict", ...cutAs([1, 1, 1, 1]) }, clock);
    expect(watch(TEN).chunks).toHaveLength(1);
    expect(watch({ ...TEN, minBatches: 3 }).chunks).toHaveLength(3);
    expect(watch({ milliseconds: 0, minBatches: 2 }).chunks).toHaveLength(2);
  });

  it("times other inputs than its own, several passes over them in a batch", () => {
    const met: unknown[] = [];
    let now = 0;
    const run = (input: unknown) => (met.push(input), (now += 2), true);
    const watch = stopwatch({ run, consume: "verdict", ...cutAs([1, 2]) }, () => now);
    const times = watch({ milliseconds: 0, minBatches: 1, only: { inputs: [8, 9], passes: 2 } });
    expect(times).toMatchObject({ mean: 2e6, chunks: [[0, 2e6]] });
    expect(met).toEqual([8, 9, 8, 9, 8, 9, 8, 9]);
  });

  it("keeps results of the last batch where it is asked to", () => {
    const { clock } = worksClock(() => 1);
    const run = (input: unknown) => `${String(input)}!`;
    const watch = stopwatch({ run, consume: "text", ...cutAs([1, 2, 3, 4], 2) }, clock);
    const length = { milliseconds: 0, minBatches: 2 };
    expect(watch({ ...length, keep: 1 }).kept).toEqual({ chunk: 1, results: ["3!"] });
    expect(watch({ ...length, keep: 9 }).kept).toEqual({ chunk: 1, results: ["3!", "4!"] });
    expect(watch(length).kept.results).toEqual([]);
  });

  it("tells the processor time of its batches, without what another program took, and without what lies around them", () => {
    // A batch takes 2 ms; another program takes 30 ms of every second one. To ask for processor time takes 1 ms.
    let [now, used, call] = [0, 0, 0];
    const run = () => {
      now += 2 + (call++ % 2) * 30;
      used += 2;
      return true;
    };
    const processor = () => {
      used += 0.5;
      now += 1;
      const told = used;
      used += 0.5;
      return told;
    };
    const watch = stopwatch({ run, consume: "verdict", ...cutAs([1, 1]) }, () => now, processor);
    const { mean, cpu } = watch({ milliseconds: 0, minBatches: 4 });
    expect(mean).toBeCloseTo(17e6);
    expect(cpu).toBeCloseTo(2e6);
  });

  it("uses every result", () => {
    const { clock, run } = worksClock(() => 1);
    const before = sink.total;
    stopwatch({ run, consume: "verdict", ...cutAs([1, 1]) }, clock)(TEN);
    expect(sink.total).toBeGreaterThan(before);
  });

  it("lets an adapter's throw through, for the worker to report", () => {
    const run = () => {
      throw new Error("broken");
    };
    expect(() => stopwatch({ run, consume: "value", ...cutAs([1]) })(TEN)).toThrow("broken");
  });
});

describe("allocatedPerDocument", () => {
  it("divides what one pass over all chunks allocates by the documents in it", () => {
    let bytes = 0;
    const run = (input: unknown) => (bytes += input as number);
    const subject = { run, consume: "value", ...cutAs([10, 20, 30], 2) } as const;
    expect(allocatedPerDocument(subject, () => bytes)).toBe(20);
  });
});
