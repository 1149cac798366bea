/** Measures a plan with the engine and the ruler of every run: each set once, then all again. */

import type { Pool } from "../pool/pool.ts";
import { nextActiveArms, type Participation } from "../schedule/active-arms.ts";
import { armIds, candidatesOf } from "../schedule/candidates.ts";
import { runLanes } from "../schedule/engine.ts";
import { type Candidate, nextLaunch } from "../schedule/next.ts";
import type { CellSet } from "../schedule/plan.ts";
import type { Ruler } from "../schedule/profiles.ts";
import type { Progress } from "../schedule/progress.ts";
import { apply, begunLaunches, emptyState, type RunState, type SetState } from "../schedule/state.ts";
import type { GrowthPlan } from "./plan.ts";

export interface MeasureOptions {
  readonly pool: Pool;
  readonly signal: AbortSignal;
  readonly seed: number;
  readonly ruler: Ruler;
  /** Launches of every cell. */
  readonly launches: number;
  /** No launch begins that would end after so many seconds; undefined for as long as it takes. */
  readonly budgetSeconds: number | undefined;
  readonly onProgress: (progress: Progress) => void;
}

/** Launches every set as often as was asked for, within the budget, or until the signal. */
export async function measureGrowth(plan: GrowthPlan, options: MeasureOptions): Promise<RunState> {
  const { pool, signal, seed, ruler, launches, budgetSeconds, onProgress } = options;
  const sets = new Map(
    plan.tables.flatMap(({ sizes }) =>
      sizes.flatMap(({ set }) => (set === undefined ? [] : [[set.id, set]])),
    ),
  );
  const state = emptyState([...sets.keys()]);
  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1000;
  const setOf = (id: string) => sets.get(id) as CellSet;
  const profile = { launches, maxLaunches: launches, addUntilSeconds: 0 };
  await runLanes({
    pool,
    seed,
    signal,
    state,
    emit: (event) => apply(state, event, seconds()),
    setOf: (id) => ({ ...setOf(id), ruler, freshEachRound: false }),
    activeArms: (id, random) =>
      nextActiveArms(
        armIds(setOf(id)),
        state.get(id) as SetState,
        participation(setOf(id), launches),
        random,
      ),
    next: (going) => {
      const candidates = candidatesOf({ sets: [...sets.values()] }, state, (set) =>
        participation(set, launches),
      );
      const turn = nextLaunch(candidates, state, seconds(), { profile, budgetSeconds, seed }, going);
      if (turn !== undefined)
        onProgress(progressOf(setOf(turn.id), candidates, { state, launches, elapsed: seconds() }));
      return turn;
    },
  });
  return state;
}

/** Every arm takes part in so many launches, whatever they tell. */
const participation = ({ references }: CellSet, launches: number): Participation => ({
  references,
  unsettled: { arms: new Set(), pairs: [] },
  minLaunches: launches,
});

/** Sizes take very different times: what is left is told from what a launch of each set took last. */
function progressOf(
  { id, dataset, bench }: CellSet,
  candidates: readonly Candidate[],
  {
    state,
    launches,
    elapsed,
  }: { readonly state: RunState; readonly launches: number; readonly elapsed: number },
): Progress {
  const of = (name: string) => state.get(name) as SetState;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const done = sum([...state.values()].map((set) => set.launches.length));
  const leftOf = ({ settled, begun, perRound }: Candidate) => (settled ? 0 : (launches - begun) * perRound);
  const spent = sum([...state.values()].map(({ launchSeconds }) => launchSeconds));
  const expected = sum(candidates.map((own) => leftOf(own) * own.expectedSeconds));
  return {
    doing: `${dataset} ${bench.name}, launch ${begunLaunches(of(id)) + 1} of ${launches}`,
    done,
    total: done + Math.max(1, sum(candidates.map(leftOf))),
    secondsLeft: spent === 0 ? undefined : (expected * elapsed) / spent,
  };
}
