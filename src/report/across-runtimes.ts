/** Times on several runtimes side by side, in µs. Nobody is ranked here: adapters are compared on one runtime. */

import type { RunResult } from "../record/result.ts";
import { letThroughOf } from "../record/standing.ts";
import { type Display, shownOf, shownSections } from "./display.ts";
import { fewOf, listed, microseconds } from "./format.ts";
import { hasRows, type MeasuredCell, rowName, type Section } from "./sections.ts";
import { left, right, type Table } from "./table.ts";
import { compared } from "./told-apart.ts";

export interface AcrossTable {
  readonly title: string;
  readonly table: Table;
  /** Which verdicts and which orders change with the runtime; nothing where no adapter ran on two. */
  readonly sentences: readonly string[];
}

/** How many changes a sentence names; where there are more, they are counted. */
const FEW = 5;

/** Of each dataset: a table for each bench of what ran on several runtimes, and one over all languages. */
export function acrossTables(result: RunResult, { only }: Display): AcrossTable[] {
  const shown = shownOf(result, only);
  const sections = shownSections(result, only).filter(
    (section) => hasRows(section) && section.isOneOfSeveral && section.cells.length > 0,
  );
  return [...Map.groupBy(sections, ({ dataset }) => dataset)].flatMap(([dataset, own]) => [
    ...[...Map.groupBy(own, ({ bench }) => bench).values()].flatMap((alike) =>
      runtimesTable(alike, shown.adapter),
    ),
    ...languagesTable(dataset, own, shown.adapter),
  ]);
}

type IsShown = (adapter: string) => boolean;

/** One bench: rows are the adapters that ran on two runtimes or more, columns the runtimes. */
function runtimesTable(sections: readonly Section[], isShown: IsShown): AcrossTable[] {
  const named = sections.map((section) => ({
    section,
    cells: new Map(section.cells.map((cell) => [rowName(cell, section), cell])),
  }));
  const counts = Map.groupBy(
    named.flatMap(({ cells }) => [...cells.keys()]),
    (name) => name,
  );
  const shared = [...counts].flatMap(([name, all]) => (all.length > 1 ? [name] : []));
  const [first, ...others] = named.filter(({ cells }) => shared.some((name) => cells.has(name)));
  const rows = shared.filter((name) => named.some(({ cells }) => isShown(cells.get(name)?.adapter ?? "")));
  if (first === undefined || rows.length === 0) return [];
  const columns = [first, ...others];
  return [
    {
      title: `${first.section.dataset} · ${first.section.bench} across runtimes`,
      table: {
        columns: [
          { ...left("adapter"), names: true },
          ...columns.map(({ section }) => right(section.runtime)),
        ],
        rows: rows.map((name) => [
          name,
          ...columns.map(({ section, cells }) => timeText(cells.get(name), section)),
        ]),
      },
      sentences: others.flatMap((other) => [verdictSentence(first, other), orderSentence(first, other)]),
    },
  ];
}

interface Named {
  readonly section: Section;
  readonly cells: ReadonlyMap<string, MeasuredCell>;
}

/** Those that were measured on both. */
const onBoth = (one: Named, other: Named) =>
  [...one.cells].flatMap(([name, here]) => {
    const there = other.cells.get(name);
    return there === undefined ? [] : [{ name, here, there }];
  });

/** Who lets other wrong values through on the other runtime. */
function verdictSentence(one: Named, other: Named): string {
  const both = onBoth(one, other);
  const changed = both.flatMap(({ name, here, there }) => {
    const [before, after] = [wrongIn(here, one.section), wrongIn(there, other.section)];
    return before === after ? [] : [`${name} ${after ?? "–"} in place of ${before ?? "–"}`];
  });
  return changed.length === 0
    ? `On ${other.section.runtime} all ${both.length} let as many wrong values through as on ${one.section.runtime}.`
    : `On ${other.section.runtime} other numbers of wrong values are let through: ${fewOf(changed, FEW)}.`;
}

