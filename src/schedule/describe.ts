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
import { launchableOf, type RuntimeName, runtimeOf } from "../runtimes/index.ts";
import { node } from "../runtimes/node.ts";
import { pythonDescription } from "../runtimes/python.ts";
import { timeouts } from "./profiles.ts";

/** Where an adapter is: one of the suite's own, a file, or a worker of another language by its command. */
export interface AdapterSource extends AdapterName {
  /** The command's words; absent for a worker of ours. */
  readonly command?: readonly [string, ...string[]];
  /** What a worker of ours runs on; absent for the runtime of wirebench. */
  readonly runtime?: RuntimeName;
}

/** An adapter that takes part: what it says of itself, or why it can't be asked. */
export interface Participant {
  readonly source: AdapterSource;
  readonly description: Description | UnknownAdapter;
  /** Why its runtime cannot be started here, and how to get it; absent where it can. */
  readonly missing?: string;
}

/** An adapter that could not be described: each of its cells fails. */
export interface UnknownAdapter {
  readonly failed: string;
  readonly code: FailureCode;
}

/** What came of describing: a file without an adapter in it is the caller's mistake. */
export type Described =
  | Participant
  | { readonly source: AdapterSource; readonly description: "no adapter"; readonly missing?: never };

/**
 * Asks each adapter what it is. The suite's own are described here: they load no library for it. Files, and adapters on other
 * runtimes, are asked in a worker, several in one process, for nothing is measured there. What one of them breaks, the next does not
 * suffer for.
 */
export async function describeAdapters(
  sources: readonly AdapterSource[],
  pool: Pool,
  parallel: number,
): Promise<Described[]> {
  const described = new Map<AdapterSource, Described["description"]>();
  const missing = new Map(sources.map((source) => [source, missingOf(source)]));
  const isAsked = (source: AdapterSource): boolean =>
    source.command !== undefined ||
    ((source.file !== undefined || source.runtime !== undefined) && missing.get(source) === undefined);
  for (const source of sources)
    if (!isAsked(source)) described.set(source, await describeHere(source, missing.get(source)));
  const queue = sources.filter(isAsked);
  const describeSome = async (): Promise<void> => {
    const shared = new Map<string, ReturnType<typeof start>>();
    for (let source = queue.shift(); source !== undefined; source = queue.shift()) {
      const on = source.command === undefined ? (source.runtime ?? "node") : undefined;
      const worker = (on === undefined ? undefined : shared.get(on)) ?? start(pool, source);
      if (on !== undefined) shared.set(on, worker);
      const description = await describe(worker, source);
      described.set(source, description);
      const isLost = typeof description === "object" && "failed" in description;
      if (on === undefined || isLost) worker.kill();
      if (on !== undefined && isLost) shared.delete(on);
    }
    for (const worker of shared.values()) worker.kill();
  };
  await Promise.all(Array.from({ length: Math.min(parallel, queue.length) }, describeSome));
  return sources.map((source) => {
    const description = described.get(source) ?? { failed: "was not asked", code: "interrupted" as const };
    const name = typeof description === "object" && "name" in description ? description.name : source.name;
    const why = missing.get(source);
    return {
      source: { ...source, name },
      description,
      ...(why === undefined ? {} : { missing: why }),
    } as Described;
  });
}

/** Why the runtime of a worker of ours cannot be started here. */
const missingOf = ({ runtime, command }: AdapterSource): string | undefined =>
  runtime === undefined || command !== undefined ? undefined : runtimeOf(runtime).missing();

/**
 * The description of an adapter, without a worker: of one of the suite's own, or of one whose runtime is missing. Of a file whose runtime
 * is missing nothing is known, nor of an adapter in Python whose facts were not generated.
 */
async function describeHere(
  { name, file, runtime }: AdapterSource,
  missing: string | undefined,
): Promise<Described["description"]> {
  const unknown: UnknownAdapter = { failed: missing ?? "was not asked", code: "not loaded" };
  if (file !== undefined) return unknown;
  if (runtime === "python") return pythonDescription(name) ?? unknown;
  const adapter = (await adapters[name]?.())?.default;
  if (adapter === undefined) return "no adapter";
  const own = describeRuntime(node.flags());
  return {
    ...factsOf(adapter),
    runtime: runtime === undefined ? own : { name: runtime, version: "", engine: "", flags: [] },
  };
}

const start = (pool: Pool, { runtime, command }: AdapterSource) =>
  pool.start<Question, ReceivedAnswer | FailedAnswer<"description">>(
    launchableOf({ runtime, command }, { limits: defaultLimits, compiled: "everything" }),
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
export const adapterFacts = (participants: readonly Participant[]): AdapterFacts[] => {
  const facts = participants.flatMap(({ description }): AdapterFacts[] => {
    if ("failed" in description) return [];
    const { name, execution, wire, homepage, configuration, packages } = description;
    return [{ name, execution, wire, homepage, configuration, packages }];
  });
  // On another runtime an adapter is the same.
  return facts.filter(({ name }, index) => facts.findIndex((other) => other.name === name) === index);
};

/** What the workers ran on, each once. */
export function runtimesOf(own: Runtime, participants: readonly Participant[]): Runtime[] {
  const runtimes = new Map([[own.name, own]]);
  for (const { description, missing } of participants)
    if (!("failed" in description) && missing === undefined && !runtimes.has(description.runtime.name))
      runtimes.set(description.runtime.name, description.runtime);
  return [...runtimes.values()];
}
