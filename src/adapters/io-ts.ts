/** Long because what a kind asks beyond its type is a brand of our code, and each needs what it closes over. */

import type { Context, HasProps, Mixed, Type, ValidationError } from "io-ts";
import { adapterOf, as, closing, custom, datePattern, Decimal, decimalPattern } from "wirebench/adapter";
import { instantPattern, operation, type ParametersOf, plainDigits, refuse, shape } from "wirebench/adapter";
import { throughDouble, unsupported, uuidPattern } from "wirebench/adapter";

/** io-ts: codecs for both directions, with fp-ts; what a kind asks beyond its type is a brand or a codec of our own. */
export default adapterOf<Mixed>()({
  name: "io-ts",
  packages: ["io-ts", "fp-ts"],
  homepage: "https://github.com/gcanti/io-ts",
  configuration:
    "type, partial and intersection, exact to strip unknown keys, brand and Type; is, decode, encode, the errors' contexts to explain",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore", "strip"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    const t = await import("io-ts");
    const { isRight } = await import("fp-ts/lib/Either.js");
    const { failure } = await import("io-ts/lib/PathReporter.js");
    // The types want each brand declared beforehand.
    const brand = t.brand as unknown as <A, Out>(
      codec: Type<A, Out>,
      fits: (value: A) => boolean,
      name: string,
    ) => Type<A, Out>;
    const mapped = <A, B>(
      codec: Type<A>,
      is: (value: unknown) => value is B,
      decode: (value: A) => B,
      encode: (value: B) => A,
    ) => codec.pipe(new t.Type<B, A, A>("Mapped", is, (value) => t.success(decode(value)), encode));
    return { t, brand, mapped, isRight, failure };
  },
  vocabulary: ({ t, brand, mapped }) => {
    const text = (pattern: RegExp, name: string) =>
      brand(
        t.string,
        closing((value) => pattern.test(value), { pattern }),
        name,
      );
    const within = ({ minimum, maximum }: ParametersOf<"number">) =>
      closing((value: number) => value >= minimum && value <= maximum, { minimum, maximum });
    const isDecimal = (value: unknown): value is Decimal => value instanceof Decimal;
    return {
      strict: {
        string: ({ minLength, maxLength = Infinity }) => {
          if (minLength === 0 && maxLength === Infinity) return t.string;
          const own = ({ length }: string) => length >= minLength && length <= maxLength;
          return brand(t.string, closing(own, { minLength, maxLength }), "Sized");
        },
        integer: (bounds) => brand(t.Int, within(bounds), "Within"),
        number: (bounds) => brand(t.number, within(bounds), "Within"),
        boolean: () => t.boolean,
        instant: () => custom(text(instantPattern, "Instant"), "has no formats: a brand"),
        date: () => custom(text(datePattern, "Day"), "has no formats: a brand"),
        uuid: () => custom(text(uuidPattern, "UUID"), "has no formats: a brand"),
        decimal: (parameters) =>
          custom(text(decimalPattern(parameters), "Decimal"), "has no decimal: a brand"),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(brand(t.number, fits, "Decimal"), "has no decimal: a brand"),
          ),
        enum: ({ members }) =>
          members.every((member) => typeof member === "string")
            ? t.keyof(Object.fromEntries(members.map((member) => [member, null])))
            : t.union(members.map((member) => t.literal(member)) as unknown as [Mixed, Mixed]),
        nullable: (inner) => t.union([inner, t.null]),
        array: (item) => t.array(item),
        object: (fields, unknownKeys) => {
          const required = fields.filter(({ optional }) => !optional);
          const optional = fields.filter((field) => field.optional);
          const always = t.type(shape(required, (inner) => inner));
          const sometimes = t.partial(shape(optional, (inner) => inner));
          const mixed = required.length === 0 ? sometimes : t.intersection([always, sometimes]);
          const codec: HasProps = optional.length === 0 ? always : mixed;
          return unknownKeys === "strip" ? t.exact(codec) : codec;
        },
      },
      typed: {
        instant: () =>
          custom(
            mapped(
              text(instantPattern, "Instant"),
              (value) => value instanceof Date,
              (value) => new Date(value),
              (date) => date.toISOString(),
            ),
            "has no formats: a brand, and a codec to Date",
          ),
        decimal: (parameters) =>
          custom(
            mapped(
              text(decimalPattern(parameters), "Decimal"),
              isDecimal,
              (value) => new Decimal(value),
              plainDigits,
            ),
            "has no decimal: a brand, and a codec to decimal.js",
          ),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(
              mapped(
                brand(t.number, fits, "Decimal"),
                isDecimal,
                (value) => new Decimal(value),
                (value) => value.toNumber(),
              ),
              "has no decimal: a brand, and a codec to decimal.js",
            ),
          ),
      },
      lax: unsupported(
        "coerces nothing but what a codec of our own would",
        () =>
          [t.number.is("1"), t.boolean.is("true"), t.string.is(1)].every((taken) => !taken) &&
          !Object.keys(t).some((name) => /date|from|coerce/i.test(name)),
      ),
    };
  },
  operations: ({ t, isRight, failure }) => {
    // A union and an intersection number their members in the context, where other codecs have a key of the value.
    const numbers = (type: Context[number]["type"]): boolean =>
      type instanceof t.ExactType
        ? numbers(type.type as Mixed)
        : type instanceof t.UnionType || type instanceof t.IntersectionType;
    const pathOf = ({ context }: ValidationError) =>
      context.flatMap(({ key }, index) => {
        const above = context[index - 1];
        return above === undefined || numbers(above.type) ? [] : [key];
      });
    return {
      check: operation((schema) => (value) => schema.is(value)),
      decode: operation((schema) => (text) => {
        const result = schema.decode(JSON.parse(text));
        return isRight(result) ? result.right : refuse(result.left);
      }),
      encode: operation((schema) => (value) => JSON.stringify(schema.encode(value))),
      explain: operation(
        (schema) => (value) => schema.decode(value),
        (result) =>
          isRight(result)
            ? []
            : result.left.map((error) => ({ path: pathOf(error), message: failure([error]).join() })),
      ),
    };
  },
});
