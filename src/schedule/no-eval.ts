/** Who works where the process refuses to make code of text? Each adapter is tried, none is asked. */

import type { Bench } from "../../bench/contract.ts";
import { defaultLimits, type Pool } from "../pool/pool.ts";
import { asLine } from "../protocol/lines.ts";
import { PROTOCOL, type Question } from "../protocol/messages.ts";
import { readAnswer, type ReceivedAnswer } from "../protocol/read-messages.ts";
import { launchableOf, runtimeOf } from "../runtimes/index.ts";
import type { Participant } from "./describe.ts";
import type { DrawnDataset } from "./documents.ts";
import { timeouts } from "./profiles.ts";

/** Why an adapter does not work without code generation, in one line. */
export interface NeedsCodeGeneration {
  readonly name: string;
  readonly why: string;
}

/** What is tried: these operations, on a document of this dataset. */
interface Trial {
  readonly benches: readonly Bench[];
  readonly dataset: Pick<DrawnDataset, "dataset" | "documents">;
}

/**
 * Tries each adapter in a process without code generation: every operation that the benches ask of it is built and called once.
 * The suite's limit is kept, and so is an adapter that fails for another reason: it is a row with its cause. A worker of a user's own is
 * left out, for it is started as it is.
 */
export async function withoutCodeGeneration(
  participants: readonly Participant[],
  trial: Trial,
  pool: Pool,
): Promise<{ readonly kept: readonly Participant[]; readonly left: readonly NeedsCodeGeneration[] }> {
  const refusals = new Map<Participant, string>();
  const queue = [...participants];
  const trySome = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const why =
        next.source.command === undefined
          ? (runtimeOf(next.source.runtime ?? "node").cannot.noCodeGeneration ??
            (await refusalOf(next, trial, pool)))
          : "a worker of your own is started as it is";
      if (why !== undefined) refusals.set(next, why);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, pool.cores.length) }, trySome));
  return {
    kept: participants.filter((one) => !refusals.has(one)),
    left: [...refusals].map(([{ source }, why]) => ({ name: source.name, why })),
  };
}

/** Undefined where it works. */
async function refusalOf(
  { source, description, missing }: Participant,
  { benches, dataset }: Trial,
  pool: Pool,
): Promise<string | undefined> {
  if ("failed" in description || description.isLimit || missing !== undefined) return undefined;
  const limits = { limits: defaultLimits, compiled: "everything" } as const;
  const tried = new Set<string>();
  for (const { operation, mode, unknownKeys = description.unknownKeys[0] } of benches) {
    if (description.operations[operation] !== true || description.modes[mode] !== true) continue;
    const question = {
      operation,
      mode,
      unknownKeys,
      process: "warm",
      condition: "no code generation",
    } as const;
    const key = JSON.stringify(question);
    if (tried.has(key)) continue;
    tried.add(key);
    const worker = pool.start<Question, ReceivedAnswer>(
      launchableOf(source, { ...limits, codeGeneration: false }),
      {
        read: readAnswer,
        write: asLine,
      },
    );
    try {
      const { name, file } = source;
      const why = await refusedIn(worker, {
        ask: "prepare",
        subject: { adapter: { name, ...(file === undefined ? {} : { file }) } },
        question,
        model: dataset.dataset.model,
        documents: [dataset.documents("clean").timed],
        chunks: [],
      });
      if (why !== undefined) return `${operation} ${why}`;
    } finally {
      worker.kill();
    }
  }
  return undefined;
}

type Prepare = Omit<Extract<Question, { ask: "prepare" }>, "protocol">;

async function refusedIn(
  worker: ReturnType<typeof Pool.prototype.start<Question, ReceivedAnswer>>,
  prepare: Prepare,
): Promise<string | undefined> {
  const ask = (question: Prepare | Omit<Extract<Question, { ask: "call" }>, "protocol">) =>
    worker.ask({ protocol: PROTOCOL, ...question } as Question, timeouts.prepareMilliseconds);
  const built = await ask(prepare);
  const called =
    built.is === "ready" ? await ask({ ask: "call", inputs: [{ is: "document", file: 0, line: 0 }] }) : built;
  return called.is === "unsupported" && called.code === "condition" ? called.reason : undefined;
}
