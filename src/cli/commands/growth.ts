import { relative } from "node:path";
import { Option } from "commander";
import { benches } from "../../../bench/index.ts";
import { familyNames, usual } from "../../adapters/index.ts";
import { quantities, quantityNames } from "../../growth/sized-models.ts";
import { recordGrowth } from "../../growth/record.ts";
import type { GrowthRecord } from "../../record/growth.ts";
import { PROGRAM } from "../../record/program.ts";
import { growthStore } from "../../record/store/records.ts";
import { growthReporters } from "../../report/growth/index.ts";
import { ruler } from "../../schedule/profiles.ts";
import { choose, chooseOne, names } from "../choose.ts";
import type { Command } from "../command.ts";
import { EXIT, Interrupted, UsageError } from "../errors.ts";
import { OWN_RESULTS } from "../folders.ts";
import { longCommand } from "../long-command.ts";
import { secondsOf, wholeNumber } from "../numbers.ts";
import { participantsOf } from "../participants.ts";
import type { AskedAdapters } from "../sources.ts";
import { outputOptions, print } from "../terminal.ts";

interface Options extends AskedAdapters {
  readonly family: readonly string[];
  readonly worker: readonly string[];
  readonly vary: readonly string[];
  readonly launches?: string;
  readonly budget?: string;
  readonly seed?: string;
  readonly format: string;
  readonly out: string;
}

const DEFAULTS = { launches: "3", seed: "1" } as const;

/** Operations whose cost is asked about. */
const operations = ["encode", "decode"] as const;

/** How does the cost grow with size, and where do two adapters cross over? */
export const growthCommand: Command<Options, [string[]]> = {
  name: "growth",
  summary: "measure how cost grows with documents, fields, items and depth, and where adapters cross over",
  arguments: [["[operation...]", `${operations.join(", ")} (default: both)`]],
  options: [
    ["--vary <quantities>", `what grows: ${quantityNames.join(", ")}`, "list"],
    [
      "--adapter <names>",
      "adapters by name, or files (./mine.ts, ./mine_adapter.py), or all; comma or repeated",
      "list",
      `the usual ${usual.length}`,
    ],
    ["--family <names>", `all adapters of a family: ${familyNames.join(", ")}`, "list", "none"],
    ["--worker <command>", "the command of a worker in any language; repeat it for several", "list", "none"],
    new Option(
      "--launches <number>",
      `launches of every cell; of one launch nothing is told apart (default: ${DEFAULTS.launches})`,
    ),
    new Option("--budget <time>", "the most time that it may take: 90s, 10m, 2h (default: no limit)"),
    new Option(
      "--seed <number>",
      `seed of the schedule: cells, rounds and cores (default: ${DEFAULTS.seed})`,
    ),
    new Option("--out <directory>", "the folder of the record").default(OWN_RESULTS),
    new Option("--format <name>", Object.keys(growthReporters).join(", ")).default("terminal"),
  ],
  action: async (options, asked) => {
    const reporter = chooseOne("format", options.format, Object.values(growthReporters), ({ name }) => name);
    const request = requestOf(options, asked);
    return longCommand({
      priority: "raised",
      savesWhenInterrupted: true,
      work: async (frame) => {
        const participants = await participantsOf(withLimit(options), frame.pool, frame.signal);
        holdAble(participants, request.benches);
        const record = await recordGrowth({
          ...frame,
          ...request,
          participants,
          onProgress: frame.progress.show,
        });
        frame.progress.clear();
        if (isEmpty(record)) throw emptyError(frame.signal);
        const path = growthStore.save(options.out, record);
        await print(reporter.render(record, outputOptions()));
        process.stderr.write(`saved ${relative(process.cwd(), path)}\n`);
        return EXIT.fine;
      },
    });
  },
};

/** What was asked for, in the terms of growth. */
function requestOf(options: Options, asked: readonly string[]) {
  const varied = choose("quantity", names(options.vary), quantityNames, String);
  const chosen = choose("operation", names(asked), operations, String);
  return {
    quantities: quantities(ruler.chunkDocuments).filter(({ name }) => varied.includes(name)),
    benches: benches.filter(({ name }) => chosen.some((operation) => operation === name)),
    launches: wholeNumber("--launches", options.launches ?? DEFAULTS.launches, 1),
    budgetSeconds: options.budget === undefined ? undefined : secondsOf(options.budget),
    seed: wholeNumber("--seed", options.seed ?? DEFAULTS.seed, 0),
  };
}

/** Throws where none of the adapters has one of these operations: there is nothing to measure. */
function holdAble(
  participants: Awaited<ReturnType<typeof participantsOf>>,
  asked: ReturnType<typeof requestOf>["benches"],
): void {
  const isAble = participants.some(
    ({ description }) =>
      // One that could not be described is a row with the reason.
      "failed" in description ||
      (!description.isLimit && asked.some(({ operation }) => description.operations[operation] === true)),
  );
  if (!isAble)
    throw new UsageError(
      `none of these adapters has ${asked.map(({ name }) => name).join(" or ")}: see \`${PROGRAM} list adapters\``,
    );
}

/** Was nothing measured at all? */
const isEmpty = ({ tables }: GrowthRecord): boolean =>
  tables.every(({ rows }) => rows.every(({ cells }) => cells.every(isUnlaunched)));

const isUnlaunched = (cell: GrowthRecord["tables"][number]["rows"][number]["cells"][number]): boolean =>
  cell.outcome === "failed" && cell.code === "interrupted";

const emptyError = (signal: AbortSignal): Error =>
  signal.aborted
    ? new Interrupted()
    : new UsageError("--budget is too short for one launch of any size: give more time, or vary less");

/** How far adapters are from what is possible is part of the answer. */
const withLimit = ({ adapter, family = [], worker = [] }: Options): AskedAdapters =>
  adapter.length === 0 && family.length === 0 && worker.length === 0
    ? { adapter: usual, worker }
    : { adapter: [...adapter, "limit"], family, worker };
