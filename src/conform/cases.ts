/** What a cell is called with, and why: the cases of each step. */

import type { JsonValue } from "../kinds/contract.ts";
import { seeded } from "../kinds/random.ts";
import { dirtied } from "../model/dirty.ts";
import { type FaultyDocument, FAULTY_COUNT, plantEachFault, plantFaults } from "../model/documents.ts";
import { pointerTo } from "../model/pointer.ts";
import type { CallInput } from "../protocol/messages.ts";
import { formNames, type JudgedCell, type Step } from "./cell.ts";
import {
  changedInput,
  type DocumentInput,
  everyLeafWrong,
  faultInput,
  holdersIn,
  leafCount,
  type ModelPlace,
  placesOf,
  UNKNOWN_KEY,
  valueAt,
  type WrongValue,
  wrongValues,
} from "./places.ts";

/** One call of a step, with what its answer is judged by. */
export type Case = { readonly input: CallInput } & (
  | { readonly is: "clean"; readonly document: JsonValue }
  /** `document` is the clean one that the dirty one stands for. */
  | { readonly is: "dirty"; readonly document: JsonValue }
  | { readonly is: "fault"; readonly fault: FaultyDocument }
  /** `keys` lead to the object that holds the unknown key. */
  | { readonly is: "unknown key"; readonly document: JsonValue; readonly keys: readonly string[] }
  | {
      readonly is: "wrong value";
      readonly kind: ModelPlace["model"]["kind"];
      readonly name: WrongValue["name"];
      readonly pointer: string;
    }
);

/** The calls of one step: plain ones, and ones of which the leaves that are read are counted. */
export interface StepCases {
  readonly cases: readonly Case[];
  readonly watched: readonly CallInput[];
}

/** How many documents and faults a launch is judged on, where it is not judged on all. */
const SHARE = 20;

/**
 * What is not right on twenty documents is not timed. After the timing the first launch of a cell is judged on all documents
 * and every fault; each other one on twenty of them, other ones each time, with faults drawn anew: whatever a build of the same
 * code could do otherwise is still looked for. Documents in a dirty form are all called before it, and twenty again after it.
 */
export function casesOf(cell: JudgedCell, step: Step): StepCases {
  const { timed, question, launch } = cell;
  const isDirty = typeof timed === "object";
  if (step === "before") {
    const few = shareOf(cell.clean, launch, SHARE);
    return { cases: isDirty ? dirtyCases(cell) : cleanCases(cell, few), watched: [] };
  }
  const documents = shareOf(cell.clean, launch);
  const isEncode = question.operation === "encode";
  return {
    cases: [
      ...cleanCases(cell, documents),
      ...(isEncode ? [] : faultCases(cell, documents)),
      ...(isDirty ? dirtyCases(cell, SHARE) : []),
      ...(isEncode ? [] : unknownKeyCases(cell, documents)),
      ...(isEncode && launch === 0 ? wrongValueCases(cell, documents) : []),
    ],
    watched: question.operation === "check" && launch === 0 ? watchedInputs(cell, documents) : [],
  };
}

/** Some of a list, and the index of the first of them. */
interface Share<Item> {
  readonly from: number;
  readonly items: readonly Item[];
}

/** The items that a launch is judged on. `first`: how many of them in the first launch. */
function shareOf<Item>(all: readonly Item[], launch: number, first = all.length): Share<Item> {
  if (launch === 0 || all.length <= SHARE) return { from: 0, items: all.slice(0, first) };
  const from = (launch * SHARE) % (all.length - SHARE + 1);
  return { from, items: all.slice(from, from + SHARE) };
}

/** A clean document of the cell, by its index. */
const cleanInput = ({ timed }: JudgedCell, line: number): DocumentInput => ({
  is: "document",
  file: timed === "clean" ? 0 : 1,
  line,
});

const cleanCases = (cell: JudgedCell, { from, items }: Share<JsonValue>): Case[] =>
  items.map((document, index) => ({ is: "clean", input: cleanInput(cell, from + index), document }));

/** `first`: how many of them in the first launch; all by default. */
function dirtyCases({ timed, model, clean, launch }: JudgedCell, first?: number): Case[] {
  if (typeof timed === "string") return [];
  const originals = clean.filter((document) => dirtied(model, document, timed) !== undefined);
  const { from, items } = shareOf(originals, launch, first);
  return items.map((document, index) => ({
    is: "dirty",
    input: { is: "document", file: 0, line: from + index },
    document,
  }));
}

