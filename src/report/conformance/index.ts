/** Everything that is known of what adapters do, as chapters, for a terminal or a page. */

import type { ConformanceRecord } from "../../record/conformance.ts";
import { visibleJson } from "../../record/visible.ts";
import type { RecordReporter } from "../contract.ts";
import { commitName } from "../format.ts";
import {
  type Chapter,
  list,
  markdownText,
  table,
  terminalText,
  type TerminalOptions,
  text,
} from "./chapter.ts";
import { changeChapters, type Compared } from "./changes.ts";
import { documentChapters } from "./documents.ts";
import { explanationChapters } from "./explanations.ts";
import { fidelityChapters, lostChapters } from "./fidelity.ts";
import { harmChapters, hostileChapters } from "./hostile.ts";
import { interchangeChapters } from "./interchange.ts";
import { changedChapters, strictnessChapters, wrongChapters } from "./strictness.ts";

/** What is wrong and dangerous leads, then what is lost, then the rest. */
const chaptersOf = (record: ConformanceRecord): Chapter[] => [
  ...changedChapters(record.verdicts),
  ...lostChapters(record.fidelity),
  ...harmChapters(record.hostile),
  ...wrongChapters(record.verdicts, record.documents),
  ...strictnessChapters(record.verdicts),
  ...documentChapters(record.documents),
  ...fidelityChapters(record.fidelity),
  ...interchangeChapters(record),
  ...explanationChapters(record.explanations),
  ...hostileChapters(record.hostile),
  ...(record.failed.length === 0
    ? []
    : [
        {
          title: "No answer",
          level: 2 as const,
          blocks: [list(record.failed.map(({ adapter, part, cause }) => `${adapter}, ${part}: ${cause}`))],
        },
      ]),
];

export const conformanceText = (record: ConformanceRecord, options: TerminalOptions): string =>
  terminalText(chaptersOf(record), options);

/** What is otherwise than the register has it, or that all is as it has it; empty where there is no register. */
export const changesText = (compared: readonly Compared[], options: TerminalOptions): string =>
  terminalText(changeChapters(compared), options);

export const conformanceMarkdown = (record: ConformanceRecord): string =>
  [
    "# What libraries do with dates, UUIDs, decimals and enums\n",
    `wirebench ${record.wirebench.version}${record.wirebench.commit === null ? "" : ` at ${commitName(record.wirebench.commit)}`}, ${record.startedAt.slice(0, 10)}, ${record.runtime.name} ${record.runtime.version}.\n`,
    markdownText([
      ...chaptersOf(record),
      {
        title: "Adapters",
        level: 2,
        blocks: [
          text("The versions that were tested."),
          table(
            ["adapter", "packages"],
            record.adapters.map(({ name, packages }) => [
              name,
              packages.map((one) => `${one.name} ${one.version}`).join(", ") || "the runtime",
            ]),
            2,
          ),
        ],
      },
    ]),
  ].join("\n");

/** A list of texts, of which JSON has each on a line. */
const TEXTS = /\[\n\s*("(?:[^"\\]|\\.)*"(?:,\n\s*"(?:[^"\\]|\\.)*")*)\n\s*\]/g;

/** A record as JSON; lists of names stand on one line. */
export const conformanceJson = (record: ConformanceRecord): string =>
  // Within a text JSON has no line ends.
  visibleJson(record).replaceAll(TEXTS, (_, names: string) => `[${names.replaceAll(/,\n\s*/g, ", ")}]`);

/** As `report` shows a record again. */
export const conformanceReporters = {
  terminal: { name: "terminal", render: conformanceText },
  markdown: { name: "markdown", render: (record) => conformanceMarkdown(record) },
  json: { name: "json", render: conformanceJson },
} satisfies Record<string, RecordReporter<ConformanceRecord>>;
