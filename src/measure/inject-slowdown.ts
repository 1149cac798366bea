/** Work that is known to be so much more: what a ruler must find, if it can find anything. */

import type { Chunk } from "./block.ts";

/**
 * Chunks in which `share` of all documents stand twice, spread evenly: at the end of each chunk some of the one that is half a
 * lap away, so that nothing of their first turn is left in the processor's nearest memory, and of those the ones of nearly
 * the mean size, so that a share of the documents is the same share of the work. What is short of a whole document is
 * carried over to the next chunk. `sizes`: of each document, in any unit. Times stay divided by the documents that there were.
 */
export function injectSlowdown(sizes: readonly number[], chunks: readonly Chunk[], share: number): Chunk[] {
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
  const off = (document: number): number => Math.abs((sizes[document] ?? mean) - mean);
  let due = 0;
  return chunks.map(({ documents, counts }, index) => {
    due += documents.length * share;
    // Sums of fractions end a little below the whole they stand for.
    const count = Math.floor(due + 1e-9);
    due -= count;
    const away = chunks[(index + Math.floor(chunks.length / 2)) % chunks.length]?.documents ?? documents;
    const nearest = away.toSorted((one, other) => off(one) - off(other));
    return { documents: [...documents, ...nearest.slice(0, count)], counts };
  });
}
