/** What the suite makes of what an author wrote: facts, and functions that know no library's type. */

import { type FormedKind, formedKind } from "../kinds/index.ts";
import { fold, formedLeaves, formMarks, type Mark, Unsupported } from "../model/fold.ts";
import { compileRevive, type Forms } from "../model/forms.ts";
import type { Model } from "../model/model.ts";
import { type AnyAdapter, brand, type PreparedOperation, type Request } from "./any-adapter.ts";
import { assertComplete } from "./complete.ts";
import {
  type Adapter,
  type Compiled,
  type Context,
  type Issue,
  type Layers,
  type Mode,
  type Operation,
  type OperationName,
  operationNames,
  type Operations,
} from "./contract.ts";
import { loadedScope } from "./loaded-scope.ts";
import { byStandardSchema } from "./standard-schema.ts";
import type { RecordedOperation } from "./source/program.ts";
import { recordingScope } from "./source/recorder.ts";

/** What an adapter's functions return for the names of a scope. */
interface CalledWithScope<Schema, Wire, Built> {
  readonly vocabulary: Layers<Schema>;
  readonly operations: Operations<Built, Wire>;
  readonly forms: Forms;
  /** What has the common interface, of a schema; see `standardSchema` of the contract. */
  readonly standardSchema: (schema: Built, context: Context) => unknown;
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
  const definition = new Definition(adapter);
  const { vocabulary, operations, forms } = definition.recorded;
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
    formNames: Object.fromEntries(Object.entries(forms).map(([kind, { name }]) => [kind, name])) as Record<
      FormedKind,
      string
    >,
    operations: Object.fromEntries(
      operationNames.map((name) => {
        const answer: unknown = operations[name];
        return [name, answer instanceof Unsupported ? answer : true];
      }),
    ) as Record<OperationName, true | Unsupported>,
    asynchronous: operationNames.filter((name) => {
      const answer = operations[name];
      return !(answer instanceof Unsupported) && answer.isAsynchronous === true;
    }),
    modes: { strict: true, lax: vocabulary.lax instanceof Unsupported ? vocabulary.lax : true },
    load: () => definition.load(),
    formsOf: (operation) => definition.formsOf(operation),
    compileAhead: (request) => definition.compileAhead(request),
    prepare: (request) => definition.prepare(request),
    record: (request) => definition.record(request),
    spellings: () => spellingsOf(vocabulary),
    on: ({ name, packages = adapter.packages, scope }) =>
      defined({ ...adapter, name, packages, scope: scope as () => Promise<Scope> }),
    [brand]: true,
  };
}

/** An adapter with what was made of its scope: of names that record, and of the library once it is loaded. */
class Definition<Schema, Wire extends string | Uint8Array, Scope extends object, Built> {
  readonly #adapter: Adapter<Schema, Wire, Scope, Built>;
  /** What its functions made of names that record. */
  readonly recorded: CalledWithScope<Schema, Wire, Built>;
  #loading: Promise<CalledWithScope<Schema, Wire, Built> | Unsupported> | undefined;

  constructor(adapter: Adapter<Schema, Wire, Scope, Built>) {
    this.#adapter = adapter;
    this.recorded = this.#calledWith(recordingScope<Scope>());
    assertComplete(adapter, this.recorded);
  }

