/** Records of conversions as text: for a terminal, as Markdown, and as JSON. */

import { styleText } from "node:util";
import type { ConversionsRecord } from "../../record/conversions.ts";
import { visibleJson, withVisibleTexts } from "../../record/visible.ts";
import type { RecordReporter, ReportOptions } from "../contract.ts";
import { bullets, escapeText, tableText } from "../markdown-text.ts";
import { packagesOf } from "../provenance.ts";
import { fitted, textTable } from "../text-table.ts";
import { wrap } from "../wrap.ts";
import {
  differenceLines,
  failedLines,
  notAskedLines,
  otherLines,
  strictLines,
  takenLines,
  notAskedAbout,
} from "./findings.ts";
import { conversionsLegend, conversionsProvenance, count } from "./legend.ts";
import { answerOf, type ColumnChoice, conversionsTable, TITLE } from "./table.ts";

export { type ColumnChoice, columnIds } from "./table.ts";

/** A reporter that shows chosen columns of the table, where it has one. */
interface ConversionsReporter extends RecordReporter<ConversionsRecord> {
  readonly render: (
    record: ConversionsRecord,
    options: Pick<ReportOptions, "columns" | "colour">,
    choice?: ColumnChoice,
  ) => string;
}

const terminal: ConversionsReporter = {
  name: "terminal",
  render: (given, { columns, colour }, choice = "all") => {
    const record = withVisibleTexts(given);
    const paint = (style: "bold" | "dim", text: string): string =>
      colour ? styleText(style, text, { validateStream: false }) : text;
    const note = (text: string): string => wrap(`  ${text}`, columns, "    ", "break");
    const table = fitted(conversionsTable(record, choice), columns);
    const answer = answerOf(record);
    const notAsked = [...failedLines(record), ...notAskedLines(record)];
    return [
      wrap(conversionsProvenance(record), columns, "  ", "break"),
      [
        paint("bold", wrap(TITLE, columns)),
        ...(table.rows.length === 0 ? [] : [textTable(table, columns, (text) => paint("dim", text))]),
        ...(answer === undefined ? [] : [wrap(`→ ${answer}`, columns)]),
        ...(notAsked.length === 0 ? [] : [paint("dim", "not asked, or lost"), ...notAsked.map(note)]),
      ].join("\n"),
      [paint("bold", "How to read it"), ...conversionsLegend(record, table).map(note)].join("\n"),
    ].join("\n\n");
  },
};

const markdown: ConversionsReporter = {
  name: "markdown",
  render: (given, _, choice = "all") => {
    const record = withVisibleTexts(given);
    const table = conversionsTable(record, choice);
    const answer = answerOf(record);
    const listOf = (heading: string, text: string, lines: readonly string[]): string[] =>
      lines.length === 0 ? [] : [`## ${heading}`, text, bullets(lines.map(escapeText))];
    return `${[
      "# wirebench: the conversions that Pydantic documents",
      escapeText(conversionsProvenance(record)),
      escapeText(introduction(record)),
      escapeText(`The table: ${record.table.origin}`),
      `## ${TITLE[0]?.toUpperCase() ?? ""}${TITLE.slice(1)}`,
      ...(answer === undefined ? [] : [`**${escapeText(answer)}**`]),
      ...(table.rows.length === 0 ? [] : [tableText(table)]),
      bullets(conversionsLegend(record, table).map(escapeText)),
      ...sections(record).flatMap(([heading, text, lines]) => listOf(heading, text, lines)),
      "## Versions",
      bullets(versionsOf(record).map(escapeText)),
    ].join("\n\n")}\n`;
  },
};

/** The versions of everybody who was asked. */
function versionsOf({ adapters, rows }: ConversionsRecord): string[] {
  const asked = new Set(rows.filter((row) => row.asked).map(({ adapter }) => adapter));
  return adapters.filter(({ name }) => asked.has(name)).map((own) => `${own.name}: ${packagesOf(own)}`);
}

/** What was executed. */
const introduction = ({ table, pydantic, values }: ConversionsRecord): string =>
  `Pydantic's documentation has a table of what its lax and strict modes convert: ${table.rowsInTheTable} rows. ${table.rows} of them, those of scalars, lists, tuples and dicts, were executed on Pydantic ${pydantic.pydantic} with ${table.tries} tries: every example of a row, valid or not, from Python objects and from JSON text, in both modes. Then every adapter with a lax mode was asked for the ${count(values, "conversion")} conversions from JSON that its kinds have.`;

/** Lists of single values and reasons: heading, what it is, lines. */
const sections = (record: ConversionsRecord): [string, string, readonly string[]][] => [
  [
    "Pydantic and its table",
    "Pydantic does something else than its table says, or something that the table leaves out:",
    differenceLines(record),
  ],
  [
    "Conversions to another value",
    "Lax mode takes the input, and makes something else of it than Pydantic:",
    otherLines(record),
  ],
  [
    "Taken, though Pydantic refuses it",
    "The table names these values as invalid, and Pydantic refuses them:",
    takenLines(record, "invalid"),
  ],
  [
    "Local times that became instants",
    "These texts have no offset. Pydantic leaves them without one; the adapters' processes ran in UTC:",
    takenLines(record, "local"),
  ],
  [
    "Conversions in strict mode",
    "Strict mode must refuse these inputs, and takes them:",
    strictLines(record),
  ],
  ["Lost", "Nothing came of these values:", failedLines(record)],
  [
    "Rows and values that nobody was asked about",
    `${record.table.laxFromJson} of the ${record.table.rows} rows are about lax mode from JSON. Adapters were not asked about all else:`,
    notAskedAbout(record),
  ],
  ["Adapters that were not asked", "They have no lax mode, or do not decode:", notAskedLines(record)],
];

const json: ConversionsReporter = { name: "json", render: visibleJson };

export const conversionsReporters = { terminal, markdown, json } as const;
