/** An adapter of this test's own with a wire of its own: to read what it wrote gives every object a key. */

import { as, adapterOf, operation, unchecked, unsupported } from "wirebench/adapter";

const gap = unsupported("not for this test");

export default adapterOf<null>()({
  name: "pollutes-when-read",
  packages: [],
  homepage: "https://example.org",
  configuration: "for a test",
  execution: "interpreted",
  wire: "own",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  vocabulary: () => ({ strict: unchecked, lax: gap }),
  operations: () => ({
    check: gap,
    encode: operation(() => (value) => JSON.stringify(value)),
    decode: operation(() => (text) => {
      Object.assign(Object.prototype, { admin: true });
      return JSON.parse(text);
    }),
    explain: gap,
  }),
});
