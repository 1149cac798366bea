/** One cell in its worker: what was prepared, its documents, and what is timed of it. Judges nothing, and decides nothing. */

import { allocatedPerDocument } from "../measure/allocation.ts";
import {
  type BlockLength,
  type BlockTimes,
  type Stopwatch,
  stopwatch,
  type Subject,
} from "../measure/block.ts";
import { type GarbageCollections, watchGarbageCollections } from "../measure/garbage-collections.ts";
import { processorClock } from "../measure/processor-time.ts";
import { sink } from "../measure/timed-loops.ts";
import { Unsupported } from "../model/fold.ts";
import { readDocuments } from "../protocol/documents.ts";
import type { Answer, Block, BlockRequest, Ready } from "../protocol/messages.ts";
import { describeValue } from "../protocol/typed-values.ts";
import { QuestionError } from "./check-question.ts";
import { type Operation, unsupportedAnswer } from "./operation.ts";
import { allocatedBytes, collectGarbage } from "./runtime.ts";
import { type PrepareQuestion, type Subjected, subjectOf } from "./subject.ts";
import type { ToInput } from "./to-input.ts";

/** Prepares what is asked for: a cell, or the answer that says why there is none. */
export async function prepareCell(question: PrepareQuestion): Promise<Cell | Answer> {
  const subject = await subjectOf(question);
  if ("is" in subject) return subject;
  if (question.question.process === "first call") return new Cell(question, subject);
  const operation = await subject.build();
  if (operation instanceof Unsupported) return unsupportedAnswer(operation);
  return new Cell(question, subject, operation);
}

export class Cell {
  readonly #question: PrepareQuestion;
  readonly #subject: Subjected;
  #operation: Operation | undefined;
  /** The lines of each file, once it was read. */
  readonly #files = new Map<number, readonly string[]>();
  /** Inputs by file and line: a document that is timed again is the same object. */
  readonly #inputs = new Map<string, unknown>();
  /** The inputs of the first file, where something is timed. */
  #timed: readonly unknown[] = [];
  readonly #watches = new Map<NonNullable<BlockRequest["run"]>, Stopwatch>();
  #collections: GarbageCollections | undefined;

  /** Without an operation it is a first call, which the first block builds. Throws where documents can't be read. */
  constructor(question: PrepareQuestion, subject: Subjected, operation?: Operation) {
    this.#question = question;
    this.#subject = subject;
    this.#operation = operation;
    if (question.chunks.length === 0) return;
    const lines = this.#lines(0);
    // A first call uses one document, so no other input is made.
    const some = operation === undefined ? lines.slice(0, 1) : lines;
    this.#timed = some.map((_, line) => this.input(0, line));
  }

  get condition(): PrepareQuestion["question"]["condition"] {
    return this.#question.question.condition;
  }

  get asked(): Subjected["asked"] {
    return this.#subject.asked;
  }

  get toInput(): ToInput {
    return this.#subject.toInput;
  }

