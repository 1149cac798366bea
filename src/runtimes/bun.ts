/** Bun: another engine, JavaScriptCore. */

import { devNull, tmpdir } from "node:os";
import { join } from "node:path";
import type { WorkerRuntime } from "./contract.ts";
import { installedProgram, missingOf } from "./installed.ts";
import { runtimeVariable, workerFile } from "./worker-file.ts";

/** Where Bun keeps what it made of TypeScript; none of a library that a first call is to find new. */
const transpiled = { everything: join(tmpdir(), "wirebench-bun"), "own files": "0" } as const;

export const bun: WorkerRuntime = {
  name: "bun",
  language: "javascript",
  missing: () => missingOf("bun"),
  cannot: {
    noCodeGeneration: "Bun has no flag that refuses code made of text",
    garbageCollections: "Bun tells nobody when it collects garbage",
    allocation: "the count of allocated bytes that Bun gives is wrong",
  },
  worker: ({ compiled }) => ({
    command: [installedProgram("bun"), ...bun.flags(), workerFile],
    environment: {
      ...runtimeVariable(bun.name, bun.flags()),
      BUN_RUNTIME_TRANSPILER_CACHE_PATH: transpiled[compiled],
    },
  }),
  /** Nothing is taken from the folder that it is started in: no package, no variable, no module before ours. */
  flags: () => ["--no-install", "--no-env-file", `--config=${devNull}`],
};
