/** What the reader should know of a run as a whole. */

import type { Cell, RunResult } from "../record/result.ts";
import { BUSY, shareTaken } from "../stats/busy.ts";
import { MIN_LAUNCHES } from "../stats/decide.ts";

/** What a run went through. */
interface Course {
  readonly cells: readonly Cell[];
  /** Whether workers were bound to a core. */
  readonly isBound: boolean;
  readonly isInterrupted: boolean;
  readonly budgetSeconds: number | undefined;
  /** Launches that its profile plans. */
  readonly launches: number;
}

/** Each once, however many cells it is about. */
export function warningsOf(course: Course): RunResult["warnings"] {
  const { cells, isBound, isInterrupted, budgetSeconds, launches } = course;
  const planned = Math.min(launches, MIN_LAUNCHES);
  const measured = cells.filter((cell) => cell.outcome === "measured");
  const few = measured.filter((cell) => !cell.reference && cell.launches.length < planned).length;
  const changed = cells.filter((cell) => cell.outcome === "failed" && cell.code === "documents").length;
  const taken = shareTaken(measured.flatMap((cell) => cell.launches)) ?? 0;
  const warnings: readonly (readonly [happened: boolean, code: string, text: string])[] = [
    [
      !isBound,
      "not bound to a core",
      "Workers could not be bound to one core (taskset is missing, or this is no Linux): expect a coarser resolution.",
    ],
    [
      taken > BUSY,
      "busy machine",
      `The machine was busy: other programs took ${(taken * 100).toFixed(0)} % of the time that was measured. Typical leaves that out, but all figures are less sure. Run again when nothing else runs.`,
    ],
    [
      budgetSeconds !== undefined,
      "budget",
      `The run had a budget of ${budgetSeconds ?? 0} s: how often a cell was measured depends on it.`,
    ],
    [
      few > 0,
      "few launches",
      `The time was up before ${few} cells had had ${planned} launches, so that only clear differences decide there. Give a larger --budget.`,
    ],
    [
      changed > 0,
      "documents changed",
      `A document file was changed while the run went on: ${changed} cells were not measured on it. Run again.`,
    ],
    [
      isInterrupted,
      "interrupted",
      "The run was interrupted: cells without a launch of their own are shown as failed.",
    ],
  ];
  return warnings.flatMap(([happened, code, text]) => (happened ? [{ code, text }] : []));
}
