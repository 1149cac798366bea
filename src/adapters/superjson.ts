import { Decimal } from "decimal.js";
import { SuperJSON } from "superjson";
import { as, custom, defineAdapter, operation, plainDigits, unchecked, unsupported } from "./contract.ts";

const superjson = new SuperJSON();
superjson.registerCustom<Decimal, string>(
  {
    isApplicable: (value): value is Decimal => Decimal.isDecimal(value),
    serialize: plainDigits,
    deserialize: (text) => new Decimal(text),
  },
  "decimal",
);
const describesOnly = unsupported("describes values, does not check them");

/** SuperJSON: JSON beside a map of what each leaf was. */
export default defineAdapter<null>({
  name: "superjson",
  packages: ["superjson"],
  homepage: "https://github.com/flightcontrolhq/superjson",
  configuration: "superjson.stringify and parse, Decimal by registerCustom",
  execution: "interpreted",
  wire: "own",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  vocabulary: {
    strict: {
      ...unchecked,
      decimal: () => custom(null, "knows no Decimal: registered with registerCustom, as its README shows"),
    },
    lax: unsupported("has no schema, so nothing to coerce to"),
  },
  reproduction: {
    imports: [
      'import { Decimal } from "decimal.js";',
      'import superjson from "superjson";',
      'superjson.registerCustom({ isApplicable: Decimal.isDecimal, serialize: (value) => value.toFixed(), deserialize: (text) => new Decimal(text) }, "decimal");',
    ],
    schema: "none",
    run: {
      // It reads what it wrote: the text is its own.
      decode: () => "(text) => superjson.parse(text)",
      encode: () => "(value) => superjson.stringify(value)",
    },
  },
  operations: {
    check: describesOnly,
    explain: describesOnly,
    decode: operation(() => (text) => superjson.parse<unknown>(text)),
    encode: operation(() => (value) => superjson.stringify(value)),
  },
});
