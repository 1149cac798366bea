/** What the experiments behind docs/ruler.md share: functions to time, processes bound to a core, and a record's first fields. */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { constants, setPriority } from "node:os";
import { parseArgs } from "node:util";
import { drawDocuments } from "../../datasets/contract.ts";
import order from "../../datasets/order/model.ts";
import type { OperationName } from "../../src/adapters/contract.ts";
import type { AnyAdapter, PreparedOperation } from "../../src/adapters/any-adapter.ts";
import { adapters } from "../../src/adapters/index.ts";
import type { JsonValue } from "../../src/kinds/contract.ts";
import { chunksOf } from "../../src/measure/block.ts";
import type { Consume } from "../../src/measure/timed-loops.ts";
import { Unsupported } from "../../src/model/fold.ts";
import { typed, walk } from "../../src/model/forms.ts";
import { parsed } from "../../src/model/tokens.ts";
import { usableCores } from "../../src/pool/cores.ts";
import { describeMachine, describeRuntime } from "../../src/record/machine.ts";
import { commit } from "../../src/record/provenance.ts";

/** Flags of every process of an experiment. */
const FLAGS = ["--expose-gc", "--max-old-space-size=1024", "--disable-warning=ExperimentalWarning"];

/** A function, its inputs (the documents of `order`), and how its results are used. */
export interface TimedFunction {
  readonly run: (input: unknown) => unknown;
  readonly inputs: readonly unknown[];
  readonly consume: Consume;
}

/** The clean documents of `order`, made anew on each call. */
export const orderDocuments = (): readonly JsonValue[] => drawDocuments(order).clean;

/** Builds one operation of an adapter, strict, for the model of `order`. Throws where the adapter has no such operation. */
export async function prepareOn(adapter: AnyAdapter, operation: OperationName): Promise<PreparedOperation> {
  const prepared = await adapter.prepare({
    operation,
    model: order.model,
    mode: "strict",
    unknownKeys: adapter.unknownKeys[0],
  });
  if (prepared instanceof Unsupported) throw new Error(`${adapter.name} ${operation}: ${prepared.reason}`);
  return prepared;
}

/** The adapter of this name. Throws where there is none. */
export async function adapterNamed(name: string): Promise<AnyAdapter> {
  const load = adapters[name];
  if (load === undefined) throw new Error(`no adapter ${name}`);
  return (await load()).default;
}

/** A function by its name in a record: `zod check`, or a reference (`JSON.parse`, `JSON.stringify`, `walk`). */
export async function timedFunction(name: string): Promise<TimedFunction> {
  const documents = orderDocuments();
  if (name === "JSON.parse")
    return { run: (text) => JSON.parse(text as string), inputs: documents.map(asText), consume: "value" };
  if (name === "JSON.stringify")
    return { run: (value) => JSON.stringify(value), inputs: documents.map(parsed), consume: "text" };
  if (name === "walk") return { run: walk, inputs: documents.map(parsed), consume: "verdict" };
  const [adapterName = "", operation = ""] = name.split(" ");
  const adapter = await adapterNamed(adapterName);
  switch (operation) {
    case "check":
      return {
        run: (await prepareOn(adapter, "check")).run,
        inputs: documents.map(parsed),
        consume: "verdict",
      };
    case "encode": {
      const encode = await prepareOn(adapter, "encode");
      const inputs = documents.map(typedInput(encode));
      return {
        run: encode.run,
        inputs,
        consume: typeof encode.run(inputs[0]) === "string" ? "text" : "bytes",
      };
    }
    case "decode":
      return {
        run: (await prepareOn(adapter, "decode")).run,
        inputs: adapter.wire === "own" ? await ownWire(adapter, documents) : documents.map(asText),
        consume: "value",
      };
    default:
      throw new Error(`no operation ${operation}: check, encode or decode`);
  }
}

/** Inputs in chunks of `size`, as a run cuts them. */
export const inChunks = (inputs: readonly unknown[], size: number): (readonly unknown[])[] =>
  chunksOf(inputs.length, size).map(({ documents }) => documents.map((document) => inputs[document]));

