/** Node: how the suite's own worker and judge are started. */

import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  defaultLimits,
  type Launchable,
  type Limits,
  type WorkerOptions,
  type WorkerRuntime,
} from "./contract.ts";
import { workerFile } from "./worker-file.ts";

const judgeFile = fileURLToPath(new URL("../judge/main.ts", import.meta.url));

/**
 * Where the runtime keeps what it compiled, so that fifty workers do not strip types fifty times: of everything, or of
 * wirebench's own files alone, since a first call finds no library compiled.
 */
const compileCaches: Readonly<Record<WorkerOptions["compiled"], string>> = {
  everything: join(tmpdir(), "wirebench-compile-cache"),
  "own files": join(tmpdir(), "wirebench-compile-cache-own"),
};

const NO_CODE_GENERATION = "--disallow-code-generation-from-strings";

const QUIET = "--disable-warning=ExperimentalWarning";

/** The flags that every worker is started with, on whatever version of Node. */
export const nodeFlags = ({ heapMegabytes }: Limits): string[] => [
  "--expose-gc",
  `--max-old-space-size=${heapMegabytes}`,
  QUIET,
];

/** A worker on some Node: its program, with the flags that this version needs. */
export const nodeWorker = (
  program: readonly [string, ...string[]],
  { limits, compiled, codeGeneration = true }: WorkerOptions,
): Launchable => ({
  command: [...program, ...nodeFlags(limits), ...(codeGeneration ? [] : [NO_CODE_GENERATION]), workerFile],
  environment: { NODE_COMPILE_CACHE: compileCaches[compiled] },
});

/** The Node that runs wirebench. */
export const node = {
  name: "node",
  language: "javascript",
  missing: () => undefined,
  cannot: {},

  worker: (options: WorkerOptions): Launchable => nodeWorker([process.execPath], options),

  /** The judge: our own code, without a limit on its heap. */
  judge(): Launchable {
    return {
      command: [process.execPath, QUIET, judgeFile],
      environment: { NODE_COMPILE_CACHE: compileCaches["own files"] },
    };
  },

  /** A module that comes on standard input. */
  program(): Launchable {
    return {
      command: [
        process.execPath,
        `--max-old-space-size=${defaultLimits.heapMegabytes}`,
        "--input-type=module",
      ],
      environment: { FORCE_COLOR: "0" },
    };
  },

  /** A module as text, started in a folder from which its packages are found; nothing that was compiled earlier is used. */
  module(text: string, folder: string, { heapMegabytes }: Limits = defaultLimits): Launchable {
    return {
      command: [
        process.execPath,
        `--max-old-space-size=${heapMegabytes}`,
        "--input-type=module",
        "--eval",
        text,
      ],
      environment: { NODE_DISABLE_COMPILE_CACHE: "1" },
      folder,
    };
  },

  flags: (limits: Limits = defaultLimits): string[] => nodeFlags(limits),
} satisfies WorkerRuntime & Record<string, unknown>;
