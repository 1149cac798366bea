/** Long because it has what both rows of the library share: the vocabulary, the facts, and the reading of errors. */

import type { TSchema } from "typebox";
import type { TLocalizedValidationError } from "typebox/error";
import { adapterOf, as, custom, Decimal, decimalPattern, type Issue, keyStep } from "wirebench/adapter";
import { type Layers, operation, plainDigits, refuse } from "wirebench/adapter";
import { shape, throughDouble, unsupported, type Vocabulary, weaker } from "wirebench/adapter";

export const scope = async () => {
  const { Type } = await import("typebox");
  const { Compile } = await import("typebox/compile");
  const { DecodeUnsafe, EncodeUnsafe, Pipeline, Value } = await import("typebox/value");
  return { Type, Compile, DecodeUnsafe, EncodeUnsafe, Pipeline, Value };
};

const keysArePatterns = unsupported("Convert takes each key for a regular expression", async () => {
  const { Type, Value } = await scope();
  const known = Type.Object({ "a.b": Type.Integer() });
  return (Value.Convert(known, { axb: "2" }) as { readonly axb: unknown }).axb === 2;
});

/** How TypeBox 1 spells each kind; compiled or not. */
export const vocabulary = ({ Type }: Pick<Awaited<ReturnType<typeof scope>>, "Type">): Layers<TSchema> => {
  const instant = () => Type.String({ format: "date-time" });
  const text = ({ source: pattern }: RegExp) => Type.String({ pattern });
  const toDecimal = (type: TSchema, write: (value: Decimal) => string | number) =>
    Type.Codec(type)
      .Decode((wire) => new Decimal(wire as string | number))
      .Encode(write);
  const object: Vocabulary<TSchema>["object"] = (fields, unknownKeys) =>
    Type.Object(
      shape(fields, (inner) => Type.Optional(inner)),
      unknownKeys === "reject" ? { additionalProperties: false } : {},
    );
  return {
    strict: {
      string: ({ minLength, maxLength }) =>
        Type.String({ minLength, ...(maxLength === undefined ? {} : { maxLength }) }),
      integer: ({ minimum, maximum }) => Type.Integer({ minimum, maximum }),
      number: ({ minimum, maximum }) => Type.Number({ minimum, maximum }),
      boolean: () => Type.Boolean(),
      instant: () => weaker(instant(), "takes the suffixes of RFC 9557 too"),
      date: () => Type.String({ format: "date" }),
      uuid: () => Type.String({ format: "uuid" }),
      decimal: (parameters) => custom(text(decimalPattern(parameters)), "has no decimal: a pattern"),
      "decimal-number": (parameters) =>
        throughDouble(parameters, (fits) =>
          custom(Type.Refine(Type.Number(), fits), "has no decimal: a refinement"),
        ),
      enum: ({ members }) => Type.Enum([...members]),
      nullable: (inner) => Type.Union([inner, Type.Null()]),
      array: (item) => Type.Array(item),
      object,
    },
    typed: {
      instant: () =>
        custom(
          Type.Codec(instant())
            .Decode((wire) => {
              const date = new Date(wire);
              return Number.isNaN(date.getTime()) ? refuse("no Date is this") : date;
            })
            .Encode((date) => date.toISOString()),
          "takes what Date cannot read (leap seconds, suffixes): the codec refuses it",
        ),
      decimal: (parameters) =>
        custom(
          toDecimal(text(decimalPattern(parameters)), plainDigits),
          "has no decimal: a pattern and decimal.js",
        ),
      "decimal-number": (parameters) =>
        throughDouble(parameters, (fits) =>
          custom(
            toDecimal(Type.Refine(Type.Number(), fits), (value) => value.toNumber()),
            "has no decimal: a refinement and decimal.js",
          ),
        ),
    },
    // Encode tries each member in order, and a codec knows no null; but with null first, Convert makes null of "0".
    encoded: { nullable: (inner) => Type.Union([Type.Null(), inner]) },
    lax: {
      object: (fields, ...rest) =>
        fields.some(({ key }) => /[$()*+.?[\\\]^{|}]/.test(key)) ? keysArePatterns : object(fields, ...rest),
    },
  };
};

export const facts = {
  packages: ["typebox"],
  homepage: "https://sinclairzx81.github.io/typebox/",
  wire: "json",
  unknownKeys: ["ignore", "strip", "reject"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
} as const;

/** An error names the keys that are missing or unknown beside the path of their object. */
export const issuesOf = (errors: readonly TLocalizedValidationError[]): Issue[] =>
  errors.flatMap(({ instancePath, message, params }) => {
    const { requiredProperties, additionalProperties } = params as {
      readonly [Keys in "requiredProperties" | "additionalProperties"]?: readonly string[];
    };
    const keys = requiredProperties ?? additionalProperties ?? [undefined];
    return keys.map((key) => ({ path: instancePath + keyStep(key), message }));
  });

/** TypeBox 1, compiled. */
export default adapterOf<TSchema>()({
  ...facts,
  name: "typebox",
  configuration:
    "Type.Object and Codec through Compile; Parse with DecodeUnsafe and EncodeUnsafe, since Decode and Encode convert and strip; Clean to strip, Convert in lax mode; eight errors at most",
  execution: "jit",
  scope,
  vocabulary,
  operations: ({ Compile, DecodeUnsafe, EncodeUnsafe, Value }) => ({
    check: operation((schema, { mode }) => {
      const compiled = Compile(schema);
      return mode === "strict"
        ? (value) => compiled.Check(value)
        : (value) => compiled.Check(compiled.Convert(Value.Clone(value)));
    }),
    decode: operation((schema, { mode, unknownKeys }) => {
      const compiled = Compile(schema);
      const parse = (text: string) => {
        const value = mode === "lax" ? compiled.Convert(JSON.parse(text)) : JSON.parse(text);
        return compiled.Parse(unknownKeys === "strip" ? compiled.Clean(value) : value);
      };
      return Value.HasCodec(schema) ? (text) => DecodeUnsafe({}, schema, parse(text)) : parse;
    }),
    encode: operation((schema) => {
      const compiled = Compile(schema);
      return Value.HasCodec(schema)
        ? (value) => JSON.stringify(compiled.Parse(EncodeUnsafe({}, schema, Value.Clone(value))))
        : (value) => JSON.stringify(compiled.Parse(value));
    }),
    explain: operation((schema) => {
      const compiled = Compile(schema);
      return (value) => compiled.Errors(value);
    }, issuesOf),
  }),
});
