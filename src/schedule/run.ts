/** A whole run: who takes part, what is to be measured, launch after launch, and the result. */

import type { Bench } from "../../bench/contract.ts";
import { type Dataset, DEFAULT_SEED } from "../../datasets/contract.ts";
import { seeded } from "../kinds/random.ts";
import { dirtOf } from "../model/dirty.ts";
import type { UnknownKeys } from "../model/fold.ts";
import type { JournalHeader } from "../record/journal.ts";
import { describeMachine, describeRuntime } from "../record/machine.ts";
import { type RunResult, SCHEMA_VERSION } from "../record/result.ts";
import { usableCores } from "../pool/cores.ts";
import { covered } from "./covered.ts";
import { launch, type LaunchEvent } from "./launch.ts";
import { nextMembers } from "./active-arms.ts";
import { nextLaunch, type Turn } from "./next.ts";
import { cellsOf, unsettledArms } from "./outcomes.ts";
import { FEWEST_LAUNCHES } from "../stats/decide.ts";
import { commit, version } from "../record/provenance.ts";
import { keepDocuments } from "./keep-documents.ts";
import { type CellSet, makePlan, type Participant, type Plan } from "./plan.ts";
import { raisePriority } from "../pool/priority.ts";
import { firstCallRuler, LANES, type Profile, ruler, timeouts } from "./profiles.ts";
import type { AdapterSource } from "../protocol/messages.ts";
import { revives } from "../worker/references.ts";
import {
  apply,
  begunLaunches,
  emptyState,
  endedArms,
  type OpenLaunch,
  type RunEvent,
  type RunState,
  type SetState,
  type Spent,
  spentBefore,
} from "./state.ts";
import { killAllWorkers, WorkerProcess, workerFlags } from "../pool/worker-process.ts";

/** Where a run stands, for whoever shows progress. */
export interface Progress {
  /** What is being done, in words. */
  readonly doing: string;
  readonly done: number;
  readonly total: number;
  /** Seconds left, estimated from what was done so far; undefined while nothing was. */
  readonly secondsLeft: number | undefined;
}

export interface RunRequest {
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
}

/** What a run is written down in while it goes on. */
export interface Record {
  /** Takes one event; `at` is in seconds of work since the run began. A throw ends the run. */
  readonly note: (at: number, event: RunEvent) => void;
  /** What an earlier process has noted of the same run. */
  readonly earlier: readonly { readonly at: number; readonly event: RunEvent }[];
}

/**
 * Asks each adapter what it is, several in one process: nothing is measured there. What one of them breaks, the next
 * does not suffer for. The file that has no adapter in it is the caller's mistake.
 */
export async function describeAdapters(
  sources: readonly AdapterSource[],
  parallel: number,
): Promise<(Participant | { readonly source: AdapterSource; readonly description: "no-adapter" })[]> {
  const described = new Map<AdapterSource, Participant["description"] | "no-adapter">();
  const queue = [...sources];
  const describeSome = async (): Promise<void> => {
    let worker: WorkerProcess | undefined;
    for (let source = queue.shift(); source !== undefined; source = queue.shift()) {
      worker ??= new WorkerProcess();
      const answer = await worker.ask({ ask: "describe", adapter: source }, timeouts.prepareMilliseconds);
      if (answer.is === "described") described.set(source, answer.description);
      else if (answer.is === "no-adapter") described.set(source, "no-adapter");
      else {
        described.set(source, { failed: answer.is === "failed" ? answer.cause : `answered ${answer.is}` });
        worker.kill();
        worker = undefined;
      }
    }
    worker?.kill();
  };
  await Promise.all(Array.from({ length: Math.min(parallel, sources.length) }, describeSome));
  return sources.map((source) => {
    const description = described.get(source) as Participant["description"] | "no-adapter";
    const name = typeof description === "object" && "name" in description ? description.name : source.name;
    return { source: { ...source, name }, description } as Participant;
  });
}

/** A run that is planned, and can be begun or gone on with. */
export interface PreparedRun {
  /** What must be the same for a journal of it to be gone on with. */
  readonly identity: Pick<
    JournalHeader,
    "wirebench" | "startedAt" | "machine" | "runtime" | "datasets" | "adapters"
  >;
  /** Cells that will be measured, launches planned for all of them, and about how long that takes. */
  readonly extent: { readonly cells: number; readonly launches: number; readonly seconds: number };
  /** Measures. Interrupted, it gives what was measured until then. */
  readonly start: (record: Record) => Promise<RunResult>;
}

/** What a launch takes for each of its arms, before one has been seen to take anything else. */
const SECONDS_AN_ARM = 0.6;

