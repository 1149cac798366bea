import { styleText } from "node:util";
import type { RunResult } from "../record/result.ts";
import { withVisibleTexts } from "../record/visible.ts";
import { ACROSS_LEGEND, type AcrossTable, acrossTables } from "./across-runtimes.ts";
import { BY_KIND_LEGEND, type ByKindTable, byKindTables } from "./by-kind-table.ts";
import { leadingCommands } from "./commands.ts";
import { conclusionsOf, conclusionsTitle } from "./conclusions.ts";
import { CONDITION_LEGEND, type ConditionTable, conditionTables } from "./condition-table.ts";
import type { Reporter, ReportOptions } from "./contract.ts";
import { type Display, EVERYTHING, hiddenSentence, shownOf, shownSections } from "./display.ts";
import { Footnotes } from "./footnotes.ts";
import { FORMS_LEGEND, type FormsTable, formsTables, refusedLine } from "./forms-table.ts";
import { besideOf, legendOf, marksLine } from "./legend.ts";
import { pipelineLegend, type PipelineTable, pipelineTables } from "./pipeline-table.ts";
import { adapterTable, provenance } from "./provenance.ts";
import {
  missingLines,
  type QuestionTable,
  questionTable,
  referencesLine,
  warningLines,
} from "./question-table.ts";
import { benchTitle, hasRows, type Section } from "./sections.ts";
import { shortNames, withShortNames } from "./short-names.ts";
import { firstRows, type Table } from "./table.ts";
import { fitted, tableInParts, textTable, widthOf } from "./text-table.ts";
import { wrap } from "./wrap.ts";

/** Tables for whoever has just run it; narrow terminals get fewer columns, never broken ones. */
export const terminal: Reporter = {
  name: "terminal",
  summary: "tables for a terminal",
  render: (record, options) => {
    const result = withVisibleTexts(record);
    const page = new Page(options);
    const { display } = page;
    const shown: Shown = { footnotes: new Footnotes(), columns: new Set() };
    const sections = shownSections(result, display.only)
      .filter(hasRows)
      .map((section) => sectionText(result, section, shown, page));
    const { texts } = shown.footnotes;
    return [
      page.prose(provenance(result)),
      adapters(result, page),
      ...sections,
      ...conditionTables(result, display).map((table) => conditionText(table, page)),
      ...formsTables(result, display).map((forms) => formsText(forms, page)),
      ...pipelinesText(pipelineTables(result, display), page),
      ...byKindText(byKindTables(result, display), page),
      ...acrossText(acrossTables(result, display), page),
      page.list("How to read it", legendOf(shown.columns, result)),
      page.list(
        "Notes",
        texts.map((text, index) => `${index + 1} ${text}`),
      ),
      page.list(conclusionsTitle(display), conclusionsOf(result, display.only)),
      page.commands("Look closer", leadingCommands(result, options)),
    ]
      .filter((text) => text !== "")
      .join("\n\n");
  },
};

/** What the tables show: a column that was left out takes its notes and its legend along. */
interface Shown {
  footnotes: Footnotes;
  readonly columns: Set<string>;
}

/** Text of one width, painted where colour is wanted. */
class Page {
  readonly width: number;
  readonly display: Display;
  /** Of the tables whose columns can be asked for. */
  readonly tableWidth: number;
  readonly #colour: boolean;

  constructor({ columns, colour, display = EVERYTHING }: ReportOptions) {
    this.width = columns;
    this.display = display;
    this.tableWidth = display.columns === "all" ? Infinity : columns;
    this.#colour = colour;
  }

  paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    this.#colour ? styleText(style, text, { validateStream: false }) : text;
  prose = (text: string, indent?: string): string => wrap(text, this.width, indent, "break");
  /** A line below a table. */
  note = (text: string): string => this.prose(`  ${text}`, "    ");
  dim = (text: string): string => this.paint("dim", text);
  table = (table: Table, width = this.tableWidth): string => textTable(table, width, this.dim);

  /** Nothing where there is no line. */
  list(title: string, lines: readonly string[]): string {
    return lines.length === 0 ? "" : [this.paint("bold", title), ...lines.map(this.note)].join("\n");
  }

