/** Is it right, on the very documents and the very build that are timed? What is not gets no time. */

import { describe, type JsonValue } from "../kinds/contract.ts";
import { type Difference, jsonDifference, typedDifference } from "../model/difference.ts";
import type { FaultyDocument } from "../model/documents.ts";
import { parseExactly } from "../model/tokens.ts";
import { observeUnknownKeys } from "./observe.ts";
import { answer, reasonOf, type Wire, type Workload } from "./build.ts";

/** One way in which an adapter was seen to be wrong. */
export interface Finding {
  /** JSON Pointer within the document; empty for the whole. */
  readonly pointer: string;
  readonly expected: string;
  readonly got: string;
}

/** The documents that a gate is held on. */
export interface GateDocuments {
  readonly clean: readonly JsonValue[];
  /**
   * Absent before timing: a build that has met wrong types at every place is slower ever after on right ones
   * (ajv by 5 to 9 %), and what is timed is clean documents.
   */
  readonly faulty?: readonly FaultyDocument[];
}

/** Every finding on every document, empty where the adapter is right. */
export function gate(workload: Workload, documents: GateDocuments): Finding[] {
  switch (workload.request.operation) {
    case "encode":
      return gateEncode(workload, documents);
    case "check":
      return gateCheck(workload, documents);
    case "decode":
      return gateDecode(workload, documents);
    case "explain":
      return gateExplain(workload, documents);
  }
}

const found = ({ pointer, change }: Difference, expected: string): Finding => ({
  pointer,
  expected,
  got: change,
});

/** The text parses again to equal values, each in its kind's grammar; what was encoded is as it was. */
function gateEncode(workload: Workload, { clean }: GateDocuments): Finding[] {
  const { request, prepared, inputs, readOwnWire } = workload;
  const readWire = (document: JsonValue, wire: Wire): Difference | undefined =>
    readOwnWire === undefined
      ? jsonDifference(request.model, document, parseExactly(wire as string))
      : typedDifference(request.model, prepared.forms, document, readOwnWire(wire));
  return clean.flatMap((document, index) => {
    const input = inputs[index];
    const answered = answer(workload, input);
    if (!answered.took) return { pointer: "", expected: "text", got: `threw: ${answered.why}` };
    if (typeof answered.value !== "string" && !(answered.value instanceof Uint8Array))
      return { pointer: "", expected: "text or bytes", got: describe(answered.value) };
    try {
      const wrong = readWire(document, answered.value);
      if (wrong !== undefined) return found(wrong, "the value that was encoded");
    } catch (error) {
      return { pointer: "", expected: "text that parses again", got: reasonOf(error) };
    }
    const mutated = typedDifference(request.model, prepared.forms, document, input);
    return mutated === undefined ? [] : found(mutated, "an input left as it was");
  });
}

/** Takes every clean document, refuses every faulty one but in kinds it declares weaker, changes neither. */
function gateCheck(workload: Workload, { clean, faulty }: GateDocuments): Finding[] {
  const { prepared, inputs, toInput } = workload;
  const verdict = (input: unknown): boolean | string => {
    const answered = answer(workload, input);
    if (!answered.took) return false;
    return typeof answered.value === "boolean" ? answered.value : describe(answered.value);
  };
  const findings: Finding[] = [];
  for (const [index, document] of clean.entries()) {
    const input = inputs[index];
    const said = verdict(input);
    if (said !== true)
      findings.push({ pointer: "", expected: "true for a clean document", got: String(said) });
    findings.push(...mutations(toInput(document), input));
  }
  if (faulty === undefined) return findings;
  for (const { document, pointer, kind, fault } of faulty) {
    const input = toInput(document);
    const said = verdict(input);
    if (said !== false && !prepared.excused.has(kind))
      findings.push({ pointer, expected: `false for ${fault} (${kind})`, got: String(said) });
    findings.push(...mutations(toInput(document), input));
  }
  return [...findings, ...gateUnknownKeys(workload, clean)];
}

