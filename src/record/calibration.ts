/** What `wirebench calibrate` found out, as it lies in `results/`. Ratios are of times; shares and spreads are fractions. */

import type { Machine, Runtime } from "./result.ts";

/** Raised when what the fields mean changes. */
export const CALIBRATION_VERSION = 2;

export interface CalibrationRecord {
  readonly calibration: typeof CALIBRATION_VERSION;
  readonly wirebench: { readonly version: string; readonly commit: string | null };
  /** RFC 3339 instant. */
  readonly startedAt: string;
  /** Wall-clock seconds. */
  readonly seconds: number;
  readonly machine: Machine;
  readonly runtime: Runtime;
  readonly adapters: readonly {
    readonly name: string;
    readonly packages: readonly { readonly name: string; readonly version: string }[];
  }[];
  readonly dataset: string;
  readonly seed: number;
  /**
   * Nanoseconds per document of an operation that does nothing, and the time of a loop against one of half the steps; null where
   * they were not measured.
   */
  readonly gauges: { readonly nothing: number; readonly twice: number } | null;
  readonly rulers: readonly RulerRecord[];
  /** What could not be measured, and why. */
  readonly skipped: readonly string[];
}

/** What one ruler found of functions against themselves (A/A pairs) and against copies that were slowed by known shares. */
export interface RulerRecord {
  /** `standard`, `standard, launches 3`, `tinybench`. */
  readonly name: string;
  readonly cells: number;
  /** A/A pairs that were told apart; null for a ruler that has no rule for it. */
  readonly falseAlarms: number | null;
  /** Standard deviation, over the cells, of the logarithm of the ratio of an A/A pair. */
  readonly spread: number;
  readonly slowed: readonly {
    readonly share: number;
    /** Cells in which the slowed copy was called slower. */
    readonly found: number;
    /** Cells in which it was called faster. */
    readonly reversed: number;
    /** Mean of the measured slow-down: the truth is the share. */
    readonly seen: number;
  }[];
  /** Median, over the cells, of the smallest difference that was believed; null for a ruler that has no rule for it. */
  readonly resolution: number | null;
  /** Launches of a cell until all in it were settled (mean over the cells); null for a ruler without launches. */
  readonly launches: number | null;
  readonly secondsAnArm: number;
  /**
   * How far an A/A pair would be apart by as many launches as fit into 2.5 s for each arm (median over the cells); null for a
   * ruler without launches.
   */
  readonly spreadInTime: number | null;
  readonly measurements: readonly {
    /** `zod check`. */
    readonly cell: string;
    /** Nanoseconds per document of the first of the A/A pair. */
    readonly time: number;
    /** The time of the second against the first. */
    readonly pair: number;
    /** The time of each slowed copy against the first, by its share: `2 %`. */
    readonly slowed: Readonly<Record<string, number>>;
    /** The smallest difference that was believed in this cell; null for a ruler that has no rule for it. */
    readonly resolution: number | null;
  }[];
}
