/** Which wirebench this is: its folder, its version, the commit of its checkout. */

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** `import` looks at each export of a builtin module, which takes milliseconds of every start. */
const fs = process.getBuiltinModule("node:fs");

/** The folder that wirebench's package.json lies in. */
export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** wirebench's own version. */
export const { version } = JSON.parse(fs.readFileSync(join(projectFolder, "package.json"), "utf8")) as {
  readonly version: string;
};

/** The commit of this checkout, with `-dirty` where it holds changes; null where it is no checkout. */
export function commit(): string | null {
  const { spawnSync } = process.getBuiltinModule("node:child_process");
  const git = (...words: string[]) => spawnSync("git", words, { cwd: projectFolder, encoding: "utf8" });
  const head = git("rev-parse", "HEAD");
  if (head.status !== 0) return null;
  return head.stdout.trim() + (git("status", "--porcelain").stdout === "" ? "" : "-dirty");
}
