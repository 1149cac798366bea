import { adapterOf, as, namesOnly, operation, unchecked, unsupported } from "wirebench/adapter";

/** What there is to call. */
const parsers = namesOnly(() => import("@hapi/bourne"), "parse", "safeParse", "scan");
const parsesOnly = unsupported("parses, does not check", parsers);

/** Bourne of hapi: JSON.parse, then a search for keys that poison prototypes. */
export default adapterOf<null>()({
  name: "bourne",
  packages: ["@hapi/bourne"],
  homepage: "https://github.com/hapijs/bourne",
  configuration: "Bourne.parse(text), its defaults: a key __proto__ is an error",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.text, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.text },
  scope: async () => ({ Bourne: await import("@hapi/bourne") }),
  vocabulary: () => ({
    strict: unchecked,
    lax: unsupported("has no schema, so nothing to coerce to", parsers),
  }),
  operations: ({ Bourne }) => ({
    check: parsesOnly,
    explain: parsesOnly,
    decode: operation(() => (text) => Bourne.parse(text) as unknown),
    encode: unsupported("parses, does not write", parsers),
  }),
});
