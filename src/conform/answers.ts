/** What a worker has answered, as the judges read it. */

import { Decimal } from "decimal.js";
import { clipped, describe, type Form, type JsonValue, NumberToken } from "../kinds/contract.ts";
import { formedKind, type KindName, kinds } from "../kinds/index.ts";
import { Described, fromDescribed } from "../model/described.ts";
import { wireOfForm } from "../model/described-forms.ts";
import { asReadBy } from "../model/tokens.ts";
import type { Called, CallInput, FailedAnswer, Ready, UnsupportedAnswer } from "../protocol/messages.ts";
import { formIn } from "./cell.ts";

/** What came of building an operation. */
export type Prepared = Ready | UnsupportedAnswer | FailedAnswer;

/** The process ended, or did not answer in time. */
export interface Ended {
  readonly ended: "crash" | "hang";
  readonly cause: string;
}

/** What came of one input. */
export type Answered = Called | Ended;

/** What a judge knows of the adapter that it judges. */
export interface JudgedAdapter {
  readonly name: string;
  readonly wire: "json" | "own";
  readonly validates: boolean;
}

/** A failure as the end of a process. */
export const endedBy = ({ code, cause }: Pick<FailedAnswer, "code" | "cause">): Ended => ({
  ended: code === "hung" ? "hang" : "crash",
  cause,
});

/** Why a library builds no schema: what it threw, without the place in somebody's files where it did. */
export const buildError = (cause: string): string =>
  cause.replace(/ at [^()]*\(?[^()]*:\d+:\d+\)?$/, "").replace(/^(?:[A-Z]\w*)?Error: /, "");

/** What came of one input, read. */
export type Result =
  | { readonly is: "taken"; readonly value: unknown }
  | { readonly is: "refused"; readonly why: string }
  /** There is no such input. */
  | { readonly is: "impossible"; readonly why: string }
  | ({ readonly is: "ended" } & Ended);

/** Reads an answer. Values that JSON does not have are `Described`. */
export function resultOf(answered: Answered): Result {
  if ("ended" in answered) return { is: "ended", ...answered };
  if (answered.impossible !== undefined) return { is: "impossible", why: answered.impossible };
  if (answered.returned === undefined) return { is: "refused", why: answered.threw ?? "" };
  try {
    return { is: "taken", value: fromDescribed(answered.returned) };
  } catch {
    const cause = `a described value is no JSON: ${clipped(answered.returned)}`;
    return { is: "ended", ended: "crash", cause };
  }
}

/** The name of a kind's form on the typed side of an operation; undefined where its JSON value is its typed value. */
export const formNameOf = (prepared: Ready, kind: KindName): string | undefined =>
  formIn(prepared, kind)?.name;

/** One of the suite's forms by its name; undefined where the form is an author's own. */
export const formNamed = (kind: KindName, name: string | undefined): Form | undefined =>
  kinds[formedKind(kind) ?? kind].forms.find((form) => form.name === name);

/** What an encoder wrote, as an input for its decoder; undefined where it is neither text nor bytes. */
export function asWireInput(written: unknown): CallInput | undefined {
  if (typeof written === "string") return { is: "wire", text: written };
  return written instanceof Described && written.tag === "bytes"
    ? { is: "bytes", base64: String(written.content) }
    : undefined;
}

/** A field of a described object, of whatever class; undefined where there is none. */
export function fieldOf(found: unknown, key: string): unknown {
  const plain = plainOf(found);
  return typeof plain === "object" && plain !== null && Object.hasOwn(plain, key)
    ? (plain as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/** An object of any class by its own keys, at all depths; everything else that JSON lacks stays `Described`. */
export function plainOf(found: unknown): unknown {
  if (!(found instanceof Described)) return withinContainer(found, plainOf);
  const { held } = found;
  return held === found ? found : plainOf(held);
}

/** A list or an object with each value inside it changed; everything else as it is. */
function withinContainer(found: unknown, change: (inner: unknown) => unknown): unknown {
  if (Array.isArray(found)) return found.map(change);
  if (typeof found !== "object" || found === null || found instanceof NumberToken) return found;
  // Not by assignment: a key `__proto__` is a key.
  return Object.fromEntries(Object.entries(found).map(([key, inner]) => [key, change(inner)]));
}

/** Is it an object with another prototype than objects have? Such a one is described with its class, as one with odd keys is. */
export function hasOtherPrototype(found: unknown): boolean {
  if (!(found instanceof Described) || found.tag !== "object") return false;
  const { class: name, entries } = found.content as { readonly class?: unknown; readonly entries?: unknown };
  return (
    name === "Object" &&
    !(entries as readonly (readonly [string, unknown])[]).some(
      ([key, inner]) => key.startsWith("$") || Object.hasOwn((inner ?? {}) as object, "$accessor"),
    )
  );
}

/** The wire value of a typed value. Throws a TypeError on what is not of the form. */
export function wireOf(kind: KindName, form: string | undefined, found: unknown): JsonValue {
  if (form === undefined) return jsonOf(asReadBy(kind, found)) as JsonValue;
  const wire = wireOfForm(kind, form, found);
  if (wire === undefined) throw new TypeError(`expected ${form}, got ${inWords(found)}`);
  return wire;
}

/** A value as `JSON.stringify` would have it in the library's own process. */
export function jsonOf(found: unknown): unknown {
  if (found instanceof Described) {
    if (found.tag === "object") return jsonOf(plainOf(found));
    if (found.tag === "decimal") return shownDigits(found);
    if (found.tag === "cut") return "…";
    return Array.isArray(found.content) && found.tag === "form" ? found.content[1] : found.text;
  }
  return withinContainer(found, jsonOf);
}

/** As decimal.js writes it: with an exponent from 1e21 up and from 1e-7 down. */
const shownDigits = ({ content, text }: Described): string =>
  Array.isArray(content) ? new Decimal(text).toJSON() : String(content);

/** A value in a few characters: its type or class, and its text. */
export function inWords(found: unknown): string {
  if (!(found instanceof Described)) return describe(jsonOf(found));
  const { tag, content, text } = found;
  switch (tag) {
    case "decimal":
      return `Decimal ${JSON.stringify(shownDigits(found))}`;
    case "form":
      return Array.isArray(content) ? `${String(content[0])} ${JSON.stringify(content[1])}` : text;
    default:
      return text;
  }
}
