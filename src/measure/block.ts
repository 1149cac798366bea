/** One cell inside one process: batches of documents, timed by tinybench in blocks of some milliseconds. */

import { Bench } from "tinybench";
import { type Consume, type Loop, loops } from "./loops.ts";

/** The least a batch should last: below half a millisecond the timer's own error shows. */
const BATCH_MILLISECONDS = 0.5;

/** What is measured: a prepared function and its inputs, cut into chunks that are the same for every adapter. */
export interface Subject {
  readonly run: (input: unknown) => unknown;
  readonly chunks: readonly (readonly unknown[])[];
  readonly consume: Consume;
  /** How many documents each chunk counts for; by default as many as it holds. */
  readonly counts?: readonly number[];
}

/** One timed batch: a chunk, run as often as it took. */
export interface Batch {
  readonly chunk: number;
  /** Nanoseconds per document. */
  readonly time: number;
}

/** A clock in milliseconds; a test hands in its own. */
export type Clock = () => number;

export interface Stopwatch {
  /** Other inputs in place of these, as many in each chunk. */
  readonly load: (chunks: Subject["chunks"]) => void;
  /**
   * Runs one batch unrecorded (the first after a hand-over finds cold caches), then batches until the block's time is used.
   * At least one batch is recorded, however long it takes.
   */
  readonly block: () => readonly Batch[];
  /** Times `passes` passes over one chunk, without repeats to fill a batch: nanoseconds per document and pass. */
  readonly pass: (chunk: number, passes: number) => number;
}

/** Cuts inputs into `count` chunks of equal size; what is left over joins the last one, so every document is measured. */
export function cut<Input>(inputs: readonly Input[], count: number): Input[][] {
  const chunks = Math.max(1, Math.min(count, inputs.length));
  const size = Math.floor(inputs.length / chunks);
  return Array.from({ length: chunks }, (_, index) =>
    inputs.slice(index * size, index === chunks - 1 ? inputs.length : (index + 1) * size),
  );
}

/** A stopwatch whose blocks last `blockMilliseconds`. */
export function stopwatch(
  { run, chunks: first, consume, counts = first.map(({ length }) => length) }: Subject,
  blockMilliseconds: number,
  clock: Clock = () => performance.now(),
): Stopwatch {
  const loop: Loop = loops[consume];
  let chunks = first;
  /** Repeats that make a batch of each chunk last long enough; grown as faster batches are seen. */
  const repeats = chunks.map(() => 1);
  let next = 0;
  let recorded: Batch[] = [];

  const time = (chunk: number, times: number): { elapsed: number; perDocument: number } => {
    const inputs = chunks[chunk] as readonly unknown[];
    const start = clock();
    loop(run, inputs, times);
    const elapsed = clock() - start;
    return { elapsed, perDocument: (elapsed * 1e6) / ((counts[chunk] as number) * times) };
  };

  const batch = () => {
    const chunk = next;
    const times = repeats[chunk] as number;
    const { elapsed, perDocument } = time(chunk, times);
    // A batch under the target is too short to trust the clock: the next one of this chunk repeats more.
    if (elapsed < BATCH_MILLISECONDS)
      repeats[chunk] = Math.ceil(
        times * Math.min(16, Math.max(1.1, (BATCH_MILLISECONDS * 1.1) / Math.max(elapsed, 1e-6))),
      );
    return { chunk, time: perDocument, elapsed };
  };

  const bench = new Bench({
    time: blockMilliseconds,
    iterations: 1,
    warmup: false,
    timestampProvider: "hrtimeNow",
    throws: true,
  });
  bench.add(
    "block",
    () => {
      const { elapsed, ...sample } = batch();
      next = (next + 1) % chunks.length;
      recorded.push(sample);
      return { overriddenDuration: sample.time / 1e6, overriddenIterationCost: elapsed };
    },
    { async: false },
  );
  const [task] = bench.tasks;
  if (task === undefined) throw new Error("tinybench kept no task");

  return {
    load: (others) => {
      chunks = others;
    },
    block: () => {
      // The same chunk again is the first recorded one, or a cell of one batch a block would skip every other chunk.
      batch();
      recorded = [];
      task.runSync();
      task.reset();
      return recorded;
    },
    pass: (chunk, passes) => time(chunk, passes).perDocument,
  };
}
