/**
 * How far apart are two processes that run the same function? Pairs of processes in the same launch, by the ruler as it is.
 * `--visits 2,6,10` compares how often all rounds together meet each chunk. Prints nanoseconds per document, as JSON.
 */

import { fileURLToPath } from "node:url";
import { seeded } from "../../src/kinds/random.ts";
import { chunksOf, minBatches, type Stopwatch, stopwatch } from "../../src/measure/block.ts";
import { isSteady, WARM_UP_CAP } from "../../src/measure/warm-up.ts";
import { ruler } from "../../src/schedule/profiles.ts";
import { mean } from "../../src/stats/estimate.ts";
import {
  Child,
  childWords,
  onCores,
  optionsOf,
  printRecord,
  recordHead,
  rounded,
  serve,
  timedFunction,
} from "./support.ts";

const script = fileURLToPath(import.meta.url);
const FUNCTIONS =
  "ajv check,limit check,zod-compiled check,valibot check,typia check,ajv decode,limit decode,superjson decode,zod-compiled decode,native-revive decode,limit encode,superjson encode,zod encode,fast-json-stringify encode,ajv-jtd check";
/** What `--visits` compares unless others are named: a fast function meets each chunk often anyway. */
const SLOW_FUNCTIONS =
  "superjson decode,zod-compiled decode,valibot decode,native-revive decode,typia encode,superjson encode,zod encode,fast-json-stringify encode,valibot encode,ajv-jtd encode";
/** Functions in a launch; each has two processes. */
const IN_A_LAUNCH = 5;

const words = childWords();
if (words === undefined) await experiment();
else await child(words);

/** One process of one function. `visits` is a number, or empty for the ruler's own. */
async function child([name = "", visits = ""]: readonly string[]): Promise<void> {
  const { run, inputs, consume } = await timedFunction(name);
  const chunks = chunksOf(inputs.length, ruler.chunkDocuments);
  const block = stopwatch({ run, inputs, chunks, consume });
  void globalThis.gc?.();
  const batchMilliseconds = (warmUp(block, chunks.length) * ruler.chunkDocuments) / 1e6;
  const length = {
    milliseconds: ruler.blockMilliseconds,
    minBatches:
      visits === ""
        ? minBatches(chunks.length, ruler.rounds, batchMilliseconds)
        : Math.ceil((Number(visits) * chunks.length) / ruler.rounds),
  };
  const fastest = new Map<number, number>();
  serve({
    start: () => true,
    block: () => {
      for (const [chunk, time] of block(length).chunks)
        fastest.set(chunk, Math.min(time, fastest.get(chunk) ?? Infinity));
      return true;
    },
    result: () => rounded(mean([...fastest.values()])),
  });
}

/** Runs blocks until their times agree, as the scheduler does. Returns the fastest, in nanoseconds per document. */
function warmUp(block: Stopwatch, chunks: number): number {
  const length = { milliseconds: ruler.blockMilliseconds, minBatches: Math.ceil(chunks / 2) };
  const blocks: number[] = [];
  const begun = performance.now();
  do blocks.push(block(length).quarter);
  while (!isSteady(blocks, ruler.warmUpBlocks) && performance.now() - begun < WARM_UP_CAP);
  return Math.min(...blocks);
}

async function experiment(): Promise<void> {
  const options = optionsOf({ functions: "", launches: "24", visits: "", rounds: `${ruler.rounds}` });
  const byDefault = options.visits === "" ? FUNCTIONS : SLOW_FUNCTIONS;
  const functions = (options.functions || byDefault).split(",");
  const settings = { launches: Number(options.launches), rounds: Number(options.rounds) };
  const head = recordHead(
    `Nanoseconds per document of pairs of processes that run the same function, both in the same launch: ${functions.length} functions over order, ${IN_A_LAUNCH} functions in a launch, ${options.launches} launches of each, two launches at the same time; ${options.rounds} rounds of blocks of ${ruler.blockMilliseconds} ms, chunks of ${ruler.chunkDocuments} documents. Each figure is the mean over the chunks of each one's fastest batch.`,
  );
  if (options.visits === "")
    return printRecord({ ...head, functions: await pairsOf(functions, "", settings) });
  const visits: Record<string, object> = {};
  for (const number of options.visits.split(",")) {
    const [startedAt, begun] = [new Date().toISOString(), performance.now()];
    const pairs = await pairsOf(functions, number, settings);
    visits[number] = { seconds: rounded((performance.now() - begun) / 1000), startedAt, functions: pairs };
  }
  printRecord({ ...head, visits });
}

/** By function: for each launch, the figures of its two processes. */
async function pairsOf(
  functions: readonly string[],
  visits: string,
  { launches, rounds }: { readonly launches: number; readonly rounds: number },
): Promise<Record<string, number[][]>> {
  const found = Object.fromEntries(functions.map((name): [string, number[][]] => [name, []]));
  const sets = Array.from({ length: Math.ceil(functions.length / IN_A_LAUNCH) }, (_, set) =>
    functions.slice(set * IN_A_LAUNCH, (set + 1) * IN_A_LAUNCH),
  );
  const all = Array.from({ length: launches }, (_, seed) => sets.map((names) => ({ names, seed }))).flat();
  await onCores(all, 2, async ({ names, seed }, core) => {
    const children = names.flatMap((name) =>
      [0, 1].map(() => ({ name, child: new Child(script, [name, visits], core) })),
    );
    try {
      for (const one of children) await one.child.ask("start");
      const random = seeded(seed);
      for (let round = 0; round < rounds; round++)
        for (const one of random.shuffle(children)) await one.child.ask("block");
      for (const name of names) {
        const pair: number[] = [];
        for (const one of children) if (one.name === name) pair.push(await one.child.ask<number>("result"));
        found[name]?.push(pair);
      }
    } finally {
      for (const one of children) one.child.end();
    }
  });
  return found;
}
