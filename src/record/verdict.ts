/** One verdict of the strictness matrix: what a library did with one input, and whether that is right. */
export interface VerdictRecord {
  readonly adapter: string;
  readonly kind: string;
  readonly mode: string;
  readonly operation: string;
  readonly case: string;
  /** The JSON value that was given. */
  readonly input: unknown;
  readonly expected: "accept" | "coerce" | "may" | "refuse";
  /**
   * - `same`: taken, as the value that the input denotes (`check`: taken, and the input denotes a value).
   * - `different`: taken as another value, or though the input denotes none.
   * - `crash`, `hang`: the process ended, or did not answer in time.
   */
  readonly outcome: "same" | "different" | "refused" | "unsupported" | "crash" | "hang";
  /** What it was taken as, on the wire where that can be written; else why it was refused or is unsupported. */
  readonly value: unknown;
  readonly source: string;
  /** Is that right? `excused`: wrong, and declared (weaker, or no validation at all). */
  readonly standing: "right" | "may" | "excused" | "wrong" | "unsupported";
}
