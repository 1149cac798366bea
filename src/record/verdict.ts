/** One verdict of conformance as records hold it: what a library did with one input, and whether that is right. */
export interface VerdictRecord {
  readonly adapter: string;
  readonly kind: string;
  readonly mode: string;
  readonly operation: string;
  readonly case: string;
  readonly input: unknown;
  readonly expected: "accept" | "coerce" | "may" | "refuse";
  readonly outcome: "same" | "different" | "refused" | "unsupported" | "crash" | "hang";
  readonly value: unknown;
  readonly source: string;
  readonly standing: "right" | "may" | "excused" | "wrong" | "unsupported";
}
