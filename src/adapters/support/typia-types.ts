/** A model in typia's own words: TypeScript types, from which its compiler makes code ahead of time. */

import { createHash } from "node:crypto";
import { fold } from "../../model/fold.ts";
import { m, type Model } from "../../model/model.ts";
import {
  custom,
  Decimal,
  decimalPattern,
  type Field,
  Unsupported,
  unsupported,
  type Vocabulary,
  weaker,
} from "../contract.ts";

/** The source of two types: of the JSON value, and of the typed value that is encoded. */
export interface Types {
  readonly wire: string;
  readonly typed: string;
  /** The interfaces that they are made of, by name, in an order in which each knows those before it. */
  readonly interfaces: ReadonlyMap<string, string>;
}

const leaf = (wire: string, typed = wire): Types => ({ wire, typed, interfaces: new Map() });
const both = ({ wire, typed, interfaces }: Types, wrap: (type: string) => string): Types => ({
  wire: wrap(wire),
  typed: wrap(typed),
  interfaces,
});
/** An interface a side, as a person would write them: typia makes one function of each. */
const record = (fields: readonly Field<Types>[], name: string): Types => {
  const declare = (side: "wire" | "typed") =>
    fields
      .map(
        ({ key, optional, schema }) => `  ${JSON.stringify(key)}${optional ? "?" : ""}: ${schema[side]};\n`,
      )
      .join("");
  return {
    wire: `${name}Wire`,
    typed: `${name}Typed`,
    interfaces: new Map([
      ...fields.flatMap(({ schema }) => [...schema.interfaces]),
      [`${name}Wire`, declare("wire")],
      [`${name}Typed`, declare("typed")],
    ]),
  };
};

export const vocabulary: Vocabulary<Types> = {
  string: ({ minLength, maxLength }) => {
    if (maxLength !== undefined)
      return leaf(`(string & tags.MinLength<${minLength}> & tags.MaxLength<${maxLength}>)`);
    return leaf(minLength === 0 ? "string" : `(string & tags.MinLength<${minLength}>)`);
  },
  integer: ({ minimum, maximum }) =>
    leaf(`(number & tags.Type<"int64"> & tags.Minimum<${minimum}> & tags.Maximum<${maximum}>)`),
  number: ({ minimum, maximum }) => leaf(`(number & tags.Minimum<${minimum}> & tags.Maximum<${maximum}>)`),
  boolean: () => leaf("boolean"),
  instant: () => leaf('(string & tags.Format<"date-time">)', "Date"),
  date: () => leaf('(string & tags.Format<"date">)'),
  uuid: () => weaker(leaf('(string & tags.Format<"uuid">)'), "takes the prefix urn:uuid: too"),
  decimal: (parameters) =>
    custom(
      leaf(
        `(string & tags.Pattern<${JSON.stringify(decimalPattern(parameters).source)}>)`,
        "{ toJSON(): string }",
      ),
      "has no decimal: a pattern; written by the Decimal's own toJSON",
    ),
  "decimal-number": () =>
    unsupported("writes a Decimal by its toJSON, which is text, and reads with JSON.parse", writesText),
  enum: ({ members }) => leaf(`(${members.map((member) => JSON.stringify(member)).join(" | ")})`),
  nullable: (inner) => both(inner, (type) => `(${type} | null)`),
  array: (item) => both(item, (type) => `Array<${type}>`),
  object: (fields, _, name) => record(fields, name),
};

const declarations = ({ wire, typed, interfaces }: Types): string =>
  [
    ...[...interfaces].map(([name, fields]) => `interface ${name} {\n${fields}}\n`),
    `type Wire = ${wire};\ntype Typed = ${typed};\n`,
  ].join("\n");

const IS = "export const is = typia.createIs<Wire>();\n";
const STRINGIFY = "export const stringify = typia.json.createStringify<Typed>();\n";

/** Some functions that typia makes of a model, in a module of their own: nobody loads what is not called. */
const parts = {
  /** What every model of a dataset and of conformance has. */
  base: `${IS}export const equals = typia.createEquals<Wire>();
export const validate = typia.createValidate<Wire>();
export const validateEquals = typia.createValidateEquals<Wire>();
${STRINGIFY}`,
  /** What models have that only growth measures, some of 500 fields: with all of `base` they would be six times as large. */
  core: `${IS}${STRINGIFY}`,
  /** Of an object at the root alone. */
  prune: "export const isPrune = typia.plain.createIsPrune<Wire>();\n",
  /** Of an object at the root alone. Apart, for it loads far more than the others. */
  coerce: "export const coerce = typia.llm.createCoerce<Wire>();\n",
};
export type Part = keyof typeof parts;

/** The parts that typia has for these types. */
export const partsOf = ({ wire, interfaces }: Types): Exclude<Part, "core">[] =>
  interfaces.has(wire) ? ["base", "prune", "coerce"] : ["base"];

/** Name of the module that holds a part of what was generated from these types. */
export const moduleName = (types: Types, part: Part): string =>
  `${createHash("sha256").update(declarations(types)).digest("hex").slice(0, 16)}${part === "base" ? "" : `-${part}`}`;

/** Where that module lies. */
export const moduleUrl = (types: Types, part: Part): URL =>
  new URL(`../../../generated/typia/${moduleName(types, part)}.js`, import.meta.url);

/** A part of what was generated of a model. Throws where nothing was. */
export async function generatedOf(model: Model, part: Part): Promise<unknown> {
  const folded = fold(model, vocabulary, "strip");
  if (folded instanceof Unsupported) throw new Error(folded.reason);
  return import(moduleUrl(folded.schema, part).href);
}

/** An object that has toJSON is what its toJSON gives, in typia as in JSON.stringify; JSON.parse knows doubles. */
async function writesText(): Promise<boolean> {
  const model = m.object("DecimalExample", { value: m.decimal(20, 6) });
  const { stringify } = (await generatedOf(model, "base")) as { stringify: (value: unknown) => string };
  const digits = "1234567890123456.78";
  return (
    stringify({ value: new Decimal("0.5") }) === '{"value":"0.5"}' && String(JSON.parse(digits)) !== digits
  );
}

/** What is handed to typia's compiler. */
export const sourceOf = (types: Types, part: Part): string => `import typia, { type tags } from "typia";

${declarations(types)}
${parts[part]}`;
