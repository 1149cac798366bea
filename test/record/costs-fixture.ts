/** A record of costs in which every shape occurs: for tests of the record and for the golden files of its reports. */

import type { CostCell, CostsRecord, Figure, TimedLaunch } from "../../src/record/costs.ts";
import type { Facts } from "../../src/record/facts.ts";
import { sampleResult } from "./fixture.ts";

const [runtime] = sampleResult.runtimes;

const SPEEDS = [1, 1.1, 0.95, 1.05, 1.02];
export const launchesAt = (milliseconds: number): TimedLaunch[] =>
  SPEEDS.map((speed, launch) => {
    const best = Math.round(milliseconds * speed * 1e6);
    return { launch, core: launch % 2, blocks: [best + 400_000, best, best + 90_000], best };
  });

const facts = (letThrough: readonly string[], tried = 63): Facts => ({
  validates: true,
  faults: [
    {
      kind: "instant",
      tried,
      letThrough,
      coerced: [],
      ofType: { tried, letThrough: letThrough.length },
      declared: letThrough.length > 0,
    },
  ],
  forms: [],
  unknownKeys: "ignored",
  stopsAt: null,
  returns: null,
  wire: "json",
});
const NONE = facts([]);
const SOME = facts(["february-30", "leap second"]);

const cell = (
  adapter: string,
  operation: CostCell["operation"],
  own: Facts,
  figures: readonly Figure[],
): CostCell => ({
  adapter,
  version: "1.0.0",
  operation,
  unknownKeys: "ignore",
  runtime: "node",
  outcome: "right",
  facts: own,
  figures,
});

const exact = (cost: string, value: number): Figure => ({ cost, is: "exact", value });
const timed = (cost: string, milliseconds: number): Figure => ({
  cost,
  is: "timed",
  value: milliseconds * 1e6,
  low: milliseconds * 0.96e6,
  high: milliseconds * 1.04e6,
  launches: launchesAt(milliseconds),
});
const allocated = (...samples: number[]): Figure => ({
  cost: "allocated",
  is: "range",
  value: samples[2] ?? 0,
  low: samples[0] ?? 0,
  high: samples.at(-1) ?? 0,
  samples,
});
const none = (cost: string, code: Extract<Figure, { is: "missing" }>["code"], reason: string): Figure => ({
  cost,
  is: "missing",
  code,
  reason,
});

const named = (adapter: string, operation: CostCell["operation"]) =>
  ({ adapter, version: "1.0.0", operation, unknownKeys: "ignore", runtime: "node" }) as const;

export const sampleCosts: CostsRecord = {
  costsVersion: 1,
  wirebench: { version: "0.1.0", commit: "8c03bec1868c0000000000000000000000000000" },
  seed: 1,
  startedAt: "2026-11-27T02:00:00.000Z",
  seconds: 61.4,
  completed: true,
  machine: sampleResult.machine,
  runtime: runtime as (typeof sampleResult.runtimes)[number],
  tools: { rolldown: "1.2.19", zlib: "1.3.2", zstd: "1.5.7" },
  dataset: { name: "order", documents: 1000, seed: 1, hash: `sha256:${"0".repeat(64)}` },
  costs: ["bundle-gzip", "bundle", "cold-start", "allocated", "bytes", "gzip"],
  operations: ["decode", "encode"],
  adapters: sampleResult.adapters,
  beside: (["decode", "encode"] as const).map((operation) => ({
    cost: "cold-start",
    operation,
    name: "empty program",
    reference: launchesAt(40),
    // The second does not hold.
    control: launchesAt(operation === "decode" ? 40.1 : 46),
  })),
  cells: [
    cell("zod", "decode", NONE, [
      exact("bundle-gzip", 38_012),
      exact("bundle", 123_400),
      timed("cold-start", 158),
      allocated(23_000, 23_100, 23_200, 23_250, 23_900),
    ]),
    cell("careful", "decode", NONE, [
      exact("bundle-gzip", 38_012),
      exact("bundle", 110_000),
      timed("cold-start", 158.4),
      allocated(11_000, 11_010, 11_020, 11_030, 11_040),
    ]),
    cell("small", "decode", SOME, [
      exact("bundle-gzip", 66),
      exact("bundle", 46),
      timed("cold-start", 41.2),
      allocated(11_020, 11_021, 11_022, 11_023, 11_024),
    ]),
    cell("for-node", "decode", SOME, [
      none("bundle-gzip", "no bundle", "it imports node:crypto, which no browser has"),
      none("bundle", "no bundle", "it imports node:crypto, which no browser has"),
      timed("cold-start", 90),
      none("allocated", "interrupted", "interrupted before it was measured"),
    ]),
    {
      ...named("wrong", "decode"),
      outcome: "nonconforming",
      findings: 1000,
      evidence: [{ code: "value differs", when: "after", pointer: "/total", expected: "9.95", got: "9.9" }],
    },
    {
      ...named("writer", "decode"),
      outcome: "unsupported",
      code: "operation",
      reason: "writes, never reads",
    },
    { ...named("gone", "decode"), outcome: "failed", code: "exited", cause: "exited with 3" },
    cell("zod", "encode", facts([], 44), [
      exact("bundle-gzip", 38_500),
      exact("bundle", 124_000),
      timed("cold-start", 160),
      allocated(27_000, 27_500, 27_800, 28_000, 28_400),
      exact("bytes", 1300.25),
      exact("gzip", 785.5),
    ]),
    cell("writer", "encode", facts(["near miss"], 44), [
      none("bundle-gzip", "other result", "its program says something else than the adapter: it printed []"),
      none("bundle", "other result", "its program says something else than the adapter: it printed []"),
      none("cold-start", "other result", "its program says something else than the adapter: it printed []"),
      allocated(10_000, 10_100, 10_200, 10_300, 10_400),
      exact("bytes", 1300.25),
      exact("gzip", 785.5),
    ]),
  ],
};
