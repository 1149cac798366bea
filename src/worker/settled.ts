/** Waits for the answer of an operation that was declared to be a promise. */

import type { PreparedOperation } from "../adapters/any-adapter.ts";

/** As they were before any library could change them. */
const { clearInterval, setInterval } = process.getBuiltinModule("node:timers");
const AN_HOUR = 3_600_000;

/** What a promise is settled with. Until then the process stays: one that never settles ends by the time for an answer. */
export async function settled(promise: unknown): Promise<unknown> {
  const stays = setInterval(() => {}, AN_HOUR);
  try {
    return await promise;
  } finally {
    clearInterval(stays);
  }
}

/** What of an operation gives an answer. */
export type Answering = Pick<PreparedOperation, "run" | "read" | "isAsynchronous">;

/** Calls an operation and reads its answer; a promise of it where the operation is asynchronous. */
export function answerOf({ run, read, isAsynchronous }: Answering, input: unknown): unknown {
  const native = run(input);
  return isAsynchronous ? settled(native).then(read) : read(native);
}
