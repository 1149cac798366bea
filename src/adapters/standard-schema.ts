/** A check by the common interface of many libraries: https://standardschema.dev. */

import { Unsupported } from "../model/fold.ts";
import type { StandardSchema } from "./contract.ts";

/** A check by `~standard.validate`, as whoever takes any Standard Schema writes it. Unsupported of what is none. */
export function byStandardSchema(schema: unknown) {
  if (schema instanceof Unsupported) return schema.as("condition");
  if (!isStandardSchema(schema))
    return new Unsupported("its schemas have no ~standard", "condition", "suite");
  const common = schema["~standard"];
  return { run: () => (value: unknown) => common.validate(value), read: hasNoIssues };
}

/** Schemas of some libraries are functions. */
const isStandardSchema = (made: unknown): made is StandardSchema =>
  (typeof made === "object" || typeof made === "function") && made !== null && "~standard" in made;

const hasNoIssues = (result: { readonly issues?: unknown }): boolean => result.issues === undefined;
