/** A kind of record with a JSON Schema and a version of its own: how it is known, read, and held to both before it is written. */

import { type Schema, Validator } from "@cfworker/json-schema";
import { PROGRAM } from "./program.ts";
import {
  assertRecord,
  type Mismatch,
  mismatchWith,
  parseJson,
  refuseDamaged,
  ResultError,
} from "./validate.ts";

export interface RecordFormat<Kept> {
  /** The command that writes such records, and what they are called. */
  readonly name: string;
  /** Is this the text of such a record, of whatever version? Its version stands first. */
  readonly holds: (text: string) => boolean;
  /**
   * Reads the text of a record. `where` names it in messages. Throws a ResultError, and nothing else, where the text is none that this
   * version can read.
   */
  readonly parse: (text: string, where: string) => Kept;
  /** Holds a record against the schema before it is written. Throws a plain Error. */
  readonly assert: (record: Kept) => void;
}

interface FormatFacts<Kept> {
  /** The version stands in the field `<name>Version`. */
  readonly name: string;
  /** The one version that is read. */
  readonly version: number;
  readonly schema: object;
  /** Schemas that it refers to. */
  readonly uses?: readonly object[];
  /** The first thing that is wrong between fields of a record that the schema takes. */
  readonly contradiction: (record: Kept) => Mismatch | undefined;
}

export function recordFormat<Kept extends object>(facts: FormatFacts<Kept>): RecordFormat<Kept> {
  const { name, version, schema, uses = [], contradiction } = facts;
  const field = `${name}Version`;
  const stopAtFirstError = true;
  // The library's own type of a schema is narrower than what TypeScript reads out of a JSON file.
  const validator = new Validator(schema as Schema, "2020-12", stopAtFirstError);
  for (const other of uses) validator.addSchema(other as Schema);
  const mismatch = (value: unknown): Mismatch | undefined =>
    mismatchWith(validator, value) ?? contradiction(value as Kept);
  return {
    name,
    holds: (text) => new RegExp(String.raw`^\s*\{\s*"${field}"\s*:`).test(text),
    parse: (text, where) => {
      const value = parseJson(text, where);
      const written: unknown =
        typeof value === "object" && value !== null ? Reflect.get(value, field) : undefined;
      if (typeof written !== "number" || !Number.isInteger(written))
        throw new ResultError(
          `${where} is no record of ${name} (it lacks ${field}): name a file that \`${PROGRAM} ${name}\` has written`,
        );
      if (written !== version)
        throw new ResultError(
          `${where} was written by ${written > version ? "a newer" : "an older"} wirebench (${name} ${written}, this one reads ${version}): run \`${PROGRAM} ${name}\` again, or read it with the version that wrote it`,
        );
      refuseDamaged(mismatch(value), where, `run \`${PROGRAM} ${name}\` again`);
      return value as Kept;
    },
    assert: (record) => assertRecord(`a record of ${name}`, record, mismatch),
  };
}
