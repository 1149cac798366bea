import { adapterOf, as, defineForm, operation, unchecked, unsupported } from "wirebench/adapter";

/** A form of its own, of a class that only its scope knows; and an entry of the scope that is an object literal. */
export default adapterOf<null>()({
  name: "own-form",
  packages: [],
  homepage: "https://example.org",
  configuration: "for a test",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore"],
  validates: false,
  scope: async () => {
    class Money {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
      toJSON() {
        return this.text;
      }
    }
    return { Money, options: { space: 1, deep: false } };
  },
  forms: ({ Money }) => ({
    instant: as.instant.date,
    date: as.date.text,
    uuid: as.uuid.text,
    decimal: defineForm({
      name: "Money",
      is: (value): value is InstanceType<typeof Money> => value instanceof Money,
      from: (text) => new Money(text),
      to: ({ text }) => text,
    }),
  }),
  vocabulary: () => ({ strict: unchecked, lax: unsupported("has no schema") }),
  operations: ({ options }) => ({
    check: unsupported("has no schema"),
    explain: unsupported("has no schema"),
    decode: unsupported("only writes"),
    encode: operation(() => (value) => JSON.stringify(value, undefined, options.deep ? options.space : 0)),
  }),
});
