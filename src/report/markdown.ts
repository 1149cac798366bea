import { markdownTable } from "markdown-table";
import type { RunResult } from "../record/result.ts";
import { answerOf } from "./answer.ts";
import { conclusionsOf } from "./conclusions.ts";
import type { Reporter } from "./contract.ts";
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

/** The same tables for a repository or a page. */
export const markdown: Reporter = {
  name: "markdown",
  summary: "tables for a repository",
  render: (result) => {
    const footnotes = new Footnotes();
    const clean = sectionsOf(result).filter((section) => !isDirty(section));
    const sections = clean.map((section) => sectionText(section, footnotes));
    const headers = clean.flatMap((section) =>
      sectionTable(section, new Footnotes()).columns.map(({ header }) => header),
    );
    return (
      [
        `# ${title(result)}`,
        provenance(result),
        "## What it says",
        bullets(conclusionsOf(result)),
        ...sections,
        ...dirtyTables(result).map(({ dataset, table, missing }) =>
          [
            `## ${dataset}: lax`,
            "One kind in a form that only a lax reader takes.",
            tableText(table),
            DIRTY_LEGEND,
            ...(missing.length === 0 ? [] : ["Not measured:", bullets(missing.map(escape))]),
          ].join("\n\n"),
        ),
        ...pipelineTables(result).map(({ dataset, table }) =>
          [
            `## ${dataset}: pipeline`,
            "What serialization costs, what validation and strictness add, in µs per document.",
            tableText(table),
            PIPELINE_LEGEND,
          ].join("\n\n"),
        ),
        "## How to read it",
        bullets(legendOf(new Set(headers))),
        ...(footnotes.texts.length === 0
          ? []
          : ["## Notes", footnotes.texts.map((text, index) => `${index + 1}. ${escape(text)}`).join("\n")]),
        "## Adapters",
        tableText(adapterTable(result)),
        "## Datasets",
        bullets(
          result.datasets.map(
            ({ name, documents, seed, hash }) => `${name}: ${documents} documents, seed ${seed}, \`${hash}\``,
          ),
        ),
        "",
      ]
        .join("\n\n")
        .trimEnd() + "\n"
    );
  },
};

const title = ({ datasets, profile }: RunResult): string =>
  `wirebench: ${datasets.map(({ name }) => name).join(", ")}, ${profile} profile`;

function sectionText(section: Section, footnotes: Footnotes): string {
  const table = sectionTable(section, footnotes);
  const answer = answerOf(section);
  const references = referencesLine(section);
  const missing = section.notMeasured.map(
    (cell) => `**${escape(rowName(cell, section))}**: ${cell.outcome}: ${escape(whyNot(cell))}`,
  );
  return [
    `## ${section.dataset}: ${section.bench}`,
    `${section.question[0]?.toUpperCase()}${section.question.slice(1)}.`,
    ...(answer === undefined ? [] : [`**${escape(answer)}**`]),
    ...(table.rows.length === 0 ? [] : [tableText(table)]),
    ...warningLines(section).map(escape),
    ...(references === undefined ? [] : [`${escape(references)}.`]),
    ...(missing.length === 0 ? [] : ["Not measured:", bullets(missing)]),
  ].join("\n\n");
}

const tableText = ({ columns, rows }: Table): string =>
  markdownTable(
    [columns.map(({ header }) => header), ...rows].map((row) => row.map(escape)),
    { align: columns.map(({ align }) => align), padding: false },
  );

const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n");
/** What Markdown would read as its own. */
const escape = (text: string): string => text.replaceAll(/[|<>*_]/g, "\\$&");
