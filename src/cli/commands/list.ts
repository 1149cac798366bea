import { Option } from "commander";
import { visibleJson } from "../../record/visible.ts";
import { chooseOne } from "../choose.ts";
import type { Command } from "../command.ts";
import { EXIT, UsageError } from "../errors.ts";
import { outputOptions, print } from "../terminal.ts";

interface Options {
  readonly adapter: readonly string[];
  readonly show?: string;
  readonly json?: true;
  readonly markdown?: true;
}

/** What there is, by family. */
export const listCommand: Command<Options, [string | undefined]> = {
  name: "list",
  summary: "list adapters, benches, datasets, kinds or profiles",
  arguments: [["[family]", "adapters, benches, datasets, kinds, profiles; without one, the names in each"]],
  options: [
    ["--adapter <names>", "only these adapters, by name or file", "list"],
    new Option("--show <name>", "how one adapter spells each kind, as its author wrote it"),
    new Option("--json", "print as JSON"),
    new Option("--markdown", "of `list adapters`: print a table for a page"),
  ],
  action: async (options, name) => {
    if (name === undefined) {
      if (options.show !== undefined || options.adapter.length > 0)
        throw new UsageError("--show and --adapter go with `list adapters`");
      const members = await everyName();
      await print(
        options.json === true
          ? visibleJson(members)
          : await asText(
              Object.entries(members).map(([family, own]) => ({ family, members: own.length, names: own })),
            ),
      );
      return EXIT.fine;
    }
    const family = chooseOne("family", name, Object.keys(families) as (keyof typeof families)[], String);
    if (options.show !== undefined) {
      if (family !== "adapters") throw new UsageError("--show goes with `list adapters`");
      await print(await (await import("../adapter-list.ts")).spellingsText(options.show));
      return EXIT.fine;
    }
    if (options.markdown === true) {
      if (family !== "adapters") throw new UsageError("--markdown goes with `list adapters`");
      const { adaptersPage } = await import("../adapter-list.ts");
      await print(await adaptersPage(options.adapter));
      return EXIT.fine;
    }
    const rows = await families[family](options);
    await print(options.json === true ? visibleJson(rows) : await asText(rows));
    return EXIT.fine;
  },
};

/** Rows as a person reads them; what draws tables is loaded for that alone. */
const asText = async (rows: readonly Row[]): Promise<string> =>
  (await import("../../report/listing.ts")).listing(rows, outputOptions().columns);

/** The names in each family, for which nothing has to be loaded but their indexes. */
async function everyName(): Promise<Record<string, string[]>> {
  const [adapters, benches, datasets, kinds, { profiles }] = await Promise.all([
    import("../../adapters/index.ts"),
    import("../../../bench/index.ts"),
    import("../../../datasets/index.ts"),
    import("../../kinds/index.ts"),
    import("../../schedule/profiles.ts"),
  ]);
  return {
    adapters: Object.keys(adapters.adapters),
    benches: benches.benches.map(({ name }) => name),
    datasets: Object.keys(datasets.datasets),
    kinds: [...kinds.kindNames],
    profiles: profiles.map(({ name }) => name),
  };
}

type Row = Readonly<Record<string, unknown>>;
type FamilyName = "adapters" | "benches" | "datasets" | "kinds" | "profiles";

/** Each loads what it lists, and no other: a list of benches needs no library. */
const families: Record<FamilyName, (options: Options) => Promise<Row[]>> = {
  adapters: async ({ adapter }) => (await import("../adapter-list.ts")).adapterRows(adapter),
  benches: async () =>
    (await import("../../../bench/index.ts")).benches.map(
      ({ name, question, operation, mode, documents, references }) => ({
        name,
        question,
        operation,
        mode,
        documents,
        references,
      }),
    ),
  datasets: async () =>
    Promise.all(
      Object.values((await import("../../../datasets/index.ts")).datasets).map(async (load) => {
        const { name, summary, origin, defaultCount } = (await load()).default;
        return { name, documents: defaultCount, origin, summary };
      }),
    ),
  kinds: async () =>
    Object.values((await import("../../kinds/index.ts")).kinds).map(
      ({ name, summary, grammar, exampleParameters, examples }) => ({
        name,
        examples: (examples as (parameters: object) => readonly unknown[])(exampleParameters).length,
        summary,
        grammar,
      }),
    ),
  profiles: async () =>
    (await import("../../schedule/profiles.ts")).profiles.map(({ name, summary, benches, datasets }) => ({
      name,
      summary,
      benches: benches.length === 0 ? "all" : benches,
      datasets: datasets.length === 0 ? "all" : datasets,
    })),
};
