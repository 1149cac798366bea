/** Measures what is known beforehand, with the ruler of every run, on real adapters. */

import { DEFAULT_SEED, type Dataset } from "../../datasets/contract.ts";
import type { OperationName } from "../adapters/contract.ts";
import { seeded } from "../kinds/random.ts";
import { armNames, type CalibrationCell, contestOf } from "../stats/calibration.ts";
import { unsettled, unsettledYardsticks } from "../stats/decide.ts";
import { best, type LaunchSamples } from "../stats/estimate.ts";
import { usableCores } from "../pool/cores.ts";
import { type Arm, launch } from "../schedule/launch.ts";
import { CANARY, type Participant } from "../schedule/plan.ts";
import { type Ruler, timeouts } from "../schedule/profiles.ts";
import type { Rival } from "../measure/other-harnesses.ts";
import { nextMembers } from "../schedule/active-arms.ts";
import { lanesOf } from "../schedule/run.ts";
import { WorkerProcess } from "../pool/worker-process.ts";
import type { CellRequest } from "../protocol/messages.ts";
import {
  type ArmLaunch,
  apply,
  begunLaunches,
  emptyState,
  type OpenLaunch,
  type RunEvent,
  type SetState,
} from "../schedule/state.ts";

/** A ruler, and how often it is laid on: until nothing more is to be decided, within these. */
export interface RulerSettings extends Ruler {
  readonly fewestLaunches: number;
  readonly mostLaunches: number;
}

/** One function to calibrate on: an adapter's operation. */
export interface Specimen {
  readonly participant: Participant;
  readonly operation: OperationName;
}

/** What each operation is measured beside, as in its bench. */
const REFERENCES = { encode: "JSON.stringify", check: "walk", decode: "JSON.parse" } as const;
export const calibratedOperations = ["check", "encode", "decode"] as const;

export interface CalibrateOptions {
  readonly settings: RulerSettings;
  readonly dataset: Dataset;
  /** Of its clean documents. */
  readonly hash: string;
  readonly seed: number;
  readonly signal: AbortSignal;
}

/** The specimens that these adapters have, in an order drawn from the seed. */
export function specimensOf(participants: readonly Participant[], seed: number): Specimen[] {
  const all = participants.flatMap((participant): Specimen[] => {
    const { description } = participant;
    return "failed" in description
      ? []
      : calibratedOperations
          .filter((operation) => description.operations[operation] === true)
          .map((operation) => ({ participant, operation }));
  });
  return seeded(seed).shuffle(all);
}

/** Twins and slowed copies of one specimen; undefined where it could not be measured, or was interrupted. */
export async function calibrationCell(
  { participant, operation }: Specimen,
  shares: readonly number[],
  options: CalibrateOptions,
): Promise<CalibrationCell | string | undefined> {
  const { source, description } = participant;
  if ("failed" in description) return description.failed;
  const adapter = { adapter: source, unknownKeys: description.unknownKeys[0] };
  const reference = REFERENCES[operation as keyof typeof REFERENCES];
  const subjects = new Map<string, CellRequest["subject"]>([
    // No document twice, but made ready in the same way as copies: that alone can change how an engine compiles a function.
    [armNames.one, { ...adapter, slowedBy: 0 }],
    [armNames.other, { ...adapter, slowedBy: 0 }],
    ...shares.map((share) => [armNames.slowed(share), { ...adapter, slowedBy: share }] as const),
    ...YARDSTICKS.map((id) => [id, { reference }] as const),
  ]);
  const cellOf = (samples: Samples, seconds: number): CalibrationCell => {
    const of = (id: string) => samples.get(id) as readonly LaunchSamples[];
    return {
      name: `${source.name} ${operation}`,
      twins: [of(armNames.one), of(armNames.other)],
      slowed: new Map(shares.map((share) => [share, of(armNames.slowed(share))])),
      reference: of(NAMES.reference),
      canary: of(NAMES.canary),
      secondsAnArm: seconds / subjects.size,
    };
  };
  const measured = await measure(subjects, operation, options, (samples) => {
    const contest = contestOf(cellOf(samples, 0));
    const arms = [...unsettled(contest)];
    const launches = arms.map((id) => samples.get(id) ?? []);
    return new Set([...arms, ...unsettledYardsticks(contest, launches, NAMES)]);
  });
  return measured === undefined || typeof measured === "string"
    ? measured
    : cellOf(measured.samples, measured.seconds);
}

/** How far another ruler puts a specimen from itself: the second twin's time against the first's. */
export async function rivalRatio(
  { participant, operation }: Specimen,
  rival: Rival,
  options: CalibrateOptions,
): Promise<
  { readonly time: number; readonly ratio: number; readonly secondsAnArm: number } | string | undefined
