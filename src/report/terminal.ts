import { styleText } from "node:util";
import type { RunResult } from "../record/result.ts";
import { answerOf } from "./answer.ts";
import { conclusionsOf } from "./conclusions.ts";
import type { Reporter, ReportOptions } from "./contract.ts";
import { whyNot } from "./reasons.ts";
import { isDirty, rowName, type Section, sectionsOf } from "./sections.ts";
import {
  adapterTable,
  warningLines,
  DIRTY_LEGEND,
  dirtyTables,
  Footnotes,
  legendOf,
  PIPELINE_LEGEND,
  pipelineTables,
  provenance,
  referencesLine,
  sectionTable,
  type Table,
} from "./tables.ts";
import { fitted, textTable } from "./text-table.ts";
import { wrap } from "./wrap.ts";

type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** Tables for whoever has just run it; narrow terminals get fewer columns, never broken ones. */
export const terminal: Reporter = {
  name: "terminal",
  summary: "tables for a terminal",
  render: (result, options) => {
    const paint: Paint = (style, text) =>
      options.colour ? styleText(style, text, { validateStream: false }) : text;
    const shown: Shown = { footnotes: new Footnotes(), headers: new Set() };
    const sections = sectionsOf(result)
      .filter((section) => !isDirty(section))
      .map((section) => sectionText(section, shown, options, paint));
    const { texts } = shown.footnotes;
    return [
      wrap(provenance(result), options.columns),
      textTable(adapterTable(result), options.columns, (text) => paint("dim", text)),
      ...sections,
      ...dirtyForms(result, options, paint),
      ...pipelines(result, options, paint),
      list("How to read it", legendOf(shown.headers), options, paint),
      ...(texts.length === 0
        ? []
        : [
            list(
              "Notes",
              texts.map((text, index) => `${index + 1} ${text}`),
              options,
              paint,
            ),
          ]),
      list("What it says", conclusionsOf(result), options, paint),
    ].join("\n\n");
  },
};

/** What the tables show: a column that was left out takes its notes and its legend along. */
interface Shown {
  footnotes: Footnotes;
  readonly headers: Set<string>;
}

function shownTable(section: Section, shown: Shown, width: number): Table {
  const footnotes = new Footnotes(shown.footnotes.texts);
  const table = fitted(sectionTable(section, footnotes), width);
  for (const { header } of table.columns) shown.headers.add(header);
  if (table.columns.some(({ header }) => header === "notes")) shown.footnotes = footnotes;
  return table;
}

function sectionText(section: Section, shown: Shown, options: ReportOptions, paint: Paint): string {
  const table = shownTable(section, shown, options.columns);
  const title = wrap(`${section.dataset} · ${section.bench}: ${section.question}`, options.columns);
  const missing = section.notMeasured.map((cell) => {
    const colour = cell.outcome === "unsupported" ? "dim" : "red";
    return paint(
      colour,
      wrap(`  ${rowName(cell, section)}: ${cell.outcome}: ${whyNot(cell)}`, options.columns, "    "),
    );
  });
  const references = referencesLine(section);
  const answer = answerOf(section);
  return [
    paint("bold", title),
    ...(table.rows.length === 0 ? [] : [textTable(table, options.columns, (text) => paint("dim", text))]),
    ...(references === undefined ? [] : [paint("dim", wrap(`  ${references}`, options.columns, "    "))]),
    ...warningLines(section).map((line) => paint("red", wrap(`  ${line}`, options.columns, "    "))),
    ...(answer === undefined ? [] : [wrap(`→ ${answer}`, options.columns)]),
    ...(missing.length === 0 ? [] : [paint("dim", "not measured"), ...missing]),
  ].join("\n");
}

const pipelines = (result: RunResult, options: ReportOptions, paint: Paint): string[] =>
  pipelineTables(result).map(({ dataset, table }) =>
    [
      paint(
        "bold",
        `${dataset} · pipeline: what serialization costs, what validation and strictness add (µs/doc)`,
      ),
      textTable(table, options.columns, (text) => paint("dim", text)),
      paint("dim", wrap(PIPELINE_LEGEND, options.columns)),
    ].join("\n"),
  );

const dirtyForms = (result: RunResult, options: ReportOptions, paint: Paint): string[] =>
  dirtyTables(result).map(({ dataset, table, missing }) =>
    [
      paint(
        "bold",
        wrap(`${dataset} · lax: one kind in a form that only a lax reader takes`, options.columns),
      ),
      textTable(table, options.columns, (text) => paint("dim", text)),
      paint("dim", wrap(DIRTY_LEGEND, options.columns)),
      ...(missing.length === 0 ? [] : [paint("dim", "not measured")]),
      ...missing.map((text) => paint("dim", wrap(`  ${text}`, options.columns, "    "))),
    ].join("\n"),
  );

const list = (title: string, lines: readonly string[], { columns }: ReportOptions, paint: Paint): string =>
  [paint("bold", title), ...lines.map((line) => wrap(`  ${line}`, columns, "    "))].join("\n");
