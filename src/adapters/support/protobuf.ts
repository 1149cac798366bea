/** What Protocol Buffers make of a model, whichever library reads and writes them: words, message types, and copies of records. */

import { custom, type Field, type ParametersOf, type Vocabulary } from "../contract.ts";

/** A model in the words of Protocol Buffers. */
export type ProtobufSchema =
  | { readonly is: "string" | "double" | "bool" | "int32" | "int64" | "instant" | "decimal" }
  | { readonly is: "enum"; readonly members: readonly (string | number)[] }
  | { readonly is: "nullable" | "list"; readonly inner: ProtobufSchema }
  | { readonly is: "message"; readonly name: string; readonly fields: readonly Field<ProtobufSchema>[] };

/** An enum: its values, the zero that version 3 asks for among them. */
export interface ProtobufEnum {
  readonly is: "enum";
  readonly name: string;
  readonly values: readonly {
    readonly name: string;
    readonly number: number;
    readonly member?: string | number;
  }[];
}

/** A message type; `wraps`: it stands for the value of its only field. */
export interface ProtobufMessage {
  readonly is: "message";
  readonly name: string;
  readonly wraps: boolean;
  readonly fields: readonly ProtobufField[];
}

/** A value that is no message. */
export type ProtobufLeaf =
  | Exclude<ProtobufSchema, { readonly is: "enum" | "nullable" | "list" | "message" }>
  | ProtobufEnum;

export interface ProtobufField {
  readonly key: string;
  readonly name: string;
  readonly number: number;
  /** What it is where it is not on the wire: the zero of its type, no key, null, or an empty list. */
  readonly unset: "zero" | "absent" | "null" | "empty";
  /** Set where null is a message, since no message is no key. */
  readonly holdsNull: boolean;
  readonly value: ProtobufLeaf | ProtobufMessage;
}

/** The types that a schema takes, its own first. */
export interface ProtobufTypes {
  readonly root: ProtobufMessage;
  readonly messages: readonly ProtobufMessage[];
  readonly enums: readonly ProtobufEnum[];
}

/** How a leaf is copied, where a record has it otherwise than a message. */
export type ProtobufCopies = Partial<Record<ProtobufLeaf["is"], (leaf: ProtobufLeaf) => Copy>>;
type Copy = (value: never) => unknown;
type CopiedField = Omit<ProtobufField, "value"> & { readonly copy?: (value: unknown) => unknown };

const decimal = () => custom<ProtobufSchema>({ is: "decimal" }, "has no decimal: text and decimal.js");
const integerType = ({ minimum, maximum }: ParametersOf<"integer">) =>
  minimum >= -(2 ** 31) && maximum < 2 ** 31 ? "int32" : "int64";

/** The words for kinds: lengths and bounds are not said. */
export const protobufWords: Vocabulary<ProtobufSchema> = {
  string: () => ({ is: "string" }),
  integer: (bounds) => ({ is: integerType(bounds) }),
  number: () => ({ is: "double" }),
  boolean: () => ({ is: "bool" }),
  instant: () => ({ is: "instant" }),
  date: () => ({ is: "string" }),
  uuid: () => ({ is: "string" }),
  decimal,
  "decimal-number": decimal,
  enum: ({ members }) => custom({ is: "enum", members }, "an enum is of numbers: looked up in a map"),
  nullable: (inner) =>
    custom(
      { is: "nullable", inner },
      "has no null: a field that is not there, in a message of its own if need be",
    ),
  array: (inner) =>
    custom(
      { is: "list", inner },
      "a list is a field of a message: at the root, in another list, and where it may be absent, of one of its own",
    ),
  object: (fields, _unknownKeys, name) =>
    custom({ is: "message", name, fields }, "a message is no plain record: copied into one, and out of it"),
};

