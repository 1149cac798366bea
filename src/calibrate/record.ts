/** A whole calibration: each ruler on each cell, in the same minutes, and what came of it as a record. */

import type { Dataset } from "../../datasets/contract.ts";
import type { OtherHarness } from "../measure/other-harnesses.ts";
import type { Pool } from "../pool/pool.ts";
import { CALIBRATION_VERSION, type CalibrationRecord, type RulerRecord } from "../record/calibration.ts";
import { describeMachine, describeRuntime } from "../record/machine.ts";
import { node } from "../runtimes/node.ts";
import type { Participant } from "../schedule/describe.ts";
import { drawDataset } from "../schedule/documents.ts";
import { ruler } from "../schedule/profiles.ts";
import type { Progress } from "../schedule/progress.ts";
import { type CellVerdict, judge, summarise } from "../stats/calibration.ts";
import { deviation, mean } from "../stats/estimate.ts";
import {
  type CalibrateOptions,
  calibrationCell,
  otherReading,
  type OtherReading,
  readGauges,
  type RulerSettings,
  type Specimen,
  specimensOf,
} from "./calibrate.ts";

/** A ruler to be tried: ours in some setting, or another harness. */
export type Tried =
  | { readonly name: string; readonly settings: RulerSettings }
  | { readonly name: string; readonly harness: OtherHarness };

export interface CalibrationRequest {
  readonly pool: Pool;
  readonly signal: AbortSignal;
  readonly startedAt: Date;
  readonly wirebench: CalibrationRecord["wirebench"];
  readonly seconds: () => number;
  readonly participants: readonly Participant[];
  readonly dataset: Dataset;
  readonly tried: readonly Tried[];
  /** Shares by which copies are slowed. */
  readonly shares: readonly number[];
  /** How many cells. */
  readonly cells: number;
  readonly seed: number;
  /** Launches by which gauges, and other harnesses' cells, are read. */
  readonly gaugeLaunches: number;
  readonly onProgress: (progress: Progress) => void;
}

/** What each ruler measured so far. */
interface Readings {
  readonly verdicts: CellVerdict[];
  readonly others: (OtherReading & { readonly cell: string })[];
}

/** Calibrates; undefined where no adapter has an operation to calibrate on. Interrupted, it records what it has. */
export async function calibrateRulers(request: CalibrationRequest): Promise<CalibrationRecord | undefined> {
  const { pool, signal, participants, dataset, tried, cells, seed, seconds, onProgress } = request;
  const specimens = specimensOf(participants, seed);
  if (specimens.length === 0) return undefined;
  const drawn = drawDataset(dataset);
  const base = { pool, drawn, signal };
  const skipped = new Set<string>();
  const readings = new Map<Tried, Readings>(tried.map((own) => [own, { verdicts: [], others: [] }]));
  for (let cell = 0; cell < cells && !signal.aborted; cell++) {
    const specimen = specimens[cell % specimens.length] as Specimen;
    for (const own of tried) {
      onProgress({
        doing: `${nameOf(specimen)}, ${own.name}`,
        done: cell,
        total: cells,
        secondsLeft: cell === 0 ? undefined : (seconds() / cell) * (cells - cell),
      });
      const settings = "settings" in own ? own.settings : asOften(request.gaugeLaunches);
      const why = await read(specimen, own, request.shares, readings.get(own) as Readings, {
        ...base,
        settings,
        seed: seed + cell,
      });
      if (why !== undefined) skipped.add(why);
    }
  }
  const gauges = signal.aborted
    ? undefined
    : await readGauges({ ...base, settings: asOften(request.gaugeLaunches), seed });
  if (typeof gauges === "string") skipped.add(`gauges: ${gauges}`);
  return recordOf(request, readings, typeof gauges === "object" ? gauges : null, [...skipped]);
}

const nameOf = ({ participant, operation }: Specimen): string => `${participant.source.name} ${operation}`;

/** Lays one ruler on one specimen; returns why it could not be read, undefined where it was, or was interrupted. */
async function read(
  specimen: Specimen,
  own: Tried,
  shares: readonly number[],
  { verdicts, others }: Readings,
  options: CalibrateOptions,
): Promise<string | undefined> {
  const name = nameOf(specimen);
  if ("harness" in own) {
    const reading = await otherReading(specimen, own.harness, options);
    if (typeof reading === "string") return `${name} by ${own.name}: ${reading}`;
    if (reading !== undefined) others.push({ cell: name, ...reading });
    return undefined;
  }
  const measured = await calibrationCell(specimen, shares, options);
  if (typeof measured === "string") return `${name}: ${measured}`;
  if (measured !== undefined) verdicts.push(judge(measured));
  return undefined;
}

/** The ruler as it is, with so many launches. */
export const asOften = (launches: number): RulerSettings => ({
  ...ruler,
  minLaunches: launches,
  maxLaunches: launches,
});

const recordOf = (
  { pool, startedAt, wirebench, seconds, participants, dataset, seed }: CalibrationRequest,
  readings: ReadonlyMap<Tried, Readings>,
  gauges: CalibrationRecord["gauges"],
  skipped: readonly string[],
): CalibrationRecord => ({
  calibration: CALIBRATION_VERSION,
  wirebench,
  startedAt: startedAt.toISOString(),
  seconds: seconds(),
  machine: describeMachine({ pinned: pool.cores.length > 0, prioritised: pool.prioritised }),
  runtime: describeRuntime(node.flags()),
  adapters: participants.flatMap(({ source, description }) =>
    "failed" in description ? [] : [{ name: source.name, packages: description.packages }],
  ),
  dataset: dataset.name,
  seed,
  gauges,
  rulers: [...readings].flatMap(([own, found]) => rulerRecord(own, found)),
  skipped,
});

function rulerRecord({ name }: Tried, { verdicts, others }: Readings): RulerRecord[] {
  if (verdicts.length > 0)
    return [
      {
        name,
        ...summarise(verdicts),
        measurements: verdicts.map(({ name: cell, time, pair, slowed, resolution }) => ({
          cell,
          time,
          pair: pair.ratio,
          slowed: Object.fromEntries(slowed.map(({ share, ratio }) => [`${share * 100} %`, ratio])),
          resolution,
        })),
      },
    ];
  if (others.length === 0) return [];
  return [
    {
      name,
      cells: others.length,
      falseAlarms: null,
      spread: deviation(others.map(({ ratio }) => Math.log(ratio))),
      slowed: [],
      resolution: null,
      launches: null,
      secondsAnArm: mean(others.map(({ secondsAnArm }) => secondsAnArm)),
      spreadInTime: null,
      measurements: others.map(({ cell, time, ratio }) => ({
        cell,
        time,
        pair: ratio,
        slowed: {},
        resolution: null,
      })),
    },
  ];
}