  /** What was built. Throws a QuestionError where a first call is yet to be made. */
  get operation(): Operation {
    if (this.#operation === undefined)
      throw new QuestionError("asked for a call before the first one was made");
    return this.#operation;
  }

  ready(): Ready {
    return {
      is: "ready",
      inputs: this.toInput.form,
      ...(this.#operation?.facts ?? this.#subject.facts),
      bytesPerInput: meanBytes(this.toInput.form, this.#timed),
    };
  }

  /** The JSON text of a document. Throws a QuestionError where there is none. */
  text(file: number, line: number): string {
    const text = this.#lines(file)[line];
    if (text === undefined) throw new QuestionError(`file ${file} has no line ${line}`);
    return text;
  }

  #lines(file: number): readonly string[] {
    const known = this.#files.get(file);
    if (known !== undefined) return known;
    const named = this.#question.documents[file];
    if (named === undefined) throw new QuestionError(`documents: there is no file ${file}`);
    const lines = readDocuments(named);
    this.#files.set(file, lines);
    return lines;
  }

  /** The input of a document, as the operation is handed it. Of a first call it is adopted once there is an operation. */
  input(file: number, line: number): unknown {
    const key = `${file}/${line}`;
    if (this.#inputs.has(key)) return this.#inputs.get(key);
    const input = this.adopted(this.toInput.of(this.text(file, line)));
    if (this.#operation !== undefined) this.#inputs.set(key, input);
    return input;
  }

  /** A typed value as the operation takes it; any other input as it is. */
  adopted(input: unknown): unknown {
    return this.toInput.form === "typed" && this.#operation !== undefined
      ? this.#operation.adopt(input)
      : input;
  }

  async block(request: BlockRequest): Promise<Answer> {
    this.#collections ??= watchGarbageCollections();
    if (this.#operation === undefined) return this.#firstCall(this.#collections, request.collect);
    const watch = this.#watch(this.#operation, request.run ?? "operation");
    const length = this.#length(request);
    collectGarbage(request.collect);
    const start = performance.now();
    const times = watch(length);
    const end = performance.now();
    return this.#blockAnswer(request, times, await this.#collections.between(start, end));
  }

  #watch(operation: Operation, run: NonNullable<BlockRequest["run"]>): Stopwatch {
    const known = this.#watches.get(run);
    if (known !== undefined) return known;
    const subject = this.#timedSubject(operation);
    const made = stopwatch(
      run === "nothing" ? { ...subject, run: doing(operation.run(this.#timed[0])) } : subject,
    );
    this.#watches.set(run, made);
    return made;
  }

  #timedSubject({ run, consume }: Operation): Subject {
    if (this.#timed.length === 0) throw new QuestionError("asked for a block of a cell without chunks");
    const { chunks } = this.#question;
    return { run, inputs: this.#timed, chunks, consume: consume(run(this.#timed[0])) };
  }

  #length({ milliseconds, minBatches, documents, file = 0, passes = 1, keep }: BlockRequest): BlockLength {
    return {
      milliseconds,
      minBatches,
      ...(documents === undefined
        ? {}
        : { only: { inputs: documents.map((line) => this.input(file, line)), passes } }),
      ...(keep === undefined ? {} : { keep }),
    };
  }

  #blockAnswer(request: BlockRequest, { kept, ...times }: BlockTimes, collections: number | null): Answer {
    if (!isTime(times))
      return { is: "failed", code: "no time", cause: "a block took no time that can be told" };
    const documents = request.documents ?? this.#question.chunks[kept.chunk]?.documents ?? [];
    return {
      is: "block",
      ...times,
      garbageCollections: collections,
      ...(request.keep === undefined
        ? {}
        : { kept: kept.results.map((native, at) => this.#described(native, documents[at] ?? at)) }),
    };
  }

  #described(native: unknown, document: number): NonNullable<Block["kept"]>[number] {
    const { read, forms } = this.operation;
    return { document, returned: describeValue(read(native), forms) };
  }

  /** Builds, and calls once. What an input still needs of the operation is done between the two, outside the clock. */
  async #firstCall(collections: GarbageCollections, collect: BlockRequest["collect"]): Promise<Answer> {
    const [input] = this.#timed;
    // What documents and modules have left behind is not the first call's to collect.
    collectGarbage(collect);
    const usedBefore = processorClock();
    const start = performance.now();
    const operation = await this.#subject.build();
    const built = performance.now();
    const usedBuilding = processorClock();
    if (operation instanceof Unsupported) return unsupportedAnswer(operation);
    this.#operation = operation;
    const adopted = this.adopted(input);
    const usedCalling = processorClock();
    const called = performance.now();
    sink.value = operation.run(adopted);
    const end = performance.now();
    const cpu = (processorClock() - usedCalling + usedBuilding - usedBefore) * 1e6;
    const time = (built - start + end - called) * 1e6;
    const times = { mean: time, quarter: time, median: time, cpu, chunks: [[0, time]] as const };
    const answer = this.#blockAnswer(
      { milliseconds: 0, minBatches: 1, collect },
      { ...times, kept: { chunk: 0, results: [] } },
      await collections.between(start, end),
    );
    return answer.is === "block" ? { ...answer, built: this.ready() } : answer;
  }

  /** Another build of the same operation with the same documents, for another harness to time. */
  async buildAgain(): Promise<Pick<Subject, "run" | "inputs"> | Answer> {
    const operation = await this.#subject.build();
    if (operation instanceof Unsupported) return unsupportedAnswer(operation);
    const { form, of } = this.toInput;
    const adopt = form === "typed" ? operation.adopt : (input: unknown) => input;
    return { run: operation.run, inputs: this.#lines(0).map((line) => adopt(of(line))) };
  }

  finish(allocation: boolean): Answer {
    const counted = allocation && this.#operation !== undefined && this.#question.question.process === "warm";
    return {
      is: "finished",
      allocatedPerDocument:
        counted && this.#operation !== undefined
          ? allocatedPerDocument(this.#timedSubject(this.#operation), allocatedBytes)
          : null,
    };
  }
}

const doing = (result: unknown) => () => result;

const isTime = ({ mean, quarter, median, chunks }: Omit<BlockTimes, "kept">): boolean =>
  [mean, quarter, median, ...chunks.map(([, fastest]) => fastest)].every(
    (time) => Number.isFinite(time) && time > 0,
  );

/** Mean UTF-8 length of inputs that are wire; null where they are none. */
function meanBytes(form: Ready["inputs"], inputs: readonly unknown[]): number | null {
  if ((form !== "text" && form !== "own wire") || inputs.length === 0) return null;
  const lengths = inputs.map((wire) =>
    typeof wire === "string" ? Buffer.byteLength(wire) : (wire as Uint8Array).byteLength,
  );
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}
