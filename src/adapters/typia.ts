import { existsSync } from "node:fs";
import type { IValidation } from "typia";
import { as, defineAdapter, operation, unsupported } from "./contract.ts";
import { parseCheckRevive } from "./support/parse-check-revive.ts";
import { moduleName, type Types, vocabulary } from "./typia/types.ts";

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
