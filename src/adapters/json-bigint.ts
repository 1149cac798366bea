import { isDeepStrictEqual } from "node:util";
import { adapterOf, as, Decimal, namesOnly, operation, unchecked, unsupported } from "wirebench/adapter";

/** What there is to call. */
const codec = namesOnly(() => import("json-bigint"), "parse", "stringify");
const hasNoSchema = unsupported("writes and reads values, does not check them", codec);

/** json-bigint: a parser and a writer of its own, which keep the digits of long numbers. */
export default adapterOf<null>()({
  name: "json-bigint",
  packages: ["json-bigint"],
  homepage: "https://github.com/sidorares/json-bigint",
  configuration:
    "JSONbig.parse and stringify, their defaults: a number of more than 15 characters is read as a BigNumber of bignumber.js; Date and Decimal by their toJSON",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.text, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.text },
  takes: { instant: as.instant.date, decimal: as.decimal.decimal },
  scope: async () => ({ JSONbig: (await import("json-bigint")).default }),
  vocabulary: () => ({
    strict: {
      ...unchecked,
      "decimal-number": () =>
        unsupported(
          "reads a number of up to 15 characters as a double, a longer one as a BigNumber; writes a Decimal as text",
          async () => {
            const { default: JSONbig } = await import("json-bigint");
            const read = JSONbig.parse("[1.5, 1234567890123456.78]") as readonly unknown[];
            const kinds = read.map((value) => typeof value);
            return (
              isDeepStrictEqual(kinds, ["number", "object"]) &&
              JSONbig.stringify(new Decimal("1.5")) === '"1.5"'
            );
          },
        ),
    },
    lax: unsupported("has no schema, so nothing to coerce to", codec),
  }),
  operations: ({ JSONbig }) => ({
    check: hasNoSchema,
    explain: hasNoSchema,
    decode: operation(() => (text) => JSONbig.parse(text) as unknown),
    encode: operation(() => (value) => JSONbig.stringify(value)),
  }),
});
