import { availableParallelism } from "node:os";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Option } from "commander";
import { modes } from "../../adapters/contract.ts";
import type { Description } from "../../protocol/messages.ts";
import { scriptRuntimes } from "../../runtimes/index.ts";
import { familyNames } from "../sources.ts";
import { installedVersion } from "../../adapters/packages.ts";
import { kindNames } from "../../kinds/index.ts";
import { CONFORMANCE_VERSION, type ConformanceRecord } from "../../record/conformance.ts";
import { describeRuntime } from "../../record/machine.ts";
import { changesSince } from "../../record/register-changes.ts";
import { registerOf } from "../../record/register.ts";
import { saveText } from "../../record/store/files.ts";
import { readRegister, saveRegister } from "../../record/store/registers.ts";
import type { Compared } from "../../report/conformance/changes.ts";
import {
  changesText,
  conformanceJson,
  conformanceMarkdown,
  conformanceText,
} from "../../report/conformance/index.ts";
import { PROGRAM } from "../../record/program.ts";
import { node } from "../../runtimes/node.ts";
import { conform, type ConformOptions, matrixNames } from "../../schedule/conform.ts";
import type { Participant } from "../../schedule/describe.ts";
import { choose, chooseOne, names } from "../choose.ts";
import { explain, runProofs } from "../proofs.ts";
import type { Command } from "../command.ts";
import { EXIT, UsageError } from "../errors.ts";
import { wholeNumber } from "../numbers.ts";
import { type Frame, longCommand } from "../long-command.ts";
import { participantsOf } from "../participants.ts";
import { outputOptions, print } from "../terminal.ts";

interface Options {
  readonly adapter: readonly string[];
  readonly family: readonly string[];
  readonly worker: readonly string[];
  readonly runtime: string;
  readonly kind: readonly string[];
  readonly mode: readonly string[];
  readonly matrix: readonly string[];
  readonly format: string;
  readonly out?: string;
  readonly force?: true;
  readonly register?: string;
  readonly updateRegister?: true;
  readonly explain?: string;
  readonly prove?: string;
  readonly seed: string;
  readonly json?: true;
}

const ownRegister = fileURLToPath(new URL("../../../results/divergences", import.meta.url));
/** Hostile values take minutes, and are asked for. */
const QUICK = matrixNames.filter((name) => name !== "hostile");

/** Is it right? What each adapter does with every form of every kind, and is that what is known of it? */
export const conformCommand: Command<Options, []> = {
  name: "conform",
  summary: "show what adapters do with every form of every kind; fail where that differs from the register",
  options: [
    ["--adapter <names>", "adapters by name, or files (./mine.ts, ./mine_adapter.py), or all", "list"],
    ["--family <names>", `all adapters of a family: ${familyNames.join(", ")}`, "list", "none"],
    ["--worker <command>", "the command of a worker in any language; repeat it for several", "list", "none"],
    new Option(
      "--runtime <name>",
      `what adapters in TypeScript run on: ${scriptRuntimes.join(", ")}`,
    ).default("node"),
    ["--kind <names>", `kinds by name; see \`${PROGRAM} list kinds\``, "list"],
    ["--mode <modes>", "strict, lax", "list", "both"],
    [
      "--matrix <names>",
      `matrices by name: ${matrixNames.join(", ")}, or all; hostile takes minutes`,
      "list",
      "all but hostile",
    ],
    new Option(
      "--explain <case>",
      "the proof of one cell, by the name of an example, a facet or an attack: call, input, output, rule, and code that shows it with the library alone",
    ),
    new Option(
      "--prove <count>",
      "draw so many of these proofs of each adapter (with --explain, of that case), run each as it is printed, and compare; fails where one says something else",
    ),
    new Option("--seed <number>", "which proofs are drawn").default("1"),
    new Option("--format <name>", "terminal, markdown").default("terminal"),
    new Option("--out <file>", "write to a file instead of standard output"),
    new Option("--force", "replace the file if there is one"),
    new Option("--register <directory>", "known divergences to compare with (default: wirebench's own)"),
    new Option("--update-register", "write what was found to the register, in place of the old entries"),
    new Option("--json", "print everything that was found as JSON"),
  ],
  action: (options) => {
    const chosen = chosenOf(options);
    const proofs =
      options.prove === undefined
        ? undefined
        : { count: wholeNumber("--prove", options.prove, 1), seed: wholeNumber("--seed", options.seed, 0) };
    return longCommand({
      priority: "as it is",
      savesWhenInterrupted: false,
      work: async (frame) => {
        const asked = { ...options, runtime: [options.runtime] };
        const participants = startable(await participantsOf(asked, frame.pool, frame.signal));
        const { explain: name, json = false } = options;
        if (proofs !== undefined)
          return runProofs(participants, { ...chosen, ...proofs, explain: name, json }, frame);
        if (name !== undefined) return explain(name, participants, { ...chosen, json }, frame);
        return compareAll(participants, chosen, options, frame);
      },
    });
  },
};

