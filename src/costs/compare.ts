/** How two figures of one cost are told apart: by the rule that the cost names. */

import type { Beside, Figure, FigureOf } from "../record/costs.ts";
import { compare, controlHolds, MIN_RESOLUTION, resolution } from "../stats/compare.ts";
import { apart, mayDiffer, MIN_LAUNCHES, ofFew } from "../stats/decide.ts";
import { difference } from "../stats/estimate.ts";

/** What one figure is against another. `unsure`: more measuring may tell them apart. */
export type CostVerdict = "less" | "more" | "tie" | "unsure";

/** A figure that was obtained. */
export type Obtained = Exclude<Figure, { is: "missing" }>;

/** Processes that `ranges` takes to tell two apart: of fewer, it is too often luck that all of one are less. */
export const MIN_PROCESSES = 5;

/**
 * The one against the other, which are of the same cost and operation. `beside`: what times were measured beside; without it,
 * no two times are told apart.
 */
export function compareFigures(one: Obtained, other: Obtained, beside: Beside | undefined): CostVerdict {
  if (one.is === "exact" && other.is === "exact")
    return one.value < other.value ? "less" : one.value > other.value ? "more" : "tie";
  if (one.is === "range" && other.is === "range") return compareRanges(one, other);
  if (one.is === "timed" && other.is === "timed")
    return beside === undefined ? "unsure" : compareTimes(one, other, beside);
  throw new Error(`${one.cost} is ${one.is} here and ${other.is} there`);
}

/** Two figures differ where every process of one counted less than every process of the other, by more than the minimum. */
function compareRanges(one: FigureOf<"range">, other: FigureOf<"range">): CostVerdict {
  const reach = 1 + MIN_RESOLUTION;
  const isLess = one.high < other.low && one.value * reach < other.value;
  const isMore = other.high < one.low && other.value * reach < one.value;
  if (!isLess && !isMore) return "tie";
  if (Math.min(one.samples.length, other.samples.length) < MIN_PROCESSES) return "unsure";
  return isLess ? "less" : "more";
}

/** The rule of every table of times: docs/ruler.md. */
function compareTimes(
  one: FigureOf<"timed">,
  other: FigureOf<"timed">,
  { reference, control }: Beside,
): CostVerdict {
  const beside = difference(control, reference);
  const least = resolution(beside);
  const launches = Math.min(one.launches.length, other.launches.length);
  const found = ofFew(apart(one.launches, other.launches, reference), launches);
  const isUnsure = !controlHolds(beside) || launches < MIN_LAUNCHES || mayDiffer(found, least);
  const verdict = compare(found, least, isUnsure);
  return verdict === "faster" ? "less" : verdict === "slower" ? "more" : verdict;
}