/** Most adapters are settled by the fewest launches, and some need more than are planned. */
const likelyLaunches = ({ launches }: Profile): number =>
  (Math.min(FEWEST_LAUNCHES, launches) + launches) / 2;

/** Plans everything that was asked for. */
export function prepareRun(request: RunRequest): PreparedRun {
  const { profile, signal, seed, resolution, budgetSeconds } = request;
  const startedAt = new Date();
  const cores = usableCores();
  const prioritised = raisePriority(); // and that of every worker from here on
  const runtime = describeRuntime(workerFlags());
  const datasets = request.datasets.map((dataset) => ({
    dataset,
    ...keepDocuments(dataset, dataset.defaultCount, DEFAULT_SEED),
  }));
  const plan = makePlan({
    participants: request.participants,
    benches: request.benches,
    datasets: datasets.map(({ dataset, clean, hash }) => ({
      name: dataset.name,
      count: clean.length,
      seed: DEFAULT_SEED,
      hash,
      revives: revives(dataset.model),
      // What occurs at all occurs in the first hundred.
      dirt: dirtOf(dataset.model, clean.slice(0, 100)),
    })),
    unknownKeys: request.unknownKeys,
    runtime: runtime.name,
  });
  const identity: PreparedRun["identity"] = {
    wirebench: { version, commit: commit() }, // now: whoever edits meanwhile does not change what is measured
    startedAt: startedAt.toISOString(),
    machine: describeMachine({ pinned: cores.length > 0, prioritised }),
    runtime,
    datasets: datasets.map(({ dataset, clean, hash }) => ({
      name: dataset.name,
      documents: clean.length,
      seed: DEFAULT_SEED,
      hash,
    })),
    adapters: request.participants.flatMap(({ description }) => {
      if ("failed" in description) return [];
      const { name, execution, wire, homepage, configuration, packages } = description;
      return [{ name, execution, wire, homepage, configuration, packages }];
    }),
  };

  const start = async ({ note, earlier }: Record): Promise<RunResult> => {
    const state = emptyState(plan.sets.map(({ id }) => id));
    const secondsBefore = earlier.at(-1)?.at ?? 0;
    const begun = performance.now();
    const seconds = () => secondsBefore + (performance.now() - begun) / 1000;
    const busy = covered();
    const take = (at: number, event: RunEvent) => {
      apply(state, event, at);
      const spent = Object.values(spentBefore(event)).reduce((sum, part) => sum + part, 0);
      busy.add(at - spent, at);
    };
    for (const { at, event } of earlier) take(at, event);
    const tell = (event: RunEvent) => {
      const at = seconds();
      take(at, event);
      note(at, event);
    };
    const unsettled = unsettledSets(state, resolution);
    const limits = { profile, budgetSeconds, seed };
    const candidates = () =>
      plan.sets
        .filter((set) => livingAdapters(set, of(state, set)).length > 0)
        .map((set) => ({
          id: set.id,
          settled: unsettled(set).size === 0,
          // One of first calls is mostly the start of processes, and leaves some per cent of doubt however many there are.
          isDear: set.bench.process === "first call",
          expectedSeconds: of(state, set).lastSeconds ?? set.arms.length * SECONDS_AN_ARM,
        }));

    // One lane a core, each with one launch at a time from its making ready to its end.
    const going: Turn[] = [];
    const lane = async (core: number | null): Promise<void> => {
      for (;;) {
        const turn = signal.aborted ? undefined : nextLaunch(candidates(), state, seconds(), limits, going);
        if (turn === undefined) return;
        const set = plan.sets.find(({ id }) => id === turn.id) as CellSet;
        request.onProgress(progressOf(plan, state, set, profile, unsettled, seconds(), budgetSeconds));
        going.push(turn);
        await oneLaunch(set, turn.number, of(state, set), unsettled(set), tell, request, core);
        going.splice(going.indexOf(turn), 1);
      }
    };
    try {
      await Promise.all(lanesOf(cores, seed).map(lane));
    } finally {
      killAllWorkers(); // whatever ended it, none is left behind
    }

    return {
      schemaVersion: SCHEMA_VERSION,
      wirebench: identity.wirebench,
      profile: profile.name,
      seed,
      startedAt: identity.startedAt,
      seconds: seconds(),
      spent: spentOn(state),
      preparingSeconds: seconds() - busy.seconds(),
      peakMemoryBytes: process.resourceUsage().maxRSS * 1024,
      completed: !signal.aborted,
      machine: identity.machine,
      runtimes: [runtime],
      datasets: identity.datasets,
      adapters: identity.adapters,
      cells: [
        ...plan.sets.flatMap((set) => cellsOf(set, of(state, set).launches, resolution)),
        ...plan.settled.map(({ name, outcome }) => ({ ...name, ...outcome })),
      ],
      warnings: warningsOf(cores, signal, budgetSeconds),
    };
  };

  return {
    identity,
    extent: {
      cells: plan.sets.reduce((sum, { names }) => sum + names.size, 0),
      launches: plan.sets.length * profile.launches,
      seconds: Math.min(
        (plan.sets.reduce((sum, { arms }) => sum + arms.length, 0) *
          likelyLaunches(profile) *
          SECONDS_AN_ARM) /
          lanesOf(cores, seed).length,
        profile.mostSeconds ?? Infinity,
      ),
    },
    start,
  };
}

