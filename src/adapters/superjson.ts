import { isDeepStrictEqual } from "node:util";
import {
  adapterOf,
  as,
  custom,
  Decimal,
  operation,
  plainDigits,
  unchecked,
  unsupported,
} from "wirebench/adapter";

/** It writes and reads; what else there is registers classes and symbols, and no schema. */
const hasNoSchema = async (): Promise<boolean> =>
  isDeepStrictEqual(
    Object.keys(await import("superjson")).filter((name) => name !== "default" && name !== "module.exports"),
    [
      "SuperJSON",
      "allowErrorProps",
      "deserialize",
      "parse",
      "registerClass",
      "registerCustom",
      "registerSymbol",
      "serialize",
      "stringify",
    ],
  );
const describesOnly = unsupported("describes values, does not check them", hasNoSchema);

const decimal = () => custom(null, "knows no Decimal: registered with registerCustom, as its README shows");

/** SuperJSON: JSON beside a map of what each leaf was. */
export default adapterOf<null>()({
  name: "superjson",
  packages: ["superjson"],
  homepage: "https://github.com/flightcontrolhq/superjson",
  configuration: "superjson.stringify and parse, Decimal by registerCustom",
  execution: "interpreted",
  wire: "own",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    const { SuperJSON } = await import("superjson");
    const superjson = new SuperJSON();
    superjson.registerCustom<Decimal, string>(
      {
        isApplicable: (value): value is Decimal => Decimal.isDecimal(value),
        serialize: plainDigits,
        deserialize: (text) => new Decimal(text),
      },
      "decimal",
    );
    return { superjson };
  },
  vocabulary: () => ({
    strict: {
      ...unchecked,
      decimal,
      "decimal-number": decimal,
    },
    lax: unsupported("has no schema, so nothing to coerce to", hasNoSchema),
  }),
  operations: ({ superjson }) => ({
    check: describesOnly,
    explain: describesOnly,
    decode: operation(() => (text) => superjson.parse<unknown>(text)),
    encode: operation(() => (value) => superjson.stringify(value)),
  }),
});
