import { adapterOf, as, asynchronous, namesOnly, unchecked, unsupported } from "wirebench/adapter";

/** What there is to call. */
const codec = namesOnly(() => import("turbo-stream"), "decode", "encode");
const hasNoSchema = unsupported("writes and reads values, does not check them", codec);

/** turbo-stream: text like JSON, in which what JSON lacks has a letter before it, written to a stream and read from one. */
export default adapterOf<null>()({
  name: "turbo-stream",
  packages: ["turbo-stream"],
  homepage: "https://github.com/jacob-ebey/turbo-stream",
  configuration:
    "encode, whose stream is read to its end, and decode of a stream of one chunk: promises, never timed; a Decimal by its toJSON, as no plugin is asked, then revive decimals",
  execution: "interpreted",
  wire: "own",
  unknownKeys: ["ignore"],
  validates: false,
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  revives: ["decimal"],
  scope: async () => {
    const { decode, encode } = await import("turbo-stream");
    const textOf = async (stream: ReadableStream<string>) => (await Array.fromAsync(stream)).join("");
    const streamOf = (text: string) =>
      new ReadableStream<string>({
        start: (controller) => {
          controller.enqueue(text);
          controller.close();
        },
      });
    return { decode, encode, streamOf, textOf };
  },
  vocabulary: () => ({
    strict: {
      ...unchecked,
      // On its own wire a Decimal is text, whatever the model has.
      "decimal-number": () => null,
    },
    lax: unsupported("has no schema, so nothing to coerce to", codec),
  }),
  operations: ({ decode, encode, streamOf, textOf }) => ({
    check: hasNoSchema,
    explain: hasNoSchema,
    decode: asynchronous(
      (_schema, { revive }) =>
        async (text) =>
          revive(await decode(streamOf(text))),
    ),
    encode: asynchronous(() => (value) => textOf(encode(value))),
  }),
});
