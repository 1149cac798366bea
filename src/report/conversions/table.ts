/** The table of a record of conversions, and the sentence that answers its question, before they have a format. */

import type { ConversionsRecord } from "../../record/conversions.ts";
import { median } from "../../stats/estimate.ts";
import { fewOf } from "../format.ts";
import { type Column, left, right, type Table } from "../table.ts";
import { convertedFields, type Counts, countsOf, type FieldCounts, type Share } from "./counts.ts";

/** What `--columns` may name. */
export const columnIds = [
  "same",
  "other",
  "refused",
  "of",
  "by-field",
  "invalid",
  "local",
  "strict",
] as const;
export type ColumnId = (typeof columnIds)[number];
/** These columns alone, or as many as fit. */
export type ColumnChoice = readonly ColumnId[] | "all";

export const TITLE = "conversions from JSON that Pydantic documents: who makes them, in lax mode?";

interface Drawn {
  readonly id: ColumnId;
  readonly column: Column;
  readonly text: (counts: Counts) => string;
}

const shareText = ({ some, of }: Share): string => (of === 0 ? "–" : `${some}/${of}`);

const fieldText = ({ same, other, of }: FieldCounts): string =>
  of === 0 ? "–" : `${same}/${of}${other === 0 ? "" : ` ≠${other}`}`;

const drawnColumns = (record: ConversionsRecord): Drawn[] => [
  { id: "same", column: right("same"), text: ({ same }) => String(same) },
  { id: "other", column: right("other"), text: ({ other }) => String(other) },
  { id: "refused", column: right("refused"), text: ({ refused }) => String(refused) },
  { id: "of", column: right("of"), text: ({ of }) => String(of) },
  ...convertedFields(record).map((field): Drawn => ({
    id: "by-field",
    column: left(field, 4),
    text: ({ fields }) => fieldText(fields.get(field) ?? { same: 0, other: 0, of: 0 }),
  })),
  { id: "invalid", column: right("invalid", 2), text: ({ invalid }) => shareText(invalid) },
  { id: "local", column: right("local", 3), text: ({ local }) => shareText(local) },
  { id: "strict", column: right("strict", 1), text: ({ strict }) => shareText(strict) },
];

/** A row for each adapter that was asked. */
export function conversionsTable(record: ConversionsRecord, choice: ColumnChoice): Table {
  const drawn = drawnColumns(record).filter(({ id }) => choice === "all" || choice.includes(id));
  // Who names columns wants them all.
  const spare = (column: Column): Column => (choice === "all" ? column : { ...column, spare: 0 });
  return {
    columns: [{ ...left("adapter"), names: true }, ...drawn.map(({ column }) => spare(column))],
    rows: countsOf(record).map((counts) => [counts.adapter, ...drawn.map(({ text }) => text(counts))]),
  };
}

/** Who makes the most of them, who makes some of them wrongly, and who makes some in strict mode; undefined where nobody was asked. */
export function answerOf(record: ConversionsRecord): string | undefined {
  const counts = countsOf(record);
  const [first] = counts;
  if (first === undefined) return undefined;
  const all = record.values.filter(({ use }) => use === "conversion").length;
  const best = counts.filter(({ same }) => same === first.same).map(({ adapter }) => adapter);
  const others = counts.filter(({ other }) => other > 0).length;
  const lenient = counts.filter(({ strict }) => strict.some < strict.of).map(({ adapter }) => adapter);
  const middle = Math.floor(median(counts.map(({ same }) => same)));
  const half = counts.length > 2 ? `half of the ${counts.length} adapters make ${middle} or fewer, ` : "";
  const wrongly =
    others === 0
      ? "nobody makes one"
      : `${others} of ${counts.length} ${others === 1 ? "makes" : "make"} some`;
  const strict =
    lenient.length === 0
      ? "nobody makes one in strict mode"
      : `in strict mode ${fewOf(lenient)} still ${lenient.length === 1 ? "makes" : "make"} some`;
  return `Of the ${all} conversions from JSON that Pydantic documents, ${fewOf(best)} ${best.length === 1 ? "makes" : "make"} the most to the same value as Pydantic: ${first.same}; ${half}${wrongly} to another value, and ${strict}.`;
}
