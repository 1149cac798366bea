import type { Field } from "../contract.ts";

/** An object's fields as a record, optional ones wrapped in the library's own word for it. */
export const shape = <Schema, Wrapped = Schema>(
  fields: readonly Field<Schema>[],
  optional: (schema: Schema) => Wrapped,
): Record<string, Schema | Wrapped> =>
  Object.fromEntries(
    fields.map((field) => [field.key, field.optional ? optional(field.schema) : field.schema]),
  );

/** The keys that must be there. */
export const requiredKeys = (fields: readonly Field<unknown>[]): string[] =>
  fields.filter(({ optional }) => !optional).map(({ key }) => key);
