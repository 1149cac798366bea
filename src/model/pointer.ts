/** JSON Pointers (RFC 6901). */

/** One step of a pointer, escaped. */
export const pointerStep = (key: string | number): string =>
  `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** The pointer to the value under these keys. */
export const pointerTo = (keys: readonly (string | number)[]): string => keys.map(pointerStep).join("");

/** The keys of a pointer. */
export const keysOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
