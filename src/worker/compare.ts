import { inTurn, otherHarnesses, type OtherHarness } from "../measure/other-harnesses.ts";
import type { Answer } from "../protocol/messages.ts";
import type { Cell } from "./cell.ts";
import { QuestionError } from "./check-question.ts";

/** Builds the operation of a cell twice in this process, and has another harness time the two, as people do. */
export async function compareBuilds(cell: Cell, harness: string): Promise<Answer> {
  if (!isKnown(harness)) throw new QuestionError(`no harness is called ${harness}`);
  const tasks: (() => unknown)[] = [];
  for (let build = 0; build < 2; build++) {
    const timed = await cell.buildAgain();
    if ("is" in timed) return timed;
    tasks.push(inTurn(timed.run, timed.inputs));
  }
  return { is: "compared", times: await otherHarnesses[harness](tasks) };
}

const isKnown = (harness: string): harness is OtherHarness => Object.hasOwn(otherHarnesses, harness);