/**
 * Of two adapters one is faster on the one runtime, and the other on the other. A figure in doubt takes no part; where a reference did
 * not repeat itself, no order is compared.
 */
function orderSentence(one: Named, other: Named): string {
  const on = `on ${other.section.runtime}`;
  const noisy = [one, other].filter(({ section }) => section.noisy).map(({ section }) => section.runtime);
  if (noisy.length > 0)
    return `Orders ${on} are not compared with those on ${one.section.runtime}: noisy on ${listed(noisy)}.`;
  const both = onBoth(one, other).filter(
    ({ here, there }) => here.alarms.length === 0 && there.alarms.length === 0,
  );
  const turned = both.flatMap((left) =>
    both
      .filter(
        (right) =>
          compared(one.section, left.here, right.here).is === "faster" &&
          compared(other.section, left.there, right.there).is === "slower",
      )
      .map((right) => `${right.name} overtakes ${left.name}`),
  );
  return turned.length === 0
    ? `No two adapters change places ${on}.`
    : `The order changes ${on}: ${fewOf(turned, FEW)}.`;
}

/** All adapters in all languages: rows are adapters, columns benches, the fastest to decode first. */
function languagesTable(dataset: string, sections: readonly Section[], isShown: IsShown): AcrossTable[] {
  const languages = new Set(sections.map(({ runtime }) => (runtime === "python" ? runtime : "javascript")));
  if (languages.size < 2) return [];
  const benches = [...new Set(sections.map(({ bench }) => bench))];
  const named = sections.flatMap((section) =>
    section.cells
      .filter(({ adapter }) => isShown(adapter))
      .map((cell) => ({ section, cell, key: JSON.stringify([rowName(cell, section), section.runtime]) })),
  );
  const rows = [...Map.groupBy(named, ({ key }) => key).values()].map((own) => {
    const [{ section, cell }] = own as [(typeof own)[number]];
    const of = (bench: string) => own.find((one) => one.section.bench === bench);
    return { name: rowName(cell, section), runtime: section.runtime, of };
  });
  const order = [...benches].sort((one, other) => Number(other === "decode") - Number(one === "decode"));
  const first = (row: (typeof rows)[number]): readonly number[] =>
    order.map((bench) => row.of(bench)?.cell.best ?? Infinity);
  return [
    {
      title: `${dataset} · across languages`,
      table: {
        columns: [
          { ...left("adapter"), names: true },
          left("runtime"),
          ...benches.map((bench) => right(bench)),
        ],
        rows: rows
          .toSorted((one, other) => compareFirst(first(one), first(other)))
          .map((row) => [
            row.name,
            row.runtime,
            ...benches.map((bench) => {
              const found = row.of(bench);
              return timeText(found?.cell, found?.section);
            }),
          ]),
      },
      sentences: [],
    },
  ];
}

/** The first of the numbers that differ decides. */
function compareFirst(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((number, index) => number !== other[index]);
  return at === -1 ? 0 : (one[at] ?? 0) < (other[at] ?? 0) ? -1 : 1;
}

/** `3.06`, and where wrong values are let through `7.10 (4)`. */
function timeText(cell: MeasuredCell | undefined, section: Section | undefined): string {
  if (cell === undefined || section === undefined) return "–";
  const wrong = wrongIn(cell, section);
  const doubt = cell.alarms.length > 0 ? "! " : "";
  return `${doubt}${microseconds(cell.best)}${wrong === undefined || wrong === 0 ? "" : ` (${wrong})`}`;
}

const wrongIn = ({ facts }: MeasuredCell, { asked }: Section): number | undefined =>
  facts === null ? undefined : letThroughOf(facts, asked);

export const ACROSS_LEGEND =
  "Best time in µs per document; in brackets the wrong values that were let through, or written by an encoder. × and ★ hold within one runtime, in its own tables: engines, references and what a typed value is differ between them.";
