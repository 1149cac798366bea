/**
 * A rich result in which every shape occurs: for tests of the record and for the golden files of the reports. Long, since it is
 * data that is read beside the golden files.
 */

import type { Facts, FaultCount } from "../../src/record/facts.ts";
import type {
  Alarm,
  BenchFacts,
  Cell,
  CellName,
  Evidence,
  FailureCode,
  Launch,
  MarkRecord,
  Measured,
  RunResult,
  UnsupportedCode,
} from "../../src/record/result.ts";

const DECIMAL: MarkRecord = {
  mark: "custom",
  pointer: "/total",
  kind: "decimal",
  reason: "has no decimal: a regular expression",
};
const DECIMAL_CODEC: MarkRecord = {
  ...DECIMAL,
  reason: "has no decimal: a codec of a regular expression and decimal.js",
};
const DATE: MarkRecord = {
  mark: "weaker",
  pointer: "/deliveryDate",
  kind: "date",
  reason: "the format lets 30 February pass",
};

/** Faults of one kind: so many were tried, those that are named were let through. */
function faults(
  kind: string,
  tried: number,
  letThrough: readonly string[] = [],
  declared = false,
): FaultCount {
  const ofType = Math.max(1, tried - 4);
  return {
    kind,
    tried,
    letThrough,
    coerced: [],
    ofType: { tried: ofType, letThrough: Math.min(ofType, letThrough.length) },
    declared,
  };
}
const ALL_REFUSED = [faults("instant", 63), faults("date", 49), faults("decimal", 61)];
const TYPED = [
  { kind: "instant", name: "Date" },
  { kind: "date", name: "text" },
  { kind: "decimal", name: "Decimal" },
];
const TEXT = [
  { kind: "instant", name: "text", weaker: "an instant stays text" },
  { kind: "date", name: "text" },
  { kind: "decimal", name: "text", weaker: "a decimal stays text" },
];

/** Full validation: nothing is seen of unknown keys, of where it stops, of what it returns. */
const VALIDATES: Facts = {
  validates: true,
  faults: ALL_REFUSED,
  forms: [],
  unknownKeys: null,
  stopsAt: null,
  returns: null,
  wire: "json",
};
const CHECKS: Facts = { ...VALIDATES, unknownKeys: "ignored", stopsAt: "first fault" };
const COLLECTS: Facts = { ...CHECKS, stopsAt: "all faults" };
const STRIPS: Facts = { ...VALIDATES, forms: TYPED, unknownKeys: "stripped", returns: "copy" };
const REFUSES: Facts = { ...STRIPS, unknownKeys: "refused" };
/** A lax reader that takes some faults as what they denote. */
const COERCES: Facts = {
  ...STRIPS,
  faults: [
    { ...faults("instant", 63), coerced: ["epoch-milliseconds", "space-for-t"] },
    faults("date", 49),
    { ...faults("decimal", 61), coerced: ["number-token"] },
  ],
};
const WEAKER: Facts = {
  ...STRIPS,
  faults: [
    faults("instant", 63),
    faults("date", 49, ["february-30", "february-29-1900"], true),
    faults("decimal", 61),
  ],
  forms: TEXT,
  unknownKeys: "ignored",
};
const LEFT_TEXT: Facts = { ...STRIPS, forms: TEXT.slice(0, 1), unknownKeys: "ignored" };
const TRUSTS: Facts = {
  ...STRIPS,
  validates: false,
  faults: [faults("instant", 2, ["february-30", "hour-24"])],
  unknownKeys: "ignored",
  wire: "own",
};
const CHECKED_TEXT: Facts = { ...VALIDATES, forms: TYPED };
const UNCHECKED_TEXT: Facts = {
  ...CHECKED_TEXT,
  validates: false,
  faults: [faults("instant", 2, ["invalid-date", "text"]), faults("decimal", 2, ["text"])],
};
const OWN_TEXT: Facts = { ...UNCHECKED_TEXT, wire: "own" };

/** What a cell is called, as far as it is not the same for all of its bench. */
type Name = Pick<CellName, "adapter"> & Partial<Pick<CellName, "unknownKeys">>;