function faultCases(cell: JudgedCell, { from, items }: Share<JsonValue>): Case[] {
  return faultsOf(cell, items).map((fault) => ({
    is: "fault",
    input: faultInput(fault, cleanInput(cell, from + fault.origin)),
    fault,
  }));
}

/** The faults that were planted last in these documents: every adapter and operation is shown the same. */
const planted = new WeakMap<
  readonly JsonValue[],
  { readonly key: string; readonly faults: readonly FaultyDocument[] }
>();

function faultsOf(
  { model, timed, clean, seed, launch }: JudgedCell,
  items: readonly JsonValue[],
): readonly FaultyDocument[] {
  const isTimed = timed === "faulty";
  const key = JSON.stringify([model, seed, launch, isTimed]);
  const last = planted.get(clean);
  if (last?.key === key) return last.faults;
  const drawn = (count: number): FaultyDocument[] =>
    plantFaults(model, items, count, seeded(seed + launch + 1));
  // Where faulty documents are timed, they are judged, too.
  const faults =
    launch > 0
      ? drawn(SHARE)
      : [...plantEachFault(model, items, seeded(seed + launch + 1)), ...(isTimed ? drawn(FAULTY_COUNT) : [])];
  planted.set(clean, { key, faults });
  return faults;
}

/** An unknown key in each object of the model that some document has. */
function unknownKeyCases(cell: JudgedCell, { from, items }: Share<JsonValue>): Case[] {
  const holderOf = holdersIn(items);
  return placesOf(cell.model).flatMap((place): Case[] => {
    const index = place.model.kind === "object" ? holderOf(place) : -1;
    const document = items[index];
    if (document === undefined) return [];
    const keys = [...place.keys, UNKNOWN_KEY];
    const input = changedInput(cleanInput(cell, from + index), keys, "1");
    return [{ is: "unknown key", input, document, keys: place.keys }];
  });
}

/** Places of each kind at which every wrong value is tried. */
const PLACES_IN_FULL = 5;
/** Places at which those of `OFTEN` are tried. At each further place one wrong value is tried: a near miss, or another if the kind has none. */
const PLACES_OFTEN = 25;
const OFTEN: ReadonlySet<string> = new Set<WrongValue["name"]>(["near miss", "null", "undefined"]);

function triedAt(places: number, all: readonly WrongValue[]): readonly WrongValue[] {
  if (places <= PLACES_IN_FULL) return all;
  if (places <= PLACES_OFTEN) return all.filter(({ name }) => OFTEN.has(name));
  return [all.find(({ name }) => name === "near miss") ?? all[0]].filter((one) => one !== undefined);
}

/** Wrong typed values at every place but the root. */
function wrongValueCases(cell: JudgedCell, { from, items }: Share<JsonValue>): Case[] {
  const seen = new Map<string, number>();
  const holderOf = holdersIn(items);
  return placesOf(cell.model).flatMap((place) => {
    const { keys, model } = place;
    const index = keys.length === 0 && model.kind === "object" ? -1 : holderOf(place);
    const document = items[index];
    if (document === undefined) return [];
    const places = (seen.get(model.kind) ?? 0) + 1;
    seen.set(model.kind, places);
    const declared = cell.ready.excused.includes(model.kind);
    const wrong = wrongValues(place, formNames(cell), valueAt(document, keys), declared);
    return triedAt(places, wrong).map(({ name, described }): Case => ({
      is: "wrong value",
      input: changedInput(cleanInput(cell, from + index), keys, described),
      kind: model.kind,
      name,
      pointer: pointerTo(keys),
    }));
  });
}

/** The richest document tells best where a check ends: as it is, and with every leaf wrong. */
function watchedInputs(cell: JudgedCell, { from, items }: Share<JsonValue>): CallInput[] {
  const counts = items.map(leafCount);
  const richest = counts.indexOf(counts.reduce((max, count) => Math.max(max, count), 0));
  const document = items[richest];
  if (document === undefined) return [];
  return [cleanInput(cell, from + richest), { is: "json", text: JSON.stringify(everyLeafWrong(document)) }];
}
