/** Signs that a figure is no measurement: work left undone by the engine, or a loop that it saw through. */

import { type Clock, stopwatch, type Subject } from "./block.ts";
import { loops } from "./timed-loops.ts";

/** A cell this near to an empty loop, as a factor, has probably been left undone. */
const NEAR_EMPTY = 1.5;
/** How far 2n calls may be from twice n calls, as a fraction. */
const LINEARITY = 0.05;
const TRIES = 9;
/** In nanoseconds: how long a pass is at the least, so that it is many times what reading the clock takes. */
const LONG_PASS = 2e5;

/** Sentences, empty where all is well; some documents are enough to see it. `sample` is any result of the subject. */
export function alarms(
  { run, consume, chunks: [chunk = []] }: Subject,
  sample: unknown,
  clock?: Clock,
): string[] {
  const time = stopwatch({ run, consume, chunks: [chunk] }, clock).pass(0, 1);
  const some = chunk.slice(0, Math.ceil(LONG_PASS / time));
  const passes = Math.ceil(LONG_PASS / (time * some.length));
  const real = stopwatch({ run, consume, chunks: [some] }, clock);
  const empty = stopwatch({ run: () => sample, consume, chunks: [some] }, clock);
  const [once, twice]: [number[], number[]] = [[], []];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    once.push(real.pass(0, passes));
    twice.push(real.pass(0, 2 * passes));
  }
  let nothing = Infinity;
  // Last: a loop that has called another function is compiled anew.
  for (let attempt = 0; attempt < TRIES; attempt++) nothing = Math.min(nothing, empty.pass(0, passes));
  const found: string[] = [];
  const least = Math.min(...once);
  if (least < NEAR_EMPTY * nothing)
    found.push(`takes ${least.toFixed(1)} ns a document where an empty loop takes ${nothing.toFixed(1)}`);
  // A collection falls into most of the longer ones, and spoils their middle; a core that slows down spoils a least.
  // Work that is left undone shows in both.
  const [byLeast, byMiddle] = [Math.min(...twice) / least - 1, middle(twice) / middle(once) - 1];
  const off = Math.abs(byLeast) < Math.abs(byMiddle) ? byLeast : byMiddle;
  if (Math.abs(off) > LINEARITY)
    found.push(`twice the calls take ${(2 + 2 * off).toFixed(2)} times as long, not 2`);
  return found;
}

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[(values.length - 1) / 2] as number;

/** Bytes of heap allocated per document in one pass over all chunks, by the runtime's own count. */
export function allocatedPerDocument(
  { run, chunks, consume }: Subject,
  allocatedBytes: () => number,
): number {
  const documents = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const before = allocatedBytes();
  for (const chunk of chunks) loops[consume](run, chunk, 1);
  return (allocatedBytes() - before) / documents;
}
