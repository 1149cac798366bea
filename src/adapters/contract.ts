/**
 * What the author of an adapter writes: one literal, handed to `adapterOf`. CONTRIBUTING.md prints a whole one. Long because it is
 * the one file that such an author reads.
 */

import { type FormedKind, kindNames } from "../kinds/index.ts";
import { missing, type UnknownKeys, Unsupported, type Vocabulary } from "../model/fold.ts";
import type { Forms } from "../model/forms.ts";
import type { Model } from "../model/model.ts";

export { Decimal } from "decimal.js";
export { as } from "../kinds/index.ts";
export { decimalPattern, plainDigits } from "../kinds/decimal.ts";
export type { ParametersOf } from "../kinds/index.ts";
export type { Model, ObjectModel } from "../model/model.ts";
export { defineForm } from "../kinds/contract.ts";
export {
  custom,
  type Field,
  type Spelling,
  type UnknownKeys,
  Unsupported,
  unsupported,
  type Vocabulary,
  weaker,
} from "../model/fold.ts";

/** `strict`: conversion is off, the kind's file gives the grammar. `lax`: the library's own documented coercion is on. */
export const modes = ["strict", "lax"] as const;
export type Mode = (typeof modes)[number];

/** What a library is asked to do, one direction or one verdict at a time. */
export const operationNames = ["encode", "check", "decode", "explain"] as const;
export type OperationName = (typeof operationNames)[number];

/** What `prepare` is told beside the schema. */
export interface Context {
  readonly model: Model;
  readonly mode: Mode;
  readonly unknownKeys: UnknownKeys;
  /**
   * The suite's own step from checked JSON to typed values, in place, for a library that has none.
   * Whoever reads it is marked `custom` in every kind that it builds.
   */
  readonly revive: (json: unknown) => unknown;
}

/** One finding of `explain`: where (JSON Pointer text, or its keys) and what. */
export interface Issue {
  readonly path: string | readonly PropertyKey[];
  readonly message: string;
}

/**
 * One operation: `prepare` runs once, untimed; the function it returns is what the clock sees.
 * `read` translates the library's own answer, untimed. A throw in either is a refusal.
 */
export interface Operation<Schema, Input, Output> {
  readonly prepare: Prepare<Schema, Input, unknown>;
  readonly read: (native: never) => Output;
  /** Set where what the function returns is a promise, which is waited for before `read`; see `asynchronous`. */
  readonly isAsynchronous?: true;
  /** Why it is not done in some modes, or under some policies for unknown keys; see `unless`. */
  readonly gap?: FindGap;
}
type Prepare<Schema, Input, Native> = (
  schema: Schema,
  context: Context,
) => Awaitable<(input: Input) => Native>;
type FindGap = (context: Context) => Unsupported | undefined;
type Awaitable<Value> = Value | Promise<Value>;

/** Pairs `prepare` with `read`, so that the library's answer keeps its type between the two. */
export function operation<Schema, Input, Output>(
  prepare: Prepare<Schema, Input, Output>,
): Operation<Schema, Input, Output>;
export function operation<Schema, Input, Native, Output>(
  prepare: Prepare<Schema, Input, Native>,
  read: (native: Native) => Output,
): Operation<Schema, Input, Output>;
export function operation<Schema, Input>(
  prepare: Prepare<Schema, Input, unknown>,
  read: (native: never) => unknown = (native) => native,
): Operation<Schema, Input, unknown> {
  return { prepare, read };
}

/**
 * As `operation`, where the library's answer is a promise: it is called, judged and proved as any other, and never timed, because a
 * loop would time the event loop.
 */
export function asynchronous<Schema, Input, Output>(
  prepare: Prepare<Schema, Input, Promise<Output>>,
): Operation<Schema, Input, Output>;
export function asynchronous<Schema, Input, Native, Output>(
  prepare: Prepare<Schema, Input, Promise<Native>>,
  read: (native: Native) => Output,
): Operation<Schema, Input, Output>;
export function asynchronous<Schema, Input>(
  prepare: Prepare<Schema, Input, Promise<unknown>>,
  read: (native: never) => unknown = (native) => native,
): Operation<Schema, Input, unknown> {
  return { prepare, read, isAsynchronous: true };
}

/** An operation that has a gap in some modes, on some models, or under some policies for unknown keys. */
export const unless = <Schema, Input, Output>(
  gap: FindGap,
  own: Operation<Schema, Input, Output>,
): Operation<Schema, Input, Output> => ({ ...own, gap });

/** How a library spells each kind, layer upon layer. A word of a later layer replaces that of an earlier one, word by word. */
export interface Layers<Schema> {
  /** Whole, and without transforms: `check` pays for none. Start from `unchecked` where the library has no schema. */
  readonly strict: Vocabulary<Schema>;
  /** Replaces words for `decode` and `encode`. */
  readonly typed?: Partial<Vocabulary<Schema>>;
  /** Replaces words for `encode` alone, where a schema runs one way and writing takes another one. */
  readonly encoded?: Partial<Vocabulary<Schema>>;
  /** Replaces words in lax mode: what the library documents as coercion. Takes all that strict takes. */
  readonly lax: Partial<Vocabulary<Schema>> | Unsupported;
}

