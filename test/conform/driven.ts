/** The judge on real adapters: their worker in this process, every answer through JSON as between processes. */

import type { AnyAdapter, Request } from "../../src/adapters/any-adapter.ts";
import {
  casesOf,
  judge,
  type JudgedCell,
  type Judgement,
  planOf,
  type Step,
} from "../../src/conform/judge.ts";
import type { JsonValue } from "../../src/kinds/contract.ts";
import { dirtied } from "../../src/model/dirty.ts";
import { Unsupported } from "../../src/model/fold.ts";
import { keepDocuments } from "../../src/protocol/documents.ts";
import { type Called, type CallInput, PROTOCOL, type Ready } from "../../src/protocol/messages.ts";
import { callAll } from "../../src/worker/call.ts";
import { Cell } from "../../src/worker/cell.ts";
import { buildOperation, unsupportedAnswer } from "../../src/worker/operation.ts";
import { toInputOf } from "../../src/worker/to-input.ts";

const crossed = <Message>(message: Message): Message => JSON.parse(JSON.stringify(message)) as Message;
const kept = (documents: readonly JsonValue[]) =>
  keepDocuments(documents.map((document) => JSON.stringify(document)));

/** A cell of an adapter, and how to call it; or why there is none. */
async function opened(
  adapter: AnyAdapter,
  request: Request,
  clean: readonly JsonValue[],
  timed: Exclude<JudgedCell["timed"], "faulty">,
) {
  const { operation, mode, unknownKeys, model } = request;
  const built = await buildOperation(adapter, request);
  if (built instanceof Unsupported) return unsupportedAnswer(built);
  const toInput = await toInputOf(adapter, request);
  if (toInput instanceof Unsupported) return unsupportedAnswer(toInput);
  const dirty =
    timed === "clean" ? [] : [kept(clean.flatMap((document) => dirtied(model, document, timed) ?? []))];
  const question = { operation, mode, unknownKeys, process: "warm" } as const;
  const cell = new Cell(
    {
      protocol: PROTOCOL,
      ask: "prepare",
      subject: { adapter: { name: adapter.name } },
      question,
      model,
      documents: [...dirty, kept(clean)],
      chunks: [],
    },
    { toInput, build: () => Promise.resolve(built), facts: built.facts },
    built,
  );
  const { validates, wire } = adapter;
  const judged: JudgedCell = {
    adapter: { validates, wire },
    question,
    model,
    ready: crossed<Ready>(cell.ready()),
    timed,
    clean,
    seed: 1,
    launch: 0,
  };
  const call = async (inputs: readonly CallInput[], watch: boolean): Promise<readonly Called[]> =>
    inputs.length === 0 ? [] : crossed(await callAll(cell, crossed(inputs), watch));
  return { judged, call };
}

/** The judgement of a first launch: that of the first step that is not right, else of the last one. */
export async function driven(
  adapter: AnyAdapter,
  request: Request,
  clean: readonly JsonValue[],
  timed: Exclude<JudgedCell["timed"], "faulty"> = "clean",
): Promise<Judgement> {
  const cell = await opened(adapter, request, clean, timed);
  if (!("judged" in cell)) return cell;
  const step = async (name: Step): Promise<Judgement> => {
    const cases = casesOf(cell.judged, name);
    const { inputs, watched } = planOf(cases);
    const called = { inputs: await cell.call(inputs, false), watched: await cell.call(watched, true) };
    return judge(cell.judged, name, cases, called);
  };
  const before = await step("before");
  return before.is === "right" ? step("after") : before;
}
