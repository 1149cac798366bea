/** Compares values by what they mean, kind by kind. */

import { describe, type JsonValue, NumberToken } from "../kinds/contract.ts";
import { kinds } from "../kinds/index.ts";
import { Described } from "./described.ts";
import { wireOfForm } from "./described-forms.ts";
import { formOf, type Forms, toWire } from "./forms.ts";
import { isLeaf, type LeafModel, type Model } from "./model.ts";
import { pointerStep } from "./pointer.ts";
import { asReadBy } from "./tokens.ts";

/** The first place where two values differ. */
export interface Difference {
  /** JSON Pointer (RFC 6901). */
  readonly pointer: string;
  readonly kind: Model["kind"];
  /** What was there and what it became, in words. */
  readonly change: string;
}

type LeafReader = (leaf: LeafModel, value: unknown) => JsonValue;

/** Compares a typed value with the canonical JSON it must equal; undefined where it does. */
export const typedDifference = (model: Model, forms: Forms, canonical: JsonValue, value: unknown) =>
  difference(model, canonical, value, "", (leaf, found) => {
    const form = formOf(leaf.kind, forms);
    if (form !== undefined) {
      try {
        return toWire(leaf.kind, form, found);
      } catch {
        throw new TypeError(notOfForm(found, form.name));
      }
    }
    if (typeof found === "object" || typeof found === "function" || found === undefined)
      throw new TypeError(`${describe(found)}, not a JSON value`);
    return found as string | number | boolean;
  });

/** The name of the form of each kind, as a worker gives it; undefined where the JSON value of the kind is its typed value. */
export type FormNames = (kind: LeafModel["kind"]) => string | undefined;

/** As `typedDifference`, of a typed value that a worker has described and `fromDescribed` has read. */
export const describedDifference = (
  model: Model,
  forms: FormNames,
  canonical: JsonValue,
  described: unknown,
) =>
  difference(model, canonical, described, "", (leaf, found) => {
    const form = forms(leaf.kind);
    if (form === undefined) return plainLeaf(asReadBy(leaf.kind, found));
    const wire = wireOfForm(leaf.kind, form, found);
    if (wire === undefined) throw new TypeError(notOfForm(found, form));
    return wire;
  });

function plainLeaf(found: unknown): JsonValue {
  if (found instanceof NumberToken) return found;
  if (typeof found === "object" || found === undefined)
    throw new TypeError(`${shown(found)}, not a JSON value`);
  return found as string | number | boolean;
}

/**
 * Compares JSON with the canonical JSON it must equal, each value in its kind's grammar; undefined where it does.
 * It may have been parsed exactly or not; digits that were lost are found only where it was.
 */
export const jsonDifference = (model: Model, canonical: JsonValue, json: unknown) =>
  difference(model, canonical, json, "", (leaf, read) => {
    const found = asReadBy(leaf.kind, read);
    if (!kinds[leaf.kind].conforms(found, leaf.parameters as never))
      throw new TypeError(`${describe(found)}, not in the grammar of ${leaf.kind}`);
    return found as JsonValue;
  });

function difference(
  model: Model,
  canonical: JsonValue,
  found: unknown,
  at: string,
  read: LeafReader,
): Difference | undefined {
  const value = found instanceof Described && !isLeaf(model) ? found.held : found;
  const differs = (change: string): Difference => ({ pointer: at, kind: model.kind, change });
  if (isLeaf(model)) {
    let wire: JsonValue;
    try {
      wire = read(model, value);
    } catch (error) {
      return differs(`${shown(canonical)} became ${(error as Error).message}`);
    }
    return kinds[model.kind].equal(canonical, wire)
      ? undefined
      : differs(`${shown(canonical)} became ${shown(value)}`);
  }
  if (model.kind === "nullable") {
    if (canonical !== null) return difference(model.inner, canonical, value, at, read);
    return value === null ? undefined : differs(`null became ${shown(value)}`);
  }
  if (model.kind === "array") {
    const items = canonical as readonly JsonValue[];
    if (!Array.isArray(value)) return differs(`an array became ${shown(value)}`);
    if (value.length !== items.length) return differs(`${items.length} items became ${value.length}`);
    for (const [index, item] of items.entries()) {
      const wrong = difference(model.item, item, value[index], `${at}/${index}`, read);
      if (wrong !== undefined) return wrong;
    }
    return undefined;
  }
  if (typeof value !== "object" || value === null || Array.isArray(value) || value instanceof Described)
    return differs(`an object became ${shown(value)}`);
  const left = canonical as { readonly [key: string]: JsonValue };
  const right = value as { readonly [key: string]: unknown };
  for (const field of model.fields) {
    const inside = at + pointerStep(field.key);
    // A key such as "constructor" is found in any object, though nobody has written it.
    const expected = Object.hasOwn(left, field.key) ? left[field.key] : undefined;
    if (expected === undefined) {
      if (Object.hasOwn(right, field.key) && right[field.key] !== undefined)
        return { pointer: inside, kind: model.kind, change: `absent became ${shown(right[field.key])}` };
      continue;
    }
    if (!Object.hasOwn(right, field.key))
      return { pointer: inside, kind: model.kind, change: `${shown(expected)} is gone` };
    const wrong = difference(field.model, expected, right[field.key], inside, read);
    if (wrong !== undefined) return wrong;
  }
  const known = new Set(model.fields.map(({ key }) => key));
  const extra = Object.keys(right).find((key) => !known.has(key) && !Object.hasOwn(left, key));
  return extra === undefined
    ? undefined
    : { pointer: at + pointerStep(extra), kind: model.kind, change: `${shown(right[extra])} appeared` };
}

/** An Invalid Date says itself that it is no Date that holds anything. */
function notOfForm(found: unknown, form: string): string {
  const words = shown(found);
  return words === `Invalid ${form}` ? words : `${words}, not ${form}`;
}

/** A value in a few characters, for messages. */
const shown = (value: unknown): string => (value instanceof Described ? value.text : describe(value));
