/** Work that is known to be so much more: what a ruler must find, if it can find anything. */

/**
 * Chunks in which `share` of all inputs stand twice, spread evenly: at the end of each chunk some of the one that is half a
 * lap away, so that nothing of their first turn is left in the processor's nearest memory, and of those the ones of nearly
 * the mean size, so that a share of the documents is the same share of the work. What is short of a whole document is
 * carried over to the next chunk.
 */
export function repeatShare<Input>(
  chunks: readonly (readonly Input[])[],
  share: number,
  sizeOf: (input: Input) => number,
): Input[][] {
  const all = chunks.flat();
  const mean = all.reduce((sum, input) => sum + sizeOf(input), 0) / all.length;
  let owed = 0;
  return chunks.map((chunk, index) => {
    owed += chunk.length * share;
    // Sums of fractions end a little below the whole they stand for.
    const count = Math.floor(owed + 1e-9);
    owed -= count;
    const away = chunks[(index + Math.floor(chunks.length / 2)) % chunks.length] ?? chunk;
    const nearest = away
      .map((input) => ({ input, off: Math.abs(sizeOf(input) - mean) }))
      .toSorted((one, other) => one.off - other.off);
    return [...chunk, ...nearest.slice(0, count).map(({ input }) => input)];
  });
}
