import type { ZodMiniType } from "zod/mini";
import { adapterOf, as, custom, Decimal, decimalPattern, operation } from "wirebench/adapter";
import { type ParametersOf, plainDigits, shape, throughDouble } from "wirebench/adapter";

/** Zod Mini: the same core as zod, with functions in place of methods, so that a bundler drops what is not used. */
export default adapterOf<ZodMiniType>()({
  name: "zod-mini",
  packages: ["zod"],
  homepage: "https://zod.dev/packages/mini",
  configuration: "zod/mini: z.object, checks and codecs; safeParse, parse, z.encode",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["strip", "reject", "ignore"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => ({ z: await import("zod/mini") }),
  vocabulary: ({ z }) => {
    const instant = () => z.iso.datetime({ offset: true });
    const decimal = (parameters: ParametersOf<"decimal">) =>
      z.string().check(z.regex(decimalPattern(parameters)));
    const lengths = ({ minLength, maxLength }: ParametersOf<"string">) => [
      ...(minLength === 0 ? [] : [z.minLength(minLength)]),
      ...(maxLength === undefined ? [] : [z.maxLength(maxLength)]),
    ];
    const objects = { ignore: z.looseObject, strip: z.object, reject: z.strictObject };
    return {
      strict: {
        string: (bounds) => z.string().check(...lengths(bounds)),
        integer: ({ minimum, maximum }) => z.int().check(z.minimum(minimum), z.maximum(maximum)),
        number: ({ minimum, maximum }) => z.number().check(z.minimum(minimum), z.maximum(maximum)),
        boolean: () => z.boolean(),
        instant,
        date: () => z.iso.date(),
        uuid: () => z.uuid(),
        decimal: (parameters) => custom(decimal(parameters), "has no decimal: a regular expression"),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(z.number().check(z.refine(fits)), "has no decimal: a refinement"),
          ),
        enum: ({ members }) => z.literal([...members]),
        nullable: (inner) => z.nullable(inner),
        array: (item) => z.array(item),
        object: (fields, unknownKeys) => objects[unknownKeys](shape(fields, z.optional)),
      },
      typed: {
        instant: () =>
          z.codec(instant(), z.date(), {
            decode: (text) => new Date(text),
            encode: (date) => date.toISOString(),
          }),
        decimal: (parameters) =>
          custom(
            z.codec(decimal(parameters), z.instanceof(Decimal), {
              decode: (text) => new Decimal(text),
              encode: plainDigits,
            }),
            "has no decimal: a codec of a regular expression and decimal.js",
          ),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(
              z.codec(z.number().check(z.refine(fits)), z.instanceof(Decimal), {
                decode: (number) => new Decimal(number),
                encode: (value) => value.toNumber(),
              }),
              "has no decimal: a codec of a refinement and decimal.js",
            ),
          ),
      },
      lax: {
        string: (bounds) => z.coerce.string().check(...lengths(bounds)),
        integer: ({ minimum, maximum }) =>
          z.coerce.number().check(z.int(), z.minimum(minimum), z.maximum(maximum)),
        number: ({ minimum, maximum }) => z.coerce.number().check(z.minimum(minimum), z.maximum(maximum)),
        boolean: () => z.coerce.boolean(),
        instant: () => z.coerce.date(),
      },
    };
  },
  operations: ({ z }) => ({
    check: operation((schema) => (value) => schema.safeParse(value).success),
    decode: operation((schema) => (text) => schema.parse(JSON.parse(text))),
    encode: operation((schema) => (value) => JSON.stringify(z.encode(schema, value))),
    explain: operation(
      (schema) => (value) => schema.safeParse(value),
      (result) => result.error?.issues ?? [],
    ),
  }),
});
