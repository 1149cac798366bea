/** What an author's file lacks, where no compiler has said so: it may be JavaScript. */

import { kindNames } from "../kinds/index.ts";

const words = [...kindNames, "nullable", "array", "object"];
const members = [
  "name",
  "packages",
  "homepage",
  "configuration",
  "execution",
  "wire",
  "unknownKeys",
  "forms",
];

/** An adapter that lacks something; the message names it, and what to do. */
export class IncompleteAdapterError extends TypeError {
  override readonly name = "IncompleteAdapterError";
}

/** Throws an IncompleteAdapterError that names the first thing that is missing, in one line with what to do. `operations`: their names. */
export function assertComplete(adapter: object, operations: readonly string[]): void {
  const lacking = (owner: unknown, keys: readonly string[]): string | undefined =>
    keys.find((key) => (owner as Readonly<Record<string, unknown>> | null | undefined)?.[key] === undefined);
  const own = adapter as { readonly vocabulary?: { readonly strict?: object }; readonly operations?: object };
  const member = lacking(adapter, [...members, "vocabulary", "operations"]);
  if (member !== undefined) throw new IncompleteAdapterError(`it has no ${member}: add it`);
  const layer = lacking(own.vocabulary, ["strict", "lax"]);
  if (layer !== undefined)
    throw new IncompleteAdapterError(`vocabulary has no ${layer}: add it, or unsupported("why") for lax`);
  const word = lacking(own.vocabulary?.strict, words);
  if (word !== undefined)
    throw new IncompleteAdapterError(
      `vocabulary.strict does not spell ${word}: add it, or unsupported("why")`,
    );
  const operation = lacking(own.operations, operations);
  if (operation !== undefined)
    throw new IncompleteAdapterError(`operations has no ${operation}: add it, or unsupported("why")`);
}
