import type { Context } from "../contract.ts";

/** A refusal; whatever says why goes with it. */
export const refuse = (cause: unknown): never => {
  throw new Error("refused", { cause });
};

/** Decode for a library that checks JSON values but neither reads text nor transforms: three steps, in this order. */
export function parseCheckRevive(
  accepts: (value: unknown) => boolean,
  { revive }: Context,
): (text: string) => unknown {
  return (text) => {
    const value: unknown = JSON.parse(text);
    return accepts(value) ? revive(value) : refuse("check");
  };
}
