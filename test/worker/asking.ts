/** A worker process, asked as the scheduler asks it, without the scheduler. */

import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import type { OperationName } from "../../src/adapters/contract.ts";
import type { Model } from "../../src/model/model.ts";
import { keepDocuments } from "../../src/protocol/documents.ts";
import { asLine } from "../../src/protocol/lines.ts";
import type {
  Answer,
  Called,
  CallInput,
  CellQuestion,
  Question,
  Subject,
} from "../../src/protocol/messages.ts";

export const workerFile = fileURLToPath(new URL("../../src/worker/main.ts", import.meta.url));

type Asked = Question extends infer Each ? (Each extends Question ? Omit<Each, "protocol"> : never) : never;

/** A worker, and what it answers. */
export interface Worker extends AsyncDisposable {
  readonly process: ChildProcess;
  readonly ask: (question: Asked) => Promise<Answer>;
  /** Sends a line as it is; gives the line that is answered. */
  readonly send: (line: string) => Promise<string>;
}

/** Starts a worker. Each file is started as the scheduler starts it: standard input, and answers on descriptor 3. */
export function startWorker(flags: readonly string[] = [], file = workerFile): Worker {
  const { NODE_OPTIONS: _, ...env } = process.env;
  const child = spawn(process.execPath, ["--expose-gc", ...flags, file], {
    // What a library writes on its way to an error is no part of a test.
    stdio: ["pipe", "inherit", "ignore", "pipe"],
    env,
  });
  const lines = createInterface({ input: child.stdio[3] as Readable })[Symbol.asyncIterator]();
  const send = async (line: string): Promise<string> => {
    child.stdin?.write(line);
    const { value, done } = await lines.next();
    if (done === true) throw new Error("the worker ended without an answer");
    return value;
  };
  return {
    process: child,
    send,
    ask: async (question) => {
      const answer = JSON.parse(await send(asLine({ protocol: 1, ...question }))) as Answer & {
        protocol?: number;
      };
      if (answer.protocol !== 1) throw new Error("an answer carries no protocol");
      delete answer.protocol;
      return answer;
    },
    [Symbol.asyncDispose]: async () => {
      const ended = new Promise((resolve) => child.on("exit", resolve));
      child.stdin?.end();
      await ended;
    },
  };
}

/** A question for `prepare`, with documents where some are given; one chunk holds all of them. */
export function preparing(
  subject: string | Subject,
  model: Model,
  question: Partial<CellQuestion> & { readonly operation: OperationName },
  documents: readonly string[] = [],
): Extract<Asked, { ask: "prepare" }> {
  return {
    ask: "prepare",
    subject: typeof subject === "string" ? { adapter: { name: subject } } : subject,
    question: { mode: "strict", unknownKeys: "ignore", process: "warm", ...question },
    model,
    documents: documents.length === 0 ? [] : [keepDocuments(documents)],
    chunks:
      documents.length === 0
        ? []
        : [{ documents: documents.map((_, line) => line), counts: documents.length }],
  };
}

/** What came of these inputs. */
export async function call(
  worker: Worker,
  inputs: readonly CallInput[],
  watch?: true,
): Promise<readonly Called[]> {
  const answer = await worker.ask({ ask: "call", inputs, ...(watch === undefined ? {} : { watch }) });
  if (answer.is !== "called") throw new Error(JSON.stringify(answer));
  return answer.calls;
}
