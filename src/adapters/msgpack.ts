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

/** It encodes and decodes; what else there is concerns extensions. */
const codec = namesOnly(
  () => import("@msgpack/msgpack"),
  /^(?:Encoder|Decoder|ExtensionCodec|ExtData|DecodeError|EXT_TIMESTAMP)$/,
  /^(?:encode|decode|decodeMulti|decodeAsync|decodeArrayStream|decodeMultiStream)$/,
  /^(?:encode|decode)Timestamp(?:Extension|ToTimeSpec)$/,
  "encodeDateToTimeSpec",
  "encodeTimeSpecToTimestamp",
);
const hasNoSchema = unsupported("encodes and decodes values, does not check them", codec);

const decimal = () => custom(null, "knows no Decimal: an ExtensionCodec, as its README shows");

/** @msgpack/msgpack: MessagePack; Date is its timestamp extension, other classes are extensions. */
export default adapterOf<null, Uint8Array>()({
  name: "msgpack",
  packages: ["@msgpack/msgpack"],
  homepage: "https://github.com/msgpack/msgpack-javascript",
  configuration:
    "an Encoder and a Decoder, used again and again; ignoreUndefined; Decimal by an ExtensionCodec",
  execution: "interpreted",
  wire: "own",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    const { decode, Decoder, encode, Encoder, ExtensionCodec } = await import("@msgpack/msgpack");
    const extensionCodec = new ExtensionCodec();
    extensionCodec.register({
      type: 0,
      encode: (value) => (Decimal.isDecimal(value) ? encode(plainDigits(value)) : null),
      decode: (bytes) => new Decimal(decode(bytes) as string),
    });
    return {
      // Without ignoreUndefined an absent value is written as null.
      encoder: new Encoder({ extensionCodec, ignoreUndefined: true }),
      decoder: new Decoder({ extensionCodec }),
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
  operations: ({ encoder, decoder }) => ({
    check: hasNoSchema,
    explain: hasNoSchema,
    decode: operation(() => (bytes) => decoder.decode(bytes)),
    encode: operation(() => (value) => encoder.encode(value)),
  }),
});
