/** Which cores there are, and keeping workers on one of them. */

import { spawnSync } from "node:child_process";
import type { Ruler } from "../schedule/profiles.ts";

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

/** Where a launch lives: one core, for all its workers and from their start to their end. */
export interface Place {
  readonly core: number;
  /** Where the engine compiles and collects garbage: there too, or on whatever core is free. */
  readonly helperThreads: Ruler["helperThreads"];
}

/** The words in front of a command that start it in its place. */
export const startedIn = (place: Place | undefined): string[] =>
  place?.helperThreads === "same core" ? ["taskset", "-c", String(place.core)] : [];

/** Binds the thread that runs the library, where the helper threads may run anywhere; done at once after the start. */
export function bindMainThread(pid: number, place: Place | undefined): void {
  if (place?.helperThreads === "any core")
    spawnSync("taskset", ["-cp", String(place.core), String(pid)], { stdio: "ignore" });
}
