import type { RunResult } from "../record/result.ts";
import { withVisibleTexts } from "../record/visible.ts";
import { ACROSS_LEGEND, acrossTables } from "./across-runtimes.ts";
import { BY_KIND_LEGEND, byKindTables } from "./by-kind-table.ts";
import { type LeadingCommand, leadingCommands } from "./commands.ts";
import { conclusionsOf, conclusionsTitle } from "./conclusions.ts";
import { CONDITION_LEGEND, conditionTables } from "./condition-table.ts";
import type { Reporter } from "./contract.ts";
import { type Display, EVERYTHING, hiddenSentence, shownOf, shownSections } from "./display.ts";
import { Footnotes } from "./footnotes.ts";
import { FORMS_LEGEND, formsTables, refusedLine } from "./forms-table.ts";
import { besideOf, legendOf, marksLine } from "./legend.ts";
import { bullets, escapeText, tableText } from "./markdown-text.ts";
import { pipelineLegend, pipelineTables } from "./pipeline-table.ts";
import { adapterTable, packagesOf, provenance } from "./provenance.ts";
import { missingLines, questionTable, referencesLine, warningLines } from "./question-table.ts";
import { benchTitle, hasRows, type Section } from "./sections.ts";
import { firstRows, type Table } from "./table.ts";

/** The same tables for a repository or a page. */
export const markdown: Reporter = {
  name: "markdown",
  summary: "tables for a repository",
  render: (record, options) => {
    const result = withVisibleTexts(record);
    const { display = EVERYTHING } = options;
    const shown: Shown = { footnotes: new Footnotes(), columns: new Set() };
    const sections = shownSections(result, display.only)
      .filter(hasRows)
      .map((section) => sectionText(result, section, display, shown));
    const isShown = shownOf(result, display.only);
    const adapters = result.adapters.filter(({ name }) => isShown.adapter(name));
    const datasets = result.datasets.filter(({ name }) => isShown.dataset(name));
    const { texts } = shown.footnotes;
    const parts = [
      `# wirebench: ${datasets.map(({ name }) => name).join(", ")}, ${result.profile} profile`,
      provenance(result),
      ...chapter(conclusionsTitle(display), bullets(conclusionsOf(result, display.only))),
      ...sections,
      ...conditionsText(result, display),
      ...formsText(result, display),
      ...pipelinesText(result, display),
      ...byKindText(result, display),
      ...acrossText(result, display),
      ...chapter("How to read it", bullets(legendOf(shown.columns, result))),
      ...chapter("Notes", texts.map((text, index) => `${index + 1}. ${escapeText(text)}`).join("\n")),
      ...chapter("Look closer", commandsText(leadingCommands(result, options))),
      ...chapter("Adapters", adapterText(adapters)),
      ...chapter(
        "Datasets",
        bullets(
          datasets.map(
            ({ name, documents, seed, hash }) => `${name}: ${documents} documents, seed ${seed}, \`${hash}\``,
          ),
        ),
      ),
    ];
    return `${parts.join("\n\n").trimEnd()}\n`;
  },
};

/** Nothing where there is no text. */
const chapter = (title: string, text: string): string[] =>
  text === "" ? [] : [`## ${title.replace(" · ", ": ")}`, text];

/** What the tables show: a column that was left out takes its notes and its legend along. */
interface Shown {
  footnotes: Footnotes;
  readonly columns: Set<string>;
}

function sectionText(result: RunResult, section: Section, display: Display, shown: Shown): string {
  const footnotes = new Footnotes(shown.footnotes.texts);
  const { table, rows, hidden, answer } = questionTable(result, section, display, footnotes);
  for (const { id } of table.columns) if (id !== undefined) shown.columns.add(id);
  for (const { adapter } of section.references) shown.columns.add(besideOf(adapter));
  if (table.columns.some(({ id }) => id === "notes")) shown.footnotes = footnotes;
  const missing = missingLines(section, rows).map(
    ({ who, outcome, why }) => `**${escapeText(who)}**: ${outcome}: ${escapeText(why)}`,
  );
  const below = [hidden, marksLine(table, section.operation === "encode"), referencesLine(section)];
  return [
    `## ${section.dataset}: ${benchTitle(section)}`,
    sentence(section.question),
    ...(answer === undefined ? [] : [`**${escapeText(answer)}**`]),
    ...(table.rows.length === 0 ? [] : [tableText(table)]),
    ...below.flatMap((line) => (line === undefined ? [] : [`${escapeText(line)}.`])),
    ...warningLines(section, rows).map(escapeText),
    ...(missing.length === 0 ? [] : ["Not measured:", bullets(missing)]),
  ].join("\n\n");
}

