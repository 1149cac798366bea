import {
  adapterOf,
  as,
  built,
  Decimal,
  namesOnly,
  operation,
  reviverByKey,
  type Revivers,
  revivesOf,
  unsupported,
} from "wirebench/adapter";

/** What there is to call. */
const codec = namesOnly(() => import("flatted"), "fromJSON", "parse", "stringify", "toJSON");
const hasNoSchema = unsupported("writes and reads values, does not check them", codec);

/** flatted: JSON of a list in which every object, array and text stands once, so that cycles can be written. */
export default adapterOf<Revivers>()({
  name: "flatted",
  packages: ["flatted"],
  homepage: "https://github.com/WebReflection/flatted",
  configuration:
    "stringify, Date and Decimal by their toJSON; parse with a reviver that looks the key up in a map",
  execution: "interpreted",
  wire: "own",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    const { parse, stringify } = await import("flatted");
    return { parse, stringify };
  },
  vocabulary: () => ({
    strict: {
      ...reviverByKey,
      instant: built({ builds: "instant", revive: (text: string) => new Date(text) }),
      decimal: built({ builds: "decimal", revive: (text: string) => new Decimal(text) }),
      // On its own wire a Decimal is text, whatever the model has.
      "decimal-number": built({ builds: "decimal", revive: (text: string) => new Decimal(text) }),
    },
    lax: unsupported("has no schema, so nothing to coerce to", codec),
  }),
  operations: ({ parse, stringify }) => ({
    check: hasNoSchema,
    explain: hasNoSchema,
    decode: operation((schema) => {
      const revives = revivesOf(schema);
      return (text) =>
        parse(text, (key: string, value: unknown): unknown => {
          const revive = revives.get(key);
          return revive === undefined ? value : revive(value as never);
        });
    }),
    encode: operation(() => (value) => stringify(value)),
  }),
});
