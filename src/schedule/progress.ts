/** Where a long command stands, for whoever shows progress. */

import { MIN_LAUNCHES } from "../stats/decide.ts";
import type { CellSet, Plan } from "./plan.ts";
import type { Profile } from "./profiles.ts";
import { begunLaunches, type RunState, type SetState } from "./state.ts";

export interface Progress {
  /** What is being done, in words. */
  readonly doing: string;
  readonly done: number;
  readonly total: number;
  /** Seconds left, estimated from what was done so far; undefined while nothing was. */
  readonly secondsLeft: number | undefined;
}

/** What progress of a run is made of. */
export interface Standing {
  readonly plan: Plan;
  readonly state: RunState;
  readonly profile: Profile;
  readonly unsettled: (set: CellSet) => ReadonlySet<string>;
  readonly budgetSeconds: number | undefined;
}

/** Progress of a run in which a launch of this set begins after so many seconds. */
export function progressOf(
  { plan, state, profile, unsettled, budgetSeconds }: Standing,
  set: CellSet,
  elapsed: number,
): Progress {
  const number = begunLaunches(state.get(set.id) as SetState) + 1;
  let [done, left] = [0, 0];
  for (const other of plan.sets) {
    const { launches } = state.get(other.id) as SetState;
    done += launches.length;
    if (unsettled(other).size > 0 || launches.length < MIN_LAUNCHES)
      left += Math.max(0, profile.launches - launches.length);
  }
  left = Math.max(left, 1);
  const expected = done === 0 ? undefined : (elapsed / done) * left;
  return {
    doing: `${set.dataset} ${set.bench.name}${set.bench.documents === "dirty" ? ` (${set.documents})` : ""}, launch ${number} of ${Math.max(number, profile.launches)}`,
    done,
    total: done + left,
    secondsLeft:
      budgetSeconds === undefined
        ? expected
        : Math.min(expected ?? Infinity, Math.max(0, budgetSeconds - elapsed)),
  };
}
