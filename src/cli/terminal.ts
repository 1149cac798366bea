/** Standard output as the reports need to know it. */

import { stdout } from "node:process";

/** Width and colour: a terminal's own (80 where it does not tell), and plain 120 columns where output goes elsewhere. */
export function outputOptions(): { columns: number; colour: boolean } {
  return {
    columns: stdout.isTTY ? stdout.columns || 80 : 120,
    colour: stdout.isTTY && stdout.hasColors() && (process.env["NO_COLOR"] ?? "") === "",
  };
}

/** Writes text and waits until it is out. A reader that has gone away (`| head`) is no error. */
export const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    stdout.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EPIPE" ? resolve() : reject(error),
    );
    stdout.write(text.endsWith("\n") ? text : `${text}\n`, () => resolve());
  });
