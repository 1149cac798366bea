/** A worker in Python, asked over its pipes as the scheduler asks it. What it answers is held to the schema. */

import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach } from "vitest";
import type { Dataset } from "../../datasets/contract.ts";
import { hashOf } from "../../datasets/hash.ts";
import order from "../../datasets/order/model.ts";
import type { OperationName } from "../../src/adapters/contract.ts";
import type { Model } from "../../src/model/model.ts";
import type {
  Called,
  CallInput,
  DocumentFile,
  Question,
  WrittenAnswer,
} from "../../src/protocol/messages.ts";
import { readAnswer, readCalled } from "../../src/protocol/read-messages.ts";
import { pythonVersion } from "../oracles/python.ts";

export const program = fileURLToPath(new URL("worker.py", import.meta.url));
const [major = 0, minor = 0] = (pythonVersion ?? "0.0").split(".").map(Number);
/** Whether there is a Python that can run it; the title says why not. */
export const isThere = major > 3 || (major === 3 && minor >= 10);
const why = pythonVersion === undefined ? "python3 is not installed" : "older than 3.10";
export const title = `Python ${pythonVersion ?? ""}${isThere ? "" : ` (skipped: ${why})`}`;

/** Documents in the file of a dataset. */
export const COUNT = 30;
export const folder = mkdtempSync(join(tmpdir(), "wirebench-python-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The clean documents of a dataset in a file. */
export function fileOf(dataset: Dataset): DocumentFile {
  const documents = dataset.clean(COUNT, 1);
  const path = join(folder, `${dataset.name}.jsonl`);
  writeFileSync(path, documents.map((document) => `${JSON.stringify(document)}\n`).join(""));
  return { path, hash: hashOf(documents), documents: COUNT };
}

/** A line as an answer. Throws where the scheduler or the judge would refuse it. */
export function heldToSchema(line: string): WrittenAnswer {
  if (readAnswer(line).is === "called") readCalled(line);
  return JSON.parse(line) as WrittenAnswer;
}

/** A question without what every message carries. */
export type Asked = Question extends infer Each
  ? Each extends Question
    ? Omit<Each, "protocol">
    : never
  : never;
type AnswerOf<Is extends WrittenAnswer["is"]> = Extract<WrittenAnswer, { is: Is }>;

/** A worker that is asked one question at a time. */
class Worker {
  readonly #process: ChildProcess;
  readonly #lines: AsyncIterator<string>;
  #printed = "";

  constructor(file: string) {
    this.#process = spawn("python3", [file], { stdio: ["pipe", "pipe", "inherit", "pipe"] });
    this.#process.stdout?.on("data", (data: Buffer) => (this.#printed += data.toString()));
    this.#lines = createInterface({ input: this.#process.stdio[3] as Readable })[Symbol.asyncIterator]();
  }

  /** Writes a line as it stands, and reads the next answer. */
  async askLine(line: string): Promise<WrittenAnswer> {
    this.#process.stdin?.write(`${line}\n`);
    const { value, done } = await this.#lines.next();
    if (done === true) throw new Error(`no answer to ${line.slice(0, 80)}`);
    return heldToSchema(value);
  }

  /** The answer, which must be of this sort. */
  async ask<Is extends WrittenAnswer["is"]>(is: Is, question: Asked): Promise<AnswerOf<Is>> {
    const answer = await this.askLine(JSON.stringify({ protocol: 1, ...question }));
    if (answer.is !== is) throw new Error(`expected ${is}, got ${JSON.stringify(answer).slice(0, 400)}`);
    return answer as AnswerOf<Is>;
  }

  /** What came of each input. */
  async call(inputs: readonly CallInput[]): Promise<readonly Called[]> {
    const { calls } = await this.ask("called", { ask: "call", inputs });
    if (calls.length !== inputs.length) throw new Error(`${calls.length} answers to ${inputs.length} inputs`);
    return calls;
  }

  /** Ends its input. Throws where the process does not end well, or has printed. */
  async end(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.on("close", resolve));
    this.#process.stdin?.end();
    const code = await ended;
    if (code !== 0 || this.#printed !== "") throw new Error(`exit code ${code}, printed "${this.#printed}"`);
  }
}

const workers: Worker[] = [];
afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.end();
});

/** A worker that ends with its test; worker.py unless another program is named. */
export function started(file = program): Worker {
  const worker = new Worker(file);
  workers.push(worker);
  return worker;
}

/** Prepares a strict, warm cell of `order` without documents, but for what is named. */
export const prepare = (
  operation: OperationName,
  more: Partial<Extract<Asked, { ask: "prepare" }>> = {},
): Extract<Asked, { ask: "prepare" }> => ({
  ask: "prepare",
  subject: { adapter: { name: "python-toy" } },
  question: { operation, mode: "strict", unknownKeys: "ignore", process: "warm" },
  model: order.model,
  documents: [],
  chunks: [],
  ...more,
});

/** A worker with an operation on this model, and no files. */
export async function preparedOn(operation: OperationName, model: Model): Promise<Worker> {
  const worker = started();
  await worker.ask("ready", prepare(operation, { model }));
  return worker;
}

/** Three chunks of ten documents. */
export const chunks = [0, 10, 20].map((from) => ({
  documents: Array.from({ length: 10 }, (_, index) => from + index),
  counts: 10,
}));

export const everyLine: readonly CallInput[] = Array.from({ length: COUNT }, (_, line) => ({
  is: "document",
  file: 0,
  line,
}));
