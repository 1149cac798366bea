/** Long because it shows what it does to values that it checks, and where it does not reach. */

import {
  adapterOf,
  as,
  boundedDecimal,
  type Context,
  type JsonSchema,
  jsonSchema,
  keyStep,
  type Layers,
  type Model,
  operation,
  parseCheckRevive,
  unless,
  unsupported,
} from "wirebench/adapter";

/** JSON Schema as ata-validator reads it, whenever it is compiled. */
export const strict: Layers<JsonSchema>["strict"] = { ...jsonSchema, "decimal-number": boundedDecimal };

export const facts = {
  packages: ["ata-validator"],
  homepage: "https://github.com/ata-core/ata-validator",
  wire: "json",
  forms: { instant: as.instant.date, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.decimal },
} as const;

const known = { type: "object", properties: { known: { type: "number" } }, additionalProperties: false };
const load = async () => (await import("ata-validator")).Validator;

const coerces = unsupported("coerceTypes changes the value that it checks, in place", async () => {
  const Validator = await load();
  const value = { known: "1" };
  return (
    new Validator(known, { coerceTypes: true }).isValidObject(value) &&
    JSON.stringify(value) === '{"known":1}'
  );
});
const strips = unsupported("removeAdditional strips the value that it checks, in place", async () => {
  const Validator = await load();
  const value = { known: 1, unknown: 2 };
  return new Validator(known, { removeAdditional: true }).isValidObject(value) && !("unknown" in value);
});
const inPlace = ({ mode, unknownKeys }: Context) =>
  unknownKeys === "strip" ? strips : mode === "lax" ? coerces : undefined;

const stopsAtLists = unsupported("removeAdditional does not reach the objects of a list", async () => {
  const Validator = await load();
  const list = { type: "object", properties: { list: { type: "array", items: known } } };
  return !new Validator(list, { removeAdditional: true }).isValidObject({ list: [{ known: 1, unknown: 2 }] });
});
const hasObject = (model: Model): boolean => {
  if (model.kind === "object") return true;
  if (model.kind === "array") return hasObject(model.item);
  return model.kind === "nullable" && hasObject(model.inner);
};
const listsObjects = (model: Model): boolean => {
  if (model.kind === "array") return hasObject(model.item);
  if (model.kind === "nullable") return listsObjects(model.inner);
  return model.kind === "object" && model.fields.some((field) => listsObjects(field.model));
};

/** ata-validator: JSON Schema compiled to a validator at run time; where code may not be generated, interpreted. */
export default adapterOf<JsonSchema>()({
  ...facts,
  name: "ata-validator",
  configuration:
    "new Validator, its defaults (JSON Schema draft 2020-12); isValidObject, validate to explain; decode: JSON.parse, isValidObject, revive",
  execution: "jit",
  unknownKeys: ["ignore", "reject", "strip"],
  scope: async () => ({ Validator: (await import("ata-validator")).Validator }),
  vocabulary: () => ({ strict, lax: {} }),
  standardSchema:
    ({ Validator }) =>
    (schema) =>
      new Validator(schema),
  operations: ({ Validator }) => {
    const validatorOf = (schema: JsonSchema, { mode, unknownKeys }: Context) =>
      new Validator(schema, { coerceTypes: mode === "lax", removeAdditional: unknownKeys === "strip" });
    return {
      check: unless(
        inPlace,
        operation((schema, context) => {
          const validator = validatorOf(schema, context);
          return (value) => validator.isValidObject(value);
        }),
      ),
      decode: unless(
        ({ model, unknownKeys }) =>
          unknownKeys === "strip" && listsObjects(model) ? stopsAtLists : undefined,
        operation((schema, context) => {
          const validator = validatorOf(schema, context);
          return parseCheckRevive((value) => validator.isValidObject(value), context);
        }),
      ),
      encode: unsupported("checks, does not write", async () => {
        const library = await import("ata-validator");
        return ![library, library.Validator.prototype].some((owner) =>
          Object.getOwnPropertyNames(owner).some((name) => /stringify|serialize|encode/i.test(name)),
        );
      }),
      explain: unless(
        inPlace,
        operation(
          (schema, context) => {
            const validator = validatorOf(schema, context);
            return (value) => validator.validate(value).errors;
          },
          (errors) => errors.map(issueOf),
        ),
      ),
    };
  },
});

/** A missing or unknown key is reported at its object; the key is in the parameters. */
export const issueOf = ({ instancePath, params, message }: Found) => ({
  path: instancePath + keyStep(params["missingProperty"] ?? params["additionalProperty"]),
  message,
});
interface Found {
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message: string;
}
