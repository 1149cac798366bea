/** Functions of known growth: what is fitted to them is what they are. */

import { describe, expect, it } from "vitest";
import { seeded } from "../../src/kinds/random.ts";
import {
  crossingsOf,
  exponentOf,
  type SizedComparison,
  type SizedCosts,
  stepsOf,
} from "../../src/stats/growth.ts";

const SIZES = [1, 10, 100, 1000, 10_000];

/** Three launches of each size, without noise unless some is asked for: a factor drawn from 1 ± `noise`. */
function costsOf(cost: (size: number) => number, noise = 0, sizes = SIZES): SizedCosts[] {
  const random = seeded(7);
  return sizes.map((size) => ({
    size,
    costs: [0, 1, 2].map(() => cost(size) * (1 + (noise * random.integer(-1000, 1000)) / 1000)),
  }));
}

describe("the exponent", () => {
  it.each([
    ["constant", () => 5, 0],
    ["n", (n: number) => 3 * n, 1],
    ["n²", (n: number) => 0.2 * n ** 2, 2],
    ["√n", Math.sqrt, 0.5],
    ["1/n", (n: number) => 40 / n, -1],
  ])("of %s is what it is, and sure", (_, cost, exponent) => {
    const { best, low, high } = exponentOf(costsOf(cost)) ?? { best: Number.NaN, low: null, high: null };
    expect(best).toBeCloseTo(exponent, 9);
    expect(low).toBeCloseTo(exponent, 6);
    expect(high).toBeCloseTo(exponent, 6);
  });

  it("holds the truth within its interval where launches scatter", () => {
    const fitted = exponentOf(costsOf((n) => n ** 1.3, 0.05));
    expect(fitted?.low).toBeLessThan(1.3);
    expect(fitted?.high).toBeGreaterThan(1.3);
    expect((fitted?.high ?? 9) - (fitted?.low ?? 0)).toBeLessThan(0.1);
  });

  it("has a wide interval where the cost is no power of the size, however well it repeats", () => {
    const curve = exponentOf(costsOf((n) => 50 + n));
    expect((curve?.high ?? 0) - (curve?.low ?? 0)).toBeGreaterThan(0.3);
    expect(curve?.best).toBeLessThan(1);
  });

  it("of n log n is above 1", () => {
    expect(exponentOf(costsOf((n) => n * Math.log(n + 1)))?.low).toBeGreaterThan(1);
  });

  it("is no surer than its launches, though its points lie on a line by luck", () => {
    const scattered = SIZES.map((size) => ({ size, costs: [size / 2, size, size * 2] }));
    const fitted = exponentOf(scattered);
    expect(fitted?.best).toBeCloseTo(1, 9);
    expect((fitted?.high ?? 0) - (fitted?.low ?? 0)).toBeGreaterThan(0.1);
  });

  it("has bounds by its launches where there are two sizes, and none where each was launched once", () => {
    const two = costsOf((n) => n, 0.05, [1, 10]);
    expect(exponentOf(two)?.low).not.toBeNull();
    expect(exponentOf(two.map(({ size, costs }) => ({ size, costs: costs.slice(0, 1) })))).toMatchObject({
      low: null,
      high: null,
    });
  });

  it("is not told from one size, nor from sizes that were not measured", () => {
    expect(exponentOf(costsOf((n) => n, 0, [5]))).toBeUndefined();
    expect(
      exponentOf([
        { size: 1, costs: [] },
        { size: 2, costs: [3] },
      ]),
    ).toBeUndefined();
    expect(exponentOf([])).toBeUndefined();
  });
});

