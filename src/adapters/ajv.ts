/** Long because it shows what it does to values that it checks, and makes one instance for all schemas. */

import type { Ajv, Options } from "ajv";
import {
  adapterOf,
  as,
  boundedDecimal,
  type Context,
  type JsonSchema,
  jsonSchema,
  keyStep,
  operation,
  parseCheckRevive,
  unless,
  unsupported,
  weaker,
} from "wirebench/adapter";

/** Ajv: JSON Schema compiled to a validator. It checks; reading text and building values is the caller's. */
export default adapterOf<JsonSchema>()({
  name: "ajv",
  packages: ["ajv", "ajv-formats"],
  homepage: "https://ajv.js.org",
  configuration:
    "JSON Schema draft-07, ajv-formats in full mode, first error ends it; decode: JSON.parse, validate, revive",
  execution: "jit",
  wire: "json",
  unknownKeys: ["ignore", "reject", "strip"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    const { Ajv } = await import("ajv");
    const { default: formats } = await import("ajv-formats");
    return { Ajv, addFormats: formats.default };
  },
  vocabulary: () => ({
    strict: {
      ...jsonSchema,
      instant: () =>
        weaker(
          { type: "string", format: "date-time" },
          "takes ISO 8601 offsets without minutes or colon, and any white space for T",
        ),
      uuid: () => weaker({ type: "string", format: "uuid" }, "takes the prefix urn:uuid: too"),
      "decimal-number": boundedDecimal,
      nullable: (inner) => ({
        ...inner,
        nullable: true,
        ...("enum" in inner ? { enum: [...(inner["enum"] as unknown[]), null] } : {}),
      }),
    },
    lax: {},
  }),
  operations: ({ Ajv, addFormats }) => {
    /** One instance for all schemas of the same options: each compiles the schema of schemas. */
    const instances = new Map<string, Ajv>();
    const instanceOf = (options: Options): Ajv => {
      const key = JSON.stringify(options);
      const known = instances.get(key);
      if (known !== undefined) return known;
      const ajv = new Ajv(options);
      addFormats(ajv);
      instances.set(key, ajv);
      return ajv;
    };
    const compile = (schema: JsonSchema, { mode, unknownKeys }: Context, options: Options = {}) =>
      instanceOf({
        coerceTypes: mode === "lax",
        removeAdditional: unknownKeys === "strip" ? "all" : false,
        ...options,
      }).compile(schema);

    /** Does a check change the value that it is handed? A value that is the caller's must stay as it is. */
    const changes =
      (options: Options, value: { readonly known: unknown; readonly unknown?: number }) => () => {
        const before = JSON.stringify(value);
        const properties = { known: { type: "number" } };
        return (
          new Ajv(options).compile({ type: "object", properties })(value) && JSON.stringify(value) !== before
        );
      };
    const strips = unsupported(
      "removeAdditional strips the value that it checks, in place",
      changes({ removeAdditional: "all" }, { known: 1, unknown: 2 }),
    );
    const coerces = unsupported(
      "coerceTypes changes the value that it checks, in place",
      changes({ coerceTypes: true }, { known: "1" }),
    );
    const inPlace = ({ mode, unknownKeys }: Context) =>
      unknownKeys === "strip" ? strips : mode === "lax" ? coerces : undefined;
    return {
      check: unless(
        inPlace,
        operation((schema, context) => compile(schema, context)),
      ),
      decode: operation((schema, context) => parseCheckRevive(compile(schema, context), context)),
      encode: unsupported(
        "checks, does not write",
        () => !("compileSerializer" in new Ajv()) && !("compileParser" in new Ajv()),
      ),
      explain: unless(
        inPlace,
        operation(
          (schema, context) => {
            const validate = compile(schema, context, { allErrors: true });
            return (value) => (validate(value) ? [] : (validate.errors ?? []));
          },
          (errors) =>
            errors.map(({ instancePath, params, message = "" }) => ({
              // A missing or unknown key is reported at its object; the key is in the parameters.
              path: instancePath + keyStep(params["missingProperty"] ?? params["additionalProperty"]),
              message,
            })),
        ),
      ),
    };
  },
});
