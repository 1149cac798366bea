/** Long because it changes the value that it checks, which is shown, and because each kind that is built is a rule of ours. */

import type { SyncCheckFunction, ValidationRuleObject, ValidatorConstructorOptions } from "fastest-validator";
import { adapterOf, as, closing, type Context, custom, datePattern, Decimal } from "wirebench/adapter";
import {
  decimalPattern,
  instantPattern,
  operation,
  type ParametersOf,
  refuse,
  shape,
  throughDouble,
} from "wirebench/adapter";
import { unless, unsupported, weaker, writesNothing } from "wirebench/adapter";

/** fastest-validator: schemas are plain data, compiled to code; what it changes, it changes in place. */
export default adapterOf<ValidationRuleObject>()({
  name: "fastest-validator",
  packages: ["fastest-validator"],
  homepage: "https://github.com/icebob/fastest-validator",
  configuration:
    "compile with $$root, considerNullAsAValue, nullable: false by default; strict for unknown keys, convert in lax mode",
  execution: "jit",
  wire: "json",
  unknownKeys: ["ignore", "strip", "reject"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    // Its types are those of an ES module, which it is not.
    const { default: Validator } =
      (await import("fastest-validator")) as unknown as typeof import("fastest-validator");
    const types = ["array", "boolean", "custom", "date", "enum", "number", "object", "string", "uuid"];
    // Else an optional key takes null, and null is all that nullable adds.
    const validator = new Validator({
      useNewCustomCheckerFunction: true,
      considerNullAsAValue: true,
      defaults: Object.fromEntries(types.map((type) => [type, { nullable: false }])) as NonNullable<
        ValidatorConstructorOptions["defaults"]
      >,
    });
    const compile = (schema: ValidationRuleObject) =>
      validator.compile({ $$root: true, ...schema }) as SyncCheckFunction;
    return { validator, compile };
  },
  vocabulary: () => {
    type Rule = ValidationRuleObject;
    const string = (
      { minLength: min, maxLength }: ParametersOf<"string">,
      options: { convert?: true } = {},
    ): Rule => ({ type: "string", min, ...(maxLength === undefined ? {} : { max: maxLength }), ...options });
    const number = (
      { minimum: min, maximum: max }: ParametersOf<"number">,
      options: { convert?: true; integer?: true } = {},
    ): Rule => ({ type: "number", min, max, ...options });
    const text = (pattern: RegExp): Rule => ({ type: "string", pattern });
    /** A value that our code checks, and builds: the error of a pattern where it does not fit. */
    const built = <Json>(fits: (value: Json) => boolean, build: (value: Json) => unknown): Rule => {
      const check = (value: Json, errors: { type: string; actual: unknown }[]): unknown => {
        if (fits(value)) return build(value);
        errors.push({ type: "stringPattern", actual: value });
        return value;
      };
      return { type: "custom", check: closing(check, { fits, build }) };
    };
    const matching = (pattern: RegExp) =>
      closing((value: string) => typeof value === "string" && pattern.test(value), { pattern });
    const digits = (fits: (value: number) => boolean) =>
      closing((value: number) => typeof value === "number" && fits(value), { fits });
    const strict = { ignore: false, strip: "remove", reject: true } as const;
    return {
      strict: {
        string: (bounds) => string(bounds),
        integer: (bounds) => number(bounds, { integer: true }),
        number: (bounds) => number(bounds),
        boolean: () => ({ type: "boolean" }),
        instant: () => custom(text(instantPattern), "its date is a Date: a regular expression"),
        date: () => custom(text(datePattern), "its date is a Date: a regular expression"),
        uuid: () => ({ type: "uuid" }),
        decimal: (parameters) =>
          custom(text(decimalPattern(parameters)), "has no decimal: a regular expression"),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(
              built(digits(fits), (value) => value),
              "has no decimal: a custom rule",
            ),
          ),
        enum: ({ members }) => ({ type: "enum", values: [...members] }),
        nullable: (inner) => ({ ...inner, nullable: true }),
        array: (items) => ({ type: "array", items }),
        object: (fields, unknownKeys) => ({
          type: "object",
          strict: strict[unknownKeys],
          props: shape<Rule>(fields, (inner) => ({ ...inner, optional: true })),
        }),
      },
      typed: {
        instant: () =>
          custom(
            built(matching(instantPattern), (value) => new Date(value)),
            "its date takes all that new Date takes: a custom rule",
          ),
        decimal: (parameters) =>
          custom(
            built(matching(decimalPattern(parameters)), (value) => new Decimal(value)),
            "has no decimal: a custom rule and decimal.js",
          ),
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) =>
            custom(
              built(digits(fits), (value) => new Decimal(value)),
              "has no decimal: a custom rule and decimal.js",
            ),
          ),
      },
      lax: {
        string: (bounds) => string(bounds, { convert: true }),
        integer: (bounds) => number(bounds, { convert: true, integer: true }),
        number: (bounds) => number(bounds, { convert: true }),
        boolean: () => ({ type: "boolean", convert: true }),
        instant: () => weaker({ type: "date", convert: true }, "takes all that new Date takes"),
      },
    };
  },
  operations: ({ validator, compile }) => {
    /** Does a check change the value that it is handed? A value that is the caller's must stay as it is. */
    const changes = (schema: ValidationRuleObject, value: object) => () => {
      const before = JSON.stringify(value);
      return compile(schema)(value) === true && JSON.stringify(value) !== before;
    };
    const strips = unsupported(
      "strict: remove strips the value that it checks, in place",
      changes({ type: "object", strict: "remove", props: {} }, { unknown: 1 }),
    );
    const converts = unsupported(
      "convert changes the value that it checks, in place",
      changes({ type: "object", props: { known: { type: "number", convert: true } } }, { known: "1" }),
    );
    const inPlace = ({ mode, unknownKeys }: Context) =>
      unknownKeys === "strip" ? strips : mode === "lax" ? converts : undefined;
    return {
      check: unless(
        inPlace,
        operation((schema) => {
          const check = compile(schema);
          return (value) => check(value) === true;
        }),
      ),
      decode: operation((schema) => {
        const check = compile(schema);
        return (text) => {
          const value: unknown = JSON.parse(text);
          const result = check(value);
          return result === true ? value : refuse(result);
        };
      }),
      encode: unsupported("converts one way: reads, does not write", () => writesNothing(validator)),
      explain: unless(
        inPlace,
        operation(
          (schema) => compile(schema),
          (result) =>
            result === true
              ? []
              : result.map(({ field = "", message = "" }) => ({
                  path: [...field.matchAll(/\['((?:[^'\\]|\\.)*)'\]|[^.[\]]+/g)].map(
                    ([step, quoted = step]) => quoted,
                  ),
                  message,
                })),
        ),
      ),
    };
  },
});
