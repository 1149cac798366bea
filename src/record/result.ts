/**
 * The result of one run, as it lies in `results/`: described by result.schema.json beside this file.
 * Times are nanoseconds per document unless the name says otherwise; sizes are bytes. Long because it is the whole of one record.
 */

import type { Facts } from "./facts.ts";

/** Raised when a reader of an older file could misread a newer one. */
export const SCHEMA_VERSION = 4;

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
    /** Timed blocks, with the time that passes from one to the next. */
    readonly measuring: number;
    readonly warmingUp: number;
    /** Judging before and after the timing, and what alarms need. */
    readonly checking: number;
    /** Starting processes, loading libraries, building schemas, making documents. */
    readonly other: number;
  };
  /** False where the run was interrupted; its cells are then what was measured until then. */
  readonly completed: boolean;
  readonly machine: Machine;
  readonly runtimes: readonly Runtime[];
  readonly datasets: readonly DatasetFacts[];
  /** The benches that cells name, in the order in which tables show them. */
  readonly benches: readonly BenchFacts[];
  readonly adapters: readonly AdapterFacts[];
  /** No two have the same `cellKey`. */
  readonly cells: readonly Cell[];
  /** What the reader should know of the run as a whole: a code for programs, a sentence for people. */
  readonly warnings: readonly { readonly code: string; readonly text: string }[];
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
  /** Whether workers had a raised priority. */
  readonly prioritised: boolean;
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
  /** The one kind or combiner that the documents are about, and how many values one holds; absent where they hold many kinds. */
  readonly about?: { readonly kind: string; readonly values: number };
  /** Every document file that was measured on. */
  readonly files: readonly {
    /** Which documents: `clean`, `faulty`, or the name of a dirty form. */
    readonly documents: string;
    readonly count: number;
    /** `sha256:` and the digest of the file. */
    readonly hash: string;
  }[];
}

export interface BenchFacts {
  readonly name: string;
  /** The question in words, as the title of a table puts it. */
  readonly question: string;
  readonly operation: CellName["operation"];
  readonly mode: CellName["mode"];
  /** `dirty`: every dirty form that the dataset has, each with cells of its own. */
  readonly documents: "clean" | "faulty" | "dirty";
  /** `first call`: the schema built and used once, each time in a new process. */
  readonly process: "warm" | "first call";
  /** Each adapter has two cells of it, in the same rounds: one as usual, and one under this condition. */
  readonly condition?: Condition;
}

/**
 * What is different about a cell. `among others`: thirty other schemas went through the library in the same process before.
 * `no code generation`: the process refuses to make code of text, as a content security policy does. `Standard Schema`: the check is
 * called by the common interface, `~standard.validate` (https://standardschema.dev).
 */
export type Condition = "among others" | "no code generation" | "Standard Schema";

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
  /** Version of the adapter's library, its first package; empty for references and for what the runtime itself has. */
  readonly version: string;
  readonly bench: string;
  readonly operation: "encode" | "check" | "decode" | "explain";
  readonly dataset: string;
  readonly mode: "strict" | "lax";
  readonly unknownKeys: "ignore" | "strip" | "reject";
  /** Which documents: `clean`, `faulty`, or the name of a dirty form. */
  readonly documents: string;
  readonly runtime: string;
  /** Absent where it was measured as usual. */
  readonly condition?: Condition;
}

/** What no two cells of a result share. */
export const cellKey = (cell: CellName): string =>
  JSON.stringify([
    cell.adapter,
    cell.version,
    cell.bench,
    cell.dataset,
    cell.documents,
    cell.mode,
    cell.unknownKeys,
    cell.runtime,
    ...(cell.condition === undefined ? [] : [cell.condition]),
  ]);

/** One cell with its outcome: exactly one of four, and no cell is ever left out. */
export type Cell = CellName & Outcome;

export type Outcome = Measured | UnsupportedOutcome | Nonconforming | Failed;

/**
 * What an adapter does not do. `form refused`: a lax reader does not take a dirty form. `not installed`: its library is not there.
 * `condition`: it does not work under the condition of its cell.
 */
export type UnsupportedCode =
  | "not installed"
  | "operation"
  | "mode"
  | "unknown keys"
  | "kind"
  | "condition"
  | "form refused"
  | "off the question";

export interface UnsupportedOutcome {
  readonly outcome: "unsupported";
  readonly code: UnsupportedCode;
  /** In one line; of a form that is refused, what the library said first, and of how many documents where it takes others. */
  readonly reason: string;
}

/** What went wrong with a worker. */
export type FailureCode =
  /** Its file did not load, or its library is not there. */
  | "not loaded"
  | "threw"
  | "hung"
  | "exited"
  | "memory"
  | "printed"
  | "protocol"
  | "killed"
  | "documents"
  | "description"
  | "no time"
  | "interrupted";

