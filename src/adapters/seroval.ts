import type { SerovalNode } from "seroval";
import {
  adapterOf,
  as,
  custom,
  Decimal,
  namesOnly,
  operation,
  plainDigits,
  unchecked,
  unsupported,
} from "wirebench/adapter";

/** What its reading half has beside what both halves share: nothing is told what to expect. */
const readers = namesOnly(
  async () => {
    const shared = await import("seroval/shared");
    const own = Object.entries(await import("seroval/read")).filter(([name]) => !(name in shared));
    return Object.fromEntries(own);
  },
  "createCrossDeserializer",
  "deserialize",
  "fromCrossJSON",
  "fromJSON",
);
const hasNoSchema = unsupported("writes and reads values, does not check them", readers);

const decimal = () => custom(null, "throws on a Decimal: a plugin");

/** seroval: a tree of nodes that are JSON; Date is a node of its own, other classes are plugins. */
export default adapterOf<null>()({
  name: "seroval",
  packages: ["seroval"],
  homepage: "https://github.com/lxsmnsyc/seroval",
  configuration: "JSON.stringify of toJSON, fromJSON of JSON.parse (never eval); Decimal by a plugin",
  execution: "interpreted",
  wire: "own",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    const { createPlugin, fromJSON, toJSON, v } = await import("seroval");
    const decimals = createPlugin<Decimal, { digits: SerovalNode }>({
      tag: "Decimal",
      test: (value) => Decimal.isDecimal(value),
      skipPlainObjects: true,
      parse: { sync: (value, context) => ({ digits: context.parse(plainDigits(value)) }) },
      serialize: ({ digits }, context) => `new Decimal(${context.serialize(digits)})`,
      validate: { digits: v.string },
      deserialize: ({ digits }, context) => new Decimal(context.deserialize(digits) as string),
    });
    return { fromJSON, toJSON, options: { plugins: [decimals] } };
  },
  vocabulary: () => ({
    strict: {
      ...unchecked,
      decimal,
      "decimal-number": decimal,
    },
    lax: unsupported("has no schema, so nothing to coerce to", readers),
  }),
  operations: ({ fromJSON, toJSON, options }) => ({
    check: hasNoSchema,
    explain: hasNoSchema,
    decode: operation(() => (text) => fromJSON<unknown>(JSON.parse(text), options)),
    encode: operation(() => (value) => JSON.stringify(toJSON(value, options))),
  }),
});
