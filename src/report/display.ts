/** What of a result is shown: which benches, datasets and adapters, which rows of a table, in which order. */

import type { Cell, RunResult } from "../record/result.ts";
import type { CellColumn, ColumnId, Order } from "./columns.ts";
import type { NotMeasured } from "./reasons.ts";
import { markOf, type MeasuredCell, runtimesIn, type Section, sectionsOf } from "./sections.ts";

export interface Display {
  /** The columns of the questions' tables, in this order; `all` whatever the width; as many as fit by default. */
  readonly columns?: readonly ColumnId[] | "all";
  /** The column that rows are sorted by. */
  readonly sort: ColumnId;
  /** How many rows of a table are shown. */
  readonly top: number;
  /** Names of benches, datasets, runtimes, adapters, `pipeline`, `by-kind`: these alone; everything where none is named. */
  readonly only: readonly string[];
}

export const EVERYTHING: Display = { sort: "time", top: Infinity, only: [] };

/** The tables of what is derived from several benches can be asked for as a bench is. */
export const PIPELINE = "pipeline";
export const BY_KIND = "by-kind";
const DERIVED = [PIPELINE, BY_KIND];

type Named = Pick<RunResult, "cells" | "benches">;

const familiesOf = ({ cells, benches }: Named) => ({
  runtimes: runtimesIn(cells),
  benches: [...benches.map(({ name }) => name), ...DERIVED],
  datasets: [...new Set(cells.map(({ dataset }) => dataset))],
  adapters: [...new Set(cells.map(({ adapter }) => adapter))],
});

/** What `only` may name: the benches, datasets, runtimes and adapters of the result. */
export const namesIn = (result: Named): string[] => [...new Set(Object.values(familiesOf(result)).flat())];

/**
 * Is it shown, by its name? A family of which nothing is named is shown as a whole. `byKind` is about the table of a bench over kinds:
 * it is shown with its bench, and where tables by kind are named.
 */
export function shownOf(result: Named, only: readonly string[]) {
  const { benches, datasets, adapters, runtimes } = familiesOf(result);
  const among = (family: readonly string[]) => {
    const named = new Set(family.filter((name) => only.includes(name)));
    return (name: string): boolean => named.size === 0 || named.has(name);
  };
  return {
    bench: among(benches),
    dataset: among(datasets),
    runtime: among(runtimes),
    adapter: among(adapters),
    isByKindNamed: only.includes(BY_KIND),
    byKind: among(only.includes(BY_KIND) ? benches.filter((name) => !DERIVED.includes(name)) : benches),
  };
}

/** A result of the cells that are shown, and of the suite's own beside them: ratios can be computed again. */
export function narrowed(result: RunResult, only: readonly string[]): RunResult {
  if (only.length === 0) return result;
  const shown = shownOf(result, only);
  const isShown = (cell: Cell): boolean =>
    shown.bench(cell.bench) &&
    shown.dataset(cell.dataset) &&
    shown.runtime(cell.runtime) &&
    (shown.adapter(cell.adapter) || (cell.outcome === "measured" && cell.reference));
  const cells = result.cells.filter(isShown);
  return {
    ...result,
    cells,
    benches: result.benches.filter(({ name }) => cells.some(({ bench }) => bench === name)),
    datasets: result.datasets.filter(({ name }) => cells.some(({ dataset }) => dataset === name)),
    adapters: result.adapters.filter(({ name }) => cells.some(({ adapter }) => adapter === name)),
  };
}

/** A result as if these cells had not been measured: no other cell names their adapters. */
export function withoutCells(result: RunResult, isLeftOut: (cell: Cell) => boolean): RunResult {
  const cells = result.cells.filter((cell) => !isLeftOut(cell));
  const left = new Set(cells.map(({ adapter }) => adapter));
  const among = (names: readonly string[]) => names.filter((name) => left.has(name));
  return {
    ...result,
    cells: cells.map((cell) =>
      cell.outcome === "measured"
        ? {
            ...cell,
            beatenBy: among(cell.beatenBy),
            tiedWith: among(cell.tiedWith),
            undecided: among(cell.undecided),
          }
        : cell,
    ),
    adapters: result.adapters.filter(({ name }) => left.has(name)),
  };
}

/** The sections of the benches and datasets that are shown, each with all its adapters: what is said of one is true of all. */
export function shownSections(result: Named, only: readonly string[]): Section[] {
  const shown = shownOf(result, only);
  return sectionsOf(result).filter(
    ({ bench, dataset, runtime, cells, notMeasured }) =>
      shown.bench(bench) &&
      shown.dataset(dataset) &&
      shown.runtime(runtime) &&
      [...cells, ...notMeasured].some(({ adapter }) => shown.adapter(adapter)),
  );
}

/** What is shown of one section. */
export interface Rows {
  readonly cells: readonly MeasuredCell[];
  readonly notMeasured: readonly NotMeasured[];
  /** Measured, and not shown. */
  readonly hidden: number;
}

/**
 * The rows of a section's table. Where no column is asked for, those that nobody beats come first; they and the others are sorted by
 * time, and so is a table that lacks the column.
 */
export function rowsOf(
  result: Named,
  section: Section,
  columns: readonly CellColumn[],
  { sort, top, only }: Display,
): Rows {
  const shown = shownOf(result, only);
  const isShown = ({ adapter }: Cell): boolean => shown.adapter(adapter);
  const order = columns.find(({ id }) => id === sort)?.order ?? (({ best }: MeasuredCell) => best);
  const cells = section.cells
    .filter(isShown)
    .map((cell) => ({
      cell,
      isBeaten: sort === EVERYTHING.sort && ["", "!"].includes(markOf(cell)),
      by: order(cell),
    }))
    .toSorted(
      (one, other) => Number(one.isBeaten) - Number(other.isBeaten) || compareOrders(one.by, other.by),
    )
    .slice(0, top)
    .map(({ cell }) => cell);
  return {
    cells,
    notMeasured: section.notMeasured.filter(isShown),
    hidden: section.cells.length - cells.length,
  };
}

/** Of equal ones the faster stays first. */
function compareOrders(one: Order, other: Order): number {
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  return typeof one === "number" && typeof other === "number"
    ? one - other
    : String(one).localeCompare(String(other), "en");
}

/** `6 of 9 rows are not shown (--only zod,ajv --top 2)`; undefined where all are. */
export function hiddenSentence(hidden: number, all: number, { top, only }: Display): string | undefined {
  if (hidden === 0) return undefined;
  const why = [
    ...(only.length === 0 ? [] : [`--only ${only.join(",")}`]),
    ...(top === Infinity ? [] : [`--top ${top}`]),
  ];
  return `${hidden} of ${all} rows ${hidden === 1 ? "is" : "are"} not shown (${why.join(" ")})`;
}
