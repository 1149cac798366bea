/** What the judge of a lane is asked and what it answers: one JSON object a line, answers on file descriptor 3. */

import type { JudgedCell, Judgement, Plan, Step } from "../conform/judge.ts";
import type { DocumentFile } from "../protocol/messages.ts";

/** A cell as it travels: its clean documents by the file in which they are. */
export type CellMessage = Omit<JudgedCell, "clean"> & { readonly clean: DocumentFile };

export type JudgeQuestion =
  | { readonly ask: "plan"; readonly cell: CellMessage; readonly step: Step }
  | {
      readonly ask: "judge";
      readonly cell: CellMessage;
      readonly step: Step;
      /** The worker's answers to `call`, the lines as they came; none where the plan has nothing of the sort. */
      readonly inputs: readonly unknown[];
      readonly watched: readonly unknown[];
    };

export type JudgeAnswer =
  | { readonly is: "plan"; readonly plan: Plan }
  | { readonly is: "judged"; readonly judgement: Judgement }
  /** The worker broke the protocol. */
  | { readonly is: "invalid"; readonly problem: string }
  /** An error of the suite's own, with its stack. */
  | { readonly is: "failed"; readonly cause: string; readonly bug: string };
