/** One question to the judge, answered. What it read or drew for a cell it keeps until another cell is asked about. */

import {
  casesOf,
  InvalidAnswer,
  judge,
  type JudgedCell,
  planOf,
  type Step,
  type StepCases,
} from "../conform/judge.ts";
import type { JsonValue } from "../kinds/contract.ts";
import type { Model } from "../model/model.ts";
import { readDocument } from "../model/tokens.ts";
import { readDocuments } from "../protocol/documents.ts";
import type { Called, DocumentFile } from "../protocol/messages.ts";
import { ProtocolError, readCalled } from "../protocol/read-messages.ts";
import type { CellMessage, JudgeAnswer, JudgeQuestion } from "./messages.ts";

/** Answers one line; no error of a worker or of ours ends the judge. */
export function judgeLine(line: string): JudgeAnswer {
  try {
    const question = parsedQuestion(line);
    const { cell, cases } = known(question.cell, question.step);
    if (question.ask === "plan") return { is: "plan", plan: planOf(cases) };
    const called = { inputs: callsOf(question.inputs), watched: callsOf(question.watched) };
    return { is: "judged", judgement: judge(cell, question.step, cases, called) };
  } catch (error) {
    if (error instanceof InvalidAnswer) return { is: "invalid", problem: error.message };
    const { message, stack } = error instanceof Error ? error : new Error(String(error));
    return { is: "failed", cause: message, bug: stack ?? message };
  }
}

/** The scheduler writes JSON: where a line is none, a worker's line stands in it that is none. */
function parsedQuestion(line: string): JudgeQuestion {
  try {
    return JSON.parse(line) as JudgeQuestion;
  } catch (error) {
    throw new InvalidAnswer(`an answer to call is no JSON: ${(error as Error).message}`);
  }
}

function callsOf(answers: readonly unknown[]): readonly Called[] {
  try {
    return answers.flatMap(readCalled);
  } catch (error) {
    throw error instanceof ProtocolError ? new InvalidAnswer(error.message) : error;
  }
}

/** What is known of the cell that was asked about last. */
let last:
  | { readonly key: string; readonly cell: JudgedCell; readonly cases: Map<Step, StepCases> }
  | undefined;

function known(message: CellMessage, step: Step): { readonly cell: JudgedCell; readonly cases: StepCases } {
  const key = JSON.stringify(message);
  if (last?.key !== key)
    last = { key, cell: { ...message, clean: documentsIn(message.clean, message.model) }, cases: new Map() };
  const cases = last.cases.get(step) ?? casesOf(last.cell, step);
  last.cases.set(step, cases);
  return { cell: last.cell, cases };
}

/** Documents by their model and the hash of their file: a lane judges many cells of one dataset. */
const documents = new Map<string, readonly JsonValue[]>();

function documentsIn(file: DocumentFile, model: Model): readonly JsonValue[] {
  const key = file.hash + JSON.stringify(model);
  const kept = documents.get(key) ?? readDocuments(file).map(readDocument(model));
  documents.set(key, kept);
  return kept;
}
