import {
  adapterOf,
  as,
  boundedDecimal,
  custom,
  decimalPattern,
  type JsonSchema,
  jsonSchema,
  namesOnly,
  operation,
  parseCheckRevive,
  unsupported,
} from "wirebench/adapter";

/** z-schema: JSON Schema interpreted. */
export default adapterOf<JsonSchema>()({
  name: "z-schema",
  packages: ["z-schema"],
  homepage: "https://github.com/zaggino/z-schema",
  configuration:
    "ZSchema.create({ safe: true }).compile, its defaults (JSON Schema draft 2020-12; all errors); decode: JSON.parse, validate, revive",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore", "reject"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => ({ ZSchema: (await import("z-schema")).default }),
  vocabulary: () => ({
    strict: {
      ...jsonSchema,
      decimal: (parameters) => {
        // It refuses a pattern in which a repetition holds another: the fraction is no group that may be absent.
        const [whole = "", fraction] = decimalPattern(parameters).source.split("(?:\\.");
        const pattern = fraction === undefined ? whole : `${whole}$|${whole}\\.${fraction.replace(")?", "")}`;
        return custom({ type: "string", pattern }, "JSON Schema has no decimal: a pattern");
      },
      "decimal-number": boundedDecimal,
    },
    lax: unsupported("checks, does not coerce", async () => {
      const { default: ZSchema } = await import("z-schema");
      return !ZSchema.create({ safe: true }).validate("1", { type: "number" }).valid;
    }),
  }),
  operations: ({ ZSchema }) => ({
    encode: unsupported(
      "checks, does not write",
      namesOnly(() => import("z-schema"), "ValidateError", /format/i),
    ),
    check: operation((schema) => {
      const validate = ZSchema.create({ safe: true }).compile(schema);
      return (value) => validate(value).valid;
    }),
    decode: operation((schema, context) => {
      const validate = ZSchema.create({ safe: true }).compile(schema);
      return parseCheckRevive((value) => validate(value).valid, context);
    }),
    explain: operation(
      (schema) => {
        const validate = ZSchema.create({ safe: true, reportPathAsArray: true }).compile(schema);
        return (value) => validate(value).err?.details ?? [];
      },
      (details) =>
        details.map(({ code, path, params, message }) => ({
          // A missing or unknown key is reported at its object; the key is in the parameters.
          path: [
            ...(path as (string | number)[]),
            ...(/^OBJECT_(?:MISSING_REQUIRED|ADDITIONAL)_PROPERT/.test(code) ? [params[0] as string] : []),
          ],
          message,
        })),
    ),
  }),
});
