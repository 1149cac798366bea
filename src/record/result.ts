/**
 * The result of one run, as it lies in `results/`: described by result.schema.json beside this file.
 * Times are nanoseconds per document unless the name says otherwise; sizes are bytes.
 */

/** Raised when a reader of an older file could misread a newer one. */
export const SCHEMA_VERSION = 1;

export interface RunResult {
  readonly schemaVersion: typeof SCHEMA_VERSION;
  readonly wirebench: { readonly version: string; readonly commit: string | null };
  readonly profile: string;
  /** Seed of the schedule: order of rounds, choice of cores. */
  readonly seed: number;
  /** RFC 3339 instant. */
  readonly startedAt: string;
  /** Wall-clock seconds from start to end. */
  readonly seconds: number;
  /** Where the seconds of all launches went; two launches that go on at the same time count twice. */
  readonly spent: {
    /** Timed blocks, with the baton's way from one to the next. */
    readonly measuring: number;
    readonly warmingUp: number;
    /** The gate before and after, alarms, and the look at what a cell does. */
    readonly checking: number;
    /** Starting processes, loading libraries, building schemas, making documents. */
    readonly other: number;
  };
  /**
   * Wall-clock seconds in which nothing else went on: no launch was measuring, warming up or checking. Absent from results of
   * versions that did not tell.
   */
  readonly preparingSeconds?: number;
  /** The most memory that the scheduler itself had; its workers are processes of their own. */
  readonly peakMemoryBytes: number;
  /** False where the run was interrupted; its cells are then what was measured until then. */
  readonly completed: boolean;
  readonly machine: Machine;
  readonly runtimes: readonly Runtime[];
  readonly datasets: readonly DatasetFacts[];
  readonly adapters: readonly AdapterFacts[];
  readonly cells: readonly Cell[];
  /** What the reader should know of the run as a whole, in sentences. */
  readonly warnings: readonly string[];
}

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryBytes: number;
  readonly os: string;
  /** Whether a hypervisor shows itself; null where that cannot be told. */
  readonly virtualised: boolean | null;
  /** The CPU frequency governor; null where the system does not tell. */
  readonly governor: string | null;
  /** Whether workers could be bound to one core. */
  readonly pinned: boolean;
  /** Whether workers had a raised priority; absent in results from before it was asked for. */
  readonly prioritised?: boolean;
}

export interface Runtime {
  readonly name: string;
  readonly version: string;
  readonly engine: string;
  readonly flags: readonly string[];
}

export interface DatasetFacts {
  readonly name: string;
  readonly documents: number;
  readonly seed: number;
  /** `sha256:` and the digest of the clean documents as JSON text. */
  readonly hash: string;
}

export interface AdapterFacts {
  readonly name: string;
  readonly execution: "interpreted" | "jit" | "ahead-of-time";
  readonly wire: "json" | "own";
  readonly homepage: string;
  readonly configuration: string;
  /** The library itself first. */
  readonly packages: readonly { readonly name: string; readonly version: string }[];
}

/** What was asked: the name of a cell. */
export interface CellName {
  readonly adapter: string;
  readonly bench: string;
  readonly operation: "encode" | "check" | "decode" | "explain";
  readonly dataset: string;
  readonly mode: "strict" | "lax";
  readonly unknownKeys: "ignore" | "strip" | "reject";
  /** Which documents: `clean`, `faulty`, or the name of a dirty form. */
  readonly documents: string;
  readonly runtime: string;
}

/** One cell with its outcome: exactly one of four, and no cell is ever left out. */
export type Cell = CellName & Outcome;

export type Outcome = Measured | UnsupportedOutcome | Nonconforming | Failed;

export interface UnsupportedOutcome {
  readonly outcome: "unsupported";
  readonly reason: string;
}

export interface Nonconforming {
  readonly outcome: "nonconforming";
  /** The first findings; `findings` counts all. */
  readonly evidence: readonly Evidence[];
  readonly findings: number;
}

/** One way in which an adapter was seen to be wrong. */
export interface Evidence {
  /** `before` or `after` the timing. */
  readonly when: "before" | "after";
  /** JSON Pointer within the document. */
  readonly pointer: string;
  readonly expected: string;
  readonly got: string;
}

export interface Failed {
  readonly outcome: "failed";
  readonly cause: string;
}

export interface Measured {
  readonly outcome: "measured";
  /** True for the suite's own: the yardsticks, which no gate is held for, and `limit`, which is gated. None is ever ranked. */
  readonly reference: boolean;
  /** What it was seen to do; only cells of one group are ranked against each other. */
  readonly group: string;
  /** Centre of the launches' figures, noise taken out. */
  readonly best: number;
  /** Mean of the later half of the blocks, garbage collection and the machine's noise included. */
  readonly typical: number;
  /** Best against best of the reference, launch by launch, with its interval over launches. */
  readonly ratio: Interval;
  /** The same blocks against the reference's blocks of the same rounds. */
  readonly typicalRatio: number;
  /** Place in its group, 1 first, ties share one; null for references. */
  readonly rank: number | null;
  /** The canary stayed off by more than 2.5 % after all launches. */
  readonly noisy: boolean;
  /** The least difference from its yardstick that counts in this cell, as a fraction: 0.0125 is 1.25 %. */
  readonly resolution: number;
  /** Adapters of its group against which more launches could change its verdict (faster, slower, tie). */
  readonly undecided: readonly string[];
  /** How explanations of one planted fault each point at it; absent for other operations. Shares are fractions. */
  readonly explanations?: {
    readonly faults: number;
    readonly first: number;
    readonly any: number;
    readonly issues: number;
  };
  /** Length on the wire, UTF-8; null where the operation has no wire. */
  readonly bytesPerDocument: number | null;
  /** Heap allocated per document; null where the runtime does not tell. */
  readonly allocatedPerDocument: number | null;
  /** Garbage collections inside timed blocks, all launches. */
  readonly collections: number;
  readonly marks: readonly MarkRecord[];
  readonly alarms: readonly string[];
  readonly launches: readonly Launch[];
}

export interface Interval {
  readonly best: number;
  /** 95 % over launches; null where one launch alone leaves no spread to see. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface MarkRecord {
  readonly mark: "custom" | "weaker";
  readonly pointer: string;
  readonly kind: string;
  readonly reason: string;
}

/** The samples of one launch of one worker. */
export interface Launch {
  /** The core all workers of the launch shared; null where it could not be chosen. */
  readonly core: number | null;
  /** Mean time per document of each block, in the order of rounds. */
  readonly blocks: readonly number[];
  /** The mean over all chunks of each chunk's fastest batch, per document. */
  readonly best: number;
  /** Of each block of the warm-up, in order, the batch that a quarter of its batches were faster than, per document. */
  readonly warmUp: readonly number[];
  /** False where the warm-up ran into its cap before three blocks agreed. */
  readonly steady: boolean;
}
