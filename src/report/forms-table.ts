/** The table of a lax bench: one kind in a form that only a lax reader takes. */

import type { RunResult } from "../record/result.ts";
import { type Display, shownOf, shownSections } from "./display.ts";
import { microseconds, times } from "./format.ts";
import { type NotMeasured, whereMissing } from "./reasons.ts";
import { isDirty, type Section } from "./sections.ts";
import { left, right, type Table } from "./table.ts";

export interface FormsTable {
  readonly title: string;
  /** Without the forms that every adapter here refuses. */
  readonly table: Table;
  readonly refused: readonly string[];
  /** Who has no figure for which forms, and why: one line for all that are alike. */
  readonly missing: readonly string[];
}

/** What every form of a dirty bench costs whom, one row a form: too few take each for tables of their own. */
export function formsTables(result: RunResult, { only }: Pick<Display, "only">): FormsTable[] {
  const shown = shownOf(result, only);
  const isShown = ({ adapter }: { readonly adapter: string }): boolean => shown.adapter(adapter);
  const dirty = shownSections(result, only)
    .filter(isDirty)
    .map((section): Section => ({
      ...section,
      cells: section.cells.filter(isShown),
      notMeasured: section.notMeasured.filter(isShown),
    }));
  return [...Map.groupBy(dirty, titleOf)].map(([title, sections]) => {
    const adapters = laxAdapters(sections);
    const isRefused = ({ notMeasured }: Section): boolean =>
      adapters.length > 0 && notMeasured.filter(refusesForm).length === adapters.length;
    return {
      title,
      table: tableOf(
        sections.filter((section) => !isRefused(section)),
        adapters,
      ),
      refused: sections.filter(isRefused).map(({ documents }) => documents),
      missing: missingOf(sections),
    };
  });
}

const titleOf = ({ dataset, runtime, isOneOfSeveral }: Section): string =>
  `${dataset} · lax${isOneOfSeveral ? ` on ${runtime}` : ""}`;

/** Who has no lax mode at all has no column. */
const laxAdapters = (sections: readonly Section[]): string[] => [
  ...new Set(
    sections.flatMap(({ cells, notMeasured }) => [
      ...cells.map(({ adapter }) => adapter),
      ...notMeasured
        .filter((cell) => cell.outcome !== "unsupported" || refusesForm(cell))
        .map(({ adapter }) => adapter),
    ]),
  ),
];

function tableOf(sections: readonly Section[], adapters: readonly string[]): Table {
  return {
    columns: [
      left("form"),
      right(sections[0]?.references[0]?.adapter ?? "JSON.parse", 1),
      ...adapters.map((adapter) => right(adapter)),
    ],
    rows: sections.map(({ documents, references, cells, notMeasured }) => [
      documents,
      references[0] === undefined ? "–" : microseconds(references[0].best),
      ...adapters.map((adapter) => {
        const cell = cells.find((own) => own.adapter === adapter);
        if (cell !== undefined) return `${microseconds(cell.best)} (${times(cell.ratio.best)})`;
        const without = notMeasured.find((own) => own.adapter === adapter);
        return without === undefined ? "–" : SHORT[without.outcome];
      }),
    ]),
  };
}

/** Who refuses a form stands in the table; in which words each library does so is in the result. */
const missingOf = (sections: readonly Section[]): string[] =>
  whereMissing(
    sections.map(({ documents, notMeasured }) => ({
      where: documents,
      cells: notMeasured.filter((cell) => !refusesForm(cell)),
    })),
  );

/** The forms that have no row; undefined where each has one. */
export const refusedLine = ({ refused }: FormsTable): string | undefined =>
  refused.length === 0 ? undefined : `refused by every adapter here: ${refused.join(", ")}`;

const SHORT = { unsupported: "refuses", nonconforming: "another value", failed: "failed" } as const;
const refusesForm = (cell: NotMeasured): boolean =>
  cell.outcome === "unsupported" && cell.code === "form refused";

export const FORMS_LEGEND =
  "µs per document, and in brackets the multiple of JSON.parse's time, where the library takes the form as the same value. `refuses`: the library does not take the form. `another value`: the library takes the form as another value. An adapter without a lax mode has no column.";
