/** A kind's examples: what does an adapter take, as what value, and is that right? Judged from what its worker answered. */

import type { Mode, OperationName } from "../adapters/contract.ts";
import type { Example, Expectation, JsonValue } from "../kinds/contract.ts";
import { type KindName, kinds } from "../kinds/index.ts";
import { type LeafModel, m, type Model } from "../model/model.ts";
import { asReadBy, parseExactly } from "../model/tokens.ts";
import type { CallInput, Ready } from "../protocol/messages.ts";
import type { VerdictRecord } from "../record/verdict.ts";
import {
  type Answered,
  buildError,
  asWireInput,
  fieldOf,
  formNameOf,
  inWords,
  type JudgedAdapter,
  jsonOf,
  type Prepared,
  resultOf,
  wireOf,
} from "./answers.ts";
import { textWritten, writtenInWords } from "./calls.ts";

/** The operations whose verdicts the examples give. Encode has one mode. */
export const exampleOperations = (mode: Mode) =>
  (["check", "decode", "encode"] as const satisfies readonly OperationName[]).filter(
    (operation) => operation !== "encode" || mode === "strict",
  );
export type ExampleOperation = ReturnType<typeof exampleOperations>[number];

/** The record that an example's input sits in: some libraries coerce only what hangs on a key. */
export const exampleModel = (kind: KindName): Model =>
  m.object(`${kind.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}Example`, {
    value: { kind, parameters: kinds[kind].exampleParameters } as LeafModel,
  });

/** The examples of a kind that an operation is asked about: there is nothing to encode but what must be accepted. */
export const examplesOf = ({
  kind,
  operation,
  case: only,
}: Pick<ExampleQuestion, "kind" | "operation" | "case">): readonly Example[] =>
  kinds[kind]
    .examples(kinds[kind].exampleParameters as never)
    .filter(({ expected }) => operation !== "encode" || expected === "accept")
    .filter((example) => only === undefined || example.case === only);

/** One question to one adapter. */
export interface ExampleQuestion {
  readonly adapter: JudgedAdapter;
  readonly kind: KindName;
  readonly mode: Mode;
  readonly operation: ExampleOperation;
  /** One example alone. */
  readonly case?: string;
}

/** What the operation is called with: each document, or undefined where the adapter has no such input. */
export const exampleInputs = (question: ExampleQuestion): (CallInput | undefined)[] =>
  examplesOf(question).map((example) =>
    isForeignWire(question, example)
      ? undefined
      : { is: "json", text: JSON.stringify({ value: valueOf(question, example) }) },
  );

/** What a decoder of its own wire has to read: what its encode wrote, by the index of the example. */
export const writtenInputs = (answers: readonly (Answered | undefined)[]): (CallInput | undefined)[] =>
  answers.map((answered) => {
    const result = answered === undefined ? undefined : resultOf(answered);
    return result?.is === "taken" ? asWireInput(result.value) : undefined;
  });

const valueOf = ({ operation }: ExampleQuestion, example: Example): JsonValue =>
  operation === "encode" && "value" in example ? example.value : example.input;

/** A wire of its own holds no example that it did not write. */
const isForeignWire = ({ adapter, operation }: ExampleQuestion, { expected }: Example): boolean =>
  operation === "decode" && adapter.wire === "own" && expected !== "accept";

/** The verdicts of one question. `readBack`: of an encoder with its own wire, what its decoder made of what it wrote. */
export function exampleVerdicts(
  question: ExampleQuestion,
  prepared: Prepared,
  answers: readonly (Answered | undefined)[],
  readBack: readonly (Answered | undefined)[] = [],
): VerdictRecord[] {
  const { adapter, kind, mode, operation } = question;
  const excused = !adapter.validates || (prepared.is === "ready" && prepared.excused.includes(kind));
  return examplesOf(question).map((example, index) => {
    const { outcome, value } = outcomeOf(question, prepared, example, answers[index], readBack[index]);
    return {
      adapter: adapter.name,
      kind,
      mode,
      operation,
      case: example.case,
      input: example.input,
      expected: example.expected,
      outcome,
      // As it stands in a record: NaN is null there, and a negative zero zero.
      value: asWritten(value),
      source: example.source,
      standing: standingOf(example.expected, mode, outcome, excused),
    };
  });
}

function asWritten(value: unknown): unknown {
  const text = JSON.stringify(value ?? null);
  // Nobody reads a megabyte of it, and there is a verdict for each example.
  return text.length > MAX_VALUE ? `${text.slice(0, MAX_VALUE - 1).toWellFormed()}…` : parseExactly(text);
}
const MAX_VALUE = 4000;

/** What is said of every example where an adapter could not be asked at all. */
export const lostVerdicts = (
  adapter: string,
  kind: KindName,
  mode: Mode,
  lost: { readonly ended: "crash" | "hang"; readonly cause: string },
): VerdictRecord[] =>
  examplesOf({ kind, operation: "decode" }).map((example) => ({
    adapter,
    kind,
    mode,
    operation: "decode",
    case: example.case,
    input: example.input,
    expected: example.expected,
    outcome: lost.ended,
    value: lost.cause,
    source: example.source,
    standing: "wrong",
  }));

