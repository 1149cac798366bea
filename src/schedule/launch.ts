/**
 * One launch of one set: a fresh worker for every arm, all alive at once, all on one core, one running at a time.
 * The baton goes round in an order drawn anew each time, ten milliseconds each, so that whatever the machine does
 * it does to all of them. What happens is told as it happens, so that nothing measured is lost with the process.
 */

import type { Random } from "../kinds/random.ts";
import type { Place } from "../pool/cores.ts";
import { type Ruler, timeouts } from "./profiles.ts";
import type { Answer, CellRequest, Question } from "../protocol/messages.ts";
import { type Ended, type OpenLaunch, type RunEvent, significant } from "./state.ts";
import { WorkerProcess } from "../pool/worker-process.ts";

/** Who takes part in a launch. */
export interface Arm {
  /** Unique within the set. */
  readonly id: string;
  readonly cell: Omit<CellRequest, "launch">;
}

type WithoutSet<Event> = Event extends unknown ? Omit<Event, "set" | "launch"> : never;
/** What happened, of the set and launch that it happened in. */
export type LaunchEvent = WithoutSet<RunEvent>;

export interface LaunchOptions {
  readonly random: Random;
  /** Which launch of its set it is, from 0. */
  readonly number: number;
  readonly signal: AbortSignal;
  readonly ruler: Ruler;
  /** A new process for every block: of a first call there is one. */
  readonly freshEachRound: boolean;
  /** The arms that the launch is for: without any of them there is nothing to measure the others beside. */
  readonly needed: ReadonlySet<string>;
  /** The launch as it stands, which `tell` changes: empty, or cut short earlier and gone on with. */
  readonly open: OpenLaunch;
  readonly tell: (event: LaunchEvent) => void;
}

/** Workers that somebody else ends are replaced once; whatever ends the second is taken for the adapter's doing. */
const REPLACEMENTS = 1;

/** Runs a launch of its members to its end, or until the signal. Everything it finds out goes to `tell`. */
export async function launch(arms: readonly Arm[], options: LaunchOptions): Promise<void> {
  const { random, signal, open, tell, ruler, freshEachRound, needed, number } = options;
  const place: Place | undefined =
    open.core === null ? undefined : { core: open.core, helperThreads: ruler.helperThreads };
  const workers = new Map<string, WorkerProcess>();
  const replaced = new Map<string, number>();

  const prepare = async (arm: Arm): Promise<void> => {
    if (signal.aborted) return;
    const worker = new WorkerProcess({ compiled: freshEachRound ? "own files" : "everything", place });
    const cell: CellRequest = { ...arm.cell, launch: number };
    const answer = await worker.ask({ ask: "prepare", cell }, timeouts.prepareMilliseconds);
    if (signal.aborted) return worker.kill();
    if (answer.is === "ready") {
      workers.set(arm.id, worker);
      tell({ event: "ready", arm: arm.id, ready: answer });
    } else {
      worker.kill();
      await lost(arm, answer);
    }
  };

  /** An arm whose worker gave no answer: started again where somebody else ended it, else at its end. */
  const lost = async (arm: Arm, answer: Answer): Promise<void> => {
    workers.get(arm.id)?.kill();
    workers.delete(arm.id);
    if (signal.aborted) return;
    const times = replaced.get(arm.id) ?? 0;
    if (answer.is === "failed" && answer.fromOutside === true && times < REPLACEMENTS) {
      replaced.set(arm.id, times + 1);
      await prepare(arm);
    } else tell({ event: "ended", arm: arm.id, ended: endedBy(answer) });
  };

  /** The answer, or undefined where there was none of the kind asked for: the arm is then prepared again, or ended. */
  const ask = async (arm: Arm, question: Question, timeout: number): Promise<Answer | undefined> => {
    const worker = workers.get(arm.id);
    if (worker === undefined) throw new Error(`${arm.id} is measured without a worker`);
    const answer = await worker.ask(question, timeout);
    if (answer.is === "block" || answer.is === "finished") return answer;
    await lost(arm, answer);
    return undefined;
  };

  try {
    const unfinished = arms.filter(
      ({ id }) =>
        open.members.includes(id) && !open.ended.has(id) && open.arms.get(id)?.finished === undefined,
    );
    // Gone on with, a launch may be over for all that it is for, and not for its yardsticks.
    const isFor = (id: string) => workers.has(id) || open.arms.get(id)?.finished !== undefined;
    /** Whether there is something to measure; where there is not, no yardstick is made ready for it. */
    const prepareAll = async (): Promise<boolean> => {
      const byNeed = Map.groupBy(unfinished, ({ id }) => needed.has(id));
      for (const arm of random.shuffle(byNeed.get(true) ?? [])) await prepare(arm);
      if (![...needed].some(isFor)) return false;
      for (const arm of random.shuffle(byNeed.get(false) ?? [])) await prepare(arm);
      return !signal.aborted;
    };
    if (!(await prepareAll())) return;

    for (let round = 0; round < ruler.rounds; round++) {
      if (freshEachRound && round > 0) {
        for (const worker of workers.values()) worker.kill();
        workers.clear();
        if (!(await prepareAll())) return;
      }
      for (const arm of random.shuffle(unfinished)) {
        // Gone on with, a launch has arms that are ahead of others by a block.
        while ((open.arms.get(arm.id)?.blocks.length ?? Infinity) <= round) {
          const begun = performance.now();
          const answer = await ask(arm, { ask: "block" }, timeouts.blockMilliseconds);
          if (signal.aborted) return;
          if (answer?.is === "block")
            tell({
              event: "block",
              arm: arm.id,
              mean: significant(answer.mean),
              chunks: answer.chunks.map(([chunk, time]) => [chunk, significant(time)]),
              collections: answer.collections,
              seconds: rounded((performance.now() - begun) / 1000),
            });
        }
      }
    }

    for (const arm of unfinished)
      while (workers.has(arm.id)) {
        const begun = performance.now();
        const answer = await ask(arm, { ask: "finish" }, timeouts.prepareMilliseconds);
        if (signal.aborted) return;
        if (answer?.is !== "finished") continue; // by another worker now, or at its end
        const seconds = rounded((performance.now() - begun) / 1000);
        tell({ event: "finished", arm: arm.id, finished: answer, seconds });
        workers.get(arm.id)?.kill();
        workers.delete(arm.id);
      }
  } finally {
    for (const worker of workers.values()) worker.kill();
  }
}

/** Tenths of milliseconds are enough for an account of seconds. */
const rounded = (seconds: number): number => Number(seconds.toFixed(4));

const endedBy = (answer: Answer): Ended =>
  answer.is === "unsupported" || answer.is === "nonconforming" || answer.is === "failed"
    ? answer
    : { is: "failed", cause: `answered ${answer.is} where something else was asked` };
