/**
 * What a worker is asked and what it answers. A worker knows an adapter and nothing else: everything it needs crosses by value,
 * the model as data and the documents as files named by their hash. messages.schema.json describes the same;
 * docs/worker-protocol.md explains it to whoever writes a worker in another language.
 */

import type { Mode, OperationName } from "../adapters/contract.ts";
import type { Chunk } from "../measure/block.ts";
import type { Mark, UnknownKeys } from "../model/fold.ts";
import type { Model } from "../model/model.ts";
import type { Condition, FailureCode, UnsupportedCode } from "../record/result.ts";

export type { Chunk } from "../measure/block.ts";
export type { Condition } from "../record/result.ts";

/** Stands in every message. Raised when what a message means changes. */
export const PROTOCOL = 1;

/** The last line of a proof in JavaScript: it prints what came out. */
export const PRINTS = "console.log(output);";

interface Message {
  readonly protocol: typeof PROTOCOL;
}

/** An adapter by name, or by the file that a user named. A worker that holds one adapter need not look at it. */
export interface AdapterName {
  readonly name: string;
  /** Absolute path; absent for an adapter of the suite's own. */
  readonly file?: string;
}

/** What is measured beside the adapters: never judged, beats nobody. */
export type Reference = "JSON.parse" | "JSON.stringify" | "walk" | "revive";
/** What only `calibrate` measures: an operation that does nothing, a loop of arithmetic, and the same loop twice as long. */
export type Gauge = "nothing" | "loop" | "loop twice as long";

/** Who does the work. */
export type Subject = { readonly adapter: AdapterName } | { readonly reference: Reference | Gauge };

/** What is asked of the subject. */
export interface CellQuestion {
  readonly operation: OperationName;
  readonly mode: Mode;
  readonly unknownKeys: UnknownKeys;
  /** `first call`: nothing is built before the first block, and the block builds and calls once. */
  readonly process: "warm" | "first call";
  /**
   * What is different about this cell; absent where nothing is. `among others`: `others` of `prepare` went through the library
   * before. `no code generation`: the scheduler started the worker so. `Standard Schema`: a check is made by `~standard.validate`.
   */
  readonly condition?: Condition;
}

/** Documents, one JSON text a line, in a file that is named by what it holds. */
export interface DocumentFile {
  /** Absolute path. */
  readonly path: string;
  /** `sha256:` and the digest of the file's bytes, in lower-case hexadecimal. The worker refuses a file with another one. */
  readonly hash: string;
  /** How many lines it has. */
  readonly documents: number;
}

/** How documents become inputs of the operation. `own wire`: the adapter's own encode writes what its decode reads. */
export type InputForm = "value" | "text" | "typed" | "own wire";

/** One value that an operation is called with. Text stands for JSON text: a message never holds a document as JSON. */
export type CallInput =
  /** A document by its file (0 for the first of `prepare`) and line (from 0), turned into an input as documents are. */
  | { readonly is: "document"; readonly file: number; readonly line: number }
  /** A document by its JSON text, turned into an input as documents are. */
  | { readonly is: "json"; readonly text: string }
  /** Text or bytes (base64) that `decode` is handed as they are. */
  | { readonly is: "wire"; readonly text: string }
  | { readonly is: "bytes"; readonly base64: string }
  /** A described value (docs/worker-protocol.md, "Described values") that the operation is handed as it is. */
  | { readonly is: "value"; readonly described: string }
  /**
   * A document with a described value in one place, `{"$absent":true}` for none: where inputs are typed, the typed value is
   * changed, else the document is, before it becomes an input. The pointer is a JSON Pointer (RFC 6901).
   */
  | {
      readonly is: "changed";
      readonly document: Extract<CallInput, { is: "document" | "json" }>;
      readonly pointer: string;
      readonly described: string;
    }
  /** `before`, `text` so many times, `after`: wire text for `decode`; for the others the JSON text of a document. */
  | {
      readonly is: "repeat";
      readonly before: string;
      readonly text: string;
      readonly times: number;
      readonly after: string;
    }
  /** An expression whose value the operation is handed as it is. A worker of another language answers `unsupported`. */
  | { readonly is: "expression"; readonly language: "javascript"; readonly source: string };

