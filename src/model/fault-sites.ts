/** Where something can go wrong in a document of a model, and what. */

import { type Example, type JsonValue, NumberToken } from "../kinds/contract.ts";
import { kinds } from "../kinds/index.ts";
import type { FieldModel, LeafModel, Model, ModelKind, ObjectModel } from "./model.ts";

/** One place in a model where something can go wrong, with what can go wrong there. */
export interface FaultSite {
  readonly kind: ModelKind;
  /**
   * Places of one group are alike. Leaves have the same kind and parameters, lists have items of one kind, and records require some key, or
   * have optional keys alone, or none. All of them have one role: required, optional, nullable, or item of a list. Keys that are missing
   * or null have values of one kind.
   */
  readonly group: string;
  readonly path: readonly Step[];
  readonly faults: readonly Fault[];
}
export type Step = { readonly key: string } | "item";
export interface Fault {
  readonly name: string;
  /** The wrong value; absent where the key is taken away. */
  readonly input?: JsonValue;
  readonly denotes?: readonly JsonValue[];
  readonly ofType?: boolean;
}

/** The inputs that a strict reader must refuse for this leaf. */
function leafFaults(leaf: LeafModel): Fault[] {
  const examples: readonly Example[] = kinds[leaf.kind].examples(leaf.parameters as never);
  const types = new Set(
    examples.filter(({ expected }) => expected === "accept").map(({ input }) => jsonType(input)),
  );
  return examples.flatMap((example): Fault[] => {
    const { case: name, input } = example;
    if (example.expected === "refuse") return [{ name, input, ofType: types.has(jsonType(input)) }];
    if (example.expected !== "coerce") return [];
    return [
      { name, input, denotes: [example.value, ...(example.or === undefined ? [] : [example.or.value])] },
    ];
  });
}

const jsonType = (value: JsonValue): string =>
  value instanceof NumberToken
    ? "number"
    : value === null
      ? "null"
      : Array.isArray(value)
        ? "array"
        : typeof value;

const OBJECT_FAULTS: readonly Fault[] = [
  { name: "text-for-object", input: "{}" },
  { name: "array-for-object", input: [] },
  { name: "number-for-object", input: 1 },
  { name: "null-for-object", input: null },
];
const ARRAY_FAULTS: readonly Fault[] = [
  { name: "object-for-array", input: {} },
  { name: "text-for-array", input: "[]" },
  { name: "null-for-array", input: null },
  { name: "number-for-array", input: 0 },
];

type PlainRole = "root" | "required" | "optional" | "item";
/** What a place is in whatever holds it. */
type Role = PlainRole | `nullable ${PlainRole}`;

/** Every place in the model where a fault can be planted, in the order of the model. */
export function faultSites(model: Model, path: readonly Step[] = [], role: Role = "root"): FaultSite[] {
  switch (model.kind) {
    case "nullable":
      return faultSites(model.inner, path, `nullable ${role}` as Role).map((site) =>
        site.path.length === path.length
          ? { ...site, faults: site.faults.filter(({ input }) => input !== null) }
          : site,
      );
    case "array": {
      const group = `${role} array of ${nameOf(model.item)}`;
      return [
        { kind: "array", group, path, faults: ARRAY_FAULTS },
        ...faultSites(model.item, [...path, "item"], "item"),
      ];
    }
    case "object":
      return [
        { kind: "object", group: `${role} object of ${keysIn(model)}`, path, faults: OBJECT_FAULTS },
        ...model.fields.flatMap((field) => fieldSites(field, path)),
      ];
    default:
      return [
        { kind: model.kind, group: `${role} ${JSON.stringify(model)}`, path, faults: leafFaults(model) },
      ];
  }
}

/** The place of a key, and those within its value. */
function fieldSites({ key, model, optional }: FieldModel, path: readonly Step[]): FaultSite[] {
  const inside = [...path, { key }];
  const below = faultSites(model, inside, optional ? "optional" : "required");
  const isNullable = model.kind === "nullable";
  const named = nameOf(model);
  // A nullable key may be null but not absent: its own rule, broken once.
  if (!optional)
    return [
      {
        kind: isNullable ? "nullable" : "object",
        group: `missing ${named}`,
        path: inside,
        faults: [{ name: "missing" }],
      },
      ...below,
    ];
  // An optional key may be absent but not null: its own rule, too.
  if (isNullable) return below;
  const faults = [{ name: "null-for-absent", input: null }];
  return [{ kind: "optional", group: `null for ${named}`, path: inside, faults }, ...below];
}

/** Some readers take a list or a number for a record that requires no key. */
const keysIn = ({ fields }: ObjectModel): string =>
  fields.length === 0 ? "no keys" : fields.every(({ optional }) => optional) ? "optional keys" : "keys";

const nameOf = (model: Model): string =>
  model.kind === "nullable" ? `nullable ${nameOf(model.inner)}` : model.kind;
