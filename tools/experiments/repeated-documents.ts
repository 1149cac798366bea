/**
 * How much faster is a function that meets the same few documents again and again? Each function in a process of its own, in three
 * ways: 20 chunks of 50 documents, each repeated for half a millisecond before the next; 4 chunks of 250, repeated; all documents
 * in turn, none repeated. Prints nanoseconds per document, as JSON.
 */

import { fileURLToPath } from "node:url";
import { loops } from "../../src/measure/timed-loops.ts";
import { ruler } from "../../src/schedule/profiles.ts";
import { mean } from "../../src/stats/estimate.ts";
import {
  Child,
  childWords,
  inChunks,
  onCores,
  optionsOf,
  printRecord,
  recordHead,
  rounded,
  serve,
  timedFunction,
} from "./support.ts";

const script = fileURLToPath(import.meta.url);
const FUNCTIONS = "zod-compiled check,limit check,ajv check,limit decode,limit encode";
const REPEAT_MILLISECONDS = 0.5;
/** By the name in the record: documents in a chunk, and whether a chunk is repeated before the next one. */
const ways: Readonly<Record<string, { readonly size: number; readonly isRepeated: boolean }>> = {
  "20 chunks of 50, repeated": { size: 50, isRepeated: true },
  "4 chunks of 250, repeated": { size: 250, isRepeated: true },
  "none repeated": { size: ruler.chunkDocuments, isRepeated: false },
};

const words = childWords();
if (words === undefined) await experiment();
else await child(words);

async function child([name = "", way = "", milliseconds = ""]: readonly string[]): Promise<void> {
  const { size, isRepeated } = ways[way] as (typeof ways)[string];
  const { run, inputs, consume } = await timedFunction(name);
  const chunks = inChunks(inputs.slice(0, 1000), size);
  const loop = loops[consume];
  const fastest = chunks.map(() => Infinity);
  /** Half of the time is warm-up. */
  const half = Number(milliseconds) / 2;
  const begun = performance.now();
  for (let next = 0; performance.now() - begun < 2 * half || next < 2 * chunks.length; next++) {
    const [at, isTimed] = [next % chunks.length, performance.now() - begun > half || next >= chunks.length];
    const chunk = chunks[at] as readonly unknown[];
    const end = performance.now() + (isRepeated ? REPEAT_MILLISECONDS : 0);
    do {
      const start = performance.now();
      loop(run, chunk, 1);
      const time = ((performance.now() - start) * 1e6) / chunk.length;
      if (isTimed) fastest[at] = Math.min(time, fastest[at] as number);
    } while (performance.now() < end);
  }
  serve({ result: () => rounded(mean(fastest.filter(Number.isFinite))) });
}

async function experiment(): Promise<void> {
  const options = optionsOf({ functions: FUNCTIONS, milliseconds: "1000", processes: "5" });
  const functions = options.functions.split(",");
  const head = recordHead(
    `Nanoseconds per document of ${functions.length} functions over the 1,000 documents of order, each in ${options.processes} processes of ${options.milliseconds} ms, half of it warm-up, by how documents are repeated: chunks of 50 or of 250, each repeated for ${REPEAT_MILLISECONDS} ms before the next; or all in turn. Each figure is the mean over the chunks of each one's fastest batch.`,
  );
  const found = Object.fromEntries(
    functions.map((name) => [
      name,
      Object.fromEntries(Object.keys(ways).map((way) => [way, [] as number[]])),
    ]),
  );
  const all = Array.from({ length: Number(options.processes) }, () =>
    functions.flatMap((name) => Object.keys(ways).map((way) => ({ name, way }))),
  ).flat();
  await onCores(all, 1, async ({ name, way }, core) => {
    const one = new Child(script, [name, way, options.milliseconds], core);
    try {
      found[name]?.[way]?.push(await one.ask<number>("result"));
    } finally {
      one.end();
    }
  });
  printRecord({ ...head, functions: found });
}
