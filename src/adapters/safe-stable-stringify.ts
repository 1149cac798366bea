import { adapterOf, as, namesOnly, operation, unchecked, unsupported } from "wirebench/adapter";

/** What there is to call. */
const writers = namesOnly(() => import("safe-stable-stringify"), "configure", "stringify");
const writesOnly = unsupported("writes, never reads", writers);

/** safe-stable-stringify: JSON.stringify with sorted keys, and without throwing on cycles and bigints. */
export default adapterOf<null>()({
  name: "safe-stable-stringify",
  packages: ["safe-stable-stringify"],
  homepage: "https://github.com/BridgeAR/safe-stable-stringify",
  configuration: "stringify(value), its defaults: sorted keys; Date and Decimal by their toJSON",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => ({ stringify: (await import("safe-stable-stringify")).default }),
  vocabulary: () => ({ strict: unchecked, lax: writesOnly }),
  operations: ({ stringify }) => ({
    check: writesOnly,
    decode: writesOnly,
    explain: writesOnly,
    encode: operation(() => (value) => stringify(value) as string),
  }),
});
