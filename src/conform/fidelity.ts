/** What a trip over the wire keeps of a value, facet by facet: found out by sending it. */

import type { AnyAdapter } from "../adapters/contract.ts";
import { describe, type Facet, type JsonValue, type TypedProbe } from "../kinds/contract.ts";
import { type KindName, kinds } from "../kinds/index.ts";
import { Unsupported } from "../model/fold.ts";
import { formOf, toWire } from "../model/forms.ts";
import { type LeafModel, m, type Model } from "../model/model.ts";
import { asReadBy, parseExactly } from "../model/tokens.ts";
import { answer, buildWorkload, reasonOf, type Wire, type Workload } from "./build.ts";

/** `encode`: typed value to wire. `decode`: wire to typed value. `round trip`: wire to typed value and back. */
export const trips = ["encode", "decode", "round trip"] as const;
export type Trip = (typeof trips)[number];

/**
 * What became of a facet.
 * - `kept`: the value and its facet arrive as they left. What ought to be refused was let through as it was.
 * - `normalised`: an equal value arrives, the facet in another spelling.
 * - `refused loudly`: it threw.
 * - `lost silently`: something else arrives, and nobody is told.
 */
export const fates = ["kept", "normalised", "refused loudly", "lost silently"] as const;
export type Fate = (typeof fates)[number];

/** One cell of the fidelity matrix: the worst that became of any probe of the facet. */
export interface Fidelity {
  readonly adapter: string;
  readonly kind: KindName | "envelope";
  readonly facet: string;
  readonly trip: Trip;
  /** The process time zone (TZ) that it was seen under. */
  readonly zone: string;
  readonly owes: Facet["owes"];
  readonly outcome: Fate | "unsupported" | "crash" | "hang";
  /** The probe that this became of, in words. */
  readonly input: string;
  /** What it became, or why it was refused or is unsupported. */
  readonly became: string;
  readonly meaning: string;
  readonly source: string;
}

/** What became of one probe. */
export interface Arrival {
  readonly fate: Fate;
  readonly input: string;
  readonly became: string;
}

/** The record that a probe of this facet sits in. */
export const facetModel = (kind: KindName, { parameters }: Pick<Facet, "parameters">): Model =>
  m.object("Probe", {
    value: { kind, parameters: parameters ?? kinds[kind].exampleParameters } as LeafModel,
  });

/** Every facet of a kind, on every trip, in the time zone of this process. */
export async function fidelityOf(adapter: AnyAdapter, kind: KindName, zone: string): Promise<Fidelity[]> {
  const cells: Fidelity[] = [];
  for (const facet of kinds[kind].facets as readonly Facet[])
    for (const trip of trips) {
      const arrived = await arrivals(adapter, kind, facet, trip);
      cells.push({
        adapter: adapter.name,
        kind,
        facet: facet.name,
        trip,
        zone,
        owes: facet.owes,
        ...worst(arrived),
        meaning: facet.meaning,
        source: facet.source,
      });
    }
  return cells;
}

/** The worst of what became of the probes, or why there is nothing to say. */
export function worst(arrived: readonly Arrival[] | string): Pick<Fidelity, "outcome" | "input" | "became"> {
  if (typeof arrived === "string") return { outcome: "unsupported", input: "", became: arrived };
  const [first, ...rest] = arrived;
  if (first === undefined) return { outcome: "unsupported", input: "", became: "nothing to send" };
  const { fate, input, became } = rest.reduce(
    (one, other) => (fates.indexOf(other.fate) > fates.indexOf(one.fate) ? other : one),
    first,
  );
  return { outcome: fate, input, became };
}

type Arrivals = readonly Arrival[] | string;

/** What became of each probe on one trip; a text says why none can be sent. */
async function arrivals(adapter: AnyAdapter, kind: KindName, facet: Facet, trip: Trip): Promise<Arrivals> {
  const build = (operation: "encode" | "decode") =>
    buildWorkload(
      adapter,
      { operation, mode: "strict", model: facetModel(kind, facet), unknownKeys: adapter.unknownKeys[0] },
      [],
    );
  const built: Partial<Record<"encode" | "decode", Workload>> = {};
  for (const operation of ["encode", "decode"] as const) {
    if (trip !== "round trip" && trip !== operation) continue;
    try {
      const workload = await build(operation);
      if (workload instanceof Unsupported) return workload.reason;
      built[operation] = workload;
    } catch (error) {
      // Nothing is sent by a schema that the library does not build: it refuses the model, and no value of it.
      return `builds no schema of it: ${reasonOf(error)}`;
    }
  }
  const { encode, decode } = built;
  const leaf: Leaf = { kind, facet };
  switch (trip) {
    case "encode":
      return encoded(leaf, encode as Workload);
    case "decode":
      return adapter.wire === "own" ? "reads only what it wrote itself" : decoded(leaf, decode as Workload);
    case "round trip":
      return adapter.wire === "own"
        ? roundTripOfOwn(leaf, encode as Workload)
        : roundTrip(leaf, encode as Workload, decode as Workload);
  }
}

interface Leaf {
  readonly kind: KindName;
  readonly facet: Facet;
}

