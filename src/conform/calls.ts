/** What the answers of a measured cell say, read no further than is needed. */

import { clipped, type JsonValue } from "../kinds/contract.ts";
import { Described, fromDescribed } from "../model/described.ts";
import { describedDifference, type Difference } from "../model/difference.ts";
import { changedAt, type FaultyDocument } from "../model/documents.ts";
import { keysOf, pointerStep } from "../model/pointer.ts";
import type { Called } from "../protocol/messages.ts";
import { expectedText } from "../protocol/typed-values.ts";
import { inWords } from "./answers.ts";
import { formNames, type JudgedCell } from "./cell.ts";

/** A worker has broken the protocol: its answers cannot be judged. */
export class InvalidAnswer extends Error {
  override readonly name = "InvalidAnswer";
}

/** The value that a call returned, as it was described. Throws an InvalidAnswer where the description is no JSON. */
function returnedValue(returned: string): unknown {
  try {
    return fromDescribed(returned);
  } catch {
    throw new InvalidAnswer(`a described value is no JSON: ${clipped(returned)}`);
  }
}

/** Where a decoded value differs from the one that this document denotes. Texts are compared first, trees where they differ. */
export const differenceFrom = (
  cell: JudgedCell,
  document: JsonValue,
  returned: string,
): Difference | undefined =>
  returned === expectedText(cell.model, formNames(cell), document)
    ? undefined
    : describedDifference(cell.model, formNames(cell), document, returnedValue(returned));

/** What an encoder wrote, as a reader gets it: text that went through UTF-8. Undefined where it is neither text nor bytes. */
export function textWritten(value: unknown): string | undefined {
  if (typeof value === "string") return value.toWellFormed();
  const bytes = bytesWritten(value);
  return bytes && Buffer.from(bytes).toString("utf8");
}

/** The bytes that an encoder wrote; undefined where it wrote something else. */
export const bytesWritten = (value: unknown): Uint8Array | undefined =>
  value instanceof Described && value.tag === "bytes" && typeof value.content === "string"
    ? new Uint8Array(Buffer.from(value.content, "base64"))
    : undefined;

/** What an encoder wrote, for messages; bytes that are no plain text in base64. */
export function writtenInWords(value: unknown): string {
  const text = textWritten(value);
  const isPlain = typeof value === "string" || !/[\p{Cc}\uFFFD]/u.test(text ?? "");
  return text === undefined || !isPlain ? inWords(value) : text;
}

/** The text of a described answer. */
export const wireText = (returned: string): string | undefined => textWritten(returnedValue(returned));

/** What an encoder wrote, as it goes over the wire: text as UTF-8. Undefined where it is neither text nor bytes. */
export function wireBytes(returned: string): Uint8Array | undefined {
  const value = returnedValue(returned);
  return typeof value === "string" ? Buffer.from(value) : bytesWritten(value);
}

/** The length of what an encoder wrote, in bytes of UTF-8; undefined where it is neither text nor bytes. */
export function wireLength(returned: string): number | undefined {
  const value = returnedValue(returned);
  if (typeof value === "string") return Buffer.byteLength(value);
  return bytesWritten(value)?.byteLength;
}

/** One thing that was reported, its place as a JSON Pointer. */
export interface ReportedIssue {
  readonly pointer: string;
  readonly message: string;
}

/** What was reported of one input; undefined where it is no list of issues. */
export function issuesOf(returned: string): readonly ReportedIssue[] | undefined {
  const value = returnedValue(returned);
  if (!Array.isArray(value)) return undefined;
  return value.map((issue: unknown) => {
    const held = (issue instanceof Described ? issue.held : issue) as
      | { readonly path?: unknown; readonly message?: unknown }
      | null
      | undefined;
    return { pointer: pointerOf(held?.path), message: String(held?.message) };
  });
}

function pointerOf(path: unknown): string {
  if (!Array.isArray(path)) return typeof path === "string" ? path : "";
  return (path as readonly unknown[])
    .map((key) => pointerStep(key instanceof Described ? key.text : String(key)))
    .join("");
}

/** Does the operation let this input pass, in its own way? False where there was no such input. */
export function takes({ question }: JudgedCell, { returned }: Called): boolean {
  if (returned === undefined) return false;
  switch (question.operation) {
    case "check":
      return returned === "true";
    case "explain":
      return issuesOf(returned)?.length === 0;
    default:
      return true;
  }
}

/** What came of a fault. `coerced`: taken, in lax mode, as a value that it denotes. */
export type FaultAnswer = "impossible" | "refused" | "coerced" | "let through";

export function faultAnswer(cell: JudgedCell, fault: FaultyDocument, call: Called): FaultAnswer {
  if (call.impossible !== undefined) return "impossible";
  if (!takes(cell, call)) return "refused";
  const { mode, operation } = cell.question;
  if (mode === "strict" || fault.denotes.length === 0) return "let through";
  // A verdict does not say which value was meant.
  if (operation !== "decode") return "coerced";
  const keys = keysOf(fault.pointer);
  const isMeant = (value: JsonValue) =>
    differenceFrom(cell, changedAt(fault.document, keys, value), call.returned ?? "") === undefined;
  return fault.denotes.some(isMeant) ? "coerced" : "let through";
}

/** What came of a key that the model does not know; a difference where the value beside it is another one. */
export type UnknownKeyAnswer = "impossible" | "refused" | "ignored" | "stripped" | Difference;

export function unknownKeyAnswer(
  cell: JudgedCell,
  document: JsonValue,
  pointer: string,
  call: Called,
): UnknownKeyAnswer {
  if (call.impossible !== undefined) return "impossible";
  if (!takes(cell, call)) return "refused";
  if (cell.question.operation !== "decode") return "ignored";
  const difference = differenceFrom(cell, document, call.returned ?? "");
  if (difference === undefined) return "stripped";
  return difference.pointer === pointer ? "ignored" : difference;
}
