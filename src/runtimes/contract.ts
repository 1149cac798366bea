/** What a runtime tells the pool: the words that start a worker, and what its environment holds. */

/** How a process is started, whatever it is written in. */
export interface Launchable {
  /** The program and its arguments. A program without a slash is looked up on the PATH. */
  readonly command: readonly [string, ...string[]];
  /** Variables that are set on top of the environment of this process. */
  readonly environment: Readonly<Record<string, string>>;
  /** The folder that it is started in; that of this process by default. */
  readonly folder?: string;
}

/** Limits of one worker: a library that needs more does not get to spoil the run. */
export interface Limits {
  /** Old space of the engine; beyond it the engine ends the process. A runtime that has no such flag ignores it. */
  readonly heapMegabytes: number;
  /** Resident memory of the process and of everything that it has started. */
  readonly residentMegabytes: number;
  /** The longest answer, in characters (UTF-16 code units). */
  readonly answerCharacters: number;
}

export const defaultLimits: Limits = {
  heapMegabytes: 1024,
  residentMegabytes: 2048,
  answerCharacters: 256_000_000,
};

/** Variables that no worker inherits: they would change how a runtime starts, and every worker starts in the same way. */
export const notInherited: readonly string[] = ["NODE_OPTIONS", "NODE_COMPILE_CACHE"];
