/** How much packages are used, and when they were released: committed, so that nothing is asked of a network. */

import facts from "./package-facts.json" with { type: "json" };

export interface PackageFacts {
  /** Of npm, in the month of the list; null where the list does not have it. */
  readonly downloadsPerMonth: number | null;
  /** The version that is installed. */
  readonly version: string;
  /** The month of its release, `2026-10`; `before 2025` where an older date is not sure. */
  readonly released: string;
}

/** The month that downloads are of, `2026-11`. */
export const downloadsMonth: string = facts.month;

/** Undefined of a package that no adapter of the suite's own uses. */
export const packageFacts = (name: string): PackageFacts | undefined =>
  (facts.packages as Readonly<Record<string, PackageFacts>>)[name];
