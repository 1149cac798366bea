/**
 * What does it change that inputs are read once before they are timed? Two processes of each function that time a chunk as it
 * lies in memory, and two that read it first, all in the same launch. Prints nanoseconds per document, as JSON.
 */

import { fileURLToPath } from "node:url";
import { seeded } from "../../src/kinds/random.ts";
import { loops } from "../../src/measure/timed-loops.ts";
import { touchInputs } from "../../src/measure/touch-inputs.ts";
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
const FUNCTIONS =
  "JSON.parse,JSON.stringify,ajv decode,ajv-jtd check,fast-json-stringify encode,limit check,limit decode,limit encode,valibot encode,walk,zod-compiled check";
const ways = ["as they lie", "read through"] as const;
type Way = (typeof ways)[number];
const COPIED_BYTES = 64e6;
/** Blocks before any is timed. */
const WARM_UP_BLOCKS = 30;

const words = childWords();
if (words === undefined) await experiment();
else if (words[0] === "copying") copyWithoutEnd();
else await child(words);

async function child([name = "", way = ""]: readonly string[]): Promise<void> {
  const { run, inputs, consume } = await timedFunction(name);
  const chunks = inChunks(inputs, ruler.chunkDocuments);
  const loop = loops[consume];
  const fastest = new Map<number, number>();
  let next = 0;
  const block = () => {
    const end = performance.now() + ruler.blockMilliseconds;
    do {
      const chunk = chunks[next] as readonly unknown[];
      if (way === "read through") touchInputs(chunk);
      const start = performance.now();
      loop(run, chunk, 1);
      const time = ((performance.now() - start) * 1e6) / chunk.length;
      fastest.set(next, Math.min(time, fastest.get(next) ?? Infinity));
      next = (next + 1) % chunks.length;
    } while (performance.now() < end);
    return true;
  };
  void globalThis.gc?.();
  for (let count = 0; count < WARM_UP_BLOCKS; count++) block();
  fastest.clear();
  serve({ start: () => true, block, result: () => rounded(mean([...fastest.values()])) });
}

/** Reads and writes so much memory that every core feels it, until the parent ends this process or is gone itself. */
function copyWithoutEnd(): void {
  const [from, to] = [new Uint8Array(COPIED_BYTES), new Uint8Array(COPIED_BYTES)];
  const copy = () => {
    to.set(from);
    from.set(to);
    setImmediate(copy);
  };
  serve({});
  copy();
}

async function experiment(): Promise<void> {
  const options = optionsOf({ functions: FUNCTIONS, launches: "8,3,3" });
  const functions = options.functions.split(",");
  const [both = 0, alone = 0, beside = 0] = options.launches.split(",").map(Number);
  const head = recordHead(
    `Nanoseconds per document of ${functions.length} functions over order, each in four processes of a launch: two that time a chunk of documents as it lies in memory, two that read it first. All alive at once on one core, ${ruler.rounds} rounds of ${ruler.blockMilliseconds} ms blocks, chunks of ${ruler.chunkDocuments} documents; each figure is the mean over the chunks of each one's fastest batch. Three times: two launches at the same time, one on each core (${both} launches); one launch at a time, the other core idle (${alone}); one launch at a time, the other core copying 64 MB to and fro in memory without end (${beside}).`,
  );
  const twoAtATime = await launched(functions, both, 2);
  const oneAtATime = await launched(functions, alone, 1);
  const copying = new Child(script, ["copying"]);
  const besideCopying = await launched(functions, beside, 1).finally(() => copying.end());
  printRecord({
    ...head,
    "two at a time": twoAtATime,
    "one at a time": oneAtATime,
    "beside copying": besideCopying,
  });
}

type Launch = Record<Way, number[]>;

/** By function: for each launch, the figures of its two processes of each way. */
async function launched(
  functions: readonly string[],
  launches: number,
  lanes: number,
): Promise<Record<string, Launch[]>> {
  const found = Object.fromEntries(functions.map((name): [string, Launch[]] => [name, []]));
  const seeds = Array.from({ length: launches }, (_, seed) => seed);
  await onCores(seeds, lanes, async (seed, core) => {
    const children = functions.flatMap((name) =>
      [...ways, ...ways].map((way) => ({ name, way, child: new Child(script, [name, way], core) })),
    );
    try {
      for (const one of children) await one.child.ask("start");
      const random = seeded(seed);
      for (let round = 0; round < ruler.rounds; round++)
        for (const one of random.shuffle(children)) await one.child.ask("block");
      for (const name of functions) {
        const launch: Launch = { "as they lie": [], "read through": [] };
        for (const one of children)
          if (one.name === name) launch[one.way].push(await one.child.ask<number>("result"));
        found[name]?.push(launch);
      }
    } finally {
      for (const one of children) one.child.end();
    }
  });
  return found;
}
