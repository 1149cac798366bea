import type { Context } from "../contract.ts";

/** A refusal; whatever says why goes with it. */
export const refuse = (cause: unknown): never => {
  throw new Error("refused", { cause });
};

/**
 * Decode for a library that checks JSON values but neither reads text nor transforms: three steps, in this order,
 * and one more after the first where the library has a function that coerces.
 */
export function parseCheckRevive(
  accepts: (value: unknown) => boolean,
  { revive }: Context,
  coerce?: (value: unknown) => unknown,
): (text: string) => unknown {
  if (coerce === undefined)
    return (text) => {
      const value: unknown = JSON.parse(text);
      return accepts(value) ? revive(value) : refuse("check");
    };
  return (text) => {
    const value = coerce(JSON.parse(text));
    return accepts(value) ? revive(value) : refuse("check");
  };
}
