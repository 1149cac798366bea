/** Starting one process in the right place, with the right priority and environment. */

import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { type Launchable, notInherited } from "../runtimes/contract.ts";
import { bindMainThread, type Place, startedIn } from "./cores.ts";
import { endNow, POOL_MARK, WORKER_MARK } from "./descendants.ts";
import { MachineError, startError } from "./machine-error.ts";
import { ANSWERS_PATH, type NamedPipe, openNamedPipe } from "./named-pipe.ts";
import { raiseMainThread, resetOnFork } from "./priority.ts";
import { isProgram } from "./program.ts";

export interface StartOptions {
  readonly pool: string;
  /** The id of the worker, unique among all workers of all pools. */
  readonly worker: string;
  readonly raised: boolean;
  /** Cores that a worker can be bound to. */
  readonly cores: readonly number[];
  readonly zone?: string | undefined;
  readonly place?: Place | undefined;
}

/** A process, and where its answers come from. */
export interface Started {
  readonly process: ChildProcess;
  /** The named pipe of its answers; absent where they come on file descriptor 3. */
  readonly named?: Readable;
}

/**
 * Starts the process, with pipes for its input, its output, its errors and its answers (file descriptor 3, or a named pipe). It leads a session
 * and a group of its own, so an interrupt from the terminal does not reach it. Throws a MachineError where that is impossible;
 * where the system refuses a process, the process has no pid and emits `error`.
 */
export function startProcess(launchable: Launchable, options: StartOptions): Started {
  const { command, environment, answers } = launchable;
  const { place } = options;
  const env: NodeJS.ProcessEnv = {
    ...marksOf(options),
    ...inherited(),
    ...environment,
    ...(answers === "named pipe" ? { WIREBENCH_ANSWERS: ANSWERS_PATH } : {}),
    ...zoneOf(options),
  };
  checkPlace(place, options.cores);
  if (!isProgram(command[0], env["PATH"]))
    throw new MachineError(
      `could not start ${command[0]}: there is no such program; install it, or put its folder on the PATH`,
    );
  const pipe = answers === "named pipe" ? openNamedPipe(options.pool) : undefined;
  try {
    const process = startInPlace(launchable, env, pipe, options);
    pipe?.handedOn();
    if (process.pid === undefined) pipe?.close();
    return { process, ...(pipe === undefined ? {} : { named: pipe.reads }) };
  } catch (error) {
    pipe?.close();
    throw error;
  }
}

function startInPlace(
  { command, folder }: Launchable,
  env: NodeJS.ProcessEnv,
  pipe: NamedPipe | undefined,
  { raised, place }: StartOptions,
): ChildProcess {
  const words = [...(raised ? resetOnFork : []), ...startedIn(place), ...command];
  const started = tryToSpawn(words, env, { folder, answers: pipe?.writes ?? "pipe" });
  if (started.pid === undefined) return started;
  try {
    if (raised) raiseMainThread(started.pid);
    bindMainThread(started.pid, place);
  } catch (error) {
    endNow(-started.pid);
    throw error instanceof MachineError ? error : startError(command[0], error);
  }
  return started;
}

/** Why the words in front of a command failed; undefined where it was the command itself that ended. */
export function wrapperError(code: number | null, errors: string): MachineError | undefined {
  const line = code === 0 ? undefined : /^(?:taskset|chrt): .*$/m.exec(errors)?.[0];
  return line === undefined
    ? undefined
    : new MachineError(`could not start a worker: ${line}; check what this process is allowed to do`);
}

function tryToSpawn(
  [command = "", ...words]: readonly string[],
  env: NodeJS.ProcessEnv,
  { folder, answers }: { readonly folder: string | undefined; readonly answers: number | "pipe" },
): ChildProcess {
  try {
    return spawn(command, words, {
      stdio: ["pipe", "pipe", "pipe", answers],
      detached: true,
      windowsHide: true,
      env,
      ...(folder === undefined ? {} : { cwd: folder }),
    });
  } catch (error) {
    throw startError(command, error);
  }
}

function checkPlace(place: Place | undefined, cores: readonly number[]): void {
  if (place === undefined || cores.includes(place.core)) return;
  throw new MachineError(
    cores.length === 0
      ? `could not bind a worker to core ${place.core}: this system binds no processes; install taskset (util-linux), or run without a core`
      : `could not bind a worker to core ${place.core}: this process may use ${cores.join(", ")}; name one of them`,
  );
}

/** First in the environment, so that they are found quickly. */
const marksOf = ({ pool, worker }: StartOptions) => ({ [POOL_MARK]: pool, [WORKER_MARK]: worker });
const zoneOf = ({ zone }: StartOptions) => (zone === undefined ? {} : { TZ: zone });

/** The environment of this process, without what changes how a worker starts and where it answers. */
function inherited(): NodeJS.ProcessEnv {
  const left = new Set([...notInherited, POOL_MARK, WORKER_MARK, "WIREBENCH_ANSWERS"]);
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !left.has(name)));
}
