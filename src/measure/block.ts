/** One cell inside one process: batches of documents, timed by tinybench in blocks of some milliseconds. */

import { Bench } from "tinybench";
import { processorClock } from "./processor-time.ts";
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
  /** The mean in processor time: what other programs took of the block is no part of it. */
  readonly cpu: number;
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

/** A batch that was timed. */
interface Recorded {
  readonly chunk: number;
  /** Nanoseconds for each of so many documents. */
  readonly time: number;
  readonly counts: number;
  /** Milliseconds of processor time between two readings, and what passed between them before and after the batch. */
  readonly used: number;
  readonly around: number;
}

/**
 * A stopwatch for this subject. Each block goes on with the chunk after the last one of the block before, so that the function meets
 * no document again before it has met all others.
 */
export function stopwatch(
  subject: Subject,
  clock: Clock = () => performance.now(),
  processor: Clock = processorClock,
): Stopwatch {
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
    const recorded: Recorded[] = [];

    const time = (at: number): Recorded => {
      const { inputs, passes, counts } = batches[at] as Batch;
      // Not right before the batch: a call of the system would push away some of what touching brings near.
      const asked = clock();
      const usedBefore = processor();
      const begun = clock();
      touchInputs(inputs);
      const start = clock();
      loop(run, inputs, passes);
      const end = clock();
      const used = processor() - usedBefore;
      // Somewhere within each call the clock is read: in the middle, for all we know.
      const around = start - begun + (begun - asked + clock() - end) / 2;
      return { chunk: at, time: ((end - start) * 1e6) / counts, counts, used, around };
    };

    let lastEnd = 0;
    const runBlock = timer(length, () => {
      const measured = time(chunk);
      recorded.push(measured);
      chunk = (chunk + 1) % batches.length;
      // What lies between batches is no batch's time, but the block's.
      const end = clock();
      const cost = end - lastEnd;
      lastEnd = end;
      return { overriddenDuration: measured.time / 1e6, overriddenIterationCost: cost };
    });
    time((chunk + batches.length - 1) % batches.length);
    lastEnd = clock();
    runBlock();
    if (only === undefined) next = chunk;
    const last = recorded.at(-1)?.chunk ?? 0;
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

function summary(recorded: readonly Recorded[]): Omit<BlockTimes, "kept"> {
  const fastest = new Map<number, number>();
  for (const { chunk, time } of recorded) fastest.set(chunk, Math.min(time, fastest.get(chunk) ?? Infinity));
  const times = recorded.map(({ time }) => time).sort((one, other) => one - other);
  return {
    mean: mean(times),
    quarter: times[Math.floor(times.length / 4)] ?? Number.NaN,
    median: times[Math.floor((times.length - 1) / 2)] ?? Number.NaN,
    cpu: processorTime(recorded),
    chunks: [...fastest],
  };
}

/**
 * The mean processor time of batches, for each document: without what is done around them, which is always the same work and
 * makes no garbage, so that the median of its times tells it.
 */
function processorTime(recorded: readonly Recorded[]): number {
  const sorted = recorded.map(({ around }) => around).sort((one, other) => one - other);
  const around = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return Math.max(0, mean(recorded.map(({ used, counts }) => ((used - around) * 1e6) / counts)));
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
