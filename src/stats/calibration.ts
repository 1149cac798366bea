/** What a ruler found of what it was known to find, and what it found where there was nothing. */

import { compare, type Comparison, resolution } from "./compare.ts";
import type { ComparisonSet } from "./decide.ts";
import { best, deviation, difference, type LaunchSamples, logarithms, mean, median } from "./estimate.ts";

/** One function measured as several arms: twice as it is, and slowed by known shares. */
export interface CalibrationCell {
  /** What was measured, in words: `zod check`. */
  readonly name: string;
  readonly pair: readonly [readonly LaunchSamples[], readonly LaunchSamples[]];
  /** By share: 0.02 is a copy that does two documents in a hundred twice. */
  readonly slowed: ReadonlyMap<number, readonly LaunchSamples[]>;
  readonly reference: readonly LaunchSamples[];
  readonly control: readonly LaunchSamples[];
  /** Wall-clock seconds for each arm. */
  readonly secondsAnArm: number;
}

/** What the arms of a cell are called. */
export const armNames = { one: "one", other: "other", slowed: (share: number) => `slowed ${share}` } as const;

/**
 * What is asked of a cell: is `one` as fast as the `other`, the second of its A/A pair, and as each copy, `slowed 0.02`? Of no copy whether it
 * differs from another copy.
 */
export function comparisonSetOf({
  pair: [one, other],
  slowed,
  reference,
  control,
}: CalibrationCell): ComparisonSet {
  const others = new Map([
    [armNames.other, other],
    ...[...slowed].map(([share, launches]) => [armNames.slowed(share), launches] as const),
  ]);
  return {
    cells: new Map([[armNames.one, one], ...others]),
    reference,
    control,
    pairs: [...others.keys()].map((name) => [armNames.one, name] as const),
  };
}

/** What the rule of every table said of one cell. */
export interface CellVerdict {
  readonly name: string;
  /** Nanoseconds per document of the first of the pair. */
  readonly time: number;
  /** The time of the second of the A/A pair against the first's; the truth is 1. */
  readonly pair: { readonly ratio: number; readonly verdict: Comparison };
  readonly slowed: readonly {
    readonly share: number;
    readonly ratio: number;
    readonly verdict: Comparison;
  }[];
  /** The least difference that the rule believed in this cell. */
  readonly resolution: number;
  /** Launches until all arms were settled, or there were as many as there may be; who was settled earlier had fewer. */
  readonly launches: number;
  readonly secondsAnArm: number;
  /** How far an A/A pair would be apart by as many launches as fit into `COMPARED_SECONDS` for each arm. */
  readonly spreadInTime: number;
}

/** Seconds an arm that rulers of other lengths are compared by. */
export const COMPARED_SECONDS = 2.5;

export function judge(cell: CalibrationCell): CellVerdict {
  const [first, second] = cell.pair;
  const min = resolution(difference(cell.control, cell.reference));
  // The slower one in front: `slower` is what is to be found.
  const against = (launches: readonly LaunchSamples[]) => {
    const apart = difference(launches, first);
    return { ratio: apart.ratio, verdict: compare(apart, min, false) };
  };
  return {
    name: cell.name,
    time: best(first),
    pair: against(second),
    slowed: [...cell.slowed].map(([share, launches]) => ({ share, ...against(launches) })),
    resolution: Math.max(min, difference(second, first).margin),
    launches: Math.max(...launchesOf(cell)),
    secondsAnArm: cell.secondsAnArm,
    spreadInTime: launchSpread(first, second) / Math.sqrt(COMPARED_SECONDS / secondsALaunch(cell)),
  };
}

/** Standard deviation of the logarithm of the ratio within A/A pairs from launch to launch. */
const launchSpread = (first: readonly LaunchSamples[], second: readonly LaunchSamples[]): number =>
  deviation(logarithms(second, first));

/** How often each arm was launched: who is settled earlier has fewer launches. */
const launchesOf = ({ pair, slowed, reference, control }: CalibrationCell): number[] =>
  [...pair, ...slowed.values(), reference, control].map(({ length }) => length);

/** Wall-clock seconds of one launch of one arm. */
const secondsALaunch = (cell: CalibrationCell): number => cell.secondsAnArm / mean(launchesOf(cell));

export interface Calibration {
  readonly cells: number;
  /** Cells whose A/A pair was told apart. */
  readonly falseAlarms: number;
  /** Standard deviation of the logarithm of the ratio within A/A pairs. */
  readonly spread: number;
  readonly slowed: readonly {
    readonly share: number;
    /** Cells in which the copy was called slower. */
    readonly found: number;
    /** Cells in which it was called faster: worse than missing it. */
    readonly reversed: number;
    /** Mean of the measured slow-down: the truth is the share. */
    readonly seen: number;
  }[];
  /** Median over the cells of the least difference that the rule believed. */
  readonly resolution: number;
  /** Mean over the cells. */
  readonly launches: number;
  readonly secondsAnArm: number;
  /**
   * How far an A/A pair would be apart by as many launches as fit into `COMPARED_SECONDS` for each arm: what a ruler is worth, since more
   * launches make any better. Median over the cells.
   */
  readonly spreadInTime: number;
}

export function summarise(verdicts: readonly CellVerdict[]): Calibration {
  const shares = [...new Set(verdicts.flatMap(({ slowed }) => slowed.map(({ share }) => share)))];
  const apart = verdicts.map(({ pair }) => Math.log(pair.ratio));
  return {
    cells: verdicts.length,
    falseAlarms: verdicts.filter(({ pair }) => pair.verdict !== "tie").length,
    spread: deviation(apart),
    slowed: shares.map((share) => {
      const own = verdicts.flatMap(({ slowed }) => slowed.filter((copy) => copy.share === share));
      return {
        share,
        found: own.filter(({ verdict }) => verdict === "slower").length,
        reversed: own.filter(({ verdict }) => verdict === "faster").length,
        seen: mean(own.map(({ ratio }) => ratio - 1)),
      };
    }),
    resolution: median(verdicts.map((verdict) => verdict.resolution)),
    launches: mean(verdicts.map(({ launches }) => launches)),
    secondsAnArm: mean(verdicts.map((verdict) => verdict.secondsAnArm)),
    spreadInTime: median(verdicts.map((verdict) => verdict.spreadInTime)),
  };
}
