/** The one rule that decides: two times differ if their ratio is off 1 by more than their launches leave open. */

import type { Difference } from "./estimate.ts";

/** What one figure is against another: `faster` when it takes less time. */
export type Comparison = "faster" | "slower" | "tie" | "unsure";

/** Below this, no difference is believed on any machine: 1.25 %. */
export const MIN_RESOLUTION = 0.0125;

/** Beyond this the control has not held, and the cells beside it are noisy: 2.5 %. */
export const CONTROL_LIMIT = 0.025;

/** How far a ratio is from 1, the same for a ratio and its inverse. */
export const distanceFromOne = (ratio: number): number => Math.max(ratio, 1 / ratio) - 1;

/**
 * The least ratio that counts as a difference beside this A/A control, as a fraction: `min`, or what the control missed by
 * (the reference, measured twice in every cell, against itself) where that is more. A control that could not be measured
 * says nothing here: `controlHolds` says that it does not hold.
 */
export const resolution = (control: Difference, min: number = MIN_RESOLUTION): number =>
  Number.isNaN(control.ratio) ? min : Math.max(min, distanceFromOne(control.ratio));

/** Has the control stayed within the threshold? */
export const controlHolds = (control: Difference): boolean => distanceFromOne(control.ratio) <= CONTROL_LIMIT;

/**
 * What a difference says: nothing, where it is within what counts or within its own margin.
 * In a noisy cell that is `unsure`, not a tie.
 */
export function compare({ ratio, margin }: Difference, min: number, noisy: boolean): Comparison {
  if (distanceFromOne(ratio) <= Math.max(min, margin)) return noisy ? "unsure" : "tie";
  return ratio < 1 ? "faster" : "slower";
}
