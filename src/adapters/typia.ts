import { existsSync, readFileSync } from "node:fs";
import type { IValidation } from "typia";
import {
  adapterOf,
  as,
  type Context,
  operation,
  parseCheckRevive,
  parseCoerceCheckRevive,
  unless,
  unsupported,
} from "wirebench/adapter";
import { m } from "../model/model.ts";
import { generatedOf, moduleUrl, type Part, partsOf } from "./support/typia-types.ts";
import { sourceOf, type Types, vocabulary } from "./support/typia-types.ts";

/** What the generated modules export: those of `prune` and `coerce` where they are asked for. */
interface Generated {
  readonly is: (value: unknown) => boolean;
  readonly equals: (value: unknown) => boolean;
  readonly isPrune: (value: unknown) => boolean;
  readonly validate: (value: unknown) => IValidation<unknown>;
  readonly validateEquals: (value: unknown) => IValidation<unknown>;
  readonly stringify: (value: unknown) => string;
  readonly coerce: (value: unknown) => unknown;
}

const notGenerated = unsupported("no code was generated for this model: npm run generate:typia", async () => {
  const { default: typia } = await import("typia");
  try {
    typia.createIs<{ known: number }>();
    return false;
  } catch {
    return true;
  }
});

/** Its declarations say so: does one of its files have these words? */
const declares = (file: string, words: string) => () => {
  const url = new URL(`./${file}.d.ts`, import.meta.resolve("typia"));
  return readFileSync(url, "utf8").includes(words);
};
const ofObjects: Readonly<Partial<Record<Part, ReturnType<typeof unsupported>>>> = {
  prune: unsupported(
    "has prune of an object at the root alone",
    declares("plain", "createPrune<T extends object>"),
  ),
  coerce: unsupported(
    "has coerce of an object at the root alone",
    declares("llm", "createCoerce<Parameters extends Record<string, any>"),
  ),
};

const stripsInPlace = unsupported("isPrune strips the value that it checks, in place", async () => {
  const value = { value: true, unknown: 2 };
  const { isPrune } = (await generatedOf(
    m.object("BooleanExample", { value: m.boolean() }),
    "prune",
  )) as Generated;
  return isPrune(value) && !("unknown" in value);
});
const inPlace = ({ unknownKeys }: Context) => (unknownKeys === "strip" ? stripsInPlace : undefined);

/** typia: TypeScript types compiled ahead of time; `npm run generate:typia` makes what lies in generated/typia. */
export default adapterOf<Types, string, Generated>()({
  name: "typia",
  packages: ["typia"],
  homepage: "https://typia.io",
  configuration:
    "createIs, createEquals where unknown keys are refused, plain.createIsPrune where they are stripped; lax: llm.createCoerce before it; decode: JSON.parse, is, revive; json.createStringify",
  execution: "ahead-of-time",
  wire: "json",
  unknownKeys: ["ignore", "reject", "strip"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  vocabulary: () => ({ strict: vocabulary, lax: {} }),
  compiled: (types, { operation, mode, unknownKeys }) => {
    const isCoreEnough = operation === "encode" || (operation !== "explain" && unknownKeys === "ignore");
    const first: Part = isCoreEnough && !existsSync(moduleUrl(types, "base")) ? "core" : "base";
    const parts: Part[] = [];
    if (operation === "decode" && unknownKeys === "strip") parts.push("prune");
    if (operation !== "encode" && mode === "lax") parts.push("coerce");
    const lacking = parts.find((part) => !partsOf(types).some((own) => own === part));
    if (lacking !== undefined) return ofObjects[lacking] ?? notGenerated;
    const modules = [first, ...parts].map((part) => moduleUrl(types, part));
    return modules.every((url) => existsSync(url))
      ? { modules, madeOf: sourceOf(types, first) }
      : notGenerated;
  },
  operations: () => ({
    check: unless(
      inPlace,
      operation(({ is, equals, coerce }, { mode, unknownKeys }) => {
        const accepts = unknownKeys === "reject" ? equals : is;
        return mode === "strict" ? accepts : (value) => accepts(coerce(value));
      }),
    ),
    decode: operation(({ is, equals, isPrune, coerce }, context) => {
      const accepts = { ignore: is, reject: equals, strip: isPrune }[context.unknownKeys];
      return context.mode === "strict"
        ? parseCheckRevive(accepts, context)
        : parseCoerceCheckRevive(coerce, accepts, context);
    }),
    encode: operation(({ stringify }) => stringify),
    explain: unless(
      inPlace,
      operation(
        ({ validate, validateEquals, coerce }, { mode, unknownKeys }) => {
          const explain = unknownKeys === "reject" ? validateEquals : validate;
          return mode === "strict" ? explain : (value) => explain(coerce(value));
        },
        (result) =>
          result.success
            ? []
            : result.errors.map(({ path, expected }) => ({
                path: keysOf(path),
                message: `expected ${expected}`,
              })),
      ),
    ),
  }),
});

/** Its paths are expressions: `$input.lines[0]["+1"]`. */
const keysOf = (path: string): string[] =>
  [...path.matchAll(/\.([\w$]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/g)].map(
    ([, property, index, quoted]) => property ?? index ?? (JSON.parse(`"${quoted ?? ""}"`) as string),
  );
