/** What a trip over the wire does to the object around the values: absent and null, duplicate and unknown keys, order. */

import type { AnyAdapter } from "../adapters/contract.ts";
import { Unsupported } from "../model/fold.ts";
import { m } from "../model/model.ts";
import { type Arrival, type Fidelity, type Trip, trips, worst } from "./fidelity.ts";
import { answer, buildWorkload, reasonOf, type Wire, type Workload } from "./build.ts";

/** A required key, one that may be absent, one that may be null. */
export const envelopeModel = m.object("Envelope", {
  name: m.string(1, 20),
  note: m.optional(m.string(1, 20)),
  approved: m.nullable(m.boolean()),
});

type Found = Readonly<Record<string, unknown>>;

interface EnvelopeFacet {
  readonly name: string;
  readonly meaning: string;
  readonly source: string;
  readonly owes: Fidelity["owes"];
  /** What a decoder is given; absent where no wire says it. */
  readonly text?: string;
  /** What an encoder is given; absent where no value in memory is it. */
  readonly typed?: Found;
  /** What became of it, read from what has arrived. */
  readonly fate: (arrived: Found) => Arrival["fate"];
}

const has = (found: Found, key: string) => Object.hasOwn(found, key);
/** A key that holds undefined, on a wire that knows no undefined. */
const ofUndefined = (found: Found, key: string) =>
  !has(found, key) ? "normalised" : found[key] === undefined ? "kept" : "lost silently";

/** Every facet of the envelope. */
export const envelopeFacets: readonly EnvelopeFacet[] = [
  {
    name: "absent key",
    meaning: "an optional key that is not there stays away, and is no null",
    source: "JSON Schema 2020-12 validation §6.5.3 required",
    owes: "keep",
    text: '{"name":"a","approved":true}',
    typed: { name: "a", approved: true },
    fate: (found) =>
      !has(found, "note") ? "kept" : found["note"] === undefined ? "normalised" : "lost silently",
  },
  {
    name: "null of a nullable key",
    meaning: "null stays null, and is not absent",
    source: "RFC 8259 §3 null; JSON Schema 2020-12 validation §6.1.1 type",
    owes: "keep",
    text: '{"name":"a","approved":null}',
    typed: { name: "a", approved: null },
    fate: (found) => (found["approved"] === null ? "kept" : "lost silently"),
  },
  {
    name: "undefined in an optional key",
    meaning: "JSON has no undefined: the key is written as if it were absent",
    source: "ECMA-262 §25.5.2.5 SerializeJSONObject",
    owes: "keep",
    typed: { name: "a", note: undefined, approved: true },
    fate: (found) => ofUndefined(found, "note"),
  },
  {
    name: "null in an optional key",
    meaning: "an optional key that is there holds a text: null is a fault",
    source: "JSON Schema 2020-12 validation §6.1.1 type",
    owes: "refuse",
    text: '{"name":"a","note":null,"approved":true}',
    typed: { name: "a", note: null, approved: true },
    fate: (found) => (found["note"] === null ? "kept" : "lost silently"),
  },
  {
    name: "absent required key",
    meaning: "a required key that is not there is a fault",
    source: "JSON Schema 2020-12 validation §6.5.3 required",
    owes: "refuse",
    text: '{"approved":true}',
    typed: { approved: true },
    fate: (found) => (has(found, "name") ? "lost silently" : "kept"),
  },
  {
    name: "undefined in a required key",
    meaning: "a required key that holds undefined cannot be written",
    source: "JSON Schema 2020-12 validation §6.5.3 required",
    owes: "refuse",
    typed: { name: undefined, approved: true },
    fate: (found) => ofUndefined(found, "name"),
  },
  {
    name: "undefined in a nullable key",
    meaning: "undefined is not null",
    source: "ECMA-262 §6.1.1 and §6.1.2: two types",
    owes: "refuse",
    typed: { name: "a", approved: undefined },
    fate: (found) => ofUndefined(found, "approved"),
  },
  {
    name: "duplicate keys",
    meaning: "two values for one key: whoever takes one has dropped the other",
    source: "RFC 7493 §2.3: must not be; RFC 8259 §4: unpredictable",
    owes: "refuse",
    text: '{"name":"a","name":"b","approved":true}',
    fate: () => "lost silently",
  },
  {
    name: "key order",
    meaning: "the order of keys, which JSON gives no meaning, and signatures and diffs do",
    source: "RFC 8259 §4: unordered",
    owes: "keep",
    text: '{"approved":true,"note":"b","name":"a"}',
    typed: { approved: true, note: "b", name: "a" },
    fate: (found) => (Object.keys(found).join() === "approved,note,name" ? "kept" : "normalised"),
  },
  {
    name: "unknown keys",
    meaning: "a key that the model does not know, under the library's own default",
    source: "JSON Schema 2020-12 core §10.3.2.3 additionalProperties",
    owes: "keep",
    text: '{"name":"a","approved":true,"extra":1}',
    typed: { name: "a", approved: true, extra: 1 },
    fate: (found) => (found["extra"] === 1 ? "kept" : "lost silently"),
  },
];

