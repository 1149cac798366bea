import type { Cell } from "../record/result.ts";
import type { Reporter } from "./contract.ts";

type Value = string | number | boolean | null;

/** One row per cell, measured or not; numbers as they were measured, times in nanoseconds per document. */
const columns: Readonly<Record<string, (cell: Cell) => Value>> = {
  dataset: ({ dataset }) => dataset,
  bench: ({ bench }) => bench,
  operation: ({ operation }) => operation,
  mode: ({ mode }) => mode,
  unknown_keys: ({ unknownKeys }) => unknownKeys,
  documents: ({ documents }) => documents,
  runtime: ({ runtime }) => runtime,
  adapter: ({ adapter }) => adapter,
  outcome: ({ outcome }) => outcome,
  reference: (cell) => (cell.outcome === "measured" ? cell.reference : null),
  group: (cell) => (cell.outcome === "measured" ? cell.group : null),
  rank: (cell) => (cell.outcome === "measured" ? cell.rank : null),
  best_ns: (cell) => (cell.outcome === "measured" ? cell.best : null),
  typical_ns: (cell) => (cell.outcome === "measured" ? cell.typical : null),
  ratio: (cell) => (cell.outcome === "measured" ? cell.ratio.best : null),
  ratio_low: (cell) => (cell.outcome === "measured" ? cell.ratio.low : null),
  ratio_high: (cell) => (cell.outcome === "measured" ? cell.ratio.high : null),
  typical_ratio: (cell) => (cell.outcome === "measured" ? cell.typicalRatio : null),
  resolution: (cell) => (cell.outcome === "measured" ? cell.resolution : null),
  noisy: (cell) => (cell.outcome === "measured" ? cell.noisy : null),
  undecided: (cell) => (cell.outcome === "measured" ? cell.undecided.join("; ") : null),
  first_issue_at_fault: (cell) => (cell.outcome === "measured" ? (cell.explanations?.first ?? null) : null),
  issues_per_fault: (cell) => (cell.outcome === "measured" ? (cell.explanations?.issues ?? null) : null),
  bytes_on_wire: (cell) => (cell.outcome === "measured" ? cell.bytesPerDocument : null),
  bytes_allocated: (cell) => (cell.outcome === "measured" ? cell.allocatedPerDocument : null),
  collections: (cell) => (cell.outcome === "measured" ? cell.collections : null),
  marks: (cell) =>
    cell.outcome === "measured"
      ? cell.marks.map(({ mark, pointer, reason }) => `${mark} ${pointer}: ${reason}`).join("; ")
      : null,
  alarms: (cell) => (cell.outcome === "measured" ? cell.alarms.join("; ") : null),
  reason: (cell) => {
    switch (cell.outcome) {
      case "measured":
        return null;
      case "unsupported":
        return cell.reason;
      case "failed":
        return cell.cause;
      case "nonconforming":
        return cell.evidence
          .map(({ when, pointer, expected, got }) => `${when} ${pointer}: expected ${expected}, got ${got}`)
          .join("; ");
    }
  },
};

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
