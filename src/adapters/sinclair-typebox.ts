/** Long because it has what both rows of the library share: the vocabulary and the facts. */

import type { TSchema } from "@sinclair/typebox";
import { adapterOf, as, type Context, custom, datePattern, Decimal, decimalPattern } from "wirebench/adapter";
import { instantPattern, type Layers, operation, type ParametersOf, plainDigits } from "wirebench/adapter";
import { shape, throughDouble, uuidPattern, weaker } from "wirebench/adapter";

export const scope = async () => {
  const { Type } = await import("@sinclair/typebox");
  const { TypeCompiler } = await import("@sinclair/typebox/compiler");
  const { Value } = await import("@sinclair/typebox/value");
  return { Type, TypeCompiler, Value };
};

/** How TypeBox 0.34 spells each kind; compiled or not. */
export const vocabulary = ({ Type }: Pick<Awaited<ReturnType<typeof scope>>, "Type">): Layers<TSchema> => {
  const text = ({ source: pattern }: RegExp) => Type.String({ pattern });
  const decimalNumber = ({ precision, scale }: ParametersOf<"decimal-number">) => {
    const maximum = 10 ** (precision - scale);
    return Type.Number({ exclusiveMinimum: -maximum, exclusiveMaximum: maximum });
  };
  const NO_DIGITS =
    "multipleOf divides doubles (0.07 / 0.01 is no integer): digits after the point are not counted";
  return {
    strict: {
      string: ({ minLength, maxLength }) =>
        Type.String({ minLength, ...(maxLength === undefined ? {} : { maxLength }) }),
      integer: ({ minimum, maximum }) => Type.Integer({ minimum, maximum }),
      number: ({ minimum, maximum }) => Type.Number({ minimum, maximum }),
      boolean: () => Type.Boolean(),
      instant: () => custom(text(instantPattern), "has no formats of its own: a pattern"),
      date: () => custom(text(datePattern), "has no formats of its own: a pattern"),
      uuid: () => custom(text(uuidPattern), "has no formats of its own: a pattern"),
      decimal: (parameters) => custom(text(decimalPattern(parameters)), "has no decimal: a pattern"),
      "decimal-number": (parameters) =>
        throughDouble(parameters, () => weaker(decimalNumber(parameters), NO_DIGITS)),
      enum: ({ members }) => Type.Union(members.map((member) => Type.Literal(member))),
      nullable: (inner) => Type.Union([inner, Type.Null()]),
      array: (item) => Type.Array(item),
      object: (fields, unknownKeys) =>
        Type.Object(
          shape(fields, (inner) => Type.Optional(inner)),
          unknownKeys === "reject" ? { additionalProperties: false } : {},
        ),
    },
    typed: {
      instant: () =>
        custom(
          Type.Transform(text(instantPattern))
            .Decode((value) => new Date(value))
            .Encode((date) => date.toISOString()),
          "has no formats of its own: a transform of a pattern",
        ),
      decimal: (parameters) =>
        custom(
          Type.Transform(text(decimalPattern(parameters)))
            .Decode((value) => new Decimal(value))
            .Encode(plainDigits),
          "has no decimal: a transform of a pattern and decimal.js",
        ),
      "decimal-number": (parameters) =>
        throughDouble(parameters, () =>
          weaker(
            custom(
              Type.Transform(decimalNumber(parameters))
                .Decode((value) => new Decimal(value))
                .Encode((value) => value.toNumber()),
              "has no decimal: a transform and decimal.js",
            ),
            NO_DIGITS,
          ),
        ),
    },
    lax: { instant: () => Type.Date() },
  };
};

export const facts = {
  packages: ["@sinclair/typebox"],
  homepage: "https://github.com/sinclairzx81/typebox-legacy",
  wire: "json",
  unknownKeys: ["ignore", "strip", "reject"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
} as const;

/** TypeBox 0.34, compiled. */
export default adapterOf<TSchema>()({
  ...facts,
  name: "sinclair-typebox",
  configuration:
    "Type.Object and Transform through TypeCompiler.Compile; Value.Clean to strip, Value.Convert in lax mode",
  execution: "jit",
  scope,
  vocabulary,
  operations: ({ TypeCompiler, Value }) => {
    /** What is done to a value before it is checked. */
    const prepared = (schema: TSchema, { mode, unknownKeys }: Context) => {
      const clean = (value: unknown) => (unknownKeys === "strip" ? Value.Clean(schema, value) : value);
      return mode === "lax" ? (value: unknown) => Value.Convert(schema, clean(value)) : clean;
    };
    return {
      check: operation((schema, { mode }) => {
        const compiled = TypeCompiler.Compile(schema);
        return mode === "strict"
          ? (value) => compiled.Check(value)
          : (value) => compiled.Check(Value.Convert(schema, Value.Clone(value)));
      }),
      decode: operation((schema, context) => {
        const compiled = TypeCompiler.Compile(schema);
        const before = prepared(schema, context);
        return (text) => compiled.Decode(before(JSON.parse(text)));
      }),
      encode: operation((schema) => {
        const compiled = TypeCompiler.Compile(schema);
        return (value) => JSON.stringify(compiled.Encode(value));
      }),
      explain: operation((schema) => {
        const compiled = TypeCompiler.Compile(schema);
        return (value) => [...compiled.Errors(value)];
      }),
    };
  },
});
