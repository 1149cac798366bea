import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { best, bestRatio, pairedRatio, luck, typical } from "../../src/stats/estimate.ts";

const launch = (chunks: number[], blocks = chunks) => ({ chunks, blocks });

describe("best", () => {
  it("takes each chunk's fastest batch of any launch, and averages over chunks", () => {
    expect(best([launch([10, 40]), launch([20, 30])])).toBe((10 + 30) / 2);
  });

  it("can't pick the cheap chunks", () => {
    expect(best([launch([1, 100]), launch([1, 100])])).toBe(50.5);
  });

  it("never grows when a launch is added", () => {
    const times = fc.array(fc.double({ min: 1, max: 1e6, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(times, { minLength: 1, maxLength: 6 }), times, (launches, more) => {
        const before = best(launches.map((chunks) => launch(chunks)));
        expect(best([...launches, more].map((chunks) => launch(chunks)))).toBeLessThanOrEqual(before);
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

describe("luck", () => {
  const of = (...chunks: number[]) => ({ blocks: chunks, chunks });
  it("is what the figure owes to one launch alone", () => {
    expect(luck([of(100, 100), of(120, 120), of(130, 130)])).toBeCloseTo(0.2);
    expect(luck([of(100, 100), of(100, 100), of(130, 130)])).toBe(0);
    expect(luck([of(100, 100)])).toBe(0);
  });
});
