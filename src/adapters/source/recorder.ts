/**
 * Names that record what is done with them, in place of doing anything. A schema is an expression: the vocabulary that makes it is
 * called with such names, and what it returns can be printed (print.ts). So an adapter is described, and its proofs are written,
 * without its library.
 */

/** What was done with a name: it was read, a member of it was read, it was called, something was made with it. */
export type Recorded =
  | { readonly name: string }
  | { readonly member: string; readonly of: Recorded }
  | { readonly called: Recorded; readonly values: readonly unknown[] }
  | { readonly made: Recorded; readonly values: readonly unknown[] };

/** Something was done with a recorded name that leaves no trace in what is printed. The message says what, and what to do. */
export class RecordingError extends TypeError {
  override readonly name = "RecordingError";
}

const RECORDED = Symbol("recorded");

/** What was done to get this value; undefined of a value that is what it seems to be. */
export const recordOf = (value: unknown): Recorded | undefined =>
  typeof value === "function" ? (value as { readonly [RECORDED]?: Recorded })[RECORDED] : undefined;

/** What is known of the name, as a short text for a message. */
function shortText(record: Recorded): string {
  if ("name" in record) return record.name;
  if ("member" in record) return `${shortText(record.of)}.${record.member}`;
  return `${shortText("called" in record ? record.called : record.made)}(…)`;
}

const ADVICE = "what it holds is not known before the library is loaded; do that in scope";
const refuse = (record: Recorded, what: string): never => {
  throw new RecordingError(`${shortText(record)} is ${what} where it is only recorded: ${ADVICE}`);
};

/** A value that records what is done with it. */
export function recording(record: Recorded): unknown {
  // A function of its own: only such a target can be called and made with.
  const target = function recorded() {};
  return new Proxy(target, {
    get: (_, key) => {
      if (key === RECORDED) return record;
      if (key === Symbol.iterator || key === Symbol.asyncIterator)
        return refuse(record, "iterated or spread");
      if (key === Symbol.toPrimitive) return refuse(record, "compared, counted or turned into text");
      if (key === Symbol.hasInstance) return refuse(record, "asked for its instances");
      // No value of a schema is awaited: whoever asks for `then` wants to know whether it is a promise.
      if (typeof key === "symbol" || key === "then") return undefined;
      return recording({ member: key, of: record });
    },
    apply: (_, __, values: readonly unknown[]) =>
      "member" in record && record.member === "toJSON"
        ? refuse(record.of, "turned into JSON")
        : recording({ called: record, values }),
    construct: (_, values: readonly unknown[]) => recording({ made: record, values }) as object,
    has: (_, key) => refuse(record, `asked whether ${String(key)} is in it`),
    ownKeys: () => refuse(record, "spread, or asked for its keys"),
    set: (_, key) => refuse(record, `changed at ${String(key)}`),
    defineProperty: (_, key) => refuse(record, `changed at ${String(key)}`),
    deleteProperty: (_, key) => refuse(record, `changed at ${String(key)}`),
    getPrototypeOf: () => refuse(record, "asked for its class"),
  });
}

/** A scope of which every name is recorded. */
export const recordingScope = <Scope extends object>(): Scope =>
  new Proxy({} as Scope, {
    get: (_, key) => (typeof key === "symbol" ? undefined : recording({ name: key })),
    has: () => true,
    ownKeys: () => {
      throw new RecordingError(`scope is spread, or asked for its names: take them by name; ${ADVICE}`);
    },
  });
