/** Long because what a kind asks beyond its type is a codec of ours: two functions make them of others. */

import type { Codec, DecodeError } from "purify-ts/Codec";
import {
  adapterOf,
  as,
  closing,
  custom,
  datePattern,
  Decimal,
  decimalPattern,
  type Issue,
  type Model,
  unless,
} from "wirebench/adapter";
import {
  operation,
  type ParametersOf,
  plainDigits,
  shape,
  throughDouble,
  unsupported,
} from "wirebench/adapter";
import { uuidPattern, weaker } from "wirebench/adapter";

/** Does an object lie anywhere in it that has no keys, and may be absent? */
const hasOptionalEmpty = (model: Model): boolean => {
  switch (model.kind) {
    case "nullable":
      return hasOptionalEmpty(model.inner);
    case "array":
      return hasOptionalEmpty(model.item);
    case "object":
      return model.fields.some(
        ({ optional, model: inner }) =>
          (optional && inner.kind === "object" && inner.fields.length === 0) || hasOptionalEmpty(inner),
      );
    default:
      return false;
  }
};
const writesEmpty = unsupported("writes an object without keys where it is absent", async () => {
  const { Codec, optional } = await import("purify-ts/Codec");
  const codec = Codec.interface({ a: optional(Codec.interface({})) });
  return JSON.stringify(codec.encode({ a: undefined })) === '{"a":{}}';
});

/** purify-ts: codecs for both directions; what a kind asks beyond its type is a codec of our own. */
export default adapterOf<Codec<unknown>>()({
  name: "purify-ts",
  packages: ["purify-ts"],
  homepage: "https://gigobyte.github.io/purify",
  configuration:
    "Codec.interface, and Codec.custom over its codecs; decode, unsafeDecode, encode, parseError to explain",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["strip"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    const C = await import("purify-ts/Codec");
    const { Left, Right } = await import("purify-ts/Either");
    const only = <T>(codec: Codec<T>, fits: (value: T) => boolean): Codec<T> =>
      C.Codec.custom<T>({
        decode: (input) =>
          codec.decode(input).chain((value) => (fits(value) ? Right(value) : Left("does not fit"))),
        encode: (value) => codec.encode(value),
      });
    const mapped = <T, U>(codec: Codec<T>, decode: (value: T) => U, encode: (value: U) => T): Codec<U> =>
      C.Codec.custom<U>({
        decode: (input) => codec.decode(input).map(decode),
        encode: (value) => codec.encode(encode(value)),
      });
    return { C, only, mapped };
  },
  vocabulary: ({ C, only, mapped }) => {
    const general = (codec: unknown) => codec as Codec<unknown>;
    const text = (pattern: RegExp) =>
      only(
        C.string,
        closing((value) => pattern.test(value), { pattern }),
      );
    const within = ({ minimum, maximum }: ParametersOf<"number">) =>
      closing((value: number) => value >= minimum && value <= maximum, { minimum, maximum });
    return {
      strict: {
        string: ({ minLength, maxLength = Infinity }) => {
          if (minLength === 0 && maxLength === Infinity) return general(C.string);
          const own = ({ length }: string) => length >= minLength && length <= maxLength;
          return general(only(C.string, closing(own, { minLength, maxLength })));
        },
        integer: (bounds) => general(only(only(C.number, Number.isInteger), within(bounds))),
        number: (bounds) => general(only(C.number, within(bounds))),
        boolean: () => general(C.boolean),
        instant: () => weaker(general(C.date), "takes all text that new Date takes"),
        date: () => custom(general(text(datePattern)), "has no date alone: a codec of a regular expression"),
        uuid: () => custom(general(text(uuidPattern)), "has no formats: a codec of a regular expression"),
        decimal: (parameters) =>
          custom(
            general(text(decimalPattern(parameters))),
            "has no decimal: a codec of a regular expression",
          ),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(general(only(C.number, fits)), "has no decimal: a codec"),
          ),
        enum: ({ members }) => general(C.exactly(...members)),
        nullable: (inner) => C.nullable(inner),
        array: (item) => general(C.array(item)),
        object: (fields) => general(C.Codec.interface(shape(fields, (inner) => general(C.optional(inner))))),
      },
      typed: {
        decimal: (parameters) =>
          custom(
            general(mapped(text(decimalPattern(parameters)), (value) => new Decimal(value), plainDigits)),
            "has no decimal: a codec of a regular expression and decimal.js",
          ),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(
              general(
                mapped(
                  only(C.number, fits),
                  (value) => new Decimal(value),
                  (value) => value.toNumber(),
                ),
              ),
              "has no decimal: a codec and decimal.js",
            ),
          ),
      },
      lax: unsupported("coerces nothing but dates", () =>
        [C.number.decode("1"), C.boolean.decode("true"), C.string.decode(1)].every((one) => one.isLeft()),
      ),
    };
  },
  operations: ({ C }) => {
    const issueOf = (error: DecodeError, path: readonly (string | number)[] = []): Issue => {
      if (error.type === "property") return issueOf(error.error, [...path, error.property]);
      if (error.type === "index") return issueOf(error.error, [...path, error.index]);
      const [first] = error.type === "oneOf" ? error.errors : [];
      return first === undefined ? { path, message: error.type } : issueOf(first, path);
    };
    return {
      check: operation((schema) => (value) => schema.decode(value).isRight()),
      decode: operation((schema) => (text) => schema.unsafeDecode(JSON.parse(text))),
      encode: unless(
        ({ model }) => (hasOptionalEmpty(model) ? writesEmpty : undefined),
        operation((schema) => (value) => JSON.stringify(schema.encode(value))),
      ),
      explain: operation(
        (schema) => (value) => schema.decode(value),
        (result) =>
          result.caseOf<readonly Issue[]>({ Left: (text) => [issueOf(C.parseError(text))], Right: () => [] }),
      ),
    };
  },
});
