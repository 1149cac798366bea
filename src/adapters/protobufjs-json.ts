/** Long because reflection takes types as a tree of its own, and the gap of check needs such a tree to show. */

import {
  adapterOf,
  as,
  custom,
  Decimal,
  intoProtobuf,
  operation,
  outOfProtobuf,
  plainDigits,
  type ProtobufCopies,
  type ProtobufField,
  protobufMembers,
  protobufNumbers,
  type ProtobufSchema,
  protobufTypes,
  protobufWords,
  unsupported,
} from "wirebench/adapter";

const timestamp = {
  edition: "proto3",
  fields: { seconds: { type: "int64", id: 1 }, nanos: { type: "int32", id: 2 } },
};
/** A type with two fields, to show what there is not. */
const probe = async () => {
  const { default: protobuf } = await import("protobufjs/light.js");
  const fields = { at: { type: "google.protobuf.Timestamp", id: 1 }, count: { type: "int32", id: 2 } };
  const protobufs = { nested: { protobuf: { nested: { Timestamp: timestamp } } } };
  return protobuf.Root.fromJSON({
    nested: { google: protobufs, Probe: { edition: "proto3", fields } },
  }).lookupType("Probe");
};
const checksNoJson = unsupported(
  "verify checks what a message is made of, and has no word for JSON",
  async () => (await probe()).verify({ at: "2024-02-29T12:34:56Z" })?.startsWith("at") === true,
);

/** protobuf.js: Protocol Buffers by reflection, here as ProtoJSON. */
export default adapterOf<ProtobufSchema>()({
  name: "protobufjs-json",
  packages: ["protobufjs"],
  homepage: "https://protobufjs.github.io/protobuf.js",
  configuration:
    "protojson.toJsonString of a plain object, fromJsonString (ext/protojson) and toObject; types by Root.fromJSON (proto3), a root that is no object in a message with one field",
  execution: "interpreted",
  wire: "own",
  unknownKeys: ["strip"],
  validates: false,
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    const { default: protobuf } = await import("protobufjs/light.js");
    const { default: protojson } = await import("protobufjs/ext/protojson.js");
    const seconds = { type: "int64", id: 1 };
    const Timestamp = { edition: "proto3", fields: { seconds, nanos: { type: "int32", id: 2 } } };
    const typeOf = (value: ProtobufField["value"]): string => {
      if (value.is === "message" || value.is === "enum") return value.name;
      return value.is === "instant"
        ? "google.protobuf.Timestamp"
        : value.is === "decimal"
          ? "string"
          : value.is;
    };
    /** A field that may be unset is the only one of a oneof, as the parser reads `optional`. */
    const messageOf = ({ fields }: ReturnType<typeof protobufTypes>["root"]) => {
      const isOptional = ({ unset }: ProtobufField) => unset === "absent" || unset === "null";
      return {
        edition: "proto3",
        oneofs: Object.fromEntries(
          fields.filter(isOptional).map(({ name }) => [`_${name}`, { oneof: [name] }]),
        ),
        fields: Object.fromEntries(
          fields.map((field) => [
            field.name,
            {
              type: typeOf(field.value),
              id: field.number,
              ...(field.unset === "empty" ? { rule: "repeated" } : {}),
              options: { json_name: field.key, ...(isOptional(field) ? { proto3_optional: true } : {}) },
            },
          ]),
        ),
      };
    };
    const reflected = ({ root, messages, enums }: ReturnType<typeof protobufTypes>) =>
      protobuf.Root.fromJSON({
        nested: {
          google: { nested: { protobuf: { nested: { Timestamp } } } },
          ...Object.fromEntries(messages.map((message) => [message.name, messageOf(message)])),
          ...Object.fromEntries(
            enums.map(({ name, values }) => [
              name,
              {
                edition: "proto3",
                values: Object.fromEntries(values.map((value) => [value.name, value.number])),
              },
            ]),
          ),
        },
      })
        .resolveAll()
        .lookupType(root.name);
    const into: ProtobufCopies = {
      instant: () => (date: Date) => {
        const whole = Math.floor(date.getTime() / 1000);
        return { seconds: whole, nanos: (date.getTime() - whole * 1000) * 1_000_000 };
      },
      decimal: () => plainDigits,
      enum: (leaf) => {
        const numbers = protobufNumbers(leaf);
        // What is no member goes to the library as it is.
        return (member) => numbers.get(member) ?? member;
      },
    };
    const out: ProtobufCopies = {
      instant:
        () =>
        ({ seconds: whole = 0, nanos = 0 }: { readonly seconds?: number; readonly nanos?: number }) =>
          new Date(Number(whole) * 1000 + nanos / 1_000_000),
      decimal: () => (text) => new Decimal(text),
      int64: () => Number,
      enum: (leaf) => {
        const members = protobufMembers(leaf);
        return (number) => members.get(number);
      },
    };
    return { into, out, protojson, reflected };
  },
  vocabulary: () => ({
    strict: {
      ...protobufWords,
      instant: () => custom({ is: "instant" }, "has no Date of a Timestamp: copied from and into one"),
    },
    lax: unsupported("takes text for numbers in the one mode that it has", async () => {
      const { default: protojson } = await import("protobufjs/ext/protojson.js");
      const read: object = protojson.fromJson(await probe(), { count: "1" });
      return "count" in read && read.count === 1;
    }),
  }),
  operations: ({ into, out, protojson, reflected }) => ({
    check: checksNoJson,
    explain: checksNoJson,
    decode: operation((schema) => {
      const types = protobufTypes(schema);
      const [type, record] = [reflected(types), outOfProtobuf(types.root, out)];
      // What fromJsonString makes of messages within has no zeros for what is not there.
      const options = { defaults: true, longs: Number };
      return (text) => record(type.toObject(protojson.fromJsonString(type, text), options));
    }),
    encode: operation((schema) => {
      const types = protobufTypes(schema);
      const [type, message] = [reflected(types), intoProtobuf(types.root, into)];
      return (value) => protojson.toJsonString(type, message(value));
    }),
  }),
});
