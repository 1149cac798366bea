/** A result arranged for reading: one section per dataset and bench, in it the groups that may be ranked. */

import { groupKey, groupOf } from "../record/facts.ts";
import type { BenchFacts, Cell, Measured, RunResult } from "../record/result.ts";
import { median } from "../stats/estimate.ts";
import { groupPlace, groupSentence } from "./group.ts";
import type { NotMeasured } from "./reasons.ts";

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
  /** The suite's own, the one that ratios are relative to first. */
  readonly references: readonly MeasuredCell[];
  /** Full validation before weaker before none. */
  readonly groups: readonly Group[];
  readonly notMeasured: readonly NotMeasured[];
  /** The share by which members may differ without being told apart, the median over them; null where nothing was measured. */
  readonly resolution: number | null;
  readonly noisy: boolean;
}

/** Is it about one form of one kind, as only a lax reader takes it? */
export const isDirty = ({ documents }: Section): boolean => !["clean", "faulty"].includes(documents);

/** What is possible here, if it was measured. */
export const limitOf = ({ references }: Section): MeasuredCell | undefined =>
  references.find(({ adapter }) => adapter === "limit");

/** Dataset by dataset in the order of the cells, within each bench by bench in the order of the result. */
export function sectionsOf({ cells, benches }: Pick<RunResult, "cells" | "benches">): Section[] {
  const datasets = [...new Set(cells.map(({ dataset }) => dataset))];
  return datasets.flatMap((dataset) =>
    benches.flatMap((bench) => {
      const own = cells.filter((cell) => cell.dataset === dataset && cell.bench === bench.name);
      return [...Map.groupBy(own, ({ documents }) => documents).values()].map((same) =>
        sectionOf(same, bench),
      );
    }),
  );
}

function sectionOf(cells: readonly Cell[], { name, question }: BenchFacts): Section {
  const [{ dataset, documents }] = cells as readonly [Cell];
  const measured = cells.filter((cell) => cell.outcome === "measured");
  const ranked = measured.filter(({ reference }) => !reference);
  return {
    dataset,
    bench: name,
    documents,
    question,
    references: measured.filter(({ reference }) => reference),
    groups: groupsOf(ranked),
    notMeasured: cells.filter((cell) => cell.outcome !== "measured"),
    resolution: ranked.length === 0 ? null : median(ranked.map(({ resolution }) => resolution)),
    noisy: measured.some(({ noisy }) => noisy),
  };
}

function groupsOf(ranked: readonly MeasuredCell[]): Group[] {
  const judged = ranked.flatMap((cell) => (cell.facts === null ? [] : [{ cell, facts: cell.facts }]));
  return [...Map.groupBy(judged, ({ cell, facts }) => groupKey(facts, cell)).values()]
    .map((members) => {
      const [{ cell, facts }] = members as [(typeof judged)[number]];
      const group = groupOf(facts, cell);
      const cells = members.map(({ cell }) => cell).toSorted(byRank);
      return { name: groupSentence(group), place: groupPlace(group), cells };
    })
    .sort((one, other) => one.place - other.place || fastest(one) - fastest(other));
}

const byRank = (one: MeasuredCell, other: MeasuredCell): number => one.ratio.best - other.ratio.best;
const fastest = ({ cells }: Pick<Group, "cells">): number => cells[0]?.ratio.best ?? Infinity;

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
