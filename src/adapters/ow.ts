import type { BasePredicate } from "ow";
import { adapterOf, as, custom, datePattern, decimalPattern, operation, refuse } from "wirebench/adapter";
import { shape, throughDouble, unsupported, uuidPattern, weaker, writesNothing } from "wirebench/adapter";

/** Ow: chains of predicates for the arguments of functions. It checks values, and leaves them as they are. */
export default adapterOf<BasePredicate<unknown>>()({
  name: "ow",
  packages: ["ow"],
  homepage: "https://github.com/sindresorhus/ow",
  configuration:
    "ow.object.plain with exactShape, or partialShape to ignore unknown keys; ow.isValid; decode: JSON.parse, ow.validate, revive",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["reject", "ignore"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => ({ ow: (await import("ow")).default }),
  vocabulary: ({ ow }) => {
    const general = (predicate: unknown) => predicate as BasePredicate<unknown>;
    const text = (pattern: RegExp) => general(ow.string.matches(pattern));
    return {
      strict: {
        string: ({ minLength, maxLength }) => {
          const atLeast = minLength === 0 ? ow.string : ow.string.minLength(minLength);
          return general(maxLength === undefined ? atLeast : atLeast.maxLength(maxLength));
        },
        integer: ({ minimum, maximum }) => general(ow.number.integer.inRange(minimum, maximum)),
        number: ({ minimum, maximum }) => general(ow.number.inRange(minimum, maximum)),
        boolean: () => general(ow.boolean),
        instant: () => weaker(general(ow.string.date), "takes all text that Date.parse takes"),
        date: () => custom(text(datePattern), "its date takes times too: a regular expression"),
        uuid: () => custom(text(uuidPattern), "has no UUID: a regular expression"),
        decimal: (parameters) =>
          custom(text(decimalPattern(parameters)), "has no decimal: a regular expression"),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(general(ow.number.is(fits)), "has no decimal: a function of ours"),
          ),
        enum: ({ members }) => {
          const texts = members.filter((member) => typeof member === "string");
          const numbers = members.filter((member) => typeof member === "number");
          if (numbers.length === 0) return general(ow.string.oneOf(texts));
          if (texts.length === 0) return general(ow.number.oneOf(numbers));
          return general(ow.any(ow.string.oneOf(texts), ow.number.oneOf(numbers)));
        },
        nullable: (inner) => general(ow.any(inner, ow.null)),
        array: (item) => general(ow.array.ofType(item)),
        object: (fields, unknownKeys) => {
          const known = shape(fields, (inner) => general(ow.any(inner, ow.undefined)));
          return general(
            unknownKeys === "reject"
              ? ow.object.plain.exactShape(known)
              : ow.object.plain.partialShape(known),
          );
        },
      },
      lax: unsupported("checks, does not coerce", () => !ow.isValid("1", ow.number)),
    };
  },
  operations: ({ ow }) => ({
    check: operation((schema) => (value) => ow.isValid(value, schema)),
    decode: operation((schema, { revive }) => (source) => {
      const value: unknown = JSON.parse(source);
      const result = ow.validate(value, "document", schema);
      return result.success ? revive(value) : refuse(result.error);
    }),
    encode: unsupported("checks, does not write", () => writesNothing(ow, ow.date)),
    explain: unsupported("names a fault in text, without its place", () => {
      const schema = ow.object.exactShape({ left: ow.object.exactShape({ right: ow.number }) });
      const result = ow.validate({ left: { right: "1" } }, "document", schema);
      return (
        !result.success &&
        [...result.error.validationErrors.keys()].join() === "document" &&
        !/left\W+right/.test(result.error.message)
      );
    }),
  }),
});
