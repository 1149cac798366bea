import type { Type } from "arktype";
import { adapterOf, as, custom, datePattern, Decimal, decimalPattern, operation } from "wirebench/adapter";
import { type ParametersOf, shape, throughDouble, unsupported, weaker } from "wirebench/adapter";
import { writesNothing } from "wirebench/adapter";

const ANY_ISO =
  "takes all of ISO 8601 that it has a pattern for: local times, week dates, days that there are not";

/** ArkType: types from TypeScript's own syntax, compiled at run time; morphs transform one way. */
export default adapterOf<Type>()({
  name: "arktype",
  packages: ["arktype"],
  homepage: "https://arktype.io",
  configuration: "type({…}) of keywords and pipes; T.allows, T.assert, T(value) to explain",
  execution: "jit",
  wire: "json",
  unknownKeys: ["ignore", "strip", "reject"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => await import("arktype"),
  vocabulary: ({ type }) => {
    const decimal = (parameters: ParametersOf<"decimal">) =>
      type("string").matching(decimalPattern(parameters));
    const integer = ({ minimum, maximum }: ParametersOf<"integer">) =>
      type("number.integer").atLeast(minimum).atMost(maximum);
    const number = ({ minimum, maximum }: ParametersOf<"number">) =>
      type("number").atLeast(minimum).atMost(maximum);
    const onUndeclaredKey = { ignore: "ignore", strip: "delete", reject: "reject" } as const;
    return {
      strict: {
        string: ({ minLength, maxLength }) => {
          const text = minLength === 0 ? type("string") : type("string").atLeastLength(minLength);
          return maxLength === undefined ? text : text.atMostLength(maxLength);
        },
        integer,
        number,
        boolean: () => type("boolean"),
        instant: () => weaker(type("string.date.iso"), ANY_ISO),
        date: () => custom(type("string").matching(datePattern), "has no date alone: a regular expression"),
        uuid: () => type("string.uuid"),
        decimal: (parameters) => custom(decimal(parameters), "has no decimal: a regular expression"),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(type("number").narrow(fits), "has no decimal: a narrowing"),
          ),
        enum: ({ members }) => type.enumerated(...members),
        nullable: (inner) => inner.or("null"),
        array: (item) => item.array(),
        object: (fields, unknownKeys) => {
          const schema = type.raw({
            ...shape(fields, (inner) => inner.optional()),
            "+": onUndeclaredKey[unknownKeys],
          });
          return fields.some(({ optional }) => !optional)
            ? schema
            : weaker(schema, "takes an array for an object without required keys");
        },
      },
      typed: {
        instant: () => weaker(type("string.date.iso.parse"), ANY_ISO),
        decimal: (parameters) =>
          custom(
            decimal(parameters).pipe((text) => new Decimal(text)),
            "has no decimal: a regular expression and decimal.js",
          ),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(
              type("number")
                .narrow(fits)
                .pipe((value) => new Decimal(value)),
              "has no decimal: a narrowing and decimal.js",
            ),
          ),
      },
      lax: {
        integer: (bounds) => type("number | string.numeric.parse").to(integer(bounds)),
        number: (bounds) => type("number | string.numeric.parse").to(number(bounds)),
        instant: () => weaker(type("string.date.parse"), "takes all that new Date takes"),
      },
    };
  },
  operations: ({ type }) => ({
    check: operation((schema, { mode }) =>
      // What a morph makes is checked by calling the type: allows is of the input.
      mode === "strict"
        ? (value) => schema.allows(value)
        : (value) => !(schema(value) instanceof type.errors),
    ),
    decode: operation((schema) => (text) => schema.assert(JSON.parse(text))),
    encode: unsupported("morphs run one way: reads, does not write", () =>
      writesNothing(type, type("string.date.iso.parse")),
    ),
    explain: operation(
      (schema) => (value) => schema(value),
      (result) =>
        result instanceof type.errors
          ? result.map(({ path, message }) => ({ path: [...path], message }))
          : [],
    ),
  }),
});
