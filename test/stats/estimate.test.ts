import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { best, bestRatio, centre, difference, pairedRatio, typical } from "../../src/stats/estimate.ts";

/** Launches with these times, one after the other. */
const launches = (...times: number[]) => times.map((best, launch) => ({ launch, best, blocks: [best] }));
/** One launch with these blocks. */
const blocksOf = (best: number, blocks: number[]) => [{ launch: 0, best, blocks }];
/** The same beside its blocks in processor time. */
const disturbed = (blocks: number[], cpuBlocks: number[], launch = 0) => ({
  launch,
  best: 1,
  blocks,
  cpuBlocks,
});

describe("centre", () => {
  it("is the median of the means of all pairs", () => {
    // Means: 1 1.5 2 6, 2 2.5 6.5, 3 7, 11; in order 1 1.5 2 2 2.5 3 6 6.5 7 11.
    expect(centre([1, 2, 3, 11])).toBe(2.75);
    expect(centre([5])).toBe(5);
  });

  it("moves with the values, and lies among them", () => {
    const values = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.integer({ min: -100, max: 100 }), (all, by) => {
        const middle = centre(all);
        expect(middle).toBeGreaterThanOrEqual(Math.min(...all));
        expect(middle).toBeLessThanOrEqual(Math.max(...all));
        expect(centre(all.map((value) => value + by))).toBeCloseTo(middle + by, 6);
      }),
    );
  });
});

describe("best", () => {
  it("does not mind one lucky launch, or one that the machine slowed", () => {
    const quiet = [100, 101, 99, 100, 101, 100];
    expect(best(launches(...quiet, 70))).toBeCloseTo(100, 0);
    expect(best(launches(...quiet, 250))).toBeCloseTo(100, 0);
  });
});

describe("difference", () => {
  it("goes by pairs: what slowed both in a launch is none of it", () => {
    const noise = [1, 2, 1.3, 1.1];
    const of = (time: number) => launches(...noise.map((factor) => time * factor));
    const { ratio, margin } = difference(of(30), of(10));
    expect(ratio).toBeCloseTo(3, 12);
    expect(margin).toBeCloseTo(0, 12);
  });

  it("is in margin by two and a quarter standard errors of the logarithms", () => {
    // Logarithms ±0.01 around 0: standard deviation 0.0141421, standard error 0.01.
    const one = launches(100 * Math.exp(0.01), 100 * Math.exp(-0.01));
    expect(difference(one, launches(100, 100)).margin).toBeCloseTo(0.0225, 12);
    expect(difference(launches(100), launches(90)).margin).toBe(0);
  });
});

describe("bestRatio", () => {
  it("is exact, with an interval of no width, where every launch agrees", () => {
    const ratio = bestRatio(launches(20, 20), launches(10, 10));
    expect(ratio.best).toBeCloseTo(2, 12);
    expect(ratio.low).toBeCloseTo(2, 12);
    expect(ratio.high).toBeCloseTo(2, 12);
  });

  it("gives the t interval of the launches' logarithms", () => {
    // log ratios ±0.01 around 0: mean 0, sd 0.0141421, t(1) = 12.706, half width 12.706 × 0.01 = 0.12706.
    const one = launches(10 * Math.exp(0.01), 10 * Math.exp(-0.01));
    const { low, high } = bestRatio(one, launches(10, 10));
    expect(Math.log(high ?? 0)).toBeCloseTo(0.12706, 5);
    expect(Math.log(low ?? 0)).toBeCloseTo(-0.12706, 5);
  });

  it("knows no interval from one launch", () => {
    expect(bestRatio(launches(20), launches(10))).toMatchObject({ low: null, high: null });
  });

  it("always holds its own estimate", () => {
    const samples = fc.array(fc.double({ min: 1, max: 1e4, noNaN: true }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(samples, samples, (one, other) => {
        const { best, low, high } = bestRatio(launches(...one), launches(...other));
        expect(low).toBeLessThanOrEqual(best);
        expect(high).toBeGreaterThanOrEqual(best);
      }),
    );
  });
});

describe("what is typical", () => {
  it("is the later half of the rounds: what compiles in the first is no price of allocation", () => {
    const own = blocksOf(10, [90, 70, 30, 20, 20, 20]);
    expect(typical(own)).toBeCloseTo(20, 12);
    expect(pairedRatio(own, blocksOf(5, [10, 10, 10, 10, 10, 10]))).toBeCloseTo(2, 12);
  });

  it("is processor time: what other programs took is no part of it", () => {
    const own = disturbed([90, 90, 60, 35, 50], [90, 90, 20, 22, 18]);
    const reference = disturbed([10, 30, 10, 70, 10], [10, 10, 10, 11, 9]);
    expect(typical([own])).toBeCloseTo(20, 12);
    expect(pairedRatio([own], [reference])).toBeCloseTo(2, 12);
  });

  it("is summed over the launch, so that a clock which moves in ticks does", () => {
    const own = disturbed([10, 10, 10, 10, 10, 10], [0, 0, 0, 20, 0, 10]);
    const reference = disturbed([5, 5, 5, 5, 5, 5], [0, 0, 0, 0, 15, 0]);
    expect(typical([own])).toBeCloseTo(10, 12);
    expect(pairedRatio([own], [reference])).toBeCloseTo(2, 12);
  });

  it("is no more than the time that passed, whatever threads do on other cores", () => {
    expect(typical([disturbed([10, 10], [12, 17])])).toBe(10);
  });

  it("is the time that passed where a worker tells no other, or where its clock stood still", () => {
    const [silent] = blocksOf(1, [20, 20]) as [ReturnType<typeof blocksOf>[number]];
    expect(typical([silent, disturbed([40, 40], [30, 30], 1)])).toBe(25);
    expect(typical([disturbed([20, 20], [0, 0])])).toBe(20);
    // Like is compared with like.
    expect(pairedRatio([silent], [disturbed([10, 10], [5, 5])])).toBeCloseTo(2, 12);
    expect(pairedRatio([disturbed([10, 10], [5, 5])], [silent])).toBeCloseTo(0.5, 12);
  });
});

describe("pairedRatio", () => {
  it("is blind to what slows both sides of a round alike", () => {
    const quiet = [10, 10, 10];
    const noise = [1, 2, 5];
    const own = blocksOf(
      10,
      quiet.map((time, round) => time * 3 * (noise[round] ?? 1)),
    );
    const reference = blocksOf(
      10,
      quiet.map((time, round) => time * (noise[round] ?? 1)),
    );
    expect(pairedRatio(own, reference)).toBeCloseTo(3, 12);
    expect(typical(own)).toBeCloseTo(105, 12);
  });
});
