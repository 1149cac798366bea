import { endNow, markedProcesses } from "./descendants.ts";

const FIRST_MILLISECONDS = 50; // one look for all workers that end within this time
const NEXT_MILLISECONDS = 20;
const MAX_MILLISECONDS = 1000;
/** A process that is being replaced by another program shows no environment for a moment, so one look is not enough. */
const CLEAN_LOOKS = 2;

/** Ends what ended workers of a pool have left behind. */
export class Sweeper {
  readonly #pool: string;
  readonly #ended = new Set<string>();
  #looks = false;
  #wait = NEXT_MILLISECONDS;
  #clean = 0;
  #settled: PromiseWithResolvers<void> | undefined;

  constructor(pool: string) {
    this.#pool = pool;
  }

  /** The worker of this id has ended: whatever it has started ends soon. */
  workerEnded(id: string): void {
    this.#ended.add(id);
    this.#clean = 0;
    this.#settled ??= Promise.withResolvers();
    if (!this.#looks) setTimeout(() => this.#look(), FIRST_MILLISECONDS);
    this.#looks = true;
  }

  /** Resolves when nothing is left of the workers that have ended so far. */
  settled(): Promise<void> {
    return this.#settled?.promise ?? Promise.resolve();
  }

  #look(): void {
    if (this.#endAll()) {
      this.#clean = 0;
      this.#wait = Math.min(2 * this.#wait, MAX_MILLISECONDS);
    } else {
      this.#clean += 1;
      this.#wait = NEXT_MILLISECONDS;
    }
    if (this.#clean < CLEAN_LOOKS) {
      setTimeout(() => this.#look(), this.#wait);
      return;
    }
    this.#looks = false;
    this.#ended.clear();
    this.#settled?.resolve();
    this.#settled = undefined;
  }

  /** Whether there was anything to end, or no way to look. */
  #endAll(): boolean {
    try {
      const left = [...markedProcesses(this.#pool)].filter(([, worker]) => this.#ended.has(worker));
      return left.map(([pid]) => endNow(pid)).includes(true);
    } catch {
      return true; // too many files are open at the moment
    }
  }
}
