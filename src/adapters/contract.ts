/**
 * What the author of an adapter writes: one literal, handed to `defineAdapter`. CONTRIBUTING.md prints a whole one. Long because
 * it is the one file that such an author reads.
 */

import { assertComplete } from "./complete.ts";
import { type FormedKind, formedKind, kindNames } from "../kinds/index.ts";
import {
  fold,
  formedLeaves,
  formMarks,
  type Mark,
  type UnknownKeys,
  Unsupported,
  unsupported,
  type Vocabulary,
} from "../model/fold.ts";
import { compileRevive, type Forms } from "../model/forms.ts";
import type { Model, ModelKind } from "../model/model.ts";

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
  /** As `revive`, for a library that builds the other kinds itself. */
  readonly reviveOnly: (...kinds: readonly FormedKind[]) => (json: unknown) => unknown;
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
}
type Prepare<Schema, Input, Native> = (
  schema: Schema,
  context: Context,
) => Awaitable<((input: Input) => Native) | Unsupported>;
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

/** A vocabulary whose words are source text: the schema as a person would type it. */
export interface SourceVocabulary {
  readonly strict: Vocabulary<string>;
  readonly typed?: Partial<Vocabulary<string>>;
  readonly encoded?: Partial<Vocabulary<string>>;
  readonly lax?: Partial<Vocabulary<string>>;
}

/** How to see for oneself what the library does, without this suite: source text, tested to do what the adapter does. */
export interface Reproduction<Schema> {
  /** Import statements. */
  readonly imports: readonly string[];
  /** `JSON` where the schema is JSON as it stands, `none` where there is none; else its source text. */
  readonly schema: SourceVocabulary | "JSON" | "none" | ((schema: Schema) => string);
  /** The function that the clock sees, as source text in which `schema` is the schema. */
  readonly run: Partial<Record<OperationName, (context: ReproductionContext) => string>>;
}
export interface ReproductionContext extends Pick<Context, "model" | "mode" | "unknownKeys"> {
  readonly forms: Forms;
}

/** One library, or one way of using it. Every member without a question mark is required; a gap carries its reason. */
export interface Adapter<Schema, Wire extends string | Uint8Array> {
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
  /** What `decode` gives, kind by kind; conformance verifies it. */
  readonly forms: Forms;
  /** What `encode` takes, where that is not what `decode` gives. */
  readonly takes?: Partial<Forms>;
  readonly vocabulary: {
    /** Whole, and without transforms: `check` pays for none. Start from `unchecked` where the library has no schema. */
    readonly strict: Vocabulary<Schema>;
    /** Replaces spellings for `decode` and `encode`. */
    readonly typed?: Partial<Vocabulary<Schema>>;
    /** Replaces those of `typed` for `encode`, where a schema runs one way and writing takes another one. */
    readonly encoded?: Partial<Vocabulary<Schema>>;
    /** Replaces spellings in lax mode: what the library documents as coercion. Takes all that strict takes. */
    readonly lax: Partial<Vocabulary<Schema>> | Unsupported;
  };
  /** The same in a few lines without this suite; where absent, the adapter's own file stands for it. */
  readonly reproduction?: Reproduction<Schema>;
  /** From a typed value as the forms have it to what `encode` takes, untimed, where a plain object will not do (a class). */
  readonly adopt?: (schema: Schema) => (value: unknown) => unknown;
  readonly operations: {
    /** Typed value to wire. */
    readonly encode: Operation<Schema, unknown, Wire> | Unsupported;
    /** JSON value to yes or no. */
    readonly check: Operation<Schema, unknown, boolean> | Unsupported;
    /** Wire to typed value; a throw refuses. */
    readonly decode: Operation<Schema, Wire, unknown> | Unsupported;
    /** JSON value to a list of issues, all that the library finds; empty where there is none. */
    readonly explain: Operation<Schema, unknown, readonly Issue[]> | Unsupported;
  };
}

