/** Long because each kind that is built has two words: yup casts before it validates, and strictly after. */

import type { AnySchema, Maybe, ValidationError } from "yup";
import { adapterOf, as, closing, custom, datePattern, Decimal, decimalPattern } from "wirebench/adapter";
import {
  operation,
  type ParametersOf,
  shape,
  throughDouble,
  unsupported,
  uuidPattern,
  weaker,
  writesNothing,
} from "wirebench/adapter";

const ANY_DIGITS = "a regular expression that takes any two digits for a month, a day, an hour, an offset";

/** Yup: strict validation and then a cast; in lax mode one validation, which casts first. */
export default adapterOf<AnySchema>()({
  name: "yup",
  packages: ["yup"],
  homepage: "https://github.com/jquense/yup",
  configuration:
    "object, exact to reject unknown keys; isValidSync and validateSync with strict, then cast; without strict in lax mode",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore", "strip", "reject"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    const yup = await import("yup");
    const anyDate = yup.date();
    const toDate = (text: string | null) => (text === null ? null : anyDate.cast(text));
    const decimals = yup.mixed((value): value is Decimal => Decimal.isDecimal(value));
    // Null is not among the members of an enum unless it is added.
    const nullable = (inner: AnySchema): AnySchema =>
      inner.describe().oneOf.length > 0 ? inner.nullable().oneOf([null]) : inner.nullable();
    return { yup, toDate, decimals, nullable };
  },
  vocabulary: ({ yup, toDate, decimals, nullable }) => {
    const instant = () => yup.string().datetime({ allowOffset: true });
    const decimal = (parameters: ParametersOf<"decimal">) => yup.string().matches(decimalPattern(parameters));
    const fitting = (fits: (value: number) => boolean) =>
      yup.number().test({ name: "decimal", skipAbsent: true, test: fits as (value?: number) => boolean });
    const toDecimal = (value: Maybe<Decimal.Value>) => (value === null ? null : new Decimal(value ?? NaN));
    return {
      strict: {
        string: ({ minLength, maxLength }) => {
          const text = minLength === 0 ? yup.string() : yup.string().min(minLength);
          return maxLength === undefined ? text : text.max(maxLength);
        },
        integer: ({ minimum, maximum }) => yup.number().integer().min(minimum).max(maximum),
        number: ({ minimum, maximum }) => yup.number().min(minimum).max(maximum),
        boolean: () => yup.boolean(),
        instant: () => weaker(instant(), ANY_DIGITS),
        date: () => custom(yup.string().matches(datePattern), "has no date alone: a regular expression"),
        uuid: () =>
          custom(yup.string().matches(uuidPattern), "uuid refuses versions 6, 7 and 8: a regular expression"),
        decimal: (parameters) => custom(decimal(parameters), "has no decimal: a regular expression"),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) => custom(fitting(fits), "has no decimal: a test")),
        enum: ({ members }) => yup.mixed().oneOf([...members]),
        nullable: (inner) => nullable(inner),
        array: (item) => yup.array(item.defined()),
        object: (fields, unknownKeys) => {
          const known = shape<AnySchema>(
            fields,
            (inner) => inner.optional(),
            (inner) => inner.defined(),
          );
          const object = yup.object(known).default(undefined);
          return unknownKeys === "reject" ? object.exact() : object;
        },
      },
      typed: {
        instant: () => weaker(instant().transform(toDate), ANY_DIGITS),
        decimal: (parameters) =>
          custom(
            decimal(parameters).transform(toDecimal),
            "has no decimal: a regular expression and decimal.js",
          ),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(fitting(fits).transform(toDecimal), "has no decimal: a test and decimal.js"),
          ),
      },
      lax: {
        instant: () =>
          weaker(yup.date(), "takes all that new Date takes, days that there are not, numbers as years"),
        decimal: (parameters) => {
          const pattern = decimalPattern(parameters);
          const built = (text: string) => (pattern.test(text) ? new Decimal(text) : text);
          return custom(
            decimals.transform(closing(built, { pattern })),
            "has no decimal: a regular expression and decimal.js",
          );
        },
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) => {
            const built = (value: unknown) =>
              typeof value === "number" && fits(value) ? new Decimal(value) : value;
            return custom(
              decimals.transform(closing(built, { fits })),
              "has no decimal: a test and decimal.js",
            );
          }),
      },
    };
  },
  standardSchema: unsupported("its ~standard answers by a promise", async () => {
    const { string } = await import("yup");
    return string()["~standard"].validate("a") instanceof Promise;
  }),
  operations: ({ yup }) => ({
    check: operation((schema, { mode }) => {
      const options = { strict: mode === "strict" };
      return (value) => schema.isValidSync(value, options);
    }),
    decode: operation((schema, { mode, unknownKeys }) => {
      const stripUnknown = unknownKeys === "strip";
      if (mode === "lax") return (text) => schema.validateSync(JSON.parse(text), { stripUnknown }) as unknown;
      return (text) =>
        schema.cast(schema.validateSync(JSON.parse(text), { strict: true }), {
          assert: false,
          stripUnknown,
        }) as unknown;
    }),
    encode: unsupported("casts one way: reads, does not write", () => writesNothing(yup, yup.date())),
    explain: operation(
      (schema, { mode }) => {
        const options = { strict: mode === "strict", abortEarly: false };
        return (value): readonly ValidationError[] => {
          try {
            schema.validateSync(value, options);
            return [];
          } catch (error) {
            if (yup.ValidationError.isError(error)) return error.inner;
            throw error;
          }
        };
      },
      (errors) =>
        errors.map(({ path = "", message }) => ({
          path: [...path.matchAll(/\["([^"]*)"\]|[^.[\]]+/g)].map(([step, quoted = step]) => quoted),
          message,
        })),
    ),
  }),
});
