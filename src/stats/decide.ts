/**
 * Is it decided? A verdict on two cells is, where leaving out any one launch would not change it, and a tie only where its
 * launches leave no room for a difference that matters: few launches call anything a tie.
 */

import { controlHolds, compare, MIN_RESOLUTION, distanceFromOne, resolution } from "./compare.ts";
import { type Difference, difference, type LaunchSamples } from "./estimate.ts";

/** The cells that are compared with one another, and the reference that they were measured beside. */
export interface ComparisonSet {
  /** Launches by name of cell: the first ones, until it was settled. */
  readonly cells: ReadonlyMap<string, readonly LaunchSamples[]>;
  readonly reference: readonly LaunchSamples[];
  /** The reference measured a second time. */
  readonly control: readonly LaunchSamples[];
  /** The pairs that somebody asks about; all by default. */
  readonly pairs?: readonly Pair[];
}

/** Two cells that are compared. */
export type Pair = readonly [one: string, other: string];

/** Fewer launches than these decide nothing: their spread is not known well enough. */
export const MIN_LAUNCHES = 5;

/** How far beyond the least difference that counts a tie may reach by its margin: 1.6 times, 2 % for 1.25 %. */
export const TIE_REACH = 1.6;

/**
 * The pairs whose verdict (faster, slower, tie) more launches could change: without some launch it is another one, or it is a
 * tie that may hide a difference. `min` is the smallest difference that matters to whoever asks, as a fraction. With too
 * few launches every pair is open.
 */
export function undecided(set: ComparisonSet, min = MIN_RESOLUTION): Pair[] {
  const { cells, reference, control, pairs = allPairs([...cells.keys()]) } = set;
  if (reference.length < MIN_LAUNCHES) return [...pairs];
  const most = Math.max(...[...cells.values()].map(({ length }) => length));
  const looks = launchesLeft(most).map((kept) => {
    const of = (launches: readonly LaunchSamples[] | undefined) =>
      kept.flatMap((index) => launches?.[index] ?? []);
    const threshold = resolution(difference(of(control), of(reference)), min);
    return ([one, other]: Pair) => {
      const apart = difference(of(cells.get(one)), of(cells.get(other)));
      const verdict = compare(apart, threshold, false);
      return {
        verdict,
        isOpen: verdict === "tie" && mayDiffer(apart, threshold),
      };
    };
  });
  const [all, ...others] = looks as [(typeof looks)[number], ...typeof looks];
  return pairs.filter((pair) => {
    const { verdict, isOpen } = all(pair);
    return isOpen || others.some((look) => look(pair).verdict !== verdict);
  });
}

/** May a tie hide a difference that matters? `threshold`: the least difference that counts, as a fraction. */
export const mayDiffer = ({ ratio, margin }: Difference, threshold: number): boolean =>
  distanceFromOne(ratio) + margin > TIE_REACH * threshold;

const allPairs = (names: readonly string[]): Pair[] =>
  names.flatMap((one, index) => names.slice(index + 1).map((other): Pair => [one, other]));

/** All launches, and all but one, for each. */
const launchesLeft = (count: number): number[][] => {
  const all = Array.from({ length: count }, (_, index) => index);
  return [all, ...all.map((left) => all.filter((index) => index !== left))];
};

/** How far a ratio to the reference may be off, where nobody need measure it again: 2 %. */
export const RATIO_MARGIN = 0.02;

/** Need nobody measure it again for its ratio to the reference? */
export const isRatioKnown = (
  launches: readonly LaunchSamples[],
  reference: readonly LaunchSamples[],
  min = MIN_RESOLUTION,
): boolean =>
  launches.length >= MIN_LAUNCHES && difference(launches, reference).margin <= Math.max(min, RATIO_MARGIN);

/**
 * The cells of which another launch could change something: those whose ratio to the reference is off by more than `min`
 * or 2 %, and those of an undecided pair; all of them with too few launches, or beside a control that does not hold.
 */
export function unsettled(set: ComparisonSet, min = MIN_RESOLUTION): ReadonlySet<string> {
  const { cells, reference, control } = set;
  if (reference.length < MIN_LAUNCHES || !controlHolds(difference(control, reference)))
    return new Set(cells.keys());
  const inDoubt = [...cells].filter(([, launches]) => !isRatioKnown(launches, reference, min));
  return new Set([...inDoubt.map(([name]) => name), ...undecided(set, min).flat()]);
}

/** What the reference and its second measurement are called among the arms of a set. */
export interface ReferenceNames {
  readonly reference: string;
  readonly control: string;
}

/**
 * Which of the two has to be launched again beside arms with these launches: the control until it holds and its own ratio is known,
 * the reference as long as the control is, or a ratio to it is open. Where neither has, arms are compared with one another alone.
 */
export function unsettledReferences(
  { reference, control }: Pick<ComparisonSet, "reference" | "control">,
  others: readonly (readonly LaunchSamples[])[],
  names: ReferenceNames,
  min = MIN_RESOLUTION,
): string[] {
  const isKnown = (launches: readonly LaunchSamples[]) => isRatioKnown(launches, reference, min);
  if (!controlHolds(difference(control, reference)) || !isKnown(control))
    return [names.reference, names.control];
  return others.every(isKnown) ? [] : [names.reference];
}
