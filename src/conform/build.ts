/** One operation of one adapter, built and given the documents it will be gated and timed on. */

import type { AnyAdapter, OperationName, PreparedOperation, Request } from "../adapters/contract.ts";
import type { JsonValue } from "../kinds/contract.ts";
import { Unsupported } from "../model/fold.ts";
import { typed } from "../model/forms.ts";
import type { Model } from "../model/model.ts";
import { parsed } from "../model/tokens.ts";

/** Wire text or bytes. */
export type Wire = string | Uint8Array;

export interface Workload {
  readonly adapter: AnyAdapter;
  readonly request: Request;
  readonly prepared: PreparedOperation;
  /** What `prepared.run` is called with, one for each clean document. */
  readonly inputs: readonly unknown[];
  /** Turns any JSON value of the model into an input: faulty ones, examples. Throws where it has no typed form. */
  readonly toInput: (document: JsonValue) => unknown;
  /** Reads wire back into typed values where the wire is the library's own; undefined where it is JSON. */
  readonly readOwnWire: ((wire: Wire) => unknown) | undefined;
}

/** Prepares an operation and its inputs. A throw is the adapter's. */
export async function buildWorkload(
  adapter: AnyAdapter,
  request: Request,
  documents: readonly JsonValue[],
): Promise<Workload | Unsupported> {
  const prepared = await adapter.prepare(request);
  if (prepared instanceof Unsupported) return prepared;

  let toInput: Workload["toInput"];
  let readOwnWire: Workload["readOwnWire"];
  switch (request.operation) {
    case "encode":
      toInput = typedInputs(request.model, prepared);
      if (adapter.wire === "own") {
        const decode = await adapter.prepare({ ...request, operation: "decode" });
        if (decode instanceof Unsupported) return decode;
        readOwnWire = (wire) => decode.read(decode.run(wire));
      }
      break;
    case "decode":
      if (adapter.wire === "own") {
        // A wire of its own: it reads what it wrote.
        const encode = await adapter.prepare({ ...request, operation: "encode" });
        if (encode instanceof Unsupported) return encode;
        const toTyped = typedInputs(request.model, encode);
        toInput = (document) => encode.read(encode.run(toTyped(document)));
      } else {
        toInput = (document) => JSON.stringify(document);
      }
      break;
    default:
      toInput = parsed;
  }
  return { adapter, request, prepared, inputs: documents.map(toInput), toInput, readOwnWire };
}

const typedInputs = (model: Model, prepared: PreparedOperation): Workload["toInput"] => {
  const build = typed(model, prepared.forms);
  return (document) => prepared.adopt(build(document));
};

/** What happened when the operation was run on one input. */
export type Answer =
  | { readonly took: true; readonly value: unknown }
  | { readonly took: false; readonly why: string };

/** Runs a prepared operation as the clock does, and reads its answer; a throw is a refusal. */
export function answer({ prepared }: Pick<Workload, "prepared">, input: unknown): Answer {
  try {
    return { took: true, value: prepared.read(prepared.run(input)) };
  } catch (error) {
    return { took: false, why: reasonOf(error) };
  }
}

/** Why something was refused, in one line. */
export const reasonOf = (error: unknown): string => {
  const text = error instanceof Error ? (firstIssue(error) ?? (error.message || error.name)) : String(error);
  const line = text.replaceAll(/\s+/g, " ");
  return line.length > 160 ? `${line.slice(0, 157)}…` : line;
};

/** What the first issue says, of an error that carries issues as Standard Schema has them: its own message is all of them. */
const firstIssue = (error: object): string | undefined => {
  const issues: unknown = "issues" in error ? error.issues : undefined;
  const message: unknown = Array.isArray(issues)
    ? (issues[0] as { message?: unknown } | undefined)?.message
    : undefined;
  return typeof message === "string" ? message : undefined;
};

/** How the timed loop has to use a result, so that no engine can leave the work undone. */
export type Consumed = "text" | "bytes" | "verdict" | "value";

export function consumedAs(operation: OperationName, sample: unknown): Consumed {
  if (operation === "encode") return sample instanceof Uint8Array ? "bytes" : "text";
  return operation === "check" ? "verdict" : "value";
}

/** UTF-8 length of wire text or bytes. */
export const wireLength = (wire: Wire): number =>
  typeof wire === "string" ? Buffer.byteLength(wire) : wire.byteLength;
