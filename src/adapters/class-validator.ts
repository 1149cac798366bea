/** Long because what is to be a class with decorators is a model here: its words are plain, and decorators are called with them. */

import type * as ClassValidator from "class-validator";
import {
  adapterOf,
  as,
  closing,
  type Context,
  custom,
  datePattern,
  Decimal,
  decimalPattern,
} from "wirebench/adapter";
import { type Field, type Issue, operation, type ParametersOf, plainDigits, refuse } from "wirebench/adapter";
import { throughDouble, unsupported, weaker } from "wirebench/adapter";

type Rule = keyof typeof ClassValidator;
type Constructor = new () => Record<string, unknown>;

/** A property: the decorators that check it, with their arguments, and what else is said of it. */
interface Property {
  readonly rules: readonly (readonly [Rule, ...parameters: unknown[]])[];
  /** The type that TypeScript would have written down. */
  readonly design?: "Boolean" | "Number" | "String";
  /** Built of any value that new Date takes, or of text that is checked before. */
  readonly dates?: "any" | "text";
  /** From JSON to a Decimal, and back. */
  readonly reads?: (value: never) => unknown;
  readonly writes?: (value: Decimal) => unknown;
  readonly isList?: true;
  readonly isNullable?: true;
  readonly Class?: Constructor;
  readonly fields?: readonly Field<Property>[];
}

const oneList = unsupported("each looks into one list, and skips no item that is null", async () => {
  const { IsString, ValidateIf, validateSync } = await import("class-validator");
  class Lists {
    declare names: unknown;
  }
  IsString({ each: true })(Lists.prototype, "names");
  ValidateIf((_, value) => value !== null, { each: true })(Lists.prototype, "names");
  const refuses = (names: unknown) => validateSync(Object.assign(new Lists(), { names })).length > 0;
  return refuses([["a"]]) && refuses([null]) && !refuses(["a"]);
});
const noKeys = unsupported("a class without decorators is an unknown value", async () => {
  const { validateSync } = await import("class-validator");
  class Empty {
    [key: string]: unknown;
  }
  return validateSync(new Empty()).length > 0;
});

