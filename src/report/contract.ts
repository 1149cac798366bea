/** What a reporter is: a pure function from a result to text. */

import type { RunResult } from "../record/result.ts";
import type { Display } from "./display.ts";

/** Where the text will be read, and what is asked of it. */
export interface ReportOptions {
  /** Characters a line may have; only the terminal's own report minds. */
  readonly columns: number;
  readonly colour: boolean;
  /** Which rows and columns; everything by default. */
  readonly display?: Display;
  /** What the commands of a report name: the file that the result is in, and the adapters that have a name there. */
  readonly source?: { readonly file: string; readonly adapters: readonly string[] };
}

/** A reporter of another record than a run's: it is shown whole. */
export interface RecordReporter<Kept> {
  /** Name on the command line. */
  readonly name: string;
  readonly render: (record: Kept, options: Pick<ReportOptions, "columns" | "colour">) => string;
}

export interface Reporter {
  /** Name on the command line. */
  readonly name: string;
  readonly summary: string;
  readonly render: (result: RunResult, options: ReportOptions) => string;
}
