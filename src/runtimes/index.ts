/**
 * The runtimes that the suite's own worker runs on. To use one:
 * - `isRuntimeName(text)` tells whether a user named one; `runtimeNames` lists them.
 * - `runtimeOf(name).missing()` is the line for a user whose machine has not got it. Ask for it before anything is started.
 * - `launchableOf({ runtime, command }, options)` starts a worker: of ours on that runtime, or by a user's command.
 * - `runtimeOf(name).cannot.noCodeGeneration` is the reason where a condition cannot be had. The worker answers with it, too.
 */

import type { Language, Launchable, WorkerOptions, WorkerRuntime } from "./contract.ts";
import { bun } from "./bun.ts";
import { deno } from "./deno.ts";
import { foreign } from "./foreign.ts";
import { node24 } from "./node-24.ts";
import { node } from "./node.ts";
import { python } from "./python.ts";

const scripts = { node, "node@24": node24, bun, deno } as const satisfies Readonly<
  Record<string, WorkerRuntime>
>;
const runtimes = { ...scripts, python } as const satisfies Readonly<Record<string, WorkerRuntime>>;

export type RuntimeName = keyof typeof runtimes;
export const runtimeNames = Object.keys(runtimes) as readonly RuntimeName[];

/** Those that run adapters in TypeScript, which `--runtime` names. */
export const scriptRuntimes = Object.keys(scripts) as readonly (keyof typeof scripts)[];

export const isRuntimeName = (text: string): text is RuntimeName => Object.hasOwn(runtimes, text);

export const runtimeOf = (name: RuntimeName): WorkerRuntime => runtimes[name];

/** Who answers: a command of a user's, or else the suite's own worker on one of its runtimes, `node` where none is named. */
export interface WorkerSource {
  readonly runtime?: RuntimeName | undefined;
  readonly command?: readonly [string, ...string[]] | undefined;
}

/** What a source's adapter is written in; undefined of a command, which may be written in anything. */
export const languageOf = ({ runtime = "node", command }: WorkerSource): Language | undefined =>
  command === undefined ? runtimeOf(runtime).language : undefined;

/** How a program that shows what a source's adapter does is run; undefined of a command, whose language nobody knows. */
export const programOn = ({ runtime = "node", command }: WorkerSource): Launchable | undefined =>
  command === undefined ? (runtimeOf(runtime).program?.() ?? node.program()) : undefined;

/** How the worker of a source is started. A command is started as it is, whatever the options say. */
export const launchableOf = (
  { runtime = "node", command }: WorkerSource,
  options: WorkerOptions,
): Launchable => (command === undefined ? runtimeOf(runtime).worker(options) : foreign(command));
