import type { z, ZodType } from "zod";
import { adapterOf, as, custom, Decimal, decimalPattern, type Layers, operation } from "wirebench/adapter";
import { type ParametersOf, plainDigits, shape, throughDouble } from "wirebench/adapter";

export const scope = async () => ({ z: await import("zod") });

/** How zod spells each kind; compiled or not. */
export const vocabulary = ({ z }: Awaited<ReturnType<typeof scope>>): Layers<ZodType> => {
  const instant = () => z.iso.datetime({ offset: true });
  const decimal = (parameters: ParametersOf<"decimal">) => z.string().regex(decimalPattern(parameters));
  const bounded = <Text extends z._ZodString>(
    text: Text,
    { minLength, maxLength }: ParametersOf<"string">,
  ) => {
    const atLeast = minLength === 0 ? text : text.min(minLength);
    return maxLength === undefined ? atLeast : atLeast.max(maxLength);
  };
  const objects = { ignore: z.looseObject, strip: z.object, reject: z.strictObject };
  return {
    strict: {
      string: (bounds) => bounded(z.string(), bounds),
      integer: ({ minimum, maximum }) => z.int().min(minimum).max(maximum),
      number: ({ minimum, maximum }) => z.number().min(minimum).max(maximum),
      boolean: () => z.boolean(),
      instant,
      date: () => z.iso.date(),
      uuid: () => z.uuid(),
      decimal: (parameters) => custom(decimal(parameters), "has no decimal: a regular expression"),
      "decimal-number": (parameters) =>
        throughDouble(parameters, (fits) => custom(z.number().refine(fits), "has no decimal: a refinement")),
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
            z.codec(z.number().refine(fits), z.instanceof(Decimal), {
              decode: (number) => new Decimal(number),
              encode: (value) => value.toNumber(),
            }),
            "has no decimal: a codec of a refinement and decimal.js",
          ),
        ),
    },
    lax: {
      string: (bounds) => bounded(z.coerce.string(), bounds),
      integer: ({ minimum, maximum }) => z.coerce.number().int().min(minimum).max(maximum),
      number: ({ minimum, maximum }) => z.coerce.number().min(minimum).max(maximum),
      boolean: () => z.coerce.boolean(),
      instant: () => z.coerce.date(),
    },
  };
};

/** Zod, as its first page shows it: codecs decode and encode with one schema. */
export default adapterOf<ZodType>()({
  name: "zod",
  packages: ["zod"],
  homepage: "https://zod.dev",
  configuration: "z.object and codecs; safeParse, parse, z.encode",
  execution: "jit",
  wire: "json",
  unknownKeys: ["strip", "reject", "ignore"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope,
  vocabulary,
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
