/** What the launches of two say of their times, by the one rule of every table. */

import { compare, type Comparison } from "./compare.ts";
import { apart, MIN_LAUNCHES, mayDiffer, ofFew } from "./decide.ts";
import type { LaunchSamples } from "./estimate.ts";

/** What two were measured beside. */
export interface Beside {
  readonly reference: readonly LaunchSamples[];
  /** The least difference that counts beside its A/A control, as a fraction. */
  readonly least: number;
  /** The A/A control did not hold. */
  readonly isNoisy: boolean;
}

/** How far two are apart, and what that says: a tie is `unsure` where it may hide a difference that matters: it is wide, noisy, or of few launches. */
export function verdictOn(
  one: readonly LaunchSamples[],
  other: readonly LaunchSamples[],
  { reference, least, isNoisy }: Beside,
): { readonly ratio: number; readonly verdict: Comparison } {
  const launches = Math.min(one.length, other.length);
  const found = ofFew(apart(one, other, reference), launches);
  const isOpen = isNoisy || launches < MIN_LAUNCHES || mayDiffer(found, least);
  return { ratio: found.ratio, verdict: compare(found, least, isOpen) };
}
