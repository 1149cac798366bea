import { availableParallelism } from "node:os";
import { Option } from "commander";
import { modes } from "../../adapters/contract.ts";
import { kindNames } from "../../kinds/index.ts";
import { conformance } from "../../report/conformance.ts";
import { conform } from "../../schedule/conform.ts";
import { killAllWorkers } from "../../schedule/worker-process.ts";
import { choose, names } from "../choose.ts";
import type { Command } from "../command.ts";
import { EXIT } from "../errors.ts";
import { participantsOf } from "../participants.ts";
import { outputOptions, print } from "../terminal.ts";

interface Options {
  readonly adapter: readonly string[];
  readonly kind: readonly string[];
  readonly mode: readonly string[];
  readonly json?: true;
}

/** Is it right? Every example of every kind, through every adapter. */
export const conformCommand: Command<Options, []> = {
  name: "conform",
  summary: "run every kind's examples through the adapters: what is right, what is left open, what is wrong",
  options: [
    ["--adapter <names>", "adapters by name, or files (./mine.ts), or all", "list"],
    ["--kind <names>", "kinds by name; see `wirebench list kinds`", "list"],
    ["--mode <modes>", "strict, lax", "list"],
    new Option("--json", "every verdict as JSON"),
  ],
  action: async (options) => {
    const chosenKinds = choose("kind", names(options.kind), kindNames, String);
    const chosenModes = choose("mode", names(options.mode), modes, String);
    process.on("SIGINT", () => {
      killAllWorkers();
      process.exit(EXIT.interrupted);
    });
    const parallel = availableParallelism();
    const participants = await participantsOf(options.adapter, parallel);
    const verdicts = await conform(participants, chosenKinds, chosenModes, parallel);
    await print(
      options.json === true
        ? JSON.stringify({ schemaVersion: 1, verdicts }, undefined, 2)
        : conformance(verdicts, outputOptions()),
    );
    return EXIT.fine;
  },
};