const asText = (document: JsonValue): string => JSON.stringify(document);
const typedInput = (encode: PreparedOperation) => {
  const build = typed(order.model, encode.forms);
  return (document: JsonValue): unknown => encode.adopt(build(document));
};

/** What an adapter with a wire of its own wrote of these documents. */
async function ownWire(adapter: AnyAdapter, documents: readonly JsonValue[]): Promise<unknown[]> {
  const encode = await prepareOn(adapter, "encode");
  return documents.map(typedInput(encode)).map((value) => encode.read(encode.run(value)));
}

/** A process of an experiment: the same script, started with `--child` and some words. It answers one question at a time. */
export class Child {
  readonly #process: ChildProcess;

  /** `core`: the core that it is bound to; undefined for any. */
  constructor(script: string, words: readonly string[], core?: number) {
    const bound = core === undefined ? [] : ["taskset", "-c", String(core)];
    const [command = "", ...rest] = [...bound, process.execPath, ...FLAGS, script, "--child", ...words];
    this.#process = spawn(command, rest, { stdio: ["ignore", "inherit", "inherit", "ipc"] });
  }

  /** Asks one question. Throws an Error where the process ends instead of answering. */
  async ask<Answer>(question: string): Promise<Answer> {
    const done = new AbortController();
    const ended = once(this.#process, "exit", { signal: done.signal }).then(() => {
      throw new Error("a process of the experiment ended early");
    });
    ended.catch(() => {});
    const answered = once(this.#process, "message", { signal: done.signal });
    this.#process.send(question);
    try {
      const [answer] = (await Promise.race([answered, ended])) as [Answer];
      return answer;
    } finally {
      done.abort();
      answered.catch(() => {});
    }
  }

  end(): void {
    this.#process.kill();
  }
}

/** The words that this process was started with as a child; undefined where it was not. */
export const childWords = (): string[] | undefined =>
  process.argv[2] === "--child" ? process.argv.slice(3) : undefined;

/** Answers questions until the parent ends this process. */
export function serve(answers: Readonly<Record<string, () => unknown>>): void {
  process.on("message", (question) => {
    process.send?.(answers[question as string]?.() ?? null);
  });
  process.on("disconnect", () => process.exit());
}

/** Runs `work` on each item, one at a time on each core, as many cores at once as `lanes` says. */
export async function onCores<Item>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item, core: number | undefined) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const usable: (number | undefined)[] = usableCores().slice(0, lanes);
  const cores = usable.length === 0 ? [undefined] : usable;
  await Promise.all(
    cores.map(async (core) => {
      for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item, core);
    }),
  );
}

/** The command-line options of an experiment, all of them texts with a default. */
export function optionsOf<Name extends string>(
  defaults: Readonly<Record<Name, string>>,
): Record<Name, string> {
  const options = Object.fromEntries(
    Object.entries(defaults).map(([name, value]) => [name, { type: "string", default: value as string }]),
  ) as Record<string, { type: "string"; default: string }>;
  return parseArgs({ options }).values as Record<Name, string>;
}

/** Raises the priority of this process, and of all that it starts from now on. False where the system does not allow it. */
function raisePriority(): boolean {
  try {
    setPriority(constants.priority.PRIORITY_HIGH);
    return true;
  } catch {
    return false;
  }
}

/** The first fields of every record. Processes started from now on have a raised priority where the system allows it. */
export const recordHead = (what: string) => ({
  what,
  startedAt: new Date().toISOString(),
  machine: describeMachine({ pinned: usableCores().length > 0, prioritised: raisePriority() }),
  runtime: describeRuntime(FLAGS),
  wirebench: { commit: commit() },
});

/** Prints a record: JSON, a list of plain values on one line. */
export const printRecord = (record: object): void => {
  const text = JSON.stringify(record, undefined, 1);
  // Only structure can match: within strings JSON has no line breaks.
  process.stdout.write(
    `${text.replaceAll(/\[\n\s*([-+.\deE,\s]+?)\n\s*\]/g, (_, values: string) => `[${values.replaceAll(/\s+/g, " ")}]`)}\n`,
  );
};

/** A figure with six digits. */
export const rounded = (value: number): number => Number(value.toPrecision(6));
