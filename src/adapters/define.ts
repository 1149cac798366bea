/** What the suite makes of an adapter: facts, and functions that know no library's type. */

import { type FormedKind, formedKind } from "../kinds/index.ts";
import { fold, formedLeaves, formMarks, type Mark, type UnknownKeys, Unsupported } from "../model/fold.ts";
import { compileRevive, type Forms } from "../model/forms.ts";
import type { Model, ModelKind } from "../model/model.ts";
import { assertComplete } from "./complete.ts";
import type {
  Adapter,
  Compiled,
  Context,
  Layers,
  Mode,
  Operation,
  OperationName,
  Operations,
} from "./contract.ts";
import { operationNames } from "./contract.ts";
import type { RecordedOperation } from "./source/program.ts";
import { recordingScope } from "./source/recorder.ts";

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

/** Another copy of an adapter's library: another version, another build. */
export interface AnotherCopy {
  readonly name: string;
  /** The packages of the copy; by default those of the adapter. */
  readonly packages?: readonly string[];
  /** As the adapter's own, with the same names. */
  readonly scope: () => Promise<object>;
}

/** An adapter as the suite sees it: facts and a few functions, no library's type. */
export interface AnyAdapter extends Pick<
  Adapter<never, string, object>,
  "name" | "packages" | "homepage" | "configuration" | "execution" | "wire" | "unknownKeys"
> {
  /** True for the suite's own limit, which beats nobody. */
  readonly isLimit: boolean;
  /** False where it claims no validation at all. */
  readonly validates: boolean;
  /** What `decode` gives, by name. */
  readonly formNames: Readonly<Record<FormedKind, string>>;
  /** The operations that it has at all. */
  readonly operations: Readonly<Record<OperationName, true | Unsupported>>;
  /** The modes that it has at all. */
  readonly modes: Readonly<Record<Mode, true | Unsupported>>;
  /** Loads the library, once. Unsupported where it is not installed. A throw is the library's. */
  readonly load: () => Promise<Unsupported | undefined>;
  /** The forms on the typed side of an operation. Loads the library. */
  readonly formsOf: (operation: OperationName) => Promise<Forms | Unsupported>;
  /** Loads the library, and builds one operation. A throw is the library's, and the caller's to record. */
  readonly prepare: (request: Request) => Promise<PreparedOperation | Unsupported>;
  /** What a proof is derived from; undefined of the limit, whose code is the suite's own. */
  readonly record: (request: Request) => RecordedOperation | Unsupported | undefined;
  /** Each layer of the vocabulary as its author wrote it, kind by kind. */
  readonly spellings: () => Record<string, Record<string, string>>;
  /** The same adapter on another copy of its library. */
  readonly on: (copy: AnotherCopy) => AnyAdapter;
  readonly [brand]: true;
}

export const isAdapter = (value: unknown): value is AnyAdapter =>
  typeof value === "object" && value !== null && (value as Partial<AnyAdapter>)[brand] === true;

/** What the functions of an adapter made of a scope. */
interface Spoken<Schema, Wire, Built> {
  readonly vocabulary: Layers<Schema>;
  readonly operations: Operations<Built, Wire>;
  readonly forms: Forms;
}

/**
 * Defines an adapter: `adapterOf<Schema>()({ … })`, where `Schema` is the library's type of a schema. `Wire`: what encode writes.
 * `Built`: what operations are handed where a compiler made code of the schema. Throws an IncompleteAdapterError where something is
 * missing, and a RecordingError where the vocabulary needs the library to say what it is.
 */
export const adapterOf =
  <Schema, Wire extends string | Uint8Array = string, Built = Schema>() =>
  <Scope extends object = object>(adapter: Adapter<Schema, Wire, Scope, Built>): AnyAdapter =>
    defined(adapter);

