import { adapterOf, as, namesOnly, operation, unchecked, unsupported } from "wirebench/adapter";

/** What there is to call. */
const writers = namesOnly(() => import("serialize-javascript"));
const writesOnly = unsupported("writes, never reads", writers);

/** serialize-javascript: JSON.stringify, escaped for a script element. Without isJSON it writes JavaScript (new Date(…)), which takes eval to read. */
export default adapterOf<null>()({
  name: "serialize-javascript",
  packages: ["serialize-javascript"],
  homepage: "https://github.com/yahoo/serialize-javascript",
  configuration: "serialize(value, { isJSON: true }), escaped for HTML; Date and Decimal by their toJSON",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => ({ serialize: (await import("serialize-javascript")).default }),
  vocabulary: () => ({ strict: unchecked, lax: writesOnly }),
  operations: ({ serialize }) => ({
    check: writesOnly,
    decode: writesOnly,
    explain: writesOnly,
    encode: operation(() => (value) => serialize(value, { isJSON: true })),
  }),
});
