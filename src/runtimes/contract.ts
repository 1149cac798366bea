/** What a runtime is: how it starts a worker, what it lacks, and what it tells the pool. */

/** How a process is started, whatever it is written in. */
export interface Launchable {
  /** The program and its arguments. A program without a slash is looked up on the PATH. */
  readonly command: readonly [string, ...string[]];
  /** Variables that are set on top of the environment of this process. */
  readonly environment: Readonly<Record<string, string>>;
  /** The folder that it is started in; that of this process by default. */
  readonly folder?: string;
  /** How its answers come: on file descriptor 3 by default, or through a named pipe that the pool makes. */
  readonly answers?: "descriptor" | "named pipe";
}

/** How a worker of ours is started. */
export interface WorkerOptions {
  readonly limits: Limits;
  /** What it may start from that an earlier process has compiled. */
  readonly compiled: "everything" | "own files";
  /** Whether code may be made of text (`eval`, `new Function`), as a content security policy may refuse it; true by default. */
  readonly codeGeneration?: boolean;
}

/** What a runtime's adapters, and the programs that show what they do, are written in. */
export type Language = "javascript" | "python";

/** What a runtime may lack. */
export type Ability = "noCodeGeneration" | "garbageCollections" | "allocation";

/** A runtime that runs the suite's own worker. */
export interface WorkerRuntime {
  /** What `--runtime` and the cells of a result call it. */
  readonly name: string;
  readonly language: Language;
  /** Why it cannot be started here, and what to do, in one line; undefined where it can. Looks at files, starts nothing. */
  missing(): string | undefined;
  /** The worker on it. Throws an Error where the runtime is missing. */
  worker(options: WorkerOptions): Launchable;
  /** How it runs a program whose text comes on standard input; absent where Node runs it, since the language is the same. */
  program?(): Launchable;
  /** The flags that every worker is started with, the same for all. */
  flags(limits?: Limits): string[];
  /** What it cannot do, each with the reason: a condition is unsupported on it, or a figure is null. */
  readonly cannot: Readonly<Partial<Record<Ability, string>>>;
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
export const notInherited: readonly string[] = [
  "NODE_OPTIONS",
  "NODE_COMPILE_CACHE",
  "BUN_OPTIONS",
  "DENO_V8_FLAGS",
  "DENO_CONDITIONS",
  "WIREBENCH_RUNTIME",
];
