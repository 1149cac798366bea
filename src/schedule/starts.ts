/** How long wirebench itself takes to start, against the runtime alone: whole processes, in turns. */

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "../stats/estimate.ts";

const main = fileURLToPath(new URL("../cli/main.ts", import.meta.url));
/** What is started, by the name that the record has for it. */
const commands = {
  nothing: ["-e", "0"],
  list: [main, "list"],
  listAdapters: [main, "list", "adapters"],
} as const;
const ROUNDS = 11;

/** Milliseconds from start to end, the median of several: an empty program, `wirebench list`, `wirebench list adapters`. */
export type Starts = Readonly<Record<keyof typeof commands, number>>;

export function readStarts(): Starts {
  const times: Record<keyof typeof commands, number[]> = { nothing: [], list: [], listAdapters: [] };
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, words] of Object.entries(commands) as [keyof typeof commands, readonly string[]][]) {
      const begun = performance.now();
      const { status, error } = spawnSync(process.execPath, words, { stdio: "ignore" });
      if (error !== undefined) throw error;
      if (status !== 0) throw new Error(`${words.join(" ")} exited with ${status}`);
      times[name].push(performance.now() - begun);
    }
  return {
    nothing: median(times.nothing),
    list: median(times.list),
    listAdapters: median(times.listAdapters),
  };
}
