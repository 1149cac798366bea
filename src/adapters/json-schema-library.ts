import {
  adapterOf,
  as,
  type JsonSchema,
  jsonSchema,
  keyStep,
  operation,
  parseCheckRevive,
  unsupported,
  weaker,
} from "wirebench/adapter";

/** json-schema-library: JSON Schema as a tree of nodes, interpreted; made for editors. */
export default adapterOf<JsonSchema>()({
  name: "json-schema-library",
  packages: ["json-schema-library"],
  homepage: "https://github.com/sagold/json-schema-library",
  configuration:
    "compileSchema, its defaults (JSON Schema draft 2020-12; all errors); decode: JSON.parse, validate, revive",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore", "reject"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => ({ compileSchema: (await import("json-schema-library")).compileSchema }),
  vocabulary: () => ({
    strict: {
      ...jsonSchema,
      instant: () =>
        weaker(
          { type: "string", format: "date-time" },
          "takes empty text, and ISO 8601 offsets without minutes or colon",
        ),
      date: () => weaker({ type: "string", format: "date" }, "takes empty text"),
      uuid: () => weaker({ type: "string", format: "uuid" }, "takes empty text"),
    },
    lax: unsupported("checks, does not coerce", async () => {
      const { compileSchema } = await import("json-schema-library");
      return !compileSchema({ type: "number" }).validate("1").valid;
    }),
  }),
  operations: ({ compileSchema }) => ({
    encode: unsupported("checks, does not write", async () => {
      const { compileSchema } = await import("json-schema-library");
      return !Object.keys(compileSchema({})).some((name) => /stringify|serialize|encode/i.test(name));
    }),
    check: operation((schema) => {
      const node = compileSchema(schema);
      return (value) => node.validate(value).valid;
    }),
    decode: operation((schema, context) => {
      const node = compileSchema(schema);
      return parseCheckRevive((value) => node.validate(value).valid, context);
    }),
    explain: operation(
      (schema) => {
        const node = compileSchema(schema);
        return (value) => node.validate(value).errors;
      },
      (errors) =>
        errors.map(({ data, message }) => ({
          // A missing key is reported at its object; the key is beside it.
          path: data.pointer.slice(1) + keyStep(data["key"]),
          message,
        })),
    ),
  }),
});
