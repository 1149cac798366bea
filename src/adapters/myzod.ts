import type { AnyType, ObjectShape, ValidationError } from "myzod";
import { adapterOf, as, custom, datePattern, Decimal, decimalPattern } from "wirebench/adapter";
import { type Issue, operation, type ParametersOf, shape, throughDouble } from "wirebench/adapter";
import { unsupported, uuidPattern, weaker, writesNothing } from "wirebench/adapter";

const ANY_DATE = "takes all text that new Date takes";

/** Myzod: schemas that parse, and stop at the first fault but for those of the outermost object. */
export default adapterOf<AnyType>()({
  name: "myzod",
  packages: ["myzod"],
  homepage: "https://github.com/davidmdm/myzod",
  configuration:
    "z.object, allowUnknownKeys to strip, a key signature to ignore unknown keys; try, parse, collectErrors to explain",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["reject", "strip", "ignore"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    const { default: z } = await import("myzod");
    const open = (known: ObjectShape) => z.object({ ...known, [z.keySignature]: z.unknown() });
    return { z, open };
  },
  vocabulary: ({ z, open }) => {
    const text = (pattern: RegExp) => z.string().pattern(pattern);
    const whole = ({ minimum, maximum }: ParametersOf<"integer">, coerce: boolean) =>
      custom(
        z.number({ coerce }).min(minimum).max(maximum).withPredicate(Number.isInteger),
        "has no integer: a predicate",
      );
    const objects = {
      reject: (known: ObjectShape): AnyType => z.object(known),
      strip: (known: ObjectShape): AnyType => z.object(known).allowUnknownKeys(),
      ignore: (known: ObjectShape): AnyType => open(known),
    };
    return {
      strict: {
        string: ({ minLength, maxLength }) => {
          const atLeast = minLength === 0 ? z.string() : z.string().min(minLength);
          return maxLength === undefined ? atLeast : atLeast.max(maxLength);
        },
        integer: (bounds) => whole(bounds, false),
        number: ({ minimum, maximum }) => z.number().min(minimum).max(maximum),
        boolean: () => z.boolean(),
        instant: () => weaker(z.date(), ANY_DATE),
        date: () => custom(text(datePattern), "its date is a Date: a regular expression"),
        uuid: () => custom(text(uuidPattern), "has no formats: a regular expression"),
        decimal: (parameters) =>
          custom(text(decimalPattern(parameters)), "has no decimal: a regular expression"),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(z.number().withPredicate(fits), "has no decimal: a predicate"),
          ),
        enum: ({ members }) => z.literals(...members),
        nullable: (inner) => inner.nullable(),
        array: (item) => z.array(item),
        object: (fields, unknownKeys) =>
          objects[unknownKeys](shape<AnyType>(fields, (inner) => inner.optional())),
      },
      typed: {
        decimal: (parameters) =>
          custom(
            text(decimalPattern(parameters)).map((value) => new Decimal(value)),
            "has no decimal: a regular expression and decimal.js",
          ),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(
              z
                .number()
                .withPredicate(fits)
                .map((value) => new Decimal(value)),
              "has no decimal: a predicate and decimal.js",
            ),
          ),
      },
      lax: {
        integer: (bounds) => whole(bounds, true),
        number: ({ minimum, maximum }) => z.number({ coerce: true }).min(minimum).max(maximum),
      },
    };
  },
  operations: ({ z }) => ({
    check: operation((schema) => (value) => !(schema.try(value) instanceof z.ValidationError)),
    decode: operation((schema) => (text) => schema.parse(JSON.parse(text)) as unknown),
    encode: unsupported("maps one way: reads, does not write", () => writesNothing(z, z.date())),
    explain: operation(
      (schema) => {
        const collecting = schema instanceof z.ObjectType ? schema.collectErrors() : schema;
        return (value) => {
          const result: unknown = collecting.try(value);
          return result instanceof z.ValidationError ? result : undefined;
        };
      },
      (error: ValidationError | undefined) => (error === undefined ? [] : issuesOf(error)),
    ),
  }),
});

/** Unknown keys are reported at their object: the text names them. */
const issuesOf = ({ path = [], message, collectedErrors }: ValidationError): Issue[] => {
  if (collectedErrors !== undefined)
    return Object.values(collectedErrors).flatMap((error) => (error === undefined ? [] : issuesOf(error)));
  const [, keys] = /^unexpected keys on object: (\[.*\])$/.exec(message) ?? [];
  return keys === undefined
    ? [{ path, message }]
    : (JSON.parse(keys) as string[]).map((key) => ({ path: [...path, key], message }));
};