const mutations = (fresh: unknown, input: unknown): Finding[] => {
  const before = JSON.stringify(fresh);
  const after = JSON.stringify(input);
  return before === after
    ? []
    : [{ pointer: "", expected: "an input left as it was", got: `${clip(before)} became ${clip(after)}` }];
};
const clip = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}…` : text);

/** As check, and the values equal. In lax mode what it takes wrongly is the strictness matrix's business, not the gate's. */
function gateDecode(workload: Workload, { clean, faulty }: GateDocuments): Finding[] {
  const { adapter, request, prepared, inputs, toInput } = workload;
  const findings: Finding[] = [];
  for (const [index, document] of clean.entries()) {
    const answered = answer(workload, inputs[index]);
    if (!answered.took) {
      findings.push({ pointer: "", expected: "a clean document taken", got: `refused: ${answered.why}` });
      continue;
    }
    const wrong = typedDifference(request.model, prepared.forms, document, answered.value);
    if (wrong !== undefined) findings.push(found(wrong, "the value that the text denotes"));
  }
  if (faulty === undefined || !adapter.validates || request.mode === "lax") return findings;
  for (const { document, pointer, kind, fault } of faulty) {
    if (prepared.excused.has(kind)) continue;
    const answered = answer(workload, toInput(document));
    if (answered.took) findings.push({ pointer, expected: `${fault} (${kind}) refused`, got: "taken" });
  }
  return [...findings, ...gateUnknownKeys(workload, clean)];
}

/** What came of documents in a dirty form. */
export interface DirtyGate {
  /** Documents that were refused, and the first reason; a lax reader owes no form. */
  readonly refused?: { readonly count: number; readonly why: string };
  /** Documents that were taken as something else. */
  readonly findings: readonly Finding[];
}

/** Takes documents in a dirty form as the clean ones that they stand for, or refuses them. The inputs are the workload's. */
export function gateDirty(
  { request, prepared, inputs }: Workload,
  documents: readonly { readonly document: JsonValue; readonly clean: JsonValue }[],
): DirtyGate {
  const findings: Finding[] = [];
  let refused: { count: number; why: string } | undefined;
  for (const [index, { clean }] of documents.entries()) {
    const answered = answer({ prepared }, inputs[index]);
    if (!answered.took) {
      refused = { count: (refused?.count ?? 0) + 1, why: refused?.why ?? answered.why };
      continue;
    }
    const wrong = typedDifference(request.model, prepared.forms, clean, answered.value);
    if (wrong !== undefined) findings.push(found(wrong, "the value that the form denotes"));
  }
  return { ...(refused === undefined ? {} : { refused }), findings };
}

/** Finds nothing in clean documents, something in faulty ones. */
function gateExplain(workload: Workload, { faulty }: GateDocuments): Finding[] {
  const { prepared, inputs, toInput } = workload;
  const issues = (input: unknown): number | string => {
    const answered = answer(workload, input);
    if (!answered.took) return `threw: ${answered.why}`;
    return Array.isArray(answered.value) ? answered.value.length : describe(answered.value);
  };
  const findings: Finding[] = [];
  for (const input of inputs) {
    const said = issues(input);
    if (said !== 0)
      findings.push({ pointer: "", expected: "no issue in a clean document", got: String(said) });
  }
  for (const { document, pointer, kind, fault } of faulty ?? []) {
    if (prepared.excused.has(kind)) continue;
    const said = issues(toInput(document));
    if (typeof said !== "number" || said === 0)
      findings.push({ pointer, expected: `an issue for ${fault} (${kind})`, got: String(said) });
  }
  return findings;
}

/** The cell is named after a policy for unknown keys: it must be what happens. */
function gateUnknownKeys(workload: Workload, clean: readonly JsonValue[]): Finding[] {
  const { request } = workload;
  const seen = observeUnknownKeys(workload, clean);
  if (seen === undefined) return [];
  const expected =
    request.operation === "check" && request.unknownKeys !== "reject"
      ? "ignored"
      : POLICY[request.unknownKeys];
  return seen === expected
    ? []
    : [{ pointer: "", expected: `unknown keys ${expected}`, got: `unknown keys ${seen}` }];
}
const POLICY = { ignore: "ignored", strip: "stripped", reject: "refused" } as const;