/** The message types of a schema. What no field can hold is wrapped: null or a list that may be absent, a list in a list. */
export function protobufTypes(schema: ProtobufSchema): ProtobufTypes {
  const messages: ProtobufMessage[] = [];
  const enums: ProtobufEnum[] = [];
  const known = new Map<string, ProtobufMessage>();
  const fieldOf = ({ key, optional, schema: own }: Field<ProtobufSchema>, index: number): ProtobufField => {
    const number = index + 1;
    const place = { key, name: `f${number}`, number, holdsNull: optional && own.is === "nullable" };
    if (optional) return { ...place, unset: "absent", value: valueOf(own) };
    if (own.is === "list") return { ...place, unset: "empty", value: valueOf(own.inner) };
    if (own.is === "nullable") return { ...place, unset: "null", value: valueOf(own.inner) };
    return { ...place, unset: "zero", value: valueOf(own) };
  };
  const messageOf = (name: string, wraps: boolean, fields: readonly Field<ProtobufSchema>[]) => {
    const at = messages.length;
    const own = { is: "message", name, wraps, fields: fields.map(fieldOf) } as const;
    messages.splice(at, 0, own);
    known.set(name, own);
    return own;
  };
  const enumOf = (listed: readonly (string | number)[]) => {
    const members = [...new Set(listed)];
    const areNumbers = members.every(
      (member) => Number.isInteger(member) && Math.abs(Number(member)) < 2 ** 31,
    );
    const name = `Enum_${enums.length + 1}`;
    const values = members.map((member, index) => ({
      name: `${name}_${index + 1}`,
      number: areNumbers ? Number(member) : index + 1,
      member,
    }));
    const zero = values.find(({ number }) => number === 0) ?? { name: `${name}_UNSPECIFIED`, number: 0 };
    const own = { is: "enum", name, values: [zero, ...values.filter((value) => value !== zero)] } as const;
    enums.push(own);
    return own;
  };
  let wrappers = 0;
  const valueOf = (own: ProtobufSchema): ProtobufField["value"] => {
    if (own.is === "message") return known.get(own.name) ?? messageOf(own.name, false, own.fields);
    if (own.is === "enum") return enumOf(own.members);
    if (!("inner" in own)) return own;
    return messageOf(`Wrapper_${++wrappers}`, true, [{ key: "value", optional: false, schema: own }]);
  };
  const root = valueOf(schema);
  return {
    root: root.is === "message" ? root : messageOf("Root", true, [{ key: "value", optional: false, schema }]),
    messages,
    enums,
  };
}

/** Copies one way, composed once for a schema; `own` makes that of one message. */
export function protobufCopy(
  root: ProtobufMessage,
  leaves: ProtobufCopies,
  own: (fields: readonly CopiedField[], wraps: boolean) => Copy,
): Copy {
  const known = new Map<ProtobufMessage, Copy>();
  const copyOf = (value: ProtobufField["value"]): Copy | undefined => {
    if (value.is !== "message") return leaves[value.is]?.(value);
    const copy = known.get(value) ?? own(value.fields.map(copied), value.wraps);
    known.set(value, copy);
    return copy;
  };
  const copied = ({ value, ...field }: ProtobufField): CopiedField => {
    const copy = copyOf(value);
    return copy === undefined ? field : { ...field, copy: (one) => copy(one as never) };
  };
  return copyOf(root) as Copy;
}

/** From a record to what a message is made of: what is null stays away. */
export const intoProtobuf = (root: ProtobufMessage, leaves: ProtobufCopies) =>
  protobufCopy(root, leaves, (fields, wraps) => {
    const own = (record: Readonly<Record<string, unknown>>): object => {
      const made: Record<string, unknown> = {};
      for (const { key, name, unset, holdsNull, copy } of fields) {
        const value = Object.hasOwn(record, key) ? record[key] : undefined;
        if (value === undefined || (value === null && !holdsNull)) continue;
        if (copy === undefined) made[name] = value;
        else made[name] = unset === "empty" ? (value as unknown[]).map((item) => copy(item)) : copy(value);
      }
      return made;
    };
    return wraps ? (value) => own({ value }) : own;
  }) as (value: unknown) => Record<string, unknown>;

/** From a message to a record, as the schema has it. */
export const outOfProtobuf = (root: ProtobufMessage, leaves: ProtobufCopies) =>
  protobufCopy(root, leaves, (fields, wraps) => {
    const put = (record: Record<string, unknown>, key: string, value: unknown): void => {
      if (key === "__proto__")
        Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true });
      else record[key] = value;
    };
    const own = (message: Readonly<Record<string, unknown>>): Record<string, unknown> => {
      const record = {};
      for (const { key, name, unset, copy } of fields) {
        // What is not on the wire may stand on the prototype, as the zero of its type.
        const isUnset = (unset === "absent" || unset === "null") && !Object.hasOwn(message, name);
        const value = isUnset ? undefined : message[name];
        if (value === undefined || value === null) {
          if (unset === "null") put(record, key, null);
        } else if (copy === undefined) put(record, key, value);
        else
          put(record, key, unset === "empty" ? (value as unknown[]).map((item) => copy(item)) : copy(value));
      }
      return record;
    };
    return wraps ? (message) => own(message)["value"] : own;
  }) as (message: object) => unknown;

/** An enum's numbers by member. */
export const protobufNumbers = (leaf: ProtobufLeaf): ReadonlyMap<unknown, number> =>
  new Map(leaf.is === "enum" ? leaf.values.map(({ member, number }) => [member, number]) : []);

/** An enum's members by number. */
export const protobufMembers = (leaf: ProtobufLeaf): ReadonlyMap<unknown, unknown> =>
  new Map(leaf.is === "enum" ? leaf.values.map(({ member, number }) => [number, member]) : []);
