/** The models and documents that grow: each a function of one size, so that nothing of them lies in a folder. */

import { generated, type Dataset } from "../../datasets/contract.ts";
import { type Model, m, type ObjectModel } from "../model/model.ts";

/** What of documents grows, in the order in which tables show it. */
export const quantityNames = ["documents", "fields", "items", "depth"] as const;
export type QuantityName = (typeof quantityNames)[number];

/** One thing that can grow. */
export interface Quantity {
  readonly name: QuantityName;
  /** Five sizes, the smallest first, each about the same factor above the one before. */
  readonly sizes: readonly number[];
  /** The model of the documents of a size. */
  readonly model: (size: number) => Model;
  /** How many different documents of a size there are. */
  readonly count: (size: number) => number;
  /** How many documents the clock is read around: one batch. */
  readonly batch: (size: number) => number;
  /** Whether every size has the same model: the documents of a size are then the first of those of the next. */
  readonly hasOneModel: boolean;
}

/** The kinds of fields, in turn. */
const KINDS = ["instant", "date", "uuid", "decimal", "enum", "string", "integer"] as const;

const LEAVES: Readonly<Record<(typeof KINDS)[number], () => Model>> = {
  instant: m.instant,
  date: m.date,
  uuid: m.uuid,
  decimal: () => m.decimal(12, 2),
  enum: () => m.enum("draft", "open", "paid", "shipped", "cancelled"),
  string: () => m.string(1, 24),
  integer: () => m.integer(0, 1_000_000),
};

/** The kind in this place of an endless list of kinds in turn. */
const kindAt = (place: number): (typeof KINDS)[number] =>
  KINDS[place % KINDS.length] as (typeof KINDS)[number];

/** A record of so many fields: `instant1`, `date1` … `integer1`, `instant2` … */
function recordOf(fields: number): ObjectModel {
  const named = Array.from({ length: fields }, (_, place) => {
    const kind = kindAt(place);
    return [`${kind}${Math.floor(place / KINDS.length) + 1}`, LEAVES[kind]()] as const;
  });
  return m.object(`RecordOf${fields}`, Object.fromEntries(named));
}

/**
 * A reading: its number, and its point in time. Small, since ten thousand of them are described to the judge, and a description ends at
 * about a megabyte. With a plain field, as every document of daily life has: whoever leaves the rest as text still has an answer.
 */
const reading = (): Readonly<Record<string, Model>> => ({ no: m.integer(0, 9999), at: LEAVES.instant() });

/** A list of so many readings. */
const listOf = (items: number): Model => m.array(m.object("Reading", reading()), [items, items]);

/** So many readings, each in the one before. */
function nestedOf(levels: number): Model {
  let inner: ObjectModel | undefined;
  for (let level = levels; level >= 1; level--)
    inner = m.object(`Level${level}Of${levels}`, inner === undefined ? reading() : { ...reading(), inner });
  if (inner === undefined) throw new RangeError(`${levels} levels: there is at least one`);
  return inner;
}

/**
 * Values in all documents of a size together: so many that an engine and a processor learn none of them by heart, and as many in every
 * size, so that what grows is the document alone.
 */
const VALUES = 20_000;
/** However large a document is, there are these. */
const MIN_COUNT = 3;
const countOf =
  (valuesInOne: number) =>
  (size: number): number =>
    Math.max(MIN_COUNT, Math.round(VALUES / (valuesInOne * size)));

/** Documents in a batch: so many of the smallest size as a run reads the clock around, fewer where each is larger. */
const batchOf =
  (smallest: number, documents: number) =>
  (size: number): number =>
    Math.max(1, Math.ceil((documents * smallest) / size));

const byName = (documentsInBatch: number): Readonly<Record<QuantityName, Omit<Quantity, "name">>> => ({
  documents: {
    sizes: [1, 20, 300, 6_000, 100_000],
    model: () => recordOf(KINDS.length),
    count: (size) => size,
    batch: () => documentsInBatch,
    hasOneModel: true,
  },
  fields: {
    sizes: [5, 15, 50, 150, 500],
    model: recordOf,
    count: countOf(1),
    batch: batchOf(5, documentsInBatch),
    hasOneModel: false,
  },
  items: {
    sizes: [1, 10, 100, 1_000, 10_000],
    model: listOf,
    // A reading has two values.
    count: countOf(2),
    batch: batchOf(1, documentsInBatch),
    hasOneModel: false,
  },
  depth: {
    sizes: [1, 3, 10, 30, 100],
    model: nestedOf,
    count: countOf(2),
    batch: batchOf(1, documentsInBatch),
    hasOneModel: false,
  },
});

/** Every quantity. `documentsInBatch`: the documents that a run reads the clock around. */
export const quantities = (documentsInBatch: number): readonly Quantity[] => {
  const all = byName(documentsInBatch);
  return quantityNames.map((name) => ({ name, ...all[name] }));
};

/** What the documents of one size of a quantity are called. */
export const sizedName = (quantity: QuantityName, size: number): string => `${quantity} ${size}`;

/** The documents of one size, drawn from a seed like those of every generated dataset. */
export const sizedDataset = ({ name, model, count }: Quantity, size: number): Dataset => ({
  ...generated({ name: sizedName(name, size), summary: `${name}: ${size}`, model: model(size) }),
  defaultCount: count(size),
});

/** Every model that some quantity has in some size. */
export const sizedModels = (): Model[] =>
  quantities(1).flatMap(({ sizes, model }) => sizes.map((size) => model(size)));
