/** How does an adapter explain faults, kind by kind? Judged from what its worker answered on documents with one fault each. */

import type { JsonValue } from "../kinds/contract.ts";
import type { FaultyDocument } from "../model/documents.ts";
import type { ModelKind } from "../model/model.ts";
import type { CallInput, Ready } from "../protocol/messages.ts";
import type { ExplanationRecord } from "../record/conformance.ts";
import type { Answered } from "./answers.ts";
import { countExplanations, type ExplanationCounts } from "./explain.ts";
import { faultInput } from "./places.ts";

/** What explain is called with: each document as the clean one that it was made of, and the change. */
export const explainInputs = (clean: readonly JsonValue[], faulty: readonly FaultyDocument[]): CallInput[] =>
  faulty.map((fault) => faultInput(fault, { is: "json", text: JSON.stringify(clean[fault.origin] ?? null) }));

/** The answers to the faults of one dataset. */
export interface ExplainedFaults {
  readonly faulty: readonly FaultyDocument[];
  readonly ready: Ready;
  readonly answers: readonly Answered[];
}

/** One record for each kind whose rule was broken, over all datasets. */
export function explanationRecords(
  adapter: string,
  explained: readonly ExplainedFaults[],
): ExplanationRecord[] {
  const all = new Map<ModelKind, ExplanationCounts>();
  for (const { faulty, ready, answers } of explained) {
    const called = faulty.flatMap((fault, index) => {
      const answered = answers[index];
      return answered === undefined || "ended" in answered ? [] : [[fault, answered] as const];
    });
    for (const [kind, counts] of countExplanations(called, ready.excused)) {
      const known = all.get(kind);
      all.set(kind, known === undefined ? counts : sum(known, counts));
    }
  }
  return [...all].map(([kind, { example, ...counts }]) => ({
    adapter,
    kind,
    ...counts,
    example: example ?? null,
  }));
}

const sum = (one: ExplanationCounts, other: ExplanationCounts): ExplanationCounts => ({
  ...other,
  ...one,
  faults: one.faults + other.faults,
  reported: one.reported + other.reported,
  named: one.named + other.named,
  first: one.first + other.first,
  issues: one.issues + other.issues,
});
