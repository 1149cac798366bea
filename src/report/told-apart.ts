/** Two adapters of one question, by the rule that decided who beats whom. */

import type { Comparison } from "../stats/compare.ts";
import { verdictOn } from "../stats/verdict.ts";
import type { MeasuredCell, Section } from "./sections.ts";

export interface Compared {
  /** What the one's time is to the other's; `tie` and `unsure` where it cannot be told; `unsure` where more launches may tell. */
  readonly is: Comparison;
  /** The one's time as a multiple of the other's. */
  readonly ratio: number;
}

/**
 * The times of two adapters, whatever they do for them: over the launches that they shared, else through the reference. The smallest
 * difference that counts is the reference's own, which is that of the A/A control.
 */
export function compared(
  { references: [reference] }: Pick<Section, "references">,
  one: MeasuredCell,
  other: MeasuredCell,
): Compared {
  const { ratio, verdict } = verdictOn(one.launches, other.launches, {
    reference: reference?.launches ?? [],
    least: reference?.resolution ?? Math.max(one.resolution, other.resolution),
    isNoisy: one.noisy,
  });
  return { is: verdict, ratio };
}
