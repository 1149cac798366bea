/** Long because its types are of schemas that are written out, and are told here what a model holds. */

import type { Schema } from "sury";
import { adapterOf, as, custom, Decimal, decimalPattern, operation } from "wirebench/adapter";
import { type ParametersOf, plainDigits, shape, throughDouble } from "wirebench/adapter";

/** Sury: one schema for both directions, compiled at run time, JSON text included. */
export default adapterOf<Schema<unknown, unknown>>()({
  name: "sury",
  packages: ["sury"],
  homepage: "https://github.com/DZakh/sury",
  configuration:
    "S.schema and S.to; isInput, parseOrThrow, encodeOrThrow with S.jsonString, parseAsResult to explain",
  execution: "jit",
  wire: "json",
  unknownKeys: ["strip", "reject"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => ({ S: await import("sury") }),
  vocabulary: ({ S }) => {
    const general = (schema: unknown) => schema as Schema<unknown, unknown>;
    // The types of both are of what is written out.
    const schemaOf = S.schema as (definition: object) => Schema<unknown, unknown>;
    const anyOf = S.union as unknown as (members: readonly object[]) => Schema<unknown, unknown>;
    const strict = S.strict as unknown as (schema: Schema<unknown, unknown>) => Schema<unknown, unknown>;
    const integer = ({ minimum, maximum }: ParametersOf<"integer">) =>
      S.integer.with(S.gte, minimum).with(S.lte, maximum);
    const number = ({ minimum, maximum }: ParametersOf<"number">) =>
      S.number.with(S.gte, minimum).with(S.lte, maximum);
    const decimal = (parameters: ParametersOf<"decimal">) =>
      S.string.with(S.pattern, decimalPattern(parameters));
    return {
      strict: {
        string: ({ minLength, maxLength }) => {
          const text = minLength === 0 ? S.string : S.string.with(S.minLength, minLength);
          return general(maxLength === undefined ? text : text.with(S.maxLength, maxLength));
        },
        integer: (bounds) => general(integer(bounds)),
        number: (bounds) => general(number(bounds)),
        boolean: () => general(S.boolean),
        instant: () => general(S.isoDateTime),
        date: () => general(S.isoDate),
        uuid: () => general(S.uuid),
        decimal: (parameters) => custom(general(decimal(parameters)), "has no decimal: a pattern"),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(general(S.number.with(S.refine, fits)), "has no decimal: a refinement"),
          ),
        enum: ({ members }) => general(S.union([...members])),
        nullable: (inner) => general(S.nullable(inner)),
        array: (item) => general(S.array(item)),
        object: (fields, unknownKeys) => {
          const object = schemaOf(shape(fields, (inner) => general(S.optional(inner))));
          return unknownKeys === "reject" ? strict(object) : object;
        },
      },
      typed: {
        instant: () => general(S.isoDateTime.with(S.to, S.date)),
        decimal: (parameters) =>
          custom(
            general(
              decimal(parameters).with(S.to, S.instance(Decimal), {
                decode: (text: string) => new Decimal(text),
                encode: plainDigits,
              }),
            ),
            "has no decimal: a pattern and decimal.js",
          ),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(
              general(
                S.number.with(S.refine, fits).with(S.to, S.instance(Decimal), {
                  decode: (value: number) => new Decimal(value),
                  encode: (value: Decimal) => value.toNumber(),
                }),
              ),
              "has no decimal: a refinement and decimal.js",
            ),
          ),
      },
      lax: {
        integer: (bounds) => anyOf([integer(bounds), S.string.with(S.to, integer(bounds))]),
        number: (bounds) => anyOf([number(bounds), S.string.with(S.to, number(bounds))]),
        boolean: () => anyOf([S.boolean, S.string.with(S.to, S.boolean)]),
        instant: () => general(S.string.with(S.to, S.date)),
      },
    };
  },
  operations: ({ S }) => ({
    check: operation((schema) => S.isInput(schema)),
    // S.jsonString as a source reads what is absent as null, where a field may be either.
    decode: operation((schema) => {
      const parse = S.parseOrThrow(schema);
      return (text) => parse(JSON.parse(text));
    }),
    encode: operation(
      (schema) => S.encodeOrThrow(schema, S.jsonString) as unknown as (value: unknown) => string,
    ),
    explain: operation(
      (schema) => S.parseAsResult(schema),
      (result) => (result.success ? [] : [{ path: [...result.error.path], message: result.error.reason }]),
    ),
  }),
});
