import { loops } from "./timed-loops.ts";
import type { Subject } from "./block.ts";

/** Bytes of heap allocated per document in one pass over all chunks, by the runtime's own count; null where it has none. */
export function allocatedPerDocument(
  { run, consume, inputs, chunks }: Subject,
  allocatedBytes: () => number | undefined,
): number | null {
  const passes = chunks.map(({ documents }) => documents.map((document) => inputs[document]));
  const documents = passes.reduce((sum, { length }) => sum + length, 0);
  const before = allocatedBytes();
  if (before === undefined) return null;
  for (const pass of passes) loops[consume](run, pass, 1);
  return ((allocatedBytes() ?? before) - before) / documents;
}