/** Every facet of the envelope, on every trip. */
export async function envelopeOf(adapter: AnyAdapter): Promise<Fidelity[]> {
  const build = (operation: "encode" | "decode") =>
    buildWorkload(
      adapter,
      { operation, mode: "strict", model: envelopeModel, unknownKeys: adapter.unknownKeys[0] },
      [],
    );
  const workloads = { encode: await build("encode"), decode: await build("decode") };
  return envelopeFacets.flatMap((facet) =>
    trips.map((trip) => ({
      adapter: adapter.name,
      kind: "envelope" as const,
      facet: facet.name,
      trip,
      zone: "UTC",
      owes: facet.owes,
      ...worst(sent(adapter, facet, trip, workloads)),
      meaning: facet.meaning,
      source: facet.source,
    })),
  );
}

function sent(
  adapter: AnyAdapter,
  facet: EnvelopeFacet,
  trip: Trip,
  { encode, decode }: { encode: Workload | Unsupported; decode: Workload | Unsupported },
): Arrival[] | string {
  if (trip !== "decode" && encode instanceof Unsupported) return encode.reason;
  if (trip !== "encode" && decode instanceof Unsupported) return decode.reason;
  const own = adapter.wire === "own";
  if (trip === "decode" && own) return "reads only what it wrote itself";
  if (trip === "encode" || own) {
    if (facet.typed === undefined) return "no value in memory is it";
    const workload = encode as Workload;
    const input = shown(facet.typed);
    return [
      arrived(facet, input, () => {
        const wire = run(workload, workload.prepared.adopt({ ...facet.typed })) as Wire;
        return workload.readOwnWire === undefined
          ? [JSON.parse(wire as string), wire as string]
          : of(workload.readOwnWire(wire));
      }),
    ];
  }
  const { text } = facet;
  if (text === undefined) return "no wire says it";
  return [
    arrived(facet, text, () => {
      const value = run(decode as Workload, text);
      if (trip === "decode") return of(value);
      const back = run(encode as Workload, (encode as Workload).prepared.adopt(value)) as string;
      return [JSON.parse(back), back];
    }),
  ];
}

const of = (value: unknown): [unknown, string] => [value, shown(value)];

/** An object in one line, undefined and all. */
const shown = (value: unknown): string =>
  typeof value === "object" && value !== null
    ? `{ ${Object.entries(value)
        .map(([key, inner]) => `${key}: ${inner === undefined ? "undefined" : JSON.stringify(inner)}`)
        .join(", ")} }`
    : String(value);

function run(workload: Workload, input: unknown): unknown {
  const answered = answer(workload, input);
  if (!answered.took) throw new Error(answered.why);
  return answered.value;
}

function arrived(facet: EnvelopeFacet, input: string, send: () => [unknown, string]): Arrival {
  try {
    const [found, became] = send();
    return { fate: facet.fate(found as Found), input, became };
  } catch (error) {
    return { fate: "refused loudly", input, became: reasonOf(error) };
  }
}
