import { spawnSync } from "node:child_process";
import { projectFolder } from "./packages.ts";

/** The commit of this checkout, with `-dirty` where it holds changes; null where it is no checkout. */
export function commit(): string | null {
  const git = (...words: string[]) => spawnSync("git", words, { cwd: projectFolder, encoding: "utf8" });
  const head = git("rev-parse", "HEAD");
  if (head.status !== 0) return null;
  return head.stdout.trim() + (git("status", "--porcelain").stdout === "" ? "" : "-dirty");
}
