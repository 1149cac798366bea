import type { LosslessNumber } from "lossless-json";
import {
  adapterOf,
  as,
  built,
  Decimal,
  namesOnly,
  operation,
  plainDigits,
  reviverByKey,
  type Revivers,
  reviversOf,
  revivesOf,
  unsupported,
} from "wirebench/adapter";

/** It reads and writes; what else there is are numbers, and a reviver. */
const codec = namesOnly(
  () => import("lossless-json"),
  "config",
  "parse",
  "reviveDate",
  "stringify",
  /number|integer/i,
);
const hasNoSchema = unsupported("parses, does not check", codec);

/** lossless-json: a parser and a writer of its own, whose numbers keep their digits. */
export default adapterOf<Revivers>()({
  name: "lossless-json",
  packages: ["lossless-json"],
  homepage: "https://github.com/josdejong/lossless-json",
  configuration:
    "parse with a reviver by key that makes a Decimal or a number of each LosslessNumber; stringify with a number stringifier",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => ({ lossless: await import("lossless-json") }),
  vocabulary: () => ({
    strict: {
      ...reviverByKey,
      instant: built({ builds: "instant", revive: (text: string) => new Date(text) }),
      decimal: built({ builds: "decimal", revive: (text: string) => new Decimal(text) }),
      "decimal-number": built({
        builds: "decimal from its digits",
        revive: (number: LosslessNumber) => new Decimal(number.value),
        digits: true,
      }),
    },
    lax: unsupported("has no schema, so nothing to coerce to", codec),
  }),
  operations: ({ lossless }) => ({
    check: hasNoSchema,
    explain: hasNoSchema,
    decode: operation((schema) => {
      const revives = revivesOf(schema);
      return (text) =>
        lossless.parse(text, (key, value) => {
          const revive = revives.get(key);
          if (revive !== undefined) return revive(value as never);
          return lossless.isLosslessNumber(value) ? Number(value) : value;
        });
    }),
    encode: operation((schema) => {
      const numbers = new Set([...reviversOf(schema)].flatMap(([key, { digits }]) => (digits ? [key] : [])));
      // Without numbers of which every digit counts, a Decimal goes by its toJSON.
      if (numbers.size === 0) return (value) => lossless.stringify(value) as string;
      const asText = (key: string, value: unknown) =>
        Decimal.isDecimal(value) && !numbers.has(key) ? plainDigits(value) : value;
      const decimals = [
        { test: Decimal.isDecimal, stringify: (value: unknown) => plainDigits(value as Decimal) },
      ];
      return (value) => lossless.stringify(value, asText, undefined, decimals) as string;
    }),
  }),
});
