import { adapterOf, as, namesOnly, operation, unchecked, unsupported } from "wirebench/adapter";

/** What there is to call. */
const writers = namesOnly(() => import("json-stable-stringify"));
const writesOnly = unsupported("writes, never reads", writers);

/** json-stable-stringify: JSON.stringify with sorted keys. */
export default adapterOf<null>()({
  name: "json-stable-stringify",
  packages: ["json-stable-stringify"],
  homepage: "https://github.com/ljharb/json-stable-stringify",
  configuration: "stringify(value), its defaults: sorted keys; Date and Decimal by their toJSON",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => ({ stringify: (await import("json-stable-stringify")).default }),
  vocabulary: () => ({ strict: unchecked, lax: writesOnly }),
  operations: ({ stringify }) => ({
    check: writesOnly,
    decode: writesOnly,
    explain: writesOnly,
    encode: operation(() => (value) => stringify(value) as string),
  }),
});
