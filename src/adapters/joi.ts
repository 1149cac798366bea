/** Long because dates are read in another way than they are checked, and options are made of mode and policy. */

import type { Schema } from "joi";
import { adapterOf, as, type Context, custom, datePattern, Decimal, decimalPattern } from "wirebench/adapter";
import { operation, shape, throughDouble, unsupported, weaker, writesNothing } from "wirebench/adapter";

const ANY_ISO =
  "takes all of ISO 8601 that new Date does not refuse: dates alone, local times, days that there are not";

/** Joi, with conversion off but for dates, which it reads by converting them. */
export default adapterOf<Schema>()({
  name: "joi",
  packages: ["joi"],
  homepage: "https://joi.dev",
  configuration:
    "Joi.object; validate with convert off, and on for Joi.date().iso(); abortEarly off to explain",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["reject", "strip", "ignore"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    const { default: Joi } = await import("joi");
    const options = ({ mode, unknownKeys }: Pick<Context, "mode" | "unknownKeys">) => ({
      convert: mode === "lax",
      stripUnknown: unknownKeys === "strip",
      allowUnknown: unknownKeys === "ignore",
    });
    return { Joi, options };
  },
  standardSchema:
    ({ options }) =>
    (schema, context) =>
      schema.prefs(options(context)),
  vocabulary: ({ Joi }) => ({
    strict: {
      string: ({ minLength, maxLength }) => {
        const text = minLength === 0 ? Joi.string().allow("") : Joi.string().min(minLength);
        return maxLength === undefined ? text : text.max(maxLength);
      },
      integer: ({ minimum, maximum }) => Joi.number().integer().min(minimum).max(maximum),
      number: ({ minimum, maximum }) => Joi.number().min(minimum).max(maximum),
      boolean: () => Joi.boolean(),
      instant: () => weaker(Joi.string().isoDate(), ANY_ISO),
      date: () => custom(Joi.string().pattern(datePattern), "isoDate takes times too: a regular expression"),
      uuid: () => Joi.string().uuid({ separator: "-", wrapper: false }),
      decimal: (parameters) =>
        custom(Joi.string().pattern(decimalPattern(parameters)), "has no decimal: a regular expression"),
      "decimal-number": (parameters) =>
        throughDouble(parameters, () => {
          const maximum = 10 ** (parameters.precision - parameters.scale);
          return Joi.number().precision(parameters.scale).greater(-maximum).less(maximum);
        }),
      enum: ({ members }) => Joi.valid(...members),
      nullable: (inner) => inner.allow(null),
      array: (item) => Joi.array().items(item),
      object: (fields) =>
        Joi.object(
          shape(
            fields,
            (inner) => inner,
            (inner) => inner.required(),
          ),
        ),
    },
    typed: {
      instant: () => weaker(Joi.date().iso().prefs({ convert: true }), ANY_ISO),
      decimal: (parameters) =>
        custom(
          Joi.string()
            .pattern(decimalPattern(parameters))
            .custom((text: string) => new Decimal(text)),
          "has no decimal: a regular expression and decimal.js",
        ),
      "decimal-number": (parameters) =>
        throughDouble(parameters, () => {
          const maximum = 10 ** (parameters.precision - parameters.scale);
          return custom(
            Joi.number()
              .precision(parameters.scale)
              .greater(-maximum)
              .less(maximum)
              .custom((value: number) => new Decimal(value)),
            "has no Decimal: decimal.js",
          );
        }),
    },
    lax: { instant: () => weaker(Joi.date(), "takes all that new Date takes") },
  }),
  operations: ({ Joi, options }) => ({
    check: operation((schema, context) => {
      const chosen = options(context);
      return (value) => schema.validate(value, chosen).error === undefined;
    }),
    decode: operation((schema, context) => {
      const chosen = options(context);
      return (text) => {
        const { error, value } = schema.validate(JSON.parse(text), chosen);
        if (error) throw error;
        return value as unknown;
      };
    }),
    encode: unsupported("converts one way: reads, does not write", () => writesNothing(Joi, Joi.date())),
    explain: operation(
      (schema, context) => {
        const chosen = { ...options(context), abortEarly: false };
        return (value) => schema.validate(value, chosen);
      },
      ({ error }) => error?.details ?? [],
    ),
  }),
});
