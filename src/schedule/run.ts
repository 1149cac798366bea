/** A whole run: what is to be measured, launch after launch, and the result. */

import type { Bench } from "../../bench/contract.ts";
import { type Dataset, DEFAULT_SEED, valuesIn } from "../../datasets/contract.ts";
import type { UnknownKeys } from "../model/fold.ts";
import type { Pool } from "../pool/pool.ts";
import type { JournalHeader } from "../record/journal.ts";
import { describeMachine, describeRuntime } from "../record/machine.ts";
import { type RunResult, SCHEMA_VERSION } from "../record/result.ts";
import { ResultError } from "../record/validate.ts";
import { node } from "../runtimes/node.ts";
import { MIN_LAUNCHES } from "../stats/decide.ts";
import { nextActiveArms } from "./active-arms.ts";
import { adaptersIn, armIds, candidatesOf, participations, SECONDS_AN_ARM, timeFor } from "./candidates.ts";
import { adapterFacts, type Participant, runtimesOf } from "./describe.ts";
import { drawDataset } from "./documents.ts";
import { lanesOf, runLanes } from "./engine.ts";
import { nextLaunch } from "./next.ts";
import { cellsOf } from "./outcomes.ts";
import { type CellSet, makePlan, type Plan } from "./plan.ts";
import { ADAPTERS_IN_LAUNCH, firstCallRuler, type Profile, ruler } from "./profiles.ts";
import { type Progress, progressOf } from "./progress.ts";
import { apply, emptyState, type RunEvent, type RunState, type SetState, type Spent } from "./state.ts";
import { warningsOf } from "./warnings.ts";

export interface RunRequest {
  readonly pool: Pool;
  readonly profile: Profile;
  readonly participants: readonly Participant[];
  readonly benches: readonly Bench[];
  readonly datasets: readonly Dataset[];
  readonly unknownKeys: readonly UnknownKeys[];
  readonly seed: number;
  /** Wall-clock seconds the run may take; undefined for as long as its profile takes. */
  readonly budgetSeconds: number | undefined;
  /** The smallest difference that matters to whoever asks, as a fraction. */
  readonly resolution: number;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  readonly wirebench: JournalHeader["wirebench"];
  readonly startedAt: Date;
}

/** What a run is written down in while it goes on. */
export interface RunLog {
  /** Appends one event; `at` is in seconds of work since the run began. A throw ends the run. */
  readonly append: (at: number, event: RunEvent) => void;
  /** What an earlier process has appended of the same run. */
  readonly earlier: readonly { readonly at: number; readonly event: RunEvent }[];
}

/** A run that is planned, and can be begun or resumed. */
export interface PreparedRun {
  /** What must be the same for a journal of it to be resumed. */
  readonly identity: Omit<JournalHeader, "journal" | "request">;
  /** Cells that will be measured, launches planned for all of them, and about how long that takes. */
  readonly extent: { readonly cells: number; readonly launches: number; readonly seconds: number };
  /** Measures. Interrupted, it gives what was measured until then. */
  readonly start: (log: RunLog) => Promise<RunResult>;
}

/** Most adapters are settled by the fewest launches, and some need more than are planned. */
const likelyLaunches = ({ launches }: Profile): number => (Math.min(MIN_LAUNCHES, launches) + launches) / 2;

/** Plans everything that was asked for. */
export function prepareRun(request: RunRequest): PreparedRun {
  const runtime = describeRuntime(node.flags());
  const drawn = request.datasets.map((dataset) => drawDataset(dataset));
  const plan = makePlan({ ...request, datasets: drawn, runtime: runtime.name });
  const { pool, participants, wirebench, startedAt } = request;
  const identity: PreparedRun["identity"] = {
    wirebench,
    startedAt: startedAt.toISOString(),
    machine: describeMachine({ pinned: pool.cores.length > 0, prioritised: pool.prioritised }),
    runtime,
    datasets: drawn.map(({ dataset, documents, clean, files }) => ({
      name: dataset.name,
      documents: clean.length,
      seed: DEFAULT_SEED,
      hash: documents("clean").clean.hash,
      ...(dataset.kind === undefined ? {} : { about: { kind: dataset.kind, values: valuesIn(clean) } }),
      files: files(),
    })),
    adapters: adapterFacts(participants),
  };
  return {
    identity,
    extent: extentOf(plan, request),
    start: (log) => measure(plan, request, identity, log),
  };
}

