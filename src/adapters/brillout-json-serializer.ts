import {
  adapterOf,
  as,
  custom,
  Decimal,
  namesOnly,
  operation,
  plainDigits,
  unchecked,
  unsupported,
} from "wirebench/adapter";

/** What there is to call. */
const codec = namesOnly(
  async () => ({
    ...(await import("@brillout/json-serializer/parse")),
    ...(await import("@brillout/json-serializer/stringify")),
  }),
  "isJsonSerializerError",
  "parse",
  "parseTransform",
  "stringify",
);
const hasNoSchema = unsupported("writes and reads values, does not check them", codec);

const decimal = () => custom(null, "knows no Decimal, and ignores its toJSON: a replacer and a reviver");

/** @brillout/json-serializer: JSON in which what JSON lacks is text with a prefix, such as `!Date:`. */
export default adapterOf<null>()({
  name: "brillout-json-serializer",
  packages: ["@brillout/json-serializer"],
  homepage: "https://github.com/brillout/json-serializer",
  configuration:
    "stringify and parse, their defaults (escaped for HTML); Decimal by a replacer and a reviver",
  execution: "interpreted",
  wire: "own",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    const { parse } = await import("@brillout/json-serializer/parse");
    const { stringify } = await import("@brillout/json-serializer/stringify");
    // Text that begins with `!` is written with one more: a prefix of ours is never text of the caller's.
    const prefix = "!Decimal:";
    return {
      parse,
      stringify,
      writing: {
        replacer: (_key: string, value: unknown) =>
          Decimal.isDecimal(value) ? { replacement: prefix + plainDigits(value) } : undefined,
      },
      reading: {
        reviver: (_path: readonly string[], text: string) =>
          text.startsWith(prefix) ? { replacement: new Decimal(text.slice(prefix.length)) } : undefined,
      },
    };
  },
  vocabulary: () => ({
    strict: {
      ...unchecked,
      decimal,
      "decimal-number": decimal,
    },
    lax: unsupported("has no schema, so nothing to coerce to", codec),
  }),
  operations: ({ parse, stringify, writing, reading }) => ({
    check: hasNoSchema,
    explain: hasNoSchema,
    decode: operation(() => (text) => parse(text, reading)),
    encode: operation(() => (value) => stringify(value, writing)),
  }),
});