/** One build of one adapter, for one operation on one model. */
export interface PreparedOperation {
  /** What the clock sees. */
  readonly run: (input: unknown) => unknown;
  /** Translates what `run` returned. */
  readonly read: (native: unknown) => unknown;
  /** The forms on the typed side of this operation. */
  readonly forms: Forms;
  /** From a typed value in those forms to what `run` of `encode` takes. */
  readonly adopt: (value: unknown) => unknown;
  /** Where our code helped, and where it does less than the kinds ask. */
  readonly marks: readonly Mark[];
  /** The kinds whose faults it declares to let through. */
  readonly excused: ReadonlySet<ModelKind>;
}

/** What is asked of an adapter. */
export interface Request {
  readonly operation: OperationName;
  readonly model: Model;
  readonly mode: Mode;
  readonly unknownKeys: UnknownKeys;
}

const brand = Symbol.for("wirebench.adapter");

/** An adapter as the suite sees it: facts and one function, no library's type. */
export interface AnyAdapter extends Pick<
  Adapter<never, string>,
  "name" | "packages" | "homepage" | "configuration" | "execution" | "wire" | "unknownKeys" | "forms"
> {
  /** True for the suite's own limit, which beats nobody. */
  readonly isLimit: boolean;
  /** False where it claims no validation at all. */
  readonly validates: boolean;
  /** The operations that it has at all. */
  readonly operations: Readonly<Record<OperationName, true | Unsupported>>;
  /** The modes that it has at all. */
  readonly modes: Readonly<Record<Mode, true | Unsupported>>;
  /** The forms on the typed side of an operation, known before anything is built. */
  readonly formsOf: (operation: OperationName) => Forms;
  /** Builds one operation. A throw is the library's, and the caller's to record. */
  readonly prepare: (request: Request) => Promise<PreparedOperation | Unsupported>;
  /** Lines of a module that ends in a function `run`, which needs the library alone; undefined where its author wrote none. */
  readonly reproduce: (request: Request) => readonly string[] | undefined;
  /** Each layer of the vocabulary as its author wrote it, kind by kind. */
  readonly spellings: () => Record<string, Record<string, string>>;
  readonly [brand]: true;
}

export const isAdapter = (value: unknown): value is AnyAdapter =>
  typeof value === "object" && value !== null && (value as Partial<AnyAdapter>)[brand] === true;

/**
 * The vocabulary of a codec that has no schema: every kind goes as it is, and nothing is checked.
 * But for a decimal that is a number on the wire: it takes a schema to know it from any other number.
 */
export const unchecked: Vocabulary<null> = {
  ...(Object.fromEntries(
    [...kindNames, "nullable", "array", "object"].map((name) => [name, () => null]),
  ) as unknown as Vocabulary<null>),
  "decimal-number": () => unsupported("has no schema: every number token is read as a double"),
};

/** The spellings that build typed values, or write them: each word of `encoded` replaces that of `typed`. */
const transformsOf = <Words extends object>(
  { typed, encoded }: { readonly typed?: Words; readonly encoded?: Words },
  operation: OperationName,
): Partial<Words> =>
  operation === "decode" ? { ...typed } : operation === "encode" ? { ...typed, ...encoded } : {};

