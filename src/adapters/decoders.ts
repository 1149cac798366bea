import type { Decoder } from "decoders";
import { adapterOf, as, custom, datePattern, Decimal, decimalPattern, operation } from "wirebench/adapter";
import { type ParametersOf, shape, throughDouble, unsupported, weaker } from "wirebench/adapter";
import { writesNothing } from "wirebench/adapter";

/** Decoders: small functions that are composed, and transform one way. */
export default adapterOf<Decoder<unknown>>()({
  name: "decoders",
  packages: ["decoders"],
  homepage: "https://decoders.cc",
  configuration: "object, exact or inexact, of decoders with transform; decode, verify, ~standard to explain",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["strip", "reject", "ignore"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => ({ d: await import("decoders") }),
  vocabulary: ({ d }) => {
    const decimal = (parameters: ParametersOf<"decimal">) =>
      d.regex(decimalPattern(parameters), "Must be decimal");
    type Fields = Record<string, Decoder<unknown>>;
    const objects = {
      strip: (fields: Fields): Decoder<unknown> => d.object(fields),
      reject: (fields: Fields): Decoder<unknown> => d.exact(fields),
      ignore: (fields: Fields): Decoder<unknown> => d.inexact(fields),
    };
    const ANY_DATE = "takes days that there are not, and offsets without a colon";
    return {
      strict: {
        string: ({ minLength, maxLength }) =>
          minLength === 0 && maxLength === undefined
            ? d.string
            : d.sized(d.string, { min: minLength, ...(maxLength === undefined ? {} : { max: maxLength }) }),
        integer: ({ minimum, maximum }) => d.between(minimum, maximum, d.integer),
        number: ({ minimum, maximum }) => d.between(minimum, maximum),
        boolean: () => d.boolean,
        instant: () => weaker(d.isoDateString, ANY_DATE),
        date: () => custom(d.regex(datePattern, "Must be date"), "has no date alone: a regular expression"),
        uuid: () => d.uuid,
        decimal: (parameters) => custom(decimal(parameters), "has no decimal: a regular expression"),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(d.number.refine(fits, "Must be decimal"), "has no decimal: a refinement"),
          ),
        enum: ({ members }) => d.oneOf(members),
        nullable: (inner) => d.nullable(inner),
        array: (item) => d.array(item),
        object: (fields, unknownKeys) =>
          objects[unknownKeys](shape<Decoder<unknown>>(fields, (inner) => d.optional(inner))),
      },
      typed: {
        instant: () => weaker(d.isoDate, ANY_DATE),
        decimal: (parameters) =>
          custom(
            decimal(parameters).transform((text) => new Decimal(text)),
            "has no decimal: a regular expression and decimal.js",
          ),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(
              d.number.refine(fits, "Must be decimal").transform((value) => new Decimal(value)),
              "has no decimal: a refinement and decimal.js",
            ),
          ),
      },
      lax: {
        integer: ({ minimum, maximum }) =>
          d.between(minimum, maximum, d.either(d.integer, d.numeric.pipe(d.integer))),
        number: ({ minimum, maximum }) => d.between(minimum, maximum, d.either(d.number, d.numeric)),
        boolean: () => d.truthy,
      },
    };
  },
  operations: ({ d }) => ({
    check: operation((schema) => (value) => schema.decode(value).ok),
    decode: operation((schema) => (text) => schema.verify(JSON.parse(text))),
    encode: unsupported("transforms one way: reads, does not write", () => writesNothing(d, d.isoDate)),
    explain: operation(
      (schema) => {
        const { validate } = schema["~standard"];
        return (value) => validate(value);
      },
      (result) =>
        result instanceof Promise || result.issues === undefined
          ? []
          : result.issues.map(({ path = [], message }) => ({
              path: path.map((step) => (typeof step === "object" ? step.key : step)),
              message,
            })),
    ),
  }),
});
