/** Python, where it is there. */

import { spawnSync } from "node:child_process";

/** Runs `python3` with this on its standard input; undefined where there is none. */
export function python(words: readonly string[], input = ""): string | undefined {
  const { status, stdout, stderr, error } = spawnSync("python3", [...words], { encoding: "utf8", input });
  if (error !== undefined) return undefined;
  if (status !== 0) throw new Error(`python3 ${words.join(" ")}: ${stderr}`);
  return stdout;
}

/** `3.11`; undefined where there is none. */
export const pythonVersion = python(["-c", "import sys; print('%d.%d' % sys.version_info[:2])"])?.trim();
