/** The words of JSON Schema that its validators read alike. What one of them takes beside, its adapter says. */

import {
  custom,
  decimalPattern,
  type ParametersOf,
  type Spelling,
  type Vocabulary,
  weaker,
} from "../contract.ts";
import { throughDouble } from "./number-token.ts";
import { requiredKeys, shape, typeOfAll } from "./shape.ts";

export type JsonSchema = Record<string, unknown>;

/** A decimal that is a number, without a word on its digits after the point. */
const bounded = ({ precision, scale }: ParametersOf<"decimal-number">): JsonSchema => {
  const maximum = 10 ** (precision - scale);
  return { type: "number", exclusiveMinimum: -maximum, exclusiveMaximum: maximum };
};

/** The word for a decimal that is a number where the validator's `multipleOf` refuses decimals that are right. */
export const boundedDecimal = (parameters: ParametersOf<"decimal-number">): Spelling<JsonSchema> =>
  throughDouble(parameters, () =>
    weaker(
      bounded(parameters),
      "multipleOf divides doubles (0.07 / 0.01 is no integer): digits after the point are not counted",
    ),
  );

/** Plain JSON Schema of any draft from 6 on. */
export const jsonSchema: Vocabulary<JsonSchema> = {
  string: ({ minLength, maxLength }) => ({
    type: "string",
    ...(maxLength === undefined && minLength === 0 ? {} : { minLength }),
    ...(maxLength === undefined ? {} : { maxLength }),
  }),
  integer: ({ minimum, maximum }) => ({ type: "integer", minimum, maximum }),
  number: ({ minimum, maximum }) => ({ type: "number", minimum, maximum }),
  boolean: () => ({ type: "boolean" }),
  instant: () => ({ type: "string", format: "date-time" }),
  date: () => ({ type: "string", format: "date" }),
  uuid: () => ({ type: "string", format: "uuid" }),
  decimal: (parameters) =>
    custom(
      { type: "string", pattern: decimalPattern(parameters).source },
      "JSON Schema has no decimal: a pattern",
    ),
  "decimal-number": (parameters) =>
    throughDouble(parameters, () => ({
      ...bounded(parameters),
      multipleOf: Number(`1e-${parameters.scale}`),
    })),
  enum: ({ members }) => ({ ...typeOfAll(members), enum: [...members] }),
  nullable: (inner) => ({
    ...inner,
    ...("type" in inner ? { type: [inner["type"], "null"] } : {}),
    ...("enum" in inner ? { enum: [...(inner["enum"] as unknown[]), null] } : {}),
  }),
  array: (items) => ({ type: "array", items }),
  object: (fields, unknownKeys) => ({
    type: "object",
    properties: shape(fields, (schema) => schema),
    required: requiredKeys(fields),
    additionalProperties: unknownKeys === "ignore",
  }),
};
