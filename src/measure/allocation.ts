import { loops } from "./timed-loops.ts";
import type { Subject } from "./block.ts";

/** Bytes of heap allocated per document in one pass over all chunks, by the runtime's own count. */
export function allocatedPerDocument(
  { run, consume, inputs, chunks }: Subject,
  allocatedBytes: () => number,
): number {
  const passes = chunks.map(({ documents }) => documents.map((document) => inputs[document]));
  const documents = passes.reduce((sum, { length }) => sum + length, 0);
  const before = allocatedBytes();
  for (const pass of passes) loops[consume](run, pass, 1);
  return (allocatedBytes() - before) / documents;
}
