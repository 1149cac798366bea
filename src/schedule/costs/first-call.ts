/** First calls, as the bench first-call measures them in a run: the same launches, the same judge, the same rule. */

import firstCall from "../../../bench/first-call.ts";
import type { Cost } from "../../costs/index.ts";
import type { Beside, TimedLaunch } from "../../record/costs.ts";
import type { Outcome } from "../../record/result.ts";
import { MIN_RESOLUTION } from "../../stats/compare.ts";
import { nextActiveArms } from "../active-arms.ts";
import { armIds, candidatesOf, participations } from "../candidates.ts";
import { launchesOf } from "../comparisons.ts";
import { runLanes } from "../engine.ts";
import { nextLaunch } from "../next.ts";
import { cellsOf } from "../outcomes.ts";
import { type CellSet, CONTROL, makePlan, type Plan } from "../plan.ts";
import { firstCallRuler } from "../profiles.ts";
import { apply, emptyState, type LaunchResult, type SetState } from "../state.ts";
import { type CostContext, INTERRUPTED, type Missing, missing, type OpenCell, timedFigure } from "./cells.ts";

/** Adds the first call of each cell, and returns what they were measured beside; undefined where nothing was measured. */
export async function measureFirstCalls(
  cost: Cost,
  cells: readonly OpenCell[],
  context: CostContext,
): Promise<Beside | undefined> {
  const plan = makePlan({
    participants: cells.map(({ participant }) => participant),
    benches: [firstCall],
    datasets: [context.drawn],
    unknownKeys: [],
    runtime: "node",
  });
  const [set] = plan.sets;
  const results = set === undefined ? [] : await launchAll(plan, set, context);
  // Of an asynchronous check it is known beforehand that it is never timed.
  const outcomes = new Map<string, Outcome>([
    ...plan.settled.map(({ name, outcome }) => [name.adapter, outcome] as const),
    ...(set === undefined ? [] : cellsOf(set, results)).map((cell) => [cell.adapter, cell] as const),
  ]);
  for (const { name, figures } of cells) {
    const outcome = outcomes.get(name.adapter);
    const launches = outcome?.outcome === "measured" ? outcome.launches.map(timedLaunch) : [];
    figures.set(
      cost.name,
      launches.length > 0 ? timedFigure(cost.name, launches) : missing(cost.name, whyNot(outcome)),
    );
  }
  if (set === undefined) return undefined;
  const [reference] = firstCall.references;
  const timed = (id: string) =>
    (launchesOf(results, id) ?? []).map((launch) =>
      timedLaunch({ ...launch, core: results.find(({ number }) => number === launch.launch)?.core ?? null }),
    );
  return {
    cost: cost.name,
    operation: firstCall.operation,
    name: reference,
    reference: timed(reference),
    control: timed(CONTROL),
  };
}

/** As many launches as were asked for, of adapters that each takes part in. */
async function launchAll(
  plan: Plan,
  set: CellSet,
  { pool, seed, signal, launches, step }: CostContext,
): Promise<readonly LaunchResult[]> {
  const state = emptyState(plan.sets.map(({ id }) => id));
  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1000;
  const participationOf = participations(state, MIN_RESOLUTION);
  const limits = {
    profile: { launches, maxLaunches: launches, addUntilSeconds: 0 },
    budgetSeconds: undefined,
    seed,
  };
  await runLanes({
    pool,
    seed,
    signal,
    state,
    emit: (event) => apply(state, event, seconds()),
    setOf: () => ({ ...set, ruler: firstCallRuler, freshEachRound: true }),
    activeArms: (id, random) =>
      nextActiveArms(armIds(set), state.get(id) as SetState, participationOf(set), random),
    next: (going) => {
      const candidates = candidatesOf(plan, state, participationOf);
      const turn = nextLaunch(candidates, state, seconds(), limits, going);
      if (turn !== undefined) step(`first calls, launch ${turn.number + 1} of ${launches}`);
      return turn;
    },
  });
  return (state.get(set.id) as SetState).launches;
}

const timedLaunch = ({ launch, core, blocks, best }: TimedLaunch): TimedLaunch => ({
  launch,
  core,
  blocks,
  best,
});

function whyNot(outcome: Outcome | undefined): Missing {
  switch (outcome?.outcome) {
    case "failed":
      return outcome.code === "interrupted" ? INTERRUPTED : { code: "failed", reason: outcome.cause };
    case "unsupported":
      return { code: "not told", reason: outcome.reason };
    case "nonconforming":
      return { code: "failed", reason: `one of its first calls was wrong in ${outcome.findings} ways` };
    default:
      return INTERRUPTED;
  }
}
