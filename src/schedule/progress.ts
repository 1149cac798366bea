/** Where a long command stands, for whoever shows progress. */

import type { Candidate } from "./next.ts";
import type { CellSet } from "./plan.ts";
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
  readonly candidates: readonly Candidate[];
  readonly state: RunState;
  readonly profile: Profile;
  readonly budgetSeconds: number | undefined;
}

/** Progress of a run in which a launch of this set begins after so many seconds. */
export function progressOf(
  { candidates, state, profile, budgetSeconds }: Standing,
  set: CellSet,
  elapsed: number,
): Progress {
  const number = begunLaunches(state.get(set.id) as SetState) + 1;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
  const done = sum([...state.values()].map(({ launches }) => launches.length));
  const left = Math.max(
    1,
    sum(
      candidates.map(({ settled, begun, perRound }) =>
        settled ? 0 : Math.max(0, profile.launches - begun) * perRound,
      ),
    ),
  );
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