/** The figures from which a measured cell is made up. */
interface Figures {
  readonly facts: Facts | null;
  readonly best: number;
  readonly typical: number;
  readonly beatenBy?: readonly string[];
  readonly tiedWith?: readonly string[];
  /** Half the width of the ratio's interval, as a fraction. */
  readonly spread?: number;
  readonly bytes?: number;
  readonly allocated?: number;
  readonly garbageCollections?: number;
  readonly noisy?: boolean;
  readonly resolution?: number;
  readonly marks?: readonly MarkRecord[];
  readonly alarms?: readonly Alarm[];
  readonly launches?: number;
  readonly undecided?: readonly string[];
  readonly explanations?: NonNullable<Measured["explanations"]>;
  readonly steady?: boolean;
}

type Unsupported = readonly [code: UnsupportedCode, reason: string];

/** Of the library of each adapter. */
const VERSIONS: Readonly<Record<string, string>> = {
  zod: "4.6.7",
  valibot: "1.5.0",
  ajv: "8.20.0",
  "fast-json-stringify": "7.3.6",
  superjson: "2.2.6",
};

/** The cells of one bench on one dataset; everything is relative to `reference`. */
function section(
  bench: Pick<CellName, "bench" | "operation" | "mode" | "dataset"> & Partial<Pick<CellName, "documents">>,
  reference: { readonly adapter: string; readonly best: number; readonly typical: number },
  launches = 3,
) {
  const nameOf = ({ adapter, unknownKeys = "ignore" }: Name): CellName => ({
    adapter,
    version: VERSIONS[adapter] ?? "",
    bench: bench.bench,
    operation: bench.operation,
    dataset: bench.dataset,
    mode: bench.mode,
    unknownKeys,
    documents: bench.documents ?? "clean",
    runtime: "node",
  });
  const beside = (adapter: string, best: number, typical: number, spread: number): Cell => ({
    ...nameOf({ adapter }),
    ...measured(
      { facts: adapter === "limit" ? VALIDATES : null, best, typical, spread, launches },
      reference,
    ),
    reference: true,
  });
  return {
    reference: beside(reference.adapter, reference.best, reference.typical, 0),
    beside: (adapter: string, best: number, typical: number): Cell => beside(adapter, best, typical, 0.004),
    measured: (name: Name, figures: Figures): Cell => ({
      ...nameOf(name),
      ...measured({ launches, ...figures }, reference),
    }),
    unsupported: (name: Name, [code, reason]: Unsupported): Cell => ({
      ...nameOf(name),
      outcome: "unsupported",
      code,
      reason,
    }),
    nonconforming: (name: Name, findings: number, evidence: readonly Evidence[]): Cell => ({
      ...nameOf(name),
      outcome: "nonconforming",
      evidence,
      findings,
    }),
    failed: (name: Name, code: FailureCode, cause: string): Cell => ({
      ...nameOf(name),
      outcome: "failed",
      code,
      cause,
    }),
  };
}

function measured(
  figures: Figures,
  reference: { readonly best: number; readonly typical: number },
): Measured {
  const { best, typical, spread = 0.006, noisy = false } = figures;
  const ratio = best / reference.best;
  return {
    outcome: "measured",
    reference: false,
    facts: figures.facts,
    best,
    typical,
    ratio: {
      best: rounded(ratio, 4),
      low: figures.launches === 1 ? null : rounded(ratio * (1 - spread), 4),
      high: figures.launches === 1 ? null : rounded(ratio * (1 + spread), 4),
    },
    typicalRatio: rounded(typical / reference.typical, 4),
    beatenBy: figures.beatenBy ?? [],
    tiedWith: figures.tiedWith ?? [],
    noisy,
    resolution: figures.resolution ?? 0.015,
    undecided: figures.undecided ?? [],
    ...(figures.explanations === undefined ? {} : { explanations: figures.explanations }),
    bytesPerDocument: figures.bytes ?? null,
    allocatedPerDocument: figures.allocated ?? null,
    garbageCollections: figures.garbageCollections ?? 0,
    marks: figures.marks ?? [],
    alarms: figures.alarms ?? [],
    launches: Array.from({ length: figures.launches ?? 3 }, (_, index) =>
      launch(best, typical, index, figures.steady ?? true),
    ),
  };
}

