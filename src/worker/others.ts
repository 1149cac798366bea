/** Other schemas that go through the library in this process before the one that is asked about, as in an application. */

import type { AnyAdapter, Request } from "../adapters/any-adapter.ts";
import { Unsupported } from "../model/fold.ts";
import { readDocuments } from "../protocol/documents.ts";
import type { Other } from "../protocol/messages.ts";
import { buildOperation, type Operation } from "./operation.ts";
import { toInputOf } from "./to-input.ts";

/** Times that each document is used. With 20 documents a schema is called a thousand times: engines compile it. */
const PASSES = 50;

/**
 * Builds the same operation of each other model, and calls it with all of its documents. Gives what was built, for the caller to keep
 * alive. Unsupported where one of them cannot be built. A throw is the library's.
 */
export async function useOthers(
  adapter: AnyAdapter,
  request: Request,
  others: readonly Other[],
): Promise<readonly Operation[] | Unsupported> {
  const built: Operation[] = [];
  for (const { model, documents } of others) {
    const own: Request = { ...request, model };
    const toInput = await toInputOf(adapter, own);
    if (toInput instanceof Unsupported) return gapOf(toInput);
    const operation = await buildOperation(adapter, own);
    if (operation instanceof Unsupported) return gapOf(operation);
    const inputs = readDocuments(documents).map((text) => {
      const input = toInput.of(text);
      return toInput.form === "typed" ? operation.adopt(input) : input;
    });
    for (let pass = 0; pass < PASSES; pass++) for (const input of inputs) operation.run(input);
    built.push(operation);
  }
  return built;
}

const gapOf = (gap: Unsupported): Unsupported =>
  gap.as("condition", `one of the other schemas: ${gap.reason}`);
