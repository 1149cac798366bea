/** How well does an explanation explain? Seen on documents with one fault each, at a known place. */

import type { Issue } from "../adapters/contract.ts";
import type { FaultyDocument } from "../model/documents.ts";
import { pointerStep } from "../model/model.ts";
import { answer, type Workload } from "./workload.ts";

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

export function observeExplanations(workload: Workload, faulty: readonly FaultyDocument[]): Explanations {
  let [faults, first, any, issues] = [0, 0, 0, 0];
  for (const { document, pointer, kind } of faulty) {
    if (workload.prepared.excused.has(kind)) continue;
    const answered = answer(workload, workload.toInput(document));
    if (!answered.took || !Array.isArray(answered.value)) continue;
    const pointers = (answered.value as readonly Issue[]).map(pointerOf);
    faults++;
    issues += pointers.length;
    if (pointers[0] === pointer) first++;
    if (pointers.includes(pointer)) any++;
  }
  const share = (count: number) => (faults === 0 ? 0 : count / faults);
  return { faults, first: share(first), any: share(any), issues: share(issues) };
}

/** An issue's path as a JSON Pointer. */
const pointerOf = ({ path }: Issue): string =>
  typeof path === "string" ? path : path.map((key) => pointerStep(String(key))).join("");
