/**
 * What there is to know of a kind of value, in one file per kind.
 * Everything here is plain data and pure functions: no adapter, no model, no process.
 */

import type { Random } from "./random.ts";

/** ECMA-262 proposal-json-parse-with-source, which Node has and TypeScript's library does not know yet. */
declare global {
  interface JSON {
    /** An object that `JSON.stringify` writes as this text; a SyntaxError where it is no JSON number, text or literal. */
    rawJSON(text: string): object;
    /** `source` is the text of the value, given for numbers, texts and literals alone. */
    parse(
      text: string,
      reviver: (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown,
    ): unknown;
  }
}

/**
 * A JSON number by its digits, where a double would not hold them all (RFC 8259 §6 bounds neither size nor precision).
 * Written as it stands, digit by digit, by `JSON.stringify` (ECMA-262 proposal-json-parse-with-source: JSON.rawJSON).
 */
export class NumberToken {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
  toJSON(): unknown {
    return JSON.rawJSON(this.source);
  }
}

/** A JSON number by RFC 8259 §6. */
const JSON_NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** A number by its digits; the text itself where it is no JSON number, as an adapter may give for one. */
export const numberOrText = (text: string): NumberToken | string =>
  JSON_NUMBER.test(text) ? new NumberToken(text) : text;

/** A value that JSON text can hold (RFC 8259 §3), as `JSON.parse` returns it, or a number with all its digits. */
export type JsonValue =
  | null
  | boolean
  | number
  | NumberToken
  | string
  | readonly JsonValue[]
  | { readonly [key: string]: JsonValue };

/**
 * What a reader must do with an input.
 * - `accept`: a strict reader must take it.
 * - `coerce`: it denotes a value, but not in this kind's grammar: strict must refuse, lax may take it as that value.
 * - `may`: sources disagree, or leave it open: both answers are right, and shown.
 * - `refuse`: it denotes no value of this kind: every mode must refuse.
 */
export type Expectation = "accept" | "coerce" | "may" | "refuse";

/** One input with its expected verdict and the source of that expectation. */
export type Example = {
  /** Name, unique within its kind, in lower-case words joined by hyphens: `february-30`. */
  readonly case: string;
  /** The JSON value that a reader is given. */
  readonly input: JsonValue;
  /** Who says so: "RFC 3339 §5.6", or "wirebench" for the suite's own rule. For `may`, both sides. */
  readonly source: string;
} & (
  | {
      readonly expected: "accept" | "coerce" | "may";
      /** The value it denotes, in canonical wire form (for a `may` that has none: as it is). */
      readonly value: JsonValue;
      /** Another value that another source has it denote: a number of seconds is one of milliseconds too. */
      readonly or?: { readonly value: JsonValue; readonly source: string };
    }
  | { readonly expected: "refuse" }
);

/** One in-memory form of a kind: what `decode` gives and `encode` takes. */
export interface Form {
  /** Name as a reader knows it: `Date`, `Temporal.Instant`, `text`. */
  readonly name: string;
  /** Set where the form holds less than the kind asks of a typed value; says what is missing. */
  readonly weaker?: string;
  /** Builds the typed value from its canonical wire form. */
  readonly from: (wire: string) => unknown;
  /** Writes a typed value as wire text. Throws a TypeError on anything that is not of this form. */
  readonly to: (value: unknown) => string;
}

/** Something of a value that a trip over the wire may keep, rewrite, refuse or lose. */
export interface Facet<Parameters extends object = object> {
  /** In lower-case words, unique within its kind. */
  readonly name: string;
  /** What the facet is and why somebody could need it kept. */
  readonly meaning: string;
  /** Who says that there is such a thing. */
  readonly source: string;
  /** `refuse`: it is no value of the kind, and whoever is given it has to say so. */
  readonly expected: "keep" | "refuse";
  /** Parameters, where those of the examples have no room for it. */
  readonly parameters?: Parameters;
  /** Wire values that have it, or stand for it. */
  readonly probes: readonly JsonValue[];
  /** What equality does not see: two equal wire values agree in the facet when the readings are identical. */
  readonly read?: (wire: string) => string;
  /** Typed values that have it, by the name of the form, where they are not made from the probes. */
  readonly typed?: (form: string) => readonly TypedProbe[];
}

/** A typed value, and the wire value that it is to be written as; absent where it has none. */
export interface TypedProbe {
  readonly value: unknown;
  readonly wire?: JsonValue;
}

/** A facet that the value itself is: equality says all. */
export const valueFacet = (
  name: string,
  meaning: string,
  source: string,
  ...probes: JsonValue[]
): Omit<Facet, "parameters"> => ({
  name,
  meaning,
  source,
  expected: "keep",
  probes,
});

/** Another way to write the same value, which only a lax reader takes. */
export interface DirtyForm {
  /** Name as tables show it: `epoch milliseconds`, `braces`. */
  readonly name: string;
  /** Rewrites a canonical wire value; `undefined` where this value has no such form. */
  readonly write: (wire: JsonValue) => JsonValue | undefined;
}

/**
 * A kind: typed forms, wire form, equality, generator and examples.
 * Members are methods, not properties, so that a kind with its own parameters is still a `Kind`.
 */
export interface Kind<Name extends string = string, Parameters extends object = object> {
  readonly name: Name;
  /** One sentence: what a value of this kind is. */
  readonly summary: string;
  /** The strict wire grammar in words, with its source. */
  readonly grammar: string;
  /** Parameters for the examples, where no model gives any. */
  readonly exampleParameters: Parameters;
  /** In-memory forms, the one that datasets ask for first; empty where the JSON value is the typed value. */
  readonly forms: readonly Form[];
  /** What a trip over the wire may keep or lose. */
  readonly facets: readonly Facet<NoInfer<Parameters>>[];
  readonly dirty: readonly DirtyForm[];
  /** Is this JSON value in the strict grammar? True for every `accept`, false for every `coerce` and `refuse`. */
  conforms(value: unknown, parameters: Parameters): boolean;
  /** Do two wire values that conform denote the same value? */
  equal(left: JsonValue, right: JsonValue): boolean;
  /** A canonical wire value, drawn from `random`; every specification takes it. */
  generate(random: Random, parameters: Parameters): JsonValue;
  examples(parameters: Parameters): readonly Example[];
}

/** Closes a kind over its own name and parameters. */
export const defineKind = <const Name extends string, Parameters extends object>(
  kind: Kind<Name, Parameters>,
): Kind<Name, Parameters> => kind;

/** Builds a form whose `to` refuses whatever `is` does not recognise. */
export function defineForm<Value>(form: {
  readonly name: string;
  readonly weaker?: string;
  readonly is: (value: unknown) => value is Value;
  readonly from: (wire: string) => Value;
  readonly to: (value: Value) => string;
}): Form {
  const { is, to, ...rest } = form;
  return {
    ...rest,
    to: (value) => {
      if (!is(value)) throw new TypeError(`expected ${form.name}, got ${describe(value)}`);
      return to(value);
    },
  };
}

/** The form of a kind whose typed value is its text; `weaker` where the kind asks for more than text. */
export const textForm = (weaker?: string): Form =>
  defineForm({
    name: "text",
    ...(weaker === undefined ? {} : { weaker }),
    is: (value): value is string => typeof value === "string",
    from: (wire) => wire,
    to: (value) => value,
  });

/** A value in a few characters, for messages: its type or class, and its text. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (value instanceof Date && Number.isNaN(value.getTime())) return "Invalid Date";
  const type = typeof value === "object" ? (value.constructor?.name ?? "object") : typeof value;
  let text: string;
  try {
    text = typeof value === "object" ? (JSON.stringify(value) ?? "") : String(value);
  } catch {
    text = "(cannot be shown)";
  }
  return `${type} ${clipped(text)}`;
}

/** The beginning of a text, for messages: 80 characters at most. */
export const clipped = (text: string): string => (text.length > 80 ? `${text.slice(0, 77)}…` : text);

/** JSON values of no use to any text kind: the examples that all of them share. */
export const notText = (source: string): Example[] =>
  Object.entries({
    null: null,
    true: true,
    false: false,
    "empty-array": [],
    "empty-object": {},
  } satisfies Record<string, JsonValue>).map(([name, input]) => ({
    case: name,
    input,
    expected: "refuse",
    source,
  }));

type ValueExpectation = Exclude<Expectation, "refuse">;
const denoting =
  (expected: ValueExpectation) =>
  (
    name: string,
    input: JsonValue,
    value: JsonValue,
    source: string,
    or?: { readonly value: JsonValue; readonly source: string },
  ): Example => ({
    case: name,
    input,
    expected,
    value,
    source,
    ...(or === undefined ? {} : { or }),
  });

/** Short spellings of the four expectations: `accept(case, input, value, source)`, and what else it may denote. */
export const accept = denoting("accept");
export const coerce = denoting("coerce");
export const may = denoting("may");
export const refuse = (name: string, input: JsonValue, source: string): Example => ({
  case: name,
  input,
  expected: "refuse",
  source,
});