  #calledWith(scope: Scope): CalledWithScope<Schema, Wire, Built> {
    const { vocabulary, operations, forms, standardSchema = () => (schema: Built) => schema } = this.#adapter;
    return {
      vocabulary: vocabulary(scope),
      operations: operations(scope),
      forms: typeof forms === "function" ? forms(scope) : forms,
      standardSchema: (schema, context) =>
        standardSchema instanceof Unsupported ? standardSchema : standardSchema(scope)(schema, context),
    };
  }

  #loaded(): Promise<CalledWithScope<Schema, Wire, Built> | Unsupported> {
    this.#loading ??= loadedScope(this.#adapter).then((scope) =>
      scope instanceof Unsupported ? scope : this.#calledWith(scope),
    );
    return this.#loading;
  }

  async load(): Promise<Unsupported | undefined> {
    const called = await this.#loaded();
    return called instanceof Unsupported ? called : undefined;
  }

  #formsFor(forms: Forms, operation: OperationName): Forms {
    return operation === "encode" ? { ...forms, ...this.#adapter.takes } : forms;
  }

  async formsOf(operation: OperationName): Promise<Forms | Unsupported> {
    const called = await this.#loaded();
    return called instanceof Unsupported ? called : this.#formsFor(called.forms, operation);
  }

  #revives(forms: Forms): readonly FormedKind[] {
    return this.#adapter.revives ?? (Object.keys(forms) as FormedKind[]);
  }

  async compileAhead(request: Request): Promise<void> {
    const { compiled } = this.#adapter;
    if (compiled === undefined) return;
    const called = await this.#loaded();
    if (called instanceof Unsupported) return;
    const chosen = chosenOperation(this.#adapter, called, request);
    if (!(chosen instanceof Unsupported)) compiled(chosen.folded.schema, request);
  }

  async prepare(request: Request): Promise<PreparedOperation | Unsupported> {
    const called = await this.#loaded();
    if (called instanceof Unsupported) return called;
    const chosen = chosenOperation(this.#adapter, called, request);
    if (chosen instanceof Unsupported) return chosen;
    const { operation, folded } = chosen;
    const forms = this.#formsFor(called.forms, request.operation);
    const revives = this.#revives(forms);
    const { context, isRevived } = contextOf(request, forms, revives);
    const gap = operation.gap?.(context);
    if (gap !== undefined) return gap;
    const schema = await builtOf(this.#adapter, folded.schema, request);
    if (schema instanceof Unsupported) return schema;
    const own = { run: () => operation.prepare(schema, context), read: operation.read };
    const timed =
      request.byStandardSchema === true ? byStandardSchema(called.standardSchema(schema, context)) : own;
    if (timed instanceof Unsupported) return timed;
    const run = await timed.run();
    const isTyped = request.operation === "decode" || request.operation === "encode";
    return {
      run: run as (input: unknown) => unknown,
      isAsynchronous: operation.isAsynchronous === true,
      read: readerOf(request.operation, timed.read as (native: unknown) => unknown),
      forms,
      adopt: this.#adapter.adopt?.(schema) ?? ((value) => value),
      excused: new Set(folded.marks.filter(({ mark }) => mark === "weaker").map(({ kind }) => kind)),
      marks: [
        ...folded.marks,
        ...(isTyped ? formMarks(request.model, forms) : []),
        ...(isRevived() ? revivedMarks(request.model, forms, revives) : []),
      ],
    };
  }

  record(request: Request): RecordedOperation | Unsupported | undefined {
    const adapter = this.#adapter;
    if (adapter.isLimit === true) return undefined;
    const chosen = chosenOperation(adapter, this.recorded, request);
    if (chosen instanceof Unsupported) return chosen;
    const { operation, folded } = chosen;
    const compiled = adapter.compiled?.(folded.schema, request);
    if (compiled instanceof Unsupported) return compiled;
    const forms = this.#formsFor(this.recorded.forms, request.operation);
    return {
      scope: adapter.scope,
      vocabulary: adapter.vocabulary,
      operations: adapter.operations,
      schema: folded.schema,
      compiled,
      prepare: operation.prepare,
      adopt: request.operation === "encode" ? adapter.adopt : undefined,
      model: request.model,
      mode: request.mode,
      unknownKeys: request.unknownKeys,
      forms,
      revives: this.#revives(forms),
    };
  }
}

/** Of an issue its place and its message are read: some libraries hang all that they know on it. */
const readerOf =
  (name: OperationName, read: (native: unknown) => unknown) =>
  (native: unknown): unknown =>
    name === "explain" ? (read(native) as readonly Issue[]).map(plainIssue) : read(native);

const plainIssue = ({ path, message }: Issue): Issue => ({
  path: typeof path === "string" ? path : [...path],
  message,
});

/** The operation that is asked for, and the model in the library's own words. */
function chosenOperation<Schema, Wire extends string | Uint8Array, Scope extends object, Built>(
  adapter: Adapter<Schema, Wire, Scope, Built>,
  { vocabulary, operations }: CalledWithScope<Schema, Wire, Built>,
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
