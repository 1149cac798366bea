import {
  adapterOf,
  as,
  defineForm,
  namesOnly,
  operation,
  type ParametersOf,
  unchecked,
  unsupported,
} from "wirebench/adapter";

/** What EJSON has: two ways to write and two to read. */
const codec = namesOnly(
  async () => (await import("bson")).EJSON,
  "deserialize",
  "parse",
  "serialize",
  "stringify",
);
const hasNoSchema = unsupported("writes and reads values, does not check them", codec);

/** IEEE 754 decimal128 has 34 digits. */
const DIGITS = 34;
const decimal = ({ precision }: ParametersOf<"decimal">) =>
  precision <= DIGITS
    ? null
    : unsupported("Decimal128 holds 34 digits, and throws on more", async () => {
        const { Decimal128 } = await import("bson");
        try {
          Decimal128.fromString("9".repeat(DIGITS + 1));
          return false;
        } catch {
          return true;
        }
      });

/** BSON's Extended JSON: JSON in which what JSON lacks is an object with a key such as `$date`. */
export default adapterOf<null>()({
  name: "bson-ejson",
  packages: ["bson"],
  homepage: "https://github.com/mongodb/js-bson",
  configuration:
    "EJSON.stringify with relaxed: false (canonical, which keeps types), EJSON.parse with its defaults (native types where there are); UUID and Decimal128 are its own",
  execution: "interpreted",
  wire: "own",
  unknownKeys: ["ignore"],
  validates: false,
  forms: ({ Decimal128, UUID: Uuid }) => ({
    instant: as.instant.date,
    date: as.date.text,
    uuid: defineForm({
      name: "UUID",
      is: (value): value is InstanceType<typeof Uuid> => value instanceof Uuid,
      from: (text) => new Uuid(text),
      to: (value) => value.toString(),
    }),
    decimal: defineForm({
      name: "Decimal128",
      is: (value): value is InstanceType<typeof Decimal128> => value instanceof Decimal128,
      from: (text) => Decimal128.fromString(text),
      to: (value) => value.toString(),
    }),
  }),
  scope: async () => {
    const { Decimal128, EJSON, UUID } = await import("bson");
    return { Decimal128, EJSON, UUID };
  },
  vocabulary: () => ({
    strict: {
      ...unchecked,
      decimal,
      // On its own wire a Decimal128 is text, whatever the model has.
      "decimal-number": decimal,
    },
    lax: unsupported("has no schema, so nothing to coerce to", codec),
  }),
  operations: ({ EJSON }) => ({
    check: hasNoSchema,
    explain: hasNoSchema,
    decode: operation(() => (text) => EJSON.parse(text) as unknown),
    encode: operation(() => (value) => EJSON.stringify(value, { relaxed: false })),
  }),
});
