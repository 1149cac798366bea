import { Decimal } from "decimal.js";
import * as z from "zod";
import { as, custom, decimalPattern, defineAdapter, operation, type ParametersOf } from "./contract.ts";
import { plainDigits } from "./support/decimal-digits.ts";
import { throughDouble } from "./support/number-token.ts";
import { shape } from "./support/shape.ts";

const instant = () => z.iso.datetime({ offset: true });
const text = <Text extends z._ZodString>(schema: Text, { minLength, maxLength }: ParametersOf<"string">) =>
  Number.isFinite(maxLength) ? schema.min(minLength).max(maxLength) : schema;
const decimal = (parameters: ParametersOf<"decimal">) => z.string().regex(decimalPattern(parameters));
const objects = { ignore: z.looseObject, strip: z.object, reject: z.strictObject };

/** Zod: codecs decode and encode with one schema. */
export default defineAdapter<z.ZodType>({
  name: "zod",
  packages: ["zod"],
  homepage: "https://zod.dev",
  configuration: "z.object and codecs, every schema through z.compile; validate, parse, z.encode",
  execution: "jit",
  wire: "json",
  unknownKeys: ["strip", "reject", "ignore"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  vocabulary: {
    strict: {
      string: (bounds) => text(z.string(), bounds),
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
      string: (bounds) => text(z.coerce.string(), bounds),
      integer: ({ minimum, maximum }) => z.coerce.number().int().min(minimum).max(maximum),
      number: ({ minimum, maximum }) => z.coerce.number().min(minimum).max(maximum),
      boolean: () => z.coerce.boolean(),
      instant: () => z.coerce.date(),
    },
  },
  operations: {
    check: operation((schema) => {
      const compiled = z.compile(schema);
      return (value) => compiled.validate(value);
    }),
    decode: operation((schema) => {
      const compiled = z.compile(schema);
      return (text) => compiled.parse(JSON.parse(text));
    }),
    encode: operation((schema) => (value) => JSON.stringify(z.encode(schema, value))),
    explain: operation(
      (schema) => {
        const compiled = z.compile(schema);
        return (value) => compiled.safeParse(value);
      },
      (result) => result.error?.issues ?? [],
    ),
  },
});
