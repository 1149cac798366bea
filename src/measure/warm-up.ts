/** When is a function warm? Decided by what its blocks measured. */

/** How near to the fastest three blocks must come, as a fraction. */
export const AGREEMENT = 0.05;
/** So many blocks must agree. */
export const AGREEING_BLOCKS = 3;
/** Blocks that are looked at, the last ones: an engine may compile a function anew, into something slower than it had. */
export const WINDOW = 8;
/** In milliseconds, for whatever has had `WINDOW` blocks. What is not steady by then will be in the first rounds: of each chunk the fastest batch counts. */
export const WARM_UP_CAP = 500;
/** In milliseconds, for whatever is so slow that it has had fewer. */
export const SLOW_WARM_UP_CAP = 2000;

/** May another block of warm-up begin after so many milliseconds and blocks? */
export const mayWarmUp = (milliseconds: number, blocks: number): boolean =>
  milliseconds < (blocks < WINDOW ? SLOW_WARM_UP_CAP : WARM_UP_CAP);

/**
 * Have the times of these blocks settled? Of the last eight three agree with the fastest of those within 5 %, and there are at
 * least `minBlocks`: an engine goes on optimising for a while, by time and by calls. `blocks`: of each the batch that a quarter of
 * its batches were faster than, in order. Any three, not the last three: on a machine whose speed flips, noise only ever adds time.
 */
export function isSteady(blocks: readonly number[], minBlocks: number): boolean {
  const last = blocks.slice(-WINDOW);
  const near = Math.min(...last) * (1 + AGREEMENT);
  return blocks.length >= minBlocks && last.filter((block) => block <= near).length >= AGREEING_BLOCKS;
}
