/** The whole of growth: what is drawn, measured, and written down. */

import type { Bench } from "../../bench/contract.ts";
import type { Pool } from "../pool/pool.ts";
import { GROWTH_VERSION, type GrowthRecord } from "../record/growth.ts";
import { describeMachine, describeRuntime } from "../record/machine.ts";
import { node } from "../runtimes/node.ts";
import { adapterFacts, type Participant, runtimesOf } from "../schedule/describe.ts";
import { type Ruler, ruler } from "../schedule/profiles.ts";
import type { Progress } from "../schedule/progress.ts";
import { measureGrowth } from "./measure.ts";
import { planGrowth } from "./plan.ts";
import { tableOf, type Unlaunched } from "./rows.ts";
import type { Quantity } from "./sized-models.ts";

export interface GrowthRequest {
  readonly pool: Pool;
  readonly signal: AbortSignal;
  readonly startedAt: Date;
  readonly wirebench: GrowthRecord["wirebench"];
  /** Wall-clock seconds since it began. */
  readonly seconds: () => number;
  readonly participants: readonly Participant[];
  readonly quantities: readonly Quantity[];
  readonly benches: readonly Bench[];
  readonly launches: number;
  readonly budgetSeconds: number | undefined;
  readonly seed: number;
  readonly onProgress: (progress: Progress) => void;
  /** That of every run, unless a test asks for a short one. */
  readonly ruler?: Ruler;
}

/** Measures how cost grows. Interrupted, it records what was measured until then. */
export async function recordGrowth(request: GrowthRequest): Promise<GrowthRecord> {
  const { pool, signal, seconds, participants, launches, budgetSeconds, seed } = request;
  const runtime = describeRuntime(node.flags());
  request.onProgress({ doing: "drawing documents", done: 0, total: 1, secondsLeft: undefined });
  const plan = planGrowth({ ...request, runtime: runtime.name });
  // What drawing took is the budget's, too.
  const left = budgetSeconds === undefined ? undefined : Math.max(0, budgetSeconds - seconds());
  const state = await measureGrowth(plan, { ruler, ...request, budgetSeconds: left });
  const unlaunched: Unlaunched = {
    outcome: "failed",
    code: "interrupted",
    cause: signal.aborted
      ? "interrupted before it was measured"
      : "the budget was used before it was measured: give more, or vary less",
  };
  return {
    growthVersion: GROWTH_VERSION,
    wirebench: request.wirebench,
    startedAt: request.startedAt.toISOString(),
    seconds: seconds(),
    completed: !signal.aborted,
    launches,
    budgetSeconds: budgetSeconds ?? null,
    seed,
    machine: describeMachine({ pinned: pool.cores.length > 0, prioritised: pool.prioritised }),
    runtimes: runtimesOf(runtime, participants),
    adapters: adapterFacts(participants),
    quantities: plan.quantities,
    tables: plan.tables.map((table) => tableOf(table, state, unlaunched)),
  };
}
