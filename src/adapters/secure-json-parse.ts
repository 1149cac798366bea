import { adapterOf, as, namesOnly, operation, unchecked, unsupported } from "wirebench/adapter";

/** What there is to call. */
const parsers = namesOnly(() => import("secure-json-parse"), "parse", "safeParse", "scan");
const parsesOnly = unsupported("parses, does not check", parsers);

/** secure-json-parse: JSON.parse, then a search for keys that poison prototypes. */
export default adapterOf<null>()({
  name: "secure-json-parse",
  packages: ["secure-json-parse"],
  homepage: "https://github.com/fastify/secure-json-parse",
  configuration: "parse(text), its defaults: a key __proto__ or constructor.prototype is an error",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.text, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.text },
  scope: async () => ({ sjson: (await import("secure-json-parse")).default }),
  vocabulary: () => ({
    strict: unchecked,
    lax: unsupported("has no schema, so nothing to coerce to", parsers),
  }),
  operations: ({ sjson }) => ({
    check: parsesOnly,
    explain: parsesOnly,
    decode: operation(() => (text) => sjson.parse(text) as unknown),
    encode: unsupported("parses, does not write", parsers),
  }),
});