const BLOCKS = [0.98, 1.01, 0.99, 1.04, 0.97, 1.01];
/** In processor time: the longer blocks were disturbed. */
const CPU_BLOCKS = [0.98, 0.99, 0.99, 0.99, 0.97, 1];
const WARM_UP = [2.6, 1.4, 1.05, 1.04, 1.04];
const LAUNCHES = [1, 1.006, 1.003, 1.009, 1.004];

const launch = (best: number, typical: number, index: number, steady: boolean): Launch => ({
  launch: index,
  core: index % 2,
  blocks: turned(BLOCKS, index).map((factor) => rounded(typical * factor, 1)),
  cpuBlocks: turned(CPU_BLOCKS, index).map((factor) => rounded(typical * factor, 1)),
  best: rounded(best * (LAUNCHES[index] ?? 1), 1),
  warmUp: WARM_UP.map((factor) => rounded(best * factor, 1)),
  steady,
  emptyCall: 2 + index / 10,
});

const turned = (values: readonly number[], by: number): number[] => [
  ...values.slice(by % values.length),
  ...values.slice(0, by % values.length),
];

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));

const bench = (
  name: string,
  question: string,
  more: Pick<BenchFacts, "operation"> & Partial<BenchFacts>,
): BenchFacts => ({ name, question, mode: "strict", documents: "clean", process: "warm", ...more });

const benches = [
  bench("encode", "typed value to JSON text", { operation: "encode" }),
  bench("check", "JSON value to yes or no", { operation: "check" }),
  bench("explain", "faulty JSON value to a list of issues with their paths", {
    operation: "explain",
    documents: "faulty",
  }),
  bench("decode", "JSON text to typed value", { operation: "decode" }),
  bench("decode-lax", "JSON text to typed value, the library's own coercion on", {
    operation: "decode",
    mode: "lax",
  }),
  bench("lax", "JSON text to typed value, one kind in a form that only a lax reader takes", {
    operation: "decode",
    mode: "lax",
    documents: "dirty",
  }),
];

const encodes = section(
  { bench: "encode", operation: "encode", mode: "strict", dataset: "order" },
  { adapter: "JSON.stringify", best: 2104.6, typical: 2391.2 },
);
const checks = section(
  { bench: "check", operation: "check", mode: "strict", dataset: "order" },
  { adapter: "walk", best: 402.3, typical: 431.7 },
);
const decodes = section(
  { bench: "decode", operation: "decode", mode: "strict", dataset: "order" },
  { adapter: "JSON.parse", best: 3911.8, typical: 4302.5 },
);
const coerces = section(
  { bench: "decode-lax", operation: "decode", mode: "lax", dataset: "order" },
  { adapter: "JSON.parse", best: 3908.2, typical: 4290.9 },
);
const encodesInstants = section(
  { bench: "encode", operation: "encode", mode: "strict", dataset: "instants" },
  { adapter: "JSON.stringify", best: 311.4, typical: 338.2 },
);
const checksInstants = section(
  { bench: "check", operation: "check", mode: "strict", dataset: "instants" },
  { adapter: "walk", best: 21.7, typical: 23.4 },
);
const decodesInstants = section(
  { bench: "decode", operation: "decode", mode: "strict", dataset: "instants" },
  { adapter: "JSON.parse", best: 402.9, typical: 441.1 },
  5,
);
const coercesInstants = section(
  { bench: "decode-lax", operation: "decode", mode: "lax", dataset: "instants" },
  { adapter: "JSON.parse", best: 404.1, typical: 440.6 },
);

