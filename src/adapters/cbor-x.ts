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

/** It encodes and decodes; what else there is sets that up. */
const codec = namesOnly(
  () => import("cbor-x"),
  /^(?:Encoder|Decoder)(?:Stream)?$/,
  /^(?:encode|decode)(?:Iter|Multiple|AsIterable|AsAsyncIterable)?$/,
  /^[A-Z\d]+(?:_[A-Z\d]+)+$/,
  "ALWAYS",
  "NEVER",
  "Tag",
  "addExtension",
  "clearSource",
  "isNativeAccelerationEnabled",
  "mapsAsObjects",
  "roundFloat32",
  "setSizeLimits",
  "useRecords",
);
const hasNoSchema = unsupported("encodes and decodes values, does not check them", codec);

const decimal = () => custom(null, "knows no Decimal: addExtension, as its README shows");

/** cbor-x: CBOR, in which objects of one shape are records: their keys are written once in a message. */
export default adapterOf<null, Uint8Array>()({
  name: "cbor-x",
  packages: ["cbor-x"],
  homepage: "https://github.com/kriszyp/cbor-x",
  configuration:
    "new Encoder(), with records that each message defines for itself; cbor-extract reads text; Decimal by addExtension",
  execution: "jit",
  wire: "own",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    const { addExtension, Encoder } = await import("cbor-x");
    addExtension<Decimal, string>({
      Class: Decimal,
      tag: 43_311,
      encode: (value, encode) => encode(plainDigits(value)),
      decode: (digits) => new Decimal(digits),
    });
    // Bytes that it has written stay: it reuses them where useBuffer or REUSE_BUFFER_MODE asks for it alone.
    return { encoder: new Encoder() };
  },
  vocabulary: () => ({
    strict: {
      ...unchecked,
      decimal,
      "decimal-number": decimal,
    },
    lax: unsupported("has no schema, so nothing to coerce to", codec),
  }),
  operations: ({ encoder }) => ({
    check: hasNoSchema,
    explain: hasNoSchema,
    decode: operation(() => (bytes) => encoder.decode(bytes) as unknown),
    encode: operation(() => (value) => encoder.encode(value)),
  }),
});
