/** Programs that these tools start. */

import { spawnSync } from "node:child_process";

/** Ends the tool with one line. */
export function giveUp(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(2);
}

/** What a program prints; undefined where it is not there or fails. */
export function printed(program: string, ...words: readonly string[]): string | undefined {
  const { status, stdout } = spawnSync(program, words, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return status === 0 ? stdout.trim() : undefined;
}

/** Runs a program to its end. What it says is shown where it fails, and the tool ends. */
export function run(program: string, ...words: readonly string[]): void {
  const { status, error, stdout, stderr } = spawnSync(program, words, { encoding: "utf8" });
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ""}${stderr ?? ""}`);
  giveUp(
    `${program} ${words.slice(0, 3).join(" ")} failed: ${error?.message ?? `it ended with code ${status}`}`,
  );
}
