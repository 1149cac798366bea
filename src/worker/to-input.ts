/** How documents become inputs of an operation. Nothing of the operation itself has to be built for it. */

import type { AnyAdapter, Request } from "../adapters/any-adapter.ts";
import { type Form, NumberToken } from "../kinds/contract.ts";
import { Unsupported } from "../model/fold.ts";
import { copyToType, formOf, type Forms, toWire, typedInPlace } from "../model/forms.ts";
import { leaves, type LeafModel, type Model } from "../model/model.ts";
import { keysOf } from "../model/pointer.ts";
import { needsDigits, parseExactly, readDocument } from "../model/tokens.ts";
import type { InputForm } from "../protocol/messages.ts";
import { absent, undescribe } from "../protocol/typed-values.ts";
import { answerOf } from "./settled.ts";

/** Turns documents into inputs. What is typed is still to be adopted by the operation, where that has a step for it. */
export interface ToInput {
  readonly form: InputForm;
  /** The input of a document, by its JSON text; a promise of it where its own wire is written so. Throws where there is none. */
  readonly of: (text: string) => unknown;
  /** The same with a described value in one place of the document. */
  readonly changed: (text: string, pointer: string, described: string) => unknown;
}

/** The inputs of an operation; unsupported where its own wire has nobody who writes it. */
export async function toInputOf(adapter: AnyAdapter, request: Request): Promise<ToInput | Unsupported> {
  const { operation, model } = request;
  switch (operation) {
    case "encode": {
      const forms = await adapter.formsOf("encode");
      return forms instanceof Unsupported ? forms : typedInputs(model, forms);
    }
    case "decode": {
      if (adapter.wire === "json") return textInputs;
      const encode = await adapter.prepare({ ...request, operation: "encode" });
      if (encode instanceof Unsupported) return encode;
      const build = typedInputs(model, encode.forms).of;
      const write = (typed: unknown): unknown => answerOf(encode, encode.adopt(typed));
      return {
        form: "own wire",
        of: (text) => write(build(text)),
        changed: (text, pointer, described) => {
          const typed = build(changedDocument(text, pointer, described));
          if (!holds(model, encode.forms, typed, pointer, described))
            throw new Error("what its typed value holds is another document, which may be right");
          return write(typed);
        },
      };
    }
    default:
      return valueInputs;
  }
}

/** Inputs that are made of the document's text: a change is made in the document. */
const ofDocuments = (form: InputForm, of: ToInput["of"]): ToInput => ({
  form,
  of,
  changed: (text, pointer, described) => of(changedDocument(text, pointer, described)),
});

const textInputs = ofDocuments("text", (text) => text);
/** Each number a double, as `JSON.parse` gives it. */
export const valueInputs = ofDocuments("value", (text) => JSON.parse(text) as unknown);

function typedInputs(model: Model, forms: Forms): ToInput {
  const read = readDocument(model);
  // One for both: each that is composed takes places of the engine's notes from a library that composes its own.
  const build = typedInPlace(model, forms);
  const of = (text: string): unknown => build(copyToType(read(text)));
  // No input that is changed is timed, so it may lie in memory as it was parsed: a clone takes longer than to parse.
  const fresh = needsDigits(model) ? of : (text: string): unknown => build(JSON.parse(text));
  return {
    form: "typed",
    of,
    changed: (text, pointer, described) =>
      replacedAt(fresh(text), pointer, undescribe(described, { forms: formsIn(forms) })),
  };
}

/**
 * Does a typed value hold what was put into its document? A Date of 30 February is one of 1 March, a Decimal of text is one of a
 * number: the fault is gone, and never gets onto a wire that is written from it.
 */
function holds(model: Model, forms: Forms, typed: unknown, pointer: string, described: string): boolean {
  const put = undescribe(described, { number: (digits) => new NumberToken(digits) });
  const there = keysOf(pointer).reduce<unknown>(
    (value, key) => (typeof value === "object" && value !== null ? (value as Holder)[key] : undefined),
    typed,
  );
  const kind = kindAt(model, pointer);
  const form = kind && formOf(kind, forms);
  if (put === absent || typeof there !== "object" || there === null) return true;
  if (kind === undefined || form === undefined) return true;
  try {
    const wire = toWire(kind, form, there);
    if (!(wire instanceof NumberToken)) return put === wire;
    return typeof put === "number" || put instanceof NumberToken ? textOf(put) === wire.source : false;
  } catch {
    return true;
  }
}
type Holder = Readonly<Record<string, unknown>>;

const textOf = (number: number | NumberToken): string =>
  number instanceof NumberToken ? number.source : String(number);

/** The kind of the leaf at a JSON Pointer; undefined where there is none. */
function kindAt(model: Model, pointer: string): LeafModel["kind"] | undefined {
  const keys = keysOf(pointer);
  const isThere = (pattern: readonly string[]): boolean =>
    pattern.length === keys.length && pattern.every((key, index) => key === "*" || key === keys[index]);
  return leaves(model).find((leaf) => isThere(keysOf(leaf.pointer)))?.leaf.kind;
}

/** The forms of an adapter, without their kinds. */
export const formsIn = (forms: Forms): Form[] => Object.values(forms);

function changedDocument(text: string, pointer: string, described: string): string {
  const value = undescribe(described, { number: (digits) => new NumberToken(digits) });
  const changed: unknown = JSON.stringify(replacedAt(parseExactly(text), pointer, value));
  if (typeof changed !== "string") throw new Error("there is no such document");
  return changed;
}

/** The value with another one in the place of a JSON Pointer (RFC 6901), in place. Throws where it has no such place. */
export function replacedAt(value: unknown, pointer: string, replacement: unknown): unknown {
  const keys = keysOf(pointer);
  const last = keys.pop();
  if (last === undefined) {
    if (replacement === absent) throw new Error("nothing is left of the document");
    return replacement;
  }
  let holder = value;
  for (const key of keys) holder = holderOf(holder, pointer)[key];
  const into = holderOf(holder, pointer);
  if (replacement === absent) {
    if (Array.isArray(into)) into.splice(Number(last), 1);
    else delete into[last];
  } else
    Object.defineProperty(into, last, {
      value: replacement,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  return value;
}

function holderOf(value: unknown, pointer: string): Record<string, unknown> {
  if (typeof value !== "object" || value === null || value instanceof NumberToken)
    throw new Error(`the document has no place ${pointer}`);
  return value as Record<string, unknown>;
}
