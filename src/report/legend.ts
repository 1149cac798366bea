/** How to read tables: the marks that occur below each, all columns that are shown at the end. */

import type { RunResult } from "../record/result.ts";
import { wrongColumns } from "../record/standing.ts";
import { ALLOCATION_PRICE } from "./sections.ts";
import { percent } from "./format.ts";
import type { Table } from "./table.ts";

/** The marks of a table as it is shown, in one line; undefined where there is none. */
export function marksLine({ columns, rows }: Table, isWriter: boolean): string | undefined {
  const cellsOf = (id: string): string[] => {
    const at = columns.findIndex((column) => column.id === id);
    return at === -1 ? [] : rows.map((row) => row[at] ?? "");
  };
  const marks = new Set(cellsOf("mark"));
  const isTied = cellsOf("beaten").some((cell) => cell.startsWith("= "));
  const more = cellsOf("beaten").flatMap((cell) => / \+(\d+)$/.exec(cell)?.[1] ?? [])[0];
  const parts = [
    ...(marks.has("★") ? ["★ nobody beats it"] : []),
    ...(marks.has("?") ? ["? undecided"] : []),
    ...(marks.has("!") ? ["! in doubt"] : []),
    ...(isTied ? ["= cannot be told apart"] : []),
    ...(more === undefined ? [] : [`+${more}: and ${more} more`]),
    ...(cellsOf("typical").some((cell) => cell.endsWith("↑"))
      ? [`↑ over ${percent(ALLOCATION_PRICE)} higher than ×`]
      : []),
    ...(cellsOf("wrong").some((cell) => cell.includes("/"))
      ? [`wrong: ${isWriter ? "written" : "let through"}/tried`]
      : []),
  ];
  return parts.length === 0 ? undefined : parts.join(" · ");
}

/** What stands below a table as the suite's own, as the legend calls it. */
export const besideOf = (adapter: string): string => `beside ${adapter}`;

/** In the order of the columns: of each text the columns, or what stands below the table, that it is about. */
const LEGEND: readonly {
  readonly of: readonly string[];
  readonly text: string | ((result: Pick<RunResult, "cells">) => string);
}[] = [
  {
    of: ["mark"],
    text: "★: no adapter beats it. ?: undecided, more launches may decide. !: its figure is in doubt, so it is not compared. A beats B if A does at least what B does and is faster, or does more and is not slower (docs/ruler.md has the rule). `zod +3`: zod and three more. `= zod`: no adapter beats it, and it cannot be told apart from zod.",
  },
  {
    of: ["time"],
    text: "µs/doc: best time per document. Only the fastest batch of every chunk of documents counts, which takes the noise out. Lower is better.",
  },
  {
    of: ["ratio", "interval"],
    text: "×: best time as a multiple of the first reference's. It is computed launch by launch, so it can differ from the quotient of the two µs.",
  },
  { of: ["interval"], text: "95 % interval: the interval of ×, over the launches." },
  { of: ["limit"], text: "× limit: best time as a multiple of the limit's." },
  {
    of: ["wrong"],
    text: "wrong: distinct wrong values that were let through, of those that were tried. Encoders are given wrong typed values.",
  },
  { of: wrongColumns, text: `${wrongColumns.join(", ")}: wrong values, kind by kind.` },
  { of: ["coerces"], text: "coerces: wrong values that lax mode takes as the value that they denote." },
  { of: [besideOf("walk")], text: "walk: reads every value of a parsed document, and checks nothing." },
  {
    of: [besideOf("revive")],
    text: "revive: builds the Dates and Decimals of a parsed document, and checks nothing.",
  },
  {
    of: [besideOf("limit")],
    text: "limit: what is possible, straight-line code generated from the model.",
  },
  {
    of: ["typical"],
    text: typicalText,
  },
  {
    of: ["first"],
    text: "% first: of documents with one fault each, the share whose first issue points at the fault.",
  },
  {
    of: ["any"],
    text: "% any: of documents with one fault each, the share of which any issue points at the fault.",
  },
  { of: ["allocated"], text: "allocated B/doc: bytes of heap that one document takes." },
  { of: ["writes"], text: "writes: bytes, which can be sent as they are, or text." },
  { of: ["bytes"], text: "wire B/doc: bytes that are written for one document, in UTF-8." },
];

/** Results of before processor time was measured hold whatever other programs took. */
function typicalText({ cells }: Pick<RunResult, "cells">): string {
  const isTold = cells.some(
    (cell) => cell.outcome === "measured" && cell.launches.some(({ cpuBlocks }) => cpuBlocks !== undefined),
  );
  const over = `↑: over ${percent(ALLOCATION_PRICE)} higher than ×`;
  return isTold
    ? `typical: processor time of whole blocks of the later rounds, as a multiple of the reference's. Garbage collection is included; what other programs took is not, unless a worker tells no processor time. ${over}, which is the price of allocation.`
    : `typical: the time of whole blocks of the later rounds, as a multiple of the reference's. Garbage collection is included, and so is what other programs took. ${over}, which is the price of allocation where the machine did nothing else.`;
}

/** How to read columns of these names, and what stands beside them. */
export const legendOf = (ids: ReadonlySet<string>, result: Pick<RunResult, "cells">): string[] =>
  LEGEND.filter(({ of }) => of.some((id) => ids.has(id))).map(({ text }) =>
    typeof text === "string" ? text : text(result),
  );