/** Those whose runtime is there; who is left out is told on standard error. */
function startable(participants: readonly Participant[]): readonly Participant[] {
  const missing = participants.filter((one) => one.missing !== undefined);
  for (const [why, alike] of Map.groupBy(missing, (one) => one.missing))
    process.stderr.write(`left out: ${alike.map(({ source }) => source.name).join(", ")}: ${why ?? ""}\n`);
  return participants.filter((one) => one.missing === undefined);
}

const runsOn = ({ runtime: { name, version } }: Description) => ({ name, version });

type Chosen = Pick<ConformOptions, "matrices" | "kinds" | "modes"> & {
  readonly format: "terminal" | "markdown";
};

function chosenOf(options: Options): Chosen {
  const format = chooseOne("format", options.format, ["terminal", "markdown"] as const, String);
  const asked = names(options.matrix);
  const matrices =
    asked.length === 0
      ? QUICK
      : asked.includes("all")
        ? matrixNames
        : choose("matrix", asked, matrixNames, String);
  const kinds = choose("kind", names(options.kind), kindNames, String);
  const chosenModes = choose("mode", names(options.mode), modes, String);
  const isWhole =
    kinds.length === kindNames.length &&
    chosenModes.length === modes.length &&
    matrices.length === matrixNames.length;
  if (options.updateRegister === true && !isWhole)
    throw new UsageError(
      "--update-register needs every finding: leave out --kind and --mode, and give --matrix all",
    );
  return { format, matrices, kinds, modes: chosenModes };
}

/** Finds out everything that was asked for, and compares it with the registers. */
async function compareAll(
  participants: readonly Participant[],
  { format, ...chosen }: Chosen,
  options: Options,
  { pool, wirebench, startedAt, seconds, progress }: Frame,
): Promise<number> {
  const parallel = availableParallelism();
  const found = await conform(participants, { ...chosen, pool, parallel, show: progress.show });
  progress.clear();
  const record: ConformanceRecord = {
    conformVersion: CONFORMANCE_VERSION,
    wirebench,
    startedAt: startedAt.toISOString(),
    seconds: seconds(),
    runtime: describeRuntime(node.flags()),
    adapters: participants.map(({ source, description }) => ({
      name: source.name,
      packages: "failed" in description ? [] : description.packages,
      validates: "failed" in description || description.validates,
      ...(source.runtime === undefined || "failed" in description ? {} : { runtime: runsOn(description) }),
    })),
    ...found,
  };
  const compared = againstRegister(participants, record, options);
  await showRecord(record, format, options);
  const changed = compared.some(({ changes }) => changes.length > 0);
  // Whoever asked for JSON or a file reads there; what has changed is said to a person.
  const says = changesText(compared, outputOptions());
  if (options.json === true || options.out !== undefined || format === "markdown") {
    if (changed) process.stderr.write(`${says}\n`);
  } else if (says !== "") await print(`\n\n${says}`);
  return changed ? EXIT.gateFailed : EXIT.fine;
}

async function showRecord(
  record: ConformanceRecord,
  format: Chosen["format"],
  { json, out, force }: Options,
): Promise<void> {
  const text = (where: Parameters<typeof conformanceText>[1]) =>
    format === "markdown" ? conformanceMarkdown(record) : `${conformanceText(record, where)}\n`;
  if (json === true) await print(conformanceJson(record));
  else if (out !== undefined)
    saveText(out, text({ colour: false, columns: 120 }), { overwrite: force === true });
  else await print(text(outputOptions()));
}

/** Said of an adapter of the suite that is new. */
const noRegister = (name: string): string =>
  `${name} has no register yet: \`${PROGRAM} conform --matrix all --update-register --adapter ${name}\` writes one, to be read and committed\n`;

/** Each adapter that has a register, against it. A file of a user's has none of ours, whatever it is called. */
function againstRegister(
  participants: readonly Participant[],
  record: ConformanceRecord,
  { register: directory, updateRegister }: Options,
): Compared[] {
  return participants.flatMap(({ source, description }): Compared[] => {
    const where = directory ?? (source.file === undefined ? ownRegister : undefined);
    if (where === undefined) return [];
    const known = readRegister(where, source.name);
    if (updateRegister === true) {
      const path = saveRegister(where, registerOf(source.name, record, known));
      process.stderr.write(`registered ${relative(process.cwd(), path)}\n`);
      return [];
    }
    if (known === undefined) {
      if (directory === undefined && !("failed" in description))
        process.stderr.write(noRegister(source.name));
      return [];
    }
    return [
      {
        adapter: source.name,
        // Of what is installed: an adapter that no longer loads can't say what it is of.
        packages:
          source.runtime === "python" && !("failed" in description)
            ? description.packages
            : known.packages.map(({ name }) => ({ name, version: installedVersion(name, source.file) })),
        registered: known.packages,
        changes: changesSince(known, record),
      },
    ];
  });
}
