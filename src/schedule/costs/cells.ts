/** An adapter with an operation while its costs are obtained: judged first, then figure after figure. */

import type { Cost, Operation } from "../../costs/index.ts";
import type { Pool } from "../../pool/pool.ts";
import type { Description } from "../../protocol/messages.ts";
import type { CostCell, CostCellName, Figure, MissingCode, TimedLaunch } from "../../record/costs.ts";
import type { Facts } from "../../record/facts.ts";
import { best, bestRatio, median } from "../../stats/estimate.ts";
import type { AdapterSource, Participant } from "../describe.ts";
import type { DrawnDataset } from "../documents.ts";

/** What every piece of measuring is handed. */
export interface CostContext {
  readonly pool: Pool;
  readonly signal: AbortSignal;
  readonly drawn: DrawnDataset;
  readonly seed: number;
  /** Launches of what is timed, and processes of which allocation is counted. */
  readonly launches: number;
  /** Says that so many of the steps that were announced are done. */
  readonly step: (doing: string, steps?: number) => void;
}

/** An operation as a program of its own. */
export interface CellProgram {
  /** A module that makes the call with the first document, and leaves what came out in `output`. */
  readonly lines: readonly string[];
  /** What its output is when it is printed. */
  readonly output: string;
  /** A module that exports the operation as `run`. */
  readonly module: readonly string[];
  /** The folder in which its packages are found. */
  readonly folder: string;
}

/** Why there is no figure, in one line. */
export interface Missing {
  readonly code: MissingCode;
  readonly reason: string;
}

/** A cell that is right. */
export interface OpenCell {
  readonly name: CostCellName;
  readonly source: AdapterSource;
  readonly description: Description;
  readonly participant: Participant;
  readonly facts: Facts;
  /** Its program; why there is none; undefined where no cost needs it. */
  readonly program: CellProgram | Missing | undefined;
  /** By name of the cost. */
  readonly figures: Map<string, Figure>;
}

/** A cell with its outcome. */
export type GatedCell = OpenCell | CostCell;

export const isOpen = (cell: GatedCell): cell is OpenCell => "figures" in cell && cell.figures instanceof Map;

export const hasProgram = (cell: OpenCell): cell is OpenCell & { readonly program: CellProgram } =>
  cell.program !== undefined && "lines" in cell.program;

/** The open cells of an operation. */
export const openCells = (cells: readonly GatedCell[], operation?: Operation): OpenCell[] =>
  cells.filter(isOpen).filter(({ name }) => operation === undefined || name.operation === operation);

export const INTERRUPTED: Missing = { code: "interrupted", reason: "interrupted before it was measured" };

/** The cell as a record has it: one figure for each cost that its operation has. */
export function closedCell(cell: GatedCell, costs: readonly Cost[]): CostCell {
  if (!isOpen(cell)) return cell;
  const { name, facts, figures } = cell;
  const own = costs.filter(({ operations }) => operations.includes(name.operation));
  return {
    ...name,
    outcome: "right",
    facts,
    figures: own.map(({ name: cost }) => figures.get(cost) ?? { cost, is: "missing", ...INTERRUPTED }),
  };
}

export const missing = (cost: string, { code, reason }: Missing): Figure => ({
  cost,
  is: "missing",
  code,
  reason,
});

/** Of several processes: their median, with the least and the most. */
export const rangeFigure = (cost: string, samples: readonly number[]): Figure => ({
  cost,
  is: "range",
  value: median(samples),
  low: Math.min(...samples),
  high: Math.max(...samples),
  samples,
});

/** The centre of launches, with its 95 % interval. */
export function timedFigure(cost: string, launches: readonly TimedLaunch[]): Figure {
  const { low, high } = bestRatio(
    launches,
    launches.map((launch) => ({ ...launch, best: 1 })),
  );
  return { cost, is: "timed", value: best(launches), low, high, launches };
}
