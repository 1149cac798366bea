import { availableParallelism } from "node:os";
import { relative } from "node:path";
import { Option } from "commander";
import { benches } from "../../../bench/index.ts";
import type { Dataset } from "../../../datasets/contract.ts";
import { datasets } from "../../../datasets/index.ts";
import { modes } from "../../adapters/contract.ts";
import { saveResult } from "../../record/store.ts";
import { reporters } from "../../report/index.ts";
import { profiles } from "../../schedule/profiles.ts";
import { run } from "../../schedule/run.ts";
import { killAllWorkers } from "../../schedule/worker-process.ts";
import { choose, chooseOne, names } from "../choose.ts";
import type { Command } from "../command.ts";
import { EXIT, UsageError } from "../errors.ts";
import { participantsOf } from "../participants.ts";
import { progressLine } from "../progress.ts";
import { outputOptions, print } from "../terminal.ts";

interface Options {
  readonly adapter: readonly string[];
  readonly dataset: readonly string[];
  readonly mode: readonly string[];
  readonly unknownKeys: readonly string[];
  readonly profile: string;
  readonly seed: string;
  readonly out: string;
  readonly json?: true;
}

/** Measures: the gate first, then the baton; a table on standard output, the result in a file. */
export const runCommand: Command<Options, [string[]]> = {
  name: "run",
  summary: "measure the benches, all of the profile's or the ones named",
  arguments: [["[bench...]", "benches by name; see `wirebench list benches`"]],
  options: [
    ["--adapter <names>", "adapters by name, or files (./mine.ts), or all; comma or repeated", "list"],
    ["--dataset <names>", "datasets by name; default: the profile's", "list"],
    ["--mode <modes>", "strict, lax", "list"],
    ["--unknown-keys <policies>", "ignore, strip, reject; default: each adapter's own", "list"],
    new Option("--profile <name>", "how much is measured: quick, standard, full").default("quick"),
    new Option("--seed <number>", "seed of the schedule: rounds and cores").default("1"),
    new Option("--out <directory>", "where the result file goes").default("results"),
    new Option("--json", "print the result as JSON instead of tables"),
  ],
  action: async (options, benchNames) => {
    const profile = chooseOne("profile", options.profile, profiles, ({ name }) => name);
    const chosenModes = choose("mode", names(options.mode), modes, String);
    const chosenBenches = choose(
      "bench",
      benchNames.length > 0 ? names(benchNames) : profile.benches,
      benches,
      ({ name }) => name,
    ).filter(({ mode }) => chosenModes.includes(mode));
    if (chosenBenches.length === 0)
      throw new UsageError(
        `none of these benches is of mode ${chosenModes.join(", ")}: see \`wirebench list benches\``,
      );
    const datasetNames = names(options.dataset).length > 0 ? names(options.dataset) : profile.datasets;
    const chosenDatasets = choose("dataset", datasetNames, Object.entries(datasets), ([name]) => name);
    const policies = choose(
      "policy for unknown keys",
      names(options.unknownKeys),
      ["ignore", "strip", "reject"] as const,
      String,
    );
    const seed = Number(options.seed);
    if (!/^\d+$/.test(options.seed) || !Number.isSafeInteger(seed))
      throw new UsageError(`--seed is a whole number from 0, not "${options.seed}"`);

    const interrupt = new AbortController();
    const stop = () => {
      if (interrupt.signal.aborted) process.exit(EXIT.interrupted); // asked twice: at once
      interrupt.abort();
      killAllWorkers();
    };
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, stop);

    const parallel = availableParallelism();
    const participants = await participantsOf(options.adapter, parallel);
    const line = progressLine(process.stderr);
    const result = await run({
      profile,
      participants,
      benches: chosenBenches,
      datasets: await Promise.all(
        chosenDatasets.map(async ([, load]): Promise<Dataset> => (await load()).default),
      ),
      unknownKeys: names(options.unknownKeys).length === 0 ? [] : policies,
      seed,
      parallel,
      signal: interrupt.signal,
      onProgress: line.show,
    });
    line.clear();

    const path = saveResult(options.out, result);
    const reporter = options.json === true ? reporters.json : reporters.terminal;
    await print(reporter.render(result, outputOptions()));
    process.stderr.write(`saved ${relative(process.cwd(), path)}\n`);
    return result.completed ? EXIT.fine : EXIT.interrupted;
  },
};
