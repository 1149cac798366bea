/** What one adapter writes, does another read as an equal value? */

import type { AnyAdapter } from "../adapters/contract.ts";
import type { JsonValue } from "../kinds/contract.ts";
import { kindNames, kinds } from "../kinds/index.ts";
import { typedDifference } from "../model/difference.ts";
import { Unsupported } from "../model/fold.ts";
import type { Model } from "../model/model.ts";
import { exampleModel } from "./examples.ts";
import { answer, buildWorkload, reasonOf, type Workload } from "./build.ts";

/** Documents of one model that are sent to and fro: a kind's examples, or a dataset's documents. */
export interface Parcel {
  readonly name: string;
  readonly model: Model;
  readonly documents: readonly JsonValue[];
}

/** One document as an adapter wrote it: the text, or why there is none. */
export interface Letter {
  readonly parcel: string;
  /** Index among the parcel's documents. */
  readonly document: number;
  readonly text?: string;
  readonly refused?: string;
}

/** What a reader made of one text. */
export interface Reading {
  readonly parcel: string;
  readonly document: number;
  readonly text: string;
  readonly outcome: "same" | "different" | "refused" | "unsupported";
  /** What differs, or why it was refused. */
  readonly became: string;
}

/** What the sources leave open: a writer may write it, and a reader refuse it. */
const LEFT_OPEN = "left open";

/** Every example that each kind must take, in its canonical form; apart, those that the sources leave open, as they are. */
export const exampleParcels = (): Parcel[] =>
  kindNames.flatMap((kind) => {
    const examples = kinds[kind].examples(kinds[kind].exampleParameters as never);
    const model = exampleModel(kind);
    const must = examples.flatMap((example) =>
      example.expected === "accept" ? [{ value: example.value }] : [],
    );
    const may = examples.flatMap((example) => {
      if (example.expected !== "may") return [];
      // As it is, but where nobody can say what it is equal to: an hour 24 is midnight by another name.
      const comparable = kinds[kind].equal(example.input, example.input);
      return [{ value: comparable ? example.input : example.value }];
    });
    return [
      { name: kind, model, documents: must },
      ...(may.length === 0 ? [] : [{ name: `${kind}, ${LEFT_OPEN}`, model, documents: may }]),
    ];
  });

const requestOf = (adapter: AnyAdapter, { model }: Parcel, operation: "encode" | "decode") => ({
  operation,
  mode: "strict" as const,
  model,
  unknownKeys: adapter.unknownKeys[0],
});

/** Builds an operation; a text says why there is none. */
async function built(
  adapter: AnyAdapter,
  parcel: Parcel,
  operation: "encode" | "decode",
): Promise<Workload | string> {
  if (adapter.wire === "own") return "its wire is its own";
  try {
    const workload = await buildWorkload(adapter, requestOf(adapter, parcel, operation), []);
    return workload instanceof Unsupported ? workload.reason : workload;
  } catch (error) {
    return reasonOf(error);
  }
}

/** What an adapter writes of every document; nothing of a parcel that it does not write at all. */
export async function written(adapter: AnyAdapter, parcels: readonly Parcel[]): Promise<Letter[]> {
  const letters: Letter[] = [];
  for (const parcel of parcels) {
    const workload = await built(adapter, parcel, "encode");
    if (typeof workload === "string") continue;
    for (const [document, canonical] of parcel.documents.entries()) {
      let input: unknown;
      try {
        input = workload.toInput(canonical);
      } catch {
        continue; // No typed value is it: there is nothing to write.
      }
      const answered = answer(workload, input);
      letters.push({
        parcel: parcel.name,
        document,
        ...(answered.took ? { text: String(answered.value) } : { refused: answered.why }),
      });
    }
  }
  return letters;
}

/** What an adapter makes of texts that others wrote. */
export async function read(
  adapter: AnyAdapter,
  parcels: readonly Parcel[],
  texts: readonly Pick<Reading, "parcel" | "document" | "text">[],
): Promise<Reading[]> {
  const readings: Reading[] = [];
  for (const [name, own] of Map.groupBy(texts, ({ parcel }) => parcel)) {
    const parcel = parcels.find((candidate) => candidate.name === name);
    if (parcel === undefined) throw new Error(`no parcel ${name}`);
    const workload = await built(adapter, parcel, "decode");
    for (const { document, text } of own)
      readings.push({ parcel: name, document, text, ...readOne(workload, parcel, document, text) });
  }
  return readings;
}

function readOne(
  workload: Workload | string,
  { model, documents }: Parcel,
  document: number,
  text: string,
): Pick<Reading, "outcome" | "became"> {
  if (typeof workload === "string") return { outcome: "unsupported", became: workload };
  const answered = answer(workload, text);
  if (!answered.took) return { outcome: "refused", became: answered.why };
  const canonical = documents[document] as JsonValue;
  const found = typedDifference(model, workload.prepared.forms, canonical, answered.value);
  return found === undefined
    ? { outcome: "same", became: "" }
    : { outcome: "different", became: `${found.pointer}: ${found.change}` };
}
