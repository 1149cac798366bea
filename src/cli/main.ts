#!/usr/bin/env node
/** The command line: parses, hands over, and turns what comes back into an exit code. Nobody else prints or exits. */

import { Command, CommanderError } from "commander";
import { ResultError } from "../record/validate.ts";
import { version } from "../schedule/packages.ts";
import { addCommand } from "./command.ts";
import { calibrateCommand } from "./commands/calibrate.ts";
import { conformCommand } from "./commands/conform.ts";
import { listCommand } from "./commands/list.ts";
import { reportCommand } from "./commands/report.ts";
import { runCommand } from "./commands/run.ts";
import { EXIT, UsageError } from "./errors.ts";

const program = new Command("wirebench")
  .description(
    "Which library should put dates, UUIDs, decimals and enums on the wire as JSON, check them and bring them back?",
  )
  .version(version)
  .exitOverride()
  .configureOutput({ writeErr: () => {} });

const exit = (code: number): void => {
  process.exitCode = code;
};
addCommand(program, runCommand, exit);
addCommand(program, conformCommand, exit);
addCommand(program, calibrateCommand, exit);
addCommand(program, listCommand, exit);
addCommand(program, reportCommand, exit);

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError && error.exitCode === 0) exit(EXIT.fine); // --help, --version
  else if (error instanceof UsageError || error instanceof ResultError || error instanceof CommanderError) {
    process.stderr.write(`wirebench: ${oneLine(error)}\n`);
    exit(EXIT.usage);
  } else throw error; // a bug keeps its stack
}

function oneLine(error: Error): string {
  if (error instanceof CommanderError && error.code === "commander.help")
    return "no command given: run, conform, calibrate, list or report; see `wirebench --help`";
  return error.message.replace(/^error: /, "").replaceAll(/\s*\n\s*/g, " ");
}
