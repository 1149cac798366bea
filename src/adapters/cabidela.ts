import { adapterOf, as, boundedDecimal, custom, datePattern, instantPattern } from "wirebench/adapter";
import { type Issue, type JsonSchema, jsonSchema, namesOnly, operation } from "wirebench/adapter";
import { refuse, requiredKeys, shape, unsupported, uuidPattern, weaker } from "wirebench/adapter";

const text = (pattern: RegExp) =>
  custom({ type: "string", pattern: pattern.source }, "checks no format: a pattern");

/** Does it take a value by a schema? */
const takes = async (schema: JsonSchema, value: unknown): Promise<boolean> => {
  const { Cabidela } = await import("@cloudflare/cabidela");
  try {
    return new Cabidela(schema).validate(value);
  } catch {
    return false;
  }
};
const names = { type: "object", properties: { name: { type: "string" } } };
const oneOf = (schema: JsonSchema) => ({ type: "object", properties: { one: schema } });

const uncheckedItems = unsupported("checks items where they are objects alone, no text, no numbers", () =>
  takes({ type: "array", items: { type: "string" } }, [1]),
);
const anyValue = unsupported(
  "takes any value for an object without required keys, and an empty one for none",
  async () => (await takes(names, 1)) && !(await takes({ ...oneOf(names), required: ["one"] }, { one: {} })),
);
const asksAbsent = unsupported(
  "asks an absent object for its required keys",
  async () => !(await takes(oneOf({ ...names, required: ["name"] }), {})),
);
const anyOptional = unsupported("takes any value for an optional key that may be null", () =>
  takes(oneOf({ anyOf: [{ type: "string" }, { type: "null" }] }), { one: 1 }),
);

/** Cabidela: JSON Schema interpreted, without a step that compiles; the first fault is thrown. */
export default adapterOf<JsonSchema>()({
  name: "cabidela",
  packages: ["@cloudflare/cabidela"],
  homepage: "https://github.com/cloudflare/cabidela",
  configuration:
    "new Cabidela, its defaults (much of JSON Schema draft 2020-12); decode: JSON.parse, validate, revive",
  execution: "interpreted",
  wire: "json",
  unknownKeys: ["ignore", "reject"],
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
  scope: async () => ({ Cabidela: (await import("@cloudflare/cabidela")).Cabidela }),
  vocabulary: () => ({
    strict: {
      ...jsonSchema,
      instant: () => text(instantPattern),
      date: () => text(datePattern),
      uuid: () => text(uuidPattern),
      "decimal-number": boundedDecimal,
      // A list of types is not supported.
      nullable: (inner) => ({ anyOf: [inner, { type: "null" }] }),
      array: (items) =>
        items["type"] === "object"
          ? weaker(
              { type: "array", items },
              "takes an object for a list, items that are all text and numbers, and at the root any value but text",
            )
          : uncheckedItems,
      object: (fields, unknownKeys) => {
        const required = requiredKeys(fields);
        if (required.length === 0) return anyValue;
        const optional = fields.filter((field) => field.optional);
        if (optional.some(({ schema }) => schema["type"] === "object")) return asksAbsent;
        if (unknownKeys === "ignore" && optional.some(({ schema }) => "anyOf" in schema)) return anyOptional;
        const object = { type: "object", properties: shape(fields, (schema) => schema), required };
        return weaker(
          unknownKeys === "ignore" ? object : { ...object, additionalProperties: false },
          "takes null as the first item of a list, and then does not look at the items",
        );
      },
    },
    lax: unsupported("checks, does not coerce", async () => !(await takes({ type: "number" }, "1"))),
  }),
  operations: ({ Cabidela }) => ({
    encode: unsupported(
      "checks, does not write",
      namesOnly(() => import("@cloudflare/cabidela"), "Cabidela"),
    ),
    check: operation((schema) => {
      const cabidela = new Cabidela(schema);
      return (value) => cabidela.validate(value);
    }),
    decode: operation((schema, { revive }) => {
      const cabidela = new Cabidela(schema);
      return (source) => {
        const value: unknown = JSON.parse(source);
        return cabidela.validate(value) ? revive(value) : refuse("check");
      };
    }),
    explain: operation(
      (schema) => {
        const cabidela = new Cabidela(schema);
        return (value): readonly Error[] => {
          try {
            cabidela.validate(value);
            return [];
          } catch (error) {
            return [error as Error];
          }
        };
      },
      (errors) => errors.map(issueOf),
    ),
  }),
});

/** Its errors are text, in which the place stands between quotes, or the places of several unknown keys. */
const issueOf = ({ message }: Error): Issue => {
  const [, path = ""] = /'(\/[^',]*)/.exec(message) ?? [];
  return { path: path === "/" ? "" : path, message };
};
