/** What is known of what adapters do with values, as records hold it. conformance.schema.json describes the same. */

import type { VerdictRecord } from "./verdict.ts";

/** One cell of the fidelity matrix: what became of a facet of a kind on one trip over the wire. */
export interface FidelityRecord {
  readonly adapter: string;
  /** A kind, or `envelope`: the object around the values. */
  readonly kind: string;
  readonly facet: string;
  readonly trip: "encode" | "decode" | "round trip";
  /** Time zone of the process (IANA name). */
  readonly zone: string;
  /** `refuse`: it is no value of the kind, and a reader or writer has to say so. */
  readonly owes: "keep" | "refuse";
  readonly outcome:
    | "kept"
    | "normalised"
    | "refused loudly"
    | "lost silently"
    | "unsupported"
    | "crash"
    | "hang";
  readonly input: string;
  readonly became: string;
  readonly meaning: string;
  readonly source: string;
}

/** What one adapter made of what another wrote. */
export interface InterchangeRecord {
  readonly writer: string;
  readonly reader: string;
  /** A kind's name, or `dataset` and its name. */
  readonly parcel: string;
  /** Documents that the writer wrote. */
  readonly documents: number;
  readonly same: number;
  readonly different: number;
  readonly refused: number;
  readonly unsupported: number;
  /** The first that did not arrive: its text, and what became of it. */
  readonly example: { readonly text: string; readonly became: string } | null;
}

/** How an adapter explains faults of one kind. Counts of documents with one fault each. */
export interface ExplanationRecord {
  readonly adapter: string;
  readonly kind: string;
  readonly faults: number;
  readonly reported: number;
  readonly named: number;
  readonly first: number;
  /** Issues in all. */
  readonly issues: number;
  /** It declares to let faults of this kind through. */
  readonly excused: boolean;
  readonly example: { readonly pointer: string; readonly fault: string; readonly reported: string } | null;
}

/** What an adapter made of one attack. */
export interface HostileRecord {
  readonly adapter: string;
  readonly attack: string;
  readonly family: string;
  readonly operation: string;
  readonly outcome: "safe" | "refused loudly" | "wrong output" | "slow" | "hang" | "crash" | "unsupported";
  /** Exponent of the growth of time with size; null where none could be told. */
  readonly exponent: number | null;
  /** The smallest input that shows it, as a JavaScript expression; `Decimal` is decimal.js. */
  readonly input: string;
  readonly became: string;
  readonly meaning: string;
  readonly source: string;
}

/** Everything that was found out, in one run of conformance. */
export interface ConformanceRecord {
  readonly schemaVersion: 1;
  readonly wirebench: { readonly version: string; readonly commit: string | null };
  readonly startedAt: string;
  readonly seconds: number;
  readonly runtime: { readonly name: string; readonly version: string };
  readonly adapters: readonly {
    readonly name: string;
    readonly packages: readonly { readonly name: string; readonly version: string }[];
  }[];
  /** The strictness matrix. */
  readonly verdicts: readonly VerdictRecord[];
  readonly fidelity: readonly FidelityRecord[];
  readonly interchange: readonly InterchangeRecord[];
  readonly explanations: readonly ExplanationRecord[];
  readonly hostile: readonly HostileRecord[];
  /** Adapters, or parts of the question, that gave no answer. */
  readonly failed: readonly { readonly adapter: string; readonly part: string; readonly cause: string }[];
}
