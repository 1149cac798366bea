/** Worker processes: started, watched, and ended with everything that they have started. */

import { randomUUID } from "node:crypto";
import { defaultLimits, type Launchable, type Limits } from "../runtimes/contract.ts";
import { type Place, usableCores } from "./cores.ts";
import { markedProcesses, residentMegabytes, startedBy } from "./descendants.ts";
import { canRaise, RaisedThreads } from "./priority.ts";
import { AskedProcess, type Care, type Process } from "./process.ts";
import { Reaper } from "./reaper.ts";
import { startProcess } from "./start.ts";
import { Sweeper } from "./sweeper.ts";

export type { Place } from "./cores.ts";
export type { Failure } from "./failure.ts";
export { MachineError } from "./machine-error.ts";
export type { Process } from "./process.ts";
export { defaultLimits, type Launchable, type Limits } from "../runtimes/contract.ts";

export interface PoolOptions {
  /** Raise the priority of workers where the system gives it. */
  readonly priority: "raised" | "as it is";
}

export interface ProcessOptions<Answer> {
  /** Writes a question as one line, with its end. */
  readonly write: (question: object) => string;
  /** Reads and checks one line; an Error that it throws makes the process failed, with the code `protocol` and its message. */
  readonly read: (line: string) => Answer;
  readonly limits?: Limits;
  /** Its time zone (TZ); absent for that of this process. */
  readonly zone?: string;
  /** Where it runs; absent for anywhere. */
  readonly place?: Place | undefined;
}

/** How often all processes are looked through for those that a worker has started, where memory is watched. */
const MARK_LOOK_MILLISECONDS = 1000;

export class Pool {
  /** Whether workers really get a raised priority. The priority of this process never changes. */
  readonly prioritised: boolean;
  readonly #id = randomUUID();
  readonly #sweeper = new Sweeper(this.#id);
  readonly #alive = new Map<string, AskedProcess<never, unknown>>();
  #cores: readonly number[] | undefined;
  #reaper: Reaper | undefined;
  #started = 0;
  #closed = false;
  #marked: { readonly at: number; readonly found: ReadonlyMap<number, string> } | undefined;

  constructor({ priority }: PoolOptions) {
    this.prioritised = priority === "raised" && canRaise();
  }

  /** Cores that this process may use and that workers can be bound to; empty where they cannot be. */
  get cores(): readonly number[] {
    return (this.#cores ??= usableCores());
  }

  /**
   * Starts a process. What goes wrong with that is the outcome of the first question. Throws an Error where the pool is closed.
   * The process ends with this process at the latest, and with it everything that it has started.
   */
  start<Question extends { readonly ask: string }, Answer>(
    what: Launchable,
    { read, write, limits = defaultLimits, zone, place }: ProcessOptions<Answer>,
  ): Process<Question, Answer> {
    if (this.#closed) throw new Error("a process was started in a pool that is closed");
    const worker = `${this.#id}.${++this.#started}`;
    const started = new AskedProcess<Question, Answer>(
      () => {
        // First, so that there is no moment at which a worker could be left behind.
        if (this.#reaper?.alive !== true) this.#reaper = new Reaper(this.#id);
        if (this.#reaper.process.pid === undefined) return { process: this.#reaper.process };
        const cores = place === undefined ? [] : this.cores;
        return startProcess(what, { pool: this.#id, worker, raised: this.prioritised, cores, zone, place });
      },
      this.#careFor(worker, { limits, read, write }),
    );
    if (started.pid === undefined) return started;
    this.#reaper?.groupStarted(started.pid);
    this.#alive.set(worker, started);
    return started;
  }

  /** Ends every process at once, before it returns. What they have started ends soon after, also where this process ends now. */
  kill(): void {
    for (const started of this.#alive.values()) started.kill();
  }

  /** Ends everything, and resolves when no process of this pool, and none that one of them has started, is alive. */
  async close(): Promise<void> {
    this.#closed = true;
    const all = [...this.#alive.values()];
    this.kill();
    await Promise.all(all.map(({ exited }) => exited));
    await this.#sweeper.settled();
    await this.#reaper?.end();
  }

  #careFor<Answer>(
    worker: string,
    { limits, read, write }: Pick<Care<Answer>, "limits" | "read" | "write">,
  ): Care<Answer> {
    const threads = new RaisedThreads();
    return {
      limits,
      read,
      write,
      answered: (pid) => {
        if (this.prioritised) threads.raise(pid);
      },
      residentMegabytes: (pid) => {
        const pids = new Set([pid, ...startedBy(pid), ...this.#markedOf(worker)]);
        return [...pids].reduce((sum, one) => sum + residentMegabytes(one), 0);
      },
      ended: () => {
        const pid = this.#alive.get(worker)?.pid;
        if (pid !== undefined) this.#reaper?.groupEnded(pid);
        this.#alive.delete(worker);
        this.#sweeper.workerEnded(worker);
      },
    };
  }

  /** What this worker has started, orphans included, as of the last look. */
  #markedOf(worker: string): number[] {
    if (this.#marked === undefined || performance.now() - this.#marked.at > MARK_LOOK_MILLISECONDS)
      try {
        this.#marked = { at: performance.now(), found: markedProcesses(this.#id) };
      } catch {
        return []; // too many files are open at the moment; the next look may find them
      }
    return [...this.#marked.found].filter(([, of]) => of === worker).map(([pid]) => pid);
  }
}
