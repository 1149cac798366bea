/** The proofs of a cell, asked of the adapter's worker. */

import type { Mode, OperationName } from "../adapters/contract.ts";
import { inWords, resultOf } from "../conform/answers.ts";
import { bytesWritten, textWritten } from "../conform/calls.ts";
import {
  notProved,
  type ProofCell,
  proofCells,
  type ProofInput,
  proofRecord,
  type Proved,
} from "../conform/proof.ts";
import type { KindName } from "../kinds/index.ts";
import { expressionOf } from "../model/expression.ts";
import type { Pool } from "../pool/pool.ts";
import type { CallInput, Description, Ready } from "../protocol/messages.ts";
import type { ProofRecord } from "../record/proofs.ts";
import { languageOf } from "../runtimes/index.ts";
import type { VerdictRecord } from "../record/verdict.ts";
import { ConformClient } from "./conform-client.ts";
import { HOSTILE_MILLISECONDS, hostileLimits } from "./conform-hostile.ts";
import { type Asked, buildOf, strictnessOf } from "./conform-values.ts";
import type { Participant } from "./describe.ts";

export interface ProofOptions {
  readonly pool: Pool;
  readonly kinds: readonly KindName[];
  readonly modes: readonly Mode[];
}

/** The proofs of a cell for one adapter; a text says why there are none. */
export async function prove(
  { source, description }: Participant,
  name: string,
  { pool, ...chosen }: ProofOptions,
): Promise<readonly ProofRecord[] | string> {
  if ("failed" in description) return description.failed;
  const prover = new Prover(source, description, pool);
  try {
    const records: ProofRecord[] = [];
    for (const cell of prover.cells([name], chosen)) records.push(...(await prover.records(cell)));
    return records;
  } finally {
    prover.close();
  }
}

/** Asks one adapter for proofs, in a worker that stays. */
export class Prover {
  readonly #asked: Asked;

  constructor(source: Participant["source"], description: Description, pool: Pool) {
    const { wire, validates, unknownKeys } = description;
    const client = new ConformClient(pool, source, {
      limits: hostileLimits,
      callMilliseconds: HOSTILE_MILLISECONDS,
    });
    this.#asked = {
      adapter: { name: source.name, wire, validates },
      unknownKeys: unknownKeys[0],
      client,
    };
  }

  /** All cells of these names. */
  cells(names: readonly string[], chosen: Omit<ProofOptions, "pool">): ProofCell[] {
    return names.flatMap((name) => proofCells(this.#asked.adapter, name, chosen));
  }

  /** The proofs of a cell. */
  records(cell: ProofCell): Promise<ProofRecord[]> {
    return recordsOf(this.#asked, cell);
  }

  close(): void {
    this.#asked.client.close();
  }
}

async function recordsOf(asked: Asked, cell: ProofCell): Promise<ProofRecord[]> {
  const verdict = await verdictOf(asked, cell);
  const proved = await provedOf(asked, cell);
  return proved.map((one) => proofRecord(asked.adapter, cell, one, verdict));
}

async function verdictOf(
  asked: Asked,
  { example, mode, operation }: ProofCell,
): Promise<VerdictRecord | undefined> {
  if (example === undefined || operation === "explain") return undefined;
  const [verdict] = await strictnessOf(asked, example.kind, mode, { case: example.case, operation });
  return verdict;
}

async function provedOf(asked: Asked, cell: ProofCell): Promise<readonly Proved[]> {
  const { client } = asked;
  const build = buildOf(asked, cell.operation, cell.model, cell.mode);
  const prepared = await client.prepare(build);
  const without = notProved(cell, prepared);
  if (without !== undefined || prepared.is !== "ready") return without ?? [];
  const inputs = inputsOf(cell, prepared);
  if (typeof inputs === "string")
    return [{ input: "", output: `it has no such input: ${inputs}`, lines: [] }];
  const all: Proved[] = [];
  for (const input of inputs) {
    const named = await namedInput(asked, cell, input);
    if ("why" in named) {
      all.push({ input: "", output: `it has no such input: ${named.why}`, lines: [] });
      continue;
    }
    const answer = await client.prove(named.call);
    all.push({
      input: named.text,
      ...("lines" in answer
        ? {
            output: answer.output,
            lines: answer.lines,
            ...(answer.unprinted === undefined ? {} : { unprinted: answer.unprinted }),
          }
        : {
            output: answer.is === "unsupported" ? `unsupported: ${answer.reason}` : `ended: ${answer.cause}`,
            lines: [],
          }),
    });
  }
  return all;
}

/** An input as the worker is asked for it, and as a person reads it; or why there is none. */
async function namedInput(
  asked: Asked,
  cell: ProofCell,
  input: ProofInput,
): Promise<{ readonly call: CallInput; readonly text: string } | { readonly why: string }> {
  if ("typed" in input)
    return { call: { is: "json", text: input.typed }, text: `the typed value of ${input.typed}` };
  if ("expression" in input && languageOf(asked.client.source) !== "javascript")
    return input.sent === undefined
      ? { why: "it is an expression in JavaScript" }
      : { call: input.sent, text: sentText(input.sent, cell.operation) };
  const source = "expression" in input ? input.expression : await ownWireOf(asked, cell, input.document);
  return typeof source === "string"
    ? { call: { is: "expression", language: "javascript", source }, text: source }
    : source;
}

/** An input as a person reads it who knows no JavaScript. */
function sentText(sent: CallInput, operation: OperationName): string {
  if (sent.is === "repeat")
    return `${JSON.stringify(sent.before)}, ${sent.times} times ${JSON.stringify(sent.text)}, ${JSON.stringify(sent.after)}`;
  const text = sent.is === "value" ? sent.described : "text" in sent ? sent.text : JSON.stringify(sent);
  return operation === "encode" ? `the typed value of ${text}` : text;
}

function inputsOf(cell: ProofCell, ready: Ready): readonly ProofInput[] | string {
  try {
    return cell.inputs(ready);
  } catch (error) {
    return (error as Error).message;
  }
}

/** What the adapter's own encode writes of a document, as an expression. The operation that is proved is built again. */
async function ownWireOf(
  asked: Asked,
  { operation, model, mode }: ProofCell,
  document: string,
): Promise<string | { readonly why: string }> {
  const { client } = asked;
  const encode = await client.prepare(buildOf(asked, "encode", model));
  if (encode.is !== "ready") return { why: encode.is === "failed" ? encode.cause : encode.reason };
  const result = resultOf(await client.callOne({ is: "json", text: document }));
  await client.prepare(buildOf(asked, operation, model, mode));
  if (result.is !== "taken") return { why: result.is === "ended" ? result.cause : result.why };
  const bytes = bytesWritten(result.value);
  if (bytes !== undefined) return expressionOf(bytes);
  const text = textWritten(result.value);
  return text === undefined ? { why: `it wrote ${inWords(result.value)}` } : JSON.stringify(text);
}
