/** The places of a model, and what can be put there that does not belong. */

import { type Example, type JsonValue, NumberToken } from "../kinds/contract.ts";
import { kinds } from "../kinds/index.ts";
import { describedJson } from "../model/described.ts";
import type { FormNames } from "../model/difference.ts";
import type { FaultyDocument } from "../model/documents.ts";
import { type ArrayModel, isLeaf, type LeafModel, type Model, type ObjectModel } from "../model/model.ts";
import { pointerTo } from "../model/pointer.ts";
import type { CallInput } from "../protocol/messages.ts";

/** A key that no model has. */
export const UNKNOWN_KEY = "wirebenchUnknownKey";

/** A document as an input names it. */
export type DocumentInput = Extract<CallInput, { is: "document" | "json" }>;

/** A place of a model, the first item standing for all of an array. */
export interface ModelPlace {
  readonly keys: readonly string[];
  readonly model: LeafModel | ArrayModel | ObjectModel;
  /** Null is a right value here, too. */
  readonly isNullable: boolean;
  /** It is the value of a key that every document has. */
  readonly isRequired: boolean;
}

/** Every place of a model, in its order. */
export function placesOf(model: Model): ModelPlace[] {
  const visit = (
    node: Model,
    keys: readonly string[],
    isNullable: boolean,
    isRequired: boolean,
  ): ModelPlace[] => {
    if (node.kind === "nullable") return visit(node.inner, keys, true, isRequired);
    const place = { keys, model: node, isNullable, isRequired };
    if (node.kind === "array") return [place, ...visit(node.item, [...keys, "0"], false, false)];
    if (node.kind !== "object") return [place];
    return [
      place,
      ...node.fields.flatMap((field) => visit(field.model, [...keys, field.key], false, !field.optional)),
    ];
  };
  return visit(model, [], false, false);
}

/** What a value holds in a place; undefined where it has no such place. */
export const valueAt = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<string, unknown>)[key]
        : undefined,
    value,
  );

/** Finds the index of the smallest document that has something in a place, -1 where none has. A small document is judged in less time. */
export function holdersIn(documents: readonly JsonValue[]): (place: ModelPlace) => number {
  const sizes = documents.map((document) => JSON.stringify(document).length);
  const bySize = [...documents.keys()].toSorted((one, other) => (sizes[one] ?? 0) - (sizes[other] ?? 0));
  return ({ keys }) => bySize.find((index) => (valueAt(documents[index], keys) ?? null) !== null) ?? -1;
}

/** A document with another described value in one place. */
export const changedInput = (
  document: DocumentInput,
  keys: readonly string[],
  described: string,
): CallInput => ({ is: "changed", document, pointer: pointerTo(keys), described });

/** The input of a faulty document, by the clean one that it was made of. A document that is replaced whole is its own text. */
export const faultInput = ({ pointer, input, document }: FaultyDocument, origin: DocumentInput): CallInput =>
  pointer === ""
    ? { is: "json", text: JSON.stringify(document) }
    : {
        is: "changed",
        document: origin,
        pointer,
        described: input === undefined ? ABSENT : describedJson(input),
      };
const ABSENT = '{"$absent":true}';

/** A typed value that no encoder that looks would write in some place. */
export interface WrongValue {
  readonly name: "empty object" | "near miss" | "invalid" | "text" | "impostor" | "null" | "undefined";
  readonly described: string;
}

/** No value of any kind that JSON lacks. */
const FAR_TEXT = "tomorrow";
/** A worker makes of it an object whose `toJSON` returns the text. */
const IMPOSTOR = JSON.stringify({ $impostor: FAR_TEXT });

/**
 * What no encoder that looks would write here: among others the nearest miss of the kind, of the type in memory that its right values
 * have. Of a kind that it declares to look at less closely also a text that is far from any value.
 */
export function wrongValues(
  place: ModelPlace,
  forms: FormNames,
  held: unknown,
  declared: boolean,
): WrongValue[] {
  const { model, isNullable, isRequired } = place;
  return [
    ...(model.kind === "object" ? [] : [{ name: "empty object", described: "{}" } as const]),
    ...(isLeaf(model) ? wrongLeaves(model, forms(model.kind), held, declared) : []),
    ...(isNullable ? [] : [{ name: "null", described: "null" } as const]),
    ...(isRequired ? [{ name: "undefined", described: '{"$undefined":true}' } as const] : []),
  ];
}

function wrongLeaves(
  leaf: LeafModel,
  form: string | undefined,
  held: unknown,
  declared: boolean,
): WrongValue[] {
  const type =
    form === undefined ? typeOf(held) : form === "text" ? "string" : form === "number" ? "number" : "object";
  const examples: readonly Example[] = kinds[leaf.kind].examples(leaf.parameters as never);
  const nearest = examples.find(
    ({ expected, input }) => expected === "refuse" && input !== null && typeOf(input) === type,
  );
  const isFar =
    !kinds[leaf.kind].conforms(FAR_TEXT, leaf.parameters as never) &&
    (form === "Date" || (declared && type === "string"));
  return [
    ...(nearest === undefined
      ? []
      : [{ name: "near miss", described: describedJson(nearest.input) } as const]),
    ...(form === "Date" ? [{ name: "invalid", described: '{"$invalid":"Date"}' } as const] : []),
    ...(isFar ? [{ name: "text", described: JSON.stringify(FAR_TEXT) } as const] : []),
    ...(type === "object" ? [{ name: "impostor", described: IMPOSTOR } as const] : []),
  ];
}

const typeOf = (value: unknown): string => (value instanceof NumberToken ? "number" : typeof value);

/** The number of leaves of a document. */
export const leafCount = (value: JsonValue): number =>
  isContainer(value)
    ? Object.values(value).reduce<number>((sum, inner) => sum + leafCount(inner as JsonValue), 0)
    : 1;

/** A document of the same shape in which each leaf is an empty array: no kind takes one. */
export function everyLeafWrong(value: JsonValue): JsonValue {
  if (!isContainer(value)) return [];
  if (Array.isArray(value)) return value.map(everyLeafWrong);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, everyLeafWrong(inner as JsonValue)]),
  );
}

const isContainer = (value: JsonValue): value is Exclude<JsonValue & object, NumberToken> =>
  typeof value === "object" && value !== null && !(value instanceof NumberToken);
