/** What one adapter did on one runtime, and what of it is another on another runtime. */

import type { DecodeResult, Encoded } from "../../src/conform/interchange.ts";
import { hashOfBytes } from "../../src/protocol/documents.ts";
import type { FidelityRecord } from "../../src/record/conformance.ts";
import type { Runtime } from "../../src/record/result.ts";
import type { VerdictRecord } from "../../src/record/verdict.ts";

/** What was asked of an adapter. */
export interface Found {
  readonly verdicts: readonly VerdictRecord[];
  readonly fidelity: readonly FidelityRecord[];
  /** What it wrote of the documents of every set. */
  readonly written: readonly Encoded[];
  /** What it made of what it wrote, and of the documents as JSON.stringify writes them. */
  readonly read: readonly DecodeResult[];
}

const matrices = ["strictness", "fidelity", "interchange"] as const;
type Matrix = (typeof matrices)[number];

/** What one adapter did on one runtime. */
export interface Answers {
  readonly runtime: Runtime;
  readonly adapter: string;
  readonly packages: readonly { readonly name: string; readonly version: string }[];
  /** Why it could not be asked; absent where it could. */
  readonly cause?: string;
  /** What was answered, by what was asked. */
  readonly answers: Readonly<Record<Matrix, Readonly<Record<string, string>>>>;
}

/** One answer that is another one on the other runtime. */
export interface Difference {
  readonly matrix: Matrix;
  readonly case: string;
  readonly first: string;
  readonly other: string;
}

/** How many answers were compared, and those that differ. */
export interface Comparison {
  readonly compared: Readonly<Record<Matrix, number>>;
  readonly differences: readonly Difference[];
}

/**
 * What was answered, by what was asked. Words of an error are left out: every engine words its own errors in its own way. Where a
 * value was let through, the value is kept.
 */
export const byCase = ({ verdicts, fidelity, written, read }: Found): Answers["answers"] => ({
  strictness: Object.fromEntries(
    verdicts.map(({ kind, mode, operation, case: name, outcome, value }) => [
      `${kind}, ${mode}, ${operation}: ${name}`,
      outcome === "same" || outcome === "different" ? `${outcome}: ${JSON.stringify(value)}` : outcome,
    ]),
  ),
  fidelity: Object.fromEntries(
    fidelity.map(({ kind, facet, trip, zone, outcome, input, became }) => [
      `${kind}, ${facet}, ${trip}, ${zone}`,
      ["kept", "normalised", "lost silently"].includes(outcome)
        ? `${outcome}: ${input} became ${became}`
        : outcome,
    ]),
  ),
  interchange: Object.fromEntries([
    ...written.flatMap((one) =>
      one.is === "written"
        ? [[`writes ${nameOf(one)}`, one.text]]
        : one.is === "refused"
          ? [[`writes ${nameOf(one)}`, one.is]]
          : [],
    ),
    ...read.map(({ text, outcome, became, ...document }) => [
      `reads ${nameOf(document)} from ${shortened(text)}`,
      outcome === "different" ? `${outcome}: ${became}` : outcome,
    ]),
  ]),
});

const nameOf = ({
  documentSet,
  open,
  document,
}: Pick<Encoded, "documentSet" | "open" | "document">): string =>
  `${documentSet}${open ? ", open," : ""} ${document}`;

/** A text, or the hash of a long one. */
const shortened = (text: string): string => (text.length > 80 ? hashOfBytes(text).slice(0, 20) : text);

/** Compares what an adapter did on two runtimes. */
export function compareAnswers({ answers: first }: Answers, { answers: other }: Answers): Comparison {
  const count = (matrix: Matrix): number => Object.keys(first[matrix]).length;
  return {
    compared: {
      strictness: count("strictness"),
      fidelity: count("fidelity"),
      interchange: count("interchange"),
    },
    differences: matrices.flatMap((matrix) =>
      Object.keys({ ...first[matrix], ...other[matrix] }).flatMap((name): Difference[] => {
        const before = first[matrix][name] ?? "not asked";
        const after = other[matrix][name] ?? "not asked";
        return before === after ? [] : [{ matrix, case: name, first: before, other: after }];
      }),
    ),
  };
}

/** Why an adapter could not be asked at all: the cause of all its verdicts, where each is that its process ended. */
export function causeOf({ verdicts }: Found): string | undefined {
  const tried = verdicts.filter(({ outcome }) => outcome !== "unsupported");
  const isLost = tried.length > 0 && tried.every(({ outcome }) => outcome === "crash" || outcome === "hang");
  return isLost ? String(tried[0]?.value) : undefined;
}
