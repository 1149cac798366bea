import build, { type Schema } from "fast-json-stringify";
import { as, defineAdapter, operation, unsupported } from "./contract.ts";
import { throughDouble } from "./support/number-token.ts";
import { requiredKeys, shape, typeOfAll } from "./support/shape.ts";

const oneWay = unsupported("writes, never reads");

/** fast-json-stringify: JSON Schema compiled to a serializer. */
export default defineAdapter<Schema>({
  name: "fast-json-stringify",
  packages: ["fast-json-stringify"],
  homepage: "https://github.com/fastify/fast-json-stringify",
  configuration: "its defaults; a Date by format date-time, a Decimal by its toString",
  execution: "jit",
  wire: "json",
  unknownKeys: ["strip", "ignore"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  vocabulary: {
    strict: {
      string: () => ({ type: "string" }),
      integer: () => ({ type: "integer" }),
      number: () => ({ type: "number" }),
      boolean: () => ({ type: "boolean" }),
      instant: () => ({ type: "string", format: "date-time" }),
      date: () => ({ type: "string", format: "date" }),
      uuid: () => ({ type: "string", format: "uuid" }),
      decimal: () => ({ type: "string" }),
      "decimal-number": (parameters) => throughDouble<Schema>(parameters, () => ({ type: "number" })),
      enum: ({ members }) => ({
        ...typeOfAll(members),
        enum: [...members],
      }),
      nullable: (inner) => ({ ...(inner as object), nullable: true }) as Schema,
      array: (items) => ({ type: "array", items }),
      object: (fields, unknownKeys) => ({
        type: "object",
        properties: shape(fields, (schema) => schema),
        required: requiredKeys(fields),
        additionalProperties: unknownKeys === "ignore",
      }),
    },
    lax: unsupported("writes, never reads"),
  },
  reproduction: {
    imports: ['import build from "fast-json-stringify";', 'import { Decimal } from "decimal.js";'],
    schema: "JSON",
    run: { encode: () => "build(schema)" },
  },
  operations: {
    check: oneWay,
    decode: oneWay,
    explain: oneWay,
    encode: operation((schema) => build(schema) as (value: unknown) => string),
  },
});
