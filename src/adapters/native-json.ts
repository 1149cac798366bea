import { adapterOf, as, nothingToCoerceTo, operation, parsesOnly, unchecked } from "wirebench/adapter";

/** The runtime's own JSON, as it is: toJSON writes what JSON lacks, nothing brings it back. */
export default adapterOf<null>()({
  name: "native-json",
  packages: [],
  homepage: "https://tc39.es/ecma262/#sec-json-object",
  configuration: "JSON.stringify(value) and JSON.parse(text), no replacer, no reviver",
  execution: "ahead-of-time",
  wire: "json",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.text, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.text },
  takes: { instant: as.instant.date, decimal: as.decimal.decimal },
  vocabulary: () => ({ strict: unchecked, lax: nothingToCoerceTo }),
  operations: () => ({
    check: parsesOnly,
    explain: parsesOnly,
    decode: operation(() => (text) => JSON.parse(text) as unknown),
    encode: operation(() => (value) => JSON.stringify(value)),
  }),
});