/** What became of one probe, once it has arrived as this wire value. */
function arrival(
  { kind, facet }: Leaf,
  input: string,
  left: JsonValue | undefined,
  arrived: JsonValue | undefined,
  shown: string,
): Arrival {
  if (left === undefined || arrived === undefined) return { fate: "lost silently", input, became: shown };
  // What is no value of the kind has no equality: it is let through as it is, or turned into something else.
  if (facet.owes === "refuse")
    return { fate: textOf(left) === textOf(arrived) ? "kept" : "lost silently", input, became: shown };
  if (!kinds[kind].equal(left, arrived)) return { fate: "lost silently", input, became: shown };
  const read = (wire: JsonValue) => facet.read?.(textOf(wire)) ?? "";
  return { fate: read(left) === read(arrived) ? "kept" : "normalised", input, became: shown };
}

/** The text of a wire value: of a token its digits. */
const textOf = (wire: JsonValue): string =>
  typeof wire === "object" && wire !== null && "source" in wire ? String(wire.source) : String(wire);

function encoded(leaf: Leaf, workload: Workload): Arrivals {
  const probes = typedProbes(leaf, workload);
  if (typeof probes === "string") return probes;
  return probes.map(({ value, wire = String(value) }) => {
    const input = describe(value);
    const answered = answer(workload, workload.prepared.adopt({ value }));
    if (!answered.took) return { fate: "refused loudly", input, became: answered.why };
    if (workload.readOwnWire !== undefined)
      return readBack(leaf, workload, input, wire, answered.value as Wire);
    return ofText(leaf, input, wire, answered.value as string);
  });
}

/** What JSON text says that a probe has become. */
function ofText(leaf: Leaf, input: string, left: JsonValue | undefined, text: string): Arrival {
  try {
    const found = parseExactly(text) as { readonly value?: unknown } | null;
    const arrived = asReadBy(leaf.kind, found?.value) as JsonValue | undefined;
    return arrival(leaf, input, left, arrived, text);
  } catch {
    return { fate: "lost silently", input, became: `no JSON: ${text}` };
  }
}

/** Typed values that have the facet, in the form that the operation takes; a text says why there is none. */
function typedProbes({ kind, facet }: Leaf, { prepared }: Workload): readonly TypedProbe[] | string {
  const form = formOf(kind, prepared.forms);
  if (facet.typed !== undefined) {
    const given = facet.typed(form?.name ?? "JSON value");
    return given.length === 0 ? `no ${form?.name ?? "JSON value"} has it` : given;
  }
  if (facet.owes === "refuse") return "no typed value stands for it";
  const held = facet.probes.flatMap((wire): TypedProbe[] => {
    if (form === undefined) return [{ value: wire, wire }];
    try {
      const value = form.from(textOf(wire));
      const back = toWire(kind, form, value);
      const read = (text: JsonValue) => facet.read?.(textOf(text)) ?? "";
      return kinds[kind].equal(wire, back) && read(wire) === read(back) ? [{ value, wire }] : [];
    } catch {
      return [];
    }
  });
  return held.length === 0 ? `a ${form?.name ?? "JSON value"} does not hold it` : held;
}

function decoded(leaf: Leaf, workload: Workload): Arrivals {
  return leaf.facet.probes.map((wire) => {
    const input = JSON.stringify(wire);
    const answered = answer(workload, workload.toInput({ value: wire }));
    return answered.took
      ? ofTyped(leaf, workload, input, wire, answered.value)
      : { fate: "refused loudly", input, became: answered.why };
  });
}

/** What a typed value says that a probe has become. */
function ofTyped(
  leaf: Leaf,
  { prepared }: Workload,
  input: string,
  left: JsonValue | undefined,
  value: unknown,
): Arrival {
  const found = (value as { readonly value?: unknown } | null)?.value;
  const form = formOf(leaf.kind, prepared.forms);
  try {
    const arrived = form === undefined ? (found as JsonValue) : toWire(leaf.kind, form, found);
    return arrival(leaf, input, left, arrived, describe(found));
  } catch {
    return { fate: "lost silently", input, became: describe(found) };
  }
}

function roundTrip(leaf: Leaf, encode: Workload, decode: Workload): Arrivals {
  return leaf.facet.probes.map((wire) => {
    const input = JSON.stringify(wire);
    const there = answer(decode, decode.toInput({ value: wire }));
    if (!there.took) return { fate: "refused loudly", input, became: `decode: ${there.why}` };
    const back = answer(encode, encode.prepared.adopt(there.value));
    if (!back.took) return { fate: "refused loudly", input, became: `encode: ${back.why}` };
    return ofText(leaf, input, wire, back.value as string);
  });
}

/** Typed value to the library's own wire, and back. */
function roundTripOfOwn(leaf: Leaf, encode: Workload): Arrivals {
  const probes = typedProbes(leaf, encode);
  if (typeof probes === "string") return probes;
  return probes.map(({ value, wire = String(value) }) => {
    const input = describe(value);
    const answered = answer(encode, encode.prepared.adopt({ value }));
    return answered.took
      ? readBack(leaf, encode, input, wire, answered.value as Wire)
      : { fate: "refused loudly", input, became: answered.why };
  });
}

function readBack(
  leaf: Leaf,
  encode: Workload,
  input: string,
  left: JsonValue | undefined,
  wire: Wire,
): Arrival {
  try {
    return ofTyped(leaf, encode, input, left, encode.readOwnWire?.(wire));
  } catch (error) {
    return { fate: "refused loudly", input, became: `its own wire: ${reasonOf(error)}` };
  }
}
