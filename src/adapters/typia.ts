import { existsSync } from "node:fs";
import type { IValidation } from "typia";
import { as, defineAdapter, operation, unsupported } from "./contract.ts";
import { parseCheckReviveSource } from "./support/reproduction.ts";
import { parseCheckRevive } from "./support/parse-check-revive.ts";
import { moduleName, sourceOf, type Types, vocabulary } from "./typia/types.ts";

/** What a generated module exports. */
interface Generated {
  readonly is: (value: unknown) => boolean;
  readonly equals: (value: unknown) => boolean;
  readonly validate: (value: unknown) => IValidation<unknown>;
  readonly validateEquals: (value: unknown) => IValidation<unknown>;
  readonly stringify: (value: unknown) => string;
}

/** The module for these types; undefined where nobody has generated it. */
async function load(types: Types): Promise<Generated | undefined> {
  const url = new URL(`./typia/generated/${moduleName(types)}.js`, import.meta.url);
  return existsSync(url) ? ((await import(url.href)) as Generated) : undefined;
}
const notGenerated = unsupported("no code was generated for this model: npm run generate:typia");

/** typia: TypeScript types compiled ahead of time; `npm run generate:typia` makes what lies in typia/generated. */
export default defineAdapter<Types>({
  name: "typia",
  packages: ["typia"],
  homepage: "https://typia.io",
  configuration:
    "createIs, createEquals where unknown keys are refused; decode: JSON.parse, is, revive; json.createStringify",
  execution: "ahead-of-time",
  wire: "json",
  unknownKeys: ["ignore", "reject"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  vocabulary: {
    strict: vocabulary,
    lax: unsupported("coerces query strings and form data, not JSON"),
  },
  reproduction: {
    // Its compiler is no part of an installed package: what it made of these types lies in the checkout.
    imports: ['import { Decimal } from "decimal.js";'],
    schema: (types) =>
      `await import("./src/adapters/typia/generated/${moduleName(types)}.js"); /* made by typia of:\n${sourceOf(types)}*/`,
    run: {
      check: ({ unknownKeys }) => `schema.${unknownKeys === "reject" ? "equals" : "is"}`,
      decode: ({ model, forms, unknownKeys }) =>
        parseCheckReviveSource(`schema.${unknownKeys === "reject" ? "equals" : "is"}(object)`, model, forms),
      encode: () => "schema.stringify",
      explain: ({ unknownKeys }) =>
        `(value) => schema.${unknownKeys === "reject" ? "validateEquals" : "validate"}(value).errors ?? []`,
    },
  },
  operations: {
    check: operation(async (types, { unknownKeys }) => {
      const generated = await load(types);
      return generated?.[unknownKeys === "reject" ? "equals" : "is"] ?? notGenerated;
    }),
    decode: operation(async (types, context) => {
      const generated = await load(types);
      return generated === undefined
        ? notGenerated
        : parseCheckRevive(context.unknownKeys === "reject" ? generated.equals : generated.is, context);
    }),
    encode: operation(async (types) => (await load(types))?.stringify ?? notGenerated),
    explain: operation(
      async (types, { unknownKeys }) =>
        (await load(types))?.[unknownKeys === "reject" ? "validateEquals" : "validate"] ?? notGenerated,
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

/** Its paths are expressions: `$input.lines[0]["+1"]`. */
const keysOf = (path: string): string[] =>
  [...path.matchAll(/\.([\w$]+)|\[(\d+)\]|\["((?:[^"\\]|\\.)*)"\]/g)].map(
    ([, property, index, quoted]) => property ?? index ?? (JSON.parse(`"${quoted ?? ""}"`) as string),
  );
