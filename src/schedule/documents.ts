/** The documents of a run: drawn once, and left in files that workers and judges read by their hash. */

import { type Dataset, DEFAULT_SEED, drawFaults } from "../../datasets/contract.ts";
import type { JsonValue } from "../kinds/contract.ts";
import { type Dirt, dirtied, dirtName, dirtOf } from "../model/dirty.ts";
import { keepDocuments } from "../protocol/documents.ts";
import type { DocumentFile } from "../protocol/messages.ts";
import type { CellDocuments } from "./arm.ts";

/** A dataset with its clean documents, and the files that were made of it. */
export interface DrawnDataset {
  readonly dataset: Dataset;
  readonly clean: readonly JsonValue[];
  /** The dirty forms that occur in its documents. */
  readonly dirt: readonly Dirt[];
  /** The documents of a cell; their files are written when they are first asked for. */
  readonly documents: (which: CellDocuments["which"]) => CellDocuments;
  /** Every file that was asked for so far, by what its documents are called. */
  readonly files: () => { readonly documents: string; readonly count: number; readonly hash: string }[];
}

/** What documents are called in tables and results. */
export const documentsName = (which: CellDocuments["which"]): string =>
  typeof which === "string" ? which : dirtName(which);

/** Documents that are looked at for dirty forms: what occurs at all occurs in the first hundred. */
const LOOKED_AT = 100;

/** Draws the clean documents of a dataset. */
export function drawDataset(dataset: Dataset, count = dataset.defaultCount): DrawnDataset {
  const seed = DEFAULT_SEED;
  const clean = dataset.clean(count, seed);
  const files = new Map<string, DocumentFile>();
  const file = (which: CellDocuments["which"]): DocumentFile => {
    const name = documentsName(which);
    const known = files.get(name);
    if (known !== undefined) return known;
    const kept = keepDocuments(
      chosen(dataset, clean, seed, which).map((document) => JSON.stringify(document)),
    );
    files.set(name, kept);
    return kept;
  };
  return {
    dataset,
    clean,
    dirt: dirtOf(dataset.model, clean.slice(0, LOOKED_AT)),
    documents: (which) => ({ which, timed: file(which), clean: file("clean"), seed }),
    files: () =>
      [...files].map(([documents, { documents: lines, hash }]) => ({ documents, count: lines, hash })),
  };
}

/** Those of a dataset's documents that a cell is about. */
function chosen(
  dataset: Dataset,
  clean: readonly JsonValue[],
  seed: number,
  which: CellDocuments["which"],
): readonly JsonValue[] {
  if (which === "clean") return clean;
  if (which === "faulty") return drawFaults(dataset, clean, seed).map(({ document }) => document);
  return clean.flatMap((document) => dirtied(dataset.model, document, which) ?? []);
}
