/** Standard output as the reports need to know it. */

import { relative, sep } from "node:path";
import { cwd, stdout } from "node:process";
import { adapters } from "../adapters/index.ts";
import { MachineError } from "../pool/machine-error.ts";
import type { ReportOptions } from "../report/contract.ts";

/** Width and colour: a terminal's own (80 where it does not tell), and plain 120 columns where output goes elsewhere. */
export function outputOptions(): { columns: number; colour: boolean } {
  return {
    columns: stdout.isTTY ? stdout.columns || 80 : 120,
    colour: stdout.isTTY && stdout.hasColors() && (process.env["NO_COLOR"] ?? "") === "",
  };
}

/** Writes text and waits until it is out. A reader that has gone away (`| head`) is no error; a full disk is one, in one line. */
export const print = (text: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const done = (error: NodeJS.ErrnoException | null | undefined): void => {
      if (error === null || error === undefined || error.code === "EPIPE") resolve();
      else
        reject(
          new MachineError(`standard output could not be written (${error.message}): send it somewhere else`),
        );
    };
    stdout.once("error", done);
    stdout.write(text.endsWith("\n") ? text : `${text}\n`, done);
  });

/** What commands in a report name: the file by the shorter of its paths, and the suite's own adapters. */
export function sourceOf(path: string): NonNullable<ReportOptions["source"]> {
  const own = relative(cwd(), path);
  return {
    file: own.startsWith(`..${sep}`) ? path : own,
    adapters: Object.keys(adapters),
  };
}
