/** One operation of an adapter, built in this process as a worker builds it: for laws over very many values. */

import type { AnyAdapter, PreparedOperation, Request } from "../../src/adapters/any-adapter.ts";
import { describe, type JsonValue } from "../../src/kinds/contract.ts";
import type { KindName } from "../../src/kinds/index.ts";
import { Unsupported } from "../../src/model/fold.ts";
import { formOf, toWire } from "../../src/model/forms.ts";
import { reasonOf } from "../../src/worker/reason.ts";
import { toInputOf } from "../../src/worker/to-input.ts";

export interface Built {
  readonly prepared: PreparedOperation;
  /** Turns a document into an input. Throws where it has no typed form. */
  readonly toInput: (document: JsonValue) => unknown;
}

export async function built(adapter: AnyAdapter, request: Request): Promise<Built | Unsupported> {
  const prepared = await adapter.prepare(request);
  if (prepared instanceof Unsupported) return prepared;
  const inputs = await toInputOf(adapter, request);
  if (inputs instanceof Unsupported) return inputs;
  // Laws over very many values wait for nobody; a worker does.
  if (adapter.asynchronous.length > 0) return new Unsupported("asynchronous");
  const toInput = (document: JsonValue): unknown => {
    const input = inputs.of(JSON.stringify(document));
    return inputs.form === "typed" ? prepared.adopt(input) : input;
  };
  return { prepared, toInput };
}

/** What a decoder gave for a value: its wire value, or words where it has none, as an Invalid Date has. */
export function arrivedAs({ prepared }: Built, kind: KindName, holder: unknown): JsonValue {
  const { value } = Object(holder) as { readonly value?: unknown };
  const form = formOf(kind, prepared.forms);
  if (form === undefined) return value as JsonValue;
  try {
    return toWire(kind, form, value);
  } catch {
    return describe(value);
  }
}

export type Answer =
  | { readonly took: true; readonly value: unknown }
  | { readonly took: false; readonly why: string };

/** Runs a built operation as the clock does, and reads its answer; a throw is a refusal. */
export function answer({ prepared }: Built, input: unknown): Answer {
  try {
    return { took: true, value: prepared.read(prepared.run(input)) };
  } catch (error) {
    return { took: false, why: reasonOf(error) };
  }
}
