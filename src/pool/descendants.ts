/**
 * Whatever a worker starts, found again: also what is detached, in a session of its own, or orphaned. Every worker has two
 * variables in its environment; what it starts inherits them, and Linux shows the environment of a process in /proc.
 * Not found is a process that got an empty environment, has left the group, and whose parent is gone.
 */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { isOutOfFiles, MachineError } from "./machine-error.ts";

/** The variable with the id of the pool. */
export const POOL_MARK = "WIREBENCH_POOL";
/** The variable with the id of the worker: that of its pool, a point, and a number. */
export const WORKER_MARK = "WIREBENCH_WORKER";

/** Whether the system shows what processes there are and what environment they have. */
export const showsProcesses = (): boolean => existsSync("/proc/self/environ");

/** The processes of one pool that are alive, each with the id of its worker. Throws a MachineError where no file can be opened. */
export function markedProcesses(pool: string): Map<number, string> {
  const found = new Map<number, string>();
  if (!showsProcesses()) return found;
  const mark = Buffer.from(`${WORKER_MARK}=${pool}.`);
  const name = WORKER_MARK.length + 1;
  for (const entry of readOrThrow(() => readdirSync("/proc")) ?? []) {
    const pid = Number(entry);
    if (!Number.isInteger(pid) || pid === process.pid) continue;
    const environment = readOrThrow(() => readFileSync(`/proc/${pid}/environ`));
    const at = environment?.indexOf(mark) ?? -1;
    if (environment === undefined || at === -1) continue;
    const end = environment.indexOf(0, at);
    found.set(pid, environment.toString("latin1", at + name, end === -1 ? environment.length : end));
  }
  return found;
}

/** What a process has started and what that has started, as far as it is not orphaned; without the process itself. */
export function startedBy(pid: number): number[] {
  const found: number[] = [];
  const visit = (parent: number): void => {
    for (const thread of read(() => readdirSync(`/proc/${parent}/task`)) ?? [])
      for (const word of read(() => readFileSync(`/proc/${parent}/task/${thread}/children`, "utf8"))?.split(
        " ",
      ) ?? [])
        if (word !== "") {
          found.push(Number(word));
          visit(Number(word));
        }
  };
  visit(pid);
  return found;
}

/** Resident memory of a process in megabytes; 0 where it is gone or the system does not show it. */
export function residentMegabytes(pid: number): number {
  const status = read(() => readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(/^VmRSS:\s*(\d+) kB$/m.exec(status ?? "")?.[1] ?? 0) / 1024;
}

/** Ends a process at once, a group by its negative number; whether the signal was sent. */
export function endNow(pid: number): boolean {
  try {
    return process.kill(pid, "SIGKILL");
  } catch {
    return false; // it has ended, or belongs to somebody else by now
  }
}

/** What the system shows, or undefined where the process is gone, is somebody else's, or where no file can be opened. */
function read<Content>(content: () => Content): Content | undefined {
  try {
    return content();
  } catch {
    return undefined;
  }
}

/** The same, for whoever must not take "no file can be opened" for "there is none". */
function readOrThrow<Content>(content: () => Content): Content | undefined {
  try {
    return content();
  } catch (error) {
    if (isOutOfFiles(error))
      throw new MachineError(
        'could not look for processes: too many files are open; raise the limit with "ulimit -n 4096"',
      );
    return undefined;
  }
}
