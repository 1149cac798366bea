import { describe, expect, it } from "vitest";
import { growthExponent, largerBy } from "../../src/conform/growth.ts";

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
  ] as const)("%s", (_, time, exponent, most, factor) => {
    expect(largerBy(time, exponent, most)).toBe(factor);
  });
});
