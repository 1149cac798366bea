/** How times grow, decided on functions whose growth is known: no clock is read. */

import { describe, expect, it } from "vitest";
import {
  growthExponent,
  growthOf,
  largerBy,
  largerSize,
  nextSize,
  type Point,
} from "../../src/conform/growth.ts";

const points = (time: (size: number) => number) =>
  [16, 32, 64, 128, 256].map((size) => ({ size, time: time(size) }));

describe("growthExponent", () => {
  it.each([
    ["linear", (size: number) => size / 10, 1],
    ["quadratic", (size: number) => size ** 2 / 100, 2],
    ["cubic", (size: number) => size ** 3 / 1000, 3],
    ["constant", () => 5, 0],
  ])("%s", (_, time, exponent) => {
    expect(growthExponent(points(time))).toBeCloseTo(exponent, 6);
  });

  it("says nothing of times that are too short to tell, or too few", () => {
    expect(growthExponent(points((size) => size / 10_000))).toBeNull();
    expect(growthExponent(points((size) => size).slice(0, 2))).toBeNull();
  });

  it("looks at the largest: what a small size costs beside is no growth", () => {
    expect(growthExponent(points((size) => 1 + size ** 2))).toBeGreaterThan(1.9);
  });
});

describe("largerBy", () => {
  it.each([
    ["four times, where that is soon over", 300, 2, undefined, 4],
    ["two, where four would be waited for too long", 320, 2, undefined, 2],
    ["two, where more may not be asked for", 300, 2, 2, 2],
    ["none, where even two would take too long", 1300, 2, undefined, undefined],
    ["none, by a steep growth", 300, 5, undefined, undefined],
  ] as const)("%s", (_, time, exponent, maxFactor, factor) => {
    expect(largerBy(time, exponent, maxFactor)).toBe(factor);
  });
});

/** Everything that is asked of something whose time is this function of its size, in milliseconds. */
function grown(time: (size: number) => number, maxSize?: number) {
  const seen: Point[] = [];
  for (let size = nextSize(seen, maxSize); size !== undefined; size = nextSize(seen, maxSize))
    seen.push({ size, time: time(size) });
  const larger = largerSize(seen, maxSize !== undefined);
  const { isSlow, exponent } = growthOf(
    seen,
    larger === undefined ? undefined : { size: larger, time: time(larger) },
  );
  return { largest: seen.at(-1)?.size, larger, isSlow, exponent };
}

describe("growthOf", () => {
  it("tries doubling sizes up to a million, or to the largest that may be asked for", () => {
    expect(grown((size) => size / 10_000)).toMatchObject({
      largest: 1_048_576,
      larger: undefined,
      isSlow: false,
    });
    expect(grown((size) => size / 10_000, 131_072)).toMatchObject({ largest: 131_072, isSlow: false });
  });

  it("ends where a time is long enough", () => {
    expect(grown((size) => size)).toMatchObject({ largest: 256, larger: undefined, isSlow: false });
  });

  it("finds what grows with the square of its size, by one size more", () => {
    const found = grown((size) => size ** 2 / 100_000);
    expect(found).toMatchObject({ largest: 8192, larger: 16_384, isSlow: true });
    expect(found.exponent).toBeCloseTo(2, 6);
  });

  it("is sure of what is just long enough, however the time before the last one comes out", () => {
    const seen = [16, 32, 64, 128].map((size) => ({ size, time: size ** 2 / 65 }));
    const larger = { size: 512, time: 512 ** 2 / 65 };
    expect(growthOf(seen, larger).isSlow).toBe(true);
    const shorter = seen.map((point) => ({ ...point, time: point.time * 0.9 }));
    expect(growthOf(shorter, { ...larger, time: larger.time * 0.9 }).isSlow).toBe(true);
  });

  it("takes it back where the larger size grows no faster than it does: that was the cache", () => {
    const cached = (size: number) => (size > 4096 ? size / 20 : size ** 2 / 80_000);
    expect(grown(cached)).toMatchObject({ largest: 8192, larger: 32_768, isSlow: false });
  });

  it("does not wait for what is steep, and calls it slow", () => {
    expect(grown((size) => size ** 6 / 1e9)).toMatchObject({ larger: undefined, isSlow: true });
  });

  it("says nothing of no points", () => {
    expect(growthOf([], undefined)).toEqual({ isSlow: false, exponent: null });
    expect(largerSize([], false)).toBeUndefined();
  });
});
