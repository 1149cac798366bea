import { adapterOf, as, namesOnly, operation, unchecked, unsupported } from "wirebench/adapter";

/** What there is to call. */
const codec = namesOnly(() => import("json-with-bigint"), "JSONParse", "JSONStringify");
const hasNoSchema = unsupported("writes and reads values, does not check them", codec);

/** json-with-bigint: JSON.parse with a reviver that reads long integers from their source text, JSON.stringify with rawJSON. */
export default adapterOf<null>()({
  name: "json-with-bigint",
  packages: ["json-with-bigint"],
  homepage: "https://github.com/Ivan-Korolenko/json-with-bigint",
  configuration:
    "JSONParse and JSONStringify, no reviver, no replacer: an integer beyond 2^53 is read as a bigint; Date and Decimal by their toJSON",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.text, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.text },
  takes: { instant: as.instant.date, decimal: as.decimal.decimal },
  scope: async () => ({ ...(await import("json-with-bigint")) }),
  vocabulary: () => ({
    strict: unchecked,
    lax: unsupported("has no schema, so nothing to coerce to", codec),
  }),
  operations: ({ JSONParse, JSONStringify }) => ({
    check: hasNoSchema,
    explain: hasNoSchema,
    decode: operation(() => (text) => JSONParse(text) as unknown),
    encode: operation(() => (value) => JSONStringify(value)),
  }),
});
