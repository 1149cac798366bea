import {
  adapterOf,
  as,
  built,
  Decimal,
  nothingToCoerceTo,
  operation,
  parsesOnly,
  plainDigits,
  reviverByKey,
  type Revivers,
  revivesOf,
  unsupported,
} from "wirebench/adapter";

/** More digits than a double brings back. */
const DIGITS = "1234567890123456.78";

/** The runtime's JSON with a reviver and a replacer by key: what people write in an afternoon. */
export default adapterOf<Revivers>()({
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
  vocabulary: () => ({
    strict: {
      ...reviverByKey,
      instant: built({ builds: "instant", revive: (text: string) => new Date(text) }),
      decimal: built({ builds: "decimal", revive: (text: string) => new Decimal(text) }),
      "decimal-number": () =>
        unsupported("a reviver is handed a double: digits beyond the 15th are lost", () => {
          let handed = "";
          JSON.parse(DIGITS, (_, value: unknown) => (handed = String(value)));
          return handed !== DIGITS;
        }),
    },
    lax: nothingToCoerceTo,
  }),
  operations: () => ({
    check: parsesOnly,
    explain: parsesOnly,
    decode: operation((schema) => {
      const revives = revivesOf(schema);
      return (text) =>
        JSON.parse(text, (key, value: unknown) => {
          const revive = revives.get(key);
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
  }),
});
