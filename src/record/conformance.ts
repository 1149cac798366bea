/** What is known of what adapters do with values, as records hold it. conformance.schema.json describes the same. */

import type { Facts } from "./facts.ts";
import type { Evidence, FailureCode, UnsupportedCode } from "./result.ts";
import type { VerdictRecord } from "./verdict.ts";

/** `encode`: typed value to wire. `decode`: wire to typed value. `round trip`: wire to typed value and back. */
export type Trip = "encode" | "decode" | "round trip";

/**
 * What became of a facet.
 * - `kept`: the value and its facet arrive as they left. What must be refused was let through as it was.
 * - `normalised`: an equal value arrives, the facet in another spelling.
 * - `refused loudly`: it threw.
 * - `lost silently`: something else arrives, and nobody is told.
 */
export type FidelityOutcome = "kept" | "normalised" | "refused loudly" | "lost silently";

/** One cell of the fidelity matrix: the worst that became of any probe of a facet on one trip over the wire. */
export interface FidelityRecord {
  readonly adapter: string;
  /** A kind, or `object structure`: the object around the values. */
  readonly kind: string;
  readonly facet: string;
  readonly trip: Trip;
  /** Time zone of the process (IANA name). */
  readonly zone: string;
  /** `refuse`: it is no value of the kind, and a reader or writer has to say so. */
  readonly expected: "keep" | "refuse";
  readonly outcome: FidelityOutcome | "unsupported" | "crash" | "hang";
  /** The probe that this became of, in words. */
  readonly input: string;
  /** What it became, or why it was refused or is unsupported. */
  readonly became: string;
  readonly meaning: string;
  readonly source: string;
}

/** What adapters read of what adapters wrote. Names stand in the order of adapters. */
export interface InterchangeRecord {
  /** Adapters that wrote some of the documents. */
  readonly writers: readonly string[];
  /** Adapters that can read some of the sets. */
  readonly readers: readonly string[];
  readonly sets: readonly InterchangeSet[];
}

/** Documents of one model. */
export interface InterchangeSet {
  /** A kind (its examples), or `dataset` and its name. */
  readonly name: string;
  /** The sources leave open whether these documents must be taken: an upper-case UUID, a leap second. */
  readonly open: boolean;
  /** Writers that cannot write any document of the set, by the reason. */
  readonly cannotWrite: readonly NotWritten[];
  /** Readers that cannot read any document of the set, by the reason. */
  readonly cannotRead: readonly { readonly why: string; readonly readers: readonly string[] }[];
  readonly documents: readonly InterchangeDocument[];
}

/** Why writers did not write something. */
export interface NotWritten {
  readonly why: string;
  readonly writers: readonly string[];
}

/** One document, and what became of it. */
export interface InterchangeDocument {
  /** The name of a kind's example, or `document 3` of a dataset. */
  readonly name: string;
  /** Everything that was written of it, equal texts once. */
  readonly texts: readonly InterchangeText[];
  /** Writers that refused to write it. */
  readonly unwritten: readonly NotWritten[];
  /** Writers that have no typed value of it: a Python datetime has no year 0000. */
  readonly withoutValue: readonly NotWritten[];
}

/** One text. A reader that can read the set and is not named here has read it as an equal value. */
export interface InterchangeText {
  /** Its beginning. */
  readonly text: string;
  readonly writers: readonly string[];
  /** Readers that took it as another value. */
  readonly different: readonly TextLoss[];
  /** Readers that refused it. */
  readonly refused: readonly TextLoss[];
}

/** What became of a text: the first difference, or the reason of the refusal. */
export interface TextLoss {
  readonly became: string;
  readonly readers: readonly string[];
}

/** How an adapter explains faults of one kind. Counts of documents with one fault each. */
export interface ExplanationRecord {
  readonly adapter: string;
  readonly kind: string;
  readonly faults: number;
  /** Those of which anything was reported. */
  readonly reported: number;
  /** Those of which an issue names the fault's place. */
  readonly named: number;
  /** Those of which the first issue does. */
  readonly first: number;
  /** Issues in all. */
  readonly issues: number;
  /** It declares to let faults of this kind through. */
  readonly excused: boolean;
  /** The first fault that was not named first: where it is, what it is, and what was reported. */
  readonly example: { readonly pointer: string; readonly fault: string; readonly reported: string } | null;
}

/** What an adapter made of one attack. */
export interface HostileRecord {
  readonly adapter: string;
  readonly attack: string;
  readonly family: string;
  readonly operation: string;
  /**
   * - `safe`: right output, in time that grows no faster than the input.
   * - `refused loudly`: it threw, or its check said no.
   * - `wrong output`: it went through, and something else came out.
   * - `slow`: the time grows faster than the input; `exponent` says how.
   * - `crash`, `hang`: the process ended, or did not answer in time.
   */
  readonly outcome: "safe" | "refused loudly" | "wrong output" | "slow" | "hang" | "crash" | "unsupported";
  /** Exponent of the growth of time with size; null where none could be told. */
  readonly exponent: number | null;
  /** The smallest input that shows it, as a JavaScript expression; `Decimal` is decimal.js. */
  readonly input: string;
  readonly became: string;
  readonly meaning: string;
  readonly source: string;
}

/** How an adapter, under its own default policy for unknown keys, does on a dataset's documents, clean and faulty. */
export type DocumentsRecord = {
  readonly adapter: string;
  readonly dataset: string;
  readonly operation: string;
  readonly mode: string;
  readonly unknownKeys: string;
} & (
  | { readonly outcome: "right"; readonly facts: Facts }
  | {
      readonly outcome: "nonconforming";
      /** The first findings; `findings` counts all. */
      readonly evidence: readonly Evidence[];
      readonly findings: number;
    }
  | { readonly outcome: "unsupported"; readonly code: UnsupportedCode; readonly reason: string }
  | { readonly outcome: "failed"; readonly code: FailureCode; readonly cause: string }
);

/** Raised when a reader of an older record could misread a newer one. */
export const CONFORMANCE_VERSION = 3;

/** Everything that was found out, in one run of conformance. */
export interface ConformanceRecord {
  readonly conformVersion: typeof CONFORMANCE_VERSION;
  readonly wirebench: { readonly version: string; readonly commit: string | null };
  readonly startedAt: string;
  readonly seconds: number;
  readonly runtime: { readonly name: string; readonly version: string };
  readonly adapters: readonly {
    readonly name: string;
    readonly packages: readonly { readonly name: string; readonly version: string }[];
    /** False for a codec that claims no validation; true of an adapter that could not be asked. */
    readonly validates: boolean;
    /** What it ran on; absent where that is the runtime of wirebench. */
    readonly runtime?: { readonly name: string; readonly version: string };
  }[];
  /** The strictness matrix. */
  readonly verdicts: readonly VerdictRecord[];
  readonly fidelity: readonly FidelityRecord[];
  readonly interchange: InterchangeRecord;
  readonly explanations: readonly ExplanationRecord[];
  readonly hostile: readonly HostileRecord[];
  readonly documents: readonly DocumentsRecord[];
  /** Adapters, or parts of the question, that gave no answer. */
  readonly failed: readonly { readonly adapter: string; readonly part: string; readonly cause: string }[];
}
