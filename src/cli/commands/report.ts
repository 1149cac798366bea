import { Option } from "commander";
import { saveText } from "../../record/store/files.ts";
import {
  conformanceReader,
  conversionsStore,
  costsStore,
  growthStore,
  type RecordReader,
} from "../../record/store/records.ts";
import { latestResult, readResult } from "../../record/store/results.ts";
import type { RunResult } from "../../record/result.ts";
import type { RecordReporter, Reporter } from "../../report/contract.ts";
import { conformanceReporters } from "../../report/conformance/index.ts";
import { conversionsReporters } from "../../report/conversions/index.ts";
import { costsReporters } from "../../report/costs/index.ts";
import { type Display, namesIn } from "../../report/display.ts";
import { growthReporters } from "../../report/growth/index.ts";
import { reporters } from "../../report/index.ts";
import { PROGRAM } from "../../record/program.ts";
import { hasOption, havingIn } from "../abilities.ts";
import { chooseOne } from "../choose.ts";
import type { Command } from "../command.ts";
import {
  displayFor,
  type DisplayOptions,
  displayOf,
  displayOptions,
  holdOnly,
  holdShown,
} from "../display.ts";
import { COMMITTED_RESULTS, OWN_RESULTS } from "../folders.ts";
import { EXIT, UsageError } from "../errors.ts";
import { longCommand } from "../long-command.ts";
import { outputOptions, print, sourceOf } from "../terminal.ts";

interface Options extends DisplayOptions {
  readonly format: string;
  readonly has: readonly string[];
  readonly out?: string;
  readonly force?: true;
  readonly results?: string;
}

/** A fresh checkout shows the committed run of this profile, and not a special one that is newer. */
const README_PROFILE = "standard";

/** Shows a result again, in any form. */
export const reportCommand: Command<Options, [string | undefined]> = {
  name: "report",
  summary: "show a result file again, by default the latest",
  arguments: [["[run]", "path of a result file"]],
  options: [
    new Option("--format <name>", "terminal, markdown, csv, json").default("terminal"),
    ...displayOptions,
    hasOption,
    new Option("--out <file>", "write to a file instead of standard output"),
    new Option("--force", "replace the file if there is one"),
    new Option(
      "--results <directory>",
      `the folder in which to look for the latest result (default: ${OWN_RESULTS}, else the ${README_PROFILE} run in ${COMMITTED_RESULTS})`,
    ),
  ],
  action: async (options, run) => {
    const reporter = chooseOne("format", options.format, Object.values(reporters), ({ name }) => name);
    const display = displayOf(options, reporter.name);
    const path = run ?? latestIn(options.results);
    for (const show of others) {
      const shown = await show(path, options);
      if (shown !== undefined) return shown;
    }
    const show = (result: RunResult) => showRun(result, { path, reporter, display }, options);
    const result = readResult(path);
    return options.has.length === 0
      ? show(result)
      : longCommand({
          priority: "as it is",
          savesWhenInterrupted: false,
          work: async (frame) => show(await havingIn(options.has, result, frame)),
        });
  },
};

/** The latest result in a folder. Where none is named: the user's own, else the committed one. */
function latestIn(folder: string | undefined): string {
  const path =
    folder === undefined
      ? (latestResult(OWN_RESULTS) ?? latestResult(COMMITTED_RESULTS, README_PROFILE))
      : latestResult(folder);
  if (path !== undefined) return path;
  throw new UsageError(
    `there is no result in ${folder ?? `${OWN_RESULTS} or ${COMMITTED_RESULTS}`}: run \`${PROGRAM} run\` first, or name a file`,
  );
}

async function showRun(
  result: RunResult,
  { path, reporter, display }: { path: string; reporter: Reporter; display: Display },
  { out, force }: Options,
): Promise<number> {
  holdOnly(display, namesIn(result));
  holdShown(display, result, reporter.name);
  const asked = { display: displayFor(display, result, reporter.name), source: sourceOf(path) };
  if (out === undefined) await print(reporter.render(result, { ...outputOptions(), ...asked }));
  else
    saveText(out, reporter.render(result, { columns: 120, colour: false, ...asked }), {
      overwrite: force === true,
    });
  return EXIT.fine;
}

/** Shows a record of another command; undefined where the file holds none. It has no columns, rows and parts to choose from. */
const shows =
  <Kept>(store: RecordReader<Kept>, formats: Readonly<Record<string, RecordReporter<Kept>>>) =>
  async (path: string, options: Options): Promise<number | undefined> => {
    const record = store.read(path);
    return record === undefined ? undefined : showWhole(store.name, record, formats, options);
  };

const others = [
  shows(costsStore, costsReporters),
  shows(growthStore, growthReporters),
  shows(conversionsStore, conversionsReporters),
  shows(conformanceReader, conformanceReporters),
];

async function showWhole<Kept>(
  command: string,
  record: Kept,
  formats: Readonly<Record<string, RecordReporter<Kept>>>,
  { format, out, force, columns, sort, top, only, has }: Options,
): Promise<number> {
  const reporter = chooseOne(`format for ${command}`, format, Object.values(formats), ({ name }) => name);
  if (columns.length + only.length + has.length > 0 || sort !== undefined || top !== undefined)
    throw new UsageError(
      `--columns, --sort, --top, --only, --has: only for results of a run; a file of ${command} is shown whole: leave them out`,
    );
  if (out === undefined) await print(reporter.render(record, outputOptions()));
  else saveText(out, reporter.render(record, { columns: 120, colour: false }), { overwrite: force === true });
  return EXIT.fine;
}
