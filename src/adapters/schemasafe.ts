/** Long because it shows what it does to values that it checks. */

import type { Json } from "@exodus/schemasafe";
import {
  adapterOf,
  as,
  type Context,
  type JsonSchema,
  jsonSchema,
  namesOnly,
  operation,
  refuse,
  unless,
  unsupported,
  weaker,
} from "wirebench/adapter";

/** A value that is the caller's must stay as it is. */
const changes = unsupported("removeAdditional strips the value that it checks, in place", async () => {
  const { validator } = await import("@exodus/schemasafe");
  const value = { known: 1, unknown: 2 };
  const schema = { type: "object", properties: { known: {} }, additionalProperties: false } as const;
  return validator(schema, { removeAdditional: true })(value) && !("unknown" in value);
});
const strips = ({ unknownKeys }: Context) => (unknownKeys === "strip" ? changes : undefined);

/** @exodus/schemasafe: JSON Schema compiled to a validator, or to a parser that hands out what is valid alone. */
export default adapterOf<JsonSchema>()({
  name: "schemasafe",
  packages: ["@exodus/schemasafe"],
  homepage: "https://github.com/ExodusMovement/schemasafe",
  configuration:
    "validator and parser in the default mode (the strong one wants a pattern for each text), first error ends it; decode: parser, revive",
  execution: "jit",
  wire: "json",
  unknownKeys: ["ignore", "reject", "strip"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => ({ ...(await import("@exodus/schemasafe")) }),
  vocabulary: () => ({
    strict: {
      ...jsonSchema,
      instant: () =>
        weaker(
          { type: "string", format: "date-time" },
          "takes ISO 8601 offsets without minutes or colon, and any white space for T",
        ),
    },
    lax: unsupported("checks, does not coerce", async () => {
      const { validator } = await import("@exodus/schemasafe");
      return !validator({ type: "number" })("1");
    }),
  }),
  operations: ({ validator, parser }) => ({
    encode: unsupported(
      "checks, does not write",
      namesOnly(() => import("@exodus/schemasafe"), "lint", "parser", "validator"),
    ),
    check: unless(
      strips,
      operation((schema) => validator(schema) as (value: unknown) => boolean),
    ),
    decode: operation((schema, { unknownKeys, revive }) => {
      const parse = parser(schema, { mode: "default", removeAdditional: unknownKeys === "strip" });
      return (text) => {
        const { valid, value, error } = parse(text);
        return valid ? revive(value) : refuse(error);
      };
    }),
    explain: unless(
      strips,
      operation(
        (schema) => {
          const validate = validator(schema, { includeErrors: true, allErrors: true });
          return (value) => (validate(value as Json) ? [] : (validate.errors ?? []));
        },
        (errors) =>
          errors.map(({ instanceLocation, keywordLocation }) => ({
            path: instanceLocation.slice(1),
            message: keywordLocation,
          })),
      ),
    ),
  }),
});
