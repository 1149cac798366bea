/** Numbers with all their digits, in whole documents: how to copy them, and how to read them from text. */

import { type JsonValue, NumberToken } from "../kinds/contract.ts";
import { leaves, type Model } from "./model.ts";

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
export function parseExactly(text: string): unknown {
  // An engine parses ten times as fast without a reviver. Where it writes the same text again, no number is written otherwise.
  const plain: unknown = JSON.parse(text);
  if (JSON.stringify(plain) === text) return plain;
  return JSON.parse(text, (_, value, { source }) =>
    typeof value === "number" && source !== undefined && String(value) !== source
      ? new NumberToken(source)
      : value,
  );
}

/** What was read exactly, as a leaf of this kind has it: only one kind asks for the digits of its numbers. */
export const asReadBy = (kind: Model["kind"], value: unknown): unknown =>
  value instanceof NumberToken && kind !== "decimal-number" ? Number(value.source) : value;

/** Does the model hold numbers of which every digit counts? */
export const needsDigits = (model: Model): boolean =>
  leaves(model).some(({ leaf }) => leaf.kind === "decimal-number");

/**
 * A function that reads the JSON text of a document: a number token where the model has numbers whose digits count and a double
 * would hold or write them otherwise, a double everywhere else. A SyntaxError where the text is no JSON.
 */
export function readDocument(model: Model): (text: string) => JsonValue {
  if (!needsDigits(model)) return (text) => JSON.parse(text) as JsonValue;
  return (text) => settled(notNull(model), parseExactly(text)) as JsonValue;
}

/** Makes doubles, in place, of the tokens that stand where the model asks for no digits, or knows nothing. */
function settled(model: Model | undefined, value: unknown): unknown {
  if (value instanceof NumberToken) return model?.kind === "decimal-number" ? value : Number(value.source);
  if (typeof value !== "object" || value === null) return value;
  const holder = value as Record<string, unknown>;
  for (const key of Object.keys(holder)) holder[key] = settled(below(model, key), holder[key]);
  return value;
}

/** The model of what a value holds on a key. */
function below(model: Model | undefined, key: string): Model | undefined {
  switch (model?.kind) {
    case "array":
      return notNull(model.item);
    case "object":
      return notNull(model.fields.find((field) => field.key === key)?.model);
    default:
      return undefined;
  }
}

const notNull = (model: Model | undefined): Model | undefined =>
  model?.kind === "nullable" ? notNull(model.inner) : model;
