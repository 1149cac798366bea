/** Long because each kind beyond the basic types takes code of ours, twice: as a check, and as a coercion. */

import type { Struct } from "superstruct";
import { adapterOf, as, custom, datePattern, Decimal, decimalPattern } from "wirebench/adapter";
import { instantPattern, operation, shape, throughDouble, unsupported, uuidPattern } from "wirebench/adapter";
import { writesNothing } from "wirebench/adapter";

/** Superstruct: structs are interpreted; each has a coercion of our code, which runs in create and mask. */
export default adapterOf<Struct>()({
  name: "superstruct",
  packages: ["superstruct"],
  homepage: "https://docs.superstructjs.org",
  configuration: "object, refinements and coerce; is, create, mask to strip, validate to explain",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["reject", "strip", "ignore"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    const s = await import("superstruct");
    // Unknown keys are dropped by a coercion: a mask without one refuses them.
    const masked = { coerce: true, mask: true };
    return { s, masked };
  },
  vocabulary: ({ s }) => {
    const text = (pattern: RegExp) => s.pattern(s.string(), pattern);
    const general = (struct: unknown) => struct as Struct;
    return {
      strict: {
        string: ({ minLength, maxLength }) =>
          general(
            minLength === 0 && maxLength === undefined
              ? s.string()
              : s.size(s.string(), minLength, maxLength ?? Number.MAX_SAFE_INTEGER),
          ),
        integer: ({ minimum, maximum }) => general(s.max(s.min(s.integer(), minimum), maximum)),
        number: ({ minimum, maximum }) => general(s.max(s.min(s.number(), minimum), maximum)),
        boolean: () => general(s.boolean()),
        instant: () => custom(general(text(instantPattern)), "has no formats: a regular expression"),
        date: () => custom(general(text(datePattern)), "has no formats: a regular expression"),
        uuid: () => custom(general(text(uuidPattern)), "has no formats: a regular expression"),
        decimal: (parameters) =>
          custom(general(text(decimalPattern(parameters))), "has no decimal: a regular expression"),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(general(s.refine(s.number(), "decimal", fits)), "has no decimal: a refinement"),
          ),
        enum: ({ members }) => general(s.enums(members as readonly string[])),
        nullable: (inner) => s.nullable(inner),
        array: (item) => general(s.array(item)),
        object: (fields, unknownKeys) => {
          const known = shape(fields, (inner) => general(s.optional(inner)));
          return general(unknownKeys === "ignore" ? s.type(known) : s.object(known));
        },
      },
      typed: {
        instant: () =>
          custom(
            general(s.coerce(s.date(), text(instantPattern), (value) => new Date(value))),
            "has no formats: a regular expression and a coercion",
          ),
        decimal: (parameters) =>
          custom(
            general(
              s.coerce(s.instance(Decimal), text(decimalPattern(parameters)), (value) => new Decimal(value)),
            ),
            "has no decimal: a regular expression and a coercion to decimal.js",
          ),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(
              general(
                s.coerce(
                  s.instance(Decimal),
                  s.refine(s.number(), "decimal", fits),
                  (value) => new Decimal(value),
                ),
              ),
              "has no decimal: a refinement and a coercion to decimal.js",
            ),
          ),
      },
      lax: unsupported("has no coercion but what our own code does in coerce", () => {
        const values = s.type({ number: s.number(), boolean: s.boolean(), date: s.date() });
        const [refused] = s.validate({ number: "1", boolean: "true", date: "2024-02-29" }, values, {
          coerce: true,
        });
        return refused?.failures().length === 3;
      }),
    };
  },
  operations: ({ s, masked }) => ({
    check: operation((schema, { unknownKeys }) =>
      unknownKeys === "strip"
        ? (value) => s.validate(value, schema, masked)[0] === undefined
        : (value) => s.is(value, schema),
    ),
    decode: operation((schema, { unknownKeys }) =>
      unknownKeys === "strip"
        ? (text) => s.mask(JSON.parse(text), schema)
        : (text) => s.create(JSON.parse(text), schema),
    ),
    encode: unsupported("coerces one way: reads, does not write", () => writesNothing(s, s.date())),
    explain: operation(
      (schema, { unknownKeys }) => {
        const options = unknownKeys === "strip" ? masked : {};
        return (value) => s.validate(value, schema, options);
      },
      ([error]) => error?.failures() ?? [],
    ),
  }),
});
