import { existsSync, writeFileSync } from "node:fs";
import { as, adapterOf, operation, unchecked, unsupported } from "wirebench/adapter";

/** It loads once, and not again: what it has left behind tells it. */
const mark = `${import.meta.filename}.loaded`;
if (existsSync(mark)) throw new Error("loaded once, and not again");
writeFileSync(mark, "");

export default adapterOf<null>()({
  name: "loads-once",
  packages: [],
  homepage: "https://example.org",
  configuration: "none",
  execution: "interpreted",
  wire: "json",
  validates: false,
  unknownKeys: ["ignore"],
  forms: { instant: as.instant.text, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.text },
  vocabulary: () => ({ strict: unchecked, lax: unsupported("has no modes") }),
  operations: () => ({
    encode: operation(() => (value) => JSON.stringify(value)),
    check: operation(() => () => true),
    decode: operation(() => (text) => JSON.parse(text) as unknown),
    explain: unsupported("names no faults"),
  }),
});
