/** A module that does what an adapter does, with its library alone: derived from what the adapter's author wrote. */

import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { FormedKind } from "../../kinds/index.ts";
import type { Forms } from "../../model/forms.ts";
import type { Model } from "../../model/model.ts";
import type { Compiled } from "../contract.ts";
import { firstCompared } from "./compared.ts";
import { type Declaration, type FunctionPieces, type Imports, piecesOf } from "./declarations.ts";
import { helperOf } from "./helpers.ts";
import { NotPrintableError, sourceOf } from "./print.ts";
import { reviveSource } from "./revive.ts";
import { freeNames, tidied } from "./syntax.ts";

/** What was recorded of one operation on one model. */
export interface RecordedOperation {
  readonly scope: object | undefined;
  readonly vocabulary: object;
  readonly operations: object;
  /** Recorded, or plain data. */
  readonly schema: unknown;
  /** What was compiled of the schema beforehand: the exports of its modules stand in the schema's place. */
  readonly compiled: Compiled | undefined;
  readonly prepare: (...values: never[]) => unknown;
  /** Of encode, where it takes another value than a typed one as it is. */
  readonly adopt: object | undefined;
  readonly model: Model;
  readonly mode: string;
  readonly unknownKeys: string;
  readonly forms: Forms;
  /** The kinds that `revive` builds. */
  readonly revives: readonly FormedKind[];
}

export interface ProgramLines {
  readonly imports: readonly string[];
  /** Statements that end in the function `run`. */
  readonly statements: readonly string[];
  /** The input, as `run` takes it. */
  readonly input: string;
}

export interface ProgramOptions {
  /** An expression whose names are declared too. */
  readonly input: string;
  /** The folder in which the module is run. */
  readonly folder: string;
}

/** The lines of the module. Throws a NotPrintableError or a RecordingError. */
export function programOf(recorded: RecordedOperation, options: ProgramOptions): ProgramLines {
  const { adopt } = recorded;
  const input = adopt === undefined ? options.input : `(${sourceOf(adopt)})(schema)(${options.input})`;
  const run = runSource(recorded.prepare);
  const names = new Names(recorded);
  const needsSchema = run.needs.has("schema") || adopt !== undefined;
  const schema = needsSchema ? [schemaLine(recorded, options.folder)] : [];
  names.add(freeNames([...schema, `${run.text};`, `(${input}\n);`].join("\n")));
  const context = run.needs.has("context")
    ? [contextLine(recorded, [run.text, ...names.statements()].join("\n"))]
    : [];
  names.add(freeNames(context.join("\n")));
  return {
    imports: names.imports(),
    statements: [...names.statements(), ...schema, ...context, `const run = ${run.text};`],
    input,
  };
}

