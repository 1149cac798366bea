/** Rows of the strictness matrix: who did what with one input form, and with many at once. */

import type { VerdictRecord } from "../../record/verdict.ts";
import { andMore, clip, type Row } from "./chapter.ts";

/** What a reader must do with an input, in words. */
export const EXPECTED: Readonly<Record<VerdictRecord["expected"], string>> = {
  accept: "must be taken",
  coerce: "strict must refuse it, lax may take it",
  may: "may be taken or refused",
  refuse: "must be refused",
};

/** An input, and who did what with it. */
export interface InputRow extends Row, Pick<VerdictRecord, "kind" | "expected" | "input"> {
  /** The name of its case. */
  readonly form: string;
  /** Nobody gave an answer. */
  readonly isLost: boolean;
}

/** So many inputs of a kind with which everybody did the same are counted in one row. */
const MANY = 4;

/** One row for many inputs with which everybody did the same; its name begins with `title`. */
export const alikeTogether = (
  found: readonly InputRow[],
  title: (first: InputRow) => string = () => "",
): Row[] =>
  [
    ...Map.groupBy(found, ({ kind, expected, groups, isLost: lost }) =>
      JSON.stringify([kind, lost ? "" : expected, groups]),
    ).values(),
  ].flatMap((alike) => (alike.length < MANY ? alike : [together(alike, title)]));

/** All are named, the first with its input; those without an answer are counted. */
function together(alike: readonly InputRow[], title: (first: InputRow) => string): Row {
  const [first, ...rest] = alike as readonly [InputRow, ...InputRow[]];
  const named = `${first.form} ${clip(first.input)}`;
  return {
    name: `${title(first)}${alike.length} inputs`,
    detail: first.isLost
      ? `${named}${andMore(alike)}`
      : `${EXPECTED[first.expected]}: ${[named, ...rest.map(({ form }) => form)].join(", ")}`,
    groups: first.groups,
  };
}
