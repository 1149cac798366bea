/** A worker of ours on some runtime, asked as the scheduler asks it, through the pool. */

import { afterEach } from "vitest";
import { Pool, type Process } from "../../src/pool/pool.ts";
import { asLine } from "../../src/protocol/lines.ts";
import type { Called, CallInput, Question } from "../../src/protocol/messages.ts";
import { PROTOCOL } from "../../src/protocol/messages.ts";
import { readAnswer, readCalled, type ReceivedAnswer } from "../../src/protocol/read-messages.ts";
import { defaultLimits, type WorkerOptions } from "../../src/runtimes/contract.ts";
import { launchableOf, type RuntimeName, runtimeOf, scriptRuntimes } from "../../src/runtimes/index.ts";

/** Long enough for any machine. */
const LONG = 300_000;

type Asked = Question extends infer Each ? (Each extends Question ? Omit<Each, "protocol"> : never) : never;

/** A worker that has to answer: whatever ends it is an error here. */
export interface Worker {
  readonly process: Process<Question, ReceivedAnswer>;
  readonly ask: (question: Asked) => Promise<ReceivedAnswer>;
  readonly call: (inputs: readonly CallInput[]) => Promise<readonly Called[]>;
}

const pools: Pool[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

export function startOn(runtime: RuntimeName, options: Partial<WorkerOptions> = {}): Worker {
  const pool = new Pool({ priority: "as it is" });
  pools.push(pool);
  const process = pool.start<Question, ReceivedAnswer>(
    launchableOf({ runtime }, { limits: defaultLimits, compiled: "everything", ...options }),
    { read: readAnswer, write: asLine },
  );
  const ask: Worker["ask"] = async (question) =>
    (await process.ask({ protocol: PROTOCOL, ...question } as Question, LONG)) as ReceivedAnswer;
  const call: Worker["call"] = async (inputs) => {
    const answer = await ask({ ask: "call", inputs });
    if (answer.is !== "called") throw new Error(JSON.stringify(answer));
    return readCalled(answer.line);
  };
  return { process, ask, call };
}

/** Why a runtime is not looked at here, as the name of a suite says it; empty where it is. */
export const skipped = (name: RuntimeName): string => {
  const missing = runtimeOf(name).missing();
  return missing === undefined ? "" : ` (skipped: ${missing})`;
};

export { scriptRuntimes };
