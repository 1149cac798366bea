import { Option } from "commander";
import { visibleJson, visibleLines } from "../../record/visible.ts";
import { listing } from "../../report/listing.ts";
import { tableText } from "../../report/markdown-text.ts";
import type { Participant } from "../../schedule/describe.ts";
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
  summary: "list adapters, benches, datasets or kinds",
  arguments: [["[family]", "adapters, benches, datasets, kinds; without one, the names in each"]],
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
          : listing(
              Object.entries(members).map(([family, own]) => ({ family, members: own.length, names: own })),
              outputOptions().columns,
            ),
      );
      return EXIT.fine;
    }
    const family = chooseOne("family", name, Object.keys(families) as (keyof typeof families)[], String);
    if (options.show !== undefined) {
      if (family !== "adapters") throw new UsageError("--show goes with `list adapters`");
      const [participant] = await described([options.show]);
      await print(spelled(participant as Participant));
      return EXIT.fine;
    }
    if (options.markdown === true) {
      if (family !== "adapters") throw new UsageError("--markdown goes with `list adapters`");
      await print(adaptersPage(await families.adapters(options)));
      return EXIT.fine;
    }
    const rows = await families[family](options);
    await print(options.json === true ? visibleJson(rows) : listing(rows, outputOptions().columns));
    return EXIT.fine;
  },
};

/** The names in each family, for which nothing has to be loaded but their indexes. */
async function everyName(): Promise<Record<string, string[]>> {
  const [adapters, benches, datasets, kinds] = await Promise.all([
    import("../../adapters/index.ts"),
    import("../../../bench/index.ts"),
    import("../../../datasets/index.ts"),
    import("../../kinds/index.ts"),
  ]);
  return {
    adapters: Object.keys(adapters.adapters),
    benches: benches.benches.map(({ name }) => name),
    datasets: Object.keys(datasets.datasets),
    kinds: [...kinds.kindNames],
  };
}

/** Finds the family of one of the suite's own, and whether a run takes it where nobody names adapters. */
async function familyFinder() {
  const { families, usual } = await import("../../adapters/index.ts");
  return ({ source: { name, file, command } }: Participant): Row => {
    if (file !== undefined || command !== undefined) return {};
    const found = Object.entries(families).find(([, members]) => Object.hasOwn(members, name));
    return { ...(found === undefined ? {} : { family: found[0] }), usual: usual.includes(name) };
  };
}

type Row = Readonly<Record<string, unknown>>;

/** Asks adapters what they are, in workers that are gone afterwards. */
async function described(adapter: readonly string[]): Promise<Participant[]> {
  const [{ participantsOf }, { Pool }] = await Promise.all([
    import("../participants.ts"),
    import("../../pool/pool.ts"),
  ]);
  const pool = new Pool({ priority: "as it is" });
  try {
    return await participantsOf({ adapter }, pool);
  } finally {
    await pool.close();
  }
}

/** Each loads what it lists, and no other: a list of benches needs no library. */
const families: Record<"adapters" | "benches" | "datasets" | "kinds", (options: Options) => Promise<Row[]>> =
  {
    adapters: async ({ adapter }) => {
      const familyOf = await familyFinder();
      return (await described(adapter)).map((participant) => ({
        ...adapterRow(participant),
        ...familyOf(participant),
      }));
    },
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
  };

function adapterRow({ source, description }: Participant): Row {
  if ("failed" in description) return { name: source.name, installed: false, failed: description.failed };
  const { name, packages, execution, wire, operations, modes, unknownKeys, homepage, configuration } =
    description;
  const having = (answers: Readonly<Record<string, true | string>>) =>
    Object.entries(answers).flatMap(([key, answer]) => (answer === true ? [key] : []));
  return {
    name,
    packages,
    operations: having(operations),
    modes: having(modes),
    execution,
    wire,
    unknownKeys,
    installed: packages.every(({ version }) => version !== "not installed"),
    homepage,
    configuration,
  };
}

/** The page docs/adapters.md: a short table, and how each library is set up. */
function adaptersPage(rows: readonly Row[]): string {
  const listed = (value: unknown): string => (Array.isArray(value) ? value.join(", ") : String(value ?? ""));
  const version = ({ packages }: Row): string => {
    const [first] = (packages ?? []) as readonly { readonly version: string }[];
    return first?.version ?? "of the runtime";
  };
  const columns = [
    "adapter",
    "version",
    "family",
    "operations",
    "modes",
    "execution",
    "wire",
    "unknown keys",
  ];
  const table = tableText({
    columns: columns.map((header) => ({ header, align: "left", spare: 0 })),
    rows: rows.map((row) => [
      String(row["name"]),
      version(row),
      ...["family", "operations", "modes", "execution", "wire", "unknownKeys"].map((key) => listed(row[key])),
    ]),
  });
  const setUps = rows.map(
    ({ name, homepage, configuration }) => `- [${name}](${homepage}): ${configuration}`,
  );
  return [
    "# Adapters",
    "Each row of the tables is an adapter: one library, or one way of using it. The first policy for unknown keys is the library's own default. A run measures the usual ones (`list adapters` says which), `--family` a family, `--all` everyone. `npm run -s wirebench -- list adapters --markdown` makes this page.",
    table,
    "How each is set up:",
    setUps.join("\n"),
  ].join("\n\n");
}

/** Of a spelling that is longer nobody has written the rest. */
const MAX_SPELLING = 4000;
const shown = (spelling: string): string =>
  visibleLines(spelling.length > MAX_SPELLING ? `${spelling.slice(0, MAX_SPELLING - 1)}…` : spelling);

function spelled({ source, description }: Participant): string {
  if ("failed" in description) throw new UsageError(`${source.name} can't be loaded: ${description.failed}`);
  return Object.entries(description.spellings)
    .map(([layer, words]) =>
      [`${layer}:`, ...Object.entries(words).map(([kind, spelling]) => `  ${kind}: ${shown(spelling)}`)].join(
        "\n",
      ),
    )
    .join("\n\n");
}
