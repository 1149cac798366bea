/**
 * A share of the adapters, for suites that would take too long over all of them: another share at each commit, and the same
 * wherever a commit is tested. Every adapter is judged on `order` and on the examples of its kinds whatever is drawn.
 */

import { commit } from "../src/record/provenance.ts";
import { seeded } from "../src/kinds/random.ts";

/** Adapters that a slow suite looks at; `WIREBENCH_SHARE=all` makes it look at everyone. */
const MOST = process.env["WIREBENCH_SHARE"] === "all" ? Infinity : 4;

export interface Share {
  /** The commit whose hash draws; by default that of the checkout. */
  readonly seed?: string;
  readonly most?: number;
}

/** The names that are drawn, in their order; all where they are few. */
export function drawn(
  names: readonly string[],
  { seed = commit() ?? "", most = MOST }: Share = {},
): string[] {
  if (names.length <= most) return [...names];
  const chosen = new Set(
    seeded(Number.parseInt(seed.slice(0, 7), 16) || 0)
      .shuffle(names)
      .slice(0, most),
  );
  return names.filter((name) => chosen.has(name));
}