/** Closes the library's types inside; the suite sees `AnyAdapter`. */
export function defineAdapter<Schema, Wire extends string | Uint8Array = string>(
  adapter: Adapter<Schema, Wire>,
): AnyAdapter {
  assertComplete(adapter, operationNames);
  const { vocabulary } = adapter;
  const layered = (operation: OperationName, mode: Mode): Vocabulary<Schema> | Unsupported => {
    const transforms = transformsOf(vocabulary, operation);
    if (mode === "strict") return { ...vocabulary.strict, ...transforms };
    if (vocabulary.lax instanceof Unsupported) return vocabulary.lax;
    return { ...vocabulary.strict, ...transforms, ...vocabulary.lax };
  };

  const formsOf = (operation: OperationName): Forms =>
    operation === "encode" ? { ...adapter.forms, ...adapter.takes } : adapter.forms;

  const prepare = async (request: Request): Promise<PreparedOperation | Unsupported> => {
    const { operation: name, model, mode, unknownKeys } = request;
    const chosen: Operation<Schema, never, unknown> | Unsupported = adapter.operations[name];
    if (chosen instanceof Unsupported) return new Unsupported(chosen.reason, "operation");
    const words = layered(name, mode);
    if (words instanceof Unsupported) return new Unsupported(words.reason, "mode");
    if (!adapter.unknownKeys.includes(unknownKeys))
      return new Unsupported(`cannot ${unknownKeys} unknown keys`, "unknown keys");
    const folded = fold(model, words, unknownKeys);
    if (folded instanceof Unsupported) return folded;

    const forms = formsOf(name);
    const revived = new Set<FormedKind>();
    const reviveOnly: Context["reviveOnly"] = (...kinds) => {
      for (const kind of kinds) revived.add(kind);
      return compileRevive(model, forms, kinds);
    };
    const context: Context = {
      model,
      mode,
      unknownKeys,
      get revive() {
        return reviveOnly(...(Object.keys(forms) as FormedKind[]));
      },
      reviveOnly,
    };
    const run = await chosen.prepare(folded.schema, context);
    if (run instanceof Unsupported) return run;
    return {
      run: run as (input: unknown) => unknown,
      read: chosen.read as (native: unknown) => unknown,
      forms,
      adopt: adapter.adopt?.(folded.schema) ?? ((value) => value),
      excused: new Set(folded.marks.filter(({ mark }) => mark === "weaker").map(({ kind }) => kind)),
      marks: [
        ...folded.marks,
        ...(name === "decode" || name === "encode" ? formMarks(model, forms) : []),
        ...revivedMarks(model, forms, revived),
      ],
    };
  };

  const reproduce = ({ operation: name, model, mode, unknownKeys }: Request): string[] | undefined => {
    const { reproduction } = adapter;
    const run = reproduction?.run[name];
    if (reproduction === undefined || run === undefined) return undefined;
    const { schema: spelled } = reproduction;
    let schema: string | undefined;
    if (typeof spelled === "object") {
      const transforms = transformsOf(spelled, name);
      const words = { ...spelled.strict, ...transforms, ...(mode === "lax" ? spelled.lax : undefined) };
      const folded = fold(model, words, unknownKeys);
      if (folded instanceof Unsupported) return undefined;
      ({ schema } = folded);
    } else if (spelled !== "none") {
      const words = layered(name, mode);
      if (words instanceof Unsupported) return undefined;
      const folded = fold(model, words, unknownKeys);
      if (folded instanceof Unsupported) return undefined;
      schema = spelled === "JSON" ? JSON.stringify(folded.schema) : spelled(folded.schema);
    }
    const forms = formsOf(name);
    return [
      ...reproduction.imports,
      ...(schema === undefined ? [] : [`const schema = ${schema};`]),
      `const run = ${run({ model, mode, unknownKeys, forms })};`,
    ];
  };

  return {
    name: adapter.name,
    packages: adapter.packages,
    homepage: adapter.homepage,
    configuration: adapter.configuration,
    execution: adapter.execution,
    wire: adapter.wire,
    unknownKeys: adapter.unknownKeys,
    forms: adapter.forms,
    validates: adapter.validates ?? true,
    isLimit: adapter.isLimit ?? false,
    operations: Object.fromEntries(
      operationNames.map((name) => {
        const answer: unknown = adapter.operations[name];
        return [name, answer instanceof Unsupported ? answer : true];
      }),
    ) as Record<OperationName, true | Unsupported>,
    modes: { strict: true, lax: vocabulary.lax instanceof Unsupported ? vocabulary.lax : true },
    formsOf,
    prepare,
    reproduce,
    spellings: () =>
      Object.fromEntries(
        Object.entries(vocabulary).map(([layer, words]) => [
          layer,
          words instanceof Unsupported
            ? { "(all)": `unsupported: ${words.reason}` }
            : Object.fromEntries(Object.entries(words).map(([kind, spell]) => [kind, String(spell)])),
        ]),
      ),
    [brand]: true,
  };
}

/** The leaves that the suite's own `revive` builds. */
const revivedMarks = (model: Model, forms: Forms, revived: ReadonlySet<FormedKind | undefined>): Mark[] =>
  formedLeaves(model, forms).flatMap(({ pointer, kind, form: { name } }) =>
    name === "text" || !revived.has(formedKind(kind))
      ? []
      : [{ mark: "custom", pointer, kind, reason: `the suite builds each ${name} after the check` }],
  );
