/** Which cores there are, and binding workers to one of them. */

import { spawnSync } from "node:child_process";
import type { Ruler } from "./profiles.ts";

/** Cores that this process may run on, by number; empty where the system can't bind a process to one. */
export function usableCores(): number[] {
  if (process.platform !== "linux") return [];
  const { status, stdout } = spawnSync("taskset", ["-cp", String(process.pid)], { encoding: "utf8" });
  if (status !== 0) return [];
  const list = stdout.trim().split(" ").at(-1) ?? "";
  return list.split(",").flatMap((range) => {
    const [first = Number.NaN, last = first] = range.split("-").map(Number);
    return Number.isInteger(first) && Number.isInteger(last)
      ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
      : [];
  });
}

/** Binds a process to one core, with the engine's helper threads or without them. False where that did not work. */
export const bindToCore = (pid: number, core: number, helperThreads: Ruler["helperThreads"]): boolean =>
  spawnSync("taskset", [helperThreads === "same core" ? "-acp" : "-cp", String(core), String(pid)], {
    stdio: "ignore",
  }).status === 0;

/** Lets a process run on any of these cores again. */
export const unbind = (pid: number, cores: readonly number[]): void => {
  if (cores.length > 0) spawnSync("taskset", ["-acp", cores.join(","), String(pid)], { stdio: "ignore" });
};
