import { type Facts, validationOf } from "../record/facts.ts";
import type { Cell, CellName, Measured } from "../record/result.ts";
import type { Reporter } from "./contract.ts";
import { alarmSentence, whyNot } from "./reasons.ts";

type Value = string | number | boolean | null;
type Column = (cell: Cell) => Value;

/** A column of what was measured; empty for other cells. */
const measured =
  (read: (cell: CellName & Measured) => Value): Column =>
  (cell) =>
    cell.outcome === "measured" ? read(cell) : null;

/** A column of what was seen; empty for cells without facts. */
const seen = (read: (facts: Facts, cell: CellName) => Value): Column =>
  measured((cell) => (cell.facts === null ? null : read(cell.facts, cell)));

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

/** One row per cell, measured or not; numbers as they were measured, times in nanoseconds per document. */
const columns: Readonly<Record<string, Column>> = {
  dataset: ({ dataset }) => dataset,
  bench: ({ bench }) => bench,
  operation: ({ operation }) => operation,
  mode: ({ mode }) => mode,
  unknown_keys: ({ unknownKeys }) => unknownKeys,
  documents: ({ documents }) => documents,
  runtime: ({ runtime }) => runtime,
  adapter: ({ adapter }) => adapter,
  version: ({ version }) => version,
  outcome: ({ outcome }) => outcome,
  code: codeOf,
  reference: measured(({ reference }) => reference),
  validation: seen((facts, cell) => validationOf(facts, cell)),
  faults_tried: seen(({ faults }) => sum(faults.map(({ tried }) => tried))),
  faults_let_through: seen(({ faults }) => sum(faults.map(({ letThrough }) => letThrough.length))),
  coerced: seen(({ faults }) => sum(faults.map(({ coerced }) => coerced.length))),
  unknown_keys_seen: seen(({ unknownKeys }) => unknownKeys),
  stops_at: seen(({ stopsAt }) => stopsAt),
  returns: seen(({ returns }) => returns),
  beaten_by: measured(({ beatenBy }) => beatenBy.join("; ")),
  best_ns: measured(({ best }) => best),
  typical_ns: measured(({ typical }) => typical),
  ratio: measured(({ ratio }) => ratio.best),
  ratio_low: measured(({ ratio }) => ratio.low),
  ratio_high: measured(({ ratio }) => ratio.high),
  typical_ratio: measured(({ typicalRatio }) => typicalRatio),
  resolution: measured(({ resolution }) => resolution),
  noisy: measured(({ noisy }) => noisy),
  undecided: measured(({ undecided }) => undecided.join("; ")),
  first_issue_at_fault: measured(({ explanations }) => explanations?.first ?? null),
  issues_per_fault: measured(({ explanations }) => explanations?.issues ?? null),
  bytes_on_wire: measured(({ bytesPerDocument }) => bytesPerDocument),
  bytes_allocated: measured(({ allocatedPerDocument }) => allocatedPerDocument),
  garbage_collections: measured(({ garbageCollections }) => garbageCollections),
  marks: measured(({ marks }) =>
    marks.map(({ mark, pointer, reason }) => `${mark} ${pointer}: ${reason}`).join("; "),
  ),
  alarms: measured(({ alarms }) => alarms.map(alarmSentence).join("; ")),
  reason: (cell) => {
    switch (cell.outcome) {
      case "measured":
        return null;
      case "nonconforming":
        return cell.evidence
          .map(({ when, pointer, expected, got }) => `${when} ${pointer}: expected ${expected}, got ${got}`)
          .join("; ");
      default:
        return whyNot(cell);
    }
  },
};

/** The code of a cell that has no figure; each code of its evidence once. */
function codeOf(cell: Cell): Value {
  switch (cell.outcome) {
    case "measured":
      return null;
    case "nonconforming":
      return [...new Set(cell.evidence.map(({ code }) => code))].join("; ");
    default:
      return cell.code;
  }
}

/** Quoted where RFC 4180 §2 asks for it. */
const field = (value: Value): string => {
  const text = value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Comma-separated values, RFC 4180. */
export const csv: Reporter = {
  name: "csv",
  summary: "one row per cell, for spreadsheets and scripts",
  render: ({ cells }) =>
    [Object.keys(columns), ...cells.map((cell) => Object.values(columns).map((read) => field(read(cell))))]
      .map((row) => `${row.join(",")}\r\n`)
      .join(""),
};
