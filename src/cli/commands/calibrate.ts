import { availableParallelism } from "node:os";
import { relative } from "node:path";
import { Option } from "commander";
import { type Dataset, DEFAULT_SEED } from "../../../datasets/contract.ts";
import { datasets } from "../../../datasets/index.ts";
import { type Rival, rivals } from "../../measure/other-harnesses.ts";
import type { CalibrationRecord, RulerRecord } from "../../record/calibration.ts";
import { describeMachine, describeRuntime } from "../../record/machine.ts";
import { saveCalibration } from "../../record/store.ts";
import { calibrationText } from "../../report/calibration.ts";
import {
  type CalibrateOptions,
  calibrationCell,
  readGauges,
  rivalRatio,
  type RulerSettings,
  specimensOf,
} from "../../calibrate/calibrate.ts";
import { usableCores } from "../../pool/cores.ts";
import { commit, version } from "../../record/provenance.ts";
import { keepDocuments } from "../../schedule/keep-documents.ts";
import { raisePriority } from "../../pool/priority.ts";
import { type Profile, profiles, ruler } from "../../schedule/profiles.ts";
import { readStarts } from "../../schedule/starts.ts";
import { killAllWorkers, workerFlags } from "../../pool/worker-process.ts";
import { type CellVerdict, judge, summarise } from "../../stats/calibration.ts";
import { FEWEST_LAUNCHES } from "../../stats/decide.ts";
import { deviation, mean } from "../../stats/estimate.ts";
import { choose, chooseOne, names } from "../choose.ts";
import type { Command } from "../command.ts";
import { EXIT, UsageError } from "../errors.ts";
import { participantsOf } from "../participants.ts";
import { progressLine } from "../progress.ts";
import { outputOptions, print } from "../terminal.ts";

interface Options {
  readonly adapter: readonly string[];
  readonly dataset: string;
  readonly profile: string;
  readonly cells: string;
  readonly slowed: string;
  readonly vary?: string;
  readonly against: readonly string[];
  readonly seed: string;
  readonly out: string;
  readonly json?: true;
}

/** A ruler to be tried, ours in some setting or another one. */
type Tried =
  | { readonly name: string; readonly settings: RulerSettings }
  | { readonly name: string; readonly rival: Rival };

/** What can this machine resolve? Twins, known slow-downs, and gauges of which the truth is known. */
export const calibrateCommand: Command<Options, []> = {
  name: "calibrate",
  summary:
    "what this machine can resolve: functions against themselves, and against copies slowed by known amounts",
  options: [
    ["--adapter <names>", "adapters to calibrate on, by name or file", "list"],
    new Option("--dataset <name>", "dataset to calibrate on").default("order"),
    new Option("--profile <name>", "whose number of launches: quick, standard, full").default("standard"),
    new Option("--cells <number>", "how many cells").default("20"),
    new Option("--slowed <shares>", "slow-downs to look for; none with an empty text").default(
      "1%,2%,5%,10%",
    ),
    new Option(
      "--vary <setting=values>",
      "compare values of one setting, cell by cell: launches=3,5,10 rounds=… blockMilliseconds=… chunkDocuments=… warmUpBlocks=… helperThreads=same core,any core",
    ),
    ["--against <rulers>", "time twins by other rulers too, in the same seconds: tinybench, mitata", "list"],
    new Option("--seed <number>", "seed of the order of cells, cores and rounds").default("1"),
    new Option("--out <directory>", "where the calibration goes").default("results"),
    new Option("--json", "print the calibration as JSON"),
  ],
  action: async (options) => {
    const profile = chooseOne("profile", options.profile, profiles, ({ name }) => name);
    const tried: Tried[] = [
      ...variations(options.vary, profile),
      ...(names(options.against).length === 0
        ? []
        : choose("ruler", names(options.against), Object.keys(rivals) as Rival[], String).map((rival) => ({
            name: rival,
            rival,
          }))),
    ];
    const shares = names([options.slowed]).map(shareOf);
    const cells = wholeNumber("--cells", options.cells);
    const seed = wholeNumber("--seed", options.seed);
    const [, load] = chooseOne("dataset", options.dataset, Object.entries(datasets), ([name]) => name);
    const dataset: Dataset = (await load()).default;

    const interrupt = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(signal, () => {
        interrupt.abort();
        killAllWorkers();
      });
    const participants = await participantsOf(options.adapter, availableParallelism());
    const specimens = specimensOf(participants, seed);
    if (specimens.length === 0)
      throw new UsageError("none of these adapters has an operation to calibrate on");

    const startedAt = new Date();
    const machine = describeMachine({ pinned: usableCores().length > 0, prioritised: raisePriority() });
    const { hash } = keepDocuments(dataset, dataset.defaultCount, DEFAULT_SEED);
    const base = { dataset, hash, signal: interrupt.signal };
    const line = progressLine(process.stderr);
    const skipped = new Set<string>();
    const verdicts = new Map<Tried, CellVerdict[]>(tried.map((own) => [own, []]));
    const readings = new Map<Tried, RivalReading[]>(tried.map((own) => [own, []]));

    for (let cell = 0; cell < cells && !interrupt.signal.aborted; cell++) {
      const specimen = specimens[cell % specimens.length] as (typeof specimens)[number];
      const name = `${specimen.participant.source.name} ${specimen.operation}`;
      for (const own of tried) {
        const elapsed = (Date.now() - startedAt.getTime()) / 1000;
        line.show({
          doing: `${name}, ${own.name}`,
          done: cell,
          total: cells,
          secondsLeft: cell === 0 ? undefined : (elapsed / cell) * (cells - cell),
        });
        const settings = "settings" in own ? own.settings : asOften(profile.launches);
        const with_: CalibrateOptions = { ...base, settings, seed: seed + cell };
        if ("rival" in own) {
          const read = await rivalRatio(specimen, own.rival, with_);
          if (typeof read === "string") skipped.add(`${name} by ${own.name}: ${read}`);
          else if (read !== undefined) readings.get(own)?.push({ cell: name, ...read });
        } else {
          const measured = await calibrationCell(specimen, shares, with_);
          if (typeof measured === "string") skipped.add(`${name}: ${measured}`);
          else if (measured !== undefined) verdicts.get(own)?.push(judge(measured));
        }
      }
    }
    const gauges = interrupt.signal.aborted
      ? undefined
      : await readGauges({ ...base, settings: asOften(profile.launches), seed });
    line.clear();
    if (typeof gauges === "string") skipped.add(`gauges: ${gauges}`);

    const record: CalibrationRecord = {
      calibration: 1,
      wirebench: { version, commit: commit() },
      startedAt: startedAt.toISOString(),
      seconds: (Date.now() - startedAt.getTime()) / 1000,
      machine,
      runtime: describeRuntime(workerFlags()),
      adapters: participants.flatMap(({ source, description }) =>
        "failed" in description ? [] : [{ name: source.name, packages: description.packages }],
      ),
      dataset: dataset.name,
      seed,
      gauges: typeof gauges === "object" ? gauges : null,
      starts: interrupt.signal.aborted ? null : readStarts(),
      rulers: tried.flatMap((own) => rulerRecord(own, verdicts.get(own) ?? [], readings.get(own) ?? [])),
      skipped: [...skipped],
    };
    const path = saveCalibration(options.out, record);
    await print(
      options.json === true ? JSON.stringify(record, undefined, 2) : calibrationText(record, outputOptions()),
    );
    process.stderr.write(`saved ${relative(process.cwd(), path)}\n`);
    return interrupt.signal.aborted ? EXIT.interrupted : EXIT.fine;
  },
};