/** What came of one input. A field that is absent is false, or was not looked at. */
export interface Called {
  /** The described answer of the operation, translated as the adapter translates it; absent where it threw. */
  readonly returned?: string;
  /** Why it refused, in one line; absent where it returned. */
  readonly threw?: string;
  /** Why there is no such input for this adapter: no typed value stands for it, or the language lacks it. Nothing was called. */
  readonly impossible?: string;
  readonly nanoseconds: number;
  /**
   * Of `encode` where the wire is the adapter's own: the described value that its own decode makes of what was written; absent
   * where that threw.
   */
  readonly readBack?: string;
  /** The answer is the input itself. */
  readonly sameObject?: true;
  /** The described input after the call, where it is another one than before. */
  readonly inputBecame?: string;
  /** How many leaves of the input were read; null where the language cannot watch. Only where `watch` was asked for. */
  readonly leavesRead?: number | null;
  /** Two places of the answer hold the same mutable object. */
  readonly sharesObjects?: true;
  /** Afterwards every object of the language had a property that none had before. */
  readonly pollutedPrototype?: string;
}

/** Another schema that goes through the library before the one that is asked about, and the documents that it is used on. */
export interface Other {
  readonly model: Model;
  readonly documents: DocumentFile;
}

export type Question = Message &
  (
    | { readonly ask: "describe"; readonly adapter: AdapterName }
    /**
     * Build one operation on one model. The first file of `documents` is what is timed; it and the others are what `call` names by
     * line. None where inputs come with `call`. A file is read when it is first needed, and its hash is verified then.
     */
    | {
        readonly ask: "prepare";
        readonly subject: Subject;
        readonly question: CellQuestion;
        readonly model: Model;
        readonly documents: readonly DocumentFile[];
        /** How the documents of the first file are cut; none where nothing is timed. */
        readonly chunks: readonly Chunk[];
        /** Built, and called with all of their documents, before the model is built. Their results are not looked at. */
        readonly others?: readonly Other[];
      }
    /** Call the operation once with each input, in order. `watch`: count the leaves that it reads. */
    | { readonly ask: "call"; readonly inputs: readonly CallInput[]; readonly watch?: true }
    | ({ readonly ask: "block" } & BlockRequest)
    /** How to do the same without the suite. Answered beside a prepared operation. */
    | { readonly ask: "prove"; readonly input: CallInput }
    /** What only the end of a launch can tell. `allocation`: count the bytes that one pass over all chunks allocates. */
    | { readonly ask: "finish"; readonly allocation: boolean }
    /** Time two builds of the same cell with another harness, in this one process. */
    | { readonly ask: "compare"; readonly harness: string }
  );

/** One timed stretch. The first batch is not recorded; each further batch is one pass over the next chunk. */
export interface BlockRequest {
  /** How long it takes at the least. */
  readonly milliseconds: number;
  /** How many batches it has at the least, however long they take. */
  readonly minBatches: number;
  /** These documents instead of the chunks: each batch is `passes` passes over them. Lines of `file`, by default of the first. */
  readonly documents?: readonly number[];
  readonly file?: number;
  readonly passes?: number;
  /** `nothing`: a function that returns a result made before; what the loop itself takes. */
  readonly run?: "operation" | "nothing";
  /** What is collected before the clock starts: garbage of the block before, or all. A language that cannot, does not. */
  readonly collect: "none" | "young" | "all";
  /** So many results of this block are described in the answer. */
  readonly keep?: number;
}

/** What the suite knows of an adapter without running it. */
export interface Description {
  /** Name in tables and on the command line, in lower-case words joined by hyphens. */
  readonly name: string;
  /** What is installed, the library itself first; a version is `not installed` where it is missing. */
  readonly packages: readonly { readonly name: string; readonly version: string }[];
  readonly homepage: string;
  readonly configuration: string;
  readonly execution: "interpreted" | "jit" | "ahead-of-time";
  readonly wire: "json" | "own";
  /** False for a codec that claims no validation at all. */
  readonly validates: boolean;
  /** What it can do with keys that the model does not know, its own default first. */
  readonly unknownKeys: readonly [UnknownKeys, ...UnknownKeys[]];
  /** True for the suite's own limit: a figure under tables; it beats nobody. */
  readonly isLimit: boolean;
  /** Each mode: true, or the reason of the gap. */
  readonly modes: Readonly<Record<Mode, true | string>>;
  /** Each operation: true, or the reason of the gap. */
  readonly operations: Readonly<Record<OperationName, true | string>>;
  /** The operations whose answer the worker has to wait for, other than by working: called and judged, never timed. */
  readonly asynchronous?: readonly OperationName[];
  /** The form that each kind has in memory after decode, by name. */
  readonly forms: Readonly<Record<string, string>>;
  /** Each layer of the vocabulary as its author wrote it. */
  readonly spellings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What the worker runs on. */
  readonly runtime: {
    readonly name: string;
    readonly version: string;
    readonly engine: string;
    readonly flags: readonly string[];
  };
}