function defined<Schema, Wire extends string | Uint8Array, Scope extends object, Built>(
  adapter: Adapter<Schema, Wire, Scope, Built>,
): AnyAdapter {
  assertComplete(adapter);
  const spokenWith = (scope: Scope): Spoken<Schema, Wire, Built> => ({
    vocabulary: adapter.vocabulary(scope),
    operations: adapter.operations(scope),
    forms: typeof adapter.forms === "function" ? adapter.forms(scope) : adapter.forms,
  });
  const recorded = spokenWith(recordingScope<Scope>());
  assertComplete(adapter, recorded);

  let loading: Promise<Spoken<Schema, Wire, Built> | Unsupported> | undefined;
  const loaded = () => (loading ??= loadScope(adapter, spokenWith));
  const formsFor = (forms: Forms, operation: OperationName): Forms =>
    operation === "encode" ? { ...forms, ...adapter.takes } : forms;

  const prepare = async (request: Request): Promise<PreparedOperation | Unsupported> => {
    const spoken = await loaded();
    if (spoken instanceof Unsupported) return spoken;
    const chosen = chosenOperation(adapter, spoken, request);
    if (chosen instanceof Unsupported) return chosen;
    const { operation, folded } = chosen;
    const forms = formsFor(spoken.forms, request.operation);
    const revives = adapter.revives ?? (Object.keys(forms) as FormedKind[]);
    const { context, isRevived } = contextOf(request, forms, revives);
    const gap = operation.gap?.(context);
    if (gap !== undefined) return gap;
    const schema = await builtOf(adapter, folded.schema, request);
    if (schema instanceof Unsupported) return schema;
    const run = await operation.prepare(schema, context);
    return {
      run: run as (input: unknown) => unknown,
      read: operation.read as (native: unknown) => unknown,
      forms,
      adopt: adapter.adopt?.(schema) ?? ((value) => value),
      excused: new Set(folded.marks.filter(({ mark }) => mark === "weaker").map(({ kind }) => kind)),
      marks: [
        ...folded.marks,
        ...(request.operation === "decode" || request.operation === "encode"
          ? formMarks(request.model, forms)
          : []),
        ...(isRevived() ? revivedMarks(request.model, forms, revives) : []),
      ],
    };
  };

  const record = (request: Request): RecordedOperation | Unsupported | undefined => {
    if (adapter.isLimit === true) return undefined;
    const chosen = chosenOperation(adapter, recorded, request);
    if (chosen instanceof Unsupported) return chosen;
    const { operation, folded } = chosen;
    const compiled = adapter.compiled?.(folded.schema, request);
    if (compiled instanceof Unsupported) return compiled;
    const forms = formsFor(recorded.forms, request.operation);
    return {
      scope: adapter.scope,
      vocabulary: adapter.vocabulary,
      operations: adapter.operations,
      schema: folded.schema,
      compiled,
      prepare: operation.prepare,
      model: request.model,
      mode: request.mode,
      unknownKeys: request.unknownKeys,
      forms,
      revives: adapter.revives ?? (Object.keys(forms) as FormedKind[]),
    };
  };

  return {
    name: adapter.name,
    packages: adapter.packages,
    homepage: adapter.homepage,
    configuration: adapter.configuration,
    execution: adapter.execution,
    wire: adapter.wire,
    unknownKeys: adapter.unknownKeys,
    validates: adapter.validates ?? true,
    isLimit: adapter.isLimit ?? false,
    formNames: Object.fromEntries(
      Object.entries(recorded.forms).map(([kind, { name }]) => [kind, name]),
    ) as Record<FormedKind, string>,
    operations: Object.fromEntries(
      operationNames.map((name) => {
        const answer: unknown = recorded.operations[name];
        return [name, answer instanceof Unsupported ? answer : true];
      }),
    ) as Record<OperationName, true | Unsupported>,
    modes: {
      strict: true,
      lax: recorded.vocabulary.lax instanceof Unsupported ? recorded.vocabulary.lax : true,
    },
    load: async () => {
      const spoken = await loaded();
      return spoken instanceof Unsupported ? spoken : undefined;
    },
    formsOf: async (operation) => {
      const spoken = await loaded();
      return spoken instanceof Unsupported ? spoken : formsFor(spoken.forms, operation);
    },
    prepare,
    record,
    spellings: () => spellingsOf(recorded.vocabulary),
    on: ({ name, packages = adapter.packages, scope }) =>
      defined({ ...adapter, name, packages, scope: scope as () => Promise<Scope> }),
    [brand]: true,
  };
}

