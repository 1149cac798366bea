/** What a dataset is: a model, and documents of it that are the same for everybody who asks with the same seed. */

import { type JsonValue, NumberToken } from "../src/kinds/contract.ts";
import { seeded } from "../src/kinds/random.ts";
import { type FaultyDocument, FAULTY_COUNT, generateDocument, plantFaults } from "../src/model/documents.ts";
import type { Model, ModelKind } from "../src/model/model.ts";

export interface Dataset {
  /** Name in tables and on the command line; the folder is called the same. */
  readonly name: string;
  /** One sentence: what a document is. */
  readonly summary: string;
  /** Where the documents come from: `generated`, or the package and its licence. */
  readonly origin: string;
  readonly model: Model;
  /** The one kind or combiner that its documents are about; absent where they hold many kinds. */
  readonly kind?: ModelKind;
  /** How many documents there are unless another number is asked for. */
  readonly defaultCount: number;
  /** The clean documents, all distinct. A collection of real ones gives at most as many as there are. */
  readonly clean: (count: number, seed: number) => readonly JsonValue[];
}

/** The seed of every dataset unless another is asked for. */
export const DEFAULT_SEED = 1;

/** A dataset drawn from its model. */
export const generated = (dataset: Pick<Dataset, "name" | "summary" | "model" | "kind">): Dataset => ({
  ...dataset,
  origin: "generated from a seed",
  defaultCount: 1000,
  clean: (count, seed) => {
    const random = seeded(seed);
    const distinct = new Map<string, JsonValue>();
    while (distinct.size < count) {
      const document = generateDocument(dataset.model, random);
      distinct.set(JSON.stringify(document), document);
    }
    return [...distinct.values()];
  },
});

/** How many values a document holds, whatever lists and records they are in: the mean over the documents. */
export const valuesIn = (documents: readonly JsonValue[]): number =>
  documents.reduce<number>((sum, document) => sum + valuesOf(document), 0) / documents.length;

const valuesOf = (value: JsonValue): number =>
  typeof value === "object" && value !== null && !(value instanceof NumberToken)
    ? Object.values(value).reduce<number>((sum, inner) => sum + valuesOf(inner), 0)
    : 1;

/** The documents of a dataset, clean and with one fault each. */
export interface Documents {
  readonly clean: readonly JsonValue[];
  readonly faulty: readonly FaultyDocument[];
}

/**
 * `FAULTY_COUNT` documents with one fault each, made of these clean ones. Faults have a seed of their own, so that the clean documents do
 * not depend on them.
 */
export const drawFaults = (
  { model }: Pick<Dataset, "model">,
  clean: readonly JsonValue[],
  seed: number,
): FaultyDocument[] => plantFaults(model, clean, FAULTY_COUNT, seeded(seed + 1));

/** Draws a dataset's documents. */
export function drawDocuments(
  dataset: Dataset,
  count = dataset.defaultCount,
  seed = DEFAULT_SEED,
): Documents {
  const clean = dataset.clean(count, seed);
  return { clean, faulty: drawFaults(dataset, clean, seed) };
}
