/** What a cost is: what it counts, where it comes from, how two figures are told apart, and how one is shown. Data alone. */

import type { CellName } from "../record/result.ts";

export type Operation = CellName["operation"];

/**
 * Who obtains the figures of a cost: one piece of measuring may give several. `wire`: what encode wrote of every clean document.
 * `program`: whole processes of the operation's program. `bundle`: the operation as a script for a page. `run`: only `wirebench run`.
 */
export type Measurement = "wire" | "allocation" | "first call" | "program" | "bundle" | "run";

/**
 * How two figures are told apart. `exact`: any difference is one. `ranges`: figures of several processes; they differ where all
 * of one are less than all of the other, by more than the minimum resolution. `ruler`: the rule for times, docs/ruler.md.
 */
export type Rule = "exact" | "ranges" | "ruler";

export interface Cost {
  /** Name on the command line, in records and of the column. */
  readonly name: string;
  /** The head of its column, with the unit. */
  readonly header: string;
  /** How many of the record's units (bytes, nanoseconds) are one of the unit that is shown. */
  readonly per: number;
  readonly unit: "bytes" | "nanoseconds";
  /** The unit that is shown, in a sentence. */
  readonly shown: string;
  /** Whoever has the least of it, in a sentence: `the smallest bundle`. */
  readonly least: string;
  /** What it is and how it is obtained, in a sentence or two for a legend. */
  readonly meaning: string;
  readonly operations: readonly Operation[];
  readonly measurement: Measurement;
  readonly rule: Rule;
}
