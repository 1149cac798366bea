/** Documents of a model: drawn from a seed, or with exactly one fault planted in them. */

import type { JsonValue } from "../kinds/contract.ts";
import { kinds } from "../kinds/index.ts";
import type { Random } from "../kinds/random.ts";
import { type Fault, type FaultSite, faultSites } from "./fault-sites.ts";
import type { Model, ModelKind } from "./model.ts";
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

/** So many faulty documents are timed, however many clean ones there are: enough for every fault of every kind. */
export const FAULTY_COUNT = 1000;

/**
 * `count` documents with one fault each, made of the clean ones in turn. Kinds and combiners take turns; a kind's turn goes to each of
 * its places after the other and, there, to the fault that was planted least often, so that a thousand documents hold every fault of
 * every kind, however large the model. A kind that a document has no place for gives its turn to the next.
 */
export function plantFaults(
  model: Model,
  documents: readonly JsonValue[],
  count: number,
  random: Random,
): FaultyDocument[] {
  const turns = turnsOf(model);
  const faulty: FaultyDocument[] = [];
  let turn = 0;
  while (faulty.length < count) {
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
    return faultAt(site, fault, { clean, origin, keys });
  }
  return undefined;
}

/** How often a fault is planted that only one group of places has: in two places or documents, if there are. */
const TIMES_IN_ONLY_GROUP = 2;

/**
 * Every fault of every kind: once in each group of places that are alike, and twice at least. The model decides how many there are; chance
 * decides only which item of a list is wrong. The places of a group take turns, and so do the documents. A group is left out if no
 * document has one of its places.
 */
export function plantEachFault(
  model: Model,
  documents: readonly JsonValue[],
  random: Random,
): FaultyDocument[] {
  const faulty: FaultyDocument[] = [];
  for (const sites of Map.groupBy(faultSites(model), ({ kind }) => kind).values()) {
    const groups = [...Map.groupBy(sites, ({ group }) => group).values()];
    const groupsWith = Map.groupBy(groups.flatMap(namesOf), (name) => name);
    for (const queue of groups)
      for (const name of namesOf(queue)) {
        const times = groupsWith.get(name)?.length === 1 ? TIMES_IN_ONLY_GROUP : 1;
        for (let time = 0; time < times; time++) {
          const planted = plantNext(queue, name, { documents, from: faulty.length, random });
          if (planted !== undefined) faulty.push(planted);
        }
      }
  }
  return faulty;
}

/** The names of the faults of some places, each once. */
const namesOf = (sites: readonly FaultSite[]): string[] => [
  ...new Set(sites.flatMap(({ faults }) => faults.map(({ name }) => name))),
];

interface Planting {
  readonly documents: readonly JsonValue[];
  /** Index of the document that is tried first, counted on beyond the last one. */
  readonly from: number;
  readonly random: Random;
}

/** Plants a fault in the first place that has it and that some document has. That place goes to the end of the queue. */
function plantNext(
  queue: FaultSite[],
  name: string,
  { documents, from, random }: Planting,
): FaultyDocument | undefined {
  for (const site of queue) {
    const fault = site.faults.find((one) => one.name === name);
    if (fault === undefined) continue;
    for (let tries = 0; tries < documents.length; tries++) {
      const origin = (from + tries) % documents.length;
      const clean = documents[origin] as JsonValue;
      const keys = locate(clean, site, random);
      if (keys === undefined) continue;
      queue.push(...queue.splice(queue.indexOf(site), 1));
      return faultAt(site, fault, { clean, origin, keys });
    }
  }
  return undefined;
}

/** A clean document, its index, and the place in it that becomes wrong. */
interface Place {
  readonly clean: JsonValue;
  readonly origin: number;
  readonly keys: readonly (string | number)[];
}

const faultAt = ({ kind }: FaultSite, fault: Fault, { clean, origin, keys }: Place): FaultyDocument => ({
  document: changedAt(clean, keys, fault.input),
  pointer: pointerTo(keys),
  kind,
  fault: fault.name,
  origin,
  ...(fault.input === undefined ? {} : { input: fault.input }),
  denotes: fault.denotes ?? [],
  ofType: fault.ofType ?? false,
});

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
