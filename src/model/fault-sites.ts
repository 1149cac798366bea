/** Where something can go wrong in a document of a model, and what. */

import { type Example, type JsonValue, NumberToken } from "../kinds/contract.ts";
import { kinds } from "../kinds/index.ts";
import type { LeafModel, Model, ModelKind } from "./model.ts";

/** One place in a model where something can go wrong, with what can go wrong there. */
export interface FaultSite {
  readonly kind: ModelKind;
  /** The rule that is broken there. Leaves with the same parameters have one, all objects have one, all lists. */
  readonly rule: string;
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

/** Every place in the model where a fault can be planted, in the order of the model. */
export function faultSites(model: Model, path: readonly Step[] = []): FaultSite[] {
  switch (model.kind) {
    case "nullable":
      return faultSites(model.inner, path).map((site) =>
        site.path.length === path.length
          ? { ...site, faults: site.faults.filter(({ input }) => input !== null) }
          : site,
      );
    case "array":
      return [
        { kind: "array", rule: "array", path, faults: ARRAY_FAULTS },
        ...faultSites(model.item, [...path, "item"]),
      ];
    case "object":
      return [
        { kind: "object", rule: "object", path, faults: OBJECT_FAULTS },
        ...model.fields.flatMap((field): FaultSite[] => {
          const inside = [...path, { key: field.key }];
          const below = faultSites(field.model, inside);
          if (field.optional) {
            // An optional key may be absent but not null: its own rule, broken once.
            return field.model.kind === "nullable"
              ? below
              : [
                  {
                    kind: "optional",
                    rule: "optional",
                    path: inside,
                    faults: [{ name: "null-for-absent", input: null }],
                  },
                  ...below,
                ];
          }
          // A nullable key may be null but not absent: its own rule, too.
          const kind = field.model.kind === "nullable" ? "nullable" : "object";
          return [{ kind, rule: kind, path: inside, faults: [{ name: "missing" }] }, ...below];
        }),
      ];
    default:
      return [{ kind: model.kind, rule: JSON.stringify(model), path, faults: leafFaults(model) }];
  }
}
