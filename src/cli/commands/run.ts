import { relative } from "node:path";
import { Option } from "commander";
import { benches } from "../../../bench/index.ts";
import type { Dataset } from "../../../datasets/contract.ts";
import { datasets } from "../../../datasets/index.ts";
import { usual } from "../../adapters/index.ts";
import { modes } from "../../adapters/contract.ts";
import { MachineError } from "../../pool/machine-error.ts";
import { type JournalHeader, JOURNAL_VERSION, obstacle } from "../../record/journal.ts";
import type { RunResult } from "../../record/result.ts";
import { beginJournal, type Journal, latestJournal, reopenJournal } from "../../record/store/journals.ts";
import { saveResult } from "../../record/store/results.ts";
import { ResultError } from "../../record/validate.ts";
import { LEAST_KINDS } from "../../report/by-kind.ts";
import { BY_KIND, type Display, PIPELINE } from "../../report/display.ts";
import { reporters } from "../../report/index.ts";
import { PROGRAM } from "../../record/program.ts";
import { scriptRuntimes } from "../../runtimes/index.ts";
import { node } from "../../runtimes/node.ts";
import { profiles } from "../../schedule/profiles.ts";
import { type PreparedRun, prepareRun, type RunLog } from "../../schedule/run.ts";
import type { RunEvent } from "../../schedule/state.ts";
import { MIN_RESOLUTION } from "../../stats/compare.ts";
import { hasOption, having } from "../abilities.ts";
import { choose, chooseOne, names } from "../choose.ts";
import type { Command } from "../command.ts";
import { displayFor, displayOf, type DisplayOptions, displayOptions, holdOnly } from "../display.ts";
import { OWN_RESULTS } from "../folders.ts";
import { EXIT, UsageError } from "../errors.ts";
import { type Frame, longCommand } from "../long-command.ts";
import { fractionOf, secondsOf, wholeNumber } from "../numbers.ts";
import { participantsOf } from "../participants.ts";
import { type AskedAdapters, familyNames, withWholePaths } from "../sources.ts";
import { duration } from "../progress.ts";
import { outputOptions, print, sourceOf } from "../terminal.ts";

/** What is asked of a run: all of it goes to the journal, so that it can be asked again. */
interface Asked {
  readonly benches: readonly string[];
  readonly adapter: readonly string[];
  readonly family: readonly string[];
  readonly has: readonly string[];
  readonly worker: readonly string[];
  readonly runtime: readonly string[];
  readonly dataset: readonly string[];
  readonly mode: readonly string[];
  readonly unknownKeys: readonly string[];
  readonly profile: string;
  readonly seed: string;
  readonly budget?: string;
  readonly resolution: string;
}

/** What holds where nothing else is asked for. They are no defaults of the parser: whoever resumes a run may ask for none of them. */
const DEFAULTS = { profile: "quick", resolution: `${MIN_RESOLUTION * 100}%`, seed: "1" } as const;
type Defaulted = keyof typeof DEFAULTS;

interface Options
  extends Omit<Asked, "benches" | Defaulted>, Partial<Pick<Asked, Defaulted>>, DisplayOptions {
  readonly out: string;
  readonly all?: true;
  readonly resume?: true | string;
  readonly json?: true;
}

/** Measures: judged first, then timed in interleaved rounds; a table on standard output, the result in a file. */
export const runCommand: Command<Options, [string[]]> = {
  name: "run",
  summary: "measure benches: those that are named, or all of the profile",
  arguments: [["[bench...]", `benches by name; see \`${PROGRAM} list benches\``]],
  options: [
    [
      "--adapter <names>",
      "adapters by name, or files (./mine.ts, ./mine_adapter.py), or all; comma or repeated",
      "list",
      `the usual ${usual.length}`,
    ],
    ["--family <names>", `all adapters of a family: ${familyNames.join(", ")}`, "list", "none"],
    new Option("--all", "all adapters in TypeScript"),
    hasOption,
    [
      "--worker <command>",
      "the command of a worker in any language (docs/worker-protocol.md); repeat it for several",
      "list",
      "none",
    ],
    [
      "--runtime <names>",
      `what adapters in TypeScript run on: ${scriptRuntimes.join(", ")}; comma or repeated`,
      "list",
      "node",
    ],
    ["--dataset <names>", "datasets by name", "list", "the profile's"],
    ["--mode <modes>", "strict, lax", "list", "both"],
    ["--unknown-keys <policies>", "ignore, strip, reject", "list", "each adapter's own"],
    new Option(
      "--profile <name>",
      `how much is measured: ${profiles.map(({ name }) => name).join(", ")} (default: ${DEFAULTS.profile})`,
    ),
    new Option("--budget <time>", "the most time that it may take: 90s, 10m, 2h (default: the profile's)"),
    new Option(
      "--resolution <percent>",
      `the smallest difference that matters to you (default: ${DEFAULTS.resolution})`,
    ),
    new Option("--seed <number>", `seed of the schedule: rounds and cores (default: ${DEFAULTS.seed})`),
    new Option("--out <directory>", "the folder of the result file").default(OWN_RESULTS),
    new Option("--resume [journal]", "resume a run that was interrupted, by default the latest"),
    new Option("--json", "print the result as JSON instead of tables"),
    ...displayOptions,
  ],
  action: async (options, benchNames) => {
    const display = displayOf(options, formatOf(options));
    const resumed = options.resume === undefined ? undefined : resume(options, benchNames, options.resume);
    const asked = (resumed?.read.header.request as Asked | undefined) ?? {
      ...askedOf(options),
      benches: benchNames,
    };
    return longCommand({
      priority: "raised",
      savesWhenInterrupted: true,
      work: (frame) => measure(asked, resumed, { ...options, display }, frame),
    });
  },
};

