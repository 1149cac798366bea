/** What a build does, found out by watching it: groups are made of this, not of what anybody declares. */

import { type JsonValue, NumberToken } from "../kinds/contract.ts";
import { isRich, kinds } from "../kinds/index.ts";
import { type LeafModel, leaves, type Model } from "../model/model.ts";
import { parsed } from "../model/tokens.ts";
import { answer, type Workload } from "./build.ts";

/** A key that no model has. */
const UNKNOWN_KEY = "wirebenchUnknownKey";

/** What happened to a key that the model does not know; undefined where no document has an object to put it in. */
export function observeUnknownKeys(
  workload: Workload,
  clean: readonly JsonValue[],
): "ignored" | "stripped" | "refused" | undefined {
  const document = clean.find(isObject);
  if (document === undefined) return undefined;
  const { request, toInput } = workload;
  if (request.operation === "encode") return undefined;
  const answered = answer(workload, toInput({ ...document, [UNKNOWN_KEY]: 1 }));
  if (!answered.took || answered.value === false) return "refused";
  if (request.operation === "check") return "ignored";
  return isObject(answered.value) && Object.hasOwn(answered.value, UNKNOWN_KEY) ? "ignored" : "stripped";
}

/** Does a check end at the first fault, or does it look at everything? Seen by counting the leaves that it reads. */
export function observeFaults(workload: Workload, clean: readonly JsonValue[]): "first" | "all" | undefined {
  // The richest document says most; a check that will not look through a proxy can't be watched.
  const document = parsed(
    clean.reduce<JsonValue>(
      (richest, other) => (leafCount(other) > leafCount(richest) ? other : richest),
      [],
    ),
  ) as JsonValue;
  const ofClean = leavesRead(workload, document);
  if (!ofClean.took || ofClean.leaves < 4) return undefined;
  return leavesRead(workload, everyLeafWrong(document)).leaves <= ofClean.leaves / 2 ? "first" : "all";
}

function leavesRead(workload: Workload, document: JsonValue): { took: boolean; leaves: number } {
  const seen = new Set<string>();
  const answered = answer(workload, watch(document, "", seen));
  return { took: answered.took && answered.value === true, leaves: seen.size };
}

/**
 * Does an encoder look at what it writes? Only if it refuses every wrong value that it is given: for each kind of the
 * model a near miss of that kind, a value of another type and, where the typed value is an object, an invalid one.
 * Of a kind that it declares to look at less closely, the near miss is a text that is far from any value.
 */
export function observeEncodeChecks({ request, prepared, inputs }: Workload): boolean {
  const places = placesOf(request.model, inputs);
  return (
    places.length > 0 &&
    places.every(({ leaf, held, put }) =>
      wrongValues(leaf, held, prepared.excused.has(leaf.kind)).every(
        (wrong) => !answer({ prepared }, put(wrong)).took,
      ),
    )
  );
}

/** How closely a reader looks. */
export type Validation = "full" | "weaker" | "types alone" | "none";

/**
 * `full` and `none` as its adapter claims, which gates prove or excuse. Who looks less closely at some kind looks at JSON types
 * alone where, of what a strict reader must refuse in the kinds that JSON lacks, it takes all that has the right type.
 */
export function observeValidation(workload: Workload, clean: readonly JsonValue[]): Validation {
  const { adapter, request, prepared, toInput } = workload;
  if (!adapter.validates) return "none";
  if (prepared.excused.size === 0) return "full";
  const wrong = placesOf(request.model, clean)
    .filter(({ leaf }) => isRich(leaf.kind))
    .flatMap(({ leaf, held, put }) =>
      kinds[leaf.kind]
        .examples(leaf.parameters as never)
        .filter(({ expected, input }) => expected === "refuse" && jsonType(input) === jsonType(held))
        .map(({ input }) => toInput(put(input) as JsonValue)),
    );
  return wrong.length > 0 && wrong.every((input) => takes(workload, input)) ? "types alone" : "weaker";
}

