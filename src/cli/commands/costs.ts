import { relative } from "node:path";
import { Option } from "commander";
import type { Dataset } from "../../../datasets/contract.ts";
import { datasets } from "../../../datasets/index.ts";
import { familyNames, usual } from "../../adapters/index.ts";
import { costs, type Cost, type Operation } from "../../costs/index.ts";
import { PROGRAM } from "../../record/program.ts";
import { costsStore } from "../../record/store/records.ts";
import { costsReporters } from "../../report/costs/index.ts";
import { measureCosts } from "../../schedule/costs/run.ts";
import { MIN_LAUNCHES } from "../../stats/decide.ts";
import { choose, chooseOne, names } from "../choose.ts";
import type { Command } from "../command.ts";
import { EXIT, UsageError } from "../errors.ts";
import { OWN_RESULTS } from "../folders.ts";
import { type Frame, longCommand } from "../long-command.ts";
import { wholeNumber } from "../numbers.ts";
import { holdOnNode, participantsOf } from "../participants.ts";
import { outputOptions, print } from "../terminal.ts";

interface Options {
  readonly adapter: readonly string[];
  readonly family: readonly string[];
  readonly all?: true;
  readonly dataset: string;
  readonly operation: readonly string[];
  readonly launches: string;
  readonly seed: string;
  readonly format: string;
  readonly out: string;
}

const OPERATIONS = ["check", "decode", "encode"] as const satisfies readonly Operation[];

/** What do adapters cost beside time? Bytes, memory, the start of a process, the size of a page. */
export const costsCommand: Command<Options, [string[]]> = {
  name: "costs",
  summary: "show what adapters cost beside time: bytes, memory, cold start, size in a browser",
  arguments: [
    ["[cost...]", `costs by name, the first to sort by: ${costs.map(({ name }) => name).join(", ")}`],
  ],
  options: [
    [
      "--adapter <names>",
      "adapters by name, or files (./mine.ts), or all",
      "list",
      `the usual ${usual.length}`,
    ],
    ["--family <names>", `all adapters of a family: ${familyNames.join(", ")}`, "list", "none"],
    new Option("--all", "all adapters"),
    new Option("--dataset <name>", "the dataset by name").default("order"),
    ["--operation <names>", OPERATIONS.join(", "), "list", "all that a cost has"],
    new Option(
      "--launches <number>",
      "launches of what is timed, and processes of which allocation is counted; fewer than five tell nothing apart",
    ).default(String(MIN_LAUNCHES)),
    new Option("--seed <number>", "seed of the order in which processes are started").default("1"),
    new Option("--format <name>", Object.keys(costsReporters).join(", ")).default("terminal"),
    new Option("--out <directory>", "the folder of the file").default(OWN_RESULTS),
  ],
  action: async (options, costNames) => {
    const request = await requestOf(options, costNames);
    return longCommand({
      priority: "raised",
      savesWhenInterrupted: true,
      work: (frame) => measure(request, options, frame),
    });
  },
};

/** What was asked for, in the terms of the measuring. */
async function requestOf(options: Options, costNames: readonly string[]) {
  const reporter = chooseOne("format", options.format, Object.values(costsReporters), ({ name }) => name);
  const asked = names(costNames).map((name) => chooseOne("cost", name, costs, (cost) => cost.name));
  const chosen: readonly Cost[] = asked.length === 0 ? costs : [...new Set(asked)];
  const wanted = choose("operation", names(options.operation), OPERATIONS, String);
  const operations = wanted.filter((operation) => chosen.some((cost) => cost.operations.includes(operation)));
  if (operations.length === 0)
    throw new UsageError(
      `${chosen.map(({ name }) => name).join(", ")}: no figure of ${wanted.join(", ")}: leave --operation out`,
    );
  const [, load] = chooseOne("dataset", options.dataset, Object.entries(datasets), ([own]) => own);
  const dataset: Dataset = (await load()).default;
  return {
    reporter,
    costs: chosen,
    operations,
    dataset,
    launches: wholeNumber("--launches", options.launches, 1),
    seed: wholeNumber("--seed", options.seed, 0),
  };
}

async function measure(
  { reporter, ...request }: Awaited<ReturnType<typeof requestOf>>,
  options: Options,
  frame: Frame,
): Promise<number> {
  const { adapter, family, all, out } = options;
  const isUsual = adapter.length === 0 && family.length === 0 && all !== true;
  const asked = isUsual ? usual : all === true ? [...adapter, "all"] : adapter;
  const described = await participantsOf({ adapter: asked, family }, frame.pool, frame.signal);
  // The limit is the suite's own: nobody starts or ships it.
  holdOnNode("costs are measured", described);
  const participants = described.filter(({ description }) => "failed" in description || !description.isLimit);
  if (participants.length === 0)
    throw new UsageError(`none of these is a library that costs anything: see \`${PROGRAM} list adapters\``);
  const record = await measureCosts({
    ...frame,
    ...request,
    participants,
    onProgress: frame.progress.show,
  });
  frame.progress.clear();
  const path = costsStore.save(out, record);
  await print(reporter.render(record, outputOptions()));
  process.stderr.write(`saved ${relative(process.cwd(), path)}\n`);
  return record.completed ? EXIT.fine : EXIT.interrupted;
}
