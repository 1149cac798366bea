/** How long wirebench takes to start: whole processes, in turns. Prints the median of each in milliseconds, as JSON. */

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { median } from "../../src/stats/estimate.ts";
import { optionsOf, printRecord, recordHead, rounded } from "./support.ts";

const main = fileURLToPath(new URL("../../src/cli/main.js", import.meta.url));
const commands: Readonly<Record<string, readonly string[]>> = {
  nothing: ["-e", "0"],
  list: [main, "list"],
  listAdapters: [main, "list", "adapters"],
};

/** Milliseconds from start to end of one process. Throws where it fails. */
function timeOf(words: readonly string[]): number {
  const begun = performance.now();
  const { status, error } = spawnSync(process.execPath, words, { stdio: "ignore" });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${words.join(" ")} exited with ${status}`);
  return performance.now() - begun;
}

const rounds = Number(optionsOf({ rounds: "11" }).rounds);
const head = recordHead(
  "Milliseconds from start to end of whole processes, in turns, the median of each: an empty program, `wirebench list`, `wirebench list adapters`.",
);
const times = new Map(Object.keys(commands).map((name): [string, number[]] => [name, []]));
for (let round = 0; round < rounds; round++)
  for (const [name, words] of Object.entries(commands)) times.get(name)?.push(timeOf(words));
printRecord({
  ...head,
  starts: Object.fromEntries([...times].map(([name, own]) => [name, rounded(median(own))])),
});
