/**
 * What adapters cost beside time, as it lies in `results/`: described by costs.schema.json beside this file. Sizes are bytes, times
 * nanoseconds.
 */

import type { Facts } from "./facts.ts";
import type {
  AdapterFacts,
  CellName,
  Failed,
  Machine,
  Nonconforming,
  RunResult,
  Runtime,
  UnsupportedOutcome,
} from "./result.ts";

/** Raised when a reader of an older file could misread a newer one. */
export const COSTS_VERSION = 1;

export interface CostsRecord {
  readonly costsVersion: typeof COSTS_VERSION;
  readonly wirebench: RunResult["wirebench"];
  /** Seed of the order in which processes are started. */
  readonly seed: number;
  /** RFC 3339 instant. */
  readonly startedAt: string;
  /** Wall-clock seconds from start to end. */
  readonly seconds: number;
  /** False where it was interrupted. */
  readonly completed: boolean;
  readonly machine: Machine;
  readonly runtime: Runtime;
  /** What compressed and bundled, by name: `rolldown` and its version. */
  readonly tools: Readonly<Record<string, string>>;
  readonly dataset: {
    readonly name: string;
    readonly documents: number;
    readonly seed: number;
    /** `sha256:` and the digest of the clean documents as JSON text. */
    readonly hash: string;
  };
  /** The costs that were asked for, in this order. */
  readonly costs: readonly string[];
  readonly operations: readonly CellName["operation"][];
  readonly adapters: readonly AdapterFacts[];
  /** What times were measured beside; none where none were measured. */
  readonly beside: readonly Beside[];
  /** Each adapter with each operation. No two have the same of both. */
  readonly cells: readonly CostCell[];
}

/** What the times of one cost and operation were measured beside: the suite's own, which is no row. */
export interface Beside {
  readonly cost: string;
  readonly operation: CellName["operation"];
  /** What it is: `empty program`, `revive`. */
  readonly name: string;
  readonly reference: readonly TimedLaunch[];
  /** The same measured a second time. */
  readonly control: readonly TimedLaunch[];
}

export interface CostCellName {
  readonly adapter: string;
  /** Version of the adapter's library, its first package; empty for what the runtime itself has. */
  readonly version: string;
  readonly operation: CellName["operation"];
  readonly unknownKeys: CellName["unknownKeys"];
  readonly runtime: string;
}

export type CostCell = CostCellName & CostOutcome;

/** A figure counts only where the operation is right on the dataset, by the judge of every run. */
export type CostOutcome = RightOutcome | UnsupportedOutcome | Nonconforming | Failed;

export interface RightOutcome {
  readonly outcome: "right";
  /** What it was seen to do with the dataset. */
  readonly facts: Facts;
  /** One for each cost that was asked for and that the operation has. */
  readonly figures: readonly Figure[];
}

/** Why there is no figure. */
export type MissingCode =
  /** Its code cannot be printed as a program, or is the suite's own. */
  | "no program"
  /** Its program, or its bundle, says something else than the adapter. */
  | "other result"
  /** It cannot be bundled for a browser. */
  | "no bundle"
  /** The runtime does not tell, or its answer is a promise, which is never timed. */
  | "not told"
  /** The process that was to be measured ended otherwise. */
  | "failed"
  | "interrupted";

export type Figure = { readonly cost: string } & (
  | { readonly is: "exact"; readonly value: number }
  /** The median of several processes, with the least and the most of them. */
  | {
      readonly is: "range";
      readonly value: number;
      readonly low: number;
      readonly high: number;
      readonly samples: readonly number[];
    }
  /** The centre of the launches' figures, with its 95 % interval (null of one launch). */
  | {
      readonly is: "timed";
      readonly value: number;
      readonly low: number | null;
      readonly high: number | null;
      readonly launches: readonly TimedLaunch[];
    }
  | { readonly is: "missing"; readonly code: MissingCode; readonly reason: string }
);

export type FigureOf<Is extends Figure["is"]> = Extract<Figure, { is: Is }>;

/** The fresh processes of one launch: all of them on one core, in turns with those of the other adapters. */
export interface TimedLaunch {
  readonly launch: number;
  /** Null where it could not be chosen. */
  readonly core: number | null;
  /** Nanoseconds of each process, in the order of rounds. */
  readonly blocks: readonly number[];
  /** The fastest of them. */
  readonly best: number;
}

/** What no two cells of a record share. */
export const costCellKey = ({ adapter, operation }: Pick<CostCellName, "adapter" | "operation">): string =>
  JSON.stringify([adapter, operation]);