const of = (state: RunState, { id }: CellSet): SetState => state.get(id) as SetState;

/** The arms that still can be measured, the suite's own yardsticks not counted. */
const livingAdapters = ({ arms, names, yardsticks }: CellSet, set: SetState) => {
  const ended = endedArms(set);
  return arms.filter(({ id }) => names.has(id) && !yardsticks.has(id) && !ended.has(id));
};

/** The unsettled arms of a set, worked out again only after a launch of it. */
function unsettledSets(state: RunState, resolution: number): (set: CellSet) => ReadonlySet<string> {
  const known = new Map<CellSet, { readonly launches: number; readonly arms: ReadonlySet<string> }>();
  return (set) => {
    const standing = of(state, set);
    const launches = standing.launches.length;
    const earlier = known.get(set);
    if (earlier?.launches === launches) return earlier.arms;
    const arms = unsettledArms(set, standing, resolution);
    known.set(set, { launches, arms });
    return arms;
  };
}

/** The cores that launches live on, one launch on each; no core where workers can't be bound to one. */
export const lanesOf = (cores: readonly number[], seed: number): (number | null)[] =>
  cores.length === 0 ? [null] : seeded(seed).shuffle(cores).slice(0, LANES);

async function oneLaunch(
  set: CellSet,
  number: number,
  standing: SetState,
  unsettled: ReadonlySet<string>,
  tell: (event: RunEvent) => void,
  { signal, seed }: RunRequest,
  core: number | null,
): Promise<void> {
  const here = { set: set.id, launch: number };
  // Of each launch its own draws, so that a run that is taken up again makes the same ones.
  const random = seeded(seed * 1_000_003 + fingerprint(`${set.id} ${number}`));
  if (!standing.open.has(number))
    tell({
      ...here,
      event: "launch",
      core,
      members: nextMembers(
        set.arms.map(({ id }) => id),
        standing,
        { yardsticks: set.yardsticks, unsettled, fewestLaunches: FEWEST_LAUNCHES },
      ),
    });
  const open = standing.open.get(number) as OpenLaunch;
  await launch(set.arms, {
    random,
    number,
    signal,
    ruler: set.bench.process === "first call" ? firstCallRuler : ruler,
    freshEachRound: set.bench.process === "first call",
    needed: new Set(open.members.filter((id) => !set.yardsticks.has(id))),
    open,
    tell: (event: LaunchEvent) => tell({ ...event, ...here } as RunEvent),
  });
  if (!signal.aborted) tell({ ...here, event: "launched" });
}

/** A number of a text: the same on every machine, and others for texts that differ little (FNV-1a, 32 bits). */
function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** Where the seconds of all launches went. */
function spentOn(state: RunState): Spent {
  const total = { measuring: 0, warmingUp: 0, checking: 0, other: 0 };
  for (const { spent } of state.values())
    for (const [what, took] of Object.entries(spent) as [keyof Spent, number][]) total[what] += took;
  return total;
}

function progressOf(
  plan: Plan,
  state: RunState,
  set: CellSet,
  profile: Profile,
  unsettled: (set: CellSet) => ReadonlySet<string>,
  elapsed: number,
  budgetSeconds: number | undefined,
): Progress {
  const number = begunLaunches(of(state, set)) + 1;
  let [done, left] = [0, 0];
  for (const other of plan.sets) {
    const { launches } = of(state, other);
    done += launches.length;
    if (unsettled(other).size > 0 || launches.length < FEWEST_LAUNCHES)
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

function warningsOf(
  cores: readonly number[],
  signal: AbortSignal,
  budgetSeconds: number | undefined,
): string[] {
  const warnings: string[] = [];
  if (cores.length === 0)
    warnings.push(
      "Workers could not be bound to one core (taskset is missing, or this is no Linux): expect a coarser resolution.",
    );
  if (budgetSeconds !== undefined)
    warnings.push(`The run had a budget of ${budgetSeconds} s: how often a cell was measured hangs on it.`);
  if (signal.aborted)
    warnings.push("The run was interrupted: cells without a launch of their own are shown as failed.");
  return warnings;
}
