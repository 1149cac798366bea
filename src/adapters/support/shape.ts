import type { Field } from "../contract.ts";

/** An object's fields as a record, optional ones wrapped in the library's own word for it; required ones too, where it has one. */
export const shape = <Schema, Wrapped = Schema>(
  fields: readonly Field<Schema>[],
  optional: (schema: Schema) => Wrapped,
  required: (schema: Schema) => Schema | Wrapped = (schema) => schema,
): Record<string, Schema | Wrapped> =>
  Object.fromEntries(
    fields.map((field) => [field.key, field.optional ? optional(field.schema) : required(field.schema)]),
  );

/** The keys that must be there. */
export const requiredKeys = (fields: readonly Field<unknown>[]): string[] =>
  fields.filter(({ optional }) => !optional).map(({ key }) => key);

/** The `type` of JSON Schema beside an `enum`: of members that are all text or all numbers; ajv's strict mode wants it, and refuses two types. */
export const typeOfAll = (members: readonly (string | number)[]): { readonly type?: "string" | "number" } => {
  const [type, ...others] = new Set(members.map((member) => typeof member as "string" | "number"));
  return type === undefined || others.length > 0 ? {} : { type };
};
