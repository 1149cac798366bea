/** Which of the conversions that Pydantic documents the adapters make: every value, decoded in both modes by each adapter's worker. */

import { type Mode, modes } from "../adapters/contract.ts";
import { exampleModel } from "../conform/examples.ts";
import { differencesOf, type PydanticAnswers, tableFacts } from "../conversions/pydantic.ts";
import { conversionInput, conversionOutcome } from "../conversions/judge.ts";
import { conversionValues, kindOf } from "../conversions/values.ts";
import { type KindName, kindNames } from "../kinds/index.ts";
import type { Pool } from "../pool/pool.ts";
import {
  ASKED_USES,
  type ConversionRow,
  CONVERSIONS_VERSION,
  type ConversionsRecord,
  type ConversionValue,
  type ValueAnswer,
  type ValueOutcome,
} from "../record/conversions.ts";
import { describeRuntime } from "../record/machine.ts";
import { node } from "../runtimes/node.ts";
import { ConformClient } from "./conform-client.ts";
import { type Asked, buildOf } from "./conform-values.ts";
import { adapterFacts, type Participant, runtimesOf } from "./describe.ts";
import type { Progress } from "./progress.ts";

export interface ConversionsOptions {
  readonly wirebench: ConversionsRecord["wirebench"];
  readonly startedAt: Date;
  readonly pydantic: PydanticAnswers & { readonly executed: boolean };
  readonly pool: Pool;
  /** Adapters that are asked at the same time. */
  readonly parallel: number;
  readonly show?: (progress: Progress) => void;
}

/** Asks every adapter, and records what it did beside what Pydantic did. */
export async function recordConversions(
  participants: readonly Participant[],
  { wirebench, startedAt, pydantic, pool, parallel, show }: ConversionsOptions,
): Promise<ConversionsRecord> {
  const values = conversionValues(pydantic);
  const rows = new Map<Participant, ConversionRow>();
  const queue = [...participants];
  const askSome = async (): Promise<void> => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
      show?.({ doing: one.source.name, done: rows.size, total: participants.length, secondsLeft: undefined });
      rows.set(one, await rowOf(one, values, pool));
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, parallel) }, askSome));
  return {
    conversionsVersion: CONVERSIONS_VERSION,
    wirebench,
    startedAt: startedAt.toISOString(),
    runtimes: runtimesOf(describeRuntime(node.flags()), participants),
    pydantic: { ...pydantic.versions, executed: pydantic.executed },
    table: tableFacts(pydantic),
    differences: differencesOf(pydantic),
    values,
    adapters: adapterFacts(participants),
    rows: participants.flatMap((participant) => rows.get(participant) ?? []),
  };
}

/** One adapter, in a process of its own. */
async function rowOf(
  { source, description }: Participant,
  values: readonly ConversionValue[],
  pool: Pool,
): Promise<ConversionRow> {
  if ("failed" in description)
    return { adapter: source.name, version: "", asked: false, reason: description.failed };
  const { wire, validates, packages, unknownKeys } = description;
  const name = { adapter: source.name, version: packages[0]?.version ?? "" };
  const reason = [description.operations.decode, description.modes.lax].find(
    (said) => typeof said === "string",
  );
  if (reason !== undefined) return { ...name, asked: false, reason };
  const client = new ConformClient(pool, source);
  try {
    const adapter = { name: source.name, wire, validates };
    const answers = await answersOf({ adapter, unknownKeys: unknownKeys[0], client }, values);
    return { ...name, asked: true, answers };
  } finally {
    client.close();
  }
}

async function answersOf(asked: Asked, values: readonly ConversionValue[]): Promise<ValueAnswer[]> {
  const found = new Map<number, Partial<Record<Mode, ValueOutcome>>>();
  for (const kind of kindNames) {
    const own = [...values.entries()].filter(
      ([, { field, use }]) => ASKED_USES.has(use) && kindOf(field) === kind,
    );
    if (own.length === 0) continue;
    for (const mode of modes)
      for (const [index, outcome] of await outcomesOf(asked, kind, mode, own))
        found.set(index, { ...found.get(index), [mode]: outcome });
  }
  return [...found]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([value, { lax, strict }]) =>
      lax === undefined || strict === undefined ? [] : [{ value, lax, strict }],
    );
}

/** What came of all values of a kind in one mode. */
async function outcomesOf(
  asked: Asked,
  kind: KindName,
  mode: Mode,
  values: readonly (readonly [index: number, value: ConversionValue])[],
): Promise<(readonly [number, ValueOutcome])[]> {
  const { client } = asked;
  const prepared = await client.prepare(buildOf(asked, "decode", exampleModel(kind), mode));
  const answers =
    prepared.is === "ready" ? await client.call(values.map(([, value]) => conversionInput(value))) : [];
  return values.map(
    ([index, value], place) => [index, conversionOutcome(kind, value, prepared, answers[place])] as const,
  );
}
