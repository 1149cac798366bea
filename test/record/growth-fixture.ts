/** A record of growth in which every shape occurs: made by the same functions as a real one, of costs that are known. */

import {
  costFactor,
  GROWTH_VERSION,
  type GrowthCell,
  type GrowthRecord,
  type GrowthRow,
  type GrowthTable,
  type QuantityFacts,
} from "../../src/record/growth.ts";
import type { Facts } from "../../src/record/facts.ts";
import { exponentOf, stepsOf } from "../../src/stats/growth.ts";
import { sampleResult } from "./fixture.ts";

const hash = `sha256:${"ab".repeat(32)}`;
const sizesOf = (sizes: readonly number[], batch: (size: number) => number): QuantityFacts["sizes"] =>
  sizes.map((size) => ({
    size,
    documents: Math.max(3, Math.round(20_000 / size)),
    batch: batch(size),
    bytes: 55 * size,
    hash,
  }));

const quantities: readonly QuantityFacts[] = [
  { name: "documents", unit: "document", sizes: sizesOf([1, 300, 100_000], () => 40) },
  {
    name: "items",
    unit: "item",
    sizes: sizesOf([1, 10, 100, 1000, 10_000], (size) => Math.max(1, Math.ceil(40 / size))),
  },
];

const facts = (letThrough: number): Facts => ({
  validates: true,
  faults: [
    {
      kind: "instant",
      tried: 12,
      letThrough: Array.from({ length: letThrough }, (_, index) => `fault-${index}`),
      coerced: [],
      ofType: { tried: 3, letThrough: 0 },
      declared: false,
    },
  ],
  forms: [{ kind: "instant", name: "Date" }],
  unknownKeys: "ignored",
  stopsAt: null,
  returns: "copy",
  wire: "json",
});

/** A cell whose three launches cost so many nanoseconds a document, one of them 2 % more. */
function measured(size: number, time: number, more: Partial<GrowthCell> = {}): GrowthCell {
  return {
    size,
    outcome: "measured",
    best: time,
    typical: time * 1.2,
    facts: null,
    noisy: false,
    resolution: 0.0125,
    alarms: [],
    launches: [0, 1, 2].map((launch) => ({
      launch,
      core: launch % 2,
      blocks: [time * 1.3, time * 1.2],
      best: launch === 2 ? time * 1.02 : time,
      warmUp: [time * 2, time],
      steady: true,
    })),
    ...more,
  } as GrowthCell;
}

function row(
  adapter: string,
  quantity: QuantityFacts["name"],
  cells: readonly GrowthCell[],
  reference = false,
): GrowthRow {
  const sized = cells.flatMap((cell) =>
    cell.outcome === "measured"
      ? {
          size: cell.size,
          costs: cell.launches.map(({ best }) => best * costFactor(quantity, cell.size)),
          resolution: cell.resolution,
        }
      : [],
  );
  return {
    adapter,
    version: reference ? "" : "1.0.0",
    runtime: "node",
    unknownKeys: "ignore",
    reference,
    cells,
    exponent: exponentOf(sized) ?? null,
    typicalExponent: exponentOf(sized) ?? null,
    steps: stepsOf(sized),
  };
}

const [documents, items] = quantities as readonly [QuantityFacts, QuantityFacts];
const costs = ({ sizes }: QuantityFacts, cost: (size: number) => number): GrowthCell[] =>
  sizes.map(({ size }, index) => measured(size, cost(size), index === 0 ? { facts: facts(0) } : {}));

const unsupported = ({ sizes }: QuantityFacts, reason: string): GrowthCell[] =>
  sizes.map(({ size }) => ({ size, outcome: "unsupported", code: "operation", reason }));

const overItems: GrowthTable = {
  quantity: "items",
  operation: "decode",
  question: "JSON text to checked, typed value",
  rows: [
    row(
      "steady",
      "items",
      costs(items, (n) => 500 * n),
    ),
    row(
      "with-fixed-cost",
      "items",
      costs(items, (n) => 20_000 + 100 * n),
    ),
    row(
      "an-adapter-of-a-long-name",
      "items",
      costs(items, (n) => 300 * n ** 1.4),
    ),
    row("deep", "items", [
      measured(1, 700, { facts: facts(7) }),
      measured(10, 7000, { alarms: [{ code: "not linear", value: 2.4 }] }),
      ...[100, 1000].map((size): GrowthCell => ({
        size,
        outcome: "failed",
        code: "threw",
        cause: "RangeError: Maximum call stack size exceeded",
      })),
      {
        size: 10_000,
        outcome: "nonconforming",
        findings: 3,
        evidence: [
          {
            code: "value differs",
            when: "before",
            pointer: "/9999/at",
            expected: "the value that the text denotes",
            got: "an instant is gone",
          },
        ],
      },
    ]),
    row("writes-only", "items", unsupported(items, "writes, does not read")),
    row(
      "limit",
      "items",
      costs(items, (n) => 120 * n),
      true,
    ),
    row(
      "JSON.parse",
      "items",
      costs(items, (n) => 80 * n + 60).map((cell) => ({ ...cell, facts: null })),
      true,
    ),
  ],
  crossings: [
    { below: "steady", above: "with-fixed-cost", from: 10, to: 100, at: 50.2 },
    { below: "an-adapter-of-a-long-name", above: "with-fixed-cost", from: 10, to: 100, at: 28.4 },
    { below: "an-adapter-of-a-long-name", above: "steady", from: 1, to: 10, at: 3.59 },
  ],
  pairs: { compared: 3, toldApart: 3 },
};

const overDocuments: GrowthTable = {
  quantity: "documents",
  operation: "encode",
  question: "typed value to JSON text",
  rows: [
    row(
      "steady",
      "documents",
      costs(documents, () => 2100),
    ),
    row(
      "with-fixed-cost",
      "documents",
      costs(documents, (n) => 4000 + 200 * Math.log10(n)),
    ),
    row("writes-only", "documents", unsupported(documents, "not installed: npm install it")),
  ],
  crossings: [],
  pairs: { compared: 1, toldApart: 1 },
};

const { wirebench, machine, runtimes, startedAt } = sampleResult;

export const sampleGrowth: GrowthRecord = {
  growthVersion: GROWTH_VERSION,
  wirebench,
  startedAt,
  seconds: 812.4,
  completed: true,
  launches: 3,
  budgetSeconds: null,
  seed: 1,
  machine,
  runtimes,
  adapters: sampleResult.adapters,
  quantities,
  tables: [overDocuments, overItems],
};
