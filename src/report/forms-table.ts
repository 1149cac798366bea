/** The table of a lax bench: one kind in a form that only a lax reader takes. */

import type { RunResult } from "../record/result.ts";
import { type Display, shownOf, shownSections } from "./display.ts";
import { microseconds, times } from "./format.ts";
import { type NotMeasured, whyNot } from "./reasons.ts";
import { isDirty, type Section } from "./sections.ts";
import { left, right, type Table } from "./table.ts";

export interface FormsTable {
  readonly dataset: string;
  readonly table: Table;
  /** Who takes which forms not, and why: one line for all that are alike. */
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
  return [...Map.groupBy(dirty, ({ dataset }) => dataset)].map(([dataset, sections]) => ({
    dataset,
    table: tableOf(sections),
    missing: missingOf(sections),
  }));
}

function tableOf(sections: readonly Section[]): Table {
  const adapters = [
    ...new Set(
      sections.flatMap(({ cells, notMeasured }) => [
        ...cells.map(({ adapter }) => adapter),
        // Who has no lax mode at all has no column.
        ...notMeasured
          .filter((cell) => cell.outcome !== "unsupported" || refusesForm(cell))
          .map(({ adapter }) => adapter),
      ]),
    ),
  ];
  return {
    columns: [left("form"), right("JSON.parse", 1), ...adapters.map((adapter) => right(adapter))],
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

function missingOf(sections: readonly Section[]): string[] {
  const cells = sections.flatMap(({ notMeasured }) => notMeasured);
  // That a form is refused says it all; the words in which each library does so are in the result.
  const said = (cell: NotMeasured) =>
    refusesForm(cell) ? `${cell.adapter} refuses` : `${cell.adapter}: ${cell.outcome}: ${whyNot(cell)}`;
  return [...Map.groupBy(cells, said)].map(([text, alike]) =>
    alike.length === sections.length && !alike.every(refusesForm)
      ? text
      : `${text}: ${alike.map(({ documents }) => documents).join(", ")}`,
  );
}

const SHORT = { unsupported: "refuses", nonconforming: "another value", failed: "failed" } as const;
const refusesForm = (cell: NotMeasured): boolean =>
  cell.outcome === "unsupported" && cell.code === "form refused";

export const FORMS_LEGEND =
  "µs per document (against JSON.parse) where the form is taken as the same value; `refuses`: the library does not take the form; `another value`: it takes it as something else. Adapters that have no lax mode stand below alone.";