  /** Commands are to be copied: where one is broken, a shell reads on. */
  commands(title: string, commands: ReturnType<typeof leadingCommands>): string {
    const whole = (command: string): string =>
      wrap(`    ${command}`, this.width - 2, "      ").replaceAll("\n", " \\\n");
    return commands.length === 0
      ? ""
      : [
          this.paint("bold", title),
          ...commands.map(({ command, shows }) => `${this.dim(this.note(shows))}\n${whole(command)}`),
        ].join("\n");
  }
}

/** Versions stand here alone: where a table is too wide, each adapter has lines of its own. */
function adapters(result: RunResult, page: Page): string {
  const shown = shownOf(result, page.display.only);
  const table = adapterTable(result.adapters.filter(({ name }) => shown.adapter(name)));
  const short = fitted(table, page.width);
  return short.columns.some(({ header }) => header === "packages")
    ? page.table(short, page.width)
    : table.rows.map(([name = "", packages = ""]) => page.prose(`${name}: ${packages}`)).join("\n");
}

function sectionText(result: RunResult, section: Section, shown: Shown, page: Page): string {
  const footnotes = new Footnotes(shown.footnotes.texts);
  const found = questionTable(result, section, page.display, footnotes);
  const table = fitted(found.table, page.tableWidth);
  for (const { id } of table.columns) if (id !== undefined) shown.columns.add(id);
  for (const { adapter } of section.references) shown.columns.add(besideOf(adapter));
  if (table.columns.some(({ id }) => id === "notes")) shown.footnotes = footnotes;
  const missing = missingLines(section, found.rows).map(({ who, outcome, why }) =>
    page.paint(outcome === "unsupported" ? "dim" : "red", page.note(`${who}: ${outcome}: ${why}`)),
  );
  return [
    page.paint("bold", page.prose(`${section.dataset} · ${benchTitle(section)}: ${section.question}`)),
    ...(found.answer === undefined ? [] : [page.prose(`→ ${found.answer}`)]),
    ...(table.rows.length === 0 ? [] : [page.table(table)]),
    ...linesBelow(section, found, table, page),
    ...(missing.length === 0 ? [] : [page.dim("not measured"), ...missing]),
  ].join("\n");
}

function linesBelow(section: Section, { rows, hidden }: QuestionTable, table: Table, page: Page): string[] {
  const dim = [hidden, marksLine(table, section.operation === "encode"), referencesLine(section)];
  return [
    ...dim.flatMap((line) => (line === undefined ? [] : [page.dim(page.note(line))])),
    ...warningLines(section, rows).map((line) => page.paint("red", page.note(line))),
  ];
}

function conditionText({ section, table, hidden, ...below }: ConditionTable, page: Page): string {
  const all = table.rows.length + hidden;
  const lines = [hiddenSentence(hidden, all, page.display), referencesLine(section)];
  return [
    page.paint("bold", page.prose(`${section.dataset} · ${benchTitle(section)}: ${section.question}`)),
    ...(table.rows.length === 0 ? [] : [page.table(table)]),
    ...lines.flatMap((line) => (line === undefined ? [] : [page.dim(page.note(line))])),
    ...below.warnings.map((line) => page.paint("red", page.note(`! ${line}`))),
    ...below.sentences.map((sentence) => page.prose(`→ ${sentence}`)),
    ...(below.missing.length === 0 ? [] : [page.dim("not measured"), ...below.missing.map(page.note)]),
    page.dim(page.prose(CONDITION_LEGEND)),
  ].join("\n");
}

/** The legend, which is the same of all, stands below the last. */
const pipelinesText = (pipelines: readonly PipelineTable[], page: Page): string[] =>
  pipelines.map((pipeline, index) =>
    [
      pipelineText(pipeline, page),
      ...(index === pipelines.length - 1 ? [page.dim(page.prose(pipelineLegend(pipelines)))] : []),
    ].join("\n"),
  );

function pipelineText({ title: of, table, sentences }: PipelineTable, page: Page): string {
  const { table: first, hidden } = firstRows(table, page.display.top);
  const rest = hiddenSentence(hidden, table.rows.length, page.display);
  const title = `${of}: what serialization costs, what validation and strictness add (µs/doc)`;
  return [
    page.paint("bold", page.prose(title)),
    page.table(first),
    ...(rest === undefined ? [] : [page.dim(page.note(rest))]),
    ...sentences.map((sentence) => page.prose(`→ ${sentence}`)),
  ].join("\n");
}

