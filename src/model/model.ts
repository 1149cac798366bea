/** Combines kinds into records: the type of every document of a dataset. */

import type { EnumParameters } from "../kinds/enum.ts";
import type { KindName, ParametersOf } from "../kinds/index.ts";
import { pointerStep } from "./pointer.ts";

/** A value of one kind, with that kind's parameters. */
export type LeafModel = {
  readonly [Name in KindName]: { readonly kind: Name; readonly parameters: ParametersOf<Name> };
}[KindName];

/** A value that may be null instead. */
export interface NullableModel {
  readonly kind: "nullable";
  readonly inner: Model;
}

/** A list of values of one model. */
export interface ArrayModel {
  readonly kind: "array";
  readonly item: Model;
  /** How many items generated documents hold, both bounds included; no check is asked to enforce it. */
  readonly typicalLength: readonly [minimum: number, maximum: number];
}

/** One key of a record; an optional one may be absent (and is then never null unless nullable too). */
export interface FieldModel {
  readonly key: string;
  readonly model: Model;
  readonly optional: boolean;
}

/** A record with known keys, in the order in which they are written. */
export interface ObjectModel {
  readonly kind: "object";
  /** Name of the record type, in PascalCase; unique within a model. */
  readonly name: string;
  readonly fields: readonly FieldModel[];
}

export type Model = LeafModel | NullableModel | ArrayModel | ObjectModel;

/** What a combiner or a kind is called where faults and gaps are named. */
export type ModelKind = Model["kind"] | "optional";

export const isLeaf = (model: Model): model is LeafModel =>
  model.kind !== "nullable" && model.kind !== "array" && model.kind !== "object";

class OptionalField {
  readonly model: Model;
  constructor(model: Model) {
    this.model = model;
  }
}

/** Limits as they are. Throws a RangeError where one is no finite number: JSON, by which models travel, has no other. */
function finite<Limits extends Readonly<Record<string, number>>>(limits: Limits): Limits {
  for (const [name, limit] of Object.entries(limits))
    if (!Number.isFinite(limit)) throw new RangeError(`${name} is ${limit}: leave it out, or give a number`);
  return limits;
}

/** Builders: `m.object("Order", { id: m.uuid(), note: m.optional(m.string({ … })) })`. */
export const m = {
  instant: (parameters: ParametersOf<"instant"> = {}): Model => ({ kind: "instant", parameters }),
  date: (): Model => ({ kind: "date", parameters: {} }),
  uuid: (): Model => ({ kind: "uuid", parameters: {} }),
  decimal: (precision: number, scale: number): Model => ({
    kind: "decimal",
    parameters: { precision, scale },
  }),
  /** A decimal that is a JSON number on the wire, with all its digits. */
  decimalNumber: (precision: number, scale: number): Model => ({
    kind: "decimal-number",
    parameters: { precision, scale },
  }),
  enum: (...members: EnumParameters["members"]): Model => ({ kind: "enum", parameters: { members } }),
  /** Text of a length; without `maxLength`, of any length from `minLength` on. */
  string: (minLength: number, maxLength?: number): Model => ({
    kind: "string",
    parameters: finite(maxLength === undefined ? { minLength } : { minLength, maxLength }),
  }),
  /** Text of any length. */
  text: (): Model => ({ kind: "string", parameters: { minLength: 0 } }),
  integer: (minimum: number, maximum: number): Model => ({
    kind: "integer",
    parameters: finite({ minimum, maximum }),
  }),
  number: (minimum: number, maximum: number): Model => ({
    kind: "number",
    parameters: finite({ minimum, maximum }),
  }),
  boolean: (): Model => ({ kind: "boolean", parameters: {} }),
  nullable: (inner: Model): Model => ({ kind: "nullable", inner }),
  array: (item: Model, typicalLength: readonly [number, number] = [1, 4]): Model => ({
    kind: "array",
    item,
    typicalLength,
  }),
  optional: (model: Model): OptionalField => new OptionalField(model),
  object: (name: string, fields: Readonly<Record<string, Model | OptionalField>>): ObjectModel => ({
    kind: "object",
    name,
    fields: Object.entries(fields).map(([key, field]) =>
      field instanceof OptionalField
        ? { key, model: field.model, optional: true }
        : { key, model: field, optional: false },
    ),
  }),
} as const;

/** Every leaf of a model with the JSON Pointer pattern of its place, `*` for any item. */
export function leaves(model: Model, at = ""): { readonly pointer: string; readonly leaf: LeafModel }[] {
  if (isLeaf(model)) return [{ pointer: at, leaf: model }];
  switch (model.kind) {
    case "nullable":
      return leaves(model.inner, at);
    case "array":
      return leaves(model.item, `${at}/*`);
    case "object":
      return model.fields.flatMap((field) => leaves(field.model, at + pointerStep(field.key)));
  }
}
