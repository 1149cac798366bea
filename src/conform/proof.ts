/** The proof of one cell: the exact call, what goes in, and the rule. What comes out, and how to see it, the worker says. */

import { inspect } from "node:util";
import type { Mode, OperationName } from "../adapters/contract.ts";
import { type Example, type Facet, type JsonValue, NumberToken } from "../kinds/contract.ts";
import { type KindName, kindNames, kinds } from "../kinds/index.ts";
import { expressionOf } from "../model/expression.ts";
import type { Model } from "../model/model.ts";
import type { CallInput, Ready } from "../protocol/messages.ts";
import { describeValue } from "../protocol/typed-values.ts";
import type { ProofRecord } from "../record/proofs.ts";
import type { VerdictRecord } from "../record/verdict.ts";
import { buildError, formNamed, formNameOf, type JudgedAdapter, type Prepared } from "./answers.ts";
import type { Attack } from "./attacks/contract.ts";
import { attacks } from "./attacks/index.ts";
import { exampleModel, exampleOperations, standingOf } from "./examples.ts";
import { facetModel, facetsOf } from "./fidelity.ts";
import { structureFacets, structureModel } from "./object-structure.ts";

/** One operation that is proved, on inputs that depend on how it was built. */
export interface ProofCell {
  /** `instant february-30`, `facet offset of instant`, `attack key-by-enum`. */
  readonly cell: string;
  readonly operation: OperationName;
  readonly mode: Mode;
  readonly model: Model;
  /** What must happen, and who says so. */
  readonly rule: string;
  readonly inputs: (ready: Ready) => readonly ProofInput[];
  /** The example that it proves, whose verdict is shown beside it. */
  readonly example?: { readonly kind: KindName; readonly case: string };
  /** Nothing is said of an operation that is not built: its inputs are not known then. */
  readonly needsForm?: true;
}

/**
 * A JavaScript expression, and the same as it is `sent` to a worker in another language, if it can be; `typed`: JSON text of which
 * the worker makes the typed value, in forms of the adapter's own; `document`: JSON text of which the adapter's own encode writes
 * what its decode reads.
 */
export type ProofInput =
  | { readonly expression: string; readonly sent?: CallInput }
  | { readonly typed: string }
  | { readonly document: string };

/** Every name that can be explained. */
export const provable = (): string[] => [
  ...new Set([
    ...kindNames.flatMap((kind) => [
      ...examplesOf(kind).map((example) => example.case),
      ...facetsOf(kind).map(({ name }) => name),
    ]),
    ...structureFacets.map(({ name }) => name),
    ...attacks.map(({ name }) => name),
  ]),
];

const examplesOf = (kind: KindName): readonly Example[] =>
  kinds[kind].examples(kinds[kind].exampleParameters as never);

/** Everything that is so called: an example's case, a facet, an attack. */
export const proofCells = (
  adapter: JudgedAdapter,
  name: string,
  { kinds: chosen, modes }: { readonly kinds: readonly KindName[]; readonly modes: readonly Mode[] },
): ProofCell[] => [
  ...chosen.flatMap((kind) => [
    ...examplesOf(kind)
      .filter((example) => example.case === name)
      .flatMap((example) => modes.flatMap((mode) => ofExample(adapter, kind, mode, example))),
    ...facetsOf(kind)
      .filter((facet) => facet.name === name)
      .flatMap((facet) => ofFacet(adapter, kind, facet)),
  ]),
  ...ofStructure(name),
  ...attacks
    .filter((attack) => attack.name === name)
    .map((attack): ProofCell => ({
      cell: `attack ${name}`,
      operation: attack.operation,
      mode: "strict",
      model: attack.model,
      rule: `${attack.meaning} (${attack.source})`,
      inputs: () => [attackInput(attack, attack.size ?? 1024)],
    })),
];

function attackInput(attack: Attack, size: number): ProofInput {
  const sent = attack.sent?.(size);
  return { expression: attack.input(size), ...(sent === undefined ? {} : { sent }) };
}

const EXPECTED = {
  accept: "must be taken",
  coerce: "must be refused in strict mode, may be taken in lax mode",
  may: "may be taken or refused",
  refuse: "must be refused",
} as const;

const ofExample = (adapter: JudgedAdapter, kind: KindName, mode: Mode, example: Example): ProofCell[] =>
  exampleOperations(mode)
    // There is nothing to encode but what must be accepted.
    .filter((operation) => operation !== "encode" || example.expected === "accept")
    .map((operation) => {
      const value = operation === "encode" && "value" in example ? example.value : example.input;
      return {
        cell: `${kind} ${example.case}`,
        operation,
        mode,
        model: exampleModel(kind),
        rule: `${EXPECTED[example.expected]}${"value" in example ? `, as ${JSON.stringify(example.value)}` : ""}: ${example.source}`,
        inputs: (ready) => [inputOf(adapter, kind, operation, ready, value)],
        example: { kind, case: example.case },
      };
    });

const ruleOf = (
  expected: Facet["expected"],
  { meaning, source }: Pick<Facet, "meaning" | "source">,
): string => `is to be ${expected === "keep" ? "kept" : "refused"}: ${meaning} (${source})`;

