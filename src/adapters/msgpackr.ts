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

/** It packs and unpacks; what else there is sets that up. */
const codec = namesOnly(
  () => import("msgpackr"),
  /^(?:Packr|Unpackr|Encoder|Decoder)(?:Stream)?$/,
  /^(?:pack|unpack|unpackMultiple|encode|decode|encodeIter|decodeIter)$/,
  /^[A-Z\d]+(?:_[A-Z\d]+)*$/,
  "addExtension",
  "clearSource",
  "isNativeAccelerationEnabled",
  "mapsAsObjects",
  "roundFloat32",
  "useRecords",
);
const hasNoSchema = unsupported("packs and unpacks values, does not check them", codec);

const decimal = () => custom(null, "knows no Decimal: addExtension, as its README shows");

/** msgpackr: MessagePack, in which objects of one shape are records: their keys are written once in a message. */
export default adapterOf<null, Uint8Array>()({
  name: "msgpackr",
  packages: ["msgpackr"],
  homepage: "https://github.com/kriszyp/msgpackr",
  configuration:
    "new Packr(), with records that each message defines for itself; msgpackr-extract reads text; Decimal by addExtension",
  execution: "jit",
  wire: "own",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    const { addExtension, Packr } = await import("msgpackr");
    addExtension({
      Class: Decimal,
      type: 1,
      write: plainDigits,
      read: (digits: string) => new Decimal(digits),
    });
    // Bytes that it has written stay: it reuses them where useBuffer or REUSE_BUFFER_MODE asks for it alone.
    return { packr: new Packr() };
  },
  vocabulary: () => ({
    strict: {
      ...unchecked,
      decimal,
      "decimal-number": decimal,
    },
    lax: unsupported("has no schema, so nothing to coerce to", codec),
  }),
  operations: ({ packr }) => ({
    check: hasNoSchema,
    explain: hasNoSchema,
    decode: operation(() => (bytes) => packr.unpack(bytes) as unknown),
    encode: operation(() => (value) => packr.pack(value)),
  }),
});