const explains = section(
  { bench: "explain", operation: "explain", mode: "strict", dataset: "order", documents: "faulty" },
  { adapter: "walk", best: 398.1, typical: 428.9 },
);
const takesEpochs = section(
  {
    bench: "lax",
    operation: "decode",
    mode: "lax",
    dataset: "order",
    documents: "instant: epoch milliseconds",
  },
  { adapter: "JSON.parse", best: 3420.7, typical: 3811.3 },
);
const takesTokens = section(
  { bench: "lax", operation: "decode", mode: "lax", dataset: "order", documents: "decimal: number token" },
  { adapter: "JSON.parse", best: 3702.1, typical: 4000.4 },
);
const zod = { adapter: "zod", unknownKeys: "strip" } as const;
const zodRejecting = { adapter: "zod", unknownKeys: "reject" } as const;
const valibot = { adapter: "valibot", unknownKeys: "strip" } as const;
const ajv = { adapter: "ajv" } as const;
const fastJsonStringify = { adapter: "fast-json-stringify" } as const;
const superjson = { adapter: "superjson" } as const;

const NO_SCHEMA: Unsupported = ["mode", "has no schema, so nothing to coerce to"];
const DESCRIBES: Unsupported = ["operation", "describes values, does not check them"];
const WRITES: Unsupported = ["operation", "writes text, reads none"];
const CHECKS_NOTHING: Unsupported = ["operation", "writes text, checks nothing"];
const CHECKS_ONLY: Unsupported = ["operation", "checks values, writes no text"];

