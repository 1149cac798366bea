/** Calls an operation once with each input, and says what came of it: all that only its own process can see. */

import { look } from "../protocol/describer.ts";
import { DocumentsError } from "../protocol/documents.ts";
import type { Called, CallInput } from "../protocol/messages.ts";
import { describeValue } from "../protocol/typed-values.ts";
import { makeInput } from "./call-input.ts";
import type { Cell } from "./cell.ts";
import { QuestionError } from "./check-question.ts";
import type { Operation } from "./operation.ts";
import { reasonOf } from "./reason.ts";
import { answerOf, type Answering } from "./settled.ts";
import { watchLeaves } from "./watch-leaves.ts";

/** As they were before any library could change them. */
const { isPromise } = process.getBuiltinModule("node:util").types;
const { threadCpuUsage } = process;

/** What this thread has used of a processor, in nanoseconds. Other programs do not add to it, as they do to the time that passes. */
function processorTime(): number {
  const { user, system } = threadCpuUsage();
  return (user + system) * 1000;
}

/**
 * One input after the other. Throws where a message names what is not there, and an EvalError of a library that makes code of text
 * only when it is called, where the process refuses it; never for what else an operation does.
 */
export async function callAll(cell: Cell, inputs: readonly CallInput[], watch: boolean): Promise<Called[]> {
  const refusals = new Refusals();
  const operation =
    cell.condition === "no code generation" ? refusals.noting(cell.operation) : cell.operation;
  const calls: Called[] = [];
  for (const asked of inputs) {
    let input: unknown;
    try {
      ({ input } = await makeInput(cell, asked));
    } catch (error) {
      // What a message names and is not there is the asker's mistake.
      if (error instanceof QuestionError || error instanceof DocumentsError) throw error;
      calls.push({ impossible: reasonOf(error), nanoseconds: 0 });
      continue;
    }
    calls.push(await called(operation, input, watch));
    if (refusals.last !== undefined) throw refusals.last;
  }
  return calls;
}

/** What the engine throws where code is made of text, whoever catches it. */
class Refusals {
  last: EvalError | undefined;

  /** The operation, and its decode, with an eye on what they throw. */
  noting(operation: Operation): Operation {
    const { run, readBack } = operation;
    return {
      ...operation,
      run: this.#noted(run),
      ...(readBack === undefined ? {} : { readBack: { ...readBack, run: this.#noted(readBack.run) } }),
    };
  }

  #noted =
    (run: Operation["run"]): Operation["run"] =>
    (input) => {
      try {
        return run(input);
      } catch (error) {
        if (error instanceof EvalError) this.last = error;
        throw error;
      }
    };
}

type Outcome = { readonly value: unknown } | { readonly threw: unknown };

async function called(operation: Operation, input: unknown, watch: boolean): Promise<Called> {
  const isObject = typeof input === "object" && input !== null;
  const before = isObject ? describeValue(input, operation.forms) : undefined;
  const watched = watch ? watchLeaves(input) : undefined;
  const known = new Set(Object.keys(Object.prototype));
  const start = processorTime();
  const given = watched?.value ?? input;
  const outcome = operation.isAsynchronous
    ? await settledOutcome(operation, given)
    : outcomeOf(operation, given);
  const nanoseconds = processorTime() - start;
  const leavesRead = watch ? { leavesRead: watched?.leavesRead() ?? null } : {};
  const answer = await answered(operation, outcome);
  // The adapter's own decode, which reads back what was written, may pollute too.
  const polluted = cleanPrototype(known);
  const after = before === undefined ? undefined : describeValue(input, operation.forms);
  return {
    ...answer,
    nanoseconds,
    ...(isObject && "value" in outcome && outcome.value === input ? { sameObject: true } : {}),
    ...(after === undefined || after === before ? {} : { inputBecame: after }),
    ...leavesRead,
    ...(polluted === "" ? {} : { pollutedPrototype: polluted }),
  };
}

/** Runs the operation as the clock does, and reads its answer. Nobody waits for a promise that was not declared. */
function outcomeOf({ run, read }: Operation, input: unknown): Outcome {
  try {
    const native = run(input);
    return { value: isPromise(native) ? native : read(native) };
  } catch (error) {
    return { threw: error };
  }
}

async function settledOutcome(operation: Operation, input: unknown): Promise<Outcome> {
  try {
    return { value: await answerOf(operation, input) };
  } catch (error) {
    return { threw: error };
  }
}

async function answered(
  { forms, readBack }: Operation,
  outcome: Outcome,
): Promise<Pick<Called, "returned" | "threw" | "sharesObjects" | "readBack">> {
  if ("threw" in outcome) return { threw: reasonOf(outcome.threw) };
  const { text, sharesObjects } = look(outcome.value, forms);
  return {
    returned: text,
    ...(sharesObjects ? { sharesObjects } : {}),
    ...(readBack === undefined ? {} : await readAgain(readBack, outcome.value, forms)),
  };
}

/** What the adapter's own decode makes of what it wrote; nothing where it throws. */
async function readAgain(
  decode: Answering,
  written: unknown,
  forms: Operation["forms"],
): Promise<Pick<Called, "readBack">> {
  try {
    const again = answerOf(decode, written);
    return { readBack: describeValue(decode.isAsynchronous ? await again : again, forms) };
  } catch {
    return {};
  }
}

/** Takes away what every object has now and none had before; gives its keys. */
function cleanPrototype(known: ReadonlySet<string>): string {
  const added = Object.keys(Object.prototype).filter((key) => !known.has(key));
  for (const key of added) Reflect.deleteProperty(Object.prototype, key);
  return added.join();
}
