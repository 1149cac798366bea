/** A result arranged for reading: one section for each question, which is a bench on the documents of a dataset. */

import type { BenchFacts, Cell, CellName, Condition, Measured, RunResult } from "../record/result.ts";
import { type AskedOf, askedOf } from "../record/standing.ts";
import { median } from "../stats/estimate.ts";
import type { NotMeasured } from "./reasons.ts";

export type MeasuredCell = Cell & Measured;

export interface Section {
  readonly dataset: string;
  readonly bench: string;
  /** What its adapters ran on: only those of one runtime are compared with one another. */
  readonly runtime: string;
  /** Whether the result has adapters on other runtimes, too, so that titles name this one. */
  readonly isOneOfSeveral: boolean;
  /** Which documents: `clean`, `faulty`, or the name of a dirty form. */
  readonly documents: string;
  readonly question: string;
  /** The suite's own, the one that ratios are relative to first. */
  readonly references: readonly MeasuredCell[];
  readonly operation: CellName["operation"];
  readonly mode: CellName["mode"];
  /** Each adapter has two cells here: one as usual, and one under this condition. Undefined of a plain question. */
  readonly condition: Condition | undefined;
  /** Adapters, the fastest first. */
  readonly cells: readonly MeasuredCell[];
  /** The wrong values that were tried. */
  readonly asked: AskedOf;
  readonly notMeasured: readonly NotMeasured[];
  /** The share by which members may differ without being told apart, the median over them; null where nothing was measured. */
  readonly resolution: number | null;
  readonly noisy: boolean;
}

/** Is it about one form of one kind, as only a lax reader takes it? */
export const isDirty = ({ documents }: Section): boolean => !["clean", "faulty"].includes(documents);

/** Has it a table of its own, with a row for each adapter? */
export const hasRows = (section: Section): boolean => !isDirty(section) && section.condition === undefined;

/** `check`; where the result has several runtimes, `check on python`. */
export const benchTitle = ({ bench, runtime, isOneOfSeveral }: Section): string =>
  isOneOfSeveral ? `${bench} on ${runtime}` : bench;

/** What is possible here, if it was measured. */
export const limitOf = ({ references }: Section): MeasuredCell | undefined =>
  references.find(({ adapter }) => adapter === "limit");

/**
 * Dataset by dataset and runtime by runtime in the order of the cells, within each bench by bench in the order of the result. The
 * first runtime is that of wirebench, where it has adapters.
 */
export function sectionsOf({ cells, benches }: Pick<RunResult, "cells" | "benches">): Section[] {
  const datasets = [...new Set(cells.map(({ dataset }) => dataset))];
  const runtimes = runtimesIn(cells);
  return datasets.flatMap((dataset) =>
    runtimes.flatMap((runtime) =>
      benches.flatMap((bench) => {
        const asked = cells.filter((cell) => cell.dataset === dataset && cell.bench === bench.name);
        return [...Map.groupBy(asked, ({ documents }) => documents).values()].flatMap((same) => {
          const own = same.filter((cell) => cell.runtime === runtime);
          return own.some((cell) => !isReference(cell))
            ? [sectionOf([...own, ...lent(own, same)], bench, runtimes.length > 1)]
            : [];
        });
      }),
    ),
  );
}

/** The runtimes that adapters ran on, in the order of the cells. */
export const runtimesIn = (cells: readonly Cell[]): string[] => [
  ...new Set(cells.filter((cell) => !isReference(cell)).map(({ runtime }) => runtime)),
];

const isReference = (cell: Cell): boolean => cell.outcome === "measured" && cell.reference;

/** The references that a runtime without any was measured beside: those of the first that has some. */
function lent(own: readonly Cell[], all: readonly Cell[]): readonly Cell[] {
  if (own.some(isReference)) return [];
  const lender = all.find(isReference)?.runtime;
  return all.filter((cell) => isReference(cell) && cell.runtime === lender && cell.adapter !== "limit");
}

function sectionOf(
  cells: readonly Cell[],
  { name, question, operation, mode, condition }: BenchFacts,
  isOneOfSeveral: boolean,
): Section {
  const measured = cells.filter((cell) => cell.outcome === "measured");
  const [{ dataset, documents, runtime }] = cells as readonly [Cell];
  const adapters = measured.filter(({ reference }) => !reference);
  return {
    dataset,
    bench: name,
    runtime,
    isOneOfSeveral,
    documents,
    question,
    references: measured.filter(({ reference }) => reference),
    operation,
    mode,
    condition,
    cells: adapters.toSorted((one, other) => one.best - other.best),
    asked: askedOf(
      operation,
      measured.flatMap(({ facts }) => facts ?? []),
    ),
    notMeasured: cells.filter((cell) => cell.outcome !== "measured"),
    resolution: adapters.length === 0 ? null : median(adapters.map(({ resolution }) => resolution)),
    noisy: measured.some(({ noisy }) => noisy),
  };
}

/** A cell's adapter, with its policy for unknown keys where the section holds it under several. */
export const rowName = (cell: Cell, { cells, notMeasured }: Section): string => {
  const namesakes = [...cells, ...notMeasured].filter(
    ({ adapter, condition }) => adapter === cell.adapter && condition === cell.condition,
  );
  return namesakes.length > 1 ? `${cell.adapter} (${cell.unknownKeys} unknown keys)` : cell.adapter;
};

/** `★` where nobody beats it, `?` where it is undecided whether somebody does, `!` where its figure is in doubt, nothing where it is beaten. */
export function markOf({ alarms, beatenBy, facts, undecided }: MeasuredCell): "★" | "?" | "!" | "" {
  if (facts === null) return "";
  if (alarms.length > 0) return "!";
  if (beatenBy.some((other) => !undecided.includes(other))) return "";
  return undecided.length > 0 ? "?" : "★";
}

/** Typical this much above best, against the reference, is the price of allocation. */
export const ALLOCATION_PRICE = 0.15;

/** By how much whole blocks are dearer than best, as a fraction; shown where it is over 15 %. */
export const allocationPrice = (cell: MeasuredCell): number => cell.typicalRatio / cell.ratio.best - 1;
