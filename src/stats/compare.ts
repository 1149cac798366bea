/** The one rule that decides: two times differ if their ratio is off 1 by more than the cell can resolve. */

/** What one figure is against another: `faster` when it takes less time. */
export type Comparison = "faster" | "slower" | "tie" | "unsure";

/** Below this, no difference is believed on any machine: 1.5 %. */
export const LEAST_RESOLUTION = 0.015;

/**
 * The least ratio that counts as a difference, as a fraction: at least 1.5 %, and twice what the canary missed by
 * (the reference, measured twice in every cell, against itself).
 */
export const resolution = (canaryRatio: number): number => Math.max(LEAST_RESOLUTION, 2 * miss(canaryRatio));

/** Has the canary stayed within the threshold? */
export const canaryHolds = (canaryRatio: number): boolean => miss(canaryRatio) <= LEAST_RESOLUTION;

/** How far a ratio is from 1, the same for a ratio and its inverse. */
const miss = (ratio: number): number => Math.max(ratio, 1 / ratio) - 1;

/** Compares two times per document of one cell. In a noisy cell a difference within the doubt is `unsure`, not a tie. */
export function compare(one: number, other: number, least: number, noisy: boolean): Comparison {
  if (miss(one / other) <= least) return noisy ? "unsure" : "tie";
  return one < other ? "faster" : "slower";
}

/**
 * Ranks of times, 1 for the fastest, in the order given. A rank starts anew where a time differs from
 * the leader of the rank before by more than either of the two can be told apart by (`least`, one for each time);
 * ties share their leader's rank.
 */
export function ranks(times: readonly number[], least: readonly number[]): number[] {
  const order = times.map((_, index) => index).sort((one, other) => at(times, one) - at(times, other));
  const result: number[] = [];
  let leader = 0;
  let leaderLeast = 0;
  let rank = 1;
  for (const [place, index] of order.entries()) {
    if (place === 0 || miss(at(times, index) / leader) > Math.max(leaderLeast, least[index] ?? 0)) {
      leader = at(times, index);
      leaderLeast = least[index] ?? 0;
      rank = place + 1;
    }
    result[index] = rank;
  }
  return result;
}

const at = (times: readonly number[], index: number): number => times[index] ?? Infinity;
