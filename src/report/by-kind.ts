/** What one bench costs kind by kind: the datasets of one kind each side by side, and who is the fastest in each. */

import type { RunResult } from "../record/result.ts";
import { letThroughOf, triedOf } from "../record/standing.ts";
import { shownOf } from "./display.ts";
import { benchTitle, hasRows, type MeasuredCell, rowName, type Section, sectionsOf } from "./sections.ts";
import { compared } from "./told-apart.ts";

/** Of fewer datasets their own tables are enough. */
export const LEAST_KINDS = 3;

/** Those of a column that are compared with one another. */
export interface Race {
  /** The fastest first; those in doubt are left out. */
  readonly cells: readonly MeasuredCell[];
  /** The fastest and all that cannot be told apart from it; the fastest alone, where it is told apart from all others. */
  readonly level: readonly MeasuredCell[];
}

/** One dataset. */
export interface KindColumn {
  readonly section: Section;
  /** Values of a document. */
  readonly values: number;
  /** All adapters, whatever they let through; nobody is the fastest where one alone was measured. */
  readonly all: Race;
  /**
   * Those that let the fewest wrong values through; undefined where these are all, or where nobody refuses a wrong value, so that
   * nobody is careful.
   */
  readonly careful: Race | undefined;
}

/** One bench on one runtime. */
export interface ByKind {
  readonly bench: string;
  /** As titles have it: the bench, and the runtime where there are several. */
  readonly title: string;
  readonly question: string;
  readonly columns: readonly KindColumn[];
}

type Named = Pick<RunResult, "cells" | "benches" | "datasets">;

/** Each bench that was asked of at least three datasets of one kind each; a lax bench has a table of its own. */
export function byKindOf(result: Named): ByKind[] {
  const values = new Map(
    result.datasets.flatMap(({ name, about }) => (about === undefined ? [] : [[name, about.values]])),
  );
  const sections = sectionsOf(result).filter((section) => values.has(section.dataset) && hasRows(section));
  return result.benches.flatMap(({ name, question }) => {
    const own = sections.filter(({ bench }) => bench === name);
    return [...Map.groupBy(own, benchTitle)].flatMap(([title, alike]) => {
      if (alike.length < LEAST_KINDS) return [];
      const columns = alike.map((section) => columnOf(section, values.get(section.dataset) ?? Number.NaN));
      return [{ bench: name, title, question, columns }];
    });
  });
}

/** Those of the benches and datasets that are shown; where nobody asked for tables by kind, only where enough datasets are. */
export function shownByKind(result: Named, only: readonly string[]): ByKind[] {
  const shown = shownOf(result, only);
  return byKindOf(result)
    .filter(({ bench }) => shown.byKind(bench))
    .map((one) => ({ ...one, columns: one.columns.filter(({ section }) => shown.dataset(section.dataset)) }))
    .filter(({ columns }) => columns.length >= (shown.isByKindNamed ? 1 : LEAST_KINDS));
}

function columnOf(section: Section, values: number): KindColumn {
  // By their ratios: of many adapters each was launched at other times.
  const cells = section.cells
    .filter(({ alarms }) => alarms.length === 0)
    .toSorted((one, other) => one.ratio.best - other.ratio.best);
  const careful = carefulOf(cells, section);
  return {
    section,
    values,
    // One alone is faster than nobody.
    all: cells.length === 1 ? { cells, level: [] } : raceOf(cells, section),
    careful: careful === undefined ? undefined : raceOf(careful, section),
  };
}

function raceOf(cells: readonly MeasuredCell[], section: Section): Race {
  const [fastest] = cells;
  if (fastest === undefined) return { cells, level: [] };
  const others = cells.slice(1).filter((other) => compared(section, fastest, other).is !== "faster");
  return { cells, level: [fastest, ...others] };
}

/** Those with the fewest wrong values let through, as the answer to a question has it. */
function carefulOf(cells: readonly MeasuredCell[], section: Section): MeasuredCell[] | undefined {
  const wrong = (cell: MeasuredCell): number =>
    cell.facts === null ? Infinity : letThroughOf(cell.facts, section.asked);
  const fewest = Math.min(...cells.map(wrong));
  const careful = cells.filter((cell) => wrong(cell) === fewest);
  const refuses = careful.some(
    ({ facts }) => facts !== null && letThroughOf(facts, section.asked) < triedOf(facts, section.asked),
  );
  return careful.length === cells.length || !refuses ? undefined : careful;
}

/** One adapter, under one policy for unknown keys where there are several. */
export interface KindRow {
  readonly name: string;
  readonly adapter: string;
  /** By dataset. */
  readonly cells: ReadonlyMap<string, MeasuredCell>;
}

/** Everybody who was measured in some column: who is the nearest to the fastest on the whole stands first. */
export function rowsOf({ columns }: Pick<ByKind, "columns">): KindRow[] {
  const named = columns.flatMap(({ section }) =>
    section.cells.map((cell) => ({ name: rowName(cell, section), dataset: section.dataset, cell })),
  );
  const rows = [...Map.groupBy(named, ({ name }) => name)].map(([name, own]): KindRow => ({
    name,
    adapter: own[0]?.cell.adapter ?? name,
    cells: new Map(own.map(({ dataset, cell }) => [dataset, cell])),
  }));
  const behind = new Map(rows.map((row) => [row, meanBehind(row, columns)]));
  return rows.toSorted((one, other) => (behind.get(one) ?? 0) - (behind.get(other) ?? 0));
}

/** The geometric mean, over the columns of a row, of its time as a multiple of the shortest; as a logarithm. */
function meanBehind({ cells }: KindRow, columns: readonly KindColumn[]): number {
  const behind = columns.flatMap(({ section }) => {
    const cell = cells.get(section.dataset);
    const least = Math.min(...section.cells.map(({ ratio }) => ratio.best));
    return cell === undefined ? [] : [Math.log(cell.ratio.best / least)];
  });
  return behind.reduce((sum, one) => sum + one, 0) / behind.length;
}
