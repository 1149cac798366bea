import { availableParallelism } from "node:os";
import { relative } from "node:path";
import { Option } from "commander";
import { familyNames, usual } from "../../adapters/index.ts";
import { conversionsStore } from "../../record/store/records.ts";
import { columnIds, conversionsReporters, type ColumnChoice } from "../../report/conversions/index.ts";
import { recordConversions } from "../../schedule/conversions.ts";
import { askPydantic } from "../../schedule/pydantic.ts";
import { choose, chooseOne, names } from "../choose.ts";
import type { Command } from "../command.ts";
import { EXIT, Interrupted } from "../errors.ts";
import { OWN_RESULTS } from "../folders.ts";
import { type Frame, longCommand } from "../long-command.ts";
import { participantsOf } from "../participants.ts";
import { outputOptions, print } from "../terminal.ts";

interface Options {
  readonly adapter: readonly string[];
  readonly family: readonly string[];
  readonly all?: true;
  readonly columns: readonly string[];
  readonly format: string;
  readonly out: string;
}

/** Which of the conversions that Pydantic documents does a library make? */
export const conversionsCommand: Command<Options, []> = {
  name: "conversions",
  summary: "show which of the conversions from JSON that Pydantic documents an adapter makes",
  options: [
    [
      "--adapter <names>",
      "adapters by name, or files (./mine.ts, ./mine_adapter.py), or all",
      "list",
      `the usual ${usual.length}`,
    ],
    ["--family <names>", `all adapters of a family: ${familyNames.join(", ")}`, "list", "none"],
    new Option("--all", "all adapters"),
    ["--columns <names>", `these columns alone: ${columnIds.join(", ")}`, "list", "as many as fit"],
    new Option("--format <name>", Object.keys(conversionsReporters).join(", ")).default("terminal"),
    new Option("--out <directory>", "the folder of the record").default(OWN_RESULTS),
  ],
  action: async (options) => {
    const reporters = Object.values(conversionsReporters);
    const reporter = chooseOne("format", options.format, reporters, ({ name }) => name);
    const asked = names(options.columns);
    const columns: ColumnChoice = asked.length === 0 ? "all" : choose("column", asked, columnIds, String);
    return longCommand({
      priority: "as it is",
      savesWhenInterrupted: false,
      work: (frame) => execute(options, frame, (record) => reporter.render(record, outputOptions(), columns)),
    });
  },
};

async function execute(
  { adapter, family, all, out }: Options,
  { pool, signal, wirebench, startedAt, progress }: Frame,
  render: (record: Awaited<ReturnType<typeof recordConversions>>) => string,
): Promise<number> {
  const isUsual = adapter.length === 0 && family.length === 0 && all !== true;
  const asked = isUsual ? usual : all === true ? [...adapter, "all"] : adapter;
  const participants = await participantsOf({ adapter: asked, family }, pool, signal);
  const pydantic = await askPydantic(signal);
  if (signal.aborted) throw new Interrupted();
  const record = await recordConversions(participants, {
    wirebench,
    startedAt,
    pydantic,
    pool,
    parallel: availableParallelism(),
    show: progress.show,
  });
  progress.clear();
  const path = conversionsStore.save(out, record);
  await print(render(record));
  process.stderr.write(`saved ${relative(process.cwd(), path)}\n`);
  return EXIT.fine;
}
