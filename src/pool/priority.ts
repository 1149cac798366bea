/**
 * A raised priority for workers, and for nothing else: whatever else the machine has to do then mostly waits. Linux alone gives
 * it, to root or with CAP_SYS_NICE. This process keeps its own priority, and what a worker starts gets the normal one.
 */

import { spawnSync } from "node:child_process";
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { constants, getPriority, setPriority } from "node:os";

/** High (-14), not highest: by the weights of Linux, who would have half of a core beside us then has a twenty-fourth. */
export const PRIORITY = constants.priority.PRIORITY_HIGH;

/** The words in front of a command whose children fall back to the normal priority (SCHED_RESET_ON_FORK, util-linux). */
export const resetOnFork: readonly [string, ...string[]] = ["chrt", "-R", "-o", "0"];

/** Whether workers get a raised priority here and their children do not. A process of its own finds out. */
export function canRaise(): boolean {
  if (process.platform !== "linux") return false;
  const [chrt, ...words] = resetOnFork;
  const difference = String(PRIORITY - getPriority());
  const show = "cat /proc/$$/stat; cat /proc/self/stat; :";
  const { stdout } = spawnSync(chrt, [...words, "nice", "-n", difference, "sh", "-c", show], {
    encoding: "utf8",
  });
  const [raised, child] = (stdout ?? "").split("\n").map((line) => line.split(") ")[1]?.split(" ")[16]);
  return raised === String(PRIORITY) && child === "0";
}

/**
 * Raises the one thread that a process has when it has just been started. Each worker leads a session of its own, and where
 * Linux groups processes by session (autogroup), priorities count within a session only: so the session is raised, too.
 */
export function raiseMainThread(pid: number): void {
  ignoreEnded(() => setPriority(pid, PRIORITY));
  ignoreEnded(() => writeFileSync(`/proc/${pid}/autogroup`, String(PRIORITY)));
}

/** The threads of one worker. Those that the engine starts do not inherit a priority that is reset on fork. */
export class RaisedThreads {
  #links = 0;

  /** Raises every thread, where their number is another than last time. Call it while the worker waits. */
  raise(pid: number): void {
    ignoreEnded(() => {
      const folder = `/proc/${pid}/task`;
      const links = statSync(folder).nlink; // one for each thread, and two
      if (links === this.#links) return;
      this.#links = links;
      // First the mark, so that what a thread starts does not inherit what the thread gets.
      spawnSync("chrt", ["-R", "-o", "-a", "-p", "0", String(pid)], { stdio: "ignore" });
      for (const thread of readdirSync(folder)) ignoreEnded(() => setPriority(Number(thread), PRIORITY));
    });
  }
}

/** A process or thread that has ended meanwhile, or a system without autogroups, needs nothing. */
function ignoreEnded(action: () => void): void {
  try {
    action();
  } catch (error) {
    const { code, info } = error as NodeJS.ErrnoException & { readonly info?: { readonly code: string } };
    if (!["ENOENT", "ESRCH"].includes(info?.code ?? code ?? "")) throw error;
  }
}