> {
  const { source, description } = participant;
  if ("failed" in description) return description.failed;
  const subject = { adapter: source, unknownKeys: description.unknownKeys[0] };
  const worker = new WorkerProcess();
  const begun = performance.now();
  const answer = await worker.ask(
    { ask: "rival", rival, cell: { ...cellRequest(subject, operation, options), launch: 0 } },
    timeouts.prepareMilliseconds,
  );
  worker.kill();
  if (options.signal.aborted) return undefined;
  if (answer.is !== "rivalled") return answer.is === "failed" ? answer.cause : answer.is;
  const [first = Number.NaN, second = Number.NaN] = answer.times;
  return { time: first, ratio: second / first, secondsAnArm: (performance.now() - begun) / 2000 };
}

const cellRequest = (
  subject: CellRequest["subject"],
  operation: OperationName,
  { settings, dataset, hash }: CalibrateOptions,
): Arm["cell"] => ({
  subject,
  dataset: dataset.name,
  count: dataset.defaultCount,
  datasetSeed: DEFAULT_SEED,
  hash,
  operation,
  mode: "strict",
  documents: "clean",
  process: "warm",
  chunkDocuments: settings.chunkDocuments,
  blockMilliseconds: settings.blockMilliseconds,
  rounds: settings.rounds,
  warmUpBlocks: settings.warmUpBlocks,
});

/** Gauges of which the truth is known: nanoseconds a document of doing nothing, and the time of a loop of 2n steps against one of n. */
export interface GaugeReading {
  readonly nothing: number;
  readonly twice: number;
}

export async function readGauges(options: CalibrateOptions): Promise<GaugeReading | string | undefined> {
  const subjects = new Map<string, CellRequest["subject"]>([
    ["nothing", { reference: "nothing" }],
    ["once", { reference: "loop" }],
    ["twice", { reference: "loop twice as long" }],
  ]);
  const measured = await measure(subjects, "check", options, () => new Set(subjects.keys()));
  if (measured === undefined || typeof measured === "string") return measured;
  const time = (id: string) => best(measured.samples.get(id) as readonly LaunchSamples[]);
  return { nothing: time("nothing"), twice: time("twice") / time("once") };
}

/** The launches of each arm, by its id. */
type Samples = ReadonlyMap<string, readonly ArmLaunch[]>;

/** What the arms of a set have brought; a text where one of them could not be measured. */
function samplesOf({ launches }: SetState): Samples | string {
  const samples = new Map<string, ArmLaunch[]>();
  for (const { arms } of launches)
    for (const [id, brought] of arms) {
      if ("is" in brought)
        return "reason" in brought ? brought.reason : "cause" in brought ? brought.cause : "is wrong";
      samples.set(id, [...(samples.get(id) ?? []), brought]);
    }
  return samples;
}

/** What every arm is measured beside, and that twice. */
const NAMES = { reference: "reference", canary: CANARY } as const;
const YARDSTICKS = Object.values(NAMES);

/**
 * Launches one set as a run does: each arm until it is settled, and its yardsticks until they are. A text says why there is
 * nothing to read; undefined that it was interrupted.
 */
async function measure(
  subjects: ReadonlyMap<string, CellRequest["subject"]>,
  operation: OperationName,
  options: CalibrateOptions,
  unsettledOf: (samples: Samples) => ReadonlySet<string>,
): Promise<{ readonly samples: Samples; readonly seconds: number } | string | undefined> {
  const { settings, seed, signal } = options;
  const arms = [...subjects].map(([id, subject]): Arm => ({
    id,
    cell: cellRequest(subject, operation, options),
  }));
  const state = emptyState(["set"]);
  const set = state.get("set") as SetState;
  const begun = performance.now();
  const take = (event: RunEvent) => apply(state, event, (performance.now() - begun) / 1000);
  /** Who takes part in the next launch; nobody where there is none. */
  const membersNow = (): string[] => {
    if (begunLaunches(set) >= settings.mostLaunches) return [];
    const samples = samplesOf(set);
    if (typeof samples === "string") return []; // there will be nothing to read
    return nextMembers([...subjects.keys()], set, {
      yardsticks: new Set(YARDSTICKS),
      unsettled: begunLaunches(set) < settings.fewestLaunches ? new Set() : unsettledOf(samples),
      fewestLaunches: settings.fewestLaunches,
    });
  };
  const lane = async (core: number | null): Promise<void> => {
    for (let members = membersNow(); members.length > 0; members = membersNow()) {
      const number = begunLaunches(set);
      const here = { set: "set", launch: number };
      take({ ...here, event: "launch", core, members });
      await launch(arms, {
        random: seeded(seed * 1000 + number),
        number,
        signal,
        ruler: settings,
        freshEachRound: false,
        needed: new Set(members),
        open: set.open.get(number) as OpenLaunch,
        tell: (event) => take({ ...event, ...here } as RunEvent),
      });
      if (signal.aborted) return;
      take({ ...here, event: "launched" });
    }
  };
  await Promise.all(lanesOf(usableCores(), seed).map(lane));
  if (signal.aborted) return undefined;
  const samples = samplesOf(set);
  return typeof samples === "string" ? samples : { samples, seconds: (performance.now() - begun) / 1000 };
}