export interface Operations<Schema, Wire> {
  /** Typed value to wire. */
  readonly encode: Operation<Schema, unknown, Wire> | Unsupported;
  /** JSON value to yes or no. */
  readonly check: Operation<Schema, unknown, boolean> | Unsupported;
  /** Wire to typed value; a throw refuses. */
  readonly decode: Operation<Schema, Wire, unknown> | Unsupported;
  /** JSON value to a list of issues, all that the library finds; empty where there is none. */
  readonly explain: Operation<Schema, unknown, readonly Issue[]> | Unsupported;
}

/** What every library that implements Standard Schema has on a schema: https://standardschema.dev. */
export interface StandardSchema {
  readonly "~standard": {
    /** What has `issues` where the value is wrong; a promise of it is not waited for. */
    readonly validate: (value: unknown) => object;
  };
}

/** What a compiler made of a schema before anything runs. */
export interface Compiled {
  /** The modules, as absolute URLs. Operations are handed their exports, merged, in the schema's place. */
  readonly modules: readonly URL[];
  /** What they were made of, for a person to read. */
  readonly madeOf: string;
}

/** What of an operation decides which modules it needs. */
export interface CompiledRequest extends Pick<Context, "mode" | "unknownKeys"> {
  readonly operation: OperationName;
}

/** One library, or one way of using it. Every member without a question mark is required; a gap carries its reason. */
export interface Adapter<Schema, Wire extends string | Uint8Array, Scope extends object, Built = Schema> {
  /** Name in tables and on the command line, in lower-case words joined by hyphens. */
  readonly name: string;
  /** The npm packages whose versions matter to the numbers, the library itself first; empty for what the runtime has. */
  readonly packages: readonly string[];
  readonly homepage: string;
  /** How the library is set up, in a sentence; printed with its rows. */
  readonly configuration: string;
  /** `jit` generates code at run time, where a content security policy lets it (`unsafe-eval`); some interpret elsewhere. */
  readonly execution: "interpreted" | "jit" | "ahead-of-time";
  /** `json`: the canonical JSON of the model. `own`: decodes only what it encoded itself. */
  readonly wire: "json" | "own";
  /** Set by the suite's own limit alone: what is possible, a figure under each table that it can answer. It beats nobody. */
  readonly isLimit?: true;
  /** Set where it claims no validation at all (a codec): then it is gated on clean documents only, and labelled so. */
  readonly validates?: false;
  /** What it does with keys that the model does not know, its own default first; `encode` uses the default. */
  readonly unknownKeys: readonly [UnknownKeys, ...UnknownKeys[]];
  /**
   * Loads the library, once in a process, before any clock. What it returns is all that `vocabulary` and `operations` know of
   * packages: they are called a second time with names that only record what is done with them, to describe the adapter and to
   * print proofs. Take the names apart where you use them: `({ z }) => …`.
   */
  readonly scope?: () => Promise<Scope>;
  /** What `decode` gives, kind by kind; conformance verifies it. A function of the scope where a form is the library's own. */
  readonly forms: Forms | ((scope: Scope) => Forms);
  /** What `encode` takes, where that is not what `decode` gives. */
  readonly takes?: Partial<Forms>;
  /** The kinds that `revive` builds, where the library builds others itself. By default all that the forms name. */
  readonly revives?: readonly FormedKind[];
  readonly vocabulary: (scope: Scope) => Layers<Schema>;
  /** Where a compiler makes code of a schema beforehand: what it made of this one. */
  readonly compiled?: (schema: Schema, request: CompiledRequest) => Compiled | Unsupported;
  /** From a typed value as the forms have it to what `encode` takes, untimed, where a plain object will not do (a class). */
  readonly adopt?: (schema: Built) => (value: unknown) => unknown;
  readonly operations: (scope: Scope) => Operations<Built, Wire>;
  /**
   * Where the schema that `check` is handed is no Standard Schema itself: makes one of it, untimed. Or why its common interface
   * cannot be timed.
   */
  readonly standardSchema?:
    | ((scope: Scope) => (schema: Built, context: Context) => StandardSchema)
    | Unsupported;
}

/**
 * The vocabulary of a codec that has no schema: every kind goes as it is, and nothing is checked.
 * But for a decimal that is a number on the wire: it takes a schema to know it from any other number.
 */
export const unchecked: Vocabulary<null> = {
  ...(Object.fromEntries(
    [...kindNames, "nullable", "array", "object"].map((name) => [name, () => null]),
  ) as unknown as Vocabulary<null>),
  "decimal-number": () => missing("has no schema: every number token is read as a double"),
};
