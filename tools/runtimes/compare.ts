/**
 * Compares what `ask.ts` wrote: `node tools/runtimes/compare.ts <folder> <out.json>`. Every runtime is compared with `node`. Differences
 * of one adapter that are alike on a runtime are shown as one, with their number.
 */

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Answers, compareAnswers, type Comparison } from "./answers.ts";

/** One adapter on one runtime. */
interface Row extends Comparison {
  readonly adapter: string;
  readonly runtime: string;
  /** Why it could not be asked; absent where it could. */
  readonly cause?: string;
}

const [folder, out] = process.argv.slice(2);
if (folder === undefined || out === undefined)
  throw new Error("usage: node tools/runtimes/compare.ts <folder> <out.json>");

const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
const all = files.map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Answers);
const onNode = new Map(all.filter(({ runtime }) => runtime.name === "node").map((one) => [one.adapter, one]));
const rows = all
  .filter(({ runtime, adapter }) => runtime.name !== "node" && onNode.has(adapter))
  .map((other): Row => {
    const { cause } = other;
    const { compared, differences } = compareAnswers(onNode.get(other.adapter) as Answers, other);
    return {
      adapter: other.adapter,
      runtime: other.runtime.name,
      compared,
      ...(cause === undefined ? { differences } : { cause, differences: [] }),
    };
  })
  .toSorted((one, other) => (one.runtime + one.adapter < other.runtime + other.adapter ? -1 : 1));

writeFileSync(
  out,
  `${JSON.stringify(
    {
      runtimes: [...new Map(all.map(({ runtime }) => [runtime.name, runtime])).values()],
      packages: Object.fromEntries([...onNode].map(([name, { packages }]) => [name, packages])),
      rows,
    },
    undefined,
    2,
  )}\n`,
);
for (const { adapter, runtime, compared, differences, cause } of rows) {
  const answers = Object.values(compared).reduce((sum, count) => sum + count, 0);
  process.stdout.write(`${runtime} ${adapter}: ${cause ?? `${differences.length} of ${answers} differ`}\n`);
}
