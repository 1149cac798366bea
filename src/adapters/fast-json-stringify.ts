import { isDeepStrictEqual } from "node:util";
import type { Schema } from "fast-json-stringify";
import {
  adapterOf,
  as,
  operation,
  requiredKeys,
  shape,
  throughDouble,
  typeOfAll,
  unsupported,
} from "wirebench/adapter";

const oneWay = unsupported("writes, never reads", async () => {
  const library = await import("fast-json-stringify");
  const named = Object.keys(library).filter((name) => name !== "default" && name !== "module.exports");
  const made = library.default({ type: "object" }, { mode: "debug" }) as unknown as object;
  return (
    isDeepStrictEqual(named, ["build", "restore", "validLargeArrayMechanisms"]) &&
    isDeepStrictEqual(Object.keys(made).toSorted(), ["ajv", "code", "serializer", "validator"])
  );
});

/** fast-json-stringify: JSON Schema compiled to a serializer. */
export default adapterOf<Schema>()({
  name: "fast-json-stringify",
  packages: ["fast-json-stringify"],
  homepage: "https://github.com/fastify/fast-json-stringify",
  configuration: "its defaults; a Date by format date-time, a Decimal by its toString",
  execution: "jit",
  wire: "json",
  unknownKeys: ["strip", "ignore"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => ({ build: (await import("fast-json-stringify")).default }),
  vocabulary: () => ({
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
      enum: ({ members }) => ({ ...typeOfAll(members), enum: [...members] }),
      nullable: (inner) => ({ ...(inner as object), nullable: true }) as Schema,
      array: (items) => ({ type: "array", items }),
      object: (fields, unknownKeys) => ({
        type: "object",
        properties: shape(fields, (schema) => schema),
        required: requiredKeys(fields),
        additionalProperties: unknownKeys === "ignore",
      }),
    },
    lax: oneWay,
  }),
  operations: ({ build }) => ({
    check: oneWay,
    decode: oneWay,
    explain: oneWay,
    encode: operation((schema) => build(schema) as (value: unknown) => string),
  }),
});
