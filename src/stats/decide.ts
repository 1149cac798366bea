/**
 * Is it decided? A verdict on two cells is, where leaving out any one launch would not change it, and a tie only where its
 * launches leave no room for a difference that matters: few launches call anything a tie.
 */

import {
  type Comparison,
  controlHolds,
  compare,
  MIN_RESOLUTION,
  distanceFromOne,
  resolution,
} from "./compare.ts";
import {
  type Difference,
  difference,
  type LaunchSamples,
  sharedLaunches,
  STANDARD_ERRORS,
  studentT,
} from "./estimate.ts";

/** The cells that are compared with one another, and the reference that they were measured beside. */
export interface ComparisonSet {
  /** The launches that each took part in, by name of cell. */
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
 * How two are told apart: launch by launch over the launches that they shared; through the reference where those are fewer than five,
 * and each has launches without the other.
 */
export type Way = "directly" | "through the reference";

export const wayBetween = (one: readonly LaunchSamples[], other: readonly LaunchSamples[]): Way => {
  const shared = sharedLaunches(one, other);
  return shared >= Math.min(MIN_LAUNCHES, one.length, other.length) ? "directly" : "through the reference";
};

/** How far two are apart. Through the reference the margins of both add up. */
export function apart(
  one: readonly LaunchSamples[],
  other: readonly LaunchSamples[],
  reference: readonly LaunchSamples[],
  way: Way = wayBetween(one, other),
): Difference {
  if (way === "directly") return difference(one, other);
  const [left, right] = [difference(one, reference), difference(other, reference)];
  return { ratio: left.ratio / right.ratio, margin: left.margin + right.margin };
}

/**
 * A difference of fewer launches than `MIN_LAUNCHES`, with the margin that it takes to tell two apart by so few: Student's t in place of
 * the standard errors of many. Of one launch nothing is told. Of more launches it is left as it is.
 */
export function ofFew(found: Difference, launches: number): Difference {
  if (launches >= MIN_LAUNCHES) return found;
  const factor = launches < 2 ? Infinity : studentT(launches - 1) / STANDARD_ERRORS;
  return { ratio: found.ratio, margin: factor === Infinity ? Infinity : found.margin * factor };
}

/**
 * The pairs whose verdict (faster, slower, tie) more launches could change: without some launch it is another one, or it is a
 * tie that may hide a difference. `min` is the smallest difference that matters to whoever asks, as a fraction. A pair is open,
 * too, as long as one of the two, or the reference, has too few launches.
 */
export function undecided(set: ComparisonSet, min = MIN_RESOLUTION): Pair[] {
  const { cells, reference, control, pairs = allPairs([...cells.keys()]) } = set;
  if (reference.length < MIN_LAUNCHES) return [...pairs];
  /** The least difference that counts, by the launch that is left out. */
  const thresholds = new Map<number | undefined, number>();
  const thresholdWithout = (left: number | undefined): number => {
    const known =
      thresholds.get(left) ?? resolution(difference(without(control, left), without(reference, left)), min);
    thresholds.set(left, known);
    return known;
  };
  const beside = [...reference, ...control].map(({ launch }) => launch);
  return pairs.filter(([one, other]) => {
    const [left, right] = [cells.get(one) ?? [], cells.get(other) ?? []];
    if (Math.min(left.length, right.length) < MIN_LAUNCHES) return true;
    const way = wayBetween(left, right);
    const look = (leftOut?: number): { readonly verdict: Comparison; readonly isOpen: boolean } => {
      const threshold = thresholdWithout(leftOut);
      const found = apart(without(left, leftOut), without(right, leftOut), without(reference, leftOut), way);
      const verdict = compare(found, threshold, false);
      return { verdict, isOpen: verdict === "tie" && mayDiffer(found, threshold) };
    };
    const all = look();
    const launches = new Set([...left, ...right].map(({ launch }) => launch).concat(beside));
    return all.isOpen || [...launches].some((launch) => look(launch).verdict !== all.verdict);
  });
}

const without = (launches: readonly LaunchSamples[], left: number | undefined): readonly LaunchSamples[] =>
  left === undefined ? launches : launches.filter(({ launch }) => launch !== left);

/** May a tie hide a difference that matters? `threshold`: the least difference that counts, as a fraction. */
export const mayDiffer = ({ ratio, margin }: Difference, threshold: number): boolean =>
  distanceFromOne(ratio) + margin > TIE_REACH * threshold;

const allPairs = (names: readonly string[]): Pair[] =>
  names.flatMap((one, index) => names.slice(index + 1).map((other): Pair => [one, other]));

/** How far a ratio to the reference may be off, where nobody need measure it again: 2 %. */
export const RATIO_MARGIN = 0.02;

/** Need nobody measure it again for its ratio to the reference? */
export const isRatioKnown = (
  launches: readonly LaunchSamples[],
  reference: readonly LaunchSamples[],
  min = MIN_RESOLUTION,
): boolean =>
  launches.length >= MIN_LAUNCHES && difference(launches, reference).margin <= Math.max(min, RATIO_MARGIN);

/** What another launch could change. */
export interface Unsettled {
  readonly arms: ReadonlySet<string>;
  /** Pairs that are undecided: launched together, they are told apart best. */
  readonly pairs: readonly Pair[];
}

/**
 * The cells of which another launch could change something: those whose ratio to the reference is off by more than `min`
 * or 2 %, and those of an undecided pair; all of them with too few launches, or beside a control that does not hold.
 */
export function unsettled(set: ComparisonSet, min = MIN_RESOLUTION): Unsettled {
  const { cells, reference, control } = set;
  const pairs = undecided(set, min);
  if (reference.length < MIN_LAUNCHES || !controlHolds(difference(control, reference)))
    return { arms: new Set(cells.keys()), pairs };
  const inDoubt = [...cells].filter(([, launches]) => !isRatioKnown(launches, reference, min));
  return { arms: new Set([...inDoubt.map(([name]) => name), ...pairs.flat()]), pairs };
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
