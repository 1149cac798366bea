import { Decimal } from "decimal.js";
import { as, defineAdapter, operation, unsupported } from "./contract.ts";

type Revive = (value: never) => unknown;

/** What a reviver has to know of a value: how to build it, and what hangs on which key below it. */
interface Revivers {
  readonly own?: Revive;
  readonly keys: ReadonlyMap<string, Revive | undefined>;
}

const plain = (): Revivers => ({ keys: new Map() });
const leaf = (own: Revive) => (): Revivers => ({ own, keys: new Map() });
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
      string: plain,
      integer: plain,
      number: plain,
      boolean: plain,
      date: plain,
      uuid: plain,
      enum: plain,
      instant: leaf((text: string) => new Date(text)),
      decimal: leaf((text: string) => new Decimal(text)),
      nullable: ({ own, keys }) =>
        own === undefined ? { keys } : { own: (value) => (value === null ? null : own(value)), keys },
      array: ({ own, keys }) =>
        own === undefined ? { keys } : { own: (items: never[]) => items.map((item) => own(item)), keys },
      object: (fields) => {
        const keys = new Map<string, Revive | undefined>();
        const add = (key: string, own: Revive | undefined) => {
          if (keys.has(key) && String(keys.get(key)) !== String(own)) ambiguous.add(key);
          keys.set(key, own);
        };
        const ambiguous = new Set<string>();
        for (const { key, schema } of fields) {
          add(key, schema.own);
          for (const [below, own] of schema.keys) add(below, own);
        }
        return ambiguous.size === 0
          ? { keys }
          : unsupported(`a reviver knows the key alone, and ${[...ambiguous].join(", ")} holds two kinds`);
      },
    },
    lax: unsupported("has no schema, so nothing to coerce to"),
  },
  operations: {
    check: parsesOnly,
    explain: parsesOnly,
    decode: operation(({ own, keys }) => {
      const revivers = new Map(
        [...keys, ["", own]].filter(([, revive]) => revive !== undefined) as [string, Revive][],
      );
      return (text) =>
        JSON.parse(text, (key, value) => {
          const revive = revivers.get(key);
          return revive === undefined ? (value as unknown) : revive(value as never);
        }) as unknown;
    }),
    encode: operation(() => {
      // toJSON has run before a replacer sees the value, so the original is read from its holder.
      function replacer(this: Record<string, unknown>, key: string, value: unknown): unknown {
        const original = this[key];
        return Decimal.isDecimal(original) ? original.toFixed() : value;
      }
      return (value) => JSON.stringify(value, replacer);
    }),
  },
});