/** Does it let this pass, in the way of its operation? */
function takes(workload: Workload, input: unknown): boolean {
  const answered = answer(workload, input);
  if (!answered.took) return false;
  switch (workload.request.operation) {
    case "check":
      return answered.value === true;
    case "explain":
      return Array.isArray(answered.value) && answered.value.length === 0;
    default:
      return true;
  }
}

const jsonType = (value: unknown): string =>
  value instanceof NumberToken
    ? "number"
    : value === null
      ? "null"
      : Array.isArray(value)
        ? "array"
        : typeof value;

/** One place of a model, in a value that has something there. */
interface Place {
  readonly leaf: LeafModel;
  readonly held: unknown;
  /** A copy of the value with something else in the place. */
  readonly put: (replacement: unknown) => unknown;
}

/** For each kind of the model its first place that any of these values has. */
function placesOf(model: Model, values: readonly unknown[]): Place[] {
  const places = new Map<string, Place>();
  for (const { pointer, leaf } of leaves(model)) {
    if (places.has(leaf.kind)) continue;
    const keys = pointer
      .split("/")
      .slice(1)
      .map((step) => (step === "*" ? "0" : unescaped(step)));
    const value = values.find((candidate) => (valueAt(candidate, keys) ?? null) !== null);
    if (value === undefined) continue;
    places.set(leaf.kind, {
      leaf,
      held: valueAt(value, keys),
      put: (replacement) => replacedAt(value, keys, replacement),
    });
  }
  return [...places.values()];
}

/** What no encoder that looks would write for this leaf. */
function wrongValues(leaf: LeafModel, right: unknown, looksLess: boolean): unknown[] {
  const nearest = kinds[leaf.kind]
    .examples(leaf.parameters as never)
    .find(({ expected, input }) => expected === "refuse" && typeof input === typeof right);
  const miss = looksLess && typeof right === "string" ? { input: "tomorrow" } : nearest;
  return [
    {},
    ...(miss === undefined ? [] : [miss.input]),
    ...(right instanceof Date ? [new Date(Number.NaN), "tomorrow"] : []),
    // An impostor that knows how to be written.
    ...(typeof right === "object" ? [{ toJSON: () => "tomorrow" }] : []),
  ];
}

const unescaped = (step: string): string => step.replaceAll("~1", "/").replaceAll("~0", "~");

const valueAt = (value: unknown, keys: readonly string[]): unknown =>
  keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === "object" && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
    value,
  );

/** A copy along one path, so that the timed inputs stay as they are. */
function replacedAt(value: unknown, keys: readonly string[], replacement: unknown): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) return replacement;
  const copy: unknown = Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) };
  (copy as Record<string, unknown>)[key] = replacedAt(
    (value as Record<string, unknown>)[key],
    rest,
    replacement,
  );
  return copy;
}

const isObject = (value: unknown): value is { readonly [key: string]: JsonValue } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const leafCount = (value: JsonValue): number =>
  typeof value === "object" && value !== null
    ? Object.values(value).reduce<number>((sum, inner) => sum + leafCount(inner), 0)
    : 1;

/** No kind takes an empty array. */
const everyLeafWrong = (value: JsonValue): JsonValue => {
  if (Array.isArray(value)) return value.map(everyLeafWrong);
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, everyLeafWrong(inner)]));
  return [];
};

/** A value that notes the pointer of each leaf read through it. */
function watch(value: unknown, at: string, seen: Set<string>): unknown {
  if (typeof value !== "object" || value === null || (Array.isArray(value) && value.length === 0))
    return value;
  return new Proxy(value, {
    get(target, key, receiver) {
      const inner: unknown = Reflect.get(target, key, receiver);
      if (typeof key === "symbol" || !Object.hasOwn(target, key) || key === "length") return inner;
      const pointer = `${at}/${key}`;
      const isLeaf =
        typeof inner !== "object" || inner === null || (Array.isArray(inner) && inner.length === 0);
      if (isLeaf) seen.add(pointer);
      return isLeaf ? inner : watch(inner, pointer, seen);
    },
  });
}
