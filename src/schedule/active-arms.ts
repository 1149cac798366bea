/** Who takes part in the next launch of a set? */

import { begunLaunches, endedArms, type SetState } from "./state.ts";

export interface Membership {
  /** The suite's own arms, beside whom alone there is nothing to measure. */
  readonly yardsticks: ReadonlySet<string>;
  /** Arms of which another launch could change something. */
  readonly unsettled: ReadonlySet<string>;
  /** Launches that everybody takes part in, settled or not. */
  readonly fewestLaunches: number;
}

/**
 * Of those who took part in the launch before, and in the first one of `arms`: who has not come to an end, and is unsettled.
 * Nobody comes back, so that the launches of an arm are the first ones of its set. Empty where yardsticks alone are
 * left, beside whom there is nothing to measure.
 */
export function nextMembers(
  arms: readonly string[],
  set: SetState,
  { yardsticks, unsettled, fewestLaunches }: Membership,
): string[] {
  const ended = endedArms(set);
  const isEarly = begunLaunches(set) < fewestLaunches;
  const members = (set.members ?? arms).filter((id) => !ended.has(id) && (isEarly || unsettled.has(id)));
  return members.every((id) => yardsticks.has(id)) ? [] : members;
}
