/** A small result of two benches on four datasets of one kind each, for the table by kind; its figures are made up. */

import type { Facts } from "../../src/record/facts.ts";
import type { Cell, CellName, Measured, RunResult } from "../../src/record/result.ts";
import { sampleResult } from "./fixture.ts";

export const kindNames = ["instants", "dates", "strings", "arrays"] as const;
type Dataset = (typeof kindNames)[number];

/** Nanoseconds per document, by dataset; null where the adapter does not do it. */
export type Times = Readonly<Record<Dataset, number | null>>;
const times = (
  instants: number | null,
  dates: number | null,
  strings: number | null,
  arrays: number | null,
): Times => ({ instants, dates, strings, arrays });

const KINDS: Readonly<Record<Dataset, string>> = {
  instants: "instant",
  dates: "date",
  strings: "string",
  arrays: "array",
};

/** What an adapter was seen to do: so many of ten wrong values were let through. */
function factsOf(dataset: Dataset, letThrough: number, leavesText: boolean): Facts {
  const kind = KINDS[dataset];
  return {
    validates: letThrough < 10,
    faults: [
      {
        kind,
        tried: 10,
        letThrough: Array.from({ length: letThrough }, (_, index) => `fault-${index}`),
        coerced: [],
        ofType: { tried: 8, letThrough: Math.min(8, letThrough) },
        declared: false,
      },
    ],
    forms: [
      leavesText && kind === "instant" ? { kind, name: "text", weaker: "stays text" } : { kind, name: "any" },
    ],
    unknownKeys: null,
    stopsAt: null,
    returns: null,
    wire: "json",
  };
}

/** Launches that differ from one another, and in which all adapters are alike. */
const LAUNCHES = [1, 1.006, 1.003, 1.009, 1.004];

function measured(best: number, reference: number, more: Partial<Measured>): Measured {
  const ratio = best / reference;
  return {
    outcome: "measured",
    reference: false,
    facts: null,
    best,
    typical: best * 1.1,
    ratio: { best: ratio, low: ratio * 0.99, high: ratio * 1.01 },
    typicalRatio: ratio,
    beatenBy: [],
    tiedWith: [],
    noisy: false,
    resolution: 0.015,
    undecided: [],
    bytesPerDocument: null,
    allocatedPerDocument: null,
    garbageCollections: null,
    marks: [],
    alarms: [],
    launches: LAUNCHES.map((factor, launch) => ({
      launch,
      core: 0,
      blocks: [best * factor, best * factor],
      best: best * factor,
      warmUp: [best],
      steady: true,
    })),
    ...more,
  };
}

interface Row {
  readonly adapter: string;
  readonly times: Times;
  readonly letThrough: number;
  readonly leavesText?: true;
}
interface Bench {
  readonly bench: "encode" | "check";
  readonly reference: { readonly adapter: string; readonly times: Times };
  readonly rows: readonly Row[];
}

const BENCHES: readonly Bench[] = [
  {
    bench: "encode",
    reference: { adapter: "JSON.stringify", times: times(560, 520, 1000, 1200) },
    rows: [
      // The fastest for texts and lists, the slowest for instants.
      { adapter: "native-json", times: times(29_000, 560, 1020, 1230), letThrough: 10 },
      { adapter: "fast-json-stringify", times: times(6100, 561, 1130, 2900), letThrough: 10 },
      { adapter: "zod", times: times(33_000, 1800, 1900, 4100), letThrough: 0 },
    ],
  },
  {
    bench: "check",
    reference: { adapter: "walk", times: times(30, 30, 30, 60) },
    rows: [
      { adapter: "zod", times: times(1400, 900, 120, 160), letThrough: 0 },
      { adapter: "ajv", times: times(1800, 600, 121, 240), letThrough: 0 },
      { adapter: "valibot", times: times(700, 1100, 400, 500), letThrough: 3, leavesText: true },
      { adapter: "native-json", times: times(null, null, null, null), letThrough: 10 },
    ],
  },
];

const cellName = (bench: Bench["bench"], dataset: Dataset, adapter: string): CellName => ({
  adapter,
  version: "",
  bench,
  operation: bench,
  dataset,
  mode: "strict",
  unknownKeys: "ignore",
  documents: "clean",
  runtime: "node",
});

const cellsOf = ({ bench, reference, rows }: Bench): Cell[] =>
  kindNames.flatMap((dataset) => {
    const least = reference.times[dataset] ?? Number.NaN;
    return [
      { ...cellName(bench, dataset, reference.adapter), ...measured(least, least, { reference: true }) },
      ...rows.map(({ adapter, times: own, letThrough, leavesText }): Cell => {
        const best = own[dataset];
        const name = cellName(bench, dataset, adapter);
        return best === null
          ? { ...name, outcome: "unsupported", code: "operation", reason: "has no schema to check by" }
          : {
              ...name,
              ...measured(best, least, { facts: factsOf(dataset, letThrough, leavesText === true) }),
            };
      }),
    ];
  });

const HASH = `sha256:${"0".repeat(64)}`;

/** Two benches, four kinds, each adapter with figures of its own. */
export const byKindResult: RunResult = {
  ...sampleResult,
  profile: "by-kind",
  warnings: [],
  datasets: kindNames.map((name) => ({
    name,
    documents: 1000,
    seed: 1,
    hash: HASH,
    about: { kind: KINDS[name], values: 16 },
    files: [{ documents: "clean", count: 1000, hash: HASH }],
  })),
  benches: sampleResult.benches.filter(({ name }) => BENCHES.some(({ bench }) => bench === name)),
  cells: BENCHES.flatMap(cellsOf),
};

/** The same with some of the measured cells changed. */
export const changed = (change: (cell: Cell & Measured) => Partial<Measured>): RunResult => ({
  ...byKindResult,
  cells: byKindResult.cells.map((cell) =>
    cell.outcome === "measured" ? { ...cell, ...change(cell) } : cell,
  ),
});
