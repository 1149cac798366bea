/** Work that is known to be so much more: what a ruler must find, if it can find anything. */

/**
 * Chunks in which `share` of all inputs stand twice, spread evenly: of each chunk those of nearly its mean size, so that a
 * share of the documents is the same share of the work. They stand at the end, where nothing of their first turn is left in
 * the processor's nearest memory. What is short of a whole document is carried over to the next chunk.
 */
export function repeatShare<Input>(
  chunks: readonly (readonly Input[])[],
  share: number,
  sizeOf: (input: Input) => number,
): Input[][] {
  let owed = 0;
  return chunks.map((chunk) => {
    owed += chunk.length * share;
    // Sums of fractions end a little below the whole they stand for.
    const count = Math.floor(owed + 1e-9);
    owed -= count;
    const sizes = chunk.map(sizeOf);
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    const nearest = chunk
      .map((input, index) => ({ input, off: Math.abs((sizes[index] ?? 0) - mean) }))
      .toSorted((one, other) => one.off - other.off);
    return [...chunk, ...nearest.slice(0, count).map(({ input }) => input)];
  });
}
