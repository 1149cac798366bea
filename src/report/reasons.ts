/** Codes of a record in words: why a cell has no figure, and why a figure may be no measurement. */

import type { Alarm, Cell, Evidence, Measured, Outcome } from "../record/result.ts";

/** A cell that has no figure. */
export type NotMeasured = Exclude<Cell, Measured>;

/** Why a cell has no figure, in one line. */
export function whyNot(cell: Exclude<Outcome, Measured>): string {
  switch (cell.outcome) {
    case "unsupported":
      return cell.code === "form refused" ? `refuses it: ${cell.reason}` : cell.reason;
    case "failed":
      return cell.cause;
    case "nonconforming": {
      const [first] = cell.evidence;
      return first === undefined
        ? "wrong, without evidence"
        : `${first.when} timing, ${findingsSentence(first, cell.findings)}`;
    }
  }
}

/** The first of so many findings. */
export function findingsSentence({ pointer, expected, got }: Evidence, findings: number): string {
  const at = pointer === "" ? "the document" : pointer;
  return `at ${at}: expected ${expected}, got ${got}${findings > 1 ? ` (and ${findings - 1} more)` : ""}`;
}

/** An alarm in a sentence. */
export function alarmSentence({ code, value, against = Number.NaN }: Alarm): string {
  switch (code) {
    case "left undone":
      return `takes ${value.toFixed(1)} ns per document, against ${against.toFixed(1)} for an empty loop`;
    case "not linear":
      return `twice the calls take ${value.toFixed(2)} times as long, not 2 times`;
    case "never steady":
      return "never became steady in warm-up";
  }
}