const formatOf = ({ json }: Options): "json" | "terminal" => (json === true ? "json" : "terminal");

/** What is measured, without how it is shown. */
function askedOf(options: Options): Omit<Asked, "benches"> {
  const { family, has, worker, runtime, dataset, mode, unknownKeys, budget, all } = options;
  const adapter = all === true ? [...options.adapter, "all"] : options.adapter;
  const { profile = DEFAULTS.profile, seed = DEFAULTS.seed, resolution = DEFAULTS.resolution } = options;
  const asked = {
    adapter: withWholePaths(adapter),
    family,
    has,
    worker,
    runtime,
    dataset,
    mode,
    unknownKeys,
    profile,
    seed,
    resolution,
  };
  return budget === undefined ? asked : { ...asked, budget };
}

/** How a result is shown. */
type Shown = Options & { readonly display: Display };

type Resumed = ReturnType<typeof reopenJournal>;

async function measure(
  asked: Asked,
  resumed: Resumed | undefined,
  shown: Shown,
  frame: Frame,
): Promise<number> {
  const { out } = shown;
  let run: PreparedRun;
  try {
    run = await prepared(asked, shown.display, frame);
    refuseOther(resumed, run, asked);
  } catch (error) {
    resumed?.journal.close({ keep: true });
    throw error;
  }
  const header: JournalHeader = { journal: JOURNAL_VERSION, ...run.identity, request: asked };
  const journal = resumed?.journal ?? beginJournal(out, asked.profile, header);
  if (resumed === undefined) announce(run, asked);
  try {
    const result = await run.start(logOf(journal, resumed));
    frame.progress.clear();
    const path = saveResult(
      out,
      resumed === undefined ? result : { ...result, startedAt: resumed.read.header.startedAt },
    );
    journal.close({ keep: !result.completed });
    return await show(result, path, journal, shown);
  } catch (error) {
    if (error instanceof ResultError || error instanceof MachineError)
      error.message += `; what was measured until then is in ${journal.path}`;
    throw error;
  }
}

const logOf = (journal: Journal, resumed: Resumed | undefined): RunLog => ({
  append: journal.append,
  earlier: (resumed?.read.entries ?? []).map(({ at, entry }) => ({ at, event: entry as RunEvent })),
});

/** Whoever resumes elsewhere, or with something else, is told what differs. */
function refuseOther(resumed: Resumed | undefined, run: PreparedRun, asked: Asked): void {
  if (resumed === undefined) return;
  const header: JournalHeader = { journal: JOURNAL_VERSION, ...run.identity, request: asked };
  const why = obstacle(resumed.read.header, header);
  if (why !== undefined)
    throw new ResultError(
      `${resumed.journal.path} can't be resumed: ${why}: resume it where it was begun, or start a new run without --resume`,
    );
}

function announce({ extent: { cells, launches, seconds } }: PreparedRun, { budget }: Asked): void {
  if (seconds > LONG_SECONDS)
    process.stderr.write(
      `${cells} cells in ${launches} launches: about ${budget === undefined ? duration(seconds) : `${duration(seconds)}, within a budget of ${budget}`}\n`,
    );
}

