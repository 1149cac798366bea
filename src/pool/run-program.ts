/** Runs a program that answers once and ends: no worker, and never measured. */

import { execFile } from "node:child_process";

export type ProgramRun = { readonly printed: string } | { readonly failed: string };

export interface RunProgramOptions {
  /** It is ended after so long. */
  readonly milliseconds: number;
  /** Ends it, too. */
  readonly signal?: AbortSignal;
}

/** What it printed; or why there is nothing: the last line of what it said, where it said something. */
export function runProgram(
  program: string,
  words: readonly string[],
  { milliseconds, signal }: RunProgramOptions,
): Promise<ProgramRun> {
  const { promise, resolve } = Promise.withResolvers<ProgramRun>();
  execFile(
    program,
    [...words],
    {
      timeout: milliseconds,
      killSignal: "SIGKILL",
      maxBuffer: MAX_PRINTED,
      ...(signal === undefined ? {} : { signal }),
    },
    (error, printed, complained) => {
      if (error === null) return resolve({ printed });
      const said = complained.trim().split("\n").at(-1) ?? "";
      resolve({ failed: said === "" ? error.message : said });
    },
  );
  return promise;
}

/** Bytes that a program may print. */
const MAX_PRINTED = 16 * 1024 * 1024;
