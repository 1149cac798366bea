/**
 * Values as text, so that they can cross between processes and languages: docs/worker-protocol.md, "Described values". Here is how
 * to write and to make them; model/described.ts reads them without making anything.
 */

import { Decimal } from "decimal.js";
import { type Form, type JsonValue, NumberToken } from "../kinds/contract.ts";
import { kinds } from "../kinds/index.ts";
import type { LeafModel, Model, ObjectModel } from "../model/model.ts";
import { textOfUnits } from "../model/utf16.ts";
import { decimalOfText } from "./decimal-text.ts";
import { look } from "./describer.ts";

/** Describes a value. `forms`: those of the adapter, which alone can tell what objects of its own stand for. */
export const describeValue = (value: unknown, forms: readonly Form[] = []): string => look(value, forms).text;

/** What a change puts in a place to leave nothing there. */
export const absent: unique symbol = Symbol("absent");

/** How described values become values of this process. */
export interface Making {
  /** The forms of the adapter, for the values of its own. */
  readonly forms?: readonly Form[];
  /** A number that is written by its digits: a double, unless something else is asked for. */
  readonly number?: (digits: string) => unknown;
}

/** Makes the value that a text describes; `absent` for none. Throws an Error that says so where it can't be made. */
export function undescribe(described: string, making: Making = {}): unknown {
  const value: unknown = JSON.parse(described);
  return keyOf(value) === "$absent" ? absent : made(value, making);
}

/** The one key of a tagged value; undefined of any other value. */
function keyOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const [key, ...others] = Object.keys(value);
  return key?.startsWith("$") === true && others.length === 0 ? key : undefined;
}

function made(value: unknown, making: Making): unknown {
  if (typeof value !== "object" || value === null) return value;
  const key = keyOf(value);
  const holder = value as Record<string, unknown>;
  if (key !== undefined) return untagged(key.slice(1), holder[key], making);
  // In place: a key `__proto__` of JSON is a key, and an assignment to another object would make it none.
  for (const inner of Object.keys(holder)) holder[inner] = made(holder[inner], making);
  return holder;
}

function untagged(tag: string, content: unknown, making: Making): unknown {
  switch (tag) {
    case "undefined":
      return undefined;
    case "number":
      return (making.number ?? Number)(String(content));
    case "bigint":
      return BigInt(String(content));
    case "symbol":
      return Symbol(String(content));
    case "invalid":
      return new Date(Number.NaN);
    case "utf16":
      return textOfUnits(content as number[]);
    case "bytes":
      return new Uint8Array(Buffer.from(String(content), "base64"));
    case "decimal":
      return decimalOf(content);
    case "form":
      return ofForm(content as readonly [string, string], making);
    case "impostor":
      return { toJSON: () => content };
    case "object":
      return ofEntries(content as ObjectContent, making);
    default:
      throw new Error(`a ${tag} can't be made of its description`);
  }
}

interface ObjectContent {
  readonly class: string;
  readonly entries: readonly (readonly [string, unknown])[];
}

function ofEntries({ class: name, entries }: ObjectContent, making: Making): unknown {
  if (name !== "Object") throw new Error(`an object of class ${name} can't be made of its description`);
  return Object.fromEntries(entries.map(([key, inner]) => [key, made(inner, making)]));
}

function decimalOf(content: unknown): Decimal {
  if (!Array.isArray(content)) return new Decimal(String(content));
  const [sign, digits, exponent] = content as [number, string, number];
  return new Decimal(`${sign < 0 ? "-" : ""}${digits}e${exponent}`);
}

function ofForm([name, text]: readonly [string, string], { forms = [] }: Making): unknown {
  if (name === "Date") return new Date(text);
  const form = forms.find((one) => one.name === name);
  if (form === undefined) throw new Error(`no form is called ${name}`);
  return form.from(text);
}

/** The name of the form of each kind; undefined where the JSON value of the kind is its typed value. */
type FormNames = (kind: LeafModel["kind"]) => string | undefined;

/**
 * How `describeValue` describes the typed value that a clean document denotes, if its keys stand in the document's order: text that
 * is equal needs no further look. A number whose digits count is a token in the document, or a double that has them all.
 */
export function expectedText(model: Model, forms: FormNames, document: JsonValue): string {
  if (model.kind === "nullable")
    return document === null ? "null" : expectedText(model.inner, forms, document);
  if (document instanceof NumberToken || typeof document !== "object" || document === null)
    return expectedLeaf(model, forms, document);
  if (Array.isArray(document)) {
    const items = document as readonly JsonValue[];
    return model.kind === "array"
      ? `[${items.map((item) => expectedText(model.item, forms, item)).join()}]`
      : describeValue(document);
  }
  if (model.kind !== "object") return describeValue(document);
  const fields = fieldsOf(model);
  return `{${Object.entries(document as { readonly [key: string]: JsonValue })
    .map(([key, value]) => {
      const field = fields.get(key);
      return `${JSON.stringify(key)}:${field === undefined ? describeValue(value) : expectedText(field, forms, value)}`;
    })
    .join()}}`;
}

/** The fields of a record by their keys: a judge compares a thousand documents of it. */
const known = new WeakMap<ObjectModel, ReadonlyMap<string, Model>>();
function fieldsOf(model: ObjectModel): ReadonlyMap<string, Model> {
  const fields = known.get(model) ?? new Map(model.fields.map((field) => [field.key, field.model]));
  known.set(model, fields);
  return fields;
}

/** As `Date.prototype.toISOString` writes it. */
const ISO_INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function expectedLeaf(model: Model, forms: FormNames, wire: JsonValue): string {
  const isLeaf = model.kind !== "array" && model.kind !== "object" && model.kind !== "nullable";
  const name = isLeaf ? forms(model.kind) : undefined;
  const text = wire instanceof NumberToken ? wire.source : String(wire);
  switch (name) {
    case undefined:
      return wire instanceof NumberToken ? describeValue(Number(text)) : describeValue(wire);
    case "text":
      return describeValue(text);
    case "number":
      return describeValue(Number(text));
    case "Decimal":
      return decimalOfText(text) ?? "";
    case "Date":
      return expectedDate(model.kind === "date" ? `${text}T00:00:00.000Z` : text);
    default: {
      const form = isLeaf ? kinds[model.kind].forms.find((one) => one.name === name) : undefined;
      return `{"$form":${JSON.stringify([name, form === undefined ? text : form.to(form.from(text))])}}`;
    }
  }
}

const expectedDate = (text: string): string =>
  ISO_INSTANT.test(text) ? `{"$form":["Date","${text}"]}` : describeValue(new Date(text));
