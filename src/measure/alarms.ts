/** Signs that a figure is no measurement: work left undone by the engine, or a loop that it saw through. */

import type { Subject } from "./block.ts";
import { loops } from "./loops.ts";
import { stopwatch } from "./block.ts";

/** A cell this near to an empty loop, as a factor, has probably been left undone. */
const NEAR_EMPTY = 1.5;
/** How far 2n calls may be from twice n calls, as a fraction. */
const LINEARITY = 0.05;
const TRIES = 9;
/** Enough to see a loop that was left undone, and soon over. */
const MOST_DOCUMENTS = 50;

/** Sentences, empty where all is well. `sample` is any result of the subject. */
export function alarms(subject: Subject, blockMilliseconds: number, sample: unknown): string[] {
  const chunk = subject.chunks[0]?.slice(0, MOST_DOCUMENTS) ?? [];
  const few: Subject = { run: subject.run, consume: subject.consume, chunks: [chunk] };
  const real = stopwatch(few, blockMilliseconds);
  const empty = stopwatch({ ...few, run: () => sample }, blockMilliseconds);

  const passes = Math.max(1, Math.ceil(2e5 / (real.pass(0, 1) * chunk.length)));
  let once = Infinity;
  let twice = Infinity;
  let nothing = Infinity;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    once = Math.min(once, real.pass(0, passes));
    twice = Math.min(twice, real.pass(0, 2 * passes));
    nothing = Math.min(nothing, empty.pass(0, passes));
  }
  const found: string[] = [];
  if (once < NEAR_EMPTY * nothing)
    found.push(`takes ${once.toFixed(1)} ns a document where an empty loop takes ${nothing.toFixed(1)}`);
  const off = twice / once - 1;
  if (Math.abs(off) > LINEARITY)
    found.push(`twice the calls take ${(2 + 2 * off).toFixed(2)} times as long, not 2`);
  return found;
}

/** Bytes of heap allocated per document, by the runtime's own count; the least of three passes over all chunks. */
export function allocatedPerDocument(
  { run, chunks, consume }: Subject,
  allocatedBytes: () => number,
): number {
  const documents = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  let least = Infinity;
  for (let attempt = 0; attempt < 3; attempt++) {
    const before = allocatedBytes();
    for (const chunk of chunks) loops[consume](run, chunk, 1);
    least = Math.min(least, allocatedBytes() - before);
  }
  return least / documents;
}
