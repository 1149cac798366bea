/**
 * Do the faults that a judge plants show whatever faults at random places show? For each adapter: the faults that it takes somewhere
 * among `--count` random ones, and nowhere among the planted ones. Exit 1 where there are any. Adapters that answer by promises, or have a
 * wire of their own, are left out, and named at the end.
 */

import { parseArgs } from "node:util";
import { DEFAULT_SEED } from "../../datasets/contract.ts";
import { datasets } from "../../datasets/index.ts";
import type { AnyAdapter } from "../../src/adapters/any-adapter.ts";
import type { Mode, OperationName } from "../../src/adapters/contract.ts";
import { adapters } from "../../src/adapters/index.ts";
import { seeded } from "../../src/kinds/random.ts";
import { type FaultyDocument, plantEachFault, plantFaults } from "../../src/model/documents.ts";
import { Unsupported } from "../../src/model/fold.ts";

const QUESTIONS: readonly (readonly [OperationName, Mode])[] = [
  ["check", "strict"],
  ["decode", "strict"],
  ["decode", "lax"],
];

const { values } = parseArgs({
  options: {
    dataset: { type: "string", default: "order" },
    count: { type: "string", default: "6000" },
    seed: { type: "string", default: "99" },
  },
});
const dataset = (await datasets[values.dataset]?.())?.default;
if (dataset === undefined) throw new Error(`there is no dataset ${values.dataset}`);
const { model } = dataset;
const clean = dataset.clean(Math.min(300, dataset.defaultCount), DEFAULT_SEED);
const planted = plantEachFault(model, clean, seeded(DEFAULT_SEED + 1));
const random = plantFaults(model, clean, Number(values.count), seeded(Number(values.seed)));

let asked = 0;
const leftOut = new Set<string>();
const listed = (names: ReadonlySet<string>): string => (names.size === 0 ? "none" : [...names].join(", "));
const print = (line: string): void => void process.stdout.write(`${line}\n`);
for (const load of Object.values(adapters)) {
  const { default: adapter } = await load();
  for (const [operation, mode] of QUESTIONS) {
    const taken = await taker(adapter, operation, mode);
    if (taken === undefined) continue;
    asked++;
    const [few, many] = [taken(planted), taken(random)];
    const [lost, more] = [many.difference(few), few.difference(many)];
    if (lost.size + more.size === 0) continue;
    print(
      `${adapter.name} ${operation} ${mode}: not planted: ${listed(lost)}; planted alone: ${listed(more)}`,
    );
    if (lost.size > 0) process.exitCode = 1;
  }
}
print(
  `${planted.length} planted faults, ${random.length} random ones of ${dataset.name}: ${asked} operations asked`,
);
print(`left out: ${listed(leftOut)}`);

/** Which of some faults an operation takes, by kind and name; undefined where it can't be asked. */
async function taker(
  adapter: AnyAdapter,
  operation: OperationName,
  mode: Mode,
): Promise<((faults: readonly FaultyDocument[]) => Set<string>) | undefined> {
  if (adapter.wire !== "json") {
    leftOut.add(`${adapter.name} (a wire of its own)`);
    return undefined;
  }
  const prepared = await adapter.prepare({
    operation,
    model,
    mode,
    unknownKeys: adapter.unknownKeys[0] ?? "ignore",
  });
  if (prepared instanceof Unsupported) return undefined;
  if (prepared.isAsynchronous) {
    leftOut.add(`${adapter.name} (promises)`);
    return undefined;
  }
  const takes = ({ document }: FaultyDocument): boolean => {
    const text = JSON.stringify(document);
    try {
      const answer = prepared.read(prepared.run(operation === "check" ? JSON.parse(text) : text));
      return operation !== "check" || answer === true;
    } catch {
      return false;
    }
  };
  return (faults) => new Set(faults.filter(takes).map(({ kind, fault }) => `${kind} ${fault}`));
}
