import type { Stopwatch } from "./block.ts";

/** What became of a warm-up. */
export interface WarmUp {
  /** Each block as the stopwatch times a stretch of batches: nanoseconds per document, in order. */
  readonly blocks: readonly number[];
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
  /** How long a block is at the least; of a slow function it is half a lap over all documents. */
  readonly blockMilliseconds: number;
  /** Blocks at the least: an engine goes on optimising for a while, by time and by calls. */
  readonly leastBlocks: number;
}

/**
 * Runs blocks until three of the last eight agree with the fastest of those within 5 %, and at least `leastBlocks`.
 * Any three, not the last three: on a machine whose speed flips, noise only ever adds time.
 */
export function warmUp(
  { stretch }: Pick<Stopwatch, "stretch">,
  { blockMilliseconds, leastBlocks }: WarmUpLength,
  clock: () => number = () => performance.now(),
): WarmUp {
  const blocks: number[] = [];
  const start = clock();
  while (clock() - start < MOST_MILLISECONDS) {
    blocks.push(stretch(blockMilliseconds));
    const last = blocks.slice(-WINDOW);
    const near = Math.min(...last) * (1 + AGREEMENT);
    if (blocks.length >= leastBlocks && last.filter((block) => block <= near).length >= 3)
      return { blocks, steady: true };
  }
  return { blocks, steady: false };
}
