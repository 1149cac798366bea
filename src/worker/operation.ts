/** One built operation, as everything in a worker uses it, whoever made it. */

import type { OperationName } from "../adapters/contract.ts";
import type { AnyAdapter, PreparedOperation, Request } from "../adapters/any-adapter.ts";
import type { Form } from "../kinds/contract.ts";
import { Unsupported } from "../model/fold.ts";
import type { Forms } from "../model/forms.ts";
import type { Consume } from "../measure/timed-loops.ts";
import type { Ready, UnsupportedAnswer, WorkerUnsupportedCode } from "../protocol/messages.ts";
import type { Answering } from "./settled.ts";
import { formsIn } from "./to-input.ts";

export interface Operation {
  /** What the clock sees. */
  readonly run: (input: unknown) => unknown;
  /** Is what `run` returns a promise, which `read` takes settled? */
  readonly isAsynchronous: boolean;
  /** Translates what `run` returned. */
  readonly read: (native: unknown) => unknown;
  /** From a typed value to what `run` takes. */
  readonly adopt: (value: unknown) => unknown;
  /** Of an encode with a wire of its own: its own decode, which reads what it wrote. */
  readonly readBack?: Answering;
  /** Those on its typed side. */
  readonly forms: readonly Form[];
  /** How the timed loop has to use a result such as this one, so that no engine leaves the work undone. */
  readonly consume: (sample: unknown) => Consume;
  readonly facts: Pick<Ready, "forms" | "marks" | "excused">;
}

/** Builds an operation of an adapter. A throw is the library's. */
export async function buildOperation(
  adapter: AnyAdapter,
  request: Request,
): Promise<Operation | Unsupported> {
  const prepared = await adapter.prepare(request);
  if (prepared instanceof Unsupported) return prepared;
  const { run, isAsynchronous, read, adopt, forms } = prepared;
  const decode =
    request.operation === "encode" && adapter.wire === "own"
      ? await adapter.prepare({ ...request, operation: "decode" })
      : undefined;
  if (decode instanceof Unsupported) return decode;
  return {
    run,
    isAsynchronous,
    read,
    adopt,
    ...(decode === undefined ? {} : { readBack: decode }),
    forms: formsIn(forms),
    consume: (sample) => consumedAs(request.operation, sample),
    facts: factsOf(prepared),
  };
}

const factsOf = ({ forms, marks, excused }: PreparedOperation): Operation["facts"] => ({
  forms: formNames(forms),
  marks,
  excused: [...excused],
});

/** Forms as they travel: by name, with what they lack. */
export const formNames = (forms: Forms): Ready["forms"] =>
  Object.fromEntries(
    Object.entries(forms).map(([kind, { name, weaker }]) => [
      kind,
      weaker === undefined ? { name } : { name, weaker },
    ]),
  );

function consumedAs(operation: OperationName, sample: unknown): Consume {
  if (operation === "encode") return sample instanceof Uint8Array ? "bytes" : "text";
  return operation === "check" ? "verdict" : "value";
}

/** A gap as it travels. */
export const unsupportedAnswer = ({
  reason,
  gap,
}: Unsupported): UnsupportedAnswer<WorkerUnsupportedCode> => ({
  is: "unsupported",
  code: gap,
  reason,
});
