import type { Context } from "../contract.ts";

/** A refusal; whatever says why goes with it. */
export const refuse = (cause: unknown): never => {
  throw new Error("refused", { cause });
};

/** Decode for a library that checks JSON values but neither reads text nor transforms: three steps, in this order. */
export const parseCheckRevive =
  (accepts: (value: unknown) => boolean, { revive }: Pick<Context, "revive">) =>
  (text: string): unknown => {
    const value: unknown = JSON.parse(text);
    return accepts(value) ? revive(value) : refuse("check");
  };

/** The same, with one step more after the first, for a library that has a function that coerces. */
export const parseCoerceCheckRevive =
  (
    coerce: (value: unknown) => unknown,
    accepts: (value: unknown) => boolean,
    { revive }: Pick<Context, "revive">,
  ) =>
  (text: string): unknown => {
    const value = coerce(JSON.parse(text));
    return accepts(value) ? revive(value) : refuse("check");
  };
