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
  /** A JavaScript expression. */
  readonly input: string;
  /** What came out, as `console.log` shows it; `refused: …` where it threw; a reason where there is no such operation. */
  readonly output: string;
  /** Whether that is right, where the cell is an example; empty elsewhere. */
  readonly standing: string;
  /** What must happen, and who says so. */
  readonly rule: string;
  /** A module that does the same; empty where there is no such operation. */
  readonly lines: readonly string[];
}
