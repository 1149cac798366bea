/** Long because its descriptors are made here, of which a compiler makes a file elsewhere. */

import {
  adapterOf,
  as,
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

/** The library with a message type that is made at run time; what bytes take beside JSON is here too. */
export const scope = async () => {
  const { create, createFileRegistry, fromBinary, fromJsonString, toBinary, toJsonString } =
    await import("@bufbuild/protobuf");
  const wkt = await import("@bufbuild/protobuf/wkt");
  const { FieldDescriptorProto_Label: Label, FieldDescriptorProto_Type: Type } = wkt;
  const scalars = {
    string: Type.STRING,
    decimal: Type.STRING,
    double: Type.DOUBLE,
    bool: Type.BOOL,
    int32: Type.INT32,
    int64: Type.INT64,
  };
  const typeOf = (value: ProtobufField["value"]) => {
    if (value.is === "instant") return { type: Type.MESSAGE, typeName: ".google.protobuf.Timestamp" };
    if (value.is === "message") return { type: Type.MESSAGE, typeName: `.${value.name}` };
    return value.is === "enum"
      ? { type: Type.ENUM, typeName: `.${value.name}` }
      : { type: scalars[value.is] };
  };
  /** A field that may be unset is the only one of a oneof, as protoc writes it for `optional`. */
  const fieldOf = ({ key, name, number, unset, value }: ProtobufField, oneofs: { name: string }[]) => ({
    name,
    number,
    jsonName: key,
    label: unset === "empty" ? Label.REPEATED : Label.OPTIONAL,
    ...typeOf(value),
    ...(unset === "absent" || unset === "null"
      ? { proto3Optional: true, oneofIndex: oneofs.push({ name: `_${name}` }) - 1 }
      : {}),
  });
  const descriptorOf = ({ root, messages, enums }: ReturnType<typeof protobufTypes>) => {
    const file = create(wkt.FileDescriptorProtoSchema, {
      name: "model.proto",
      syntax: "proto3",
      dependency: ["google/protobuf/timestamp.proto"],
      messageType: messages.map(({ name, fields }) => {
        const oneofDecl: { name: string }[] = [];
        return { name, field: fields.map((field) => fieldOf(field, oneofDecl)), oneofDecl };
      }),
      enumType: enums.map(({ name, values }) => ({
        name,
        value: values.map((value) => ({ name: value.name, number: value.number })),
      })),
    });
    const registry = createFileRegistry(file, () => wkt.file_google_protobuf_timestamp);
    const descriptor = registry.getMessage(root.name);
    if (descriptor === undefined) throw new Error(`no message ${root.name}`);
    return descriptor;
  };
  const into: ProtobufCopies = {
    instant: () => wkt.timestampFromDate,
    decimal: () => plainDigits,
    int64: () => BigInt,
    enum: (leaf) => {
      const numbers = protobufNumbers(leaf);
      // What is no member goes to the library as it is.
      return (member) => numbers.get(member) ?? member;
    },
  };
  const out: ProtobufCopies = {
    instant: () => wkt.timestampDate,
    decimal: () => (text) => new Decimal(text),
    int64: () => Number,
    enum: (leaf) => {
      const members = protobufMembers(leaf);
      return (number) => members.get(number);
    },
  };
  return { create, descriptorOf, fromBinary, fromJsonString, into, out, toBinary, toJsonString };
};

export const hasNoRules = unsupported("reads messages, has no rules that a value is checked by", async () =>
  Object.keys(await import("@bufbuild/protobuf")).every((name) => !/check|valid/i.test(name)),
);

/** Protobuf-ES: Protocol Buffers, here as ProtoJSON. */
export default adapterOf<ProtobufSchema>()({
  name: "protobuf-json",
  packages: ["@bufbuild/protobuf"],
  homepage: "https://protobufes.com",
  configuration:
    "toJsonString of create, fromJsonString; descriptors made at run time (proto3), a root that is no object in a message with one field; Timestamp by timestampFromDate and timestampDate",
  execution: "interpreted",
  wire: "own",
  unknownKeys: ["strip"],
  validates: false,
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope,
  vocabulary: () => ({
    strict: protobufWords,
    lax: unsupported("takes text for numbers in the one mode that it has", async () => {
      const { fromJson } = await import("@bufbuild/protobuf");
      const { Int32ValueSchema } = await import("@bufbuild/protobuf/wkt");
      return fromJson(Int32ValueSchema, "1").value === 1;
    }),
  }),
  operations: ({ create, descriptorOf, fromJsonString, into, out, toJsonString }) => ({
    check: hasNoRules,
    explain: hasNoRules,
    decode: operation((schema) => {
      const types = protobufTypes(schema);
      const [descriptor, record] = [descriptorOf(types), outOfProtobuf(types.root, out)];
      return (text) => record(fromJsonString(descriptor, text));
    }),
    encode: operation((schema) => {
      const types = protobufTypes(schema);
      const [descriptor, message] = [descriptorOf(types), intoProtobuf(types.root, into)];
      return (value) => toJsonString(descriptor, create(descriptor, message(value)));
    }),
  }),
});
