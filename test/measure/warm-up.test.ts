import { describe, expect, it } from "vitest";
import { warmUp } from "../../src/measure/warm-up.ts";

/** Laps that take the milliseconds given, the last one repeated, and the clock that they move. */
function scripted(laps: readonly number[]) {
  let [lap, now] = [0, 0];
  return {
    clock: () => now,
    watch: {
      lap: () => {
        const time = laps[Math.min(lap++, laps.length - 1)] as number;
        now += time;
        return time;
      },
    },
  };
}
const length = { blockMilliseconds: 10, leastBlocks: 20 };

describe("warmUp", () => {
  it("ends when three of the least number of blocks come within 5 % of the fastest", () => {
    const { watch, clock } = scripted([90, 50, 30, 20, 15, 12, 11, 10.8, 10.7, 10]);
    const { minima, steady } = warmUp(watch, length, clock);
    expect(steady).toBe(true);
    expect(minima.slice(0, 4)).toEqual([90, 50, 30, 20]);
    expect(minima).toHaveLength(20);
  });

  it("fills a block with whole laps, and keeps the fastest", () => {
    const { watch, clock } = scripted([6, 5, 4, 4]);
    const { minima } = warmUp(watch, { ...length, leastBlocks: 2 }, clock);
    expect(minima.slice(0, 2)).toEqual([5, 4]);
  });

  it("does not mind slow blocks between fast ones", () => {
    const { watch, clock } = scripted([10, 20, 10.1, 20, 20, 20, 20, 20, 10]);
    expect(warmUp(watch, length, clock).steady).toBe(true);
  });

  it("takes a function as it has become, when it was faster for a while", () => {
    const { watch, clock } = scripted([20, 10, ...Array.from({ length: 100 }, () => 12)]);
    const { minima, steady } = warmUp(watch, { ...length, leastBlocks: 3 }, clock);
    expect(steady).toBe(true);
    expect(minima).toHaveLength(10); // the fast one, and as many as put it out of sight
  });

  it("gives up after a while, and says so", () => {
    const { watch, clock } = scripted(Array.from({ length: 200 }, (_, index) => 10 + 1e3 / 1.1 ** index));
    const { minima, steady } = warmUp(watch, { ...length, leastBlocks: 100 }, clock);
    expect(steady).toBe(false);
    expect(minima.length).toBeLessThan(100);
  });
});
