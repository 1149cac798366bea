/** Runs the lines of a program in a process of its own, as a person would who copies them. */

import { spawn } from "node:child_process";
import type { Launchable } from "../runtimes/contract.ts";
import { notInherited } from "../runtimes/contract.ts";
import { node } from "../runtimes/node.ts";

/** What a program printed, and how its process ended. */
export interface ModuleRun {
  readonly printed: string;
  /** What went to standard error; a reason where it did not end by itself. */
  readonly complained: string;
}

export interface RunModuleOptions {
  /** The folder that it is run in: packages are found from there. */
  readonly folder: string;
  /** It is ended after so long. */
  readonly milliseconds: number;
  /** What runs it: it reads the program from standard input. By default Node, which takes it for a module. */
  readonly on?: Launchable;
}

/** Characters that are kept of what a process prints. */
const MAX_PRINTED = 1_000_000;

export function runModule(
  lines: readonly string[],
  { folder, milliseconds, on = node.program() }: RunModuleOptions,
): Promise<ModuleRun> {
  const { promise, resolve } = Promise.withResolvers<ModuleRun>();
  const [program, ...words] = on.command;
  const inherited = Object.entries(process.env).filter(([name]) => !notInherited.includes(name));
  const child = spawn(program, words, {
    cwd: folder,
    env: { ...Object.fromEntries(inherited), ...on.environment },
    stdio: ["pipe", "pipe", "pipe"],
  });
  const texts = { printed: "", complained: "" };
  const keep = (name: keyof typeof texts) => (chunk: Buffer) => {
    if (texts[name].length < MAX_PRINTED) texts[name] += chunk.toString();
  };
  child.stdout.on("data", keep("printed"));
  child.stderr.on("data", keep("complained"));
  // Whoever does not read its input has ended already.
  child.stdin.on("error", () => {});
  child.stdin.end(lines.join("\n"));
  let hung = false;
  const timer = setTimeout(() => {
    hung = true;
    child.kill("SIGKILL");
  }, milliseconds);
  child.on("error", (error) => {
    texts.complained += error.message;
  });
  child.on("close", (code, signal) => {
    clearTimeout(timer);
    if (hung) texts.complained += `did not end within ${milliseconds / 1000} s`;
    else if (code !== 0 && texts.complained === "") texts.complained = `ended with ${signal ?? code}`;
    resolve({ printed: texts.printed.trimEnd(), complained: texts.complained.trim() });
  });
  return promise;
}
