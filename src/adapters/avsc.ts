/** Long because Avro has neither Date nor Decimal nor absent keys: its documentation has a class written for each. */

import type { Schema, Type } from "avsc";
import {
  adapterOf,
  as,
  custom,
  Decimal,
  operation,
  type ParametersOf,
  throughDouble,
} from "wirebench/adapter";
import { unless, unsupported, weaker } from "wirebench/adapter";

const NAME = /^[A-Za-z_]\w*$/;
const takesNames = unsupported(
  "a field of a record is called by a name: letters, digits, underscores",
  async () => {
    const { default: avro } = await import("avsc");
    try {
      avro.Type.forSchema({ type: "record", name: "Votes", fields: [{ name: "+1", type: "long" }] });
      return false;
    } catch {
      return true;
    }
  },
);
const coercesNothing = unsupported("coerces nothing", async () => {
  const { default: avro } = await import("avsc");
  const takes = (type: Schema, value: unknown) => avro.Type.forSchema(type).isValid(value);
  return !takes("long", "1") && !takes("double", "1") && !takes("boolean", "true") && !takes("string", 1);
});

const dropsUnknown = unsupported("drops unknown keys as it writes: none is left to refuse", async () => {
  const { default: avro } = await import("avsc");
  const type = avro.Type.forSchema({ type: "record", name: "Named", fields: [{ name: "a", type: "int" }] });
  return !("b" in (type.fromBuffer(type.toBuffer({ a: 1, b: 2 })) as object));
});

const int32 = (value: number): boolean => value === (value | 0);
const branches = (inner: Schema): readonly Schema[] =>
  Array.isArray(inner) ? (inner as readonly Schema[]) : [inner];
const unionOf = (...types: readonly Schema[]): Schema => types as Schema;
const LOGICAL = "its types are plain: a logical type, as its documentation shows";