function extentOf(plan: Plan, { profile, pool, seed }: RunRequest): PreparedRun["extent"] {
  const { sets } = plan;
  const rounds = sets.map((set) => Math.ceil(adaptersIn(set) / ADAPTERS_IN_LAUNCH));
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const arms = sum(sets.map((set, index) => adaptersIn(set) + set.references.size * (rounds[index] ?? 1)));
  return {
    cells: sum(sets.map(({ names }) => names.size)),
    launches: sum(rounds) * profile.launches,
    seconds: Math.min(
      (arms * likelyLaunches(profile) * SECONDS_AN_ARM) / lanesOf(pool.cores, seed).length,
      timeFor(plan, profile).maxSeconds ?? Infinity,
    ),
  };
}

async function measure(
  plan: Plan,
  request: RunRequest,
  identity: PreparedRun["identity"],
  { append, earlier }: RunLog,
): Promise<RunResult> {
  const { pool, signal, seed, resolution, budgetSeconds, onProgress } = request;
  const profile = timeFor(plan, request.profile);
  const state = emptyState(plan.sets.map(({ id }) => id));
  const secondsBefore = earlier.at(-1)?.at ?? 0;
  const begun = performance.now();
  const seconds = () => secondsBefore + (performance.now() - begun) / 1000;
  applyEarlier(state, earlier);
  const participationOf = participations(state, resolution);
  const setOf = (id: string) => plan.sets.find((set) => set.id === id) as CellSet;
  await runLanes({
    pool,
    seed,
    signal,
    state,
    emit: (event) => {
      const at = seconds();
      apply(state, event, at);
      append(at, event);
    },
    setOf: (id) => launchSetOf(setOf(id)),
    activeArms: (id, random) =>
      nextActiveArms(armIds(setOf(id)), state.get(id) as SetState, participationOf(setOf(id)), random),
    next: (going) => {
      const candidates = candidatesOf(plan, state, participationOf);
      const turn = nextLaunch(candidates, state, seconds(), { profile, budgetSeconds, seed }, going);
      if (turn !== undefined)
        onProgress(progressOf({ candidates, state, profile, budgetSeconds }, setOf(turn.id), seconds()));
      return turn;
    },
  });
  return resultOf(plan, request, identity, state, seconds());
}

const launchSetOf = (set: CellSet) => ({
  ...set,
  ruler: set.bench.process === "first call" ? firstCallRuler : ruler,
  freshEachRound: set.bench.process === "first call",
});

/** Stands where the journal ends. Throws a ResultError where a line of it is no event of this run. */
function applyEarlier(state: RunState, earlier: RunLog["earlier"]): void {
  for (const [index, { at, event }] of earlier.entries())
    try {
      if (!Number.isFinite(at)) throw new Error("it says no time");
      apply(state, event, at);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new ResultError(
        // The header is the first line.
        `line ${index + 2} of the journal is no event of this run (${why}): start a new run without --resume`,
      );
    }
}

function resultOf(
  plan: Plan,
  { profile, seed, signal, resolution, benches, participants, pool, budgetSeconds }: RunRequest,
  { wirebench, startedAt, machine, runtime, datasets, adapters }: PreparedRun["identity"],
  state: RunState,
  seconds: number,
): RunResult {
  const cells = [
    ...plan.sets.flatMap((set) => cellsOf(set, (state.get(set.id) as SetState).launches, resolution)),
    ...plan.settled.map(({ name, outcome }) => ({ ...name, ...outcome })),
  ];
  return {
    schemaVersion: SCHEMA_VERSION,
    wirebench,
    profile: profile.name,
    seed,
    startedAt,
    seconds,
    spent: spentOn(state),
    completed: !signal.aborted,
    machine,
    runtimes: runtimesOf(runtime, participants),
    datasets,
    benches: benches.map(({ name, question, operation, mode, documents, process = "warm", condition }) => ({
      name,
      question,
      operation,
      mode,
      documents,
      process,
      ...(condition === undefined ? {} : { condition }),
    })),
    adapters,
    cells,
    warnings: warningsOf({
      cells,
      isBound: pool.cores.length > 0,
      isInterrupted: signal.aborted,
      budgetSeconds,
      launches: profile.launches,
    }),
  };
}

/** Where the seconds of all launches went. */
function spentOn(state: RunState): Spent {
  const total = { measuring: 0, warmingUp: 0, checking: 0, other: 0 };
  for (const { spent } of state.values())
    for (const [what, took] of Object.entries(spent) as [keyof Spent, number][]) total[what] += took;
  return total;
}
