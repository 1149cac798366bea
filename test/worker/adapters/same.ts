/** An adapter of this test's own, whose encode gives back what it is handed. */

import { as, adapterOf, operation, unchecked, unsupported } from "wirebench/adapter";

const gap = unsupported("not for this test");

export default adapterOf<null>()({
  name: "same",
  packages: [],
  homepage: "https://example.org",
  configuration: "for a test",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  vocabulary: () => ({ strict: unchecked, lax: gap }),
  operations: () => ({
    check: gap,
    decode: gap,
    encode: operation(() => (value) => value as string),
    explain: gap,
  }),
});
