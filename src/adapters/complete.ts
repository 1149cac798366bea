/** What an author's file lacks, where no compiler has said so: it may be JavaScript. */

import { kindNames } from "../kinds/index.ts";
import { operationNames } from "./contract.ts";

const WORDS = [...kindNames, "nullable", "array", "object"];
const MEMBERS = [
  "name",
  "packages",
  "homepage",
  "configuration",
  "execution",
  "wire",
  "unknownKeys",
  "forms",
  "vocabulary",
  "operations",
];
const FUNCTIONS = ["vocabulary", "operations"] as const;

/** An adapter that lacks something; the message names it, and what to do. */
export class IncompleteAdapterError extends TypeError {
  override readonly name = "IncompleteAdapterError";
}

/**
 * Throws an IncompleteAdapterError that names the first thing that is missing, in one line with what to do. `called`: what its
 * functions returned, once they have been called.
 */
export function assertComplete(
  adapter: object,
  called?: { readonly vocabulary: object; readonly operations: object },
): void {
  if (called === undefined) {
    const member = lacking(adapter, MEMBERS);
    if (member !== undefined) throw new IncompleteAdapterError(`it has no ${member}: add it`);
    const own = adapter as Readonly<Record<(typeof FUNCTIONS)[number], unknown>>;
    const plain = FUNCTIONS.find((name) => typeof own[name] !== "function");
    if (plain !== undefined)
      throw new IncompleteAdapterError(
        `its ${plain} is no function: write ${plain}: ({ library }) => ({ … }), with the names of its scope`,
      );
    return;
  }
  const layer = lacking(called.vocabulary, ["strict", "lax"]);
  if (layer !== undefined)
    throw new IncompleteAdapterError(`vocabulary has no ${layer}: add it, or unsupported("why") for lax`);
  const word = lacking((called.vocabulary as { readonly strict?: object }).strict, WORDS);
  if (word !== undefined)
    throw new IncompleteAdapterError(
      `vocabulary.strict does not spell ${word}: add it, or unsupported("why")`,
    );
  const operation = lacking(called.operations, operationNames);
  if (operation !== undefined)
    throw new IncompleteAdapterError(`operations has no ${operation}: add it, or unsupported("why")`);
}

const lacking = (owner: unknown, keys: readonly string[]): string | undefined =>
  keys.find((key) => (owner as Readonly<Record<string, unknown>> | null | undefined)?.[key] === undefined);
