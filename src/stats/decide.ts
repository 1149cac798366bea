/**
 * Is it decided? A verdict on two cells is, where leaving out any one launch would not change it, and a tie only where its
 * launches leave no room for a difference that matters: few launches call anything a tie.
 */

import { canaryHolds, compare, LEAST_RESOLUTION, miss, resolution } from "./compare.ts";
import { difference, type LaunchSamples } from "./estimate.ts";

/** The cells that are compared with one another, and the yardstick that they were measured beside. */
export interface Contest {
  /** Launches by name of cell: the first ones, until it was settled. */
  readonly cells: ReadonlyMap<string, readonly LaunchSamples[]>;
  readonly reference: readonly LaunchSamples[];
  /** The reference measured a second time. */
  readonly canary: readonly LaunchSamples[];
  /** The pairs that somebody asks about; all, where it does not say. */
  readonly pairs?: readonly Pair[];
}

/** Two cells that are compared. */
export type Pair = readonly [one: string, other: string];

/** Fewer launches than these decide nothing: their spread is not known well enough. */
export const FEWEST_LAUNCHES = 5;

/** How far beyond the least difference that counts a tie may reach by its doubt: 1.6 times, 2 % for 1.25 %. */
const TIE_REACH = 1.6;

/**
 * The pairs whose verdict (faster, slower, tie) more launches could change: without some launch it is another one, or it is a
 * tie that may hide a difference. `least` is the smallest difference that matters to whoever asks, as a fraction. With too
 * few launches every pair is open.
 */
export function undecided(contest: Contest, least = LEAST_RESOLUTION): Pair[] {
  const { cells, reference, canary, pairs = allPairs([...cells.keys()]) } = contest;
  if (reference.length < FEWEST_LAUNCHES) return [...pairs];
  const most = Math.max(...[...cells.values()].map(({ length }) => length));
  const looks = launchesLeft(most).map((kept) => {
    const of = (launches: readonly LaunchSamples[] | undefined) =>
      kept.flatMap((index) => launches?.[index] ?? []);
    const threshold = resolution(difference(of(canary), of(reference)), least);
    return ([one, other]: Pair) => {
      const apart = difference(of(cells.get(one)), of(cells.get(other)));
      const verdict = compare(apart, threshold, false);
      return {
        verdict,
        isOpen: verdict === "tie" && miss(apart.ratio) + apart.doubt > TIE_REACH * threshold,
      };
    };
  });
  const [all, ...others] = looks as [(typeof looks)[number], ...typeof looks];
  return pairs.filter((pair) => {
    const { verdict, isOpen } = all(pair);
    return isOpen || others.some((look) => look(pair).verdict !== verdict);
  });
}

const allPairs = (names: readonly string[]): Pair[] =>
  names.flatMap((one, index) => names.slice(index + 1).map((other): Pair => [one, other]));

/** All launches, and all but one, for each. */
const launchesLeft = (count: number): number[][] => {
  const all = Array.from({ length: count }, (_, index) => index);
  return [all, ...all.map((left) => all.filter((index) => index !== left))];
};

/** How far a ratio to the yardstick may be off, where nobody need measure it again: 2 %. */
const RATIO_DOUBT = 0.02;

/** Need nobody measure it again for its ratio to the yardstick? */
export const isRatioKnown = (
  launches: readonly LaunchSamples[],
  reference: readonly LaunchSamples[],
  least = LEAST_RESOLUTION,
): boolean =>
  launches.length >= FEWEST_LAUNCHES && difference(launches, reference).doubt <= Math.max(least, RATIO_DOUBT);

/**
 * The cells of which another launch could change something: those whose ratio to the yardstick is in doubt by more than `least`
 * or 2 %, and those of an undecided pair; all of them with too few launches, or beside a canary that does not hold.
 */
export function unsettled(contest: Contest, least = LEAST_RESOLUTION): ReadonlySet<string> {
  const { cells, reference, canary } = contest;
  if (reference.length < FEWEST_LAUNCHES || !canaryHolds(difference(canary, reference)))
    return new Set(cells.keys());
  const inDoubt = [...cells].filter(([, launches]) => !isRatioKnown(launches, reference, least));
  return new Set([...inDoubt.map(([name]) => name), ...undecided(contest, least).flat()]);
}

/** What the yardstick and its second measurement are called among the arms of a set. */
export interface YardstickNames {
  readonly reference: string;
  readonly canary: string;
}

/**
 * Which of the two has to be launched again beside arms with these launches: the canary until it holds and its own ratio is known,
 * the yardstick as long as the canary is, or a ratio to it is in doubt. Where neither has, arms are compared with one another alone.
 */
export function unsettledYardsticks(
  { reference, canary }: Pick<Contest, "reference" | "canary">,
  others: readonly (readonly LaunchSamples[])[],
  names: YardstickNames,
  least = LEAST_RESOLUTION,
): string[] {
  const isKnown = (launches: readonly LaunchSamples[]) => isRatioKnown(launches, reference, least);
  if (!canaryHolds(difference(canary, reference)) || !isKnown(canary)) return [names.reference, names.canary];
  return others.every(isKnown) ? [] : [names.reference];
}
