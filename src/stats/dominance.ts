/** Who is beaten by whom: a partial order of what was measured together. Pairs are compared directly; nothing is concluded. */

import type { Comparison } from "./compare.ts";

/** What one may do to another: beat it where it is faster, beat it where it is not slower, or nothing. */
export type MayBeat = "if faster" | "if not slower" | "never";

/** One that takes part. */
export interface Contender {
  readonly id: string;
  /** What the beaten see first: the fastest. */
  readonly time: number;
}

/** The pairs of which one may beat the other. */
export const comparablePairs = (
  ids: readonly string[],
  mayBeat: (one: string, other: string) => MayBeat,
): [one: string, other: string][] =>
  ids.flatMap((one, index) =>
    ids
      .slice(index + 1)
      .filter((other) => mayBeat(one, other) !== "never" || mayBeat(other, one) !== "never")
      .map((other): [string, string] => [one, other]),
  );

/** By whom each is beaten, the fastest first; nobody where it is unbeaten. */
export function beatenBy(
  contenders: readonly Contender[],
  mayBeat: (one: string, other: string) => MayBeat,
  comparison: (one: string, other: string) => Comparison,
): ReadonlyMap<string, readonly string[]> {
  const fastestFirst = contenders.toSorted((one, other) => one.time - other.time);
  const beats = (one: string, other: string): boolean => {
    const may = mayBeat(one, other);
    if (may === "never") return false;
    const verdict = comparison(one, other);
    return verdict === "faster" || (verdict === "tie" && may === "if not slower");
  };
  return new Map(
    contenders.map(({ id }) => [
      id,
      fastestFirst.filter((other) => other.id !== id && beats(other.id, id)).map((other) => other.id),
    ]),
  );
}
