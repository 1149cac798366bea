/** Who has the least of a cost, by the rule that the cost names. */

import { compareFigures, type Obtained } from "../../costs/compare.ts";
import { costNamed } from "../../costs/index.ts";
import type { Beside, CostCell, CostsRecord, Figure } from "../../record/costs.ts";

export type RightCell = Extract<CostCell, { outcome: "right" }>;

/** One column of one operation: a cost, its figures, and what they were measured beside. */
export interface CostColumn {
  readonly cost: string;
  readonly beside: Beside | undefined;
  /** The figures that were obtained, by adapter. */
  readonly figures: ReadonlyMap<string, Obtained>;
}

/** The column of a cost among the cells of one operation. */
export const columnOf = (
  { beside }: Pick<CostsRecord, "beside">,
  cells: readonly RightCell[],
  cost: string,
): CostColumn => ({
  cost,
  beside: beside.find((one) => one.cost === cost && one.operation === cells[0]?.operation),
  figures: new Map(
    cells.flatMap((cell): [string, Obtained][] => {
      const figure = figureOf(cell, cost);
      return figure === undefined || figure.is === "missing" ? [] : [[cell.adapter, figure]];
    }),
  ),
});

const figureOf = ({ figures }: RightCell, cost: string): Figure | undefined =>
  figures.find((figure) => figure.cost === cost);

/** `★`: no other adapter has less. `?`: more measuring may decide whether another one has. */
export function markOf({ figures, beside }: CostColumn, adapter: string): "★" | "?" | "" {
  const own = figures.get(adapter);
  if (own === undefined || figures.size < 2) return "";
  const verdicts = [...figures]
    .filter(([name]) => name !== adapter)
    .map(([, other]) => compareFigures(other, own, beside));
  if (verdicts.includes("less")) return "";
  return verdicts.includes("unsure") ? "?" : "★";
}

/** Of these adapters those that cannot be told apart from one of them. */
export function tiedWith(
  { figures, beside }: CostColumn,
  adapter: string,
  among: readonly string[],
): string[] {
  const own = figures.get(adapter);
  return among.filter((name) => {
    const other = figures.get(name);
    return (
      name !== adapter &&
      own !== undefined &&
      other !== undefined &&
      ["tie", "unsure"].includes(compareFigures(other, own, beside))
    );
  });
}

/** The header of a cost; its name where this version has no such cost. */
export const headerOf = (cost: string): string => costNamed(cost)?.header ?? cost;
