/** Measures what is known beforehand, with the ruler of every run, on real adapters. */

import type { OperationName } from "../adapters/contract.ts";
import { seeded } from "../kinds/random.ts";
import { chunksOf } from "../measure/block.ts";
import { injectSlowdown } from "../measure/inject-slowdown.ts";
import type { OtherHarness } from "../measure/other-harnesses.ts";
import { defaultLimits, type Failure, type Pool } from "../pool/pool.ts";
import { asLine } from "../protocol/lines.ts";
import { type Chunk, PROTOCOL, type Question, type Subject } from "../protocol/messages.ts";
import { readAnswer, type ReceivedAnswer } from "../protocol/read-messages.ts";
import { node } from "../runtimes/node.ts";
import { nextActiveArms, type Participation, remainingArms } from "../schedule/active-arms.ts";
import type { Participant } from "../schedule/describe.ts";
import type { DrawnDataset } from "../schedule/documents.ts";
import { runLanes } from "../schedule/engine.ts";
import type { Arm, ArmCell } from "../schedule/arm.ts";
import { CONTROL } from "../schedule/plan.ts";
import { type Ruler, timeouts } from "../schedule/profiles.ts";
import { type ArmLaunch, apply, begunLaunches, emptyState, type SetState } from "../schedule/state.ts";
import { armNames, type CalibrationCell, comparisonSetOf } from "../stats/calibration.ts";
import { unsettled, unsettledReferences } from "../stats/decide.ts";
import { best, type LaunchSamples } from "../stats/estimate.ts";

/** A ruler, and how many launches it gets: until nothing more is to be decided, within these. */
export interface RulerSettings extends Ruler {
  readonly minLaunches: number;
  readonly maxLaunches: number;
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
  readonly pool: Pool;
  readonly settings: RulerSettings;
  readonly drawn: DrawnDataset;
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

/** An A/A pair and slowed copies of one specimen; undefined where it was interrupted, a text where it could not be measured. */
export async function calibrationCell(
  specimen: Specimen,
  shares: readonly number[],
  options: CalibrateOptions,
): Promise<CalibrationCell | string | undefined> {
  const { participant, operation } = specimen;
  if ("failed" in participant.description) return participant.description.failed;
  const reference = REFERENCES[operation as keyof typeof REFERENCES];
  const beside = (id: string): Arm => ({ id, cell: cellOf({ reference }, operation, options) });
  const arms: Arm[] = [
    // No document twice, but cut in the same way as copies: that alone can change how an engine compiles a function.
    adapterArm(armNames.one, specimen, 0, options),
    adapterArm(armNames.other, specimen, 0, options),
    ...shares.map((share) => adapterArm(armNames.slowed(share), specimen, share, options)),
    ...REFERENCE_ARMS.map(beside),
  ];
  const cell = (samples: Samples, seconds: number): CalibrationCell => {
    const of = (id: string) => samples.get(id) as readonly LaunchSamples[];
    return {
      name: `${participant.source.name} ${operation}`,
      pair: [of(armNames.one), of(armNames.other)],
      slowed: new Map(shares.map((share) => [share, of(armNames.slowed(share))])),
      reference: of(NAMES.reference),
      control: of(NAMES.control),
      secondsAnArm: seconds / arms.length,
    };
  };
  const measured = await measure(arms, options, (samples) => {
    const set = comparisonSetOf(cell(samples, 0));
    const open = [...unsettled(set).arms];
    const launches = open.map((id) => samples.get(id) ?? []);
    return new Set([...open, ...unsettledReferences(set, launches, NAMES)]);
  });
  return measured === undefined || typeof measured === "string"
    ? measured
    : cell(measured.samples, measured.seconds);
}

/** What another harness says of a specimen: nanoseconds a call, and the second build's time against the first's. */
export interface OtherReading {
  readonly time: number;
  readonly ratio: number;
  readonly secondsAnArm: number;
}

/** How far another harness puts a specimen from itself. */
export async function otherReading(
  specimen: Specimen,
  harness: OtherHarness,
  options: CalibrateOptions,
): Promise<OtherReading | string | undefined> {
  const { participant, operation } = specimen;
  if ("failed" in participant.description) return participant.description.failed;
  const { cell } = adapterArm(armNames.one, specimen, 0, options);
  const { subject, question, model, documents } = cell;
  const worker = options.pool.start<Question, ReceivedAnswer>(
    node.worker({ limits: defaultLimits, compiled: "everything" }),
    { read: readAnswer, write: asLine },
  );
  const begun = performance.now();
  try {
    const ready = await worker.ask(
      {
        protocol: PROTOCOL,
        ask: "prepare",
        subject,
        question: { ...question, operation },
        model,
        documents: [documents.timed],
        chunks: chunksOf(documents.timed.documents, options.settings.chunkDocuments),
      },
      timeouts.prepareMilliseconds,
    );
    const answer =
      ready.is === "ready"
        ? await worker.ask({ protocol: PROTOCOL, ask: "compare", harness }, timeouts.prepareMilliseconds)
        : ready;
    if (options.signal.aborted) return undefined;
    if (answer.is !== "compared") return reasonOf(answer);
    const [first = Number.NaN, second = Number.NaN] = answer.times;
    return { time: first, ratio: second / first, secondsAnArm: (performance.now() - begun) / 2000 };
  } finally {
    worker.kill();
  }
}

const reasonOf = (answer: ReceivedAnswer | Failure): string =>
  answer.is === "failed" ? answer.cause : answer.is === "unsupported" ? answer.reason : answer.is;

/** An adapter's operation as an arm; a share of its documents is done twice. */
function adapterArm(
  id: string,
  { participant, operation }: Specimen,
  share: number,
  options: CalibrateOptions,
): Arm {
  const { source, description } = participant;
  if ("failed" in description) throw new Error(`${source.name} is calibrated without a description`);
  const { name, file } = source;
  const cell = cellOf({ adapter: { name, ...(file === undefined ? {} : { file }) } }, operation, options);
  const sizes = options.drawn.clean.map((document) => JSON.stringify(document).length);
  return {
    id,
    cell: {
      ...cell,
      question: { ...cell.question, unknownKeys: description.unknownKeys[0] },
      chunks: injectSlowdown(sizes, cell.chunks, share),
      adapter: { validates: description.validates, wire: description.wire },
    },
  };
}

function cellOf(subject: Subject, operation: OperationName, { settings, drawn }: CalibrateOptions): ArmCell {
  const documents = drawn.documents("clean");
  const chunks: readonly Chunk[] = chunksOf(documents.timed.documents, settings.chunkDocuments);
  return {
    subject,
    question: { operation, mode: "strict", unknownKeys: "ignore", process: "warm" },
    model: drawn.dataset.model,
    documents,
    chunks,
  };
}

/** Gauges of which the truth is known: nanoseconds a document of doing nothing, and the time of a loop of 2n steps against one of n. */
export interface GaugeReading {
  readonly nothing: number;
  readonly twice: number;
}

export async function readGauges(options: CalibrateOptions): Promise<GaugeReading | string | undefined> {
  const gauges = { nothing: "nothing", once: "loop", twice: "loop twice as long" } as const;
  const arms = Object.entries(gauges).map(([id, reference]): Arm => ({
    id,
    cell: cellOf({ reference }, "check", options),
  }));
  const measured = await measure(arms, options, () => new Set(Object.keys(gauges)), new Set());
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
        return brought.is === "nonconforming"
          ? "is wrong"
          : "reason" in brought
            ? brought.reason
            : brought.cause;
      samples.set(id, [...(samples.get(id) ?? []), brought]);
    }
  return samples;
}

