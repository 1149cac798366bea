/** What `wirebench calibrate` found out, as it lies in `results/`. Ratios are of times; shares and spreads are fractions. */

import type { Machine, Runtime } from "./result.ts";

export interface CalibrationRecord {
  readonly calibration: 1;
  readonly wirebench: { readonly version: string; readonly commit: string | null };
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
  /** Nanoseconds a document of an operation that does nothing, and the time of a loop of twice the steps against it; null where that was not asked for. */
  readonly gauges: { readonly nothing: number; readonly twice: number } | null;
  /** Milliseconds that an empty program takes, `wirebench list` and `wirebench list adapters`; null where that was not asked for. */
  readonly starts: { readonly nothing: number; readonly list: number; readonly listAdapters: number } | null;
  readonly rulers: readonly RulerRecord[];
  /** What could not be measured, and why. */
  readonly skipped: readonly string[];
}

export interface RulerRecord {
  /** `standard`, `standard, launches 3`, `tinybench`. */
  readonly name: string;
  readonly cells: number;
  /** Twins that were told apart; null for a ruler that has no rule for it. */
  readonly falseAlarms: number | null;
  /** Standard deviation of the logarithm of the twins' ratio. */
  readonly spread: number;
  readonly slowed: readonly {
    readonly share: number;
    readonly found: number;
    readonly reversed: number;
    /** Mean of the measured slow-down. */
    readonly seen: number;
  }[];
  /** Median of the least difference that was believed; null for a ruler that has no rule for it. */
  readonly resolution: number | null;
  /** Launches of a cell until all in it were settled (mean over the cells); null for a ruler without launches, absent from calibrations before 26 November 2026. */
  readonly launches?: number | null;
  readonly secondsAnArm: number;
  /** How far twins would be apart by as many launches as fit into 2.5 s for each arm (median over the cells); null for a ruler without launches. */
  readonly spreadInTime: number | null;
  /** Each cell: its time, the second twin's time against the first's, and each copy's. */
  readonly readings: readonly {
    readonly cell: string;
    /** Nanoseconds per document of the first twin. */
    readonly time: number;
    readonly twins: number;
    readonly slowed: Readonly<Record<string, number>>;
    readonly resolution: number | null;
  }[];
}
