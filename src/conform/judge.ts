/**
 * Is a cell right, and what was it seen to do? Pure functions of what its worker answered: which inputs to call before and after
 * the timing, and what the answers say. What could teach a build other shapes than those it is timed on comes after the timing.
 */

import type { Called, CallInput, UnsupportedAnswer } from "../protocol/messages.ts";
import type { Facts } from "../record/facts.ts";
import type { Evidence, Explanations } from "../record/result.ts";
import { InvalidAnswer, wireLength } from "./calls.ts";
import type { StepCases } from "./cases.ts";
import type { JudgedCell, Step } from "./cell.ts";
import { countExplanations, explanationsOf } from "./explain.ts";
import { type Finding, findingsOf, refusedForm } from "./gate.ts";
import { type AnsweredCase, answeredCases, factsOf, offTheQuestion } from "./observe.ts";

export { InvalidAnswer } from "./calls.ts";
export { casesOf, type StepCases } from "./cases.ts";
export type { JudgedCell, Step } from "./cell.ts";

/** What the answers of one step say. */
export type Judgement =
  | {
      readonly is: "right";
      /** Mean UTF-8 length of what was written; null where nothing was. */
      readonly bytesWritten: number | null;
      /** What was seen; after the first launch alone. */
      readonly facts?: Facts;
      /** What came of explaining faults at known places; of `explain` alone, after the first launch. */
      readonly explanations?: Explanations;
    }
  | { readonly is: "nonconforming"; readonly findings: number; readonly evidence: readonly Evidence[] }
  | UnsupportedAnswer;

/** The calls of one step: plain ones, and ones of which the leaves that are read are counted. */
export interface Plan {
  readonly inputs: readonly CallInput[];
  readonly watched: readonly CallInput[];
}

/** How many findings travel; all are counted. */
const MAX_EVIDENCE = 5;

/** What a worker is to be called with. */
export const planOf = ({ cases, watched }: StepCases): Plan => ({
  inputs: cases.map(({ input }) => input),
  watched,
});

/** What came back from one step: an answer for each input of its plan, in order. */
export interface CalledStep {
  readonly inputs: readonly Called[];
  readonly watched: readonly Called[];
}

/** Judges one step of a cell. Throws an InvalidAnswer where the worker broke the protocol. */
export function judge(
  cell: JudgedCell,
  step: Step,
  { cases, watched }: StepCases,
  called: CalledStep,
): Judgement {
  if (called.inputs.length !== cases.length || called.watched.length !== watched.length)
    throw new InvalidAnswer(
      `${called.inputs.length + called.watched.length} answers to ${cases.length + watched.length} inputs`,
    );
  const answered = cases.map((one, index): AnsweredCase => [one, called.inputs[index] as Called]);
  const findings = answered.flatMap(([one, call]) => findingsOf(cell, one, call));
  if (findings.length > 0) return nonconforming(findings, step);
  const refused = refusedForm(cell, cases, called.inputs);
  if (refused !== undefined) return refused;
  const bytesWritten = meanLength(cell, answered);
  if (step === "before" || cell.launch > 0) return { is: "right", bytesWritten };
  const facts = factsOf(cell, answered, called.watched);
  return (
    offTheQuestion(cell, facts) ?? {
      is: "right",
      bytesWritten,
      facts,
      ...(cell.question.operation === "explain" ? { explanations: explained(cell, answered) } : {}),
    }
  );
}

const nonconforming = (findings: readonly Finding[], when: Step): Judgement => ({
  is: "nonconforming",
  findings: findings.length,
  evidence: findings.slice(0, MAX_EVIDENCE).map((finding) => ({ when, ...finding })),
});

function meanLength({ question }: JudgedCell, answered: readonly AnsweredCase[]): number | null {
  if (question.operation !== "encode") return null;
  const clean = answeredCases(answered, "clean");
  const lengths = clean.flatMap(([, { returned = "" }]) => wireLength(returned) ?? []);
  // Of a text that was too long to be described nobody knows the length.
  return lengths.length < clean.length
    ? null
    : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}

const explained = ({ ready }: JudgedCell, answered: readonly AnsweredCase[]): Explanations =>
  explanationsOf(
    countExplanations(
      answeredCases(answered, "fault").map(([{ fault }, call]) => [fault, call]),
      ready.excused,
    ),
  );
