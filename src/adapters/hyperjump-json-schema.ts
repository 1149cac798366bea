import type { SchemaObject } from "@hyperjump/json-schema/draft-2020-12";
import {
  adapterOf,
  as,
  boundedDecimal,
  type JsonSchema,
  jsonSchema,
  operation,
  parseCheckRevive,
  unsupported,
} from "wirebench/adapter";

/** It compiles a schema under the name that it was registered by. */
const compiled = async (schema: SchemaObject) => {
  const { registerSchema, validate } = await import("@hyperjump/json-schema/draft-2020-12");
  const uri = `urn:uuid:${crypto.randomUUID()}`;
  registerSchema({ $schema: "https://json-schema.org/draft/2020-12/schema", ...schema }, uri);
  return validate(uri);
};

/** Hyperjump: JSON Schema compiled to a tree of keywords, which is interpreted. */
export default adapterOf<JsonSchema>()({
  name: "hyperjump-json-schema",
  packages: ["@hyperjump/json-schema", "@hyperjump/browser"],
  homepage: "https://github.com/hyperjump-io/json-schema",
  configuration:
    "JSON Schema draft 2020-12 with formats, compiled once; flag output, basic output to explain; decode: JSON.parse, validate, revive",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore", "reject"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    const [{ registerSchema, setShouldValidateFormat, validate }] = await Promise.all([
      import("@hyperjump/json-schema/draft-2020-12"),
      // @ts-expect-error This module has no types: it is loaded for what it registers.
      import("@hyperjump/json-schema/formats"),
    ]);
    const { BASIC } = await import("@hyperjump/json-schema/experimental");
    setShouldValidateFormat(true);
    return { registerSchema, validate, BASIC };
  },
  vocabulary: () => ({
    strict: { ...jsonSchema, "decimal-number": boundedDecimal },
    lax: unsupported("checks, does not coerce", async () => !(await compiled({ type: "number" }))("1").valid),
  }),
  operations: ({ registerSchema, validate, BASIC }) => {
    const compile = (schema: JsonSchema) => {
      const uri = `urn:uuid:${crypto.randomUUID()}`;
      registerSchema(schema as SchemaObject, uri, "https://json-schema.org/draft/2020-12/schema");
      return validate(uri);
    };
    return {
      encode: unsupported("checks, does not write", async () => {
        const library = await import("@hyperjump/json-schema/draft-2020-12");
        const validator = await compiled({ type: "number" });
        // What it serializes is a compiled schema.
        return (
          !Object.keys(library).some((name) => /stringify|serialize|encode/i.test(name)) &&
          validator.serialize.length === 0
        );
      }),
      check: operation(async (schema) => {
        const validator = await compile(schema);
        return (value) => validator(value as never).valid;
      }),
      decode: operation(async (schema, context) => {
        const validator = await compile(schema);
        return parseCheckRevive((value) => validator(value as never).valid, context);
      }),
      explain: operation(
        async (schema) => {
          const validator = await compile(schema);
          return (value) => validator(value as never, BASIC);
        },
        (output) =>
          "errors" in output
            ? (output.errors ?? []).map(({ instanceLocation, keyword }) => ({
                // A URI fragment: `#`, and a pointer that is percent-encoded.
                path: decodeURIComponent(instanceLocation.slice(1)),
                message: keyword,
              }))
            : [],
      ),
    };
  },
});
