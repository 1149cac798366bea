/**
 * One launch of one set: a fresh worker for every arm, all alive at once, all on one core, one running at a time.
 * The baton goes round in an order drawn anew each time, ten milliseconds each, so that whatever the machine does
 * it does to all of them. What happens is told as it happens, so that nothing measured is lost with the process.
 */

import type { Random } from "../kinds/random.ts";
import { bindToCore, unbind } from "./cores.ts";
import { type Ruler, timeouts } from "./profiles.ts";
import type { Answer, CellRequest, Question } from "./protocol.ts";
import { type Ended, type OpenLaunch, type RunEvent, significant } from "./state.ts";
import { WorkerProcess } from "./worker-process.ts";

/** Who takes part in a launch. */
export interface Arm {
  /** Unique within the set. */
  readonly id: string;
  readonly cell: CellRequest;
}

type WithoutSet<Event> = Event extends unknown ? Omit<Event, "set"> : never;
/** What happened, of the set whose launch it is. */
export type LaunchEvent = WithoutSet<RunEvent>;

export interface LaunchOptions {
  readonly random: Random;
  /** How many workers are prepared at the same time, before any of them is timed. */
  readonly parallel: number;
  /** The cores there are, to go back to; empty where workers can't be bound. */
  readonly cores: readonly number[];
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

/** Runs a launch to its end, or until the signal. Everything it finds out goes to `tell`. */
export async function launch(arms: readonly Arm[], options: LaunchOptions): Promise<void> {
  const { random, parallel, cores, signal, open, tell, ruler, freshEachRound, needed } = options;
  const workers = new Map<string, WorkerProcess>();
  const replaced = new Map<string, number>();

  const prepare = async (arm: Arm): Promise<void> => {
    if (signal.aborted) return;
    const worker = new WorkerProcess({ cached: !freshEachRound });
    const answer = await worker.ask({ ask: "prepare", cell: arm.cell }, timeouts.prepareMilliseconds);
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
      const pid = workers.get(arm.id)?.pid;
      if (open.bound !== null && pid !== undefined) bindToCore(pid, open.bound, ruler.helperThreads);
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
      ({ id }) => !open.ended.has(id) && open.arms.get(id)?.finished === undefined,
    );
    const prepareAll = async (): Promise<void> => {
      await inParallel(random.shuffle(unfinished), parallel, prepare);
      if (signal.aborted) return;
      const { core } = open;
      const bound =
        core !== null &&
        [...workers.values()].every(
          ({ pid }) => pid !== undefined && bindToCore(pid, core, ruler.helperThreads),
        );
      tell({ event: "bound", core: bound ? core : null });
    };
    await prepareAll();
    if (signal.aborted || ![...workers.keys()].some((id) => needed.has(id))) return;

    for (let round = 0; round < ruler.rounds; round++) {
      if (freshEachRound && round > 0) {
        for (const worker of workers.values()) worker.kill();
        workers.clear();
        await prepareAll();
        if (signal.aborted) return;
      }
      for (const arm of random.shuffle(unfinished)) {
        // Gone on with, a launch has arms that are ahead of others by a block.
        while ((open.arms.get(arm.id)?.blocks.length ?? Infinity) <= round) {
          const layout = Math.floor(round / ruler.roundsALayout);
          const fresh = round > 0 && round % ruler.roundsALayout === 0;
          const answer = await ask(arm, { ask: "block", fresh }, timeouts.blockMilliseconds);
          if (signal.aborted) return;
          if (answer?.is === "block")
            tell({
              event: "block",
              arm: arm.id,
              mean: significant(answer.mean),
              layout,
              chunks: fastestOfEach(answer.batches),
              collections: answer.collections,
            });
        }
      }
    }

    // Nothing is timed any more: what is left to look at is looked at on all cores.
    for (const { pid } of workers.values()) if (pid !== undefined && open.bound !== null) unbind(pid, cores);
    await inParallel(unfinished, parallel, async (arm) => {
      while (workers.has(arm.id)) {
        const answer = await ask(arm, { ask: "finish" }, timeouts.prepareMilliseconds);
        if (signal.aborted) return;
        if (answer?.is !== "finished") continue; // by another worker now, or at its end
        tell({ event: "finished", arm: arm.id, finished: answer });
        workers.get(arm.id)?.kill();
        workers.delete(arm.id);
      }
    });
  } finally {
    for (const worker of workers.values()) worker.kill();
  }
}

/** The fastest batch of each chunk: all that a block adds to what is known of it. */
function fastestOfEach(batches: readonly (readonly [chunk: number, time: number])[]): [number, number][] {
  const fastest = new Map<number, number>();
  for (const [chunk, time] of batches) fastest.set(chunk, Math.min(time, fastest.get(chunk) ?? Infinity));
  return [...fastest].map(([chunk, time]) => [chunk, significant(time)]);
}

const endedBy = (answer: Answer): Ended =>
  answer.is === "unsupported" || answer.is === "nonconforming" || answer.is === "failed"
    ? answer
    : { is: "failed", cause: `answered ${answer.is} where something else was asked` };

/** Runs `task` on every item, at most `limit` at a time. */
export async function inParallel<Item>(
  items: readonly Item[],
  limit: number,
  task: (item: Item) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const next = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await task(item);
  };
  await Promise.all(Array.from({ length: Math.max(1, limit) }, next));
}
