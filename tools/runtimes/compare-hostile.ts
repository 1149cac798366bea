/**
 * Compares what hostile values did on several runtimes: `node tools/runtimes/compare-hostile.ts <out.json> <on-node.json> <other.json> …`
 * reads records that `conform --matrix hostile --adapter all --runtime <name> --json` printed on this machine. Words are not compared:
 * every engine words its errors in its own way.
 */

import { writeFileSync } from "node:fs";
import type { ConformanceRecord, HostileRecord } from "../../src/record/conformance.ts";
import { describeMachine } from "../../src/record/machine.ts";
import { isHarmless } from "../../src/record/register.ts";
import { conformanceReader } from "../../src/record/store/records.ts";

type Seen = Pick<HostileRecord, "outcome" | "became">;

/** One attack that did something else on another runtime than on Node. */
interface Difference extends Pick<HostileRecord, "adapter" | "attack" | "operation"> {
  /** Is it harmless on one of the two, and not on the other? */
  readonly matters: boolean;
  readonly onNode: Seen;
  readonly here: Seen;
}

/** What came of all attacks on one runtime. */
interface OnRuntime {
  readonly runtime: string;
  /** How often each outcome came. */
  readonly outcomes: Readonly<Partial<Record<HostileRecord["outcome"], number>>>;
  readonly differences: readonly Difference[];
}

const [out, ...paths] = process.argv.slice(2);
const [node, ...others] = paths.map(recordIn);
if (out === undefined || node === undefined || others.length === 0)
  throw new Error("usage: node tools/runtimes/compare-hostile.ts <out.json> <on-node.json> <other.json> …");

const onNode = new Map(node.hostile.map((one) => [keyOf(one), one]));
const compared = [node, ...others].map((record): OnRuntime => {
  const differences = record.hostile.flatMap((here): Difference[] => {
    const before = onNode.get(keyOf(here));
    if (before === undefined || before.outcome === here.outcome) return [];
    const { adapter, attack, operation } = here;
    const matters = isHarmless(before.outcome) !== isHarmless(here.outcome);
    return [{ adapter, attack, operation, matters, onNode: seen(before), here: seen(here) }];
  });
  return { runtime: runtimeOf(record), outcomes: countsOf(record.hostile), differences };
});

// conform neither binds its workers to a core nor raises their priority.
const machine = describeMachine({ pinned: false, prioritised: false });
const packages = Object.fromEntries(node.adapters.map(({ name, packages: own }) => [name, own]));
writeFileSync(
  out,
  `${JSON.stringify({ machine, wirebench: node.wirebench, packages, compared }, undefined, 2)}\n`,
);
for (const { runtime, differences } of compared.slice(1))
  process.stdout.write(
    `${runtime}: ${differences.length} of ${onNode.size} differ, ${differences.filter(({ matters }) => matters).length} in whether they do harm\n`,
  );

function recordIn(path: string): ConformanceRecord {
  const record = conformanceReader.read(path);
  if (record === undefined) throw new Error(`${path} is no record of conform`);
  return record;
}

function keyOf({ adapter, attack, operation }: HostileRecord): string {
  return [adapter, attack, operation].join("\n");
}

function seen({ outcome, became }: HostileRecord): Seen {
  return { outcome, became };
}

function countsOf(records: readonly HostileRecord[]): OnRuntime["outcomes"] {
  const groups = Map.groupBy(records, ({ outcome }) => outcome);
  return Object.fromEntries([...groups].map(([outcome, { length }]) => [outcome, length]));
}

/** What the adapters of a record ran on; the record's own runtime where they name none. */
function runtimeOf({ adapters, runtime }: ConformanceRecord): string {
  const { name, version } = adapters[0]?.runtime ?? runtime;
  return `${name} ${version}`;
}
