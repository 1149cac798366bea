/** Long because writing takes schemas of its own: a schema of valibot runs one way. */

import type { GenericSchema, ObjectEntries } from "valibot";
import { adapterOf, as, custom, Decimal, decimalPattern, operation } from "wirebench/adapter";
import { plainDigits, shape, throughDouble, weaker } from "wirebench/adapter";

const NO_CALENDAR =
  "a regular expression that takes day 31 of every month, offsets of hours alone or without a colon";

/** Valibot: schemas are plain objects, interpreted at run time. */
export default adapterOf<GenericSchema>()({
  name: "valibot",
  packages: ["valibot"],
  homepage: "https://valibot.dev",
  configuration:
    "v.object and pipes; v.is, v.parse; another schema and v.stringifyJson to encode; safeParse with all issues to explain",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["strip", "reject", "ignore"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => ({ v: await import("valibot") }),
  vocabulary: ({ v }) => {
    const objects = {
      ignore: (entries: ObjectEntries) => v.looseObject(entries),
      strip: (entries: ObjectEntries) => v.object(entries),
      reject: (entries: ObjectEntries) => v.strictObject(entries),
    };
    return {
      strict: {
        string: ({ minLength, maxLength }) => {
          if (maxLength !== undefined)
            return v.pipe(v.string(), v.minLength(minLength), v.maxLength(maxLength));
          return minLength === 0 ? v.string() : v.pipe(v.string(), v.minLength(minLength));
        },
        integer: ({ minimum, maximum }) =>
          v.pipe(v.number(), v.integer(), v.minValue(minimum), v.maxValue(maximum)),
        number: ({ minimum, maximum }) => v.pipe(v.number(), v.minValue(minimum), v.maxValue(maximum)),
        boolean: () => v.boolean(),
        instant: () => weaker(v.pipe(v.string(), v.isoTimestamp()), NO_CALENDAR),
        date: () => weaker(v.pipe(v.string(), v.isoDate()), "takes day 31 of every month"),
        uuid: () => v.pipe(v.string(), v.uuid()),
        decimal: (parameters) =>
          custom(
            v.pipe(v.string(), v.regex(decimalPattern(parameters))),
            "v.decimal has no precision, scale: a regular expression",
          ),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(v.pipe(v.number(), v.check(fits)), "v.decimal is of text: a check"),
          ),
        enum: ({ members }) => v.picklist(members),
        nullable: (inner) => v.nullable(inner),
        array: (item) => v.array(item),
        object: (fields, unknownKeys) => {
          const schema = objects[unknownKeys](shape(fields, (field) => v.exactOptional(field)));
          return fields.some(({ optional }) => !optional)
            ? schema
            : weaker(schema, "takes an array for an object without required keys");
        },
      },
      typed: {
        instant: () => weaker(v.pipe(v.string(), v.isoTimestamp(), v.toDate()), NO_CALENDAR),
        decimal: (parameters) =>
          custom(
            v.pipe(
              v.string(),
              v.regex(decimalPattern(parameters)),
              v.transform((text) => new Decimal(text)),
            ),
            "has no decimal: a regular expression and decimal.js",
          ),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(
              v.pipe(
                v.number(),
                v.check(fits),
                v.transform((number) => new Decimal(number)),
              ),
              "has no decimal: a check and decimal.js",
            ),
          ),
      },
      encoded: {
        instant: () =>
          v.pipe(
            v.date(),
            v.transform((date) => date.toISOString()),
            v.isoTimestamp(),
          ),
        decimal: (parameters) =>
          custom(
            v.pipe(v.instance(Decimal), v.transform(plainDigits), v.regex(decimalPattern(parameters))),
            "has no decimal: decimal.js and a regular expression",
          ),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(
              v.pipe(
                v.instance(Decimal),
                v.transform((value) => value.toNumber()),
                v.check(fits),
              ),
              "has no decimal: decimal.js and a check",
            ),
          ),
      },
      lax: {
        string: ({ minLength, maxLength }) => {
          if (maxLength !== undefined)
            return v.pipe(v.unknown(), v.toString(), v.minLength(minLength), v.maxLength(maxLength));
          return minLength === 0
            ? v.pipe(v.unknown(), v.toString())
            : v.pipe(v.unknown(), v.toString(), v.minLength(minLength));
        },
        integer: ({ minimum, maximum }) =>
          v.pipe(v.unknown(), v.toNumber(), v.integer(), v.minValue(minimum), v.maxValue(maximum)),
        number: ({ minimum, maximum }) =>
          v.pipe(v.unknown(), v.toNumber(), v.minValue(minimum), v.maxValue(maximum)),
        boolean: () => v.pipe(v.unknown(), v.toBoolean()),
        instant: () => v.pipe(v.unknown(), v.toDate()),
      },
    };
  },
  operations: ({ v }) => ({
    check: operation((schema) => (value) => v.is(schema, value)),
    decode: operation((schema) => (text) => v.parse(schema, JSON.parse(text), { abortEarly: true })),
    encode: operation((schema) => {
      const writer = v.pipe(schema, v.stringifyJson());
      return (value) => v.parse(writer, value, { abortEarly: true });
    }),
    explain: operation(
      (schema) => (value) => v.safeParse(schema, value),
      ({ issues = [] }) =>
        issues.map((issue) => ({
          path: issue.path?.map(({ key }) => key as PropertyKey) ?? [],
          message: issue.message,
        })),
    ),
  }),
});
