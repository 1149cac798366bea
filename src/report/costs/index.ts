/** Records of costs as text: for a terminal, as Markdown, and as JSON. */

import { styleText } from "node:util";
import type { CostsRecord } from "../../record/costs.ts";
import { visibleJson, withVisibleTexts } from "../../record/visible.ts";
import type { RecordReporter } from "../contract.ts";
import { bullets, escapeText, tableText } from "../markdown-text.ts";
import { textTable } from "../text-table.ts";
import { wrap } from "../wrap.ts";
import { costsLegend, costsProvenance } from "./legend.ts";
import { type OperationTable, operationTables } from "./tables.ts";

const terminal: RecordReporter<CostsRecord> = {
  name: "terminal",
  render: (given, { columns, colour }) => {
    const record = withVisibleTexts(given);
    const paint = (style: "bold" | "dim", text: string): string =>
      colour ? styleText(style, text, { validateStream: false }) : text;
    const note = (text: string): string => wrap(`  ${text}`, columns, "    ", "break");
    const one = ({ title, table, beside, answer, missing }: OperationTable): string =>
      [
        paint("bold", wrap(title, columns)),
        ...(table.rows.length === 0 ? [] : [textTable(table, columns, (text) => paint("dim", text))]),
        ...beside.map((line) => paint("dim", note(line))),
        ...(answer === undefined ? [] : [wrap(`→ ${answer}`, columns)]),
        ...(missing.length === 0 ? [] : [paint("dim", "not measured"), ...missing.map(note)]),
      ].join("\n");
    return [
      wrap(costsProvenance(record), columns, "  ", "break"),
      ...operationTables(record).map(one),
      [paint("bold", "How to read it"), ...costsLegend(record).map(note)].join("\n"),
    ].join("\n\n");
  },
};

const markdown: RecordReporter<CostsRecord> = {
  name: "markdown",
  render: (given) => {
    const record = withVisibleTexts(given);
    const one = ({ title, table, beside, answer, missing }: OperationTable): string =>
      [
        `## ${escapeText(title)}`,
        ...(answer === undefined ? [] : [`**${escapeText(answer)}**`]),
        ...(table.rows.length === 0 ? [] : [tableText(table)]),
        ...beside.map(escapeText),
        ...(missing.length === 0 ? [] : ["Not measured:", bullets(missing.map(escapeText))]),
      ].join("\n\n");
    return `${[
      `# wirebench: costs of ${record.dataset.name}`,
      escapeText(costsProvenance(record)),
      ...operationTables(record).map(one),
      "## How to read it",
      bullets(costsLegend(record).map(escapeText)),
    ].join("\n\n")}\n`;
  },
};

const json: RecordReporter<CostsRecord> = { name: "json", render: visibleJson };

export const costsReporters = { terminal, markdown, json } as const;
