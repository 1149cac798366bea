/** What every runtime starts a worker of ours with. */

import { fileURLToPath } from "node:url";

/** The suite's own worker, on whatever runtime. */
export const workerFile = fileURLToPath(new URL("../worker/main.ts", import.meta.url));

/** The variable by which a worker knows what its runtime is called, and the flags of one that does not tell them itself. */
const RUNTIME = "WIREBENCH_RUNTIME";

/** Its value. */
export const runtimeVariable = (
  name: string,
  flags: readonly string[],
): Readonly<Record<string, string>> => ({
  [RUNTIME]: JSON.stringify({ name, flags }),
});
