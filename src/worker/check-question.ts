/** Is this a question, as far as a worker relies on it? By hand: a library for JSON Schema would take longer to load than to answer. */

import { PROTOCOL, type Question } from "../protocol/messages.ts";

type Type = "string" | "number" | "object" | "array" | "boolean";

/** What each question must have beside `ask`. */
const required: Readonly<Record<Question["ask"], Readonly<Record<string, Type>>>> = {
  describe: { adapter: "object", "adapter.name": "string" },
  prepare: {
    subject: "object",
    question: "object",
    "question.operation": "string",
    "question.mode": "string",
    "question.unknownKeys": "string",
    "question.process": "string",
    model: "object",
    "model.kind": "string",
    documents: "array",
    chunks: "array",
  },
  call: { inputs: "array" },
  block: { milliseconds: "number", minBatches: "number", collect: "string" },
  prove: { input: "object" },
  finish: { allocation: "boolean" },
  compare: { harness: "string" },
};

/** A question that this worker can't answer. The message names what is missing. */
export class QuestionError extends Error {
  override readonly name = "QuestionError";
}

/** Reads a question. Throws a QuestionError where it is none, or is of another version of the protocol. */
export function readQuestion(line: string): Question {
  let question: unknown;
  try {
    question = JSON.parse(line);
  } catch {
    throw new QuestionError(`a question is no JSON: ${line.slice(0, 80)}`);
  }
  const protocol = fieldOf(question, "protocol");
  if (protocol !== PROTOCOL)
    throw new QuestionError(
      `the question is of protocol ${String(protocol)}, this worker speaks ${PROTOCOL}`,
    );
  const ask = fieldOf(question, "ask");
  if (typeof ask !== "string" || !Object.hasOwn(required, ask))
    throw new QuestionError(`ask: ${String(ask)} is no question`);
  for (const [path, type] of Object.entries(required[ask as Question["ask"]])) {
    const found = path.split(".").reduce(fieldOf, question);
    if (typeOf(found) !== type)
      throw new QuestionError(`${ask}.${path}: expected ${type}, found ${typeOf(found)}`);
  }
  return question as Question;
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

const typeOf = (value: unknown): string =>
  Array.isArray(value) ? "array" : value === null ? "null" : value === undefined ? "nothing" : typeof value;
