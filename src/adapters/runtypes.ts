/** Long because what a kind asks beyond its type is a constraint of our code, and each needs what it closes over. */

import type { Failure, Runtype } from "runtypes";
import {
  adapterOf,
  as,
  closing,
  custom,
  datePattern,
  Decimal,
  decimalPattern,
  type Issue,
  weaker,
} from "wirebench/adapter";
import {
  instantPattern,
  operation,
  type ParametersOf,
  shape,
  throughDouble,
  unsupported,
} from "wirebench/adapter";
import { uuidPattern, writesNothing } from "wirebench/adapter";

type AnyRuntype = Runtype<unknown>;

/** Runtypes: validators with constraints and parsers of our own; parse copies what it knows. */
export default adapterOf<AnyRuntype>()({
  name: "runtypes",
  packages: ["runtypes"],
  homepage: "https://github.com/runtypes/runtypes",
  configuration:
    "Object, withConstraint and withParser, exact to reject unknown keys; guard, parse, inspect to explain",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["strip", "reject"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => ({ r: await import("runtypes") }),
  vocabulary: ({ r }) => {
    const general = (runtype: unknown) => runtype as AnyRuntype;
    const text = (pattern: RegExp) =>
      r.String.withConstraint(closing((value: string) => pattern.test(value), { pattern }));
    const within = ({ minimum, maximum }: ParametersOf<"number">) =>
      closing((value: number) => value >= minimum && value <= maximum, { minimum, maximum });
    return {
      strict: {
        string: ({ minLength, maxLength = Infinity }) => {
          if (minLength === 0 && maxLength === Infinity) return general(r.String);
          const own = ({ length }: string) => length >= minLength && length <= maxLength;
          return general(r.String.withConstraint(closing(own, { minLength, maxLength })));
        },
        integer: (bounds) =>
          general(r.Number.withConstraint((value) => Number.isInteger(value)).withConstraint(within(bounds))),
        number: (bounds) => general(r.Number.withConstraint(within(bounds))),
        boolean: () => general(r.Boolean),
        instant: () => custom(general(text(instantPattern)), "has no formats: a constraint"),
        date: () => custom(general(text(datePattern)), "has no formats: a constraint"),
        uuid: () => custom(general(text(uuidPattern)), "has no formats: a constraint"),
        decimal: (parameters) =>
          custom(general(text(decimalPattern(parameters))), "has no decimal: a constraint"),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(general(r.Number.withConstraint(fits)), "has no decimal: a constraint"),
          ),
        enum: ({ members }) => general(r.Union(...members.map((member) => r.Literal(member)))),
        nullable: (inner) => general(inner.nullable()),
        array: (item) => general(r.Array(item)),
        object: (fields, unknownKeys) => {
          const object = r.Object(shape<AnyRuntype>(fields, (inner) => inner.optional() as never));
          const schema = general(unknownKeys === "reject" ? object.exact() : object);
          return fields.length > 0
            ? schema
            : weaker(schema, "takes any value but null and undefined for an object without keys");
        },
      },
      typed: {
        instant: () =>
          custom(
            general(text(instantPattern).withParser((value) => new Date(value))),
            "has no formats: a constraint and a parser",
          ),
        decimal: (parameters) =>
          custom(
            general(text(decimalPattern(parameters)).withParser((value) => new Decimal(value))),
            "has no decimal: a constraint and a parser to decimal.js",
          ),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(
              general(r.Number.withConstraint(fits).withParser((value) => new Decimal(value))),
              "has no decimal: a constraint and a parser to decimal.js",
            ),
          ),
      },
      lax: unsupported(
        "coerces nothing",
        () => !r.Number.guard("1" as unknown) && !r.Boolean.guard("true" as unknown) && !("Date" in r),
      ),
    };
  },
  operations: ({ r }) => {
    const issuesOf = (failure: Failure, path: readonly PropertyKey[] = []): readonly Issue[] => {
      const details = "details" in failure && failure.expected.tag !== "union" ? failure.details : {};
      const steps = Reflect.ownKeys(details);
      return steps.length === 0
        ? [{ path, message: failure.message }]
        : steps.flatMap((step) => issuesOf(details[step] as Failure, [...path, step]));
    };
    return {
      check: operation((schema) => (value) => schema.guard(value)),
      decode: operation((schema) => (text) => schema.parse(JSON.parse(text) as unknown)),
      encode: unsupported("parses one way: reads, does not write", () => writesNothing(r, r.String)),
      explain: operation(
        (schema) => (value) => schema.inspect(value, { parse: false }),
        (result) => (result.success ? [] : issuesOf(result)),
      ),
    };
  },
});
