import {
  adapterOf,
  as,
  type JsonSchema,
  jsonSchema,
  namesOnly,
  operation,
  parseCheckRevive,
  unsupported,
} from "wirebench/adapter";

/** @cfworker/json-schema: JSON Schema interpreted, for where code may not be generated. */
export default adapterOf<JsonSchema>()({
  name: "cfworker-json-schema",
  packages: ["@cfworker/json-schema"],
  homepage: "https://github.com/cfworker/cfworker/tree/main/packages/json-schema",
  configuration:
    "JSON Schema draft 2019-09, its default; first error ends it; decode: JSON.parse, validate, revive",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore", "reject"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => ({ Validator: (await import("@cfworker/json-schema")).Validator }),
  vocabulary: () => ({
    strict: jsonSchema,
    lax: unsupported("checks, does not coerce", async () => {
      const { Validator } = await import("@cfworker/json-schema");
      return Validator.length === 1 && !new Validator({ type: "number" }).validate("1").valid;
    }),
  }),
  operations: ({ Validator }) => ({
    encode: unsupported(
      "checks, does not write",
      namesOnly(
        () => import("@cfworker/json-schema"),
        "Validator",
        "validate",
        "dereference",
        "deepCompareStrict",
        "ucs2length",
        "initialBaseURI",
        /format$/i,
        /keyword/i,
        /pointer$/i,
      ),
    ),
    check: operation((schema) => {
      const validator = new Validator(schema);
      return (value) => validator.validate(value).valid;
    }),
    decode: operation((schema, context) => {
      const validator = new Validator(schema);
      return parseCheckRevive((value) => validator.validate(value).valid, context);
    }),
    explain: operation(
      (schema) => {
        const validator = new Validator(schema, "2019-09", false);
        return (value) => validator.validate(value).errors;
      },
      (errors) =>
        errors.map(({ instanceLocation, error }) => ({
          // A URI fragment: `#`, and a pointer that is percent-encoded.
          path: decodeURIComponent(instanceLocation.slice(1)),
          message: error,
        })),
    ),
  }),
});
