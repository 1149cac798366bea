/** How well does an explanation explain? Seen on documents with one fault each, at a known place. */

import type { FaultyDocument } from "../model/documents.ts";
import type { ModelKind } from "../model/model.ts";
import type { Called } from "../protocol/messages.ts";
import { oneLine } from "../protocol/one-line.ts";
import type { Explanations } from "../record/result.ts";
import { issuesOf } from "./calls.ts";

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

const none = { faults: 0, reported: 0, named: 0, first: 0, issues: 0 };

/** Counts the explanations of faulty documents by the kind whose rule is broken. What is no explanation is not counted. */
export function countExplanations(
  explained: readonly (readonly [fault: FaultyDocument, call: Called])[],
  excused: readonly ModelKind[],
): Map<ModelKind, ExplanationCounts> {
  const counts = new Map<ModelKind, ExplanationCounts>();
  for (const [{ pointer, kind, fault }, { returned }] of explained) {
    const issues = returned === undefined ? undefined : issuesOf(returned);
    if (issues === undefined) continue;
    const own = counts.get(kind) ?? { ...none, excused: excused.includes(kind) };
    const isFirst = issues[0]?.pointer === pointer;
    const example = own.example ?? (isFirst ? undefined : { pointer, fault, reported: reported(issues) });
    counts.set(kind, {
      faults: own.faults + 1,
      reported: own.reported + (issues.length > 0 ? 1 : 0),
      named: own.named + (issues.some((issue) => issue.pointer === pointer) ? 1 : 0),
      first: own.first + (isFirst ? 1 : 0),
      issues: own.issues + issues.length,
      excused: own.excused,
      ...(example === undefined ? {} : { example }),
    });
  }
  return counts;
}

const reported = (issues: readonly { readonly pointer: string; readonly message: string }[]): string =>
  oneLine(
    issues
      .slice(0, 2)
      .map(({ pointer, message }) => `${oneLine(pointer) || "the root"}: ${oneLine(message)}`)
      .join("; "),
  );

/** The shares over all faults that the adapter claims to see. */
export function explanationsOf(counts: ReadonlyMap<ModelKind, ExplanationCounts>): Explanations {
  const claimed = [...counts.values()].filter(({ excused }) => !excused);
  const sum = (of: (count: ExplanationCounts) => number) =>
    claimed.reduce((total, count) => total + of(count), 0);
  const faults = sum((count) => count.faults);
  const share = (count: number) => (faults === 0 ? 0 : count / faults);
  return {
    faults,
    first: share(sum(({ first }) => first)),
    any: share(sum(({ named }) => named)),
    issues: share(sum(({ issues }) => issues)),
  };
}