async function show(result: RunResult, path: string, journal: Journal, shown: Shown): Promise<number> {
  const format = formatOf(shown);
  const display = displayFor(shown.display, result, format);
  const options = { ...outputOptions(), display, source: sourceOf(path) };
  await print(reporters[format].render(result, options));
  process.stderr.write(`saved ${relative(process.cwd(), path)}\n`);
  if (result.completed) return EXIT.fine;
  process.stderr.write(`resume it: ${PROGRAM} run --resume ${relative(process.cwd(), journal.path)}\n`);
  return EXIT.interrupted;
}

/** A run that takes longer says so before it starts. */
const LONG_SECONDS = 150;

/** Flags that say what is measured, and are called as their option is. */
const CHOICES = [
  ...(["adapter", "family", "has", "worker", "runtime", "dataset", "mode"] as const),
  ...(["profile", "seed", "budget", "resolution"] as const),
];

/** The journal to resume. What is measured is what was asked for then, so nothing else may be asked for now. */
function resume(options: Options, benchNames: readonly string[], named: true | string) {
  const asked = [
    ...benchNames,
    ...CHOICES.filter((flag) => (options[flag] ?? "").length > 0).map((flag) => `--${flag}`),
    ...(options.unknownKeys.length > 0 ? ["--unknown-keys"] : []),
    ...(options.all === true ? ["--all"] : []),
  ];
  if (asked.length > 0)
    throw new UsageError(
      `--resume continues the interrupted run as it was asked for: leave out ${asked.join(", ")}, or start a new run without --resume`,
    );
  const path = named === true ? latestJournal(options.out) : named;
  if (path === undefined)
    throw new UsageError(`no run in ${options.out} was interrupted: there is nothing to resume`);
  return reopenJournal(path);
}

async function prepared(asked: Asked, display: Display, frame: Frame): Promise<PreparedRun> {
  const profile = chooseOne("profile", asked.profile, profiles, ({ name }) => name);
  const chosenModes = choose("mode", names(asked.mode), modes, String);
  if (asked.benches[0] === "run")
    throw new UsageError("`npm start` is `run` already: leave the word run out");
  const chosenBenches = choose(
    "bench",
    asked.benches.length > 0 ? names(asked.benches) : profile.benches,
    benches,
    ({ name }) => name,
    // Twice the cells: measured where somebody asks for it.
    ({ condition }) => condition === undefined,
  ).filter(({ mode }) => chosenModes.includes(mode));
  if (chosenBenches.length === 0)
    throw new UsageError(
      `none of these benches has the mode ${chosenModes.join(", ")}: see \`${PROGRAM} list benches\``,
    );
  const datasetNames = names(asked.dataset).length > 0 ? names(asked.dataset) : profile.datasets;
  const chosenDatasets = choose("dataset", datasetNames, Object.entries(datasets), ([name]) => name);
  const policies = choose(
    "policy for unknown keys",
    names(asked.unknownKeys),
    ["ignore", "strip", "reject"] as const,
    String,
  );
  const seed = wholeNumber("--seed", asked.seed, 0);
  const drawn = await Promise.all(
    chosenDatasets.map(async ([, load]): Promise<Dataset> => (await load()).default),
  );
  const all = await participantsOf(withLimit(asked), frame.pool, frame.signal);
  const trial = { benches: chosenBenches, dataset: drawn[0] };
  const participants = await having(asked.has ?? [], all, trial, frame);
  const isByKind = drawn.filter(({ kind }) => kind !== undefined).length >= LEAST_KINDS;
  // Before minutes are spent on what nobody will be shown.
  holdOnly(display, [
    ...chosenBenches.map(({ name }) => name),
    PIPELINE,
    ...(isByKind ? [BY_KIND] : []),
    ...chosenDatasets.map(([name]) => name),
    ...participants.map(({ source }) => source.name),
    ...new Set(participants.map(({ source }) => source.runtime ?? node.name)),
  ]);
  return prepareRun({
    ...frame,
    profile,
    participants,
    benches: chosenBenches,
    datasets: drawn,
    unknownKeys: names(asked.unknownKeys).length === 0 ? [] : policies,
    seed,
    budgetSeconds: asked.budget === undefined ? undefined : secondsOf(asked.budget),
    resolution: fractionOf(asked.resolution),
    onProgress: frame.progress.show,
  });
}

/** Whoever is chosen, how far they are from what is possible is part of the answer. */
const withLimit = ({ adapter, family = [], worker, runtime = [] }: Asked): AskedAdapters =>
  adapter.length === 0 && family.length === 0 && worker.length === 0
    ? { adapter: usual, worker, runtime }
    : { adapter: [...adapter, "limit"], family, worker, runtime };
