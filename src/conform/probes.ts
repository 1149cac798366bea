/** Typed values that have a facet, as they are sent to an encoder. */

import { describe, type Facet, type JsonValue } from "../kinds/contract.ts";
import { type KindName, kinds } from "../kinds/index.ts";
import { describedJson } from "../model/described.ts";
import { toWire } from "../model/forms.ts";
import type { CallInput, Ready } from "../protocol/messages.ts";
import { describeValue } from "../protocol/typed-values.ts";
import { formNamed, formNameOf, type JudgedAdapter } from "./answers.ts";

/** One facet of a kind, asked of one adapter. */
export interface FacetQuestion {
  readonly adapter: JudgedAdapter;
  readonly kind: KindName;
  readonly facet: Facet;
}

/** A typed value that has the facet. */
export interface SentProbe {
  /** The value in words. */
  readonly input: string;
  /** The wire value that it is to be written as. */
  readonly wire: JsonValue;
  readonly sent: CallInput;
}

/** Typed values that have the facet, in the form that encode takes; a text says why there is none. */
export function typedProbes({ kind, facet }: FacetQuestion, encode: Ready): readonly SentProbe[] | string {
  const name = formNameOf(encode, kind);
  const form = name ?? "JSON value";
  // Nobody here can build a form of an author's own: the worker makes it of text, where its text is known.
  const isOwn = name !== undefined && formNamed(kind, name) === undefined;
  if (facet.typed !== undefined && isOwn && facet.expected === "refuse")
    return `${name} is a form of its own, and nobody knows whether it has it`;
  if (facet.typed !== undefined && !isOwn) {
    const given = facet.typed(form);
    return given.length === 0
      ? `no ${form} has it`
      : given.map(({ value, wire = String(value) }) => ({
          input: describe(value),
          wire,
          sent: { is: "value", described: describeValue({ value }) },
        }));
  }
  if (facet.expected === "refuse") return "no typed value stands for it";
  const held = facet.probes.flatMap((wire): SentProbe[] => {
    if (name === undefined)
      return [
        { input: describe(wire), wire, sent: { is: "value", described: describedJson({ value: wire }) } },
      ];
    const input = heldBy(kind, facet, name, wire);
    return input === undefined
      ? []
      : [{ input, wire, sent: { is: "json", text: JSON.stringify({ value: wire }) } }];
  });
  return held.length === 0 ? `a ${form} does not hold it` : held;
}

/** The typed value of a probe in words; undefined where the form does not hold it. */
export function heldBy(kind: KindName, facet: Facet, name: string, wire: JsonValue): string | undefined {
  const form = formNamed(kind, name);
  // What a form of an author's own holds is seen when it is sent.
  if (form === undefined) return `${name} ${textOf(wire)}`;
  try {
    const value = form.from(textOf(wire));
    const back = toWire(kind, form, value);
    const read = (one: JsonValue) => facet.read?.(textOf(one)) ?? "";
    return kinds[kind].equal(wire, back) && read(wire) === read(back) ? describe(value) : undefined;
  } catch {
    return undefined;
  }
}

/** The text of a wire value: of a token its digits. */
export const textOf = (wire: JsonValue): string =>
  typeof wire === "object" && wire !== null && "source" in wire ? String(wire.source) : String(wire);
