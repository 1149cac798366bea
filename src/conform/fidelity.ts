/** What a trip over the wire keeps of a value, facet by facet. Judged from what a worker answered. */

import type { Facet, JsonValue } from "../kinds/contract.ts";
import { type KindName, kinds } from "../kinds/index.ts";
import { Described } from "../model/described.ts";
import { type LeafModel, m, type Model } from "../model/model.ts";
import { asReadBy, parseExactly } from "../model/tokens.ts";
import type { CallInput, Ready } from "../protocol/messages.ts";
import { oneLine } from "../protocol/one-line.ts";
import { expectedText } from "../protocol/typed-values.ts";
import type { FidelityRecord, Trip } from "../record/conformance.ts";
import {
  type Answered,
  buildError,
  fieldOf,
  formNameOf,
  inWords,
  type Prepared,
  resultOf,
  wireOf,
} from "./answers.ts";
import { textWritten } from "./calls.ts";
import { type FacetQuestion, type SentProbe, textOf, typedProbes } from "./probes.ts";

export const trips = ["encode", "decode", "round trip"] as const satisfies readonly Trip[];

/** From best to worst. A probe that there is no input for says nothing beside those that were sent. */
const outcomes = [
  "unsupported",
  "kept",
  "normalised",
  "refused loudly",
  "lost silently",
  "hang",
  "crash",
] as const;

/** What became of one probe. */
export interface Arrival {
  readonly outcome: (typeof outcomes)[number];
  readonly input: string;
  readonly became: string;
}

/** What became of each probe on one trip; a text says why none can be sent. */
export type Arrivals = readonly Arrival[] | string;

/** What a worker has answered to the probes of one facet. */
export interface FacetAnswers {
  readonly encode: Prepared;
  readonly decode: Prepared;
  /** What decode made of each probe. */
  readonly decoded: readonly (Answered | undefined)[];
  /** What encode made of each typed probe. */
  readonly encoded: readonly (Answered | undefined)[];
  /** What encode made of each value that decode gave. */
  readonly encodedAgain: readonly (Answered | undefined)[];
  /** Of a wire of its own: what decode made of what encode wrote of each typed probe. */
  readonly readBack: readonly (Answered | undefined)[];
}

export const facetsOf = (kind: KindName): readonly Facet[] => kinds[kind].facets;

/** The record that a probe of this facet sits in. */
export const facetModel = (kind: KindName, { parameters }: Pick<Facet, "parameters">): Model =>
  m.object("Probe", {
    value: { kind, parameters: parameters ?? kinds[kind].exampleParameters } as LeafModel,
  });

/** What decode is called with. A wire of its own holds no probe. */
export const decodeInputs = ({ adapter, facet }: FacetQuestion): CallInput[] =>
  adapter.wire === "own"
    ? []
    : facet.probes.map((value) => ({ is: "json", text: JSON.stringify({ value }) }));

/** What encode is called with, of a form's own values. */
export const encodeInputs = (question: FacetQuestion, encode: Ready): CallInput[] => {
  const probes = typedProbes(question, encode);
  return typeof probes === "string" ? [] : probes.map(({ sent }) => sent);
};

/** A value that decode gave, as an input of encode. */
export const inputsAgain = (decoded: readonly (Answered | undefined)[]): (CallInput | undefined)[] =>
  decoded.map((answered) =>
    answered !== undefined && !("ended" in answered) && answered.returned !== undefined
      ? { is: "value", described: answered.returned }
      : undefined,
  );

/**
 * A probe that decode gave, as an input of encode. A description does not tell decimals apart that write plain digits and those
 * that write an exponent: where it is of the Decimal that the adapter's own form builds, the form builds it again.
 */
export const probesAgain = (
  { kind, facet }: FacetQuestion,
  { encode, decode }: { readonly encode: Ready; readonly decode: Prepared },
  decoded: readonly (Answered | undefined)[],
): (CallInput | undefined)[] => {
  const again = inputsAgain(decoded);
  if (decode.is !== "ready") return again;
  const names = [encode, decode].map((ready) => formNameOf(ready, kind));
  if (names.some((name) => name !== "Decimal")) return again;
  return again.map((input, index) => {
    const document = { value: facet.probes[index] ?? null };
    return input?.is === "value" &&
      input.described === expectedText(facetModel(kind, facet), () => "Decimal", document)
      ? { is: "json", text: JSON.stringify(document) }
      : input;
  });
};

/** One record for each trip, of the worst that became of any probe. */
export const fidelityRecords = (
  question: FacetQuestion,
  zone: string,
  answers: FacetAnswers,
): FidelityRecord[] =>
  trips.map((trip) => ({
    adapter: question.adapter.name,
    kind: question.kind,
    facet: question.facet.name,
    trip,
    zone,
    expected: question.facet.expected,
    ...worst(arrivals(question, trip, answers)),
    meaning: question.facet.meaning,
    source: question.facet.source,
  }));

/** The worst of what became of the probes, or why there is nothing to say. */
export function worst(arrived: Arrivals): Pick<FidelityRecord, "outcome" | "input" | "became"> {
  if (typeof arrived === "string") return { outcome: "unsupported", input: "", became: arrived };
  const [first, ...rest] = arrived;
  if (first === undefined) return { outcome: "unsupported", input: "", became: "nothing to send" };
  const found = rest.reduce(
    (one, other) => (outcomes.indexOf(other.outcome) > outcomes.indexOf(one.outcome) ? other : one),
    first,
  );
  return { ...found, became: oneLine(found.became) };
}