type Outcome = Pick<VerdictRecord, "outcome" | "value">;

function outcomeOf(
  question: ExampleQuestion,
  prepared: Prepared,
  example: Example,
  answered: Answered | undefined,
  readBack: Answered | undefined,
): Outcome {
  if (prepared.is === "unsupported") return { outcome: "unsupported", value: prepared.reason };
  if (prepared.is === "failed")
    return prepared.code === "threw"
      ? { outcome: "crash", value: `no schema can be built: ${buildError(prepared.cause)}` }
      : { outcome: prepared.code === "hung" ? "hang" : "crash", value: prepared.cause };
  if (isForeignWire(question, example))
    return { outcome: "unsupported", value: "reads only what it wrote itself" };
  if (answered === undefined) throw new Error(`no answer to ${question.kind} ${example.case}`);
  const result = resultOf(answered);
  if (result.is === "ended") return { outcome: result.ended, value: result.cause };
  if (result.is === "impossible") return { outcome: "unsupported", value: result.why };
  if (result.is === "refused") return { outcome: "refused", value: result.why };
  const { kind, operation } = question;
  switch (operation) {
    case "check":
      if (result.value === false) return { outcome: "refused", value: false };
      if (result.value !== true)
        return { outcome: "crash", value: `check answered neither true nor false: ${inWords(result.value)}` };
      return { outcome: "value" in example ? "same" : "different", value: true };
    case "decode":
      return compared(kind, arrivedAs(kind, prepared, result.value, example.input), example);
    case "encode":
      return question.adapter.wire === "own"
        ? writtenOnOwnWire(question.kind, prepared, result.value, readBack, example)
        : writtenAs(kind, result.value, example);
  }
}

/** JSON text that an encoder wrote, read exactly. */
function writtenAs(kind: KindName, written: unknown, example: Example): Outcome {
  const text = textWritten(written);
  try {
    const { value } = parseExactly(text ?? inWords(written)) as { readonly value?: unknown };
    const wire = asReadBy(kind, value) as JsonValue | undefined;
    return wire !== undefined && kinds[kind].conforms(wire, kinds[kind].exampleParameters as never)
      ? compared(kind, { wire }, example)
      : { outcome: "different", value: wire ?? null };
  } catch (error) {
    return { outcome: "different", value: `${text ?? inWords(written)}: ${(error as Error).message}` };
  }
}

function writtenOnOwnWire(
  kind: KindName,
  prepared: Ready,
  written: unknown,
  readBack: Answered | undefined,
  example: Example,
): Outcome {
  const result = readBack === undefined ? undefined : resultOf(readBack);
  if (result?.is === "taken") return compared(kind, arrivedAs(kind, prepared, result.value), example);
  if (result?.is === "ended") return { outcome: result.ended, value: result.cause };
  return {
    outcome: "different",
    value: `${writtenInWords(written)}: ${result?.why ?? "neither text nor bytes"}`,
  };
}

type Arrived = { readonly wire: JsonValue } | { readonly words: unknown };

/** A typed value as wire, or in words where it cannot be written. `input`: shown instead where it was left as it was. */
function arrivedAs(kind: KindName, prepared: Ready, holder: unknown, input?: JsonValue): Arrived {
  const form = formNameOf(prepared, kind);
  const value = fieldOf(holder, "value");
  if (form === undefined && value === undefined) return { words: "undefined" };
  try {
    return { wire: wireOf(kind, form, value) };
  } catch {
    const isLeft = input !== undefined && JSON.stringify(jsonOf(value)) === JSON.stringify(input);
    return { words: isLeft ? input : inWords(value) };
  }
}

function compared(kind: KindName, arrived: Arrived, example: Example): Outcome {
  if ("words" in arrived) return { outcome: "different", value: arrived.words };
  const same =
    "value" in example && meanings(example).some((value) => kinds[kind].equal(value, arrived.wire));
  return { outcome: same ? "same" : "different", value: arrived.wire };
}

/** Every value that a source has an input denote. */
const meanings = (example: Extract<Example, { value: JsonValue }>): JsonValue[] =>
  example.or === undefined ? [example.value] : [example.value, example.or.value];

/** Whether an outcome is right, given what a reader in this mode must do with the input. */
export function standingOf(
  expected: Expectation,
  mode: Mode,
  outcome: VerdictRecord["outcome"],
  excused: boolean,
): VerdictRecord["standing"] {
  if (outcome === "unsupported") return "unsupported";
  const wrong = excused ? "excused" : "wrong";
  if (outcome === "crash" || outcome === "hang") return "wrong";
  switch (expected) {
    case "accept":
      return outcome === "same" ? "right" : "wrong";
    case "may":
      return outcome === "different" ? wrong : "may";
    case "coerce":
      if (outcome === "refused") return "right";
      return mode === "lax" && outcome === "same" ? "right" : wrong;
    case "refuse":
      return outcome === "refused" ? "right" : wrong;
  }
}
