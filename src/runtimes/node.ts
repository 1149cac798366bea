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

const workerFile = fileURLToPath(new URL("../worker/main.ts", import.meta.url));
const judgeFile = fileURLToPath(new URL("../judge/main.ts", import.meta.url));

/**
 * Where the runtime keeps what it compiled, so that fifty workers do not strip types fifty times: of everything, or of
 * wirebench's own files alone, since a first call finds no library compiled.
 */
const compileCaches = {
  everything: join(tmpdir(), "wirebench-compile-cache"),
  "own files": join(tmpdir(), "wirebench-compile-cache-own"),
} as const;

const NO_CODE_GENERATION = "--disallow-code-generation-from-strings";

const QUIET = "--disable-warning=ExperimentalWarning";

const launchable = (
  flags: readonly string[],
  file: string,
  compiled: keyof typeof compileCaches,
): Launchable => ({
  command: [process.execPath, ...flags, file],
  environment: { NODE_COMPILE_CACHE: compileCaches[compiled] },
});

export const node = {
  name: "node",

  /** The Node that runs wirebench. */
  missing: () => undefined,
  cannot: {},

  worker({ limits, compiled, codeGeneration = true }: WorkerOptions): Launchable {
    const flags = [...node.flags(limits), ...(codeGeneration ? [] : [NO_CODE_GENERATION])];
    return launchable(flags, workerFile, compiled);
  },

  /** The judge: our own code, without a limit on its heap. */
  judge(): Launchable {
    return launchable([QUIET], judgeFile, "own files");
  },

  /** A module as text, started in a folder from which its packages are found; nothing that was compiled earlier is used. */
  program(text: string, folder: string, { heapMegabytes }: Limits = defaultLimits): Launchable {
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

  /** The flags that every worker is started with, the same for all. */
  flags({ heapMegabytes }: Limits = defaultLimits): string[] {
    return ["--expose-gc", `--max-old-space-size=${heapMegabytes}`, QUIET];
  },
} as const satisfies WorkerRuntime & Record<string, unknown>;
