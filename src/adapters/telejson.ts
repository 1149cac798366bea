import { adapterOf, as, namesOnly, operation, unchecked, unsupported } from "wirebench/adapter";

/** What there is to call. */
const codec = namesOnly(() => import("telejson"), "isJSON", "parse", "replacer", "reviver", "stringify");
const hasNoSchema = unsupported("writes and reads values, does not check them", codec);

/** TeleJSON: JSON in which what JSON lacks is text with a prefix, such as `_date_`; text that looks like a Date's is one. */
export default adapterOf<null>()({
  name: "telejson",
  packages: ["telejson"],
  homepage: "https://github.com/storybookjs/telejson",
  configuration:
    "stringify and parse, their defaults (ten levels deep); a Decimal by its toJSON, then revive decimals",
  execution: "interpreted",
  wire: "own",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  revives: ["decimal"],
  scope: async () => {
    const { parse, stringify } = await import("telejson");
    return { parse, stringify };
  },
  vocabulary: () => ({
    strict: {
      ...unchecked,
      // On its own wire a Decimal is text, whatever the model has.
      "decimal-number": () => null,
    },
    lax: unsupported("has no schema, so nothing to coerce to", codec),
  }),
  operations: ({ parse, stringify }) => ({
    check: hasNoSchema,
    explain: hasNoSchema,
    decode: operation(
      (_schema, { revive }) =>
        (text) =>
          revive(parse(text)),
    ),
    encode: operation(() => (value) => stringify(value)),
  }),
});
