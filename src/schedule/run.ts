/** A whole run: who takes part, what is to be measured, launch after launch, and the result. */

import type { Bench } from "../../bench/contract.ts";
import { type Dataset, DEFAULT_SEED, hashOf } from "../../datasets/contract.ts";
import { seeded } from "../kinds/random.ts";
import type { UnknownKeys } from "../model/fold.ts";
import { describeMachine, describeRuntime } from "../record/machine.ts";
import { type RunResult, SCHEMA_VERSION } from "../record/result.ts";
import { usableCores } from "./cores.ts";
import { inParallel, launch, type LaunchResult } from "./launch.ts";
import { cellsOf, isNoisy } from "./outcomes.ts";
import { commit, version } from "./packages.ts";
import { type CellSet, makePlan, type Participant } from "./plan.ts";
import { type Profile, ruler } from "./profiles.ts";
import type { AdapterSource } from "./protocol.ts";
import { revives } from "./references.ts";
import { WorkerProcess, workerFlags } from "./worker-process.ts";

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
  readonly parallel: number;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Asks each adapter, in a process of its own, what it is. The file that has no adapter in it is the caller's mistake. */
export async function describeAdapters(
  sources: readonly AdapterSource[],
  parallel: number,
): Promise<(Participant | { readonly source: AdapterSource; readonly description: "no-adapter" })[]> {
  const described = new Map<AdapterSource, Participant["description"] | "no-adapter">();
  await inParallel(sources, parallel, async (source) => {
    const worker = new WorkerProcess();
    const answer = await worker.ask({ ask: "describe", adapter: source }, ruler.prepareTimeoutMilliseconds);
    worker.kill();
    if (answer.is === "described") described.set(source, answer.description);
    else if (answer.is === "no-adapter") described.set(source, "no-adapter");
    else described.set(source, { failed: answer.is === "failed" ? answer.cause : `answered ${answer.is}` });
  });
  return sources.map((source) => {
    const description = described.get(source) as Participant["description"] | "no-adapter";
    const name = typeof description === "object" && "name" in description ? description.name : source.name;
    return { source: { ...source, name }, description } as Participant;
  });
}

/** Runs everything that was asked for. Interrupted, it gives what was measured until then. */
export async function run(request: RunRequest): Promise<RunResult> {
  const { profile, signal, seed } = request;
  const startedAt = new Date();
  const startedFrom = commit(); // whoever edits meanwhile does not change what is measured
  const seconds = () => (Date.now() - startedAt.getTime()) / 1000;
  const random = seeded(seed);
  const cores = usableCores();
  const runtime = describeRuntime(workerFlags());
  const datasets = request.datasets.map((dataset) => ({
    dataset,
    clean: dataset.clean(dataset.defaultCount, DEFAULT_SEED),
  }));
  const plan = makePlan({
    participants: request.participants,
    benches: request.benches,
    datasets: datasets.map(({ dataset, clean }) => ({
      name: dataset.name,
      count: clean.length,
      seed: DEFAULT_SEED,
      revives: revives(dataset.model),
    })),
    unknownKeys: request.unknownKeys,
    runtime: runtime.name,
  });

  const results = new Map<CellSet, LaunchResult[]>(plan.sets.map((set) => [set, []]));
  const of = (set: CellSet): LaunchResult[] => results.get(set) as LaunchResult[];
  let total = plan.sets.length * profile.launches;
  let done = 0;
  const measure = async (set: CellSet, number: number) => {
    const before = seconds();
    request.onProgress({
      doing: `${set.dataset} ${set.bench.name}, launch ${number} of ${Math.max(number, profile.launches)}`,
      done,
      total,
      secondsLeft: done === 0 ? undefined : (before / done) * (total - done),
    });
    const core = cores.length === 0 ? null : random.pick(cores);
    const arms = stillIn(set, of(set));
    const result = await launch(arms, { random, core, parallel: request.parallel, signal });
    done++;
    // What an interrupt cut short is no launch.
    if (!signal.aborted) of(set).push(withEarlierEnds(result, of(set)));
  };

  // All cells once, then all again: what a machine does to one minute it does to all cells alike.
  for (let number = 1; number <= profile.launches; number++)
    for (const set of random.shuffle(plan.sets)) if (!signal.aborted) await measure(set, number);
  for (let number = profile.launches + 1; number <= profile.mostLaunches; number++)
    for (const set of plan.sets)
      if (!signal.aborted && seconds() < profile.addUntilSeconds && isNoisy(set, of(set))) {
        total++;
        await measure(set, number);
      }

  return {
    schemaVersion: SCHEMA_VERSION,
    wirebench: { version, commit: startedFrom },
    profile: profile.name,
    seed,
    startedAt: startedAt.toISOString(),
    seconds: seconds(),
    completed: !signal.aborted,
    machine: describeMachine({ pinned: cores.length > 0 }),
    runtimes: [runtime],
    datasets: datasets.map(({ dataset, clean }) => ({
      name: dataset.name,
      documents: clean.length,
      seed: DEFAULT_SEED,
      hash: hashOf(clean),
    })),
    adapters: request.participants.flatMap(({ description }) => {
      if ("failed" in description) return [];
      const { name, execution, wire, homepage, configuration, packages } = description;
      return [{ name, execution, wire, homepage, configuration, packages }];
    }),
    cells: [
      ...plan.sets.flatMap((set) => cellsOf(set, of(set))),
      ...plan.settled.map(({ name, outcome }) => ({ ...name, ...outcome })),
    ],
    warnings: warningsOf(cores, signal),
  };
}

const isEnd = (brought: object): boolean => "is" in brought;

/** An arm that ended is not started again: its outcome is known. */
const stillIn = (set: CellSet, earlier: readonly LaunchResult[]) =>
  set.arms.filter(({ id }) => !earlier.some(({ arms }) => isEnd(arms.get(id) ?? {})));

const withEarlierEnds = (result: LaunchResult, earlier: readonly LaunchResult[]): LaunchResult => ({
  ...result,
  arms: new Map([
    ...earlier.flatMap(({ arms }) => [...arms].filter(([, brought]) => isEnd(brought))),
    ...result.arms,
  ]),
});

function warningsOf(cores: readonly number[], signal: AbortSignal): string[] {
  const warnings: string[] = [];
  if (cores.length === 0)
    warnings.push(
      "Workers could not be bound to one core (taskset is missing, or this is no Linux): expect a coarser resolution.",
    );
  if (signal.aborted)
    warnings.push("The run was interrupted: cells without a launch of their own are shown as failed.");
  return warnings;
}
