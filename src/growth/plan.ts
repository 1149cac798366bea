/** What growth measures: for each size of each quantity the cells that a run would have, on documents of that size. */

import type { Bench } from "../../bench/contract.ts";
import { type Dataset, DEFAULT_SEED } from "../../datasets/contract.ts";
import { type Chunk, chunksOf } from "../measure/block.ts";
import { keepDocuments } from "../protocol/documents.ts";
import type { QuantityFacts, SizeFacts } from "../record/growth.ts";
import type { CellDocuments } from "../schedule/arm.ts";
import type { Participant } from "../schedule/describe.ts";
import { type CellSet, makePlan, type Plan } from "../schedule/plan.ts";
import { type Quantity, type QuantityName, sizedDataset } from "./sized-models.ts";

/** Clean documents that a size is judged by, the first of those that are timed. */
const MAX_JUDGED = 1000;

const UNITS: Readonly<Record<QuantityName, QuantityFacts["unit"]>> = {
  documents: "document",
  fields: "field",
  items: "item",
  depth: "level",
};

/** One size of one quantity, drawn. */
interface Sized {
  readonly dataset: Dataset;
  readonly documents: CellDocuments;
  readonly chunks: readonly Chunk[];
  readonly facts: SizeFacts;
}

/** One quantity, one operation: what becomes a table. */
export interface Growing {
  readonly quantity: QuantityName;
  readonly bench: Bench;
  /** By size, the smallest first. A size for which nothing is to be measured has no set. */
  readonly sizes: readonly {
    readonly size: number;
    readonly set?: CellSet;
    readonly settled: Plan["settled"];
  }[];
}

export interface GrowthPlan {
  readonly quantities: readonly QuantityFacts[];
  readonly tables: readonly Growing[];
}

/** What the plan is made for: the rest of it is known. */
export interface PlanRequest {
  readonly participants: readonly Participant[];
  readonly quantities: readonly Quantity[];
  readonly benches: readonly Bench[];
  /** What references run on. */
  readonly runtime: string;
}

/** Draws the documents of every size, and plans the cells. */
export function planGrowth(request: PlanRequest): GrowthPlan {
  const drawn = request.quantities.map((quantity) => ({ quantity, sizes: drawSizes(quantity) }));
  return {
    quantities: drawn.map(({ quantity: { name }, sizes }) => ({
      name,
      unit: UNITS[name],
      sizes: sizes.map(({ facts }) => facts),
    })),
    tables: drawn.flatMap(({ quantity, sizes }) =>
      request.benches.map((bench) => ({
        quantity: quantity.name,
        bench,
        sizes: sizes.map((sized, index) => ({
          size: sized.facts.size,
          ...plannedSize(request, bench, sized, index === 0),
        })),
      })),
    ),
  };
}

/** The smallest size is judged like a dataset. A larger one is of the same kinds, and its documents take long to judge: in part. */
function plannedSize(
  { participants, runtime }: PlanRequest,
  bench: Bench,
  { dataset, documents, chunks }: Sized,
  isSmallest: boolean,
): Omit<Growing["sizes"][number], "size"> {
  const { sets, settled } = makePlan({
    participants,
    benches: [bench],
    datasets: [{ dataset, dirt: [], documents: () => documents }],
    unknownKeys: [],
    runtime,
  });
  const [set] = sets;
  if (set === undefined) return { settled };
  const judged = isSmallest ? {} : ({ judged: "in part" } as const);
  const arms = set.arms.map(({ id, cell }) => ({ id, cell: { ...cell, chunks, ...judged } }));
  return { set: { ...set, arms }, settled };
}

/** Every size of a quantity. Where all have one model, the documents of a size are the first of those of the next. */
function drawSizes(quantity: Quantity): Sized[] {
  const lines = (dataset: Dataset): readonly string[] =>
    dataset.clean(dataset.defaultCount, DEFAULT_SEED).map((document) => JSON.stringify(document));
  const all = quantity.hasOneModel ? lines(sizedDataset(quantity, Math.max(...quantity.sizes))) : undefined;
  return quantity.sizes.map((size) => {
    const dataset = sizedDataset(quantity, size);
    return drawSize(quantity, size, dataset, all?.slice(0, dataset.defaultCount) ?? lines(dataset));
  });
}

function drawSize(quantity: Quantity, size: number, dataset: Dataset, lines: readonly string[]): Sized {
  const timed = keepDocuments(lines);
  const clean = lines.length > MAX_JUDGED ? keepDocuments(lines.slice(0, MAX_JUDGED)) : timed;
  const batch = quantity.batch(size);
  return {
    dataset,
    documents: { which: "clean", timed, clean, seed: DEFAULT_SEED },
    chunks: batchesOf(lines.length, batch),
    facts: {
      size,
      documents: lines.length,
      batch,
      bytes: lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0) / lines.length,
      hash: timed.hash,
    },
  };
}

/** The chunks of a run; where there are fewer documents than one holds, all of them as often as it takes. */
export function batchesOf(documents: number, batch: number): Chunk[] {
  if (documents >= batch) return chunksOf(documents, batch);
  const repeated = Array.from(
    { length: Math.ceil(batch / documents) * documents },
    (_, at) => at % documents,
  );
  return [{ documents: repeated, counts: repeated.length }];
}
