/**
 * What a trip over the wire does to the object around the values: absent and null, duplicate and unknown keys, order.
 * Judged from what a worker answered.
 */

import { m } from "../model/model.ts";
import type { CallInput } from "../protocol/messages.ts";
import { describeValue } from "../protocol/typed-values.ts";
import type { FidelityOutcome, FidelityRecord, Trip } from "../record/conformance.ts";
import { inWords, type JudgedAdapter, jsonOf, plainOf } from "./answers.ts";
import { textWritten } from "./calls.ts";
import {
  type Arrival,
  type Arrivals,
  arrived,
  type FacetAnswers,
  notBuilt,
  trips,
  worst,
} from "./fidelity.ts";

/** A required key, one that may be absent, one that may be null. */
export const structureModel = m.object("ObjectStructure", {
  name: m.string(1, 20),
  note: m.optional(m.string(1, 20)),
  approved: m.nullable(m.boolean()),
});

type Found = Readonly<Record<string, unknown>>;

interface StructureFacet {
  readonly name: string;
  readonly meaning: string;
  readonly source: string;
  readonly expected: FidelityRecord["expected"];
  /** What a decoder is given; absent where no wire says it. */
  readonly text?: string;
  /** What an encoder is given; absent where no value in memory is it. */
  readonly typed?: Found;
  /** What became of it, read from what has arrived. */
  readonly outcome: (arrived: Found) => FidelityOutcome;
}

const has = (found: Found, key: string) => Object.hasOwn(found, key);
/** A key that holds undefined, on a wire that knows no undefined. */
const ofUndefined = (found: Found, key: string) =>
  !has(found, key) ? "normalised" : found[key] === undefined ? "kept" : "lost silently";

/** Every facet of an object's structure. */
export const structureFacets: readonly StructureFacet[] = [
  {
    name: "absent key",
    meaning: "an optional key that is not there stays away, and is no null",
    source: "JSON Schema 2020-12 validation §6.5.3 required",
    expected: "keep",
    text: '{"name":"a","approved":true}',
    typed: { name: "a", approved: true },
    outcome: (found) =>
      !has(found, "note") ? "kept" : found["note"] === undefined ? "normalised" : "lost silently",
  },
  {
    name: "null of a nullable key",
    meaning: "null stays null, and is not absent",
    source: "RFC 8259 §3 null; JSON Schema 2020-12 validation §6.1.1 type",
    expected: "keep",
    text: '{"name":"a","approved":null}',
    typed: { name: "a", approved: null },
    outcome: (found) => (found["approved"] === null ? "kept" : "lost silently"),
  },
  {
    name: "undefined in an optional key",
    meaning: "JSON has no undefined: the key is written as if it were absent",
    source: "ECMA-262 §25.5.2.5 SerializeJSONObject",
    expected: "keep",
    typed: { name: "a", note: undefined, approved: true },
    outcome: (found) => ofUndefined(found, "note"),
  },
  {
    name: "null in an optional key",
    meaning: "an optional key that is there holds a text: null is a fault",
    source: "JSON Schema 2020-12 validation §6.1.1 type",
    expected: "refuse",
    text: '{"name":"a","note":null,"approved":true}',
    typed: { name: "a", note: null, approved: true },
    outcome: (found) => (found["note"] === null ? "kept" : "lost silently"),
  },
  {
    name: "absent required key",
    meaning: "a required key that is not there is a fault",
    source: "JSON Schema 2020-12 validation §6.5.3 required",
    expected: "refuse",
    text: '{"approved":true}',
    typed: { approved: true },
    outcome: (found) => (has(found, "name") ? "lost silently" : "kept"),
  },
  {
    name: "undefined in a required key",
    meaning: "a required key that holds undefined cannot be written",
    source: "JSON Schema 2020-12 validation §6.5.3 required",
    expected: "refuse",
    typed: { name: undefined, approved: true },
    outcome: (found) => ofUndefined(found, "name"),
  },
  {
    name: "undefined in a nullable key",
    meaning: "undefined is not null",
    source: "ECMA-262 §6.1.1 and §6.1.2: two types",
    expected: "refuse",
    typed: { name: "a", approved: undefined },
    outcome: (found) => ofUndefined(found, "approved"),
  },
  {
    name: "duplicate keys",
    meaning: "two values for one key: whoever takes one has dropped the other",
    source: "RFC 7493 §2.3: must not be; RFC 8259 §4: unpredictable",
    expected: "refuse",
    text: '{"name":"a","name":"b","approved":true}',
    outcome: () => "lost silently",
  },
  {
    name: "key order",
    meaning: "the order of keys, which JSON gives no meaning, and signatures and diffs do",
    source: "RFC 8259 §4: unordered",
    expected: "keep",
    text: '{"approved":true,"note":"b","name":"a"}',
    typed: { approved: true, note: "b", name: "a" },
    outcome: (found) => (Object.keys(found).join() === "approved,note,name" ? "kept" : "normalised"),
  },
  {
    name: "unknown keys",
    meaning: "a key that the model does not know, under the library's own default",
    source: "JSON Schema 2020-12 core §10.3.2.3 additionalProperties",
    expected: "keep",
    text: '{"name":"a","approved":true,"extra":1}',
    typed: { name: "a", approved: true, extra: 1 },
    outcome: (found) => (found["extra"] === 1 ? "kept" : "lost silently"),
  },
];

