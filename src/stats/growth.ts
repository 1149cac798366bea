/** How a cost grows with size, and where two costs cross over. Plain numbers in, plain numbers out. */

import { compare, type Comparison } from "./compare.ts";
import { ofFew } from "./decide.ts";
import {
  centre,
  deviation,
  type Difference,
  type Interval,
  mean,
  STANDARD_ERRORS,
  studentT,
} from "./estimate.ts";

/** What one size costs: the figure of each launch, all above zero, in one unit for all sizes. */
export interface SizedCosts {
  readonly size: number;
  readonly costs: readonly number[];
}

/**
 * The exponent b of cost = a·size^b: the slope of a straight line through the logarithms, by least squares. Each size counts as one
 * point, the mean of its launches. Its 95 % interval is the wider of two: what the points leave open that do not lie on the line
 * (Student's t, two degrees of freedom fewer than points), and what the launches of each size leave open. So a curve that is no
 * power of the size has a wide interval, however well it repeats. Undefined for fewer than two sizes; without bounds where neither
 * can be told.
 */
export function exponentOf(sizes: readonly SizedCosts[]): Interval | undefined {
  const points = sizes
    .filter(({ costs }) => costs.length > 0)
    .map(({ size, costs }) => {
      const logarithms = costs.map((cost) => Math.log(cost));
      return { x: Math.log(size), y: mean(logarithms), logarithms };
    });
  const middle = mean(points.map(({ x }) => x));
  const spread = sum(points.map(({ x }) => (x - middle) ** 2));
  if (points.length < 2 || spread === 0) return undefined;
  const slope = sum(points.map(({ x, y }) => (x - middle) * y)) / spread;
  const height = mean(points.map(({ y }) => y));
  const off = sum(points.map(({ x, y }) => (y - height - slope * (x - middle)) ** 2));
  const halves = [
    ...(points.length < 3
      ? []
      : [studentT(points.length - 2) * Math.sqrt(off / (points.length - 2) / spread)]),
    ...halfByLaunches(points, middle, spread),
  ];
  if (halves.length === 0) return { best: slope, low: null, high: null };
  const half = Math.max(...halves);
  return { best: slope, low: slope - half, high: slope + half };
}

/** Half of the interval that the launches alone leave open, their spread taken from all sizes together; none where each size has one. */
function halfByLaunches(
  points: readonly { readonly x: number; readonly logarithms: readonly number[] }[],
  middle: number,
  spread: number,
): number[] {
  const degrees = sum(points.map(({ logarithms }) => logarithms.length - 1));
  if (degrees < 1) return [];
  const variance =
    sum(points.map(({ logarithms }) => deviation(logarithms) ** 2 * (logarithms.length - 1))) / degrees;
  const weights = sum(points.map(({ x, logarithms }) => ((x - middle) / spread) ** 2 / logarithms.length));
  return [studentT(degrees) * Math.sqrt(variance * weights)];
}

/** How the cost of one unit changes from one size to the next. */
export interface Step {
  readonly from: number;
  readonly to: number;
  /** The cost per unit at `to` against that at `from`: above 1 where a unit becomes dearer. */
  readonly ratio: number;
  /** How far the ratio may be off, as a fraction; Infinity where one launch leaves no spread to see. */
  readonly margin: number;
  /** `dearer`, `cheaper`, or `same` where it can't be told from no change. */
  readonly change: "dearer" | "cheaper" | "same";
}

/**
 * The steps between sizes that follow one another. Two sizes are no two figures of one launch, so their launches are compared as two
 * samples; what counts as a difference is the suite's rule. `resolution`: the least difference that counts at a size, as a
 * fraction.
 */
export const stepsOf = (sizes: readonly (SizedCosts & { readonly resolution: number })[]): readonly Step[] =>
  sizes
    .filter(({ costs }) => costs.length > 0)
    .flatMap((large, index, all) => {
      const small = all[index - 1];
      if (small === undefined) return [];
      const { ratio, margin } = ofFew(
        betweenSamples(perUnit(large), perUnit(small)),
        Math.min(small.costs.length, large.costs.length),
      );
      const verdict = compare({ ratio, margin }, Math.max(small.resolution, large.resolution), false);
      const change = verdict === "slower" ? "dearer" : verdict === "faster" ? "cheaper" : "same";
      return [{ from: small.size, to: large.size, ratio, margin, change } as const];
    });

const perUnit = ({ size, costs }: SizedCosts): number[] => costs.map((cost) => Math.log(cost / size));

/** Two samples of logarithms against one another: the distance of their centres, and the standard errors of both. */
function betweenSamples(one: readonly number[], other: readonly number[]): Difference {
  const variance = (values: readonly number[]) => deviation(values) ** 2 / values.length;
  return {
    ratio: Math.exp(centre(one) - centre(other)),
    margin: STANDARD_ERRORS * Math.sqrt(variance(one) + variance(other)),
  };
}

/** One against the other at one size. */
export interface SizedComparison {
  readonly size: number;
  /** The one's cost against the other's. */
  readonly ratio: number;
  readonly verdict: Comparison;
}

/** Two costs cross over: whoever is faster below is slower above. */
export interface Crossing {
  /** Who is faster at the smaller sizes. */
  readonly below: "one" | "other";
  /** The largest size at which that is decided, and the smallest at which the opposite is. */
  readonly from: number;
  readonly to: number;
  /** Where the ratio is 1, on a straight line between the logarithms of ratios and sizes that lie on either side of it. */
  readonly at: number;
}

/**
 * Every crossing of two costs. It takes two decided sizes: a tie between them says where, and decides nothing. `comparisons`: by
 * size, the smallest first.
 */
export function crossingsOf(comparisons: readonly SizedComparison[]): Crossing[] {
  const decided = comparisons.flatMap(({ verdict }, index) =>
    verdict === "faster" || verdict === "slower" ? [index] : [],
  );
  return decided.flatMap((end, nth) => {
    const start = decided[nth - 1];
    const [from, to] = [comparisons[start ?? end], comparisons[end]];
    if (from === undefined || to === undefined || from.verdict === to.verdict) return [];
    return {
      below: from.verdict === "faster" ? "one" : "other",
      from: from.size,
      to: to.size,
      at: crossedAt(comparisons.slice(start, end + 1)),
    } as const;
  });
}

/** The first size at which the ratio passes 1. The first and the last of these lie on different sides of it. */
function crossedAt(comparisons: readonly SizedComparison[]): number {
  const [{ ratio: before }] = comparisons as readonly [SizedComparison];
  const after = comparisons.findIndex(({ ratio }) => ratio > 1 !== before > 1);
  const [low, high] = [comparisons[after - 1], comparisons[after]];
  if (low === undefined || high === undefined) return Number.NaN;
  const [down, up] = [Math.log(low.ratio), Math.log(high.ratio)];
  const share = down / (down - up);
  return Math.exp(Math.log(low.size) + share * Math.log(high.size / low.size));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
