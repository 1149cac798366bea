import {
  adapterOf,
  as,
  intoProtobuf,
  operation,
  outOfProtobuf,
  type ProtobufSchema,
  protobufTypes,
  protobufWords,
  unsupported,
} from "wirebench/adapter";
import { hasNoRules, scope } from "./protobuf-json.ts";

/** Protobuf-ES: Protocol Buffers as they are meant, in bytes. */
export default adapterOf<ProtobufSchema, Uint8Array>()({
  name: "protobuf-bytes",
  packages: ["@bufbuild/protobuf"],
  homepage: "https://protobufes.com",
  configuration:
    "toBinary of create, fromBinary; descriptors made at run time (proto3), a root that is no object in a message with one field; Timestamp by timestampFromDate and timestampDate",
  execution: "interpreted",
  wire: "own",
  unknownKeys: ["strip"],
  validates: false,
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope,
  vocabulary: () => ({
    strict: protobufWords,
    lax: unsupported("reads the bytes of a field as its type says, whatever was written", async () => {
      const { create, fromBinary, toBinary } = await import("@bufbuild/protobuf");
      const { Int32ValueSchema, StringValueSchema } = await import("@bufbuild/protobuf/wkt");
      const written = toBinary(StringValueSchema, create(StringValueSchema, { value: "1" }));
      try {
        return fromBinary(Int32ValueSchema, written).value !== 1;
      } catch {
        return true;
      }
    }),
  }),
  operations: ({ create, descriptorOf, fromBinary, into, out, toBinary }) => ({
    check: hasNoRules,
    explain: hasNoRules,
    decode: operation((schema) => {
      const types = protobufTypes(schema);
      const [descriptor, record] = [descriptorOf(types), outOfProtobuf(types.root, out)];
      return (bytes) => record(fromBinary(descriptor, bytes));
    }),
    encode: operation((schema) => {
      const types = protobufTypes(schema);
      const [descriptor, message] = [descriptorOf(types), intoProtobuf(types.root, into)];
      return (value) => toBinary(descriptor, create(descriptor, message(value)));
    }),
  }),
});