/** class-validator with class-transformer: decorators on the properties of classes, of which it makes instances first. */
export default adapterOf<Property>()({
  name: "class-validator",
  packages: ["class-validator", "class-transformer", "reflect-metadata"],
  homepage: "https://github.com/typestack/class-validator",
  configuration:
    "validateSync of plainToInstance, a document that is no object under a key; whitelist to strip, forbidNonWhitelisted to reject; enableImplicitConversion in lax mode; instanceToPlain",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore", "strip", "reject"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => {
    // The first adds to Reflect what the others read there.
    const decorators = { ...(await import("reflect-metadata")), ...(await import("class-validator")) };
    const { instanceToPlain, plainToInstance, Transform, Type } = await import("class-transformer");
    const { IsArray, isISO8601, isRFC3339, ValidateIf, ValidateNested, validateSync } = decorators;
    const byName = decorators as unknown as Readonly<
      Record<Rule, (...parameters: readonly unknown[]) => PropertyDecorator>
    >;
    const designs = { Boolean, Number, String };
    const each = (convert: (value: never) => unknown, value: unknown): unknown => {
      if (Array.isArray(value)) return value.map((item) => convert(item as never));
      return value === null || value === undefined ? value : convert(value as never);
    };
    const toDate = (value: unknown) =>
      isISO8601(value, { strict: true, strictSeparator: true }) && isRFC3339(value)
        ? new Date(value as string)
        : value;
    const decoratorsOf = ({ schema, optional }: Field<Property>): PropertyDecorator[] => {
      const { Class, dates, fields, isList = false, writes } = schema;
      const type = dates === "any" ? Date : Class;
      const reads = dates === "text" ? toDate : schema.reads;
      return [
        ...(optional ? [ValidateIf((_, value) => value !== undefined)] : []),
        ...(schema.isNullable ? [ValidateIf((_, value) => value !== null)] : []),
        ...(isList ? [IsArray()] : []),
        ...schema.rules.map(([name, ...parameters]) => byName[name](...parameters, { each: isList })),
        ...(type ? [Type(() => type)] : []),
        ...(fields ? [ValidateNested({ each: isList })] : []),
        ...(reads ? [Transform(({ value }) => each(reads, value), { toClassOnly: true })] : []),
        ...(writes ? [Transform(({ value }) => each(writes, value), { toPlainOnly: true })] : []),
        ...(schema.design && !isList ? [Reflect.metadata("design:type", designs[schema.design])] : []),
      ];
    };
    /** Calls the decorators of a class, and of the classes below it. */
    const decorate = (Class: Constructor, fields: readonly Field<Property>[]): void => {
      for (const field of fields) {
        for (const decorator of decoratorsOf(field)) decorator(Class.prototype as object, field.key);
        if (field.schema.Class) decorate(field.schema.Class, field.schema.fields ?? []);
      }
    };
    const rootOf = (schema: Property) => {
      const { Class, fields = [], isList, isNullable } = schema;
      if (Class && !isList && !isNullable) {
        decorate(Class, fields);
        return { Root: Class, into: (value: unknown) => value, from: (root: unknown) => root, above: 0 };
      }
      class Root {
        declare root: unknown;
      }
      decorate(Root as unknown as Constructor, [{ key: "root", schema, optional: false }]);
      const from = (value: unknown) => (value as Root).root;
      return { Root, into: (root: unknown) => ({ root }), from, above: 1 };
    };
    const policies = {
      ignore: {},
      strip: { whitelist: true },
      reject: { whitelist: true, forbidNonWhitelisted: true },
    };
    const validating = (schema: Property, { mode, unknownKeys }: Context) => {
      const { Root, into, from, above } = rootOf(schema);
      const options = { enableImplicitConversion: mode === "lax" };
      const validate = (value: unknown) => {
        const instance: object = plainToInstance<object, unknown>(Root, into(value), options);
        return { instance, errors: validateSync(instance, policies[unknownKeys]) };
      };
      return { validate, from, above };
    };
    return { instanceToPlain, rootOf, validating };
  },
  vocabulary: () => {
    const string = ({ minLength, maxLength }: ParametersOf<"string">): Property => ({
      rules: [
        ["IsString"],
        ...(minLength === 0 ? [] : [["MinLength", minLength] as const]),
        ...(maxLength === undefined ? [] : [["MaxLength", maxLength] as const]),
      ],
    });
    const number = (rule: "IsInt" | "IsNumber", { minimum, maximum }: ParametersOf<"number">): Property => ({
      rules: [rule === "IsInt" ? [rule] : [rule, {}], ["Min", minimum], ["Max", maximum]],
    });
    const boolean: Property = { rules: [["IsBoolean"]] };
    const text = (pattern: RegExp): Property => ({ rules: [["Matches", pattern]] });
    const decimals: Property = { rules: [["IsInstance", Decimal]] };
    return {
      strict: {
        string,
        integer: (bounds) => number("IsInt", bounds),
        number: (bounds) => number("IsNumber", bounds),
        boolean: () => boolean,
        instant: () => ({ rules: [["IsISO8601", { strict: true, strictSeparator: true }], ["IsRFC3339"]] }),
        date: () => custom(text(datePattern), "its ISO 8601 has weeks and times, too: a regular expression"),
        uuid: () => ({ rules: [["IsUUID", "all"]] }),
        decimal: (parameters) =>
          custom(
            text(decimalPattern(parameters)),
            "its decimal may have any digits before the point: a regular expression",
          ),
        "decimal-number": (parameters) =>
          throughDouble(parameters, () => {
            const { precision, scale } = parameters;
            const most = Number(`${"9".repeat(precision - scale)}.${"9".repeat(scale)}`);
            const rules: Property["rules"] = [
              ["IsNumber", { maxDecimalPlaces: scale }],
              ["Min", -most],
              ["Max", most],
            ];
            return scale < 4 ? { rules } : weaker({ rules }, "takes 1.5e-7, of which it counts four digits");
          }),
        enum: ({ members }) => ({ rules: [["IsIn", [...members]]] }),
        nullable: (inner) => custom({ ...inner, isNullable: true }, "has no null: ValidateIf"),
        array: (item) =>
          item.isList || item.isNullable
            ? oneList
            : custom({ ...item, isList: true }, "checks classes alone: a list at the root goes under a key"),
        object: (fields, unknownKeys) => {
          if (fields.length === 0) return unknownKeys === "ignore" ? { rules: [["IsObject"]] } : noKeys;
          const object: Property = {
            rules: [["IsObject"]],
            Class: class {
              [key: string]: unknown;
            },
            fields,
          };
          return fields.some(({ optional }) => optional)
            ? custom(object, "IsOptional takes null: ValidateIf")
            : object;
        },
      },
      typed: {
        instant: () =>
          custom(
            { rules: [["IsDate"]], dates: "text" },
            "its Type converts before the check: a Transform with isISO8601 and isRFC3339",
          ),
        decimal: (parameters) => {
          const pattern = decimalPattern(parameters);
          const reads = (value: unknown) =>
            typeof value === "string" && pattern.test(value) ? new Decimal(value) : value;
          return custom(
            { ...decimals, reads: closing(reads, { pattern }), writes: plainDigits },
            "has no Decimal: a Transform with a regular expression and decimal.js",
          );
        },
        "decimal-number": (parameters) =>
          throughDouble(parameters, (fits) => {
            const reads = (value: unknown) =>
              typeof value === "number" && fits(value) ? new Decimal(value) : value;
            return custom(
              { ...decimals, reads: closing(reads, { fits }), writes: (value) => value.toNumber() },
              "has no Decimal: a Transform with decimal.js",
            );
          }),
      },
      lax: {
        string: (bounds) => ({ ...string(bounds), design: "String" }),
        integer: (bounds) => ({ ...number("IsInt", bounds), design: "Number" }),
        number: (bounds) => ({ ...number("IsNumber", bounds), design: "Number" }),
        boolean: () => ({ ...boolean, design: "Boolean" }),
        instant: () =>
          weaker({ rules: [["IsDate"]], dates: "any" }, "Type converts first: takes all that new Date takes"),
      },
    };
  },
  adopt: (schema) => {
    const instanceOf = (property: Property, value: unknown): unknown => {
      const { Class, fields = [] } = property;
      if (Array.isArray(value)) return value.map((item) => instanceOf(property, item));
      if (Class === undefined || value === null || value === undefined) return value;
      const instance = new Class();
      for (const { key, schema: below } of fields)
        if (Object.hasOwn(value, key)) instance[key] = instanceOf(below, (value as typeof instance)[key]);
      return instance;
    };
    return (value) => instanceOf(schema, value);
  },
  operations: ({ instanceToPlain, rootOf, validating }) => ({
    check: operation((schema, context) => {
      const { validate } = validating(schema, context);
      return (value) => validate(value).errors.length === 0;
    }),
    decode: operation((schema, context) => {
      const { validate, from } = validating(schema, context);
      return (text) => {
        const { errors, instance } = validate(JSON.parse(text));
        return errors.length === 0 ? from(instance) : refuse(errors);
      };
    }),
    encode: operation((schema) => {
      const { Root, into, from } = rootOf(schema);
      return (value) => JSON.stringify(from(instanceToPlain(Object.assign(new Root(), into(value)))));
    }),
    explain: operation(
      (schema, context) => {
        const { validate, above } = validating(schema, context);
        // It throws on a document that is null.
        return (value) => ({ errors: value === null ? null : validate(value).errors, above });
      },
      ({ errors, above }) =>
        errors === null ? [{ path: [], message: "null" }] : errors.flatMap((error) => issuesOf(error, above)),
    ),
  }),
});

/** Errors hang below one another, each at its property; a whole document has none. The first keys may be those of the adapter. */
const issuesOf = (
  { property, constraints = {}, children = [] }: ClassValidator.ValidationError,
  above: number,
  parents: readonly string[] = [],
): Issue[] => {
  const path = [...parents, ...((property as string | undefined) === undefined ? [] : [property])];
  return [
    ...Object.values(constraints).map((message) => ({ path: path.slice(above), message })),
    ...children.flatMap((child) => issuesOf(child, above, path)),
  ];
};
