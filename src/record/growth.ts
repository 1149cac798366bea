/**
 * What `wirebench growth` found out, as it lies in `results/`: described by growth.schema.json beside this file. Times are
 * nanoseconds per document.
 */

import type { Facts } from "./facts.ts";
import type {
  AdapterFacts,
  Alarm,
  CellName,
  Failed,
  Launch,
  Machine,
  Nonconforming,
  Runtime,
  UnsupportedOutcome,
} from "./result.ts";

/** Raised when a reader of an older file could misread a newer one. */
export const GROWTH_VERSION = 1;

export interface GrowthRecord {
  readonly growthVersion: typeof GROWTH_VERSION;
  readonly wirebench: { readonly version: string; readonly commit: string | null };
  /** RFC 3339 instant. */
  readonly startedAt: string;
  /** Wall-clock seconds. */
  readonly seconds: number;
  /** False where it was interrupted; the cells are then what was measured until then. */
  readonly completed: boolean;
  /** Launches that were planned for each cell. */
  readonly launches: number;
  /** Seconds that it might take; null for as long as it takes. */
  readonly budgetSeconds: number | null;
  /** Seed of the schedule: order of cells and rounds, choice of cores. */
  readonly seed: number;
  readonly machine: Machine;
  readonly runtimes: readonly Runtime[];
  readonly adapters: readonly AdapterFacts[];
  readonly quantities: readonly QuantityFacts[];
  /** One for each quantity and operation. */
  readonly tables: readonly GrowthTable[];
}

/** What of documents grew. */
export interface QuantityFacts {
  readonly name: "documents" | "fields" | "items" | "depth";
  /** What there is more of. */
  readonly unit: "document" | "field" | "item" | "level";
  /** The smallest first. */
  readonly sizes: readonly SizeFacts[];
}

export interface SizeFacts {
  readonly size: number;
  /** How many different documents there were. */
  readonly documents: number;
  /** Documents that the clock was read around; fewer different ones are repeated. */
  readonly batch: number;
  /** Mean UTF-8 length of a document as JSON text. */
  readonly bytes: number;
  /** `sha256:` and the digest of the documents, one JSON text a line. */
  readonly hash: string;
}

export interface GrowthTable {
  readonly quantity: QuantityFacts["name"];
  readonly operation: CellName["operation"];
  /** The question in words, as the title of a table puts it. */
  readonly question: string;
  readonly rows: readonly GrowthRow[];
  /** The pairs of adapters of which the one is faster at smaller sizes, the other at larger ones. */
  readonly crossings: readonly CrossingRecord[];
  /** Pairs of adapters that were measured at two sizes or more, and those of them that were told apart at two or more. */
  readonly pairs: { readonly compared: number; readonly toldApart: number };
}

/** One adapter, or one of the suite's own, over all sizes. */
export interface GrowthRow {
  readonly adapter: string;
  /** Version of the adapter's library, its first package; empty for the suite's own and for what the runtime has. */
  readonly version: string;
  readonly runtime: string;
  readonly unknownKeys: CellName["unknownKeys"];
  /** True for the suite's own: references, and the limit. They cross over with nobody. */
  readonly reference: boolean;
  /** One for each size of the quantity, in its order. */
  readonly cells: readonly GrowthCell[];
  /** The exponent b of cost = a·size^b by best times, and by typical ones, garbage collection included; null where fewer than two sizes were measured. */
  readonly exponent: ExponentRecord | null;
  readonly typicalExponent: ExponentRecord | null;
  /** From each size that was measured to the next one. */
  readonly steps: readonly StepRecord[];
}

export interface ExponentRecord {
  readonly best: number;
  /** 95 %; null where nothing tells how sure it is. */
  readonly low: number | null;
  readonly high: number | null;
}

export interface StepRecord {
  readonly from: number;
  readonly to: number;
  /** The time per unit at `to` against that at `from`. */
  readonly ratio: number;
  /** How far the ratio may be off, as a fraction; null where one launch leaves no spread to see. */
  readonly margin: number | null;
  /** `same` where it can't be told from no change. */
  readonly change: "dearer" | "cheaper" | "same";
}

export interface CrossingRecord {
  /** The adapter that is faster at smaller sizes, and the one that is faster at larger ones. */
  readonly below: string;
  readonly above: string;
  /** The largest size at which the one is faster, and the smallest at which the other is. */
  readonly from: number;
  readonly to: number;
  /** Where they take the same time, interpolated. */
  readonly at: number;
}

/** One size of one row: exactly one of four outcomes. */
export type GrowthCell = { readonly size: number } & (
  | MeasuredSize
  | UnsupportedOutcome
  | Nonconforming
  | Failed
);

export interface MeasuredSize {
  readonly outcome: "measured";
  /** Centre of the launches' figures, noise taken out. */
  readonly best: number;
  /** Mean of the later half of the blocks, garbage collection included. */
  readonly typical: number;
  /** What it was seen to do; null for references, and for sizes that are judged in part. */
  readonly facts: Facts | null;
  /** The A/A control stayed off by more than 2.5 %. */
  readonly noisy: boolean;
  /** The smallest difference that counts at this size, as a fraction. */
  readonly resolution: number;
  readonly alarms: readonly Alarm[];
  readonly launches: readonly Launch[];
}

/** What of a document's cost a size multiplies: of a batch of documents the time of one, of all else nothing. */
export const costFactor = (quantity: QuantityFacts["name"], size: number): number =>
  quantity === "documents" ? size : 1;
