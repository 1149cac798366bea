/** An adapter of this test's own that answers by promises, on a wire of its own. */

import { as, adapterOf, asynchronous, operation, unchecked, unsupported } from "wirebench/adapter";

export default adapterOf<null>()({
  name: "later",
  packages: [],
  homepage: "https://example.org",
  configuration: "for a test",
  execution: "interpreted",
  wire: "own",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.text, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.text },
  scope: async () => {
    const later = async <Value>(value: Value): Promise<Value> => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      return value;
    };
    return { later };
  },
  vocabulary: () => ({ strict: unchecked, lax: unsupported("never") }),
  operations: ({ later }) => ({
    // Of a promise that settles never, nothing keeps a process waiting.
    check: asynchronous(
      () => (value) =>
        (value as { at: unknown }).at === "never" ? new Promise<boolean>(() => {}) : later(true),
    ),
    encode: asynchronous(
      () => (value) => later({ written: value }),
      ({ written }) => JSON.stringify({ written }),
    ),
    decode: asynchronous(() => async (text) => {
      const { written } = await later(JSON.parse(text) as { written: { at: unknown } });
      if (written.at === "throw") throw new TypeError("refused later");
      return written;
    }),
    explain: operation(
      () => () => Promise.resolve([]) as never,
      () => [],
    ),
  }),
});
