import { relative } from "node:path";
import { Option } from "commander";
import type { Dataset } from "../../../datasets/contract.ts";
import { datasets } from "../../../datasets/index.ts";
import { calibrateRulers, type Tried } from "../../calibrate/record.ts";
import { type OtherHarness, otherHarnesses } from "../../measure/other-harnesses.ts";
import { saveCalibration } from "../../record/store/results.ts";
import { calibrationText } from "../../report/calibration.ts";
import { profiles, ruler } from "../../schedule/profiles.ts";
import { MIN_LAUNCHES } from "../../stats/decide.ts";
import { choose, chooseOne, names } from "../choose.ts";
import type { Command } from "../command.ts";
import { OWN_RESULTS } from "../folders.ts";
import { EXIT, UsageError } from "../errors.ts";
import { wholeNumber } from "../numbers.ts";
import { longCommand } from "../long-command.ts";
import { holdOnNode, participantsOf } from "../participants.ts";
import { outputOptions, print } from "../terminal.ts";

interface Options {
  readonly adapter: readonly string[];
  readonly dataset: string;
  readonly profile: string;
  readonly cells: string;
  readonly slowed: string;
  readonly against: readonly string[];
  readonly seed: string;
  readonly out: string;
  readonly json?: true;
}

/** What can this machine resolve? A/A pairs, known slow-downs, and gauges of which the truth is known. */
export const calibrateCommand: Command<Options, []> = {
  name: "calibrate",
  summary:
    "find out which differences this machine can tell apart: functions against themselves, and against slowed copies",
  options: [
    ["--adapter <names>", "adapters to calibrate on, by name or file", "list"],
    new Option("--dataset <name>", "dataset to calibrate on").default("order"),
    new Option(
      "--profile <name>",
      `the profile whose number of launches is used: ${profiles.map(({ name }) => name).join(", ")}`,
    ).default("standard"),
    new Option("--cells <number>", "how many cells").default("20"),
    new Option("--slowed <shares>", "slow-downs to look for; an empty text for none").default("1%,2%,5%,10%"),
    [
      "--against <harnesses>",
      "also time A/A pairs with other harnesses, in the same minutes: tinybench, mitata",
      "list",
      "none",
    ],
    new Option("--seed <number>", "seed of the order of cells, cores and rounds").default("1"),
    new Option("--out <directory>", "the folder of the calibration file").default(OWN_RESULTS),
    new Option("--json", "print the calibration as JSON"),
  ],
  action: async (options) => {
    const request = await requestOf(options);
    return longCommand({
      priority: "raised",
      savesWhenInterrupted: true,
      work: async (frame) => {
        const participants = await participantsOf(options, frame.pool, frame.signal);
        holdOnNode("the ruler is calibrated on functions", participants);
        const record = await calibrateRulers({
          ...frame,
          ...request,
          participants,
          onProgress: frame.progress.show,
        });
        if (record === undefined)
          throw new UsageError("none of these adapters has an operation to calibrate on");
        frame.progress.clear();
        const path = saveCalibration(options.out, record);
        await print(
          options.json === true
            ? JSON.stringify(record, undefined, 2)
            : calibrationText(record, outputOptions()),
        );
        process.stderr.write(`saved ${relative(process.cwd(), path)}\n`);
        return EXIT.fine;
      },
    });
  },
};

/** What was asked for, in the terms of the calibration. */
async function requestOf(options: Options) {
  const { name, launches, maxLaunches } = chooseOne("profile", options.profile, profiles, (one) => one.name);
  const harnesses =
    names(options.against).length === 0
      ? []
      : choose("harness", names(options.against), Object.keys(otherHarnesses) as OtherHarness[], String);
  const tried: Tried[] = [
    // As a run with time to spare lays it on.
    { name, settings: { ...ruler, minLaunches: Math.min(MIN_LAUNCHES, launches), maxLaunches } },
    ...harnesses.map((harness) => ({ name: harness, harness })),
  ];
  const [, load] = chooseOne("dataset", options.dataset, Object.entries(datasets), ([own]) => own);
  const dataset: Dataset = (await load()).default;
  return {
    tried,
    shares: names([options.slowed]).map(shareOf),
    cells: wholeNumber("--cells", options.cells, 1),
    seed: wholeNumber("--seed", options.seed, 0),
    dataset,
    gaugeLaunches: launches,
  };
}

/** `2%`, as a fraction. */
function shareOf(text: string): number {
  const share = Number(/^(\d+(?:\.\d+)?) ?%$/.exec(text)?.[1]) / 100;
  if (!(share > 0 && share <= 1))
    throw new UsageError(`--slowed takes percentages above 0% and up to 100%, such as 2%,5%, not "${text}"`);
  return share;
}