/** The legend, which is the same of all, stands below the last. */
const acrossText = (tables: readonly AcrossTable[], page: Page): string[] =>
  tables.map(({ title, table, sentences }, index) => {
    const { table: first, hidden } = firstRows(table, page.display.top);
    const rest = hiddenSentence(hidden, table.rows.length, page.display);
    return [
      page.paint("bold", page.prose(`${title} (µs/doc)`)),
      page.table(first),
      ...(rest === undefined ? [] : [page.dim(page.note(rest))]),
      ...sentences.map((sentence) => page.prose(`→ ${sentence}`)),
      ...(index === tables.length - 1 ? [page.dim(page.prose(ACROSS_LEGEND))] : []),
    ].join("\n");
  });

/** The legend, which is the same of all, stands below the last. */
const byKindText = (tables: readonly ByKindTable[], page: Page): string[] =>
  tables.map(({ title, question, unit, table, figures, rows, marks, doubts, sentences, missing }, index) => {
    const wanted = table(figures ?? "both");
    const drawn = figures === undefined && widthOf(wanted) > page.tableWidth ? table("time") : wanted;
    const rest = hiddenSentence(rows.hidden, rows.all, page.display);
    const isLast = index === tables.length - 1;
    return [
      page.paint("bold", page.prose(`by kind · ${title}: ${question} (${unit})`)),
      ...(rows.all === 0 ? [] : [inParts(drawn, page)]),
      ...[rest, marks].flatMap((line) => (line === undefined ? [] : [page.dim(page.note(line))])),
      ...doubts.map((line) => page.paint("red", page.note(line))),
      ...sentences.map((sentence) => page.prose(`→ ${sentence}`)),
      ...(missing.length === 0
        ? []
        : [page.dim("not measured"), ...missing.map((text) => page.dim(page.note(text)))]),
      ...(isLast ? [page.dim(page.prose(BY_KIND_LEGEND))] : []),
    ].join("\n");
  });

/** As many kinds at a time as the line has room for, names of adapters cut where they leave too little. */
const inParts = (table: Table, page: Page): string =>
  widthOf(table) <= page.tableWidth
    ? page.table(table, Infinity)
    : tableInParts(
        withShortNames(table, Math.max(HEADER, Math.floor(page.width / 4))),
        1,
        page.width,
        page.dim,
      );

/** Headers are names of adapters here: where not all fit, they are cut, and the table is in parts. */
function formsText(forms: FormsTable, page: Page): string {
  const { title, table, missing } = forms;
  const { table: first, hidden } = firstRows(table, page.display.top);
  const rest = hiddenSentence(hidden, table.rows.length, page.display);
  const kept = fitted(first, page.tableWidth);
  const drawn =
    widthOf(kept) <= page.tableWidth
      ? page.table(kept)
      : tableInParts(narrow(first, page.width), 1, page.width, page.dim);
  return [
    page.paint("bold", page.prose(`${title}: one kind in a form that only a lax reader takes`)),
    ...(table.rows.length === 0 ? [] : [drawn]),
    ...[rest, refusedLine(forms)].flatMap((line) => (line === undefined ? [] : [page.dim(page.note(line))])),
    page.dim(page.prose(FORMS_LEGEND)),
    ...(missing.length === 0
      ? []
      : [page.dim("not measured"), ...missing.map((text) => page.dim(page.note(text)))]),
  ].join("\n");
}

/** As wide as `another value`. */
const HEADER = 13;

function narrow(table: Table, width: number): Table {
  const [first, ...adapterColumns] = table.columns;
  const headers = shortNames(
    adapterColumns.map(({ header }) => header),
    HEADER,
  );
  return withShortNames(
    {
      columns: [
        ...(first === undefined ? [] : [{ ...first, names: true as const }]),
        ...adapterColumns.map((column) => ({
          ...column,
          header: headers.get(column.header) ?? column.header,
        })),
      ],
      rows: table.rows,
    },
    Math.max(HEADER, width - HEADER - 2),
  );
}
