/** Documents of a model: drawn from a seed, or with exactly one fault planted in them. */

import { type Example, type JsonValue, NumberToken } from "../kinds/contract.ts";
import { kinds } from "../kinds/index.ts";
import type { Random } from "../kinds/random.ts";
import type { LeafModel, Model, ModelKind } from "./model.ts";
import { pointerTo } from "./pointer.ts";

/** How often an optional key is present, and a nullable value not null. */
const PRESENT = 0.75;

/** A clean document: every value in canonical wire form. */
export function generateDocument(model: Model, random: Random): JsonValue {
  switch (model.kind) {
    case "nullable":
      return random.chance(PRESENT) ? generateDocument(model.inner, random) : null;
    case "array":
      return Array.from({ length: random.integer(...model.typicalLength) }, () =>
        generateDocument(model.item, random),
      );
    case "object":
      return Object.fromEntries(
        model.fields
          .filter((field) => !field.optional || random.chance(PRESENT))
          .map((field) => [field.key, generateDocument(field.model, random)]),
      );
    default:
      return kinds[model.kind].generate(random, model.parameters as never);
  }
}

/** A clean document with one thing wrong. */
export interface FaultyDocument {
  readonly document: JsonValue;
  /** Where the fault is: a JSON Pointer (RFC 6901); a missing key points at where it should be. */
  readonly pointer: string;
  /** The kind or combiner whose rule is broken. */
  readonly kind: ModelKind;
  /** What was done, such as `february-30` or `missing`. */
  readonly fault: string;
  /** Index of the clean document that it was made of. */
  readonly origin: number;
  /** The wrong value; absent where the key was taken away. */
  readonly input?: JsonValue;
  /** The values that a lax reader may take the wrong one for. Empty where every mode must refuse it. */
  readonly denotes: readonly JsonValue[];
  /** Every mode must refuse it though it has the JSON type of its kind. */
  readonly ofType: boolean;
}

