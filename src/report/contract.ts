/** What a reporter is: a pure function from a result to text. */

import type { RunResult } from "../record/result.ts";

/** Where the text will be read. */
export interface ReportOptions {
  /** Characters a line may have; only the terminal's own report minds. */
  readonly columns: number;
  readonly colour: boolean;
}

export interface Reporter {
  /** Name on the command line. */
  readonly name: string;
  readonly summary: string;
  readonly render: (result: RunResult, options: ReportOptions) => string;
}
