import { availableParallelism } from "node:os";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { Option } from "commander";
import { modes } from "../../adapters/contract.ts";
import { provable } from "../../conform/proof.ts";
import { kindNames } from "../../kinds/index.ts";
import type { ConformanceRecord } from "../../record/conformance.ts";
import type { ProofRecord, ProofsRecord } from "../../record/proofs.ts";
import { describeRuntime } from "../../record/machine.ts";
import { changesSince, registerOf } from "../../record/register.ts";
import { readRegister, saveRegister, saveText } from "../../record/store.ts";
import type { Compared } from "../../report/conformance/changes.ts";
import { proofText } from "../../report/conformance/proof.ts";
import { changesText, conformanceMarkdown, conformanceText } from "../../report/conformance/index.ts";
import { conform, type ConformOptions, matrixNames, prove } from "../../schedule/conform.ts";
import { installedVersion } from "../../adapters/packages.ts";
import { commit, version } from "../../record/provenance.ts";
import type { Participant } from "../../schedule/plan.ts";
import { killAllWorkers, workerFlags } from "../../pool/worker-process.ts";
import { choose, chooseOne, names } from "../choose.ts";
import type { Command } from "../command.ts";
import { EXIT, UsageError } from "../errors.ts";
import { participantsOf } from "../participants.ts";
import { progressLine } from "../progress.ts";
import { outputOptions, print } from "../terminal.ts";

interface Options {
  readonly adapter: readonly string[];
  readonly kind: readonly string[];
  readonly mode: readonly string[];
  readonly matrix: readonly string[];
  readonly format: string;
  readonly out?: string;
  readonly force?: true;
  readonly register?: string;
  readonly updateRegister?: true;
  readonly explain?: string;
  readonly json?: true;
}

const ownRegister = fileURLToPath(new URL("../../../results/divergences", import.meta.url));
/** Hostile values take minutes, and are asked for. */
const QUICK = matrixNames.filter((name) => name !== "hostile");

/** Is it right? What each adapter does with every form of every kind, and is that what is known of it? */
export const conformCommand: Command<Options, []> = {
  name: "conform",
  summary: "what adapters do with every form of every kind; fails where that is not as registered",
  options: [
    ["--adapter <names>", "adapters by name, or files (./mine.ts), or all", "list"],
    ["--kind <names>", "kinds by name; see `wirebench list kinds`", "list"],
    ["--mode <modes>", "strict, lax", "list"],
    [
      "--matrix <names>",
      `what to find out: ${matrixNames.join(", ")}, or all; hostile takes minutes, and is left out unless asked for`,
      "list",
    ],
    new Option(
      "--explain <case>",
      "the proof of one cell: call, input, output, rule, lines to see it with the library alone; an example, a facet or an attack, by name",
    ),
    new Option("--format <name>", "terminal, markdown").default("terminal"),
    new Option("--out <file>", "write to a file instead of standard output"),
    new Option("--force", "replace the file if there is one"),
    new Option("--register <directory>", "known divergences to compare with (default: wirebench's own)"),
    new Option("--update-register", "register what was found, in place of what is known"),
    new Option("--json", "everything that was found, as JSON"),
  ],
  action: async (options) => {
    const format = chooseOne("format", options.format, ["terminal", "markdown"] as const, String);
    const asked = names(options.matrix);
    const matrices =
      asked.length === 0
        ? QUICK
        : asked.includes("all")
          ? matrixNames
          : choose("matrix", asked, matrixNames, String);
    const chosen = {
      matrices,
      kinds: choose("kind", names(options.kind), kindNames, String),
      modes: choose("mode", names(options.mode), modes, String),
    };
    const whole =
      chosen.kinds.length === kindNames.length &&
      chosen.modes.length === modes.length &&
      matrices.length === matrixNames.length;
    if (options.updateRegister === true && !whole)
      throw new UsageError(
        "--update-register registers everything: ask for every kind and mode, and for --matrix all",
      );
    process.on("SIGINT", () => {
      killAllWorkers();
      process.exit(EXIT.interrupted);
    });
    const startedAt = new Date();
    const parallel = availableParallelism();
    const participants = await participantsOf(options.adapter, parallel);
    if (options.explain !== undefined) return explain(options.explain, participants, chosen, options);
    const line = progressLine(process.stderr);
    const found = await conform(participants, { ...chosen, parallel, show: line.show });
    line.clear();

    const record: ConformanceRecord = {
      schemaVersion: 1,
      wirebench: { version, commit: commit() },
      startedAt: startedAt.toISOString(),
      seconds: (Date.now() - startedAt.getTime()) / 1000,
      runtime: describeRuntime(workerFlags()),
      adapters: participants.map(({ source, description }) => ({
        name: source.name,
        packages: "failed" in description ? [] : description.packages,
      })),
      ...found,
    };
    const compared = againstRegister(participants, record, options);
    if (options.json === true) await print(JSON.stringify(record, undefined, 2));
    else if (options.out !== undefined)
      saveText(
        options.out,
        format === "markdown"
          ? conformanceMarkdown(record)
          : `${conformanceText(record, { colour: false, columns: 120 })}\n`,
        { overwrite: options.force === true },
      );
    else
      await print(
        format === "markdown" ? conformanceMarkdown(record) : conformanceText(record, outputOptions()),
      );
    const changed = compared.some(({ changes }) => changes.length > 0);
    // Whoever asked for JSON or a file reads there; what has changed is said to a person.
    const says = changesText(compared, outputOptions());
    if (options.json === true || options.out !== undefined || format === "markdown") {
      if (changed) process.stderr.write(`${says}\n`);
    } else if (says !== "") await print(`\n\n${says}`);
    return changed ? EXIT.gateFailed : EXIT.fine;
  },
};

/** Prints the proof of every cell that is called so. */
async function explain(
  name: string,
  participants: readonly Participant[],
  chosen: Pick<ConformOptions, "kinds" | "modes">,
  { json }: Options,
): Promise<number> {
  chooseOne("case, facet or attack", name, provable(), String);
  const proofs: ProofRecord[] = [];
  for (const participant of participants) {
    const found = await prove(participant, name, chosen);
    if (typeof found === "string") process.stderr.write(`${participant.source.name}: ${found}\n`);
    else proofs.push(...found);
  }
  if (proofs.length === 0)
    throw new UsageError(
      `${name} is no case of ${chosen.kinds.join(", ")}: leave --kind out, or name its kind`,
    );
  const record: ProofsRecord = { schemaVersion: 1, proofs };
  await print(json === true ? JSON.stringify(record, undefined, 2) : proofText(proofs, outputOptions()));
  return EXIT.fine;
}

/** Each adapter that has a register, against it. A file of a user's has none of ours, whatever it is called. */
function againstRegister(
  participants: readonly Participant[],
  record: ConformanceRecord,
  { register: directory, updateRegister }: Options,
): Compared[] {
  return participants.flatMap(({ source }): Compared[] => {
    const where = directory ?? (source.file === undefined ? ownRegister : undefined);
    if (where === undefined) return [];
    const known = readRegister(where, source.name);
    if (updateRegister === true) {
      const path = saveRegister(where, registerOf(source.name, record, known));
      process.stderr.write(`registered ${relative(process.cwd(), path)}\n`);
      return [];
    }
    if (known === undefined) return [];
    return [
      {
        adapter: source.name,
        // Of what is installed: an adapter that no longer loads can't say what it is of.
        packages: known.packages.map(({ name }) => ({ name, version: installedVersion(name, source.file) })),
        registered: known.packages,
        changes: changesSince(known, record),
      },
    ];
  });
}
