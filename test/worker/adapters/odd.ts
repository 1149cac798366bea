/** An adapter of this test's own: forms of its own, a class to encode, and operations that misbehave as the document asks. */

import { as, adapterOf, defineForm, operation, unchecked, unsupported } from "wirebench/adapter";

class Instant {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}
class Record {
  readonly at: unknown;
  constructor({ at }: { readonly at: unknown }) {
    if (at === "unwanted") throw new TypeError("no record holds that");
    this.at = at;
  }
}
const shared = new Date(0);

/** What each document makes a decoder do. */
const actions: { readonly [text: string]: () => unknown } = {
  pollute: () => Object.assign(Object.prototype, { admin: true }),
  promise: () => Promise.reject(new Error("later")),
  share: () => ({ one: shared, other: [shared] }),
  throw: () => {
    throw { toString: () => "thrown\n as it is" };
  },
};

export default adapterOf<null>()({
  name: "odd",
  packages: ["nowhere-to-be-found"],
  homepage: "https://example.org",
  configuration: "for a test",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore"],
  validates: false,
  forms: {
    instant: defineForm({
      name: "odd.Instant",
      is: (value): value is Instant => value instanceof Instant,
      from: (text) => new Instant(text),
      to: ({ text }) => text,
    }),
    date: as.date.text,
    uuid: as.uuid.text,
    decimal: as.decimal.decimal,
  },
  takes: { decimal: as.decimal.text },
  vocabulary: () => ({
    strict: { ...unchecked, uuid: () => unsupported("has none") },
    lax: unsupported("never"),
  }),
  adopt: () => (value) => new Record(value as { at: unknown }),
  operations: () => ({
    check: operation(() => (value) => {
      const record = value as { at?: unknown };
      record.at = "changed";
      return true;
    }),
    decode: operation(() => (text) => {
      const value = JSON.parse(text) as { at: string };
      return actions[value.at]?.() ?? { at: new Instant(value.at) };
    }),
    encode: operation(() => (value) => {
      if (!(value instanceof Record)) throw new TypeError("takes records alone");
      return JSON.stringify({ at: (value.at as Instant).text });
    }),
    explain: unsupported("explains nothing"),
  }),
});