function ofFacet(adapter: JudgedAdapter, kind: KindName, facet: Facet): ProofCell[] {
  const { typed, expected } = facet;
  const common = {
    cell: `facet ${facet.name} of ${kind}`,
    mode: "strict",
    model: facetModel(kind, facet),
    rule: ruleOf(expected, facet),
  } as const;
  const operations = (["encode", "decode"] as const).filter(
    (operation) => operation === "decode" || (expected !== "refuse" && typed === undefined),
  );
  const ofProbes = facet.probes.flatMap((probe) =>
    operations.map((operation): ProofCell => ({
      ...common,
      operation,
      inputs: (ready) => [inputOf(adapter, kind, operation, ready, probe)],
    })),
  );
  if (typed === undefined) return ofProbes;
  return [
    ...ofProbes,
    {
      ...common,
      operation: "encode",
      inputs: (ready) => typedInputs(kind, facet, typed, formNameOf(ready, kind)),
      needsForm: true,
    },
  ];
}

/** Typed values that have a facet. Those of a form of an author's own the worker makes, where their text is known. */
function typedInputs(
  kind: KindName,
  { expected, probes }: Facet,
  typed: NonNullable<Facet["typed"]>,
  name: string | undefined,
): readonly ProofInput[] {
  const isOwn = name !== undefined && formNamed(kind, name) === undefined;
  if (!isOwn)
    return typed(name ?? "JSON value").map(({ value }) => ({
      expression: `{ value: ${expressionOf(value)} }`,
      sent: { is: "value", described: describeValue({ value }) },
    }));
  return expected === "refuse" ? [] : probes.map((value) => ({ typed: JSON.stringify({ value }) }));
}

const ofStructure = (name: string): ProofCell[] =>
  structureFacets
    .filter((facet) => facet.name === name)
    .flatMap((facet) =>
      structureInputs(facet).map(({ operation, input }): ProofCell => ({
        cell: `facet ${name} of the object structure`,
        operation,
        mode: "strict",
        model: structureModel,
        rule: ruleOf(facet.expected, facet),
        inputs: () => [input],
      })),
    );

function structureInputs({ typed, text }: (typeof structureFacets)[number]): {
  readonly operation: "encode" | "decode";
  readonly input: ProofInput;
}[] {
  const encoded =
    typed === undefined
      ? []
      : [{ expression: inspect(typed), sent: { is: "value", described: describeValue(typed) } as const }];
  const decoded =
    text === undefined ? [] : [{ expression: JSON.stringify(text), sent: { is: "wire", text } as const }];
  return [
    ...encoded.map((input) => ({ operation: "encode" as const, input })),
    ...decoded.map((input) => ({ operation: "decode" as const, input })),
  ];
}

/** The input of an operation for a document with one value. Throws where no typed value of the suite's forms is it. */
function inputOf(
  adapter: JudgedAdapter,
  kind: KindName,
  operation: OperationName,
  ready: Ready,
  value: JsonValue,
): ProofInput {
  const document = JSON.stringify({ value });
  const sent = { is: "json", text: document } as const;
  switch (operation) {
    case "encode": {
      const name = formNameOf(ready, kind);
      if (name === undefined) return { expression: `{ value: ${JSON.stringify(value)} }`, sent };
      const form = formNamed(kind, name);
      if (form === undefined) return { typed: document };
      const text = value instanceof NumberToken ? value.source : String(value);
      return { expression: `{ value: ${expressionOf(form.from(text))} }`, sent };
    }
    case "decode":
      return adapter.wire === "own"
        ? { document }
        : { expression: JSON.stringify(document), sent: { is: "wire", text: document } };
    default:
      return { expression: document, sent };
  }
}

/** What came of proving one input. */
export interface Proved {
  readonly input: string;
  readonly output: string;
  readonly lines: readonly string[];
  /** Why the adapter's own code could not be printed. */
  readonly unprinted?: string;
}

/** What is said where nothing could be called; undefined where the operation is built. */
export function notProved({ needsForm }: ProofCell, prepared: Prepared): readonly Proved[] | undefined {
  if (prepared.is === "ready") return undefined;
  if (needsForm === true) return [];
  const output =
    prepared.is === "unsupported"
      ? `unsupported: ${prepared.reason}`
      : `refused: ${buildError(prepared.cause)}`;
  return [{ input: "", output, lines: [] }];
}

export const proofRecord = (
  { name }: JudgedAdapter,
  { cell, operation, mode, rule }: ProofCell,
  proved: Proved,
  verdict: VerdictRecord | undefined,
): ProofRecord => ({
  adapter: name,
  cell,
  operation,
  mode,
  rule,
  standing: verdict === undefined ? "" : standingText(verdict, mode),
  ...proved,
});

const standingText = ({ outcome, standing, expected }: VerdictRecord, mode: Mode): string =>
  standing === standingOf(expected, mode, outcome, false)
    ? `${outcome}: ${standing}`
    : `${outcome}: ${standing}, since the adapter declares it`;
