/** Who does the work of a cell, and what its inputs are, before anything is built. */

import type { AnyAdapter, Request } from "../adapters/any-adapter.ts";
import type { OperationName } from "../adapters/contract.ts";
import { Unsupported } from "../model/fold.ts";
import { NEVER_TIMED } from "../protocol/asynchronous.ts";
import type { Answer, Question } from "../protocol/messages.ts";
import { loadAdapter, loadLibrary } from "./load-adapter.ts";
import { buildOperation, formNames, type Operation, unsupportedAnswer } from "./operation.ts";
import { useOthers } from "./others.ts";
import { buildReference, referenceInputs } from "./references.ts";
import { type ToInput, toInputOf, valueInputs } from "./to-input.ts";

export type PrepareQuestion = Extract<Question, { ask: "prepare" }>;
/** Who does the work, before anything is built. */
export interface Subjected {
  readonly toInput: ToInput;
  readonly build: () => Promise<Operation | Unsupported>;
  /** What is known before anything is built. */
  readonly facts: Operation["facts"];
  /** What was built of the adapter before, and lives beside it. */
  readonly others?: readonly Operation[];
  /** The adapter with what is asked of it; absent of a reference. */
  readonly asked?: {
    readonly adapter: AnyAdapter;
    readonly request: Request;
    /** Its file; undefined where it is the suite's own. */
    readonly file: string | undefined;
  };
}

/** Loads who is asked. An answer where there is nobody who could do it. */
export async function subjectOf(asked: PrepareQuestion): Promise<Subjected | Answer> {
  const { subject, question, model, chunks } = asked;
  if ("reference" in subject) {
    const { reference } = subject;
    return {
      toInput: { ...valueInputs, ...referenceInputs(reference, model) },
      build: () => Promise.resolve(buildReference(reference, model)),
      facts: { forms: {}, marks: [], excused: [] },
    };
  }
  const adapter = await loadAdapter(subject.adapter);
  if (adapter === undefined) return { is: "no adapter" };
  const { operation, mode, unknownKeys, condition } = question;
  const request: Request = {
    operation,
    mode,
    unknownKeys,
    model,
    ...(condition === "Standard Schema" ? { byStandardSchema: true } : {}),
  };
  // Before any clock: a first call builds and calls, and loads nothing.
  const missing = await loadLibrary(adapter);
  if (missing !== undefined) return unsupportedAnswer(missing);
  const forms = await adapter.formsOf(operation);
  if (forms instanceof Unsupported) return unsupportedAnswer(forms);
  if (chunks.length > 0 && isAsynchronous(adapter, operation))
    return { is: "unsupported", code: "operation", reason: NEVER_TIMED };
  const others = await useOthers(adapter, request, asked.others ?? []);
  if (others instanceof Unsupported) return unsupportedAnswer(others);
  await adapter.compileAhead(request);
  const toInput = await toInputOf(adapter, request);
  if (toInput instanceof Unsupported) return unsupportedAnswer(toInput);
  return {
    toInput,
    others,
    build: () => buildOperation(adapter, request),
    facts: { forms: formNames(forms), marks: [], excused: [] },
    asked: { adapter, request, file: subject.adapter.file },
  };
}

/** Is its answer a promise, or its input, which its own encode writes? */
const isAsynchronous = ({ asynchronous, wire }: AnyAdapter, operation: OperationName): boolean =>
  asynchronous.includes(operation) ||
  (operation === "decode" && wire === "own" && asynchronous.includes("encode"));