/** One place in a model where something can go wrong, with what can go wrong there. */
interface FaultSite {
  readonly kind: ModelKind;
  readonly path: readonly Step[];
  readonly faults: readonly Fault[];
}
type Step = { readonly key: string } | "item";
interface Fault {
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
function faultSites(model: Model, path: readonly Step[] = []): FaultSite[] {
  switch (model.kind) {
    case "nullable":
      return faultSites(model.inner, path).map((site) =>
        site.path.length === path.length
          ? { ...site, faults: site.faults.filter(({ input }) => input !== null) }
          : site,
      );
    case "array":
      return [{ kind: "array", path, faults: ARRAY_FAULTS }, ...faultSites(model.item, [...path, "item"])];
    case "object":
      return [
        { kind: "object", path, faults: OBJECT_FAULTS },
        ...model.fields.flatMap((field): FaultSite[] => {
          const inside = [...path, { key: field.key }];
          const below = faultSites(field.model, inside);
          if (field.optional) {
            // An optional key may be absent but not null: its own rule, broken once.
            return field.model.kind === "nullable"
              ? below
              : [
                  { kind: "optional", path: inside, faults: [{ name: "null-for-absent", input: null }] },
                  ...below,
                ];
          }
          // A nullable key may be null but not absent: its own rule, too.
          const kind = field.model.kind === "nullable" ? "nullable" : "object";
          return [{ kind, path: inside, faults: [{ name: "missing" }] }, ...below];
        }),
      ];
    default:
      return [{ kind: model.kind, path, faults: leafFaults(model) }];
  }
}

/** The pointer to a site within this document, item indices drawn by chance; undefined where the document lacks it. */
function locate(document: JsonValue, site: FaultSite, random: Random): (string | number)[] | undefined {
  let value: unknown = document;
  const keys: (string | number)[] = [];
  for (const [index, step] of site.path.entries()) {
    if (typeof value !== "object" || value === null) return undefined;
    let key: string | number;
    if (step === "item") {
      const { length } = value as unknown[];
      if (length === 0) return undefined;
      key = random.integer(0, length - 1);
    } else {
      key = step.key;
    }
    keys.push(key);
    value = (value as Record<string | number, unknown>)[key];
    if (value === undefined && index < site.path.length - 1) return undefined;
  }
  return keys;
}

/** A kind or combiner, its places in the order of their turns, and how often each of its faults was planted. */
interface Turn {
  readonly own: FaultSite[];
  readonly planted: Map<string, number>;
}

const turnsOf = (model: Model): Turn[] =>
  [
    ...Map.groupBy(
      faultSites(model).filter(({ faults }) => faults.length > 0),
      ({ kind }) => kind,
    ).values(),
  ].map((own) => ({
    own,
    planted: new Map(own.flatMap(({ faults }) => faults.map(({ name }) => [name, 0] as const))),
  }));

/** So often a judge plants each fault of each kind, where a thousand documents have room for that. */
export const TIMES_ENOUGH = 3;

/**
 * Faulty documents, made of the clean ones in turn. Kinds and combiners take turns; a kind's turn goes to each of its
 * places after the other and, there, to the fault that was planted least often, so that a thousand documents hold every fault
 * of every kind, however large the model. A kind that a document has no place for gives its turn to the next. `count`: how many
 * documents. With `times`, the first of these, until every fault of every kind was planted so often.
 */
export function plantFaults(
  model: Model,
  documents: readonly JsonValue[],
  count: number,
  random: Random,
  times = Infinity,
): FaultyDocument[] {
  const turns = turnsOf(model);
  const isEnough = ({ planted }: Turn): boolean => [...planted.values()].every((often) => often >= times);
  const faulty: FaultyDocument[] = [];
  let turn = 0;
  while (faulty.length < count && !turns.every(isEnough)) {
    const origin = faulty.length % documents.length;
    const clean = documents[origin] as JsonValue;
    let found: FaultyDocument | undefined;
    for (let tries = 0; tries < turns.length && found === undefined; tries++)
      found = plantOne(turns[turn++ % turns.length] as Turn, clean, origin, random);
    if (found === undefined) throw new Error("no place for a fault in a document"); // the root is a place in every document
    faulty.push(found);
  }
  return faulty;
}

/** Plants the fault whose turn it is; undefined where the document has no place of the kind. */
function plantOne(
  { own, planted }: Turn,
  clean: JsonValue,
  origin: number,
  random: Random,
): FaultyDocument | undefined {
  const often = ({ name }: Fault): number => planted.get(name) ?? 0;
  const rarest = ({ faults }: FaultSite): Fault =>
    faults.reduce((least, other) => (often(other) < often(least) ? other : least));
  // The place with the rarest fault; of equals, the one that had its turn longest ago, which is the first.
  const inOrder = own
    .map((site) => ({ site, planted: often(rarest(site)) }))
    .toSorted((one, other) => one.planted - other.planted);
  for (const { site } of inOrder) {
    const keys = locate(clean, site, random);
    if (keys === undefined) continue;
    const fault = rarest(site);
    planted.set(fault.name, often(fault) + 1);
    own.push(...own.splice(own.indexOf(site), 1));
    return {
      document: changedAt(clean, keys, fault.input),
      pointer: pointerTo(keys),
      kind: site.kind,
      fault: fault.name,
      origin,
      ...(fault.input === undefined ? {} : { input: fault.input }),
      denotes: fault.denotes ?? [],
      ofType: fault.ofType ?? false,
    };
  }
  return undefined;
}

/** The document with another value in one place; undefined takes the key away. The root is replaced whole. */
export function changedAt(
  document: JsonValue,
  keys: readonly (string | number)[],
  value: JsonValue | undefined,
): JsonValue {
  const [key, ...rest] = keys;
  if (key === undefined) return value ?? null;
  const copy = (Array.isArray(document) ? [...document] : { ...(document as object) }) as Record<
    string | number,
    JsonValue
  >;
  if (rest.length === 0 && value === undefined) delete copy[key];
  else copy[key] = changedAt(copy[key] as JsonValue, rest, value);
  return copy as JsonValue;
}
