import {
  adapterOf,
  as,
  type JsonSchema,
  jsonSchema,
  namesOnly,
  operation,
  parseCheckRevive,
  unsupported,
  weaker,
} from "wirebench/adapter";

/** jsonschema: JSON Schema interpreted. */
export default adapterOf<JsonSchema>()({
  name: "jsonschema",
  packages: ["jsonschema"],
  homepage: "https://github.com/tdegrunt/jsonschema",
  configuration:
    "Validator.validate, its defaults (JSON Schema draft-07; all errors); decode: JSON.parse, validate, revive",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore", "reject"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => ({ Validator: (await import("jsonschema")).Validator }),
  vocabulary: () => ({
    strict: {
      ...jsonSchema,
      instant: () =>
        weaker(
          { type: "string", format: "date-time" },
          "knows no length of a month; takes month 00, hour 24, and offsets of more than 23:59",
        ),
      date: () => weaker({ type: "string", format: "date" }, "knows no length of a month; takes month 00"),
    },
    lax: unsupported("checks, does not coerce", async () => {
      const { validate } = await import("jsonschema");
      return !validate("1", { type: "number" }).valid;
    }),
  }),
  operations: ({ Validator }) => ({
    encode: unsupported(
      "checks, does not write",
      namesOnly(() => import("jsonschema"), "scan", "validate", /^Validat/, /^Schema/),
    ),
    check: operation((schema) => {
      const validator = new Validator();
      return (value) => validator.validate(value, schema).valid;
    }),
    decode: operation((schema, context) => {
      const validator = new Validator();
      return parseCheckRevive((value) => validator.validate(value, schema).valid, context);
    }),
    explain: operation(
      (schema) => {
        const validator = new Validator();
        return (value) => validator.validate(value, schema).errors;
      },
      (errors) =>
        errors.map(({ path, name, argument, message }) => ({
          // A missing or unknown key is reported at its object; the key is its argument.
          path: ["required", "additionalProperties"].includes(name) ? [...path, argument as string] : path,
          message,
        })),
    ),
  }),
});
