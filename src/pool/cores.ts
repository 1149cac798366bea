/** Which cores there are, and keeping a worker on one of them. */

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { MachineError } from "./machine-error.ts";

/** Where a worker runs. */
export interface Place {
  readonly core: number;
  /** Where the engine compiles and collects garbage: there too, or on whatever core is free. */
  readonly helperThreads: "same core" | "any core";
}

/** Cores that this process may run on, by number; empty where the system cannot bind a process to one. */
export function usableCores(): number[] {
  if (process.platform !== "linux") return [];
  const cores = coresIn(/^Cpus_allowed_list:\s*(\S+)$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
  const [first] = cores;
  if (first === undefined) return [];
  return spawnSync("taskset", ["-c", String(first), "true"]).status === 0 ? cores : [];
}

/** The numbers of a list as Linux writes it: `0-3,8`. */
const coresIn = (list = ""): number[] =>
  list.split(",").flatMap((range) => {
    const [first = Number.NaN, last = first] = range.split("-").map(Number);
    return range !== "" && Number.isInteger(first) && Number.isInteger(last)
      ? Array.from({ length: last - first + 1 }, (_, index) => first + index)
      : [];
  });

/** The words in front of a command that start it in its place. */
export const startedIn = (place: Place | undefined): string[] =>
  place?.helperThreads === "same core" ? ["taskset", "-c", String(place.core)] : [];

/** Binds the main thread where the helper threads may run anywhere. Call it at once after the start. */
export function bindMainThread(pid: number, place: Place | undefined): void {
  if (place?.helperThreads !== "any core") return;
  const { status, stderr } = spawnSync("taskset", ["-cp", String(place.core), String(pid)], {
    encoding: "utf8",
  });
  // A process that has ended already says so by its exit.
  if (status !== 0 && !/No such process/i.test(stderr ?? ""))
    throw new MachineError(
      `could not bind process ${pid} to core ${place.core}: ${stderr?.trim() || "taskset failed"}; name another core`,
    );
}