/** The call of `prepare`, or what it gives where that can be read off. */
function runSource(prepare: RecordedOperation["prepare"]): {
  readonly text: string;
  readonly needs: Set<string>;
} {
  const text = sourceOf(prepare);
  const [, body] = /^\((?:schema)?\) =>\s+(?!\{)([\s\S]*)$/.exec(text) ?? [];
  if (body !== undefined) return { text: body, needs: freeNames(`(${body}\n);`) };
  const values = ["schema", "context"].slice(0, prepare.length);
  const call = `${/^async\b/.test(text) ? "await " : ""}(${text})(${values.join(", ")})`;
  return { text: call, needs: freeNames(`${call};`) };
}

function schemaLine({ schema, compiled }: RecordedOperation, folder: string): string {
  if (compiled === undefined) return `const schema = ${sourceOf(schema)};`;
  const merged = compiled.modules.map(
    (url) => `...(await import(${JSON.stringify(`./${relative(folder, fileURLToPath(url))}`)}))`,
  );
  return `/* made of:\n${compiled.madeOf.replaceAll("*/", "* /")}*/\nconst schema = { ${merged.join(", ")} };`;
}

/** The context, with what the code that uses it asks for. */
function contextLine(recorded: RecordedOperation, code: string): string {
  const { mode, unknownKeys, model, forms, revives } = recorded;
  const isNamed = (name: string): boolean => new RegExp(`\\b${name}\\b`).test(code);
  const members = [
    `mode: ${JSON.stringify(mode)}`,
    `unknownKeys: ${JSON.stringify(unknownKeys)}`,
    ...(isNamed("revive") ? [`revive: ${reviveSource(model, forms, revives)}`] : []),
    ...(isNamed("model") ? [`model: ${sourceOf(model)}`] : []),
  ];
  return `const context = { ${members.join(", ")} };`;
}

/** Resolves names to what declares them, in the order in which a module needs them. */
class Names {
  readonly #known: readonly Declaration[];
  readonly #picked = new Set<Declaration>();
  readonly #helpers = new Map<string, string>();
  readonly #imports = new Set<string>();
  readonly #done = new Set<string>();
  /** Names that somebody needs: a statement may declare others beside them. */
  readonly #asked = new Set<string>();

  constructor({ scope, vocabulary, operations }: RecordedOperation) {
    const words = piecesOf(vocabulary);
    refuseComparisons(words);
    const takers = [words, piecesOf(operations)];
    const own = scope === undefined ? undefined : piecesOf(scope);
    this.#known = [
      ...(scope === undefined || own === undefined ? [] : scopeDeclarations(scope, own, takers)),
      ...takers.flatMap(renamings),
      ...takers.flatMap(({ body = [] }) => body),
    ];
  }

  add(names: ReadonlySet<string>): void {
    for (const name of names) this.#addName(name);
    // A statement that declares nothing changes what others have declared.
    for (const one of this.#known)
      if (
        one.names.length === 0 &&
        !this.#picked.has(one) &&
        [...one.needs].some((name) => this.#isPicked(name))
      )
        this.#pick(one);
  }

  #isPicked(name: string): boolean {
    return [...this.#picked].some(({ names }) => names.includes(name));
  }

  #addName(name: string): void {
    this.#asked.add(name);
    if (this.#done.has(name) || ["schema", "context", "run"].includes(name)) return;
    this.#done.add(name);
    const [declared, other] = this.#known.filter(({ names }) => names.includes(name));
    if (other !== undefined && other.text !== declared?.text)
      throw new NotPrintableError(
        `${name} is declared twice, in a module it would be one: rename one of them`,
      );
    if (declared !== undefined) return this.#pick(declared);
    const helper = helperOf(name);
    if (helper === undefined) {
      if (!(name in globalThis))
        throw new NotPrintableError(
          `${name} is out of a proof's reach: declare it in scope, or in the body of vocabulary or operations`,
        );
    } else if ("imports" in helper) this.#imports.add(helper.imports);
    else {
      const text = "declares" in helper ? helper.declares : helperSource(name, helper.value);
      this.add(freeNames(text));
      this.#helpers.set(name, text);
    }
  }

  #pick(one: Declaration): void {
    if (this.#picked.has(one)) return;
    this.#picked.add(one);
    for (const name of one.names) this.#done.add(name);
    this.add(one.needs);
  }

  imports(): string[] {
    const isAsked = (name: string): boolean => this.#asked.has(name);
    return [
      ...this.#imports,
      ...this.#inOrder().flatMap(({ imports }) =>
        imports === undefined ? [] : [importText(imports, isAsked)],
      ),
    ];
  }

  statements(): string[] {
    return [
      ...this.#helpers.values(),
      ...this.#inOrder().flatMap(({ imports, text }) => (imports === undefined ? [text] : [])),
    ];
  }

  #inOrder(): Declaration[] {
    return this.#known.filter((one) => this.#picked.has(one));
  }
}

/** A function of the suite, without its name where it was an arrow function. */
function helperSource(name: string, value: object): string {
  const text = tidied(`(${String(value)})`).slice(1, -1);
  return /^(?:async )?function\b|^class\b/.test(text) ? text : `const ${name} = ${text};`;
}

