import { Decimal } from "decimal.js";
import { as, defineAdapter, operation, plainDigits, unsupported } from "./contract.ts";
import { builtKeys } from "./support/reproduction.ts";
import { built, reviverByKey, type Revivers, reviversOf } from "./support/reviver-by-key.ts";

const parsesOnly = unsupported("parses, does not check");

/** The runtime's JSON with a reviver and a replacer by key: what people write in an afternoon. */
export default defineAdapter<Revivers>({
  name: "native-revive",
  packages: [],
  homepage: "https://tc39.es/ecma262/#sec-internalizejsonproperty",
  configuration:
    "JSON.parse with a reviver that looks the key up in a map; JSON.stringify with a replacer for Decimal",
  execution: "ahead-of-time",
  wire: "json",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  vocabulary: {
    strict: {
      ...reviverByKey,
      instant: built({ builds: "instant", revive: (text: string) => new Date(text) }),
      decimal: built({ builds: "decimal", revive: (text: string) => new Decimal(text) }),
      "decimal-number": () => unsupported("a reviver is handed a double: digits beyond the 15th are lost"),
    },
    lax: unsupported("has no schema, so nothing to coerce to"),
  },
  reproduction: {
    imports: ['import { Decimal } from "decimal.js";'],
    schema: "none",
    run: {
      decode: ({ model, forms }) =>
        `(text) => JSON.parse(text, (key, value) => ${builtKeys(model, forms)
          .map(([key, build]) => `key === ${JSON.stringify(key)} ? ${build} : `)
          .join("")}value)`,
      encode: () =>
        "(value) => JSON.stringify(value, function (key, inner) { return Decimal.isDecimal(this[key]) ? this[key].toFixed() : inner; })",
    },
  },
  operations: {
    check: parsesOnly,
    explain: parsesOnly,
    decode: operation((schema) => {
      const revivers = new Map([...reviversOf(schema)].map(([key, { revive }]) => [key, revive]));
      return (text) =>
        JSON.parse(text, (key, value: unknown) => {
          const revive = revivers.get(key);
          return revive === undefined ? value : revive(value as never);
        });
    }),
    encode: operation(() => {
      // toJSON has run before a replacer sees the value, so the original is read from its holder.
      function replacer(this: Record<string, unknown>, key: string, value: unknown): unknown {
        const original = this[key];
        return Decimal.isDecimal(original) ? plainDigits(original) : value;
      }
      return (value) => JSON.stringify(value, replacer);
    }),
  },
});
