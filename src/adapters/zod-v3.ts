/** Long because version 3 has a method for what version 4 has a function for: unions, policies, transforms. */

import type { ZodTypeAny } from "zod/v3";
import { adapterOf, as, custom, Decimal, decimalPattern, operation } from "wirebench/adapter";
import { type ParametersOf, shape, throughDouble, unsupported, weaker } from "wirebench/adapter";

const ANY_OFFSET = "takes any four digits for an offset, with a colon or without";

/** Zod 3, which zod 4 still ships as zod/v3: transforms run one way, so it reads and does not write. */
export default adapterOf<ZodTypeAny>()({
  name: "zod-v3",
  packages: ["zod"],
  homepage: "https://v3.zod.dev",
  configuration: "zod/v3: z.object and transforms; safeParse, parse",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["strip", "reject", "ignore"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => ({ z: await import("zod/v3") }),
  vocabulary: ({ z }) => {
    const instant = () => z.string().datetime({ offset: true });
    const decimal = (parameters: ParametersOf<"decimal">) => z.string().regex(decimalPattern(parameters));
    const bounded = (text: ReturnType<typeof z.string>, { minLength, maxLength }: ParametersOf<"string">) => {
      const atLeast = minLength === 0 ? text : text.min(minLength);
      return maxLength === undefined ? atLeast : atLeast.max(maxLength);
    };
    return {
      strict: {
        string: (bounds) => bounded(z.string(), bounds),
        integer: ({ minimum, maximum }) => z.number().int().min(minimum).max(maximum),
        number: ({ minimum, maximum }) => z.number().min(minimum).max(maximum),
        boolean: () => z.boolean(),
        instant: () => weaker(instant(), ANY_OFFSET),
        date: () => z.string().date(),
        uuid: () => z.string().uuid(),
        decimal: (parameters) => custom(decimal(parameters), "has no decimal: a regular expression"),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(z.number().refine(fits), "has no decimal: a refinement"),
          ),
        enum: ({ members }) => {
          const [first, second, ...others] = members.map((member) => z.literal(member));
          return first && second ? z.union([first, second, ...others]) : (first ?? z.never());
        },
        nullable: (inner) => z.nullable(inner),
        array: (item) => z.array(item),
        object: (fields, unknownKeys) => {
          const object = z.object(shape<ZodTypeAny>(fields, z.optional));
          return unknownKeys === "strip"
            ? object
            : unknownKeys === "reject"
              ? object.strict()
              : object.passthrough();
        },
      },
      typed: {
        instant: () =>
          weaker(
            instant().transform((text) => new Date(text)),
            ANY_OFFSET,
          ),
        decimal: (parameters) =>
          custom(
            decimal(parameters).transform((text) => new Decimal(text)),
            "has no decimal: a regular expression and decimal.js",
          ),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(
              z
                .number()
                .refine(fits)
                .transform((number) => new Decimal(number)),
              "has no decimal: a refinement and decimal.js",
            ),
          ),
      },
      lax: {
        string: (bounds) => bounded(z.coerce.string(), bounds),
        integer: ({ minimum, maximum }) => z.coerce.number().int().min(minimum).max(maximum),
        number: ({ minimum, maximum }) => z.coerce.number().min(minimum).max(maximum),
        boolean: () => z.coerce.boolean(),
        instant: () => z.coerce.date(),
      },
    };
  },
  operations: ({ z }) => ({
    check: operation((schema) => (value) => schema.safeParse(value).success),
    decode: operation(
      (schema) =>
        (text): unknown =>
          schema.parse(JSON.parse(text)),
    ),
    encode: unsupported(
      "transforms run one way: reads, does not write",
      () => !("codec" in z) && !("encode" in z) && !("encode" in z.string()),
    ),
    explain: operation(
      (schema) => (value) => schema.safeParse(value),
      (result) => result.error?.issues ?? [],
    ),
  }),
});
