/** A result arranged for reading: one section per dataset and bench, in it the groups that may be ranked. */

import type { Cell, Measured, RunResult } from "../record/result.ts";
import { median } from "../stats/estimate.ts";

export type MeasuredCell = Cell & Measured;

export interface Group {
  /** What its members were seen to do. */
  readonly name: string;
  /** Fastest first. */
  readonly cells: readonly MeasuredCell[];
}

export interface Section {
  readonly dataset: string;
  readonly bench: string;
  /** Which documents: `clean`, `faulty`, or the name of a dirty form. */
  readonly documents: string;
  readonly question: string;
  /** The suite's own measures, the one that ratios are relative to first. */
  readonly yardsticks: readonly MeasuredCell[];
  /** The group that does most first: full validation before weaker before none. */
  readonly groups: readonly Group[];
  readonly notMeasured: readonly Exclude<Cell, MeasuredCell>[];
  /** The share by which members may differ without being told apart, the median over them; null where nothing was measured. */
  readonly resolution: number | null;
  readonly noisy: boolean;
}

const operations: Readonly<Record<Cell["operation"], string>> = {
  encode: "typed value to JSON text",
  check: "JSON value to yes or no",
  decode: "JSON text to typed value",
  explain: "JSON value to a list of issues with their paths",
};

/** The question of a section in words, from what its cells are called. */
function questionOf({ bench, operation, mode, documents, unknownKeys }: Cell): string {
  const asked = `${documents === "faulty" ? "faulty " : ""}${operations[operation]}`;
  return [
    ...(bench === "first-call" ? [`schema built, then one ${asked}, in a fresh process`] : [asked]),
    ...(mode === "lax" ? ["the library's own coercion on"] : []),
    ...(bench.endsWith("-exact")
      ? [`unknown keys ${unknownKeys === "reject" ? "refused" : unknownKeys}`]
      : []),
  ].join(", ");
}

/** Is it about one form of one kind, as only a lax reader takes it? */
export const isDirty = ({ documents }: Section): boolean => !["clean", "faulty"].includes(documents);

/** What is possible here, if it was measured. */
export const limitOf = ({ yardsticks }: Section): MeasuredCell | undefined =>
  yardsticks.find(({ adapter }) => adapter === "limit");

/** Groups in the order of what they promise; those that nobody foresaw come last. */
const PROMISES = [
  /^full validation/,
  /^checks what it writes/,
  /^validation weaker/,
  /^validation of JSON types/,
  /^writes unchecked/,
  /^no validation/,
];
const promise = (name: string): number => {
  const place = PROMISES.findIndex((pattern) => pattern.test(name));
  return place === -1 ? PROMISES.length : place;
};

export function sectionsOf({ cells }: Pick<RunResult, "cells">): Section[] {
  return [
    ...Map.groupBy(cells, ({ dataset, bench, documents }) => `${dataset} ${bench} ${documents}`).values(),
  ]
    .map(sectionOf)
    .sort((one, other) => place(one, cells) - place(other, cells));
}

/** Sections stand in the order in which a run plans them: dataset by dataset, encode, check, decode, the rest by name. */
const BENCHES = [
  "encode",
  "check",
  "check-exact",
  "reject",
  "explain",
  "decode",
  "decode-exact",
  "decode-lax",
  "lax",
  "first-call",
];
const place = ({ dataset, bench }: Section, cells: readonly Cell[]): number => {
  const known = BENCHES.indexOf(bench);
  const datasets = [...new Set(cells.map((cell) => cell.dataset))];
  return datasets.indexOf(dataset) * 100 + (known === -1 ? BENCHES.length : known);
};

function sectionOf(cells: readonly Cell[]): Section {
  const [first] = cells as readonly [Cell];
  const { dataset, bench, documents } = first;
  const measured = cells.filter((cell) => cell.outcome === "measured");
  const ranked = measured.filter(({ reference }) => !reference);
  return {
    dataset,
    bench,
    documents,
    // The cells of an exact bench say it; an adapter that has no such policy does not.
    question: questionOf(cells.find(({ unknownKeys }) => unknownKeys === "reject") ?? first),
    yardsticks: measured.filter(({ reference }) => reference),
    groups: [...Map.groupBy(ranked, ({ group }) => group)]
      .map(([name, members]): Group => ({ name, cells: members.toSorted(byRank) }))
      .sort((one, other) => promise(one.name) - promise(other.name) || fastest(one) - fastest(other)),
    notMeasured: cells.filter((cell) => cell.outcome !== "measured"),
    resolution: ranked.length === 0 ? null : median(ranked.map(({ resolution }) => resolution)),
    noisy: measured.some(({ noisy }) => noisy),
  };
}

const byRank = (one: MeasuredCell, other: MeasuredCell): number => one.ratio.best - other.ratio.best;
const fastest = ({ cells }: Group): number => cells[0]?.ratio.best ?? Infinity;

/** A cell's adapter, with its policy for unknown keys where the section holds it under several. */
export const rowName = (cell: Cell, { groups, notMeasured }: Section): string => {
  const namesakes = [...groups.flatMap(({ cells }) => cells), ...notMeasured].filter(
    ({ adapter }) => adapter === cell.adapter,
  );
  return namesakes.length > 1 ? `${cell.adapter} (${cell.unknownKeys} unknown keys)` : cell.adapter;
};

/** Its rank as tables show it: `1`, or `1=` where it shares it. */
export const rankName = (cell: MeasuredCell, { cells }: Group): string =>
  cell.rank === null
    ? ""
    : `${cell.rank}${cells.filter(({ rank }) => rank === cell.rank).length > 1 ? "=" : ""}`;

/** Typical this much above best, against the reference, is the price of allocation. */
export const ALLOCATION_PRICE = 0.15;

/** By how much whole blocks are dearer than best, as a fraction; shown where it is over 15 %. */
export const allocationPrice = (cell: MeasuredCell): number => cell.typicalRatio / cell.ratio.best - 1;

/** Why a cell has no figure, in one line. */
export function whyNot(cell: Section["notMeasured"][number]): string {
  switch (cell.outcome) {
    case "unsupported":
      return cell.reason;
    case "failed":
      return cell.cause;
    case "nonconforming": {
      const [first] = cell.evidence;
      if (first === undefined) return "wrong, without evidence";
      const at = first.pointer === "" ? "the document" : first.pointer;
      const more = cell.findings > 1 ? ` (and ${cell.findings - 1} more)` : "";
      return `${first.when} timing, at ${at}: expected ${first.expected}, got ${first.got}${more}`;
    }
  }
}
