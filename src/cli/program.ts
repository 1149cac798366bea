/** Parses the command line, runs the command and sets the exit code. */

import { Command, CommanderError } from "commander";
import { version } from "../record/provenance.ts";
import { PROGRAM } from "../record/program.ts";
import { visible } from "../record/visible.ts";
import { addCommand, type Command as OwnCommand } from "./command.ts";
import { EXIT, UsageError } from "./errors.ts";

const exit = (code: number): void => {
  process.exitCode = code;
};
const add = <Options, Arguments extends readonly unknown[]>(command: OwnCommand<Options, Arguments>): void =>
  addCommand(program, command, exit);
/** A command is loaded when it is called. Help needs the options of all, so it loads all. */
const commands: Readonly<Record<string, () => Promise<void>>> = {
  run: async () => add((await import("./commands/run.ts")).runCommand),
  conform: async () => add((await import("./commands/conform.ts")).conformCommand),
  costs: async () => add((await import("./commands/costs.ts")).costsCommand),
  conversions: async () => add((await import("./commands/conversions.ts")).conversionsCommand),
  calibrate: async () => add((await import("./commands/calibrate.ts")).calibrateCommand),
  growth: async () => add((await import("./commands/growth.ts")).growthCommand),
  list: async () => add((await import("./commands/list.ts")).listCommand),
  new: async () => add((await import("./commands/new.ts")).newCommand),
  report: async () => add((await import("./commands/report.ts")).reportCommand),
};

/** What the parser itself has to say: help, or the version. */
let help = "";
const program = new Command("wirebench")
  .description(
    "Which library should put dates, UUIDs, decimals and enums on the wire as JSON, check them and bring them back?",
  )
  .version(version)
  .exitOverride()
  .configureOutput({ writeErr: () => {}, writeOut: (text) => (help += text) });

const [word = ""] = process.argv.slice(2);
const called = Object.hasOwn(commands, word) ? commands[word] : undefined;
for (const load of called === undefined ? Object.values(commands) : [called]) await load();

try {
  await parse();
} catch (error) {
  if (error instanceof UsageError || error instanceof CommanderError || isOurs(error)) {
    process.stderr.write(`wirebench: ${oneLine(error)}\n`);
    exit(EXIT.usage);
  } else throw error; // a bug keeps its stack
}

async function parse(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    // --help and --version end the parser.
    if (!(error instanceof CommanderError && error.exitCode === 0)) throw error;
    const { print } = await import("./terminal.ts");
    await print(help);
    exit(EXIT.fine);
  }
}

function oneLine(error: Error): string {
  const known = `${Object.keys(commands).slice(0, -1).join(", ")} or ${Object.keys(commands).at(-1) ?? ""}`;
  if (error instanceof CommanderError && error.code === "commander.help")
    return `no command given: name one, ${known}; see \`${PROGRAM} --help\``;
  if (error instanceof CommanderError && error.code === "commander.unknownCommand")
    return `${/unknown command '.*?'/.exec(error.message)?.[0] ?? "unknown command"}: use ${known}`;
  return visible(error.message.replace(/^error: /, "").replaceAll(/\s*\n\s*/g, " "));
}

/**
 * A damaged file, or a machine that refuses: one line says it all. Both errors are recognised by their names: importing their
 * modules would load the JSON Schema validator at every start.
 */
function isOurs(error: unknown): error is Error {
  return error instanceof Error && ["ResultError", "MachineError"].includes(error.name);
}
