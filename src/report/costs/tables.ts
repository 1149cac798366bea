/** The tables of a record of costs: one for each operation, before they have a format. */

import { costNamed } from "../../costs/index.ts";
import type { CostCell, CostsRecord, Figure, FigureOf } from "../../record/costs.ts";
import { askedOf, letThroughOf, triedOf } from "../../record/standing.ts";
import { controlHolds, distanceFromOne, resolution } from "../../stats/compare.ts";
import { MIN_LAUNCHES } from "../../stats/decide.ts";
import { difference, median } from "../../stats/estimate.ts";
import { costText } from "../cost-text.ts";
import { percent } from "../format.ts";
import { findingsSentence, whyNot } from "../reasons.ts";
import { left, right, type Table } from "../table.ts";
import { answerOf } from "./answer.ts";
import { columnOf, type CostColumn, headerOf, markOf, type RightCell } from "./marks.ts";

export interface OperationTable {
  readonly title: string;
  readonly table: Table;
  /** What times were measured beside, and how well they can be told apart. */
  readonly beside: readonly string[];
  /** The answer in a sentence; undefined where nothing was obtained. */
  readonly answer: string | undefined;
  /** Who has no figures, or not all, and why. */
  readonly missing: readonly string[];
}

const QUESTIONS: Readonly<Record<string, string>> = {
  check: "is this JSON value valid?",
  decode: "JSON text to checked, typed value",
  encode: "typed value to JSON text",
};

/** A table for each operation of which some cell was asked. */
export const operationTables = (record: CostsRecord): OperationTable[] =>
  record.operations.flatMap((operation) => {
    const cells = record.cells.filter((cell) => cell.operation === operation);
    return cells.length === 0 ? [] : [tableOf(record, operation, cells)];
  });

/** The costs of an operation, in the order in which they were asked for. */
export const costsOf = (record: CostsRecord, operation: string): string[] =>
  record.costs.filter((cost) => costNamed(cost)?.operations.some((own) => own === operation) ?? false);

function tableOf(record: CostsRecord, operation: string, cells: readonly CostCell[]): OperationTable {
  const own = cells.filter((cell): cell is RightCell => cell.outcome === "right");
  const columns = costsOf(record, operation).map((cost) => columnOf(record, own, cost));
  const asked = askedOf(
    operation,
    own.map(({ facts }) => facts),
  );
  const wrong = ({ facts }: RightCell): string => {
    const letThrough = letThroughOf(facts, asked);
    return letThrough === 0 ? "0" : `${letThrough}/${triedOf(facts, asked)}`;
  };
  const rows = own
    .toSorted((one, other) => orderOf(columns[0], one) - orderOf(columns[0], other))
    .map((cell) => [
      cell.adapter,
      ...columns.map((column) => figureText(column, cell)),
      ...(asked.tried.size === 0 ? [] : [wrong(cell)]),
    ]);
  return {
    title: `${record.dataset.name} · costs of ${operation}: ${QUESTIONS[operation] ?? operation}`,
    table: {
      columns: [
        { ...left("adapter"), names: true },
        // The first was asked for first; what is asked for last is left out first.
        ...columns.map(({ cost }, index) => right(headerOf(cost), index === 0 ? 0 : index + 1)),
        ...(asked.tried.size === 0 ? [] : [right("wrong", 1)]),
      ],
      rows,
    },
    beside: columns.flatMap(besideLines),
    answer: answerOf(columns[0], own, asked),
    missing: [...missingLines(cells), ...figuresMissing(own)],
  };
}

const orderOf = (column: CostColumn | undefined, { adapter }: RightCell): number =>
  column?.figures.get(adapter)?.value ?? Number.MAX_VALUE;

/** `★ 12.3 ± 0.4`. */
function figureText(column: CostColumn, cell: RightCell): string {
  const figure = column.figures.get(cell.adapter);
  if (figure === undefined) return "–";
  const cost = costNamed(column.cost) ?? { per: 1 };
  const spread = spreadOf(figure);
  const spreads = spread === undefined ? "" : ` ± ${twoDigits(spread / cost.per)}`;
  const mark = markOf(column, cell.adapter);
  return `${mark === "" ? "" : `${mark} `}${costText(cost, figure.value)}${spreads}`;
}

/** How far off is said with two digits: `6.3`, `20`, `1,000`. */
function twoDigits(value: number): string {
  const rounded = Number(value.toPrecision(2));
  return rounded < 10 ? String(rounded) : WHOLE.format(rounded);
}
const WHOLE = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** How far a figure may be off: half of its interval, or the farthest of its processes. */
function spreadOf(figure: Figure): number | undefined {
  if (figure.is === "range") return Math.max(figure.high - figure.value, figure.value - figure.low);
  if (figure.is !== "timed" || figure.low === null || figure.high === null) return undefined;
  return (figure.high - figure.low) / 2;
}

/** `cold start: empty program 38.1 ms; differences under 1.3 % cannot be told apart`. */
function besideLines({ cost, beside, figures }: CostColumn): string[] {
  if (beside === undefined || figures.size === 0 || beside.reference.length === 0) return [];
  const control = difference(beside.control, beside.reference);
  const shown = costNamed(cost);
  const value = costText(shown ?? { per: 1 }, median(beside.reference.map(({ best }) => best)));
  const least = Math.max(resolution(control), control.margin);
  const few = Math.min(beside.reference.length, beside.control.length) < MIN_LAUNCHES;
  const noise = few
    ? `Of fewer than ${MIN_LAUNCHES} launches only what is clear is told apart, and of one nothing.`
    : controlHolds(control)
      ? `Differences under ${percent(least)} cannot be told apart.`
      : `Noisy: the same measured twice is ${percent(distanceFromOne(control.ratio))} apart, so close times cannot be compared.`;
  return [`${cost}: ${beside.name} ${value} ${shown?.shown ?? ""}, for comparison. ${noise}`];
}

/** Who has no figures at all: one line for all of one reason. */
function missingLines(cells: readonly CostCell[]): string[] {
  const without = cells.filter((cell) => cell.outcome !== "right");
  return [...Map.groupBy(without, (cell) => `${cell.outcome}: ${reasonOf(cell)}`)].map(
    ([why, alike]) => `${alike.map(({ adapter }) => adapter).join(", ")}: ${why}`,
  );
}

/** Nothing was timed: what is wrong was found by the judge alone. */
function reasonOf(cell: Exclude<CostCell, RightCell>): string {
  const [first] = cell.outcome === "nonconforming" ? cell.evidence : [];
  return cell.outcome === "nonconforming" && first !== undefined
    ? findingsSentence(first, cell.findings)
    : whyNot(cell);
}

/** Who has not all figures: one line for all adapters that lack the same costs for the same reason. */
function figuresMissing(cells: readonly RightCell[]): string[] {
  const all = cells.flatMap((cell) =>
    [...Map.groupBy(cell.figures.filter(isMissing), ({ reason }) => reason)].map(([reason, figures]) => ({
      adapter: cell.adapter,
      what: `no ${figures.map(({ cost }) => cost).join(", ")}: ${reason}`,
    })),
  );
  return [...Map.groupBy(all, ({ what }) => what)].map(
    ([what, alike]) => `${alike.map(({ adapter }) => adapter).join(", ")}: ${what}`,
  );
}

const isMissing = (figure: Figure): figure is FigureOf<"missing"> => figure.is === "missing";
