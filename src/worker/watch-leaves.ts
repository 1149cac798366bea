/** Counts the leaves of a value that are read: by that it is seen whether a check ends at the first fault. */

/** A value like this one, and how many of its leaves were read so far. */
export interface Watched {
  readonly value: unknown;
  readonly leavesRead: () => number;
}

/** An empty array is a leaf: no kind takes one. Undefined where a value has no leaves to watch, such as text. */
export function watchLeaves(value: unknown): Watched | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const seen = new Set<string>();
  return { value: watched(value, "", seen), leavesRead: () => seen.size };
}

const isLeaf = (value: unknown): boolean =>
  typeof value !== "object" ||
  value === null ||
  (Array.isArray(value) && value.length === 0) ||
  // Its methods work on nothing but itself.
  !(Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype);

function watched(value: unknown, at: string, seen: Set<string>): unknown {
  if (isLeaf(value)) return value;
  return new Proxy(value as object, {
    get(target, key, receiver) {
      const inner: unknown = Reflect.get(target, key, receiver);
      if (typeof key === "symbol" || !Object.hasOwn(target, key) || key === "length") return inner;
      const pointer = `${at}/${key}`;
      if (!isLeaf(inner)) return watched(inner, pointer, seen);
      seen.add(pointer);
      return inner;
    },
  });
}
