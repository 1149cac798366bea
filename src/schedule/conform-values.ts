/** Strictness and fidelity: what one adapter does with the values of a kind, asked of its worker. */

import type { Mode } from "../adapters/contract.ts";
import type { Answered, JudgedAdapter, Prepared } from "../conform/answers.ts";
import {
  type ExampleOperation,
  exampleInputs,
  exampleModel,
  exampleOperations,
  type ExampleQuestion,
  exampleVerdicts,
  writtenInputs,
} from "../conform/examples.ts";
import {
  decodeInputs,
  encodeInputs,
  type FacetAnswers,
  facetModel,
  facetsOf,
  fidelityRecords,
  inputsAgain,
  probesAgain,
} from "../conform/fidelity.ts";
import {
  structureDecodeInputs,
  structureEncodeInputs,
  structureModel,
  structureRecords,
} from "../conform/object-structure.ts";
import type { KindName } from "../kinds/index.ts";
import type { Model } from "../model/model.ts";
import type { CallInput, CellQuestion, Ready } from "../protocol/messages.ts";
import type { FidelityRecord } from "../record/conformance.ts";
import type { VerdictRecord } from "../record/verdict.ts";
import type { Build, ConformClient } from "./conform-client.ts";

/** An adapter with what is known of it and the process that answers for it. */
export interface Asked {
  readonly adapter: JudgedAdapter;
  /** Its own default for keys that the model does not know. */
  readonly unknownKeys: CellQuestion["unknownKeys"];
  readonly client: ConformClient;
}

/** An operation under the adapter's own default for unknown keys. */
export const buildOf = (
  { unknownKeys }: Pick<Asked, "unknownKeys">,
  operation: CellQuestion["operation"],
  model: Model,
  mode: Mode = "strict",
): Build => ({ question: { operation, mode, unknownKeys, process: "warm" }, model });

/** The verdicts on the examples of a kind; of one example where it is named, of one operation where that is. */
export async function strictnessOf(
  asked: Asked,
  kind: KindName,
  mode: Mode,
  only: { readonly case?: string; readonly operation?: ExampleOperation } = {},
): Promise<VerdictRecord[]> {
  const { adapter, client } = asked;
  const verdicts: VerdictRecord[] = [];
  for (const operation of exampleOperations(mode)) {
    if (only.operation !== undefined && only.operation !== operation) continue;
    const question: ExampleQuestion = {
      adapter,
      kind,
      mode,
      operation,
      ...(only.case === undefined ? {} : { case: only.case }),
    };
    const model = exampleModel(kind);
    const prepared = await client.prepare(buildOf(asked, operation, model, mode));
    const answers = prepared.is === "ready" ? await client.call(exampleInputs(question)) : [];
    if (prepared.is !== "ready" || operation !== "encode" || adapter.wire !== "own") {
      verdicts.push(...exampleVerdicts(question, prepared, answers));
      continue;
    }
    const decode = await client.prepare(buildOf(asked, "decode", model, mode));
    // What it writes on a wire of its own is judged by what it reads.
    verdicts.push(
      ...(decode.is === "ready"
        ? exampleVerdicts(question, prepared, answers, await client.call(writtenInputs(answers)))
        : exampleVerdicts(question, decode, [])),
    );
  }
  return verdicts;
}

/** What became of every facet of a kind on every trip. `zone`: the time zone of the client. */
export async function fidelityOf(asked: Asked, kind: KindName, zone: string): Promise<FidelityRecord[]> {
  const records: FidelityRecord[] = [];
  for (const facet of facetsOf(kind)) {
    const question = { adapter: asked.adapter, kind, facet };
    const answers = await tripsOf(asked, facetModel(kind, facet), {
      decode: decodeInputs(question),
      encode: (ready) => encodeInputs(question, ready),
      again: (built, decoded) => probesAgain(question, built, decoded),
    });
    records.push(...fidelityRecords(question, zone, answers));
  }
  return records;
}

/** What became of the structure of an object on every trip. */
export const structureOf = async (asked: Asked): Promise<FidelityRecord[]> =>
  structureRecords(
    asked.adapter,
    await tripsOf(asked, structureModel, {
      decode: structureDecodeInputs(asked.adapter),
      encode: () => structureEncodeInputs,
      again: (_, decoded) => inputsAgain(decoded),
    }),
  );

/** Sends values over the wire in every direction. */
async function tripsOf(
  asked: Asked,
  model: Model,
  inputs: {
    readonly decode: readonly CallInput[];
    readonly encode: (ready: Ready) => readonly CallInput[];
    /** What decode gave, as inputs of encode. */
    readonly again: (
      built: { readonly encode: Ready; readonly decode: Prepared },
      decoded: readonly (Answered | undefined)[],
    ) => readonly (CallInput | undefined)[];
  },
): Promise<FacetAnswers> {
  const { adapter, client } = asked;
  const prepare = (operation: "encode" | "decode"): Promise<Prepared> =>
    client.prepare(buildOf(asked, operation, model));
  const decode = await prepare("decode");
  const decoded = decode.is === "ready" ? await client.call(inputs.decode) : [];
  const encode = await prepare("encode");
  if (encode.is !== "ready") return { encode, decode, decoded, encoded: [], encodedAgain: [], readBack: [] };
  const encoded = await client.call(inputs.encode(encode));
  const encodedAgain = await client.call(inputs.again({ encode, decode }, decoded));
  if (adapter.wire !== "own" || decode.is !== "ready")
    return { encode, decode, decoded, encoded, encodedAgain, readBack: [] };
  await prepare("decode");
  const readBack = await client.call(writtenInputs(encoded));
  return { encode, decode, decoded, encoded, encodedAgain, readBack };
}