/** The facets that decode, or encode, is called with: those of which there is text, or a value in memory. */
export const structureTexts = structureFacets.filter(({ text }) => text !== undefined);
export const structureValues = structureFacets.filter(({ typed }) => typed !== undefined);

/** What decode is called with, in the order of `structureTexts`. A wire of its own says none of it. */
export const structureDecodeInputs = ({ wire }: JudgedAdapter): CallInput[] =>
  wire === "own" ? [] : structureTexts.map(({ text = "" }) => ({ is: "wire", text }));

/** What encode is called with, in the order of `structureValues`. */
export const structureEncodeInputs: readonly CallInput[] = structureValues.map(({ typed }) => ({
  is: "value",
  described: describeValue(typed),
}));

/**
 * Every facet on every trip. Answers stand in the order of `structureTexts` (decoded, encoded again) and `structureValues`
 * (encoded, read back).
 */
export const structureRecords = (adapter: JudgedAdapter, answers: FacetAnswers): FidelityRecord[] =>
  structureFacets.flatMap((facet) =>
    trips.map((trip) => ({
      adapter: adapter.name,
      kind: "object structure",
      facet: facet.name,
      trip,
      zone: "UTC",
      expected: facet.expected,
      ...worst(arrivals(adapter, facet, trip, answers)),
      meaning: facet.meaning,
      source: facet.source,
    })),
  );

function arrivals(
  { wire }: JudgedAdapter,
  facet: StructureFacet,
  trip: Trip,
  answers: FacetAnswers,
): Arrivals {
  const isOwn = wire === "own";
  const without = notBuilt(trip, answers, isOwn);
  if (without !== undefined) return without;
  if (trip === "decode" && isOwn) return "reads only what it wrote itself";
  if (trip === "encode" || isOwn) {
    if (facet.typed === undefined) return "no value in memory is it";
    const input = shown(facet.typed);
    const index = structureValues.indexOf(facet);
    return [
      arrived(input, answers.encoded[index], "", (value) =>
        isOwn
          ? arrived(input, answers.readBack[index], "", (back) => ofTyped(facet, input, back))
          : ofText(facet, input, value),
      ),
    ];
  }
  const { text } = facet;
  if (text === undefined) return "no wire says it";
  const index = structureTexts.indexOf(facet);
  return [
    arrived(text, answers.decoded[index], "", (value) =>
      trip === "decode"
        ? ofTyped(facet, text, value)
        : arrived(text, answers.encodedAgain[index], "", (back) => ofText(facet, text, back)),
    ),
  ];
}

function ofTyped(facet: StructureFacet, input: string, value: unknown): Arrival {
  const found = plainOf(value);
  return { outcome: outcomeOf(facet, found), input, became: shown(found) };
}

function ofText(facet: StructureFacet, input: string, written: unknown): Arrival {
  const text = textWritten(written) ?? inWords(written);
  try {
    return { outcome: outcomeOf(facet, JSON.parse(text)), input, became: text };
  } catch (error) {
    // The reader gets an error, so nothing is lost silently.
    return { outcome: "refused loudly", input, became: (error as Error).message };
  }
}

/** What is no object has lost every key. */
const outcomeOf = (facet: StructureFacet, found: unknown): FidelityOutcome =>
  typeof found === "object" && found !== null ? facet.outcome(found as Found) : "lost silently";

/** An object in one line, undefined and all. */
const shown = (value: unknown): string =>
  typeof value === "object" && value !== null
    ? `{ ${Object.entries(value)
        .map(([key, inner]) => `${key}: ${inner === undefined ? "undefined" : JSON.stringify(jsonOf(inner))}`)
        .join(", ")} }`
    : inWords(value);
