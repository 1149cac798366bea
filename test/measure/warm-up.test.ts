import { describe, expect, it } from "vitest";
import { warmUp } from "../../src/measure/warm-up.ts";

/** A stopwatch whose blocks take 10 ms and whose fastest batches are given, the last one repeated. */
function scripted(times: readonly number[]) {
  let block = 0;
  return {
    clock: () => block * 10,
    watch: {
      block: () => [{ chunk: 0, time: times[Math.min(block++, times.length - 1)] as number }],
      pass: () => 0,
      load: () => {},
    },
  };
}

describe("warmUp", () => {
  it("ends when three of at least fifty blocks come within 2 % of the fastest", () => {
    const { watch, clock } = scripted([900, 500, 300, 200, 150, 120, 110, 105, 101, 100, 100, 100]);
    const { minima, steady } = warmUp(watch, 50, clock);
    expect(steady).toBe(true);
    expect(minima.slice(0, 4)).toEqual([900, 500, 300, 200]);
    expect(minima).toHaveLength(50);
  });

  it("does not mind slow blocks between fast ones", () => {
    const { watch, clock } = scripted([100, 200, 101, 200, 200, 200, 200, 200, 100]);
    expect(warmUp(watch, 50, clock).steady).toBe(true);
  });

  it("gives up after a second, and says so", () => {
    const { watch, clock } = scripted(Array.from({ length: 200 }, (_, index) => 1e9 / 1.1 ** index));
    const { minima, steady } = warmUp(watch, 50, clock);
    expect(steady).toBe(false);
    expect(minima).toHaveLength(100);
  });
});
