/** Asks adapters what they are. */

import { factsOf } from "../adapters/facts.ts";
import { adapters } from "../adapters/index.ts";
import { defaultLimits, type Pool } from "../pool/pool.ts";
import { asLine } from "../protocol/lines.ts";
import {
  type FailedAnswer,
  type AdapterName,
  type Description,
  PROTOCOL,
  type Question,
} from "../protocol/messages.ts";
import { ProtocolError, readAnswer, type ReceivedAnswer } from "../protocol/read-messages.ts";
import { describeRuntime } from "../record/machine.ts";
import type { AdapterFacts, FailureCode, Runtime } from "../record/result.ts";
import { foreign } from "../runtimes/foreign.ts";
import { node } from "../runtimes/node.ts";
import { timeouts } from "./profiles.ts";

/** Where an adapter is: one of the suite's own, a file, or a worker of another language by its command. */
export interface AdapterSource extends AdapterName {
  /** The command's words; absent for a worker of ours. */
  readonly command?: readonly [string, ...string[]];
  /** What a worker of ours runs on; absent for the runtime of wirebench. */
  readonly runtime?: string;
}

/** An adapter that takes part: what it says of itself, or why it can't be asked. */
export interface Participant {
  readonly source: AdapterSource;
  readonly description: Description | UnknownAdapter;
}

/** An adapter that could not be described: each of its cells fails. */
export interface UnknownAdapter {
  readonly failed: string;
  readonly code: FailureCode;
}

/** What came of describing: a file without an adapter in it is the caller's mistake. */
export type Described = Participant | { readonly source: AdapterSource; readonly description: "no adapter" };

/**
 * Asks each adapter what it is. The suite's own are described here: they load no library for it. Files are asked in a worker, several
 * in one process, for nothing is measured there. What one of them breaks, the next does not suffer for.
 */
export async function describeAdapters(
  sources: readonly AdapterSource[],
  pool: Pool,
  parallel: number,
): Promise<Described[]> {
  const described = new Map<AdapterSource, Described["description"]>();
  const isOwn = ({ file, command }: AdapterSource): boolean => file === undefined && command === undefined;
  for (const source of sources.filter(isOwn)) described.set(source, await describeOwn(source.name));
  const queue = sources.filter((source) => !isOwn(source));
  const describeSome = async (): Promise<void> => {
    let shared: ReturnType<typeof start> | undefined;
    for (let source = queue.shift(); source !== undefined; source = queue.shift()) {
      const worker = source.command === undefined ? (shared ??= start(pool)) : start(pool, source.command);
      const description = await describe(worker, source);
      described.set(source, description);
      if (source.command !== undefined) worker.kill();
      else if (typeof description === "object" && "failed" in description) {
        worker.kill();
        shared = undefined;
      }
    }
    shared?.kill();
  };
  await Promise.all(Array.from({ length: Math.min(parallel, queue.length) }, describeSome));
  return sources.map((source) => {
    const description = described.get(source) ?? { failed: "was not asked", code: "interrupted" as const };
    const name = typeof description === "object" && "name" in description ? description.name : source.name;
    return { source: { ...source, name }, description } as Described;
  });
}

/** The description of one of the suite's own, as a worker gives it. */
async function describeOwn(name: string): Promise<Described["description"]> {
  const adapter = (await adapters[name]?.())?.default;
  return adapter === undefined
    ? "no adapter"
    : { ...factsOf(adapter), runtime: describeRuntime(node.flags()) };
}

const start = (pool: Pool, command?: readonly [string, ...string[]]) =>
  pool.start<Question, ReceivedAnswer | FailedAnswer<"description">>(
    command === undefined ? node.worker({ limits: defaultLimits, compiled: "everything" }) : foreign(command),
    { read: readDescription, write: asLine },
  );

/** A description that is odd is the adapter's, not its worker's: the cause names the field. */
function readDescription(line: string): ReceivedAnswer | FailedAnswer<"description"> {
  try {
    return readAnswer(line);
  } catch (error) {
    if (error instanceof ProtocolError && error.code === "description")
      return { is: "failed", code: error.code, cause: error.message };
    throw error;
  }
}

async function describe(
  worker: ReturnType<typeof start>,
  { name, file }: AdapterSource,
): Promise<Described["description"]> {
  const adapter = { name, ...(file === undefined ? {} : { file }) };
  const answer = await worker.ask(
    { protocol: PROTOCOL, ask: "describe", adapter },
    timeouts.prepareMilliseconds,
  );
  switch (answer.is) {
    case "described":
      return answer.description;
    case "no adapter":
      return answer.is;
    case "failed":
      return { failed: answer.cause, code: answer.code };
    default:
      return { failed: `answered ${answer.is} where its description was asked for`, code: "protocol" };
  }
}

/** What a record says of those that could be described. */
export const adapterFacts = (participants: readonly Participant[]): AdapterFacts[] =>
  participants.flatMap(({ description }) => {
    if ("failed" in description) return [];
    const { name, execution, wire, homepage, configuration, packages } = description;
    return [{ name, execution, wire, homepage, configuration, packages }];
  });

/** What the workers ran on, each once. */
export function runtimesOf(own: Runtime, participants: readonly Participant[]): Runtime[] {
  const runtimes = new Map([[own.name, own]]);
  for (const { description } of participants)
    if (!("failed" in description) && !runtimes.has(description.runtime.name))
      runtimes.set(description.runtime.name, description.runtime);
  return [...runtimes.values()];
}