/** Each name of a scope as a statement: an import where it is one, else as it was written. */
function scopeDeclarations(
  scope: object,
  { body, entries }: FunctionPieces,
  takers: readonly FunctionPieces[],
): Declaration[] {
  if (body === undefined || entries === undefined) return [wholeScope(scope, takers)];
  return [
    ...body.map(asImport),
    ...entries.flatMap(({ name, value }) =>
      value === undefined ? [] : [asImport(declaring([name], tidied(`const ${name} = ${value};`)))],
    ),
  ];
}

const declaring = (names: readonly string[], text: string): Declaration => ({
  names,
  needs: freeNames(text),
  text,
});

/** What a vocabulary compares of its scope is another thing where it is recorded. */
function refuseComparisons({ text, takes = [] }: FunctionPieces): void {
  const compared = firstCompared(text, new Set(takes.map(({ as }) => as)));
  if (compared !== undefined)
    throw new NotPrintableError(
      `vocabulary compares or tests a name of its scope, where it is only recorded (${compared}): do that in scope`,
    );
}

/** A scope that ends in no object literal is called as it is. */
function wholeScope(scope: object, takers: readonly FunctionPieces[]): Declaration {
  const names = [...new Set(takers.flatMap(({ takes = [] }) => takes.map(({ name }) => name)))];
  // `async () => await import("library")`: its names are those of the module.
  const [, module] = /^(?:async )?\(\) => (?:await )?import\(("[^"]+")\)$/.exec(sourceOf(scope)) ?? [];
  if (module !== undefined)
    return {
      ...declaring(names, ""),
      imports: { from: module, bindings: names.map((name) => ({ name, local: name })) },
    };
  return declaring(names, `const { ${names.join(", ")} } = await (${sourceOf(scope)})();`);
}

/** Names of the scope that `vocabulary` or `operations` call otherwise. */
function renamings({ takes }: FunctionPieces): Declaration[] {
  if (takes === undefined)
    throw new NotPrintableError(
      "vocabulary and operations take the names of their scope apart: ({ z }) => …",
    );
  return takes.flatMap(({ name, as }) => (name === as ? [] : [declaring([as], `const ${as} = ${name};`)]));
}

const IMPORT = String.raw`await import\(("[^"]+")\)`;

/** `const { a } = await import("b")` as people write it. */
function asImport(one: Declaration): Declaration {
  const as = (from: string, bindings: Imports["bindings"]): Declaration => ({
    ...one,
    needs: new Set(),
    imports: { from, bindings },
  });
  const whole = new RegExp(`^const ([\\w$]+) = ${IMPORT};?$`).exec(one.text);
  if (whole !== null) return as(String(whole[2]), [{ name: "*", local: String(whole[1]) }]);
  const member = new RegExp(`^const ([\\w$]+) = \\(${IMPORT}\\)\\.([\\w$]+);?$`).exec(one.text);
  if (member !== null) return as(String(member[2]), [{ name: String(member[3]), local: String(member[1]) }]);
  const some = new RegExp(`^const \\{ ([\\w$:, ]+?),? \\} = ${IMPORT};?$`).exec(one.text);
  if (some === null) return one;
  const bindings = String(some[1])
    .split(", ")
    .map((pair) => {
      const [name = "", local = name] = pair.split(": ");
      return { name, local };
    });
  return as(String(some[2]), bindings);
}

/** An import statement of the names that are asked for. */
function importText({ from, bindings }: Imports, isAsked: (name: string) => boolean): string {
  const asked = bindings.filter(({ local }) => isAsked(local));
  const [first] = asked;
  if (first?.name === "*") return `import * as ${first.local} from ${from};`;
  if (first?.name === "default" && asked.length === 1) return `import ${first.local} from ${from};`;
  const list = asked.map(({ name, local }) => (name === local ? name : `${name} as ${local}`));
  return `import { ${list.join(", ")} } from ${from};`;
}
