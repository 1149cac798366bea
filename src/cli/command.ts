/** The shape of a command: data that program.ts hands to the argument parser. */

import { type Command as Program, Option } from "commander";

export interface Command<Options, Arguments extends readonly unknown[]> {
  readonly name: string;
  readonly summary: string;
  readonly arguments?: readonly (readonly [name: string, meaning: string])[];
  /**
   * Each an Option, or flags, meaning and `list` for one that may be repeated and takes commas. `without`: what is meant where
   * it is not given, `all` by default.
   */
  readonly options: readonly (
    | Option
    | readonly [flags: string, meaning: string, is: "list", without?: string]
  )[];
  /** Returns the exit code. */
  readonly action: (options: Options, ...words: Arguments) => Promise<number>;
}

/** Adds a command to the program; `exit` is told its exit code. */
export function addCommand<Options, Arguments extends readonly unknown[]>(
  program: Program,
  command: Command<Options, Arguments>,
  exit: (code: number) => void,
): void {
  const added = program.command(command.name).description(command.summary);
  for (const [name, meaning] of command.arguments ?? []) added.argument(name, meaning);
  for (const option of command.options)
    added.addOption(
      option instanceof Option
        ? option
        : new Option(option[0], option[1])
            .default([], option[3] ?? "all")
            .argParser((value: string, earlier: readonly string[]) => [...earlier, value]),
    );
  added.action(async (...given: unknown[]) => {
    // The parser hands over the arguments, then the options, then itself.
    const words = given.slice(0, -2) as unknown as Arguments;
    exit(await command.action(given.at(-2) as Options, ...words));
  });
}
