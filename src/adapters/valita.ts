/** Long because what a kind asks beyond its type is an assertion of our code, and each needs what it closes over. */

import type { Type } from "@badrap/valita";
import { adapterOf, as, closing, custom, datePattern, Decimal, decimalPattern } from "wirebench/adapter";
import { instantPattern, type Issue, operation, type ParametersOf, shape } from "wirebench/adapter";
import { throughDouble, type UnknownKeys, unsupported, uuidPattern, writesNothing } from "wirebench/adapter";

/** Valita: a small typed parser; what a kind asks beyond its type is an assertion of our code. */
export default adapterOf<Type>()({
  name: "valita",
  packages: ["@badrap/valita"],
  homepage: "https://github.com/badrap/valita",
  configuration: "v.object with assert and map, rest(v.unknown()) to ignore unknown keys; try, parse",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["reject", "strip", "ignore"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    const v = await import("@badrap/valita");
    const modeOf = (unknownKeys: UnknownKeys) =>
      ({ mode: unknownKeys === "strip" ? "strip" : "strict" }) as const;
    return { v, modeOf };
  },
  vocabulary: ({ v }) => {
    const text = (pattern: RegExp) =>
      v.string().assert(closing((value: string) => pattern.test(value), { pattern }));
    const within = ({ minimum, maximum }: ParametersOf<"number">) =>
      closing((value: number) => value >= minimum && value <= maximum, { minimum, maximum });
    return {
      strict: {
        string: ({ minLength, maxLength = Infinity }) => {
          if (minLength === 0 && maxLength === Infinity) return v.string();
          const own = ({ length }: string) => length >= minLength && length <= maxLength;
          return v.string().assert(closing(own, { minLength, maxLength }));
        },
        integer: (bounds) => v.number().assert(Number.isInteger).assert(within(bounds)),
        number: (bounds) => v.number().assert(within(bounds)),
        boolean: () => v.boolean(),
        instant: () => custom(text(instantPattern), "has no formats: an assertion"),
        date: () => custom(text(datePattern), "has no formats: an assertion"),
        uuid: () => custom(text(uuidPattern), "has no formats: an assertion"),
        decimal: (parameters) => custom(text(decimalPattern(parameters)), "has no decimal: an assertion"),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(v.number().assert(fits), "has no decimal: an assertion"),
          ),
        enum: ({ members }) => v.union(...members.map((member) => v.literal(member))),
        nullable: (inner) => inner.nullable(),
        array: (item) => v.array(item),
        object: (fields, unknownKeys) => {
          const known = v.object(shape(fields, (inner) => inner.optional()));
          // The passthrough mode drops unknown keys wherever a map has changed a known one.
          return unknownKeys === "ignore" ? known.rest(v.unknown()) : known;
        },
      },
      typed: {
        instant: () =>
          custom(
            text(instantPattern).map((value) => new Date(value)),
            "has no formats: an assertion and a map",
          ),
        decimal: (parameters) =>
          custom(
            text(decimalPattern(parameters)).map((value) => new Decimal(value)),
            "has no decimal: an assertion and a map to decimal.js",
          ),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(
              v
                .number()
                .assert(fits)
                .map((value) => new Decimal(value)),
              "has no decimal: an assertion and a map to decimal.js",
            ),
          ),
      },
      lax: unsupported(
        "coerces nothing",
        () =>
          !v.number().try("1").ok &&
          !v.boolean().try("true").ok &&
          !v.string().try(1).ok &&
          !Object.keys(v).some((name) => /coerce|date/i.test(name)),
      ),
    };
  },
  operations: ({ v, modeOf }) => ({
    check: operation((schema, { unknownKeys }) => {
      const mode = modeOf(unknownKeys);
      return (value) => schema.try(value, mode).ok;
    }),
    decode: operation((schema, { unknownKeys }) => {
      const mode = modeOf(unknownKeys);
      return (text) => schema.parse(JSON.parse(text), mode);
    }),
    encode: unsupported("parses one way: reads, does not write", () => writesNothing(v, v.string())),
    explain: operation(
      (schema, { unknownKeys }) => {
        const mode = modeOf(unknownKeys);
        return (value) => schema.try(value, mode);
      },
      (result) =>
        result.ok
          ? []
          : result.issues.flatMap<Issue>((issue) =>
              issue.code === "unrecognized_keys"
                ? issue.keys.map((key) => ({ path: [...issue.path, key], message: issue.code }))
                : [{ path: issue.path, message: issue.code }],
            ),
    ),
  }),
});
