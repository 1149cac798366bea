/** One cell inside one process: batches of documents, timed by tinybench in blocks of some milliseconds. */

import { Bench } from "tinybench";
import { type Consume, type Loop, loops } from "./timed-loops.ts";
import { bringNear } from "./touch-inputs.ts";

/** What is measured: a prepared function and its inputs, cut into chunks that are the same for every adapter. */
export interface Subject {
  readonly run: (input: unknown) => unknown;
  readonly chunks: readonly (readonly unknown[])[];
  readonly consume: Consume;
  /** How many documents each chunk counts for; by default as many as it holds. */
  readonly counts?: readonly number[];
}

/** How long a block is. */
export interface BlockLength {
  readonly milliseconds: number;
  /** Batches at the least, however long they take; 1 where nothing else is said. */
  readonly leastBatches?: number;
}

/** What one block measured. Times are nanoseconds per document. */
export interface Block {
  /** Mean over all batches. */
  readonly mean: number;
  /** Each chunk that was met, with its fastest batch. */
  readonly chunks: readonly (readonly [chunk: number, time: number])[];
}

/** A clock in milliseconds; a test hands in its own. */
export type Clock = () => number;

export interface Stopwatch {
  /**
   * Blocks of this length, one a call: one batch unrecorded (the first after a hand-over finds cold caches), then batches
   * until the block is over. A batch is one pass over a chunk, which is read through right before; the next block goes on
   * with the next chunk, so that the function meets no document again before it has met all others.
   */
  readonly blocks: (length: BlockLength) => () => Block;
  /**
   * Times batches for so many milliseconds, half of all chunks at the least, and goes on where the last one ended: nanoseconds
   * per document of the batch that a quarter of them were faster than. What a collection of garbage or another process did to
   * some of them is not in it.
   */
  readonly stretch: (milliseconds: number) => number;
  /** Times `passes` passes over one chunk: nanoseconds per document and pass. */
  readonly pass: (chunk: number, passes: number) => number;
}

/** Cuts inputs into chunks of `size`; what is left over joins the last one, so every document is measured. */
export function cut<Input>(inputs: readonly Input[], size: number): Input[][] {
  const count = Math.max(1, Math.floor(inputs.length / size));
  return Array.from({ length: count }, (_, index) =>
    inputs.slice(index * size, index === count - 1 ? inputs.length : (index + 1) * size),
  );
}

/** Visits to each chunk that all rounds together make, if that does not take too long: of few there is no fastest. */
const VISITS = 6;
/** Visits that they make however long it takes. */
const LEAST_VISITS = 2;
/** In milliseconds: how long a block may become for the sake of more visits than these. */
const LONG_BLOCK = 50;

/** Batches that a block has at the least, so that so many rounds meet each chunk often enough. */
export function leastBatches(chunks: number, rounds: number, batchMilliseconds: number): number {
  const forVisits = (visits: number) => Math.ceil((visits * chunks) / rounds);
  return Math.max(
    forVisits(LEAST_VISITS),
    Math.min(forVisits(VISITS), Math.floor(LONG_BLOCK / batchMilliseconds)),
  );
}

/** A stopwatch for this subject. */
export function stopwatch(
  { run, chunks, consume, counts = chunks.map(({ length }) => length) }: Subject,
  clock: Clock = () => performance.now(),
): Stopwatch {
  const loop: Loop = loops[consume];
  let next = 0;
  let recorded: [chunk: number, time: number][] = [];
  let lastEnd = 0;

  /** Nanoseconds for each document that the chunk counts for. */
  const pass = (chunk: number, passes: number): number => {
    const inputs = chunks[chunk] as readonly unknown[];
    bringNear(inputs);
    const start = clock();
    loop(run, inputs, passes);
    return ((clock() - start) * 1e6) / ((counts[chunk] as number) * passes);
  };

  const batch = () => {
    const time = pass(next, 1);
    recorded.push([next, time]);
    next = (next + 1) % chunks.length;
    // What lies between batches is no batch's time, but the block's.
    const end = clock();
    const cost = end - lastEnd;
    lastEnd = end;
    return { overriddenDuration: time / 1e6, overriddenIterationCost: cost };
  };

  const blocks = ({ milliseconds, leastBatches = 1 }: BlockLength) => {
    const bench = new Bench({
      time: milliseconds,
      iterations: leastBatches,
      warmup: false,
      timestampProvider: "hrtimeNow",
      throws: true,
    });
    const [task] = bench.add("block", batch, { async: false }).tasks;
    if (task === undefined) throw new Error("tinybench kept no task");
    return (): Block => {
      pass((next + chunks.length - 1) % chunks.length, 1);
      recorded = [];
      lastEnd = clock();
      task.runSync();
      task.reset();
      const fastest = new Map<number, number>();
      let sum = 0;
      for (const [chunk, time] of recorded) {
        sum += time;
        fastest.set(chunk, Math.min(time, fastest.get(chunk) ?? Infinity));
      }
      return { mean: sum / recorded.length, chunks: [...fastest] };
    };
  };

  return {
    blocks,
    stretch: (milliseconds) => {
      const times: number[] = [];
      const end = clock() + milliseconds;
      do {
        times.push(pass(next, 1));
        next = (next + 1) % chunks.length;
      } while (times.length * 2 < chunks.length || clock() < end);
      times.sort((one, other) => one - other);
      return times[Math.floor(times.length / 4)] as number;
    },
    pass,
  };
}
