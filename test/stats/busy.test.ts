import { expect, it } from "vitest";
import { BUSY, shareTaken } from "../../src/stats/busy.ts";

const launch = (blocks: number[], cpuBlocks?: number[]) => ({
  launch: 0,
  best: 1,
  blocks,
  ...(cpuBlocks === undefined ? {} : { cpuBlocks }),
});

it("is the share of the time in which workers did not run, the mean over the launches", () => {
  expect(shareTaken([launch([10, 30], [10, 10]), launch([10, 10], [10, 10])])).toBeCloseTo(0.25, 12);
});

it("takes each launch as a whole, since a clock may move in ticks", () => {
  expect(shareTaken([launch([10, 10, 10, 10], [0, 20, 0, 20])])).toBe(0);
});

it("is nothing where threads ran on other cores too, and unknown where no worker tells", () => {
  expect(shareTaken([launch([10], [15]), launch([10], [10])])).toBe(0);
  expect(shareTaken([launch([10]), launch([20], [15])])).toBe(0.25);
  expect(shareTaken([launch([10])])).toBeNull();
  expect(shareTaken([])).toBeNull();
});

it("calls no machine busy whose workers lose what a busy loop gets beside their priority", () => {
  // Linux's weights of nice 0 and -14.
  expect(1024 / 24_278).toBeLessThan(BUSY);
  expect((2 * 1024) / (23_254 + 2 * 1024)).toBeGreaterThan(BUSY);
});