async function loadScope<Schema, Wire extends string | Uint8Array, Scope extends object, Built>(
  { scope, packages }: Adapter<Schema, Wire, Scope, Built>,
  spokenWith: (scope: Scope) => Spoken<Schema, Wire, Built>,
): Promise<Spoken<Schema, Wire, Built> | Unsupported> {
  let names: Scope;
  try {
    names = scope === undefined ? ({} as Scope) : await scope();
  } catch (error) {
    const missing = missingOf(error, packages);
    if (missing === undefined) throw error;
    return new Unsupported(`not installed: npm install ${missing}`, "not installed", "suite");
  }
  return spokenWith(names);
}

/** The package of an adapter that an import did not find. */
function missingOf(error: unknown, packages: readonly string[]): string | undefined {
  const { code, message = "" } = error as { readonly code?: unknown; readonly message?: string };
  if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") return undefined;
  const [, missing] = /^Cannot find (?:package|module) '([^']+)'/.exec(message) ?? [];
  return packages.find((name) => name === missing);
}

/** The operation that is asked for, and the model in the library's own words. */
function chosenOperation<Schema, Wire extends string | Uint8Array, Scope extends object, Built>(
  adapter: Adapter<Schema, Wire, Scope, Built>,
  { vocabulary, operations }: Spoken<Schema, Wire, Built>,
  { operation: name, model, mode, unknownKeys }: Request,
) {
  const operation: Operation<Built, never, unknown> | Unsupported = operations[name];
  if (operation instanceof Unsupported) return operation.as("operation");
  const words = layered(vocabulary, name, mode);
  if (words instanceof Unsupported) return words.as("mode");
  if (!adapter.unknownKeys.includes(unknownKeys))
    return new Unsupported(`cannot ${unknownKeys} unknown keys`, "unknown keys", "suite");
  const folded = fold(model, words, unknownKeys);
  return folded instanceof Unsupported ? folded : { operation, folded };
}

/** The words of an operation in a mode: each layer replaces words of those before it. */
function layered<Schema>(
  { strict, typed, encoded, lax }: Layers<Schema>,
  operation: OperationName,
  mode: Mode,
) {
  const isTyped = operation === "decode" || operation === "encode";
  const words = { ...strict, ...(isTyped ? typed : {}), ...(operation === "encode" ? encoded : {}) };
  if (mode === "strict") return words;
  return lax instanceof Unsupported ? lax : { ...words, ...lax };
}

function contextOf({ model, mode, unknownKeys }: Request, forms: Forms, revives: readonly FormedKind[]) {
  let revived = false;
  const context: Context = {
    model,
    mode,
    unknownKeys,
    get revive() {
      revived = true;
      return compileRevive(model, forms, revives);
    },
  };
  return { context, isRevived: () => revived };
}

/** The schema, or what a compiler made of it. */
async function builtOf<Schema, Wire extends string | Uint8Array, Scope extends object, Built>(
  { compiled }: Adapter<Schema, Wire, Scope, Built>,
  schema: Schema,
  request: Request,
): Promise<Built | Unsupported> {
  // Without a compiler the two are one type.
  if (compiled === undefined) return schema as unknown as Built;
  const made: Compiled | Unsupported = compiled(schema, request);
  if (made instanceof Unsupported) return made;
  const modules = await Promise.all(made.modules.map((url) => import(url.href) as Promise<object>));
  return Object.assign({}, ...modules) as Built;
}

/** The leaves that the suite's own `revive` builds. */
const revivedMarks = (model: Model, forms: Forms, revived: readonly FormedKind[]): Mark[] =>
  formedLeaves(model, forms).flatMap(({ pointer, kind, form: { name } }) => {
    const formed = formedKind(kind);
    return name === "text" || formed === undefined || !revived.includes(formed)
      ? []
      : [{ mark: "custom", pointer, kind, reason: `the suite builds each ${name} after the check` }];
  });

const spellingsOf = (layers: object): Record<string, Record<string, string>> =>
  Object.fromEntries(
    Object.entries(layers).map(([layer, words]: [string, object]) => [
      layer,
      words instanceof Unsupported
        ? { "(all)": `unsupported: ${words.reason}` }
        : Object.fromEntries(Object.entries(words).map(([kind, spell]) => [kind, String(spell)])),
    ]),
  );
