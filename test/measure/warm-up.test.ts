import { describe, expect, it } from "vitest";
import { warmUp } from "../../src/measure/warm-up.ts";

/** Blocks of 10 ms that find the times given, the last one repeated, and the clock that they move. */
function scripted(times: readonly number[]) {
  let [block, now] = [0, 0];
  return {
    clock: () => now,
    watch: {
      stretch: (milliseconds: number) => {
        now += milliseconds;
        return times[Math.min(block++, times.length - 1)] as number;
      },
    },
  };
}
const length = { blockMilliseconds: 10, leastBlocks: 20 };

describe("warmUp", () => {
  it("ends when three of the least number of blocks come within 5 % of the fastest", () => {
    const { watch, clock } = scripted([90, 50, 30, 20, 15, 12, 11, 10.8, 10.7, 10]);
    const { blocks, steady } = warmUp(watch, length, clock);
    expect(steady).toBe(true);
    expect(blocks.slice(0, 4)).toEqual([90, 50, 30, 20]);
    expect(blocks).toHaveLength(20);
  });

  it("does not mind slow blocks between fast ones", () => {
    const { watch, clock } = scripted([10, 20, 10.1, 20, 20, 20, 20, 20, 10]);
    expect(warmUp(watch, length, clock).steady).toBe(true);
  });

  it("takes a function as it has become, when it was faster for a while", () => {
    const { watch, clock } = scripted([20, 10, ...Array.from({ length: 100 }, () => 12)]);
    const { blocks, steady } = warmUp(watch, { ...length, leastBlocks: 3 }, clock);
    expect(steady).toBe(true);
    expect(blocks).toHaveLength(10); // the fast one, and as many as put it out of sight
  });

  it("gives up after a while, and says so", () => {
    const { watch, clock } = scripted(Array.from({ length: 200 }, (_, index) => 10 + 1e3 / 1.1 ** index));
    const { blocks, steady } = warmUp(watch, { ...length, leastBlocks: 100 }, clock);
    expect(steady).toBe(false);
    expect(blocks.length).toBeLessThan(100);
  });
});
