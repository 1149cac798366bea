/** One cell inside one process: batches of documents, timed by tinybench in blocks of some milliseconds. */

import { Bench } from "tinybench";
import { type Consume, keepingLoop, type Loop, loops } from "./timed-loops.ts";
import { touchInputs } from "./touch-inputs.ts";

/** What is timed at once. */
export interface Chunk {
  /** Indexes of inputs. */
  readonly documents: readonly number[];
  /** How many documents the time is divided by: less than there are where a slow-down is injected. */
  readonly counts: number;
}

/** What is measured: a prepared function, its inputs, and how they are cut, which is the same for every adapter. */
export interface Subject {
  readonly run: (input: unknown) => unknown;
  readonly inputs: readonly unknown[];
  readonly chunks: readonly Chunk[];
  readonly consume: Consume;
}

/** How long a block is, and of what. */
export interface BlockLength {
  readonly milliseconds: number;
  /** Batches at the least, however long they take. */
  readonly minBatches: number;
  /** These inputs instead of the chunks: each batch is `passes` passes over them. */
  readonly only?: { readonly inputs: readonly unknown[]; readonly passes: number };
  /** So many results of the last batch are kept. */
  readonly keep?: number;
}

/** What one block measured. Times are nanoseconds per document. */
export interface BlockTimes {
  /** Mean over all batches. */
  readonly mean: number;
  /** The batch that a quarter of all batches were faster than. */
  readonly quarter: number;
  /** The batch in the middle; of an even number the faster one. */
  readonly median: number;
  /** Each chunk that was met, with its fastest batch; chunk 0 where inputs were named. */
  readonly chunks: readonly (readonly [chunk: number, fastest: number])[];
  /** The results that were kept: of the first inputs of the last batch, by their place in it. */
  readonly kept: { readonly chunk: number; readonly results: readonly unknown[] };
}

/** A clock in milliseconds; a test hands in its own. */
export type Clock = () => number;

/**
 * Times a block: one batch unrecorded (the first after another process had the core finds cold caches), then batches until the block
 * is over. A batch is one pass over a chunk, whose inputs are touched right before.
 */
export type Stopwatch = (length: BlockLength) => BlockTimes;

/** Cuts so many documents into chunks of `size`; what is left over joins the last one, so every document is measured. */
export function chunksOf(documents: number, size: number): Chunk[] {
  const count = Math.max(1, Math.floor(documents / size));
  return Array.from({ length: count }, (_, index) => {
    const end = index === count - 1 ? documents : (index + 1) * size;
    const own = Array.from({ length: end - index * size }, (_item, at) => index * size + at);
    return { documents: own, counts: own.length };
  });
}

/** Visits to each chunk that all rounds together make, if that does not take too long: of few there is no fastest. */
export const VISITS = 6;
/** Visits that they make however long it takes. */
export const MIN_VISITS = 2;
/** In milliseconds: how long a block may become for the sake of more visits than these. */
export const MAX_BLOCK_MILLISECONDS = 50;

/** Batches that a block has at the least, so that so many rounds meet each chunk often enough. */
export function minBatches(chunks: number, rounds: number, batchMilliseconds: number): number {
  const forVisits = (visits: number) => Math.ceil((visits * chunks) / rounds);
  return Math.max(
    forVisits(MIN_VISITS),
    Math.min(forVisits(VISITS), Math.floor(MAX_BLOCK_MILLISECONDS / batchMilliseconds)),
  );
}

/** One pass, or several, over some inputs, and what its time is divided by. */
interface Batch {
  readonly inputs: readonly unknown[];
  readonly passes: number;
  readonly counts: number;
}

/**
 * A stopwatch for this subject. Each block goes on with the chunk after the last one of the block before, so that the function meets
 * no document again before it has met all others.
 */
export function stopwatch(subject: Subject, clock: Clock = () => performance.now()): Stopwatch {
  const { run, consume } = subject;
  const laps: Batch[] = subject.chunks.map(({ documents, counts }) => ({
    inputs: documents.map((document) => subject.inputs[document]),
    passes: 1,
    counts,
  }));
  let next = 0;

  return ({ only, keep = 0, ...length }) => {
    const batches = only === undefined ? laps : [{ ...only, counts: only.inputs.length * only.passes }];
    const kept: unknown[] = [];
    const loop: Loop = keep > 0 ? (...all) => keepingLoop(...all, kept) : loops[consume];
    let chunk = only === undefined ? next : 0;
    const recorded: [chunk: number, time: number][] = [];

    /** Nanoseconds for each document that the batch counts for. */
    const time = (at: number): number => {
      const { inputs, passes, counts } = batches[at] as Batch;
      touchInputs(inputs);
      const start = clock();
      loop(run, inputs, passes);
      return ((clock() - start) * 1e6) / counts;
    };

    let lastEnd = 0;
    const runBlock = timer(length, () => {
      const measured = time(chunk);
      recorded.push([chunk, measured]);
      chunk = (chunk + 1) % batches.length;
      // What lies between batches is no batch's time, but the block's.
      const end = clock();
      const cost = end - lastEnd;
      lastEnd = end;
      return { overriddenDuration: measured / 1e6, overriddenIterationCost: cost };
    });
    time((chunk + batches.length - 1) % batches.length);
    lastEnd = clock();
    runBlock();
    if (only === undefined) next = chunk;
    const last = recorded.at(-1)?.[0] ?? 0;
    const count = Math.min(keep, batches[last]?.inputs.length ?? 0);
    return { ...summary(recorded), kept: { chunk: last, results: kept.slice(0, count) } };
  };
}

/** A function that lets tinybench call `batch` for so long. */
function timer({ milliseconds, minBatches: iterations }: BlockLength, batch: () => object): () => void {
  const bench = new Bench({
    time: milliseconds,
    iterations,
    warmup: false,
    timestampProvider: "hrtimeNow",
    throws: true,
  });
  const [task] = bench.add("block", batch, { async: false }).tasks;
  if (task === undefined) throw new Error("tinybench kept no task");
  return () => void task.runSync();
}

function summary(recorded: readonly (readonly [chunk: number, time: number])[]): Omit<BlockTimes, "kept"> {
  const fastest = new Map<number, number>();
  for (const [chunk, time] of recorded) fastest.set(chunk, Math.min(time, fastest.get(chunk) ?? Infinity));
  const times = recorded.map(([, time]) => time).sort((one, other) => one - other);
  return {
    mean: times.reduce((sum, time) => sum + time, 0) / times.length,
    quarter: times[Math.floor(times.length / 4)] ?? Number.NaN,
    median: times[Math.floor((times.length - 1) / 2)] ?? Number.NaN,
    chunks: [...fastest],
  };
}
