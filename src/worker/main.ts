/** A worker process: reads questions from standard input, writes answers to a path or descriptor 3, ends when its input ends. */

import { fs } from "../protocol/builtins.ts";
import { DocumentsError } from "../protocol/documents.ts";
import { asLine, linesOf } from "../protocol/lines.ts";
import { type Answer, PROTOCOL, type Question } from "../protocol/messages.ts";
import type { Condition } from "../record/result.ts";
import { Cell, prepareCell } from "./cell.ts";
import { QuestionError, readQuestion } from "./check-question.ts";
import { causeOf } from "./reason.ts";
import { flushCompiled, generatesCode, runtime } from "./runtime.ts";

const QUESTIONS = 0; // a file descriptor
const { WIREBENCH_ANSWERS } = process.env;
// An empty text is what a shell gives for a variable that is not set.
const answers =
  WIREBENCH_ANSWERS === undefined || WIREBENCH_ANSWERS === "" ? 3 : fs.openSync(WIREBENCH_ANSWERS, "a");

let cell: Cell | undefined;
/** Of a first call no library is kept compiled: what is kept is kept before one is loaded. */
let keepsCompiled = true;
/** A worker that times something keeps what it compiled at its end, not between two calls. */
let isTimed = false;
/** What is different about the cell. */
let condition: Condition | undefined;

// The terminal sends an interrupt to the whole group; ending workers is the scheduler's business.
process.on("SIGINT", () => {});

for (const line of linesOf(QUESTIONS)) {
  let answer: Answer;
  try {
    answer = await answerTo(readQuestion(line));
  } catch (error) {
    answer = failure(error);
  }
  fs.writeFileSync(answers, asLine({ protocol: PROTOCOL, ...answer }));
  keepCompiled(answer.is);
}
process.exit(0);

/** What is not needed for timing is loaded when it is asked for: thousands of workers are started. */
async function answerTo(question: Question): Promise<Answer> {
  switch (question.ask) {
    case "describe": {
      const { describeAdapter } = await import("./describe-adapter.ts");
      return describeAdapter(question.adapter);
    }
    case "prepare": {
      if (question.question.process === "first call") {
        flushCompiled();
        keepsCompiled = false;
      }
      isTimed = question.chunks.length > 0;
      condition = question.question.condition;
      cell = undefined;
      if (condition === "no code generation" && generatesCode())
        return {
          is: "unsupported",
          code: "condition",
          reason: `${runtime().name} makes code of text, whatever it is told`,
        };
      const prepared = await prepareCell(question);
      if (!(prepared instanceof Cell)) return prepared;
      cell = prepared;
      return cell.ready();
    }
    case "call": {
      const { callAll } = await import("./call.ts");
      return { is: "called", calls: await callAll(prepared(), question.inputs, question.watch ?? false) };
    }
    case "block":
      return prepared().block(question);
    case "prove": {
      const { prove } = await import("./prove.ts");
      return prove(prepared(), question.input);
    }
    case "finish":
      return prepared().finish(question.allocation);
    case "compare": {
      const { compareBuilds } = await import("./compare.ts");
      return compareBuilds(prepared(), question.harness);
    }
  }
}

function prepared(): Cell {
  if (cell === undefined) throw new QuestionError("asked for something of a cell before one was prepared");
  return cell;
}

function failure(error: unknown): Answer {
  const refused = condition === "no code generation" ? evalErrorIn(error) : undefined;
  if (refused !== undefined)
    return { is: "unsupported", code: "condition", reason: `throws ${causeOf(refused)}` };
  // Loaded where it is needed: `describe` and `prepare` alone load an adapter.
  if (error instanceof Error && error.name === "NotLoadedError")
    return { is: "failed", code: "not loaded", cause: error.message };
  if (error instanceof QuestionError) return { is: "failed", code: "protocol", cause: error.message };
  if (error instanceof DocumentsError) return { is: "failed", code: "documents", cause: error.message };
  return { is: "failed", code: "threw", cause: causeOf(error) };
}

/** What the engine throws where code is made of text, itself or as the cause of another error. */
function evalErrorIn(error: unknown): EvalError | undefined {
  if (error instanceof EvalError) return error;
  return error instanceof Error && error.cause !== undefined ? evalErrorIn(error.cause) : undefined;
}

/** A worker is killed, not ended: what it compiled has to be kept while nothing is timed. */
function keepCompiled(answered: Answer["is"]): void {
  const isEnd = answered === "described" || answered === "finished" || (answered === "called" && !isTimed);
  if (keepsCompiled && isEnd) flushCompiled();
}