/** avsc: Avro, whose schema both sides know, so that no key is on the wire. Records and enums go without names, as it lets them. */
export default adapterOf<Schema, Uint8Array>()({
  name: "avsc",
  packages: ["avsc"],
  homepage: "https://github.com/mtth/avsc",
  configuration:
    "Type.forSchema with logical types for Date, days, Decimal and absent keys; toBuffer, fromBuffer, isValid",
  execution: "jit",
  wire: "own",
  unknownKeys: ["strip", "reject"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    const { default: avro } = await import("avsc");
    class Instant extends avro.types.LogicalType {
      override _fromValue(milliseconds: number) {
        return new Date(milliseconds);
      }
      override _toValue(value: unknown) {
        return value instanceof Date ? value.getTime() : undefined;
      }
    }
    class Day extends avro.types.LogicalType {
      override _fromValue(days: number) {
        return new Date(days * 86_400_000).toISOString().replace(/T.*/, "");
      }
      override _toValue(text: string) {
        const days = Date.parse(text) / 86_400_000;
        // Date.parse takes the 30th of February.
        return this._fromValue(days) === text ? days : undefined;
      }
    }
    /** The unscaled integer in two's complement, as Avro has it. */
    class Digits extends avro.types.LogicalType {
      readonly #size: ParametersOf<"decimal">;
      constructor(schema: Schema, options?: object) {
        super(schema, options);
        this.#size = schema as unknown as ParametersOf<"decimal">;
      }
      override _fromValue(bytes: Buffer) {
        const unscaled = BigInt.asIntN(bytes.length * 8, BigInt(`0x${bytes.toString("hex")}`));
        return new Decimal(`${unscaled}e-${this.#size.scale}`);
      }
      override _toValue(value: unknown) {
        const { precision, scale } = this.#size;
        if (!Decimal.isDecimal(value) || !value.isFinite() || value.decimalPlaces() > scale) return undefined;
        if (!value.isZero() && value.e >= precision - scale) return undefined;
        const unscaled = BigInt(value.toFixed(scale).replace(".", ""));
        const bytes = ((unscaled < 0n ? ~unscaled : unscaled).toString(2).length >> 3) + 1;
        const hex = BigInt.asUintN(bytes * 8, unscaled).toString(16);
        return Buffer.from(hex.padStart(bytes * 2, "0"), "hex");
      }
    }
    class Absent extends avro.types.LogicalType {
      override _fromValue() {
        return undefined;
      }
      override _toValue(value: unknown) {
        return value === undefined ? Buffer.alloc(1) : undefined;
      }
    }
    const logicalTypes = { "timestamp-millis": Instant, date: Day, decimal: Digits, absent: Absent };
    const typeOf = (schema: Schema): Type =>
      avro.Type.forSchema(schema, { logicalTypes, assertLogicalTypes: true });
    return { typeOf };
  },
  vocabulary: () => {
    const text = (): ReturnType<typeof weaker<Schema>> => weaker("string", "takes any text");
    const digits = (size: ParametersOf<"decimal">) =>
      custom<Schema>({ type: "bytes", logicalType: "decimal", ...size } as unknown as Schema, LOGICAL);
    // One byte that nothing else in a union is: kinds are texts, numbers, enums, bytes.
    const absent = { type: "fixed", size: 1, logicalType: "absent" } as unknown as Schema;
    return {
      strict: {
        string: ({ minLength, maxLength }) =>
          minLength === 0 && maxLength === undefined ? "string" : weaker("string", "counts no characters"),
        integer: ({ minimum, maximum }) =>
          weaker(int32(minimum) && int32(maximum) ? "int" : "long", "has no bounds but those of its types"),
        number: () => weaker("double", "has no bounds"),
        boolean: () => "boolean",
        instant: text,
        date: text,
        uuid: text,
        decimal: text,
        "decimal-number": (parameters) =>
          throughDouble(parameters, () => weaker("double", "counts no digits")),
        enum: ({ members }) => {
          if (members.every((member) => typeof member === "string" && NAME.test(member)))
            return { type: "enum", symbols: [...new Set(members)] } as unknown as Schema;
          const types = new Set(members.map((member) => (typeof member === "string" ? "string" : "double")));
          return weaker(
            types.size === 1 ? ([...types][0] as Schema) : unionOf(...types),
            "its symbols are names: takes any text, any number",
          );
        },
        nullable: (inner) => unionOf("null", ...branches(inner)),
        array: (items) => ({ type: "array", items }),
        object: (fields) => {
          if (!fields.every(({ key }) => NAME.test(key))) return takesNames;
          const record = {
            type: "record",
            fields: fields.map(({ key, optional, schema }) => ({
              name: key,
              type: optional ? unionOf(absent, ...branches(schema)) : schema,
            })),
          } as unknown as Schema;
          return fields.some(({ optional }) => optional)
            ? custom(record, "has null, and no absent key: a union with a logical type")
            : record;
        },
      },
      typed: {
        instant: () =>
          custom({ type: "long", logicalType: "timestamp-millis" } as unknown as Schema, LOGICAL),
        date: () => custom({ type: "int", logicalType: "date" } as unknown as Schema, LOGICAL),
        uuid: () => weaker({ type: "string", logicalType: "uuid" } as unknown as Schema, "takes any text"),
        decimal: digits,
        "decimal-number": digits,
      },
      lax: coercesNothing,
    };
  },
  operations: ({ typeOf }) => ({
    check: operation((schema, { unknownKeys }) => {
      const type = typeOf(schema);
      const noUndeclaredFields = unknownKeys === "reject";
      return (value) => type.isValid(value, { noUndeclaredFields });
    }),
    decode: unless(
      ({ unknownKeys }) => (unknownKeys === "reject" ? dropsUnknown : undefined),
      operation((schema) => {
        const type = typeOf(schema);
        // It reads Buffers alone.
        return (bytes) =>
          type.fromBuffer(
            Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
          ) as unknown;
      }),
    ),
    encode: operation((schema) => {
      const type = typeOf(schema);
      return (value) => type.toBuffer(value);
    }),
    explain: operation((schema, { unknownKeys }) => {
      const type = typeOf(schema);
      const noUndeclaredFields = unknownKeys === "reject";
      return (value) => {
        const issues: { path: string[]; message: string }[] = [];
        type.isValid(value, {
          noUndeclaredFields,
          errorHook: (path, _found, { typeName }) =>
            issues.push({ path: [...path], message: `no ${typeName}` }),
        });
        return issues;
      };
    }),
  }),
});
