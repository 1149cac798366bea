/** How well does an explanation explain? Seen on documents with one fault each, at a known place. */

import type { Issue } from "../adapters/contract.ts";
import type { FaultyDocument } from "../model/documents.ts";
import { type ModelKind, pointerStep } from "../model/model.ts";
import { answer, type Workload } from "./build.ts";

export interface Explanations {
  /** Documents that were looked at: those whose fault the adapter claims to see. */
  readonly faults: number;
  /** Share of the faults at which the first issue points. */
  readonly first: number;
  /** Share of the faults at which any issue points. */
  readonly any: number;
  /** Mean number of issues for one fault. */
  readonly issues: number;
}

/** What came of explaining faults of one kind, counted. */
export interface ExplanationCounts {
  /** Documents with one fault of this kind each. */
  readonly faults: number;
  /** Those of which anything was reported. */
  readonly reported: number;
  /** Those of which an issue names the fault's place. */
  readonly named: number;
  /** Those of which the first issue does. */
  readonly first: number;
  /** Issues in all. */
  readonly issues: number;
  /** Does the adapter declare to let faults of this kind through? */
  readonly excused: boolean;
  /** A fault that was not named first: the document's fault, and what was reported. */
  readonly example?: { readonly pointer: string; readonly fault: string; readonly reported: string };
}

/** Explains every faulty document, and counts by the kind whose rule is broken. */
export function countExplanations(
  workload: Workload,
  faulty: readonly FaultyDocument[],
): Map<ModelKind, ExplanationCounts> {
  const counts = new Map<ModelKind, ExplanationCounts>();
  for (const { document, pointer, kind, fault } of faulty) {
    const answered = answer(workload, workload.toInput(document));
    if (!answered.took || !Array.isArray(answered.value)) continue;
    const issues = answered.value as readonly Issue[];
    const pointers = issues.map(pointerOf);
    const own = counts.get(kind);
    const isFirst = pointers[0] === pointer;
    const example = isFirst
      ? own?.example
      : (own?.example ?? {
          pointer,
          fault,
          reported: issues
            .slice(0, 2)
            .map((issue, index) => `${pointers[index] || "the root"}: ${issue.message}`)
            .join("; "),
        });
    counts.set(kind, {
      faults: (own?.faults ?? 0) + 1,
      reported: (own?.reported ?? 0) + (pointers.length > 0 ? 1 : 0),
      named: (own?.named ?? 0) + (pointers.includes(pointer) ? 1 : 0),
      first: (own?.first ?? 0) + (isFirst ? 1 : 0),
      issues: (own?.issues ?? 0) + pointers.length,
      excused: workload.prepared.excused.has(kind),
      ...(example === undefined ? {} : { example }),
    });
  }
  return counts;
}

export function observeExplanations(workload: Workload, faulty: readonly FaultyDocument[]): Explanations {
  const counts = [...countExplanations(workload, faulty).values()].filter(({ excused }) => !excused);
  const sum = (of: (count: ExplanationCounts) => number) =>
    counts.reduce((total, count) => total + of(count), 0);
  const faults = sum((count) => count.faults);
  const share = (count: number) => (faults === 0 ? 0 : count / faults);
  return {
    faults,
    first: share(sum(({ first }) => first)),
    any: share(sum(({ named }) => named)),
    issues: share(sum(({ issues }) => issues)),
  };
}

/** An issue's path as a JSON Pointer. */
const pointerOf = ({ path }: Issue): string =>
  typeof path === "string" ? path : path.map((key) => pointerStep(String(key))).join("");
