/** Is it decided? A verdict on two cells is, where leaving out any one launch would not change it. */

import { canaryHolds, compare, LEAST_RESOLUTION, resolution } from "./compare.ts";
import { best, doubt, type LaunchSamples } from "./estimate.ts";

/** The cells that are compared with one another, and the yardstick that they were measured beside. */
export interface Contest {
  /** Launches by name of cell; of every cell as many as of the reference. */
  readonly cells: ReadonlyMap<string, readonly LaunchSamples[]>;
  readonly reference: readonly LaunchSamples[];
  /** The reference measured a second time. */
  readonly canary: readonly LaunchSamples[];
}

/** Below three launches nothing can be left out. */
const FEWEST_LAUNCHES = 3;

/** What is open between two cells. */
export type Pair = readonly [one: string, other: string];

/**
 * The pairs whose verdict (faster, slower, tie) is another one without some launch. `least` is the smallest difference
 * that matters to whoever asks, as a fraction. With fewer than three launches every pair is open.
 */
export function undecided({ cells, reference, canary }: Contest, least = LEAST_RESOLUTION): Pair[] {
  const verdicts = launchesLeft(reference.length).map((kept) => {
    const of = (launches: readonly LaunchSamples[]) => kept.map((index) => launches[index] as LaunchSamples);
    const threshold = Math.max(least, resolution(best(of(canary)) / best(of(reference))));
    const figures = new Map(
      [...cells].map(([name, launches]) => [name, { time: best(of(launches)), doubt: doubt(of(launches)) }]),
    );
    return (one: string, other: string) => {
      const [left, right] = [figures.get(one), figures.get(other)];
      if (left === undefined || right === undefined) throw new Error(`${one} or ${other} is no cell`);
      return compare(left.time, right.time, Math.max(threshold, left.doubt, right.doubt), false);
    };
  });
  const names = [...cells.keys()];
  return names.flatMap((one, index) =>
    names
      .slice(index + 1)
      .filter(
        (other) =>
          reference.length < FEWEST_LAUNCHES || new Set(verdicts.map((said) => said(one, other))).size > 1,
      )
      .map((other): Pair => [one, other]),
  );
}

/** All launches, and all but one, for each. */
const launchesLeft = (count: number): number[][] => {
  const all = Array.from({ length: count }, (_, index) => index);
  return [all, ...all.map((left) => all.filter((index) => index !== left))];
};

/**
 * Need nobody measure these cells again? The canary holds, no figure is in doubt by more than `least`,
 * and no pair is undecided.
 */
export const settled = (contest: Contest, least = LEAST_RESOLUTION): boolean =>
  contest.reference.length >= FEWEST_LAUNCHES &&
  canaryHolds(best(contest.canary) / best(contest.reference)) &&
  [...contest.cells.values(), contest.reference].every((launches) => doubt(launches) <= least) &&
  undecided(contest, least).length === 0;
