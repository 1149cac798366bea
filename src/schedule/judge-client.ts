/** The judge of a lane: a process on the lane's core. What goes wrong in it is a bug of ours, never an answer about a library. */

import type { Judgement, Plan, Step } from "../conform/judge.ts";
import type { CellMessage, JudgeAnswer, JudgeQuestion } from "../judge/messages.ts";
import { MachineError } from "../pool/machine-error.ts";
import { asLine } from "../protocol/lines.ts";
import type { Place, Pool } from "../pool/pool.ts";
import { node } from "../runtimes/node.ts";
import { timeouts } from "./profiles.ts";
import type { Ended } from "./state.ts";

/** What the judge said, or why the worker's answers could not be judged. */
export type Judged = Extract<Judgement, { is: "right" }> | Ended;

/** The raw lines that a worker answered to plain and to watched calls; none where nothing was called. */
export interface CalledLines {
  readonly inputs: readonly string[];
  readonly watched: readonly string[];
}

export interface JudgeClient {
  readonly plan: (cell: CellMessage, step: Step) => Promise<Plan>;
  readonly judge: (cell: CellMessage, step: Step, called: CalledLines) => Promise<Judged>;
  readonly end: () => void;
}

/** Starts the judge of a lane. */
export function startJudge(pool: Pool, place: Place | undefined): JudgeClient {
  const process = pool.start<JudgeQuestion, JudgeAnswer>(node.judge(), {
    read: (line) => JSON.parse(line) as JudgeAnswer,
    write: asLine,
    place,
  });
  const ask = async (question: JudgeQuestion): Promise<Exclude<JudgeAnswer, { is: "failed" }>> => {
    const answer = await process.ask(question, timeouts.judgeMilliseconds);
    if (answer.is === "failed")
      throw "bug" in answer
        ? new Error(`the judge failed: ${answer.bug}`)
        : new MachineError(`a judge ended: ${answer.cause}: end other programs, then resume the run`);
    return answer;
  };
  return {
    plan: async (cell, step) => {
      const answer = await ask({ ask: "plan", cell, step });
      if (answer.is !== "plan") throw new Error(`the judge answered ${answer.is} where a plan was asked for`);
      return answer.plan;
    },
    judge: async (cell, step, called) => {
      const answer = await ask({ ask: "judge", cell, step, ...called });
      if (answer.is === "invalid") return { is: "failed", code: "protocol", cause: answer.problem };
      if (answer.is !== "judged") throw new Error(`the judge answered ${answer.is}`);
      return answer.judgement;
    },
    end: () => process.kill(),
  };
}
