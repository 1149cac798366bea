import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { best, bestRatio, doubt, pairedRatio, typical } from "../../src/stats/estimate.ts";

const launch = (layouts: number[], blocks = layouts) => ({ layouts, blocks });

describe("best", () => {
  it("is the median over all layouts of all launches", () => {
    expect(best([launch([10, 40]), launch([20, 30, 90])])).toBe(30);
    expect(best([launch([10, 40]), launch([20, 30])])).toBe(25);
  });

  it("does not mind one lucky layout, or one that the machine slowed", () => {
    const quiet = [launch([100, 101]), launch([99, 100]), launch([101, 100])];
    expect(best([...quiet, launch([70, 100])])).toBe(100);
    expect(best([...quiet, launch([250, 100])])).toBe(100);
  });

  it("lies among its layouts, whatever they are", () => {
    const times = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(times, { minLength: 1, maxLength: 6 }), (launches) => {
        const figure = best(launches.map((layouts) => launch(layouts)));
        expect(figure).toBeGreaterThanOrEqual(Math.min(...launches.flat()));
        expect(figure).toBeLessThanOrEqual(Math.max(...launches.flat()));
      }),
    );
  });
});

describe("bestRatio", () => {
  it("is exact, with an interval of no width, where every launch agrees", () => {
    const ratio = bestRatio([launch([20]), launch([20])], [launch([10]), launch([10])]);
    expect(ratio.best).toBe(2);
    expect(ratio.low).toBeCloseTo(2, 12);
    expect(ratio.high).toBeCloseTo(2, 12);
  });

  it("gives the t interval of the launches' logarithms", () => {
    // log ratios ±0.01 around 0: mean 0, sd 0.0141421, t(1) = 12.706, half width 12.706 × 0.01 = 0.12706.
    const one = [launch([10 * Math.exp(0.01)]), launch([10 * Math.exp(-0.01)])];
    const { low, high } = bestRatio(one, [launch([10]), launch([10])]);
    expect(Math.log(high ?? 0)).toBeCloseTo(0.12706, 5);
    expect(Math.log(low ?? 0)).toBeCloseTo(-0.12706, 5);
  });

  it("knows no interval from one launch", () => {
    expect(bestRatio([launch([20])], [launch([10])])).toEqual({ best: 2, low: null, high: null });
  });

  it("always holds its own estimate", () => {
    const samples = fc.array(fc.double({ min: 1, max: 1e4, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(samples, samples, (one, other) => {
        const { best, low, high } = bestRatio(
          one.map((time) => launch([time])),
          other.map((time) => launch([time])),
        );
        expect(low).toBeLessThanOrEqual(best);
        expect(high).toBeGreaterThanOrEqual(best);
      }),
    );
  });
});

describe("pairedRatio", () => {
  it("is blind to what slows both sides of a round alike", () => {
    const quiet = [10, 10, 10];
    const noise = [1, 2, 5];
    const own = [
      launch(
        [10],
        quiet.map((time, round) => time * 3 * (noise[round] ?? 1)),
      ),
    ];
    const reference = [
      launch(
        [10],
        quiet.map((time, round) => time * (noise[round] ?? 1)),
      ),
    ];
    expect(pairedRatio(own, reference)).toBeCloseTo(3, 12);
    expect(typical(own)).toBeCloseTo(80, 12);
  });
});

describe("doubt", () => {
  it("is two standard errors of the launches' logarithms", () => {
    // Logarithms ±0.01 around 0: standard deviation 0.0141421, standard error 0.01.
    const two = [launch([100 * Math.exp(0.01)]), launch([100 * Math.exp(-0.01)])];
    expect(doubt(two)).toBeCloseTo(0.02, 12);
    expect(doubt([launch([100, 90]), launch([90, 100])])).toBeCloseTo(0, 12);
    expect(doubt([launch([100, 90])])).toBe(0);
  });
});
