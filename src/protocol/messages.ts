/**
 * What a worker is asked and what it answers: one JSON object a line, questions on its standard input,
 * answers on file descriptor 3. Standard output and error stay the library's own, and are watched.
 * Nothing in it is of JavaScript, so that a worker may be written in any language.
 */

import type { Reference } from "../../bench/contract.ts";
import type { Mode, OperationName } from "../adapters/contract.ts";
import type { Explanations } from "../conform/explain.ts";
import type { Rival } from "../measure/other-harnesses.ts";
import type { Dirt } from "../model/dirty.ts";
import type { UnknownKeys } from "../model/fold.ts";
import type { AdapterFacts, Evidence, MarkRecord } from "../record/result.ts";
import type { Found, Part } from "../worker/parts.ts";

/** One message as one line. Whoever reads lines may end them at U+2028 and U+2029 too, which JSON lets stand within a text. */
export const asLine = (message: Question | Answer): string =>
  `${JSON.stringify(message)
    .replaceAll("\u2028", String.raw`\u2028`)
    .replaceAll("\u2029", String.raw`\u2029`)}\n`;

/** An adapter by name, or by the file that a user named. */
export interface AdapterSource {
  readonly name: string;
  /** Absolute path; absent for an adapter of the suite's own. */
  readonly file?: string;
}

/** What only `calibrate` measures: an operation that does nothing, a loop of arithmetic, and the same twice as long. */
export type Gauge = "nothing" | "loop" | "loop twice as long";

/**
 * Who is measured: an adapter, or one of the suite's yardsticks. `slowedBy` is a share of the documents that is done twice:
 * a slow-down of known size, to calibrate by.
 */
export type Subject =
  | {
      readonly adapter: AdapterSource;
      readonly unknownKeys: UnknownKeys;
      readonly slowedBy?: number;
    }
  | { readonly reference: Reference | Gauge; readonly slowedBy?: number };

/** One cell as its worker needs to know it. */
export interface CellRequest {
  readonly subject: Subject;
  readonly dataset: string;
  readonly count: number;
  readonly datasetSeed: number;
  /** The hash of its clean documents, as the result gives it. */
  readonly hash: string;
  readonly operation: OperationName;
  readonly mode: Mode;
  /** Which documents are timed. */
  readonly documents: "clean" | "faulty" | Dirt;
  /** `first call`: built and called once, when the first block is asked for. */
  readonly process: "warm" | "first call";
  /** How many documents stand in a chunk. */
  readonly chunkDocuments: number;
  readonly blockMilliseconds: number;
  /** Blocks that will be asked for: all of them together meet each chunk several times. */
  readonly rounds: number;
  readonly warmUpBlocks: number;
  /** Which launch of its set it is, from 0: the first is gated on all documents, each other on a share of them. */
  readonly launch: number;
}

export type Question =
  | { readonly ask: "describe"; readonly adapter: AdapterSource }
  | { readonly ask: "prepare"; readonly cell: CellRequest }
  | { readonly ask: "block" }
  | { readonly ask: "finish" }
  /** Time twins of a cell with another ruler, in this one process. */
  | { readonly ask: "rival"; readonly rival: Rival; readonly cell: CellRequest }
  | { readonly ask: "conform"; readonly adapter: AdapterSource; readonly part: Part };

/** What the suite knows of an adapter without running it. */
export interface Description extends AdapterFacts {
  readonly unknownKeys: readonly [UnknownKeys, ...UnknownKeys[]];
  /** True for the suite's own limit: a line across tables, never ranked. */
  readonly isLimit: boolean;
  /** Each mode, with the reason where it is a gap. */
  readonly modes: Readonly<Record<Mode, true | string>>;
  /** Each operation, with the reason where it is a gap. */
  readonly operations: Readonly<Record<OperationName, true | string>>;
  /** Each kind's in-memory form after decode. */
  readonly forms: Readonly<Record<string, string>>;
  /** Each layer of the vocabulary as its author wrote it. */
  readonly spellings: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export type Answer =
  | { readonly is: "described"; readonly description: Description }
  /** The file was loaded, and has no adapter in it. */
  | { readonly is: "no-adapter" }
  | {
      readonly is: "ready";
      readonly bytesPerDocument: number | null;
      readonly marks: readonly MarkRecord[];
      readonly warmUp: readonly number[];
      readonly steady: boolean;
      /** Seconds that went into the gate, and into warming up; the rest of the answer's time is loading and building. */
      readonly spent: { readonly checking: number; readonly warmingUp: number };
    }
  | {
      readonly is: "unsupported";
      readonly reason: string;
      /** Seconds that went into finding it out by the gate; absent where the adapter says so itself. */
      readonly spent?: { readonly checking: number };
    }
  | {
      readonly is: "nonconforming";
      readonly evidence: readonly Evidence[];
      readonly findings: number;
      /** Seconds that went into the gate, where it was before the timing. */
      readonly spent?: { readonly checking: number };
    }
  | {
      readonly is: "block";
      /** Mean over all batches of the block, nanoseconds per document. */
      readonly mean: number;
      /** Each chunk that was met, with the nanoseconds per document of its fastest batch. */
      readonly chunks: readonly (readonly [chunk: number, time: number])[];
      readonly collections: number;
    }
  | {
      readonly is: "finished";
      readonly group: string;
      /** What came of explaining faults at known places; absent for every other operation. */
      readonly explanations?: Explanations;
      readonly alarms: readonly string[];
      /** Null where nobody looked: in the first launches it is looked at. */
      readonly allocatedPerDocument: number | null;
    }
  /** Nanoseconds a call of each twin. */
  | { readonly is: "rivalled"; readonly times: readonly number[] }
  | { readonly is: "conformed"; readonly found: Found }
  | {
      readonly is: "failed";
      readonly cause: string;
      /** Somebody else ended the worker: nothing is known of the adapter by that. */
      readonly fromOutside?: true;
    };
