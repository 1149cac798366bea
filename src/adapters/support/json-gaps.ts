/** What the runtime's own JSON lacks, shown by calling it. */

import { isDeepStrictEqual } from "node:util";
import { unsupported } from "../contract.ts";

/** JSON has four functions, and none of them takes a schema. */
const hasNoSchema = (): boolean =>
  isDeepStrictEqual(Object.getOwnPropertyNames(JSON).toSorted(), [
    "isRawJSON",
    "parse",
    "rawJSON",
    "stringify",
  ]);

export const parsesOnly = unsupported("parses, does not check", hasNoSchema);
export const nothingToCoerceTo = unsupported("has no schema, so nothing to coerce to", hasNoSchema);

/** A reviver sees the key, the value and the source text: not the object above, and so not the path. */
export function knowsKeyAlone(): boolean {
  const seen: (readonly [key: string, others: number])[] = [];
  JSON.parse('{"a":{"id":1},"b":{"id":2},"list":[3]}', (...[key, value, ...rest]: unknown[]) => {
    const told = Object.keys((rest[0] ?? {}) as object).filter((name) => name !== "source");
    seen.push([String(key), told.length]);
    return value;
  });
  const keys = ["id", "a", "id", "b", "0", "list", ""];
  return isDeepStrictEqual(
    seen,
    keys.map((key) => [key, 0]),
  );
}
