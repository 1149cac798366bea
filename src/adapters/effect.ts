/** Long because each mode has words of its own: for JSON as it is, for both directions, and for what the guide coerces. */

import type { Schema, SchemaGetter as Getters } from "effect";
import { adapterOf, as, type Context, custom, datePattern, decimalPattern } from "wirebench/adapter";
import { defineForm, operation, type ParametersOf, shape } from "wirebench/adapter";
import { throughDouble, weaker } from "wirebench/adapter";

type Codec = Schema.ConstraintCodec<unknown>;
type Fields = Record<string, unknown>;

const ANY_DATE = "takes all text that new Date takes";

/** Effect's Schema, version 4: one definition decodes and encodes, BigDecimal included. */
export default adapterOf<Codec>()({
  name: "effect",
  packages: ["effect"],
  homepage: "https://effect.website/docs/schema/introduction",
  configuration:
    "Schema.Struct and DateFromString; decodeUnknownOption, decodeUnknownSync and encodeSync of fromJsonString, toStandardSchemaV1 to explain",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["strip", "reject", "ignore"],
  forms: ({ BigDecimal }) => ({
    instant: as.instant.date,
    date: as.date.text,
    uuid: as.uuid.text,
    decimal: defineForm({
      name: "BigDecimal",
      is: BigDecimal.isBigDecimal,
      from: (text) => BigDecimal.fromStringUnsafe(text),
      to: BigDecimal.format,
    }),
  }),
  scope: async () => {
    const { BigDecimal, Option, Schema: S, SchemaGetter, SchemaTransformation } = await import("effect");
    return { BigDecimal, Option, S, SchemaGetter, SchemaTransformation };
  },
  vocabulary: ({ BigDecimal, S, SchemaGetter, SchemaTransformation }) => {
    const text = (pattern: RegExp) => S.String.check(S.isPattern(pattern));
    const bounded = ({ minLength, maxLength }: ParametersOf<"string">) => {
      const atLeast = minLength === 0 ? S.String : S.String.check(S.isMinLength(minLength));
      return maxLength === undefined ? atLeast : atLeast.check(S.isMaxLength(maxLength));
    };
    const integer = (bounds: ParametersOf<"integer">) => S.Int.check(S.isBetween(bounds));
    const number = (bounds: ParametersOf<"number">) => S.Finite.check(S.isBetween(bounds));
    /** As the guide shows it, under Primitives. */
    const coerced = <T>(to: Schema.Codec<T>, decode: Getters.Getter<T, unknown>) =>
      S.Unknown.pipe(S.decodeTo(to, { decode, encode: SchemaGetter.passthroughSupertype() }));
    const record = S.Record(S.String, S.Unknown);
    const emptied = {
      decode: SchemaGetter.transform(() => ({})),
      encode: SchemaGetter.passthrough<Fields>(),
    };
    const keyless = {
      ignore: record,
      reject: S.Record(S.String, S.Never),
      strip: custom(
        record.pipe(S.decodeTo(record, emptied)),
        "a struct without keys takes all but null, and strips nothing: a record and a transformation",
      ),
    };
    return {
      strict: {
        string: bounded,
        integer,
        number,
        boolean: () => S.Boolean,
        instant: () => weaker(S.DateFromString, ANY_DATE),
        date: () => custom(text(datePattern), "has no date alone: a pattern"),
        uuid: () => S.String.check(S.isGUID()),
        decimal: (parameters) =>
          custom(text(decimalPattern(parameters)), "has no precision, scale: a pattern"),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(S.Finite.check(S.makeFilter(fits)), "has no precision, scale: a filter"),
          ),
        enum: ({ members }) => S.Literals(members),
        nullable: (inner) => S.NullOr(inner),
        array: (item) => S.Array(item),
        object: (fields, unknownKeys) => {
          if (fields.length === 0) return keyless[unknownKeys];
          const struct = S.Struct(shape<Codec>(fields, (inner) => S.optionalKey(inner)));
          return unknownKeys === "ignore" ? S.StructWithRest(struct, [record]) : struct;
        },
      },
      typed: {
        decimal: (parameters) =>
          custom(
            text(decimalPattern(parameters)).pipe(
              S.decodeTo(S.BigDecimal, SchemaTransformation.bigDecimalFromString),
            ),
            "has no precision, scale: a pattern before bigDecimalFromString",
          ),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(
              S.Finite.check(S.makeFilter(fits)).pipe(
                S.decodeTo(S.BigDecimal, {
                  decode: SchemaGetter.transform(BigDecimal.fromNumberUnsafe),
                  encode: SchemaGetter.transform(BigDecimal.toNumberUnsafe),
                }),
              ),
              "has BigDecimal from text alone: a filter and a transformation",
            ),
          ),
      },
      lax: {
        string: (bounds) => coerced(bounded(bounds), SchemaGetter.String()),
        integer: (bounds) => coerced(integer(bounds), SchemaGetter.Number()),
        number: (bounds) => coerced(number(bounds), SchemaGetter.Number()),
        boolean: () => coerced(S.Boolean, SchemaGetter.Boolean()),
        instant: () => weaker(S.Union([S.DateFromString, S.DateFromMillis]), ANY_DATE),
        // The first member that takes a value has it, and a coercion takes null.
        nullable: (inner) => S.Union([S.Null, inner]),
      },
    };
  },
  standardSchema:
    ({ S }) =>
    (schema) =>
      S.toStandardSchemaV1(schema),
  operations: ({ Option, S }) => {
    const excess = ({ unknownKeys }: Context) =>
      ({ onExcessProperty: unknownKeys === "reject" ? "error" : "ignore" }) as const;
    return {
      // Schema.is judges what a codec decodes to: JSON is checked by decoding it.
      check: operation((schema, context) => {
        const decode = S.decodeUnknownOption(schema, excess(context));
        return (value) => Option.isSome(decode(value));
      }),
      decode: operation((schema, context) => S.decodeUnknownSync(S.fromJsonString(schema), excess(context))),
      encode: operation((schema) => S.encodeSync(S.fromJsonString(schema))),
      explain: operation(
        (schema, context) => {
          const parseOptions = { ...excess(context), errors: "all" } as const;
          const { validate } = S.toStandardSchemaV1(schema, { parseOptions })["~standard"];
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
    };
  },
});
