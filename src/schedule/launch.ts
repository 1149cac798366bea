/**
 * One launch of one set: a fresh worker for every arm, all alive at once, all on one core, one running at a time.
 * The baton goes round in an order drawn anew each time, ten milliseconds each, so that whatever the machine does
 * it does to all of them.
 */

import type { Random } from "../kinds/random.ts";
import { bindToCore } from "./cores.ts";
import { ruler } from "./profiles.ts";
import type { Answer, CellRequest } from "./protocol.ts";
import { WorkerProcess } from "./worker-process.ts";

/** Who takes part in a launch. */
export interface Arm {
  /** Unique within the set. */
  readonly id: string;
  readonly cell: CellRequest;
}

/** What one arm brought home from one launch. */
export interface ArmLaunch {
  readonly ready: Extract<Answer, { is: "ready" }>;
  /** Mean time per document of each block, by round. */
  readonly blocks: readonly number[];
  /** Fastest batch of each chunk. */
  readonly chunks: readonly number[];
  readonly collections: number;
  readonly finished: Extract<Answer, { is: "finished" }>;
}

/** Why an arm has no times, and will have none. */
export type Ended = Extract<Answer, { is: "unsupported" | "nonconforming" | "failed" }>;

export interface LaunchResult {
  readonly core: number | null;
  readonly arms: ReadonlyMap<string, ArmLaunch | Ended>;
}

export interface LaunchOptions {
  readonly random: Random;
  /** The core to share; null where none can be chosen. */
  readonly core: number | null;
  /** How many workers are prepared at the same time, before any of them is timed. */
  readonly parallel: number;
  readonly signal: AbortSignal;
}

export async function launch(arms: readonly Arm[], options: LaunchOptions): Promise<LaunchResult> {
  const { random, core, parallel, signal } = options;
  const workers = new Map<string, Runner>();
  const ended = new Map<string, Ended>();
  try {
    await inParallel(random.shuffle(arms), parallel, async (arm) => {
      if (signal.aborted) return;
      const worker = new WorkerProcess();
      const answer = await worker.ask({ ask: "prepare", cell: arm.cell }, ruler.prepareTimeoutMilliseconds);
      if (answer.is === "ready")
        workers.set(arm.id, { worker, ready: answer, blocks: [], chunks: new Map(), collections: 0 });
      else {
        ended.set(arm.id, endedBy(answer));
        worker.kill();
      }
    });
    const bound =
      core !== null &&
      [...workers.values()].every(({ worker }) => worker.pid !== undefined && bindToCore(worker.pid, core));

    const drop = (id: string, answer: Answer) => {
      ended.set(id, endedBy(answer));
      workers.get(id)?.worker.kill();
      workers.delete(id);
    };
    for (let round = 0; round < ruler.rounds && !signal.aborted; round++) {
      for (const id of random.shuffle([...workers.keys()])) {
        const runner = workers.get(id) as Runner;
        const answer = await runner.worker.ask({ ask: "block" }, ruler.blockTimeoutMilliseconds);
        if (answer.is === "block") note(runner, answer);
        else drop(id, answer);
      }
    }

    const measured = new Map<string, ArmLaunch>();
    for (const [id, runner] of workers) {
      const finished = await runner.worker.ask({ ask: "finish" }, ruler.prepareTimeoutMilliseconds);
      if (finished.is !== "finished") {
        ended.set(id, endedBy(finished));
        continue;
      }
      const { ready, blocks, collections } = runner;
      const chunks = [...runner.chunks].sort(([one], [other]) => one - other).map(([, time]) => time);
      measured.set(id, { ready, blocks, chunks, collections, finished });
    }
    return { core: bound ? core : null, arms: new Map<string, ArmLaunch | Ended>([...ended, ...measured]) };
  } finally {
    for (const { worker } of workers.values()) worker.kill();
  }
}

interface Runner {
  readonly worker: WorkerProcess;
  readonly ready: ArmLaunch["ready"];
  readonly blocks: number[];
  readonly chunks: Map<number, number>;
  collections: number;
}

function note(runner: Runner, { mean, batches, collections }: Extract<Answer, { is: "block" }>): void {
  runner.blocks.push(mean);
  runner.collections += collections;
  for (const [chunk, time] of batches)
    runner.chunks.set(chunk, Math.min(time, runner.chunks.get(chunk) ?? Infinity));
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
