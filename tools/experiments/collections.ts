/**
 * What does a full garbage collection do to a function that is compiled already? In each process, four times: the documents
 * made anew, a full collection, ten blocks. Prints each block's time against the fastest of all, as JSON.
 */

import { fileURLToPath } from "node:url";
import { chunksOf, stopwatch } from "../../src/measure/block.ts";
import { ruler } from "../../src/schedule/profiles.ts";
import { mean } from "../../src/stats/estimate.ts";
import {
  Child,
  childWords,
  onCores,
  optionsOf,
  printRecord,
  recordHead,
  serve,
  type TimedFunction,
  timedFunction,
} from "./support.ts";

const script = fileURLToPath(import.meta.url);
const FUNCTIONS = "zod-compiled check,limit check,ajv decode,zod encode,typia check,limit decode";
const TIMES = 4;
/** Each time has two of these. */
const BLOCKS = 5;

const words = childWords();
if (words === undefined) await experiment();
else await child(words);

async function child([name = "", warmUpBlocks = ""]: readonly string[]): Promise<void> {
  const first = await timedFunction(name);
  blocksOver(first, first.inputs, Number(warmUpBlocks));
  const looks: Map<number, number>[] = [];
  for (let time = 0; time < TIMES; time++) {
    // The same function, documents that lie elsewhere.
    const { inputs } = await timedFunction(name);
    void globalThis.gc?.();
    looks.push(blocksOver(first, inputs, BLOCKS), blocksOver(first, inputs, BLOCKS));
  }
  const best = new Map<number, number>();
  for (const look of looks)
    for (const [chunk, time] of look) best.set(chunk, Math.min(time, best.get(chunk) ?? Infinity));
  const ratios = looks.map((look) =>
    mean([...look].map(([chunk, time]) => time / (best.get(chunk) as number))),
  );
  serve({ result: () => ratios.map((ratio) => Math.round(ratio * 1e4) / 1e4) });
}

/** Each chunk's fastest batch in so many blocks. */
function blocksOver(
  { run, consume }: TimedFunction,
  inputs: readonly unknown[],
  blocks: number,
): Map<number, number> {
  const block = stopwatch({ run, inputs, consume, chunks: chunksOf(inputs.length, ruler.chunkDocuments) });
  const fastest = new Map<number, number>();
  for (let count = 0; count < blocks; count++)
    for (const [chunk, time] of block({ milliseconds: ruler.blockMilliseconds, minBatches: 1 }).chunks)
      fastest.set(chunk, Math.min(time, fastest.get(chunk) ?? Infinity));
  return fastest;
}

async function experiment(): Promise<void> {
  const options = optionsOf({ functions: FUNCTIONS, processes: "11", warmUpBlocks: "60" });
  const functions = options.functions.split(",");
  const head = recordHead(
    `Processes of one function over order: ${options.warmUpBlocks} blocks of ${ruler.blockMilliseconds} ms of warm-up, then ${TIMES} times the same: the documents made anew, a full garbage collection, ten blocks. For each process eight figures, two for each time (first five blocks, last five): the mean over the chunks of ${ruler.chunkDocuments} documents of each chunk's fastest batch within those five blocks, against its fastest of all.`,
  );
  const found = Object.fromEntries(functions.map((name): [string, number[][]] => [name, []]));
  const all = Array.from({ length: Number(options.processes) }, () => functions).flat();
  await onCores(all, 2, async (name, core) => {
    const one = new Child(script, [name, options.warmUpBlocks], core);
    try {
      found[name]?.push(await one.ask<number[]>("result"));
    } finally {
      one.end();
    }
  });
  printRecord({ ...head, functions: found });
}