export const sampleResult: RunResult = {
  schemaVersion: 4,
  wirebench: { version: "0.1.0", commit: "4f2c9d1be07a63c58d90e1f7a2b6c3d4e5f60718-dirty" },
  profile: "quick",
  seed: 1,
  startedAt: "2026-08-06T09:14:07.512Z",
  seconds: 74.318,
  spent: { measuring: 58.1, warmingUp: 41.7, checking: 20.2, other: 26.4 },
  completed: true,
  machine: {
    cpu: "AMD EPYC",
    cores: 2,
    memoryBytes: 8_332_754_944,
    os: "Linux 6.18 (x64)",
    virtualised: true,
    governor: null,
    pinned: true,
    prioritised: true,
  },
  runtimes: [{ name: "node", version: "26.10.0", engine: "V8 14.6.202.34-node.12", flags: ["--expose-gc"] }],
  datasets: [
    {
      name: "order",
      documents: 1000,
      seed: 1,
      hash: "sha256:9b1c6f0a4de2873c5f60a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f6",
      files: [
        {
          documents: "clean",
          count: 1000,
          hash: "sha256:9b1c6f0a4de2873c5f60a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f6",
        },
        {
          documents: "faulty",
          count: 1000,
          hash: "sha256:1111111111111111111111111111111111111111111111111111111111111111",
        },
        {
          documents: "instant: epoch milliseconds",
          count: 1000,
          hash: "sha256:2222222222222222222222222222222222222222222222222222222222222222",
        },
        {
          documents: "decimal: number token",
          count: 1000,
          hash: "sha256:3333333333333333333333333333333333333333333333333333333333333333",
        },
      ],
    },
    {
      name: "instants",
      documents: 1000,
      seed: 1,
      hash: "sha256:07d2f81e6a5b4c3d2e1f00918273645546372819a0b1c2d3e4f5061728394a5b",
      files: [
        {
          documents: "clean",
          count: 1000,
          hash: "sha256:07d2f81e6a5b4c3d2e1f00918273645546372819a0b1c2d3e4f5061728394a5b",
        },
        {
          documents: "faulty",
          count: 1000,
          hash: "sha256:4444444444444444444444444444444444444444444444444444444444444444",
        },
      ],
    },
  ],
  benches,
  adapters: [
    {
      name: "zod",
      execution: "jit",
      wire: "json",
      homepage: "https://zod.dev",
      configuration: "z.object and codecs; safeParse, parse, z.encode",
      packages: [{ name: "zod", version: "4.6.7" }],
    },
    {
      name: "valibot",
      execution: "interpreted",
      wire: "json",
      homepage: "https://valibot.dev",
      configuration: "v.object and pipes, abortEarly; is, parse",
      packages: [{ name: "valibot", version: "1.5.0" }],
    },
    {
      name: "ajv",
      execution: "jit",
      wire: "json",
      homepage: "https://ajv.js.org",
      configuration: "JSON Schema draft-07, ajv-formats in full mode, first error ends it",
      packages: [
        { name: "ajv", version: "8.20.0" },
        { name: "ajv-formats", version: "3.0.1" },
      ],
    },
    {
      name: "fast-json-stringify",
      execution: "ahead-of-time",
      wire: "json",
      homepage: "https://github.com/fastify/fast-json-stringify",
      configuration: "JSON Schema draft-07, compiled once",
      packages: [{ name: "fast-json-stringify", version: "7.3.6" }],
    },
    {
      name: "superjson",
      execution: "interpreted",
      wire: "own",
      homepage: "https://github.com/flightcontrolhq/superjson",
      configuration: "superjson.stringify and parse, Decimal by registerCustom",
      packages: [{ name: "superjson", version: "2.2.6" }],
    },
  ],
  cells: [
    encodes.reference,
    encodes.beside("limit", 1811.2, 2100.4),
    encodes.measured(zod, {
      facts: CHECKED_TEXT,
      best: 9120.4,
      typical: 10_466.1,
      bytes: 1404.21,
      allocated: 9811.5,
      garbageCollections: 41,
      marks: [DECIMAL_CODEC],
    }),
    encodes.measured(valibot, {
      facts: CHECKED_TEXT,
      best: 12_844.9,
      typical: 15_901.7,
      beatenBy: ["zod"],
      bytes: 1404.21,
      allocated: 14_206.8,
      garbageCollections: 58,
      marks: [DECIMAL],
    }),
    encodes.unsupported(ajv, CHECKS_ONLY),
    encodes.measured(fastJsonStringify, {
      facts: UNCHECKED_TEXT,
      best: 2483,
      typical: 2694.3,
      bytes: 1404.21,
      allocated: 3120.2,
      garbageCollections: 12,
      marks: [DECIMAL],
    }),
    encodes.measured(superjson, {
      facts: OWN_TEXT,
      best: 31_077.2,
      typical: 39_812.8,
      bytes: 2310.76,
      allocated: 44_870.9,
      garbageCollections: 160,
      marks: [
        {
          mark: "custom",
          pointer: "/total",
          kind: "decimal",
          reason: "knows no Decimal: registered with registerCustom, as its README shows",
        },
      ],
    }),

    checks.reference,
    checks.beside("limit", 131.2, 140.9),
    checks.measured(zod, {
      facts: CHECKS,
      best: 2412.6,
      typical: 2588,
      allocated: 1190.4,
      garbageCollections: 5,
      marks: [DECIMAL],
    }),
    checks.measured(valibot, {
      facts: COLLECTS,
      best: 7951.3,
      typical: 9240.5,
      allocated: 7702.6,
      garbageCollections: 33,
      marks: [DECIMAL],
    }),
    checks.measured(ajv, {
      facts: CHECKS,
      best: 2390.9,
      typical: 2521.4,
      allocated: 24.8,
      marks: [DECIMAL],
    }),
    checks.unsupported(fastJsonStringify, CHECKS_NOTHING),
    checks.unsupported(superjson, DESCRIBES),

    decodes.reference,
    decodes.beside("limit", 3120.5, 3600.1),
    decodes.beside("revive", 861.7, 966.2),
    decodes.measured(zod, {
      facts: STRIPS,
      best: 8644.1,
      typical: 9980.7,
      bytes: 1404.21,
      allocated: 11_903.3,
      garbageCollections: 47,
      marks: [DECIMAL_CODEC],
    }),
    decodes.measured(zodRejecting, {
      facts: REFUSES,
      best: 8790.6,
      typical: 10_105.3,
      bytes: 1404.21,
      allocated: 11_903.3,
      garbageCollections: 46,
      marks: [DECIMAL_CODEC],
    }),
    decodes.measured(valibot, {
      facts: STRIPS,
      best: 12_980.4,
      typical: 15_877.6,
      beatenBy: ["zod"],
      bytes: 1404.21,
      allocated: 16_644.9,
      garbageCollections: 66,
      marks: [DECIMAL],
      steady: false,
      alarms: [{ code: "never steady", value: 2 }],
    }),
    decodes.measured(ajv, {
      facts: WEAKER,
      best: 6321.8,
      typical: 7015.2,
      bytes: 1404.21,
      allocated: 6120.7,
      garbageCollections: 25,
      marks: [DECIMAL, DATE],
    }),
    decodes.unsupported(fastJsonStringify, WRITES),
    decodes.measured(superjson, {
      facts: TRUSTS,
      best: 21_630.5,
      typical: 26_411,
      bytes: 2310.76,
      allocated: 27_915.1,
      garbageCollections: 104,
    }),

    coerces.reference,
    coerces.beside("revive", 859.9, 961.8),
    coerces.measured(zod, {
      facts: COERCES,
      best: 9011.7,
      typical: 10_390.2,
      bytes: 1404.21,
      allocated: 12_388.4,
      garbageCollections: 49,
      marks: [DECIMAL_CODEC],
    }),
    coerces.measured(valibot, {
      facts: COERCES,
      best: 13_402.3,
      typical: 16_220.9,
      beatenBy: ["zod"],
      bytes: 1404.21,
      allocated: 17_006.2,
      garbageCollections: 68,
      marks: [DECIMAL],
    }),
    coerces.nonconforming(ajv, 312, [
      {
        code: "input changed",
        when: "after",
        pointer: "/lines/0/quantity",
        expected: "an input left as it was",
        got: '"3" became 3',
      },
    ]),
    coerces.unsupported(fastJsonStringify, WRITES),
    coerces.unsupported(superjson, NO_SCHEMA),

    encodesInstants.reference,
    encodesInstants.measured(zod, {
      facts: CHECKED_TEXT,
      best: 1290.2,
      typical: 1411.6,
      bytes: 433,
      allocated: 1511.3,
      garbageCollections: 7,
    }),
    encodesInstants.measured(valibot, {
      facts: CHECKED_TEXT,
      best: 1302.8,
      typical: 1466.3,
      bytes: 433,
      allocated: 1790,
      garbageCollections: 8,
    }),
    encodesInstants.unsupported(ajv, CHECKS_ONLY),
    encodesInstants.nonconforming(fastJsonStringify, 1000, [
      {
        code: "value differs",
        when: "before",
        pointer: "/3",
        expected: "the value that was encoded",
        got: '"2024-05-17T08:30:00.250Z" became "2024-05-17T08:30:00Z"',
      },
      {
        code: "value differs",
        when: "before",
        pointer: "/7",
        expected: "the value that was encoded",
        got: '"1999-12-31T23:59:59.999Z" became "1999-12-31T23:59:59Z"',
      },
    ]),
    encodesInstants.measured(superjson, {
      facts: OWN_TEXT,
      best: 4876.5,
      typical: 6120.1,
      bytes: 684,
      allocated: 7344.7,
      garbageCollections: 28,
    }),

    checksInstants.reference,
    checksInstants.measured(zod, {
      facts: CHECKS,
      best: 214.3,
      typical: 229.8,
      beatenBy: ["zod"],
      allocated: 96,
      garbageCollections: 1,
    }),
    checksInstants.measured(valibot, {
      facts: CHECKS,
      best: 216.5,
      typical: 238.4,
      beatenBy: ["zod"],
      allocated: 512.4,
      garbageCollections: 2,
    }),
    checksInstants.measured(ajv, {
      facts: CHECKS,
      best: 27.4,
      typical: 29.3,
      allocated: 0,
      alarms: [{ code: "left undone", value: 27.4, against: 20.9 }],
    }),
    checksInstants.unsupported(fastJsonStringify, CHECKS_NOTHING),
    checksInstants.unsupported(superjson, DESCRIBES),

    decodesInstants.reference,
    decodesInstants.beside("revive", 88.5, 97.1),
    decodesInstants.measured(zod, {
      facts: STRIPS,
      best: 902.4,
      typical: 1033.5,
      spread: 0.052,
      noisy: true,
      resolution: 0.061,
      bytes: 433,
      allocated: 1204.6,
      garbageCollections: 6,
    }),
    decodesInstants.nonconforming(valibot, 3, [
      {
        code: "fault taken",
        when: "before",
        pointer: "/3",
        expected: "a day that its month does not have (instant) refused",
        got: "taken",
      },
    ]),
    decodesInstants.measured(
      { adapter: "ajv", unknownKeys: "strip" },
      {
        facts: STRIPS,
        best: 936.8,
        typical: 1049.2,
        spread: 0.049,
        noisy: true,
        resolution: 0.061,
        bytes: 433,
        allocated: 1010.2,
        garbageCollections: 5,
      },
    ),
    decodesInstants.unsupported(fastJsonStringify, WRITES),
    decodesInstants.measured(superjson, {
      facts: TRUSTS,
      best: 2744.8,
      typical: 3302.7,
      spread: 0.056,
      noisy: true,
      resolution: 0.061,
      bytes: 684,
      allocated: 3891.5,
      garbageCollections: 17,
    }),

    coercesInstants.reference,
    coercesInstants.beside("revive", 88.9, 97.6),
    coercesInstants.measured(zod, {
      facts: STRIPS,
      best: 931.5,
      typical: 1060.2,
      bytes: 433,
      allocated: 1262.9,
      garbageCollections: 6,
    }),
    coercesInstants.failed(valibot, "hung", "no answer to `block` within 10 s: the worker was ended"),
    coercesInstants.measured(ajv, {
      facts: LEFT_TEXT,
      best: 441.9,
      typical: 486.4,
      bytes: 433,
      allocated: 310.2,
      garbageCollections: 2,
    }),
    coercesInstants.unsupported(fastJsonStringify, WRITES),
    coercesInstants.unsupported(superjson, NO_SCHEMA),
    explains.reference,
    explains.measured(zod, {
      facts: VALIDATES,
      best: 5120.4,
      typical: 6000.2,
      allocated: 4021.2,
      explanations: { faults: 1000, first: 0.971, any: 0.984, issues: 1.12 },
      undecided: ["valibot"],
    }),
    explains.measured(valibot, {
      facts: VALIDATES,
      best: 5170.9,
      typical: 6201.7,
      allocated: 6021.9,
      explanations: { faults: 1000, first: 0.903, any: 0.986, issues: 2.4 },
      undecided: ["zod"],
    }),
    explains.unsupported(superjson, DESCRIBES),
    takesEpochs.reference,
    takesEpochs.measured(zod, {
      facts: COERCES,
      best: 9010.2,
      typical: 9900.1,
      bytes: 1350.5,
    }),
    takesEpochs.unsupported(valibot, [
      "form refused",
      "Invalid type: Expected string but received 1709164800000",
    ]),
    takesEpochs.unsupported(superjson, NO_SCHEMA),
    takesTokens.reference,
    takesTokens.unsupported(zod, ["form refused", "in 12 of 1000 documents: Invalid input"]),
    takesTokens.nonconforming(valibot, 988, [
      {
        code: "value differs",
        when: "before",
        pointer: "/total",
        expected: "the value that the form denotes",
        got: 'string "1" became number 1',
      },
    ]),
    takesTokens.unsupported(superjson, NO_SCHEMA),
  ],
  warnings: [
    {
      code: "noisy",
      text: "instants decode stayed noisy after 5 launches: its A/A control was off by 3.0 %.",
    },
  ],
};

/** The same with one cell of each outcome and few samples: small enough to be damaged in every place. */
export const smallResult: RunResult = {
  ...sampleResult,
  cells: [
    encodes.measured(zod, {
      facts: CHECKED_TEXT,
      best: 9120.4,
      typical: 10_466.1,
      bytes: 1404.21,
      allocated: 9811.5,
      marks: [DECIMAL_CODEC],
      alarms: [{ code: "left undone", value: 27.4, against: 20.9 }],
      launches: 1,
    }),
    encodes.unsupported(ajv, CHECKS_ONLY),
    encodes.nonconforming(fastJsonStringify, 1, [
      { code: "clean refused", when: "before", pointer: "", expected: "text", got: "threw: no" },
    ]),
    encodes.failed(superjson, "exited", "its process ended with signal SIGSEGV"),
  ],
};