describe("steps", () => {
  const changes = (cost: (size: number) => number, resolution = 0.0125): string[] =>
    stepsOf(costsOf(cost).map((own) => ({ ...own, resolution }))).map(({ change }) => change);

  it("are the same where the cost is in proportion", () => {
    expect(changes((n) => 7 * n)).toEqual(["same", "same", "same", "same"]);
  });

  it("are cheaper while a fixed cost is shared, and the same where it is nothing any more", () => {
    expect(changes((n) => 50 + n)).toEqual(["cheaper", "cheaper", "cheaper", "cheaper"]);
    expect(changes((n) => 0.5 + n)).toEqual(["cheaper", "cheaper", "same", "same"]);
  });

  it("are dearer from the size on at which something gives way", () => {
    expect(changes((n) => (n > 500 ? 3 * n : n))).toEqual(["same", "same", "dearer", "same"]);
  });

  it("do not see what is less than counts", () => {
    expect(changes((n) => n ** 1.01, 0.05)).toEqual(["same", "same", "same", "same"]);
    expect(changes((n) => n ** 1.01)).toEqual(["dearer", "dearer", "dearer", "dearer"]);
  });

  it("are told apart by their launches: what scatters widely, or was launched once, is the same", () => {
    const scattered = [
      { size: 1, costs: [1, 2, 4], resolution: 0.0125 },
      { size: 2, costs: [3, 6, 12], resolution: 0.0125 },
    ];
    expect(stepsOf(scattered)[0]?.change).toBe("same");
    const [once] = stepsOf(
      scattered.map(({ size, resolution }) => ({ size, costs: [size ** 3], resolution })),
    );
    expect(once).toMatchObject({ change: "same", margin: Infinity, ratio: 4 });
  });

  it("pass over a size that was not measured", () => {
    const steps = stepsOf([
      { size: 1, costs: [1], resolution: 0 },
      { size: 10, costs: [], resolution: 0 },
      { size: 100, costs: [100], resolution: 0 },
    ]);
    expect(steps.map(({ from, to }) => [from, to])).toEqual([[1, 100]]);
  });
});

describe("crossings", () => {
  /** As told apart where the ratio is off 1 by more than 5 %. */
  const compared = (ratio: (size: number) => number, sizes = SIZES): SizedComparison[] =>
    sizes.map((size) => ({
      size,
      ratio: ratio(size),
      verdict: ratio(size) < 0.95 ? "faster" : ratio(size) > 1.05 ? "slower" : "tie",
    }));

  it("lie where the two costs are equal", () => {
    // 400 + n against 5n: equal at 100.
    const [crossing, ...others] = crossingsOf(compared((n) => (400 + n) / (5 * n), [1, 10, 50, 200, 1000]));
    expect(others).toEqual([]);
    expect(crossing).toMatchObject({ below: "other", from: 50, to: 200 });
    expect(crossing?.at).toBeGreaterThan(80);
    expect(crossing?.at).toBeLessThan(125);
  });

  it("are exact for powers of the size", () => {
    // 2·n against 0.2·n^1.5: equal at 100.
    const [crossing] = crossingsOf(compared((n) => (0.2 * n ** 1.5) / (2 * n), [1, 10, 1000]));
    expect(crossing).toMatchObject({ below: "one", from: 10, to: 1000 });
    expect(crossing?.at).toBeCloseTo(100, 6);
  });

  it("look through ties, which say where", () => {
    const [crossing] = crossingsOf([
      { size: 1, ratio: 0.8, verdict: "faster" },
      { size: 10, ratio: 0.99, verdict: "tie" },
      { size: 100, ratio: 1.01, verdict: "unsure" },
      { size: 1000, ratio: 1.5, verdict: "slower" },
    ]);
    expect(crossing).toMatchObject({ below: "one", from: 1, to: 1000 });
    expect(crossing?.at).toBeCloseTo(Math.sqrt(1000), 0);
  });

  it("are none where one is always ahead, where the far end is a tie, or where nothing is decided", () => {
    expect(crossingsOf(compared((n) => 0.5 + n / 50_000))).toEqual([]);
    expect(crossingsOf(compared((n) => (n > 500 ? 1.01 : 0.5)))).toEqual([]);
    expect(crossingsOf(compared(() => 1))).toEqual([]);
    expect(crossingsOf([])).toEqual([]);
  });

  it("may be several", () => {
    const found = crossingsOf(compared((n) => (n === 100 ? 2 : 0.5)));
    expect(found.map(({ below, from, to }) => [below, from, to])).toEqual([
      ["one", 10, 100],
      ["other", 100, 1000],
    ]);
  });
});
