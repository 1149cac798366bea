/** The proofs of a cell, as `wirebench conform --explain CASE --json` prints them. proofs.schema.json describes the same. */

export interface ProofsRecord {
  readonly schemaVersion: 1;
  readonly proofs: readonly ProofRecord[];
}

/** One call, what came of it, and how to make it without wirebench. */
export interface ProofRecord {
  readonly adapter: string;
  /** `instant february-30`, `facet offset of instant`, `attack key-by-enum`. */
  readonly cell: string;
  readonly operation: string;
  readonly mode: string;
  /** A JavaScript expression; of an adapter in another language, JSON text. */
  readonly input: string;
  /** What came out, as `console.log` shows it, or Python's `print`; `refused: …` where it threw; a reason where there is no such operation. */
  readonly output: string;
  /** Whether that is right, where the cell is an example; empty elsewhere. */
  readonly standing: string;
  /** What must happen, and who says so. */
  readonly rule: string;
  /** A program that does the same, in the adapter's language; empty where there is no such operation. */
  readonly lines: readonly string[];
  /** Why the adapter's own code could not be printed as lines, for its author. */
  readonly unprinted?: string;
}

/** What came of running proofs of an adapter, as `wirebench conform --prove N --json` prints a list of them. */
export interface ProofCheckRecord {
  readonly adapter: string;
  /** Proofs that were drawn and run. */
  readonly drawn: number;
  /** Those that say something else, cannot be printed, or do not run. */
  readonly different: readonly { readonly proof: ProofRecord; readonly why: string }[];
  /** Examples that were looked at while drawing, and to which no answer came: how many, and the first. Absent where there are none. */
  readonly lost?: { readonly examples: number; readonly first: ProofRecord };
  /** Why the adapter could not be asked. */
  readonly failed?: string;
}
