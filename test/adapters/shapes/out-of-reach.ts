import { adapterOf, as, operation, unchecked, unsupported } from "wirebench/adapter";

/** A proof does not see it: it lies in no scope. */
const read = (text: string): unknown => JSON.parse(text);

/** Its operations name what no proof can reach. */
export default adapterOf<null>()({
  name: "out-of-reach",
  packages: [],
  homepage: "https://example.org",
  configuration: "for a test",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.text, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.text },
  vocabulary: () => ({ strict: unchecked, lax: unsupported("has no schema") }),
  operations: () => ({
    check: unsupported("has no schema"),
    explain: unsupported("has no schema"),
    decode: operation(() => (text) => read(text)),
    encode: unsupported("only reads"),
  }),
});
