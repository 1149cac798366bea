import { adapterOf, as, operation, unchecked, unsupported } from "wirebench/adapter";

// A name that nobody has installed, as an import of a library that is not there.
const LIBRARY = "wirebench-library-that-is-not-there";

/** Its library is not installed. */
export default adapterOf<null>()({
  name: "not-installed",
  packages: [LIBRARY],
  homepage: "https://example.org",
  configuration: "for a test",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.text, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.text },
  scope: async () => ({ library: (await import(LIBRARY)) as { read(text: string): unknown } }),
  vocabulary: () => ({ strict: unchecked, lax: unsupported("has no schema") }),
  operations: ({ library }) => ({
    check: unsupported("has no schema"),
    explain: unsupported("has no schema"),
    decode: operation(() => (text) => library.read(text)),
    encode: unsupported("only reads"),
  }),
});
