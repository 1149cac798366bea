/** What a build does, found out by watching it: groups are made of this, not of what anybody declares. */

import type { JsonValue } from "../kinds/contract.ts";
import { answer, type Workload } from "./workload.ts";

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
  const document = clean.reduce<JsonValue>(
    (richest, other) => (leafCount(other) > leafCount(richest) ? other : richest),
    [],
  );
  const ofClean = leavesRead(workload, document);
  if (!ofClean.took || ofClean.leaves < 4) return undefined;
  return leavesRead(workload, everyLeafWrong(document)).leaves <= ofClean.leaves / 2 ? "first" : "all";
}

function leavesRead(workload: Workload, document: JsonValue): { took: boolean; leaves: number } {
  const seen = new Set<string>();
  const answered = answer(workload, watch(document, "", seen));
  return { took: answered.took && answered.value === true, leaves: seen.size };
}

/** Does an encoder look at what it writes? Seen by giving it one value of a wrong type. */
export function observeEncodeChecks(workload: Workload): boolean {
  const [input] = workload.inputs;
  const spoiled = spoilFirstText(input);
  return spoiled === undefined ? false : !answer(workload, spoiled).took;
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

/** A shallow copy along one path, with the first text replaced by a number; undefined where there is no text. */
function spoilFirstText(value: unknown): unknown {
  if (typeof value === "string") return 12345;
  if (Array.isArray(value)) {
    const spoiled = value.length === 0 ? undefined : spoilFirstText(value[0]);
    return spoiled === undefined ? undefined : [spoiled, ...(value.slice(1) as unknown[])];
  }
  if (isObject(value) && Object.getPrototypeOf(value) === Object.prototype) {
    for (const [key, inner] of Object.entries(value)) {
      const spoiled = spoilFirstText(inner);
      if (spoiled !== undefined) return { ...value, [key]: spoiled };
    }
  }
  return undefined;
}
