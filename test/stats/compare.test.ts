import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { controlHolds, compare, MIN_RESOLUTION, resolution } from "../../src/stats/compare.ts";

const off = (ratio: number, margin = 0) => ({ ratio, margin });

describe("resolution", () => {
  it("is 1.25 % while the control holds still, else what it missed by", () => {
    expect(resolution(off(1))).toBe(MIN_RESOLUTION);
    expect(resolution(off(1.01))).toBe(0.0125);
    expect(resolution(off(1.02))).toBeCloseTo(0.02, 12);
    expect(resolution(off(1 / 1.02))).toBeCloseTo(0.02, 12);
    expect(resolution(off(1), 0.03)).toBe(0.03);
  });

  it("calls a cell noisy beyond 2.5 %, on either side", () => {
    const held = [0.97, 0.98, 1, 1.024, 1.026].map((ratio) => controlHolds(off(ratio)));
    expect(held).toEqual([false, true, true, true, false]);
  });

  it("holds nothing of a control that could not be measured", () => {
    expect(controlHolds(off(Number.NaN))).toBe(false);
    expect(resolution(off(Number.NaN))).toBe(MIN_RESOLUTION);
  });
});

describe("compare", () => {
  it.each([
    [1.01, 0, "tie"],
    [0.98, 0, "faster"],
    [1.02, 0, "slower"],
    [1.02, 0.03, "tie"],
  ])("a ratio of %d in margin by %d is %s", (ratio, margin, verdict) => {
    expect(compare(off(ratio, margin), 0.0125, false)).toBe(verdict);
  });

  it("calls a small difference unsure where the cell is noisy", () => {
    expect(compare(off(1.01), 0.0125, true)).toBe("unsure");
  });

  it("is the other way round when the sides are swapped", () => {
    const ratio = fc.double({ min: 0.1, max: 10, noNaN: true });
    const swapped = { faster: "slower", slower: "faster", tie: "tie", unsure: "unsure" } as const;
    fc.assert(
      fc.property(ratio, fc.double({ min: 0, max: 0.1, noNaN: true }), fc.boolean(), (one, margin, noisy) => {
        const [there, back] = [
          compare(off(one, margin), 0.0125, noisy),
          compare(off(1 / one, margin), 0.0125, noisy),
        ];
        expect(back).toBe(swapped[there]);
      }),
    );
  });
});
