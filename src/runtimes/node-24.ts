/** Node 24, beside the Node that runs wirebench. */

import { defaultLimits, type WorkerRuntime } from "./contract.ts";
import { installedProgram, missingOf } from "./installed.ts";
import { nodeFlags, nodeWorker } from "./node.ts";
import { runtimeVariable } from "./worker-file.ts";

/** The suite's typed values need Temporal, which Node 24 has behind a flag. */
const TEMPORAL = "--harmony-temporal";

export const node24: WorkerRuntime = {
  name: "node@24",
  language: "javascript",
  missing: () => missingOf("node@24"),
  cannot: { allocation: "Node 24 does not tell how many bytes were allocated" },
  worker: (options) => {
    const { command, environment } = nodeWorker([installedProgram("node@24"), TEMPORAL], options);
    return {
      command,
      environment: { ...environment, ...runtimeVariable(node24.name, command.slice(1, -1)) },
    };
  },
  flags: (limits = defaultLimits) => [TEMPORAL, ...nodeFlags(limits)],
};