const sentence = (words: string): string => `${words[0]?.toUpperCase() ?? ""}${words.slice(1)}.`;

/** The first rows, and how many are not shown. */
function rowsText(whole: Table, display: Display): string[] {
  const { table, hidden } = firstRows(whole, display.top);
  const rest = hiddenSentence(hidden, whole.rows.length, display);
  return [tableText(table), ...(rest === undefined ? [] : [`${escapeText(rest)}.`])];
}

const conditionsText = (result: RunResult, display: Display): string[] =>
  conditionTables(result, display).map(({ section, table, hidden, warnings, sentences, missing }) => {
    const below = [hiddenSentence(hidden, table.rows.length + hidden, display), referencesLine(section)];
    return [
      `## ${section.dataset}: ${benchTitle(section)}`,
      sentence(section.question),
      ...(table.rows.length === 0 ? [] : [tableText(table)]),
      ...below.flatMap((line) => (line === undefined ? [] : [`${escapeText(line)}.`])),
      ...warnings.map(escapeText),
      ...(sentences.length === 0 ? [] : [bullets(sentences.map(escapeText))]),
      CONDITION_LEGEND,
      ...(missing.length === 0 ? [] : ["Not measured:", bullets(missing.map(escapeText))]),
    ].join("\n\n");
  });

const formsText = (result: RunResult, display: Display): string[] =>
  formsTables(result, display).map((forms) => {
    const { title, table, missing } = forms;
    const refused = refusedLine(forms);
    return [
      `## ${title.replace(" · ", ": ")}`,
      "One kind in a form that only a lax reader takes.",
      ...(table.rows.length === 0 ? [] : rowsText(table, display)),
      ...(refused === undefined ? [] : [sentence(escapeText(refused))]),
      FORMS_LEGEND,
      ...(missing.length === 0 ? [] : ["Not measured:", bullets(missing.map(escapeText))]),
    ].join("\n\n");
  });

const pipelinesText = (result: RunResult, display: Display): string[] =>
  pipelineTables(result, display).map(({ title, table, sentences }, index, all) =>
    [
      `## ${title.replace(" · ", ": ")}`,
      "What serialization costs, what validation and strictness add, in µs per document.",
      ...rowsText(table, display),
      bullets(sentences.map(escapeText)),
      ...(index === all.length - 1 ? [pipelineLegend(all)] : []),
    ].join("\n\n"),
  );

const acrossText = (result: RunResult, display: Display): string[] =>
  acrossTables(result, display).map(({ title, table, sentences }, index, { length }) =>
    [
      `## ${title.replace(" · ", ": ")}`,
      ...rowsText(table, display),
      ...(sentences.length === 0 ? [] : [bullets(sentences.map(escapeText))]),
      ...(index === length - 1 ? [ACROSS_LEGEND] : []),
    ].join("\n\n"),
  );

function byKindText(result: RunResult, display: Display): string[] {
  const tables = byKindTables(result, display);
  return tables.map(
    ({ title, question, unit, table, figures, rows, marks, doubts, sentences, missing }, index) => {
      const rest = hiddenSentence(rows.hidden, rows.all, display);
      return [
        `## by kind: ${title}`,
        sentence(`${question}, in ${unit}`),
        ...(rows.all === 0 ? [] : [tableText(table(figures ?? "both"))]),
        ...[rest, marks].flatMap((line) => (line === undefined ? [] : [`${escapeText(line)}.`])),
        ...doubts.map(escapeText),
        ...(sentences.length === 0 ? [] : [bullets(sentences.map(escapeText))]),
        ...(missing.length === 0 ? [] : ["Not measured:", bullets(missing.map(escapeText))]),
        ...(index === tables.length - 1 ? [BY_KIND_LEGEND] : []),
      ].join("\n\n");
    },
  );
}

const commandsText = (commands: readonly LeadingCommand[]): string =>
  commands.length === 0
    ? ""
    : ["```sh", ...commands.flatMap(({ command, shows }) => [`# ${shows}`, command]), "```"].join("\n");

/** Who took part; how each is used stands below the table, since it takes a sentence. */
const adapterText = (adapters: RunResult["adapters"]): string =>
  adapters.length === 0
    ? ""
    : [
        tableText(adapterTable(adapters)),
        bullets(
          adapters.map(
            (adapter) =>
              `**${escapeText(adapter.name)}** (${escapeText(packagesOf(adapter))}): ${escapeText(adapter.configuration)}`,
          ),
        ),
      ].join("\n\n");