/** What every arm is measured beside, and that twice. */
const NAMES = { reference: "reference", control: CONTROL } as const;
const REFERENCE_ARMS = Object.values(NAMES);

/**
 * Launches one set as a run does: each arm until it is settled, and its references until they are. A text says why there is
 * nothing to read; undefined that it was interrupted.
 */
async function measure(
  arms: readonly Arm[],
  { pool, settings, seed, signal }: CalibrateOptions,
  unsettledOf: (samples: Samples) => ReadonlySet<string>,
  references: ReadonlySet<string> = new Set(REFERENCE_ARMS),
): Promise<{ readonly samples: Samples; readonly seconds: number } | string | undefined> {
  const state = emptyState(["set"]);
  const set = state.get("set") as SetState;
  const begun = performance.now();
  const ids = arms.map(({ id }) => id);
  const { minLaunches, maxLaunches } = settings;
  const participation = (samples: Samples): Participation => ({
    references,
    unsettled: { arms: begunLaunches(set) < minLaunches ? new Set() : unsettledOf(samples), pairs: [] },
    minLaunches,
  });
  const isAnyLeft = (): boolean => {
    if (begunLaunches(set) >= maxLaunches) return false;
    const samples = samplesOf(set);
    // One that could not be measured leaves nothing to read.
    return typeof samples !== "string" && remainingArms(ids, set, participation(samples)).size > 0;
  };
  await runLanes({
    pool,
    seed,
    signal,
    state,
    emit: (event) => apply(state, event, (performance.now() - begun) / 1000),
    setOf: () => ({ id: "set", arms, ruler: settings, freshEachRound: false, references }),
    activeArms: (_, random) => nextActiveArms(ids, set, participation(samplesOf(set) as Samples), random),
    next: () => (isAnyLeft() ? { id: "set", number: begunLaunches(set) } : undefined),
  });
  if (signal.aborted) return undefined;
  const samples = samplesOf(set);
  return typeof samples === "string" ? samples : { samples, seconds: (performance.now() - begun) / 1000 };
}
