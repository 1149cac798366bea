import { existsSync } from "node:fs";
import type { IValidation } from "typia";
import {
  as,
  defineAdapter,
  type Mode,
  operation,
  type ReproductionContext,
  Unsupported,
  unsupported,
} from "./contract.ts";
import { parseCheckReviveSource } from "./support/reproduction.ts";
import { parseCheckRevive } from "./support/parse-check-revive.ts";
import { moduleName, type Part, partsOf, sourceOf, type Types, vocabulary } from "./support/typia-types.ts";

type Coerce = (value: unknown) => unknown;

/** What a generated module exports, part by part. */
interface Generated {
  readonly base: {
    readonly is: (value: unknown) => boolean;
    readonly equals: (value: unknown) => boolean;
    readonly validate: (value: unknown) => IValidation<unknown>;
    readonly validateEquals: (value: unknown) => IValidation<unknown>;
    readonly stringify: (value: unknown) => string;
  };
  readonly prune: { readonly isPrune: (value: unknown) => boolean };
  readonly coerce: { readonly coerce: Coerce };
}

/** One part of the module for these types. */
async function load<Name extends Part>(types: Types, name: Name): Promise<Generated[Name] | Unsupported> {
  if (!partsOf(types).includes(name)) return unsupported(`has ${name} of an object at the root alone`);
  const url = new URL(`../../generated/typia/${moduleName(types, name)}.js`, import.meta.url);
  return existsSync(url)
    ? ((await import(url.href)) as Generated[Name])
    : unsupported("no code was generated for this model: npm run generate:typia");
}

/** What comes before a function in lax mode; undefined in strict mode. */
async function coercion(types: Types, mode: Mode): Promise<Coerce | Unsupported | undefined> {
  if (mode === "strict") return undefined;
  const loaded = await load(types, "coerce");
  return loaded instanceof Unsupported ? loaded : loaded.coerce;
}

/** A function of the base part, with the mode's coercion before it. */
async function base<Result>(
  types: Types,
  mode: Mode,
  choose: (generated: Generated["base"]) => (value: unknown) => Result,
): Promise<((value: unknown) => Result) | Unsupported> {
  const loaded = await load(types, "base");
  if (loaded instanceof Unsupported) return loaded;
  const coerce = await coercion(types, mode);
  if (coerce instanceof Unsupported) return coerce;
  const chosen = choose(loaded);
  return coerce === undefined ? chosen : (value) => chosen(coerce(value));
}

const stripsInPlace = unsupported("isPrune strips the value that it checks, in place");

/** typia: TypeScript types compiled ahead of time; `npm run generate:typia` makes what lies in generated/typia. */
export default defineAdapter<Types>({
  name: "typia",
  packages: ["typia"],
  homepage: "https://typia.io",
  configuration:
    "createIs, createEquals where unknown keys are refused, plain.createIsPrune where they are stripped; lax: llm.createCoerce before it; decode: JSON.parse, is, revive; json.createStringify",
  execution: "ahead-of-time",
  wire: "json",
  unknownKeys: ["ignore", "reject", "strip"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  vocabulary: {
    strict: vocabulary,
    lax: {},
  },
  reproduction: {
    // Its compiler is no part of an installed package: what it made of these types lies in the checkout.
    imports: ['import { Decimal } from "decimal.js";'],
    schema: (types) =>
      `{ ${partsOf(types)
        .map((part) => `...(await import("./generated/typia/${moduleName(types, part)}.js"))`)
        .join(", ")} }; /* made by typia of:\n${sourceOf(types, "base")}*/`,
    run: {
      check: (context) => `(value) => ${accepting(context, coercing(context, "value"))}`,
      decode: (context) =>
        parseCheckReviveSource(
          accepting(context, "object"),
          context.model,
          context.forms,
          coercing(context, "JSON.parse(text)"),
        ),
      encode: () => "schema.stringify",
      explain: (context) =>
        `(value) => schema.${context.unknownKeys === "reject" ? "validateEquals" : "validate"}(${coercing(context, "value")}).errors ?? []`,
    },
  },
  operations: {
    check: operation((types, { mode, unknownKeys }) =>
      unknownKeys === "strip"
        ? stripsInPlace
        : base(types, mode, ({ is, equals }) => (unknownKeys === "reject" ? equals : is)),
    ),
    decode: operation(async (types, context) => {
      const { mode, unknownKeys } = context;
      const coerce = await coercion(types, mode);
      if (coerce instanceof Unsupported) return coerce;
      if (unknownKeys === "strip") {
        const pruning = await load(types, "prune");
        return pruning instanceof Unsupported ? pruning : parseCheckRevive(pruning.isPrune, context, coerce);
      }
      const loaded = await load(types, "base");
      if (loaded instanceof Unsupported) return loaded;
      return parseCheckRevive(unknownKeys === "reject" ? loaded.equals : loaded.is, context, coerce);
    }),
    encode: operation((types) => base(types, "strict", ({ stringify }) => stringify)),
    explain: operation(
      (types, { mode, unknownKeys }) =>
        unknownKeys === "strip"
          ? stripsInPlace
          : base(types, mode, ({ validate, validateEquals }) =>
              unknownKeys === "reject" ? validateEquals : validate,
            ),
      (result) =>
        result.success
          ? []
          : result.errors.map(({ path, expected }) => ({
              path: keysOf(path),
              message: `expected ${expected}`,
            })),
    ),
  },
});

/** A value as the mode has it, as source text. */
const coercing = ({ mode }: ReproductionContext, value: string): string =>
  mode === "lax" ? `schema.coerce(${value})` : value;
const accepting = ({ unknownKeys }: ReproductionContext, value: string): string =>
  `schema.${{ ignore: "is", reject: "equals", strip: "isPrune" }[unknownKeys]}(${value})`;

/** Its paths are expressions: `$input.lines[0]["+1"]`. */
const keysOf = (path: string): string[] =>
  [...path.matchAll(/\.([\w$]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/g)].map(
    ([, property, index, quoted]) => property ?? index ?? (JSON.parse(`"${quoted ?? ""}"`) as string),
  );
