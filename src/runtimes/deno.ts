/** Deno: V8, as in Node, with other surroundings. */

import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defaultLimits, type WorkerRuntime } from "./contract.ts";
import { installedProgram, missingOf } from "./installed.ts";
import { runtimeVariable, workerFile } from "./worker-file.ts";

/** Where an adapter file outside of the tree finds `wirebench/adapter`: Deno calls none of Node's hooks for what a file imports. */
const forAuthors = fileURLToPath(new URL("deno-imports.json", import.meta.url));

const NO_CODE_GENERATION = "--disallow-code-generation-from-strings";

/** It fetches nothing, and takes the packages that npm has installed as they are. */
const OFFLINE = [
  "--no-remote",
  "--cached-only",
  "--node-modules-dir=manual",
  "--no-lock",
  "--no-config",
  "--no-check",
];

const flagsOf = (v8: readonly string[]): string[] => [
  "--allow-all",
  ...OFFLINE,
  `--v8-flags=${v8.join(",")}`,
];

export const deno: WorkerRuntime = {
  name: "deno",
  language: "javascript",
  missing: () =>
    process.platform === "win32"
      ? "deno cannot answer through a named pipe on Windows: run it on Linux or macOS"
      : missingOf("deno"),
  cannot: { garbageCollections: "Deno tells nobody when it collects garbage" },
  worker: ({ limits, compiled, codeGeneration = true }) => {
    const refuses = codeGeneration ? [] : [NO_CODE_GENERATION];
    // Of a first call no library is found compiled.
    const fresh = compiled === "own files" ? ["--no-code-cache"] : [];
    const flags = [...flagsOf([...v8Flags(limits), ...refuses]), ...fresh];
    return {
      command: [installedProgram("deno"), "run", ...flags, `--import-map=${forAuthors}`, workerFile],
      environment: {
        ...runtimeVariable(deno.name, flags),
        DENO_DIR: join(tmpdir(), "wirebench-deno"),
        DENO_NO_UPDATE_CHECK: "1",
        // Its errors are coloured wherever they go.
        NO_COLOR: "1",
      },
      answers: "named pipe",
    };
  },
  flags: (limits = defaultLimits) => flagsOf(v8Flags(limits)),
};

const v8Flags = ({ heapMegabytes }: { readonly heapMegabytes: number }): string[] => [
  "--expose-gc",
  `--max-old-space-size=${heapMegabytes}`,
];
