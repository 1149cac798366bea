import { type Field, type Unsupported, unsupported } from "../contract.ts";
import { closing } from "../source/closing.ts";
import { knowsKeyAlone } from "./json-gaps.ts";

/** How the value on a key is built. */
export interface Reviver {
  /** `source` is the text that it was parsed from, where the reviver of `JSON.parse` asks for it. */
  readonly revive: (value: never, source?: string) => unknown;
  /** What it builds, in words: two of a key must build the same. */
  readonly builds: string;
  /** Set where the wire has a number of which every digit counts. */
  readonly digits?: true;
}

/** What a reviver has to know of a value: how to build it, and what hangs on which key below it. */
export interface Revivers {
  readonly own?: Reviver;
  readonly keys: ReadonlyMap<string, Reviver | undefined>;
}

const plain = (): Revivers => ({ keys: new Map() });

/** A value that is built from what `JSON.parse` made of it, or from its source text. */
export const built = (own: Reviver) => (): Revivers => ({ own, keys: new Map() });

/** The words of a reviver that is handed a key and a value, and nothing of where it is, but for the kinds that it builds. */
export const reviverByKey = {
  string: plain,
  integer: plain,
  number: plain,
  boolean: plain,
  date: plain,
  uuid: plain,
  enum: plain,
  nullable: ({ own, keys }: Revivers): Revivers => {
    if (own === undefined) return { keys };
    const { revive } = own;
    return {
      own: {
        ...own,
        revive: closing((value, source) => (value === null ? null : revive(value, source)), { revive }),
        builds: `${own.builds} or null`,
      },
      keys,
    };
  },
  array: ({ own, keys }: Revivers): Revivers | Unsupported => {
    if (own === undefined) return { keys };
    if (own.digits)
      return unsupported("a reviver is told the index of an item, not which array it is in", knowsKeyAlone);
    const { revive } = own;
    return {
      own: {
        revive: closing((items: never[], source) => items.map((item) => revive(item, source)), { revive }),
        builds: `array of ${own.builds}`,
      },
      keys,
    };
  },
  object: (fields: readonly Field<Revivers>[]): Revivers | Unsupported => {
    const keys = new Map<string, Reviver | undefined>();
    const ambiguous = new Set<string>();
    const add = (key: string, own: Reviver | undefined) => {
      if (keys.has(key) && keys.get(key)?.builds !== own?.builds) ambiguous.add(key);
      keys.set(key, own);
    };
    for (const { key, schema } of fields) {
      add(key, schema.own);
      for (const [below, own] of schema.keys) add(below, own);
    }
    return ambiguous.size === 0
      ? { keys }
      : unsupported(
          `a reviver knows the key alone, and ${[...ambiguous].join(", ")} holds two kinds`,
          knowsKeyAlone,
        );
  },
};

/** The functions alone, by key: what a reviver looks up for each value. */
export const revivesOf = (schema: Revivers): ReadonlyMap<string, Reviver["revive"]> =>
  new Map([...reviversOf(schema)].map(([key, { revive }]) => [key, revive]));

/** By key, the root's being the empty one; plain values are left out. */
export const reviversOf = ({ own, keys }: Revivers): ReadonlyMap<string, Reviver> =>
  new Map(
    [...keys, ["", own] as const].flatMap(([key, reviver]) =>
      reviver === undefined ? [] : [[key, reviver]],
    ),
  );
