/** The table of a pipeline, and what it says of each adapter in one sentence. */

import type { RunResult } from "../record/result.ts";
import { type Display, PIPELINE, shownOf } from "./display.ts";
import { digits, listed, microseconds, percent } from "./format.ts";
import { type PipelineRow, pipelinesOf } from "./pipeline.ts";
import { left, right, type Table } from "./table.ts";

export interface PipelineTable {
  readonly title: string;
  /** What parses in it: `JSON.parse`, `json.loads`. */
  readonly parser: string;
  readonly table: Table;
  /** Of each adapter, one for all of whom the same is true. */
  readonly sentences: readonly string[];
}

/** The pipelines of the datasets and adapters that are shown. */
export function pipelineTables(result: RunResult, { only, top }: Display): PipelineTable[] {
  const shown = shownOf(result, only);
  if (!shown.bench(PIPELINE)) return [];
  return pipelinesOf(result)
    .filter(({ dataset }) => shown.dataset(dataset))
    .map(({ dataset, runtime, parser, rows }) => {
      const own = rows.filter(({ adapter }) => shown.adapter(adapter));
      const title = `${dataset} · pipeline${runtime === undefined ? "" : ` on ${runtime}`}`;
      return { title, parser, table: tableOf(own, parser), sentences: sentencesOf(own.slice(0, top)) };
    })
    .filter(({ table }) => table.rows.length > 0);
}

const cost = (nanoseconds: number | null) => (nanoseconds === null ? "–" : microseconds(nanoseconds));
const added = (nanoseconds: number | null) =>
  nanoseconds === null ? "–" : `${nanoseconds < 0 ? "−" : "+"}${microseconds(Math.abs(nanoseconds))}`;

const tableOf = (rows: readonly PipelineRow[], parser: string): Table => ({
  columns: [
    { ...left("adapter"), names: true },
    right(parser, 4),
    right("check"),
    right("the rest", 1),
    right("decode strict"),
    right("strict less lax", 3),
    right("encode", 2),
    right("there and back", 5),
  ],
  rows: rows.map(({ adapter, parse, check, rest, decode, strictness, encode, roundTrip }) => [
    adapter,
    cost(parse),
    added(check),
    added(rest),
    decode === null ? "–" : `= ${cost(decode)}`,
    added(strictness?.cost ?? null),
    cost(encode),
    cost(roundTrip),
  ]),
});

/** Of each adapter what validation and strictness cost; adapters of whom the same is true share a sentence. */
const sentencesOf = (rows: readonly PipelineRow[]): string[] =>
  [...Map.groupBy(rows, (row) => `${checkClause(row)}${strictnessClause(row)}`)].map(
    ([clauses, alike]) => `${listed(alike.map(({ adapter }) => adapter))}: ${clauses}.`,
  );

/** What validation costs. Claims nothing of a decode that does not validate. */
function checkClause({ check, decode, rest, validates, doubtful }: PipelineRow): string {
  const isDoubtful = doubtful.has("check") || doubtful.has("decode");
  const alone = check === null ? undefined : `checking alone takes ${microseconds(check)} µs`;
  if (decode === null) return [alone, "decode was not measured"].filter(Boolean).join("; ");
  if (!validates) return [alone, "decode does not validate"].filter(Boolean).join("; ");
  if (check === null) return "what checking adds to decode was not measured";
  // Where nothing is left for the rest, decode checks in another way.
  const words = rest === null || rest < 0 ? alone : `checking adds ${microseconds(check)} µs`;
  return `${words ?? ""} (${percent(check / decode)} of decode${isDoubtful ? ", in doubt" : ""})`;
}

/** What strictness costs, where it can be told. */
function strictnessClause({ decode, strictness }: PipelineRow): string {
  if (decode === null) return "";
  if (strictness === null) return "; decode-lax was not measured";
  const { cost: nanoseconds, margin, is } = strictness;
  const within = margin === null ? "" : ` ± ${digits(margin / 1000)}`;
  if (is === "in doubt") return `; strictness: ${added(nanoseconds)} µs, in doubt`;
  return is === "told apart"
    ? `; strictness ${nanoseconds < 0 ? "saves" : "costs"} ${microseconds(Math.abs(nanoseconds))}${within} µs`
    : `; strictness: ${added(nanoseconds)}${within} µs, which cannot be told from nothing`;
}

/** How all of these tables are read. */
export function pipelineLegend(tables: readonly PipelineTable[]): string {
  const parser = [...new Set(tables.map((table) => table.parser))].join(" or ");
  return `Derived from the tables of the run, in µs per document: decode = ${parser} + check + the rest (typed values, copies, everything else). The rest is below zero where decode does not repeat the check, or checks in another way. Strict less lax: the difference of the two ratios to ${parser}, in µs; above zero, strictness costs. An adapter with a wire of its own has no part in common with ${parser}.`;
}
