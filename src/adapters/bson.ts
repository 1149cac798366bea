import {
  adapterOf,
  as,
  custom,
  Decimal,
  defineForm,
  namesOnly,
  operation,
  type ParametersOf,
  unchecked,
  unsupported,
} from "wirebench/adapter";

/** It serializes and deserializes; what else there is are its types. */
const codec = namesOnly(
  () => import("bson"),
  /^(?:B|EJ)SON$/,
  /^BSON(?:Value|RegExp|Symbol|Type)$/,
  /^BSON(?:Version|Runtime|Offset)?Error$/,
  /^(?:Binary|Code|DBRef|Decimal128|Double|Int32|Long|MaxKey|MinKey|ObjectId|Timestamp|UUID|bsonType)$/,
  /^(?:de)?serialize(?:Stream|WithBufferAndIndex)?$/,
  /^(?:Byte|Number)Utils$/,
  "calculateObjectSize",
  "onDemand",
  "setInternalBufferSize",
);
const hasNoSchema = unsupported("writes and reads values, does not check them", codec);

/** IEEE 754 decimal128. */
const MOST_DIGITS = 34;
const decimal = ({ precision }: ParametersOf<"decimal">) =>
  precision > MOST_DIGITS
    ? unsupported("Decimal128 holds 34 digits", async () => {
        const { Decimal128 } = await import("bson");
        try {
          Decimal128.fromString("1".repeat(35));
          return false;
        } catch {
          return true;
        }
      })
    : null;

/** bson: what MongoDB stores; classes of its own for decimals and UUIDs. A UUID that it reads lies in the bytes that it was handed. */
export default adapterOf<null, Uint8Array>()({
  name: "bson",
  packages: ["bson"],
  homepage: "https://github.com/mongodb/js-bson",
  configuration:
    "BSON.serialize and deserialize, UUID and Decimal128; what is no object, as all documents are, goes under one key",
  execution: "interpreted",
  wire: "own",
  unknownKeys: ["ignore"],
  validates: false,
  forms: ({ Decimal128, UUID }) => {
    /** It writes small numbers with an exponent. */
    const plain = (text: string): string => {
      const [, fraction = "", exponent] = /^-?\d+(?:\.(\d+))?E([+-]\d+)$/.exec(text) ?? [];
      return exponent === undefined
        ? text
        : new Decimal(text).toFixed(Math.max(0, fraction.length - Number(exponent)));
    };
    return {
      instant: as.instant.date,
      date: as.date.text,
      uuid: defineForm({
        name: "UUID",
        is: (value): value is InstanceType<typeof UUID> => value instanceof UUID,
        from: (text) => new UUID(text),
        to: (value) => value.toString(),
      }),
      decimal: defineForm({
        name: "Decimal128",
        is: (value): value is InstanceType<typeof Decimal128> => value instanceof Decimal128,
        from: (text) => Decimal128.fromString(text),
        to: (value) => plain(value.toString()),
      }),
    };
  },
  scope: async () => {
    const { BSON, Decimal128, UUID } = await import("bson");
    return { BSON, Decimal128, UUID };
  },
  vocabulary: () => ({
    strict: {
      ...unchecked,
      decimal,
      "decimal-number": decimal,
      array: () => custom(null, "no document is an array: one at the root goes under a key"),
    },
    lax: unsupported("has no schema, so nothing to coerce to", codec),
  }),
  operations: ({ BSON }) => ({
    check: hasNoSchema,
    explain: hasNoSchema,
    decode: operation((_, { model }) =>
      model.kind === "object"
        ? (bytes) => BSON.deserialize(bytes)
        : (bytes) => BSON.deserialize(bytes)["root"] as unknown,
    ),
    encode: operation((_, { model }) =>
      model.kind === "object"
        ? (value) => BSON.serialize(value as object)
        : (value) => BSON.serialize({ root: value }),
    ),
  }),
});
