/** Who takes part in the next launch of a set? */

import { begunLaunches, endedArms, type SetState } from "./state.ts";

export interface Participation {
  /** The suite's own arms, beside whom alone there is nothing to measure. */
  readonly references: ReadonlySet<string>;
  /** Arms of which another launch could change something. */
  readonly unsettled: ReadonlySet<string>;
  /** Launches that everybody takes part in, settled or not. */
  readonly minLaunches: number;
}

/**
 * Of those who took part in the launch before, and in the first one of `arms`: who has not come to an end, and is unsettled.
 * Nobody comes back, so that the launches of an arm are the first ones of its set. Empty where references alone are
 * left, beside whom there is nothing to measure.
 */
export function nextActiveArms(
  arms: readonly string[],
  set: SetState,
  { references, unsettled, minLaunches }: Participation,
): string[] {
  const ended = endedArms(set);
  const isEarly = begunLaunches(set) < minLaunches;
  const active = (set.activeArms ?? arms).filter((id) => !ended.has(id) && (isEarly || unsettled.has(id)));
  return active.every((id) => references.has(id)) ? [] : active;
}
