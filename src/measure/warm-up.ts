import type { Stopwatch } from "./block.ts";

/** What became of a warm-up. */
export interface WarmUp {
  /** Fastest batch of each block, nanoseconds per document, in order. */
  readonly minima: readonly number[];
  /** False where it ran into the cap first. */
  readonly steady: boolean;
}

/** How near to the fastest three blocks must come. */
const AGREEMENT = 0.02;
const MOST_MILLISECONDS = 1000;

/**
 * Runs blocks until three of them agree with the fastest within 2 %, and at least `leastBlocks`: an engine may go on optimising long after.
 * Any three, not the last three: on a machine whose speed flips, noise only ever adds time.
 */
export function warmUp(
  stopwatch: Stopwatch,
  leastBlocks: number,
  clock: () => number = () => performance.now(),
): WarmUp {
  const minima: number[] = [];
  const start = clock();
  while (clock() - start < MOST_MILLISECONDS) {
    minima.push(fastest(stopwatch.block()));
    const near = Math.min(...minima) * (1 + AGREEMENT);
    if (minima.length >= leastBlocks && minima.filter((minimum) => minimum <= near).length >= 3)
      return { minima, steady: true };
  }
  return { minima, steady: false };
}

const fastest = (batches: readonly { readonly time: number }[]): number =>
  Math.min(...batches.map(({ time }) => time));
