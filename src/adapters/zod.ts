import { Decimal } from "decimal.js";
import * as z from "zod";
import {
  type Adapter,
  as,
  custom,
  decimalPattern,
  defineAdapter,
  operation,
  type ParametersOf,
  plainDigits,
  type SourceVocabulary,
} from "./contract.ts";
import { throughDouble } from "./support/number-token.ts";
import { shape, shapeSource } from "./support/shape.ts";

const instant = () => z.iso.datetime({ offset: true });
const text = <Text extends z._ZodString>(schema: Text, { minLength, maxLength }: ParametersOf<"string">) => {
  if (maxLength !== undefined) return schema.min(minLength).max(maxLength);
  return minLength === 0 ? schema : schema.min(minLength);
};
const decimal = (parameters: ParametersOf<"decimal">) => z.string().regex(decimalPattern(parameters));
const objects = { ignore: z.looseObject, strip: z.object, reject: z.strictObject };

const textSource = (schema: string, { minLength, maxLength }: ParametersOf<"string">) => {
  if (maxLength !== undefined) return `${schema}.min(${minLength}).max(${maxLength})`;
  return minLength === 0 ? schema : `${schema}.min(${minLength})`;
};
const numberSource = (parameters: ParametersOf<"decimal-number">) =>
  `z.number().refine((value) => ${String(decimalPattern(parameters))}.test(String(value)))`;

/** How zod spells each kind; compiled or not. */
export const vocabulary: Adapter<z.ZodType, string>["vocabulary"] = {
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
};

/** The same as source text. */
export const source: SourceVocabulary = {
  strict: {
    string: (bounds) => textSource("z.string()", bounds),
    integer: ({ minimum, maximum }) => `z.int().min(${minimum}).max(${maximum})`,
    number: ({ minimum, maximum }) => `z.number().min(${minimum}).max(${maximum})`,
    boolean: () => "z.boolean()",
    instant: () => "z.iso.datetime({ offset: true })",
    date: () => "z.iso.date()",
    uuid: () => "z.uuid()",
    decimal: (parameters) => `z.string().regex(${String(decimalPattern(parameters))})`,
    "decimal-number": (parameters) => throughDouble(parameters, () => numberSource(parameters)),
    enum: ({ members }) => `z.literal(${JSON.stringify(members)})`,
    nullable: (inner) => `z.nullable(${inner})`,
    array: (item) => `z.array(${item})`,
    object: (fields, unknownKeys) =>
      `z.${{ ignore: "looseObject", strip: "object", reject: "strictObject" }[unknownKeys]}(${shapeSource(fields, (inner) => `z.optional(${inner})`)})`,
  },
  typed: {
    instant: () =>
      "z.codec(z.iso.datetime({ offset: true }), z.date(), { decode: (text) => new Date(text), encode: (date) => date.toISOString() })",
    decimal: (parameters) =>
      `z.codec(z.string().regex(${String(decimalPattern(parameters))}), z.instanceof(Decimal), { decode: (text) => new Decimal(text), encode: (value) => value.toFixed() })`,
    "decimal-number": (parameters) =>
      throughDouble(
        parameters,
        () =>
          `z.codec(${numberSource(parameters)}, z.instanceof(Decimal), { decode: (number) => new Decimal(number), encode: (value) => value.toNumber() })`,
      ),
  },
  lax: {
    string: (bounds) => textSource("z.coerce.string()", bounds),
    integer: ({ minimum, maximum }) => `z.coerce.number().int().min(${minimum}).max(${maximum})`,
    number: ({ minimum, maximum }) => `z.coerce.number().min(${minimum}).max(${maximum})`,
    boolean: () => "z.coerce.boolean()",
    instant: () => "z.coerce.date()",
  },
};

/** Zod, as its first page shows it: codecs decode and encode with one schema. */
export default defineAdapter<z.ZodType>({
  name: "zod",
  packages: ["zod"],
  homepage: "https://zod.dev",
  configuration: "z.object and codecs; safeParse, parse, z.encode",
  execution: "jit",
  wire: "json",
  unknownKeys: ["strip", "reject", "ignore"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  vocabulary,
  reproduction: {
    imports: ['import * as z from "zod";', 'import { Decimal } from "decimal.js";'],
    schema: source,
    run: {
      check: () => "(value) => schema.safeParse(value).success",
      decode: () => "(text) => schema.parse(JSON.parse(text))",
      encode: () => "(value) => JSON.stringify(z.encode(schema, value))",
      explain: () => "(value) => schema.safeParse(value).error?.issues ?? []",
    },
  },
  operations: {
    check: operation((schema) => (value) => schema.safeParse(value).success),
    decode: operation((schema) => (text) => schema.parse(JSON.parse(text))),
    encode: operation((schema) => (value) => JSON.stringify(z.encode(schema, value))),
    explain: operation(
      (schema) => (value) => schema.safeParse(value),
      (result) => result.error?.issues ?? [],
    ),
  },
});
