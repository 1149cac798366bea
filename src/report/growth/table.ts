/** One quantity and one operation as a table: adapters by sizes, with what a unit costs. */

import {
  costFactor,
  type ExponentRecord,
  type GrowthCell,
  type GrowthRecord,
  type GrowthRow,
  type GrowthTable,
  type QuantityFacts,
} from "../../record/growth.ts";
import { askedOf, letThroughOf, triedOf } from "../../record/standing.ts";
import { digits } from "../format.ts";
import { whyNot } from "../reasons.ts";
import { left, right, type Table } from "../table.ts";

/** What stands in a title: what figures are, and what columns are. */
const WORDS: Readonly<
  Record<
    QuantityFacts["name"],
    { readonly figures: string; readonly nanoseconds: number; readonly by: string }
  >
> = {
  documents: {
    figures: "µs per document",
    nanoseconds: 1000,
    by: "by how many different documents come in turn",
  },
  fields: { figures: "ns per field", nanoseconds: 1, by: "by the fields of a document" },
  items: { figures: "ns per item", nanoseconds: 1, by: "by the items of a list" },
  depth: { figures: "ns per level", nanoseconds: 1, by: "by the levels of a document" },
};

/** A whole number as a column and a sentence have it: `10,000`. */
export const sizeText = (size: number): string => size.toLocaleString("en");

export const unitOf = (record: GrowthRecord, { quantity }: GrowthTable): QuantityFacts["unit"] =>
  record.quantities.find(({ name }) => name === quantity)?.unit ?? "document";

/** `fields · decode: JSON text to checked, typed value`, and what the figures are. */
export const titleOf = ({ quantity, operation, question }: GrowthTable): string =>
  `${quantity} · ${operation}: ${question}`;
export const figuresOf = ({ quantity }: GrowthTable): string =>
  `${WORDS[quantity].figures}, ${WORDS[quantity].by}`;

/** Adapters by what they cost at the largest size, then the suite's own in brackets. Rows without any figure stand below. */
export function growthTable(record: GrowthRecord, table: GrowthTable): Table {
  const rows = [...sorted(table, false), ...sorted(table, true)];
  const sizes = record.quantities.find(({ name }) => name === table.quantity)?.sizes ?? [];
  const wrong = wrongTexts(table);
  return {
    columns: [
      { ...left("adapter"), names: true },
      // On a narrow terminal every second size goes, and the largest stays.
      ...sizes.map(({ size }, index) => right(sizeText(size), (sizes.length - 1 - index) % 2)),
      right("exponent b"),
      right("with GC", 3),
      right("wrong", 2),
    ],
    rows: rows.map((row) => [
      nameOf(row),
      ...row.cells.map((cell) => cellText(table, row, cell)),
      exponentText(row.exponent),
      exponentText(row.typicalExponent),
      wrong.get(row) ?? "–",
    ]),
  };
}

export const nameOf = ({ adapter, reference }: GrowthRow): string => (reference ? `(${adapter})` : adapter);

const isShown = ({ cells }: GrowthRow): boolean => cells.some(({ outcome }) => outcome === "measured");

/** The fastest first at the largest size; who has none there comes last. */
function sorted({ rows }: GrowthTable, reference: boolean): GrowthRow[] {
  const last = ({ cells }: GrowthRow): number => {
    const cell = cells.at(-1);
    return cell?.outcome === "measured" ? cell.best : Infinity;
  };
  const own = rows.filter((row) => row.reference === reference && isShown(row));
  return own.toSorted((one, other) => (last(one) === last(other) ? 0 : last(one) - last(other)));
}

/** The figure; `↑` or `↓` where it is more or less than at the size before, `!` where it is in doubt, `–` where there is none. */
function cellText({ quantity }: GrowthTable, { steps }: GrowthRow, cell: GrowthCell): string {
  if (cell.outcome !== "measured") return "– ";
  const { size, best, alarms } = cell;
  const perUnit = (best * costFactor(quantity, size)) / size / WORDS[quantity].nanoseconds;
  const change = steps.find(({ to }) => to === size)?.change;
  const mark = alarms.length > 0 ? "!" : change === "dearer" ? "↑" : change === "cheaper" ? "↓" : " ";
  return `${digits(perUnit)}${mark}`;
}

/** `1.02 ±0.03`; without its half where nothing tells how sure it is. */
export function exponentText(exponent: ExponentRecord | null): string {
  if (exponent === null) return "–";
  const { best, high } = exponent;
  return high === null ? best.toFixed(2) : `${best.toFixed(2)} ±${(high - best).toFixed(2)}`;
}

/** Wrong values that were let through, of those that were tried, as the size that is judged on all shows it. */
function wrongTexts({ rows, operation }: GrowthTable): ReadonlyMap<GrowthRow, string> {
  const factsOf = ({ cells }: GrowthRow) =>
    cells.flatMap((cell) => (cell.outcome === "measured" ? (cell.facts ?? []) : []))[0];
  const asked = askedOf(
    operation,
    rows.flatMap((row) => factsOf(row) ?? []),
  );
  return new Map(
    rows.flatMap((row) => {
      const facts = factsOf(row);
      if (facts === undefined) return [];
      const through = letThroughOf(facts, asked);
      return [[row, through === 0 ? "0" : `${through}/${triedOf(facts, asked)}`] as const];
    }),
  );
}

/** Why some figures are missing: adapter, sizes, outcome and reason. Sizes that are wrong in the same way show the first of them. */
export function missingTexts(table: GrowthTable, unit: string): string[] {
  const sizesOf = (cells: readonly GrowthCell[]): string =>
    cells.map(({ size }) => sizeText(size)).join(", ");
  const own = table.rows.flatMap((row) =>
    [...Map.groupBy(missingIn(row), wayOf).values()].flatMap((same) => {
      const [first] = same;
      if (first === undefined || isUnreached(first)) return [];
      const where = same.length === row.cells.length ? "" : `, ${unit}s ${sizesOf(same)}`;
      return [`${nameOf(row)}${where}: ${first.outcome}: ${whyNot(first)}`];
    }),
  );
  // What was not reached was not reached for most: sizes first, then who.
  const unreached = table.rows.flatMap((row) => {
    const cells = missingIn(row).filter(isUnreached);
    const [first] = cells;
    return first === undefined ? [] : [{ name: nameOf(row), at: sizesOf(cells), why: whyNot(first) }];
  });
  const together = Map.groupBy(unreached, ({ at, why }) => `${unit}s ${at}: ${why}`);
  return [
    ...own,
    ...[...together].map(([text, same]) => `${text} (${same.map(({ name }) => name).join(", ")})`),
  ];
}

/** The cells of a row without a figure; that some size has no reference of the suite's own is nobody's gap. */
const missingIn = ({ cells, reference }: GrowthRow): NotMeasuredSize[] =>
  cells.flatMap((cell) =>
    cell.outcome === "measured" || (reference && cell.outcome === "unsupported") ? [] : [cell],
  );

/** No launch of it began: it was interrupted, or its budget was used. */
const isUnreached = (cell: NotMeasuredSize): boolean =>
  cell.outcome === "failed" && cell.code === "interrupted";

type NotMeasuredSize = Exclude<GrowthCell, { outcome: "measured" }>;

/** In which way it has no figure: what is wrong with a document names that document, which is another one at each size. */
const wayOf = (cell: NotMeasuredSize): string =>
  `${cell.outcome} ${cell.outcome === "nonconforming" ? (cell.evidence[0]?.code ?? "") : whyNot(cell)}`;