interface RivalReading {
  readonly cell: string;
  readonly time: number;
  readonly ratio: number;
  readonly secondsAnArm: number;
}

function rulerRecord(
  own: Tried,
  verdicts: readonly CellVerdict[],
  rivalReadings: readonly RivalReading[],
): RulerRecord[] {
  if ("rival" in own) {
    if (rivalReadings.length === 0) return [];
    return [
      {
        name: own.name,
        cells: rivalReadings.length,
        falseAlarms: null,
        spread: deviation(rivalReadings.map(({ ratio }) => Math.log(ratio))),
        slowed: [],
        resolution: null,
        launches: null,
        secondsAnArm: mean(rivalReadings.map(({ secondsAnArm }) => secondsAnArm)),
        spreadInTime: null,
        readings: rivalReadings.map(({ cell, time, ratio }) => ({
          cell,
          time,
          twins: ratio,
          slowed: {},
          resolution: null,
        })),
      },
    ];
  }
  if (verdicts.length === 0) return [];
  return [
    {
      name: own.name,
      ...summarise(verdicts),
      readings: verdicts.map(({ name, time, twins, slowed, resolution }) => ({
        cell: name,
        time,
        twins: twins.ratio,
        slowed: Object.fromEntries(slowed.map(({ share, ratio }) => [`${share * 100} %`, ratio])),
        resolution,
      })),
    },
  ];
}

/** The ruler as it is, laid on so often. */
const asOften = (launches: number): RulerSettings => ({
  ...ruler,
  fewestLaunches: launches,
  mostLaunches: launches,
});

/**
 * The ruler as a run with time to spare lays it on; or one for each value of the setting that is varied, all of them by as
 * many launches as the profile plans, so that they can be compared.
 */
function variations(asked: string | undefined, { name, launches, mostLaunches }: Profile): Tried[] {
  if (asked === undefined)
    return [
      { name, settings: { ...ruler, fewestLaunches: Math.min(FEWEST_LAUNCHES, launches), mostLaunches } },
    ];
  const [setting = "", values = ""] = asked.split("=");
  const known = [
    "launches",
    "rounds",
    "blockMilliseconds",
    "chunkDocuments",
    "warmUpBlocks",
    "helperThreads",
  ] as const;
  const chosen = chooseOne("setting", setting, known, String);
  const given = names([values]);
  if (given.length === 0) throw new UsageError(`--vary ${chosen}= needs values, separated by commas`);
  return given.map((value) => ({
    name: `${name}, ${chosen} ${value}`,
    settings:
      chosen === "helperThreads"
        ? {
            ...asOften(launches),
            helperThreads: chooseOne(
              "place for helper threads",
              value,
              ["same core", "any core"] as const,
              String,
            ),
          }
        : chosen === "launches"
          ? asOften(wholeNumber(`--vary ${chosen}`, value))
          : { ...asOften(launches), [chosen]: wholeNumber(`--vary ${chosen}`, value) },
  }));
}

function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(number) || (number === 0 && option !== "--seed"))
    throw new UsageError(`${option} is a whole number from ${option === "--seed" ? 0 : 1}, not "${text}"`);
  return number;
}

/** `2%`, as a fraction. */
function shareOf(text: string): number {
  const share = Number(/^(\d+(?:\.\d+)?) ?%$/.exec(text)?.[1]) / 100;
  if (!(share > 0 && share <= 1))
    throw new UsageError(`--slowed takes percentages from above 0% to 100%, such as 2%,5%, not "${text}"`);
  return share;
}
