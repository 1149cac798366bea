import type { Stopwatch } from "./block.ts";

/** What became of a warm-up. */
export interface WarmUp {
  /** Fastest lap of each block, as the stopwatch times laps: nanoseconds per document, in order. */
  readonly minima: readonly number[];
  /** False where it ran into the cap first. */
  readonly steady: boolean;
}

/** How near to the fastest three blocks must come. */
const AGREEMENT = 0.05;
/** Blocks that are looked at, the last ones: an engine may compile a function anew, into something slower than it had. */
const WINDOW = 8;
/** What is not steady by then will be in the first rounds: of each chunk the fastest batch counts. */
const MOST_MILLISECONDS = 500;

/** How much is warmed up. */
export interface WarmUpLength {
  /** How long a block is at the least: as many laps over all documents as fill it. */
  readonly blockMilliseconds: number;
  /** Blocks at the least: an engine goes on optimising for a while, by time and by calls. */
  readonly leastBlocks: number;
}

/**
 * Runs blocks of whole laps until three of the last eight agree with the fastest of those within 5 %, and at least
 * `leastBlocks`. Any three, not the last three: on a machine whose speed flips, noise only ever adds time.
 */
export function warmUp(
  { lap }: Pick<Stopwatch, "lap">,
  { blockMilliseconds, leastBlocks }: WarmUpLength,
  clock: () => number = () => performance.now(),
): WarmUp {
  const minima: number[] = [];
  const start = clock();
  while (clock() - start < MOST_MILLISECONDS) {
    const end = clock() + blockMilliseconds;
    let fastest = Infinity;
    do fastest = Math.min(fastest, lap());
    while (clock() < end);
    minima.push(fastest);
    const last = minima.slice(-WINDOW);
    const near = Math.min(...last) * (1 + AGREEMENT);
    if (minima.length >= leastBlocks && last.filter((minimum) => minimum <= near).length >= 3)
      return { minima, steady: true };
  }
  return { minima, steady: false };
}
