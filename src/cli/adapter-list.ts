/** What `list adapters` shows. The suite's own adapters are asked in this process: they load no library for it. */

import { adapters, families, usual } from "../adapters/index.ts";
import { factsOf } from "../adapters/facts.ts";
import { downloadsMonth, packageFacts } from "../adapters/package-facts.ts";
import { visibleLines } from "../record/visible.ts";
import { languageOf } from "../runtimes/index.ts";
import { python, pythonDescription } from "../runtimes/python.ts";
import type { Participant, UnknownAdapter } from "../schedule/describe.ts";
import { UsageError } from "./errors.ts";
import { ownNames, sourcesOf } from "./sources.ts";

type Row = Readonly<Record<string, unknown>>;

/** An adapter with its facts, or with why it does not say them. */
interface Listed {
  readonly source: Participant["source"];
  readonly description: Omit<Exclude<Participant["description"], UnknownAdapter>, "runtime"> | UnknownAdapter;
}

/** What adapters say of themselves. The suite's own are asked here; files in a worker that is gone afterwards. */
async function described(adapter: readonly string[]): Promise<Listed[]> {
  const sources = adapter.length === 0 ? sourcesOf({ adapter: ownNames() }) : sourcesOf({ adapter });
  if (sources.every(({ file }) => file === undefined)) {
    const known = await Promise.all(sources.map(knownFacts));
    return known.flatMap((description, at) => {
      const source = sources[at];
      return description === undefined || source === undefined ? [] : [{ source, description }];
    });
  }
  const [{ participantsOf }, { Pool }] = await Promise.all([
    import("./participants.ts"),
    import("../pool/pool.ts"),
  ]);
  const pool = new Pool({ priority: "as it is" });
  try {
    return await participantsOf({ adapter }, pool);
  } finally {
    await pool.close();
  }
}

const NOT_GENERATED: UnknownAdapter = {
  failed: "its facts are not in python/adapters.json: npm run generate:python",
  code: "not loaded",
};

/** The facts of one of the suite's own: no library is loaded for them, and no Python is started. */
const knownFacts = async ({
  name,
  runtime,
}: Participant["source"]): Promise<Listed["description"] | undefined> => {
  if (runtime === "python") return pythonDescription(name) ?? NOT_GENERATED;
  const own = (await adapters[name]?.())?.default;
  return own === undefined ? undefined : factsOf(own);
};

/** A row of facts for each adapter. */
export const adapterRows = async (adapter: readonly string[]): Promise<Row[]> =>
  (await described(adapter)).map((one) => ({ ...adapterRow(one), ...familyOf(one) }));

/** The family of one of the suite's own, and whether a run takes it where nobody names adapters. */
function familyOf({ source: { name, file, command, runtime } }: Listed): Row {
  if (file !== undefined || command !== undefined) return {};
  if (runtime === "python") return { family: runtime, usual: false };
  const found = Object.entries(families).find(([, members]) => Object.hasOwn(members, name));
  return { ...(found === undefined ? {} : { family: found[0] }), usual: usual.includes(name) };
}

function adapterRow({ source, description }: Listed): Row {
  if ("failed" in description) return { name: source.name, installed: false, failed: description.failed };
  const { name, packages, execution, wire, operations, modes, unknownKeys, homepage, configuration } =
    description;
  const having = (answers: Readonly<Record<string, true | string>>) =>
    Object.entries(answers).flatMap(([key, answer]) => (answer === true ? [key] : []));
  return {
    name,
    packages,
    ...usedOf(packages[0]),
    operations: having(operations),
    modes: having(modes),
    execution,
    wire,
    unknownKeys,
    installed: isInstalled(source, packages),
    homepage,
    configuration,
  };
}

const isInstalled = (
  { runtime }: Participant["source"],
  packages: readonly { readonly version: string }[],
): boolean =>
  runtime === "python"
    ? python.missing() === undefined
    : packages.every(({ version }) => version !== "not installed");

/** How much the library is used, and when its version was released; nothing of what the runtime has, or of a file's package. */
function usedOf(library: { readonly name: string; readonly version: string } | undefined): Row {
  const facts = library === undefined ? undefined : packageFacts(library.name);
  return facts === undefined || facts.version !== library?.version
    ? {}
    : { downloadsPerMonth: facts.downloadsPerMonth, released: facts.released };
}

/** `396 M`, `222 k`. */
const SHORT = new Intl.NumberFormat("en", { notation: "compact", maximumSignificantDigits: 3 });

/** The page docs/adapters.md: a short table, and how each library is set up. */
export async function adaptersPage(adapter: readonly string[]): Promise<string> {
  const [rows, { escapeText, tableText }] = await Promise.all([
    adapterRows(adapter),
    import("../report/markdown-text.ts"),
  ]);
  const listed = (value: unknown): string => (Array.isArray(value) ? value.join(", ") : String(value ?? ""));
  const version = ({ packages }: Row): string => {
    const [first] = (packages ?? []) as readonly { readonly version: string }[];
    return first?.version ?? "of the runtime";
  };
  const columns = [
    "adapter",
    "version",
    "released",
    "downloads a month",
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
      listed(row["released"]),
      typeof row["downloadsPerMonth"] === "number" ? SHORT.format(row["downloadsPerMonth"]) : "",
      ...["family", "operations", "modes", "execution", "wire", "unknownKeys"].map((key) => listed(row[key])),
    ]),
  });
  const setUps = rows.map(
    ({ name, homepage, configuration }) => `- [${name}](${homepage}): ${escapeText(String(configuration))}`,
  );
  return [
    "# Adapters",
    `Each row of the tables is an adapter: one library, or one way of using it. The first policy for unknown keys is the library's own default. A run measures the usual ones (\`list adapters\` says which), \`--family\` a family, \`--all\` everyone in TypeScript. The family \`python\` is of Python's libraries (\`npm run setup:python\` installs them). Downloads are those of npm in ${downloadsMonth}, of the adapter's first package. \`npm run -s wirebench -- list adapters --markdown\` makes this page.`,
    table,
    "How each is set up:",
    setUps.join("\n"),
  ].join("\n\n");
}

/** Of a spelling that is longer nobody has written the rest. */
const MAX_SPELLING = 4000;
const cut = (spelling: string): string =>
  visibleLines(spelling.length > MAX_SPELLING ? `${spelling.slice(0, MAX_SPELLING - 1)}…` : spelling);

/** How an adapter spells each kind, as its author wrote it. */
export async function spellingsText(name: string): Promise<string> {
  const [listed] = await described([name]);
  const { source, description }: Listed = listed ?? {
    source: { name },
    description: { failed: "", code: "not loaded" },
  };
  if ("failed" in description) throw new UsageError(`${source.name} can't be loaded: ${description.failed}`);
  const { functionText } = await import("../adapters/source/print.ts");
  const asWritten = languageOf(source) === "javascript" ? functionText : String;
  const shown = (spelling: string): string => cut(asWritten(spelling));
  return Object.entries(description.spellings)
    .map(([layer, words]) =>
      [
        `${layer}:`,
        ...Object.entries(words).map(
          ([kind, spelling]) => `  ${kind}: ${shown(spelling).replaceAll("\n", "\n    ")}`,
        ),
      ].join("\n"),
    )
    .join("\n\n");
}
