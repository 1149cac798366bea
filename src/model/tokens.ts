/** Numbers with all their digits, in whole documents: how to copy them, and how to read them from text. */

import { type JsonValue, NumberToken } from "../kinds/contract.ts";
import type { Model } from "./model.ts";

/**
 * A copy of a document, in which each number token is what `convert` makes of it.
 * Everything else is as `structuredClone` copies it, so that what is timed lies in memory as it would without tokens.
 */
export function copied(document: JsonValue, convert: (token: NumberToken) => unknown): unknown {
  return document instanceof NumberToken
    ? convert(document)
    : converted(document, structuredClone(document), convert);
}

/** Writes into a clone what it has for the tokens of its original: a clone of a token is no token. */
function converted(original: JsonValue, clone: unknown, convert: (token: NumberToken) => unknown): unknown {
  if (typeof original !== "object" || original === null) return clone;
  const holder = clone as Record<string, unknown>;
  for (const [key, value] of Object.entries(original as Readonly<Record<string, JsonValue>>))
    if (value instanceof NumberToken) holder[key] = convert(value);
    else converted(value, holder[key], convert);
  return clone;
}

/** A document as `JSON.parse` gives it: each number a double, short strings shared as the engine shares them. */
export const parsed = (document: JsonValue): unknown => JSON.parse(JSON.stringify(document));

/**
 * Reads text without loss: a number that a double would hold or write otherwise is a token with its source text
 * (ECMA-262 proposal-json-parse-with-source), every other number a double.
 */
export const parseExactly = (text: string): unknown =>
  JSON.parse(text, (_, value, { source }) =>
    typeof value === "number" && source !== undefined && String(value) !== source
      ? new NumberToken(source)
      : value,
  );

/** What was read exactly, as a leaf of this kind has it: only one kind asks for the digits of its numbers. */
export const asReadBy = (kind: Model["kind"], value: unknown): unknown =>
  value instanceof NumberToken && kind !== "decimal-number" ? Number(value.source) : value;
