import type { BaseError, BaseValidator, CombinedPropertyError } from "@sapphire/shapeshift";
import { adapterOf, as, custom, datePattern, Decimal, decimalPattern } from "wirebench/adapter";
import { type Issue, operation, shape, throughDouble, unsupported, uuidPattern } from "wirebench/adapter";
import { weaker, writesNothing } from "wirebench/adapter";

const ANY_DATE = "takes all text that Date.parse takes";

/** Shapeshift: validators that are interpreted, copy what they let through, and transform one way. */
export default adapterOf<BaseValidator<unknown>>()({
  name: "shapeshift",
  packages: ["@sapphire/shapeshift"],
  homepage: "https://github.com/sapphiredev/shapeshift",
  configuration: "s.object, its strict and passthrough, with transform; is, parse, run to explain",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["strip", "reject", "ignore"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    const { Result, s } = await import("@sapphire/shapeshift");
    const only = (fits: (value: number) => boolean) =>
      s
        .number()
        .reshape((value) => (fits(value) ? Result.ok(value) : Result.err(new RangeError("is no decimal"))));
    return { s, only };
  },
  vocabulary: ({ s, only }) => {
    const text = (pattern: RegExp) => s.string().regex(pattern);
    const general = (validator: unknown) => validator as BaseValidator<unknown>;
    type Fields = Record<string, BaseValidator<unknown>>;
    const objects = {
      strip: (known: Fields) => general(s.object(known)),
      reject: (known: Fields) => general(s.object(known).strict()),
      ignore: (known: Fields) => general(s.object(known).passthrough()),
    };
    return {
      strict: {
        string: ({ minLength, maxLength }) => {
          const atLeast = minLength === 0 ? s.string() : s.string().lengthGreaterThanOrEqual(minLength);
          return general(maxLength === undefined ? atLeast : atLeast.lengthLessThanOrEqual(maxLength));
        },
        integer: ({ minimum, maximum }) =>
          general(s.number().int().greaterThanOrEqual(minimum).lessThanOrEqual(maximum)),
        number: ({ minimum, maximum }) =>
          general(s.number().greaterThanOrEqual(minimum).lessThanOrEqual(maximum)),
        boolean: () => general(s.boolean()),
        instant: () => weaker(general(s.string().date()), ANY_DATE),
        date: () => custom(general(text(datePattern)), "its date takes times too: a regular expression"),
        uuid: () =>
          custom(general(text(uuidPattern)), "its uuid knows versions 1 to 5 alone: a regular expression"),
        decimal: (parameters) =>
          custom(general(text(decimalPattern(parameters))), "has no decimal: a regular expression"),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) => custom(general(only(fits)), "has no decimal: a reshape")),
        enum: ({ members }) => general(s.enum<string | number>(members)),
        nullable: (inner) => inner.nullable(),
        array: (item) => general(s.array(item)),
        object: (fields, unknownKeys) =>
          objects[unknownKeys](shape<BaseValidator<unknown>>(fields, (inner) => inner.optional())),
      },
      typed: {
        instant: () =>
          weaker(
            custom(
              general(
                s
                  .string()
                  .date()
                  .transform((value) => new Date(value)),
              ),
              "its Date is no text: a transform",
            ),
            ANY_DATE,
          ),
        decimal: (parameters) =>
          custom(
            general(text(decimalPattern(parameters)).transform((value) => new Decimal(value))),
            "has no decimal: a regular expression and a transform to decimal.js",
          ),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(
              general(only(fits).transform((value) => new Decimal(value))),
              "has no decimal: a reshape and a transform to decimal.js",
            ),
          ),
      },
      lax: unsupported(
        "coerces nothing",
        () =>
          s.number().run("1").isErr() &&
          s.boolean().run("true").isErr() &&
          s.string().run(1).isErr() &&
          s.date().run("2024-02-29").isErr(),
      ),
    };
  },
  operations: ({ s }) => ({
    check: operation((schema) => (value) => schema.is(value)),
    decode: operation((schema) => (source) => schema.parse(JSON.parse(source))),
    encode: unsupported("transforms one way: reads, does not write", () => writesNothing(s, s.date())),
    explain: operation(
      (schema) => (value) => schema.run(value),
      (result) => (result.isErr() ? issuesOf(result.error) : []),
    ),
  }),
});

/** Errors of properties hang below one another; of alternatives the last is told: null and undefined come first. */
const issuesOf = (error: BaseError, path: readonly PropertyKey[] = []): Issue[] => {
  const { errors = [] } = error as Partial<Pick<CombinedPropertyError, "errors">>;
  const last: BaseError | [PropertyKey, BaseError] | undefined = errors.at(-1);
  if (last === undefined) return [{ path, message: error.message }];
  return Array.isArray(last)
    ? errors.flatMap(([key, below]) => issuesOf(below, [...path, key]))
    : issuesOf(last, path);
};