/** What an operation is, once it is built. */
export interface Ready {
  readonly is: "ready";
  readonly inputs: InputForm;
  /** The form of each kind on the typed side of this operation, with what it lacks where it is weaker. */
  readonly forms: Readonly<Record<string, { readonly name: string; readonly weaker?: string }>>;
  /** Where the suite's or the author's code helps, and where less is done than the kinds ask. */
  readonly marks: readonly Mark[];
  /** The kinds whose faults the adapter declares to let through. */
  readonly excused: readonly Mark["kind"][];
  /** Mean UTF-8 length of an input that is wire; null where it is none. */
  readonly bytesPerInput: number | null;
}

/** What one block measured. Times are nanoseconds per document. */
export interface Block {
  readonly is: "block";
  /** Mean over all batches. */
  readonly mean: number;
  /** The batch that a quarter of all batches were faster than. */
  readonly quarter: number;
  /** Median over all batches. */
  readonly median: number;
  /** Mean of the processor time of all batches, of all threads of the process; absent where the language does not tell. */
  readonly cpu?: number;
  /** Each chunk that was met, with its fastest batch; chunk 0 where documents were named. */
  readonly chunks: readonly (readonly [chunk: number, fastest: number])[];
  /** Garbage collections that began within the block; null where the language does not tell. */
  readonly garbageCollections: number | null;
  /** Of a first call what `ready` could not say yet: nothing was built then. */
  readonly built?: Ready;
  /** The described results that were asked to be kept, each with the index of its document. */
  readonly kept?: readonly { readonly document: number; readonly returned: string }[];
}

/** What a worker says itself. All other codes come from the judge. */
export type WorkerUnsupportedCode = Extract<
  UnsupportedCode,
  "not installed" | "operation" | "mode" | "unknown keys" | "kind" | "condition"
>;
/** What a worker says itself. All other codes tell what happened to its process. */
export type WorkerFailureCode = Extract<
  FailureCode,
  "not loaded" | "threw" | "documents" | "protocol" | "no time"
>;

export interface UnsupportedAnswer<Code extends UnsupportedCode = UnsupportedCode> {
  readonly is: "unsupported";
  readonly code: Code;
  readonly reason: string;
}
export interface FailedAnswer<Code extends FailureCode = FailureCode> {
  readonly is: "failed";
  readonly code: Code;
  readonly cause: string;
}

export type Answer =
  | { readonly is: "described"; readonly description: Description }
  /** The file was loaded, and has no adapter in it. */
  | { readonly is: "no adapter" }
  | Ready
  | { readonly is: "called"; readonly calls: readonly Called[] }
  | Block
  | {
      readonly is: "finished";
      /** Bytes of heap allocated per document; null where nobody looked, or the language does not tell. */
      readonly allocatedPerDocument: number | null;
    }
  /**
   * A program of the language that does the same, and what it prints; no lines where nobody can do it without the suite.
   * `unprinted`: why the adapter's own code could not be printed, for its author. `module`: the same operation as a module that
   * exports it as `run`, without an input; absent where its code is the suite's own.
   */
  | {
      readonly is: "proved";
      /** In JavaScript the last of them is `PRINTS`. */
      readonly lines: readonly string[];
      readonly output: string;
      readonly module?: readonly string[];
      readonly unprinted?: string;
    }
  /** Nanoseconds a call of each of the two builds. */
  | { readonly is: "compared"; readonly times: readonly number[] }
  | UnsupportedAnswer<WorkerUnsupportedCode>
  | FailedAnswer<WorkerFailureCode>;

/** An answer as it is written: with the version of the protocol. */
export type WrittenAnswer = Message & Answer;
