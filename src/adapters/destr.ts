import { adapterOf, as, namesOnly, operation, unchecked, unsupported } from "wirebench/adapter";

/** What there is to call. */
const parsers = namesOnly(() => import("destr"), "destr", "safeDestr");
const parsesOnly = unsupported("parses, does not check", parsers);

/** destr: JSON.parse with short cuts for single words, and with a reviver where a key may poison a prototype. */
export default adapterOf<null>()({
  name: "destr",
  packages: ["destr"],
  homepage: "https://github.com/unjs/destr",
  configuration:
    "safeDestr(text), its strict mode: text that is no JSON is an error; keys that poison prototypes are dropped",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.text, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.text },
  scope: async () => ({ safeDestr: (await import("destr")).safeDestr }),
  vocabulary: () => ({
    strict: unchecked,
    lax: unsupported("has no schema, so nothing to coerce to", parsers),
  }),
  operations: ({ safeDestr }) => ({
    check: parsesOnly,
    explain: parsesOnly,
    decode: operation(() => (text) => safeDestr<unknown>(text)),
    encode: unsupported("parses, does not write", parsers),
  }),
});