/** Why a trip has no arrivals: an operation was not built, or its process ended. */
export function notBuilt(
  trip: Trip,
  { encode, decode }: Pick<FacetAnswers, "encode" | "decode">,
  isOwn: boolean,
) {
  for (const [operation, prepared] of [
    ["encode", encode],
    ["decode", decode],
  ] as const) {
    // An encoder with its own wire is judged by its decoder.
    const isNeeded = trip === "round trip" || trip === operation || (trip === "encode" && isOwn);
    if (!isNeeded || prepared.is === "ready") continue;
    if (prepared.is === "unsupported") return prepared.reason;
    // Nothing is sent by a schema that the library does not build: it refuses the model, and no value of it.
    if (prepared.code === "threw") return `builds no schema of it: ${buildError(prepared.cause)}`;
    return [
      { outcome: prepared.code === "hung" ? "hang" : "crash", input: "", became: prepared.cause },
    ] as const;
  }
  return undefined;
}

function arrivals(question: FacetQuestion, trip: Trip, answers: FacetAnswers): Arrivals {
  const isOwn = question.adapter.wire === "own";
  const without = notBuilt(trip, answers, isOwn);
  if (without !== undefined) return without;
  const { facet } = question;
  if (trip === "encode" || isOwn) {
    if (trip === "decode") return "reads only what it wrote itself";
    const probes = typedProbes(question, answers.encode as Ready);
    if (typeof probes === "string") return probes;
    return probes.map((probe, index) =>
      ofWritten(
        question,
        probe,
        answers.encoded[index],
        isOwn ? { decode: answers.decode as Ready, readBack: answers.readBack[index] } : {},
      ),
    );
  }
  return facet.probes.map((wire, index) => {
    const input = JSON.stringify(wire);
    const decoded = answers.decoded[index];
    return trip === "decode"
      ? arrived(input, decoded, "", (value) => ofTyped(question, answers.decode as Ready, input, wire, value))
      : arrived(input, decoded, "decode: ", () =>
          arrived(input, answers.encodedAgain[index], "encode: ", (value) =>
            ofText(question, input, wire, value),
          ),
        );
  });
}

/** What became of one probe: what `taken` says of it where it was taken. `step`: what refused it, in a few words. */
export function arrived(
  input: string,
  answered: Answered | undefined,
  step: string,
  taken: (value: unknown) => Arrival,
): Arrival {
  if (answered === undefined) throw new Error(`no answer to the probe ${input}`);
  const result = resultOf(answered);
  switch (result.is) {
    case "taken":
      return taken(result.value);
    case "ended":
      return { outcome: result.ended, input, became: result.cause };
    case "impossible":
      return { outcome: "unsupported", input, became: `there is no such input: ${result.why}` };
    case "refused":
      return { outcome: "refused loudly", input, became: `${step}${result.why}` };
  }
}

const lost = (input: string, became: string): Arrival => ({ outcome: "lost silently", input, became });

/** A typed probe that was written, as JSON or on a wire of its own, which is then read back. */
function ofWritten(
  question: FacetQuestion,
  { input, wire }: SentProbe,
  encoded: Answered | undefined,
  own: { readonly decode?: Ready; readonly readBack?: Answered | undefined },
): Arrival {
  const { decode } = own;
  return arrived(input, encoded, "", (value) => {
    if (decode === undefined) return ofText(question, input, wire, value);
    return own.readBack === undefined
      ? lost(input, `neither text nor bytes: ${inWords(value)}`)
      : arrived(input, own.readBack, "its own wire: ", (back) =>
          ofTyped(question, decode, input, wire, back),
        );
  });
}

/** What JSON text says that a probe has become. */
function ofText({ kind, facet }: FacetQuestion, input: string, left: JsonValue, written: unknown): Arrival {
  const text = textWritten(written) ?? inWords(written);
  let found: unknown;
  try {
    found = parseExactly(text);
  } catch {
    return lost(input, `no JSON: ${text}`);
  }
  const wire = asReadBy(kind, fieldOf(found, "value")) as JsonValue | undefined;
  return { outcome: arrivedAs(kind, facet, left, wire), input, became: text };
}

/** What a typed value says that a probe has become. */
function ofTyped(
  { kind, facet }: FacetQuestion,
  prepared: Ready,
  input: string,
  left: JsonValue,
  holder: unknown,
): Arrival {
  const form = formNameOf(prepared, kind);
  const found = fieldOf(holder, "value");
  const became = inWords(found);
  let wire: JsonValue | undefined;
  try {
    wire = form === undefined && found === undefined ? undefined : wireOrName(kind, form, found);
  } catch {
    return lost(input, became);
  }
  return { outcome: arrivedAs(kind, facet, left, wire), input, became };
}

/** The wire value of a typed value. An Invalid Date has none, and is a Date: its name stands for it, as NaN does for a Decimal. */
const wireOrName = (kind: KindName, form: string | undefined, found: unknown): JsonValue =>
  found instanceof Described && found.tag === "invalid" && found.content === form
    ? inWords(found)
    : wireOf(kind, form, found);

/** What a probe has become, once it has arrived as this wire value. */
function arrivedAs(
  kind: KindName,
  facet: Facet,
  left: JsonValue,
  wire: JsonValue | undefined,
): Arrival["outcome"] {
  if (wire === undefined) return "lost silently";
  // What is no value of the kind has no equality: it is let through as it is, or turned into something else.
  if (facet.expected === "refuse") return textOf(left) === textOf(wire) ? "kept" : "lost silently";
  if (!kinds[kind].equal(left, wire)) return "lost silently";
  const read = (value: JsonValue) => facet.read?.(textOf(value)) ?? "";
  return read(left) === read(wire) ? "kept" : "normalised";
}
