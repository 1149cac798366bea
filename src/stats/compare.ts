/** The one rule that decides: two times differ if their ratio is off 1 by more than their launches leave in doubt. */

import { type Difference, difference, type LaunchSamples } from "./estimate.ts";

/** What one figure is against another: `faster` when it takes less time. */
export type Comparison = "faster" | "slower" | "tie" | "unsure";

/** Below this, no difference is believed on any machine: 1.25 %. */
export const LEAST_RESOLUTION = 0.0125;

/** Beyond this the canary has not held, and the cells beside it are noisy: 2.5 %. */
const CANARY_MOST = 0.025;

/** How far a ratio is from 1, the same for a ratio and its inverse. */
export const miss = (ratio: number): number => Math.max(ratio, 1 / ratio) - 1;

/**
 * The least ratio that counts as a difference beside this canary, as a fraction: `least`, or what the canary missed by
 * (the reference, measured twice in every cell, against itself) where that is more. A canary that could not be measured
 * says nothing here: `canaryHolds` says that it does not hold.
 */
export const resolution = (canary: Difference, least: number = LEAST_RESOLUTION): number =>
  Number.isNaN(canary.ratio) ? least : Math.max(least, miss(canary.ratio));

/** Has the canary stayed within the threshold? */
export const canaryHolds = (canary: Difference): boolean => miss(canary.ratio) <= CANARY_MOST;

/**
 * What a difference says: nothing, where it is within what counts or within its own doubt.
 * In a noisy cell that is `unsure`, not a tie.
 */
export function compare({ ratio, doubt }: Difference, least: number, noisy: boolean): Comparison {
  if (miss(ratio) <= Math.max(least, doubt)) return noisy ? "unsure" : "tie";
  return ratio < 1 ? "faster" : "slower";
}

/**
 * Ranks of cells that were measured together, 1 for the fastest, in the order given. A rank starts anew where a cell differs from the leader of the rank before;
 * ties share their leader's rank.
 */
export function ranks(cells: readonly RankedCell[], least: number): number[] {
  const order = cells
    .map((_, index) => index)
    .sort((one, other) => at(cells, one).time - at(cells, other).time);
  const result: number[] = [];
  let leader: RankedCell | undefined;
  let rank = 1;
  for (const [place, index] of order.entries()) {
    const cell = at(cells, index);
    if (
      leader === undefined ||
      compare(difference(cell.launches, leader.launches), least, false) === "slower"
    ) {
      leader = cell;
      rank = place + 1;
    }
    result[index] = rank;
  }
  return result;
}

/** A cell as ranking needs to know it. */
export interface RankedCell {
  /** What it is ordered by. */
  readonly time: number;
  readonly launches: readonly LaunchSamples[];
}

const at = (cells: readonly RankedCell[], index: number): RankedCell => cells[index] as RankedCell;
