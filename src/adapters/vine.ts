/** Long because an optional field takes null unless it is told not to, and because every modifier has a type of its own. */

import type { SchemaTypes } from "@vinejs/vine/types";
import { adapterOf, as, asynchronous, custom, datePattern, Decimal, decimalPattern } from "wirebench/adapter";
import {
  type ParametersOf,
  shape,
  throughDouble,
  unsupported,
  weaker,
  writesNothing,
} from "wirebench/adapter";

/** A schema with the modifiers that every one has; the library types each by its own class. */
type Modified = SchemaTypes & {
  readonly nullable: () => Modified;
  readonly optional: () => Modified;
  readonly requiredWhen: (when: (field: { readonly value: unknown }) => boolean) => Modified;
};

const ANY_DATE = "takes all that new Date takes, numbers too: formats are what dayjs reads";

/** VineJS: schemas are compiled to a function that answers by a promise. */
export default adapterOf<Modified>()({
  name: "vine",
  packages: ["@vinejs/vine"],
  homepage: "https://vinejs.dev",
  configuration:
    "vine.create; validate and tryValidate, which answer by promises: never timed; strict numbers and booleans",
  execution: "jit",
  wire: "json",
  unknownKeys: ["strip", "ignore"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    const { default: vine } = await import("@vinejs/vine");
    const nullables = new WeakSet<object>();
    const nullable = (inner: Modified): Modified => {
      const schema = inner.nullable();
      nullables.add(schema);
      return schema;
    };
    // An optional field takes null and drops it, unless it is required when it is null.
    const optional = (inner: Modified): Modified =>
      nullables.has(inner) ? inner.optional() : inner.optional().requiredWhen(({ value }) => value === null);
    return { vine, nullable, optional };
  },
  vocabulary: ({ vine, nullable, optional }) => {
    const general = (schema: unknown) => schema as Modified;
    const decimal = (parameters: ParametersOf<"decimal">) => vine.string().regex(decimalPattern(parameters));
    const decimalNumber = ({ precision, scale }: ParametersOf<"decimal-number">) => {
      const most = Number(`${"9".repeat(precision - scale)}.${"9".repeat(scale)}`);
      return vine.number({ strict: true }).decimal([0, scale]).range([-most, most]);
    };
    // A transform is called with null, too, where the schema is nullable.
    const toDecimal = (value: Decimal.Value | null) => (value === null ? null : new Decimal(value));
    return {
      strict: {
        string: ({ minLength, maxLength }) => {
          const text = minLength === 0 ? vine.string() : vine.string().minLength(minLength);
          return general(maxLength === undefined ? text : text.maxLength(maxLength));
        },
        integer: ({ minimum, maximum }) =>
          general(vine.number({ strict: true }).withoutDecimals().min(minimum).max(maximum)),
        number: ({ minimum, maximum }) => general(vine.number({ strict: true }).min(minimum).max(maximum)),
        boolean: () => general(vine.boolean({ strict: true })),
        instant: () => weaker(general(vine.date({ formats: ["iso8601"] })), ANY_DATE),
        date: () =>
          custom(general(vine.string().regex(datePattern)), "its date is a Date: a regular expression"),
        uuid: () => general(vine.string().uuid()),
        decimal: (parameters) =>
          custom(general(decimal(parameters)), "its decimal is a number: a regular expression"),
        "decimal-number": (parameters) => throughDouble(parameters, () => general(decimalNumber(parameters))),
        enum: ({ members }) => general(vine.enum(members)),
        nullable: (inner) => nullable(inner),
        array: (item) => general(vine.array(item)),
        object: (fields, unknownKeys) => {
          const object = vine.object(shape(fields, (inner) => optional(inner)));
          const schema = general(unknownKeys === "ignore" ? object.allowUnknownProperties() : object);
          return fields.some((field) => field.optional)
            ? custom(schema, "an optional field takes null: requiredWhen")
            : schema;
        },
      },
      typed: {
        decimal: (parameters) =>
          custom(
            general(decimal(parameters).transform(toDecimal)),
            "its decimal is a number: a regular expression and decimal.js",
          ),
        "decimal-number": (parameters) =>
          throughDouble(parameters, () =>
            custom(general(decimalNumber(parameters).transform(toDecimal)), "has no Decimal: decimal.js"),
          ),
      },
      lax: {
        integer: ({ minimum, maximum }) => general(vine.number().withoutDecimals().min(minimum).max(maximum)),
        number: ({ minimum, maximum }) => general(vine.number().min(minimum).max(maximum)),
        boolean: () => general(vine.boolean()),
      },
    };
  },
  operations: ({ vine }) => ({
    check: asynchronous(
      (schema) => {
        const validator = vine.create(schema);
        return (value) => validator.tryValidate(value);
      },
      ([error]) => error === null,
    ),
    decode: asynchronous((schema) => {
      const validator = vine.create(schema);
      return async (text) => validator.validate(JSON.parse(text)) as Promise<unknown>;
    }),
    encode: unsupported("transforms one way: reads, does not write", () => writesNothing(vine, vine.date())),
    explain: asynchronous(
      (schema) => {
        const validator = vine.create(schema);
        return (value) => validator.tryValidate(value);
      },
      ([error]) =>
        error === null
          ? []
          : (error.messages as readonly { readonly field: string; readonly message: string }[]).map(
              ({ field, message }) => ({
                path: String(field)
                  .split(".")
                  .filter((step) => step !== ""),
                message,
              }),
            ),
    ),
  }),
});
