import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canaryHolds, compare, ranks, resolution } from "../../src/stats/compare.ts";

describe("resolution", () => {
  it("is 1.5 % while the canary holds still, else twice its miss", () => {
    expect(resolution(1)).toBe(0.015);
    expect(resolution(1.005)).toBe(0.015);
    expect(resolution(1.02)).toBeCloseTo(0.04, 12);
    expect(resolution(1 / 1.02)).toBeCloseTo(0.04, 12);
  });

  it("asks for more launches beyond 1.5 %, on either side", () => {
    expect([0.98, 0.99, 1, 1.014, 1.016].map(canaryHolds)).toEqual([false, true, true, true, false]);
  });

  it("holds nothing of a canary that could not be measured", () => {
    expect(canaryHolds(Number.NaN)).toBe(false);
  });
});

describe("compare", () => {
  it.each([
    [100, 101, "tie"],
    [100, 102, "faster"],
    [102, 100, "slower"],
  ])("%d against %d is %s", (one, other, verdict) => {
    expect(compare(one, other, 0.015, false)).toBe(verdict);
  });

  it("calls a small difference unsure where the cell is noisy", () => {
    expect(compare(100, 101, 0.015, true)).toBe("unsure");
  });

  it("is the other way round when the sides are swapped", () => {
    const time = fc.double({ min: 1, max: 1e6, noNaN: true });
    const swapped = { faster: "slower", slower: "faster", tie: "tie", unsure: "unsure" } as const;
    fc.assert(
      fc.property(time, time, fc.boolean(), (one, other, noisy) => {
        expect(compare(other, one, 0.015, noisy)).toBe(swapped[compare(one, other, 0.015, noisy)]);
      }),
    );
  });
});

describe("ranks", () => {
  it("gives ties their leader's rank, and counts them", () => {
    expect(ranks([100, 101, 150, 151, 300], Array(5).fill(0.015))).toEqual([1, 1, 3, 3, 5]);
  });

  it("starts anew where a time differs from its leader, not from its neighbour", () => {
    // Each is within 1.5 % of the one before, the third is not within 1.5 % of the first.
    expect(ranks([100, 101.2, 102.4], Array(3).fill(0.015))).toEqual([1, 1, 3]);
  });

  it("believes a difference only where both times can be told apart by as much", () => {
    expect(ranks([100, 110, 120], [0.015, 0.15, 0.015])).toEqual([1, 1, 3]);
    expect(ranks([100, 110], [0.15, 0.015])).toEqual([1, 1]);
  });

  it("keeps the order given", () => {
    expect(ranks([300, 100], [0.015, 0.015])).toEqual([2, 1]);
  });
});
