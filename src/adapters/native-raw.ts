import { Decimal } from "decimal.js";
import { as, defineAdapter, type ObjectModel, operation, plainDigits, unsupported } from "./contract.ts";
import { builtKeys } from "./support/reproduction.ts";
import { built, reviverByKey, type Revivers, reviversOf } from "./support/reviver-by-key.ts";

/** Is the value on this key a decimal that is a number on the wire? */
const hasDigits = ({ fields }: ObjectModel, key: string): boolean =>
  fields.some((field) => field.key === key && field.model.kind === "decimal-number");

const parsesOnly = unsupported("parses, does not check");

/** The runtime's JSON with the source text of its numbers: a decimal may be a number, and keeps every digit. */
export default defineAdapter<Revivers>({
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
  vocabulary: {
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
    lax: unsupported("has no schema, so nothing to coerce to"),
  },
  reproduction: {
    imports: ['import { Decimal } from "decimal.js";'],
    schema: "none",
    run: {
      decode: ({ model, forms }) =>
        `(text) => JSON.parse(text, (key, value, { source }) => ${builtKeys(model, forms)
          .map(([key, build]) => {
            const token = model.kind === "object" && hasDigits(model, key);
            return `key === ${JSON.stringify(key)} ? ${token ? 'new Decimal(source ?? "")' : build} : `;
          })
          .join("")}value)`,
      encode: ({ model }) =>
        `(value) => JSON.stringify(value, function (key, inner) { return !Decimal.isDecimal(this[key]) ? inner : ${
          model.kind === "object" && hasDigits(model, "value")
            ? "JSON.rawJSON(this[key].toFixed())"
            : "this[key].toFixed()"
        }; })`,
    },
  },
  operations: {
    check: parsesOnly,
    explain: parsesOnly,
    decode: operation((schema) => {
      const revivers = new Map([...reviversOf(schema)].map(([key, { revive }]) => [key, revive]));
      return (text) =>
        JSON.parse(text, (key, value, { source }) => {
          const revive = revivers.get(key);
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
  },
});
