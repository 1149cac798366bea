/** Runs the command line as a user does: a real process, its own folder for results. */

import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const main = fileURLToPath(new URL("../../src/cli/main.js", import.meta.url));
const folder = fileURLToPath(new URL("../..", import.meta.url));

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts it; `meanwhile` gets the process while it runs. */
export function wirebench(words: readonly string[], meanwhile?: (pid: number) => void): Promise<Ended> {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, [main, ...words], {
    cwd: folder,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (data: Buffer) => (stdout += data.toString()));
  child.stderr.on("data", (data: Buffer) => (stderr += data.toString()));
  if (child.pid !== undefined) meanwhile?.(child.pid);
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, stdout, stderr })));
}

/** The path of a planted adapter. */
export const planted = (name: string): string =>
  fileURLToPath(new URL(`./planted/${name}.ts`, import.meta.url));
