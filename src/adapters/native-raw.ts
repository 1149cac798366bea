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
  reviversOf,
  revivesOf,
} from "wirebench/adapter";

/** The runtime's JSON with the source text of its numbers: a decimal may be a number, and keeps every digit. */
export default adapterOf<Revivers>()({
  name: "native-raw",
  packages: [],
  homepage: "https://github.com/tc39/proposal-json-parse-with-source",
  configuration:
    "JSON.parse with a reviver by key that reads numbers from their source text; JSON.stringify with JSON.rawJSON",
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
      "decimal-number": built({
        builds: "decimal from its digits",
        revive: (_, source = "") => new Decimal(source),
        digits: true,
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
        JSON.parse(text, (key, value: unknown, { source }) => {
          const revive = revives.get(key);
          return revive === undefined ? value : revive(value as never, source);
        });
    }),
    encode: operation((schema) => {
      const numbers = new Set([...reviversOf(schema)].flatMap(([key, { digits }]) => (digits ? [key] : [])));
      // toJSON has run before a replacer sees the value, so the original is read from its holder.
      function replacer(this: Record<string, unknown>, key: string, value: unknown): unknown {
        const original = this[key];
        if (!Decimal.isDecimal(original)) return value;
        return numbers.has(key) ? JSON.rawJSON(plainDigits(original)) : plainDigits(original);
      }
      return (value) => JSON.stringify(value, replacer);
    }),
  }),
});
