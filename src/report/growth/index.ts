/** A record of growth as a person reads it, and as programs do. */

import { styleText } from "node:util";
import type { GrowthRecord } from "../../record/growth.ts";
import type { Alarm } from "../../record/result.ts";
import { visibleJson, withVisibleTexts } from "../../record/visible.ts";
import type { RecordReporter, ReportOptions } from "../contract.ts";
import { escapeText, bullets, tableText } from "../markdown-text.ts";
import { packagesOf, provenanceOf } from "../provenance.ts";
import type { Table } from "../table.ts";
import { fitted, textTable } from "../text-table.ts";
import { wrap } from "../wrap.ts";
import { sentencesOf } from "./sentences.ts";
import { figuresOf, growthTable, missingTexts, nameOf, sizeText, titleOf, unitOf } from "./table.ts";

/** How to read the tables; what is about a column is left out where no table shows it. */
const LEGEND: readonly { readonly of?: string; readonly text: string }[] = [
  {
    text: "Figures: the best time of a whole document, or of a batch, divided by its fields, items, levels or documents. ↑ ↓: more, or less, than at the size before, by the rule for telling two figures apart. !: the figure is in doubt. –: there is none.",
  },
  {
    text: "exponent b: the cost of the whole grows as size to the power of b, ± half of its 95 % interval. At 1 each one costs the same; below 1 it becomes cheaper, as a fixed cost is shared; above 1 it becomes dearer. A curve that is no power of the size has a wide interval.",
  },
  { of: "with GC", text: "with GC: the same of typical times, garbage collection included." },
  {
    of: "wrong",
    text: "wrong: distinct wrong values that were let through, of those that were tried at the smallest size.",
  },
  {
    text: "A crossing takes two sizes at which it is decided who is faster. The size where it lies is interpolated. docs/growth.md has the rules.",
  },
  { text: "(in brackets): the suite's own, for comparison." },
];

const legendOf = (tables: readonly Table[]): string[] => {
  const shown = new Set(tables.flatMap(({ columns }) => columns.map(({ header }) => header)));
  return LEGEND.filter(({ of }) => of === undefined || shown.has(of)).map(({ text }) => text);
};

/** Tables for a terminal; narrow ones get fewer columns, never broken ones. */
export function growthText(given: GrowthRecord, { columns, colour }: ReportOptions): string {
  const record = withVisibleTexts(given);
  const prose = (text: string, indent?: string): string => wrap(text, columns, indent, "break");
  const paint = (style: "bold" | "dim", text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const drawn = record.tables.map((table) => ({
    table,
    unit: unitOf(record, table),
    shown: fitted(growthTable(record, table), columns),
  }));
  return [
    prose(provenance(record)),
    ...drawn.map(({ table, unit, shown }) =>
      [
        paint("bold", prose(titleOf(table))),
        prose(figuresOf(table)),
        ...(shown.rows.length === 0 ? [] : [textTable(shown, columns, (header) => paint("dim", header))]),
        ...missingTexts(table, unit).map((text) => prose(`  ${text}`, "    ")),
        ...alarmTexts(table, unit).map((text) => prose(`  ! ${text}`, "    ")),
        ...sentencesOf(table, unit).map((text) => prose(`→ ${text}`)),
      ].join("\n"),
    ),
    [
      paint("bold", "How to read it"),
      ...legendOf(drawn.map(({ shown }) => shown)).map((text) => prose(`  ${text}`, "    ")),
    ].join("\n"),
  ].join("\n\n");
}

/** The same for a repository. */
export function growthMarkdown(given: GrowthRecord): string {
  const record = withVisibleTexts(given);
  const parts = [
    `# wirebench: how cost grows with ${record.quantities.map(({ name }) => name).join(", ")}`,
    provenance(record),
    ...record.tables.flatMap((table) => {
      const unit = unitOf(record, table);
      const drawn = growthTable(record, table);
      const missing = [...missingTexts(table, unit), ...alarmTexts(table, unit).map((text) => `! ${text}`)];
      const sentences = sentencesOf(table, unit);
      return [
        `## ${table.quantity}: ${table.operation}`,
        `${table.question}; ${figuresOf(table)}.`,
        ...(drawn.rows.length === 0 ? [] : [tableText(drawn)]),
        ...(sentences.length === 0 ? [] : [bullets(sentences.map(escapeText))]),
        ...(missing.length === 0 ? [] : ["Missing or in doubt:", bullets(missing.map(escapeText))]),
      ];
    }),
    "## How to read it",
    bullets(LEGEND.map(({ text }) => escapeText(text))),
    "## Adapters",
    bullets(record.adapters.map((own) => escapeText(`${own.name}: ${packagesOf(own)}`))),
    "## Documents",
    bullets(
      record.quantities.flatMap(({ name, sizes }) =>
        sizes.map(
          ({ size, documents, batch, bytes, hash }) =>
            `${name} ${sizeText(size)}: ${sizeText(documents)} different documents of ${sizeText(Math.round(bytes))} bytes, ${batch} in a batch, \`${hash}\``,
        ),
      ),
    ),
  ];
  return `${parts.join("\n\n").trimEnd()}\n`;
}

/** The record itself, as growth.schema.json describes it. */
export const growthJson = (record: GrowthRecord): string => visibleJson(record);

export const growthReporters: Readonly<
  Record<"terminal" | "markdown" | "json", RecordReporter<GrowthRecord>>
> = {
  terminal: { name: "terminal", render: growthText },
  markdown: { name: "markdown", render: growthMarkdown },
  json: { name: "json", render: growthJson },
};

const provenance = (record: GrowthRecord): string =>
  provenanceOf(
    `${record.launches} ${record.launches === 1 ? "launch" : "launches"}, seed ${record.seed}`,
    record,
  );

/** Figures that may be no measurement: who, at which sizes, and why; those of the same reason in one line. */
function alarmTexts({ rows }: GrowthRecord["tables"][number], unit: string): string[] {
  const raised = rows.flatMap((row) =>
    row.cells.flatMap((cell) =>
      cell.outcome === "measured"
        ? cell.alarms.map((alarm) => ({ name: nameOf(row), size: sizeText(cell.size), alarm }))
        : [],
    ),
  );
  return [...Map.groupBy(raised, ({ alarm }) => alarm.code)].map(([code, same]) => {
    const who = [...Map.groupBy(same, ({ name }) => name)].map(
      ([name, own]) => `${name} (${own.map(({ size, alarm }) => size + factorOf(alarm)).join("; ")})`,
    );
    return `${ALARMS[code]}, by ${unit}s: ${who.join(", ")}`;
  });
}

const ALARMS: Readonly<Record<Alarm["code"], string>> = {
  "left undone": "takes little more than an empty loop",
  "not linear": "twice the calls do not take twice as long",
  "never steady": "never became steady in warm-up",
};

/** How many times as long twice the calls take, where that is the alarm. */
const factorOf = ({ code, value }: Alarm): string => (code === "not linear" ? `: ${value.toFixed(2)}×` : "");