export interface Failed {
  readonly outcome: "failed";
  readonly code: FailureCode;
  /** In one line. */
  readonly cause: string;
}

export interface Nonconforming {
  readonly outcome: "nonconforming";
  /** The first findings; `findings` counts all. */
  readonly evidence: readonly Evidence[];
  readonly findings: number;
}

/** In which way an adapter is wrong. */
export type EvidenceCode =
  /** A document that must be taken is refused. */
  | "clean refused"
  /** What it returned or wrote has another value than the document denotes. */
  | "value differs"
  /** What it wrote does not parse. */
  | "wire unreadable"
  /** It returned something that is no answer of its operation. */
  | "wrong answer"
  | "input changed"
  /** A document with a fault is taken, in a kind whose faults it does not declare to let through. */
  | "fault taken"
  /** Something else happened to unknown keys than the cell is named after. */
  | "unknown keys";

/** One way in which an adapter was seen to be wrong. */
export interface Evidence {
  readonly code: EvidenceCode;
  /** `before` or `after` the timing. */
  readonly when: "before" | "after";
  /** JSON Pointer within the document. */
  readonly pointer: string;
  readonly expected: string;
  readonly got: string;
}

/** How explanations of documents with one fault each point at the fault. */
export interface Explanations {
  /** Documents that were explained: those whose fault the adapter claims to see. */
  readonly faults: number;
  /** Share of them at which the first issue points, a fraction. */
  readonly first: number;
  /** Share of them at which any issue points, a fraction. */
  readonly any: number;
  /** Mean number of issues of one document. */
  readonly issues: number;
}

/** A sign that a figure is no measurement. */
export interface Alarm {
  readonly code: "left undone" | "not linear" | "never steady";
  /**
   * `left undone`: nanoseconds per document. `not linear`: how many times as long twice the calls take.
   * `never steady`: in how many launches the warm-up never became steady.
   */
  readonly value: number;
  /** `left undone`: nanoseconds per document of a loop that does nothing. */
  readonly against?: number;
}

export interface Measured {
  readonly outcome: "measured";
  /** True for the suite's own: the references, which are not judged, and `limit`, which is. None of them beats an adapter or is beaten. */
  readonly reference: boolean;
  /** What it was seen to do; null for references that are not judged. */
  readonly facts: Facts | null;
  /** Centre of the launches' figures, noise taken out. */
  readonly best: number;
  /**
   * Mean of the later half of the blocks, garbage collection included: in processor time where the launches tell it, else with
   * what other programs took.
   */
  readonly typical: number;
  /** Best against best of the reference, launch by launch, with its interval over launches. */
  readonly ratio: Interval;
  /** The same blocks against the reference's blocks of the same launch. */
  readonly typicalRatio: number;
  /**
   * Adapters that do no less (`standing`) and are faster, or do more and are not slower; the fastest first. Empty for what is
   * unbeaten, and for references.
   */
  readonly beatenBy: readonly string[];
  /** Adapters whose times cannot be told apart from its own, of those that one of the two could beat. */
  readonly tiedWith: readonly string[];
  /** The A/A control stayed off by more than 2.5 % after all launches. */
  readonly noisy: boolean;
  /** The smallest difference from its reference that counts in this cell, as a fraction: 0.0125 is 1.25 %. */
  readonly resolution: number;
  /** Adapters that may yet beat it, or no longer: more launches could change the verdict (faster, slower, tie), or its figure is in doubt. */
  readonly undecided: readonly string[];
  /** Of `explain` alone. */
  readonly explanations?: Explanations;
  /** Length on the wire, UTF-8; null where the operation has no wire. */
  readonly bytesPerDocument: number | null;
  /** Heap allocated per document; null where the runtime does not tell. */
  readonly allocatedPerDocument: number | null;
  /** Garbage collections inside timed blocks, all launches; null where the runtime does not tell. */
  readonly garbageCollections: number | null;
  readonly marks: readonly MarkRecord[];
  readonly alarms: readonly Alarm[];
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
  /** Which launch of its question it is, from 0: those with the same number were alive together. */
  readonly launch: number;
  /** The core all workers of the launch shared; null where it could not be chosen. */
  readonly core: number | null;
  /** Mean time per document of each block, in the order of rounds. */
  readonly blocks: readonly number[];
  /** The same in processor time, which other programs do not add to; absent where the runtime does not tell. */
  readonly cpuBlocks?: readonly number[];
  /** The mean over all chunks of each chunk's fastest batch, per document. */
  readonly best: number;
  /** Of each block of the warm-up, in order, the batch that a quarter of its batches were faster than, per document. */
  readonly warmUp: readonly number[];
  /** False where the warm-up ran into its cap before three blocks agreed. */
  readonly steady: boolean;
  /** Nanoseconds of a call that does nothing, in the same loop: it is a part of every time. Of references alone, and of no first call. */
  readonly emptyCall?: number;
}
