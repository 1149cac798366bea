/** An adapter as conformance asks it: an operation is built, then called. Whatever a library does to its process is an answer. */

import { type Answered, endedBy, type Prepared } from "../conform/answers.ts";
import type { Model } from "../model/model.ts";
import { defaultLimits, type Limits, type Pool, type Process } from "../pool/pool.ts";
import { asLine } from "../protocol/lines.ts";
import {
  type Called,
  type CallInput,
  type CellQuestion,
  type DocumentFile,
  type FailedAnswer,
  PROTOCOL,
  type Question,
} from "../protocol/messages.ts";
import { readAnswer, readCalled, type ReceivedAnswer } from "../protocol/read-messages.ts";
import { launchableOf } from "../runtimes/index.ts";
import type { AdapterSource } from "./describe.ts";
import { portionsOf, timeouts } from "./profiles.ts";

/** What is built: one operation on one model, with the documents that inputs may name by line. */
export interface Build {
  readonly question: CellQuestion;
  readonly model: Model;
  readonly documents?: readonly DocumentFile[];
}

export interface ClientOptions {
  /** Time zone of the process (IANA name), UTC by default. */
  readonly zone?: string;
  readonly limits?: Limits;
  /** How long it may take to answer to a call. */
  readonly callMilliseconds?: number;
}

/** Where each of the first inputs ends a process, all others are taken to do so, too. */
const SAME_EVERYWHERE = 3;
/** Where so many in a row did, whatever was built, inputs that end a process together are not called one after another. */
const SAME_ALWAYS = 12;

/** Asks one adapter, in one process after the other: a process that was ended is replaced. One question at a time. */
export class ConformClient {
  readonly source: AdapterSource;
  readonly #pool: Pool;
  readonly #options: Required<ClientOptions>;
  #process: Process<Question, ReceivedAnswer> | undefined;
  #build: Build | undefined;
  /** The process at hand has built it. */
  #isBuilt = false;
  /** Inputs that ended a process, one after another. */
  #lostInARow = 0;

  constructor(
    pool: Pool,
    source: AdapterSource,
    {
      zone = "UTC",
      limits = defaultLimits,
      callMilliseconds = timeouts.prepareMilliseconds,
    }: ClientOptions = {},
  ) {
    this.#pool = pool;
    this.source = source;
    this.#options = { zone, limits, callMilliseconds };
  }

  /** Builds an operation, which `call` then calls. */
  async prepare(build: Build): Promise<Prepared> {
    this.#build = build;
    const { question, model, documents = [] } = build;
    const { name, file } = this.source;
    const adapter = { name, ...(file === undefined ? {} : { file }) };
    const answer = await this.#ask(
      { protocol: PROTOCOL, ask: "prepare", subject: { adapter }, question, model, documents, chunks: [] },
      timeouts.prepareMilliseconds,
    );
    this.#isBuilt = answer.is === "ready";
    return answer.is === "ready" || answer.is === "unsupported" ? answer : failureOf(answer);
  }

  /** Calls what was built with all inputs: all answers, or why there are none. `watch`: count the leaves that it reads. */
  async callAll(
    inputs: readonly CallInput[],
    { watch = false }: { readonly watch?: boolean } = {},
  ): Promise<readonly Called[] | FailedAnswer> {
    const calls: Called[] = [];
    for (const some of portionsOf(inputs)) {
      const called = await this.#callPortion(some, watch);
      if ("is" in called) return called;
      calls.push(...called);
    }
    return calls;
  }

  async #callPortion(
    inputs: readonly CallInput[],
    watch: boolean,
  ): Promise<readonly Called[] | FailedAnswer> {
    const failed = await this.#buildAgain();
    if (failed !== undefined) return failed;
    const answer = await this.#ask(
      { protocol: PROTOCOL, ask: "call", inputs, ...(watch ? { watch } : {}) },
      this.#options.callMilliseconds,
    );
    if (answer.is === "unsupported") return inputs.map(() => ({ impossible: answer.reason, nanoseconds: 0 }));
    if (answer.is !== "called") return failureOf(answer);
    try {
      const calls = readCalled(answer.line);
      return calls.length === inputs.length
        ? calls
        : protocolFailure(`${calls.length} answers to ${inputs.length} inputs`);
    } catch (error) {
      return protocolFailure((error as Error).message);
    }
  }

  /**
   * Calls what was built with each input; nothing is answered where there is none. Where they end the process together, they
   * are called one after another, so that only those that do it are blamed.
   */
  async call(inputs: readonly (CallInput | undefined)[]): Promise<(Answered | undefined)[]> {
    const some = inputs.filter((input) => input !== undefined);
    const answers = await this.#callEach(some);
    return inputs.map((input) => (input === undefined ? undefined : answers.shift()));
  }

  async #callEach(inputs: readonly CallInput[]): Promise<Answered[]> {
    const together = await this.callAll(inputs);
    if (!("is" in together)) {
      this.#lostInARow = 0;
      return [...together];
    }
    const lost = endedBy(together);
    const answers: Answered[] = [];
    for (const input of inputs) {
      const areAllLost = answers.length >= SAME_EVERYWHERE && answers.every((answer) => "ended" in answer);
      const isLost = inputs.length === 1 || areAllLost || this.#lostInARow >= SAME_ALWAYS;
      const answer = isLost ? lost : await this.callOne(input);
      this.#lostInARow = "ended" in answer ? this.#lostInARow + 1 : 0;
      answers.push(answer);
    }
    return answers;
  }

  /** Calls what was built with one input. */
  async callOne(input: CallInput): Promise<Answered> {
    const answers = await this.callAll([input]);
    return "is" in answers ? endedBy(answers) : (answers[0] as Called);
  }

  /** How to do what was built without the suite. */
  async prove(
    input: CallInput,
  ): Promise<Extract<ReceivedAnswer, { is: "proved" }> | Exclude<Prepared, { is: "ready" }>> {
    const failed = await this.#buildAgain();
    if (failed !== undefined) return failed;
    const answer = await this.#ask(
      { protocol: PROTOCOL, ask: "prove", input },
      this.#options.callMilliseconds,
    );
    if (answer.is === "proved") return answer;
    return answer.is === "unsupported" ? answer : failureOf(answer);
  }

  /** Ends the process. */
  close(): void {
    this.#process?.kill();
    this.#process = undefined;
    this.#isBuilt = false;
  }

  /** A process that was ended has taken along what it had built. */
  async #buildAgain(): Promise<FailedAnswer | undefined> {
    if (this.#isBuilt) return undefined;
    if (this.#build === undefined) throw new Error("called before anything was built");
    const prepared = await this.prepare(this.#build);
    if (prepared.is === "ready") return undefined;
    return prepared.is === "failed"
      ? prepared
      : protocolFailure(`is ${prepared.is} where it was ready before`);
  }

  /** Asks; once more where somebody else ended the process: that says nothing of the adapter. */
  async #ask(question: Question, milliseconds: number): Promise<ReceivedAnswer | FailedAnswer> {
    const answer = await this.#askOnce(question, milliseconds);
    if (answer.is !== "failed" || answer.code !== "killed") return answer;
    if (question.ask !== "prepare") {
      const failed = await this.#buildAgain();
      if (failed !== undefined) return failed;
    }
    return this.#askOnce(question, milliseconds);
  }

  async #askOnce(question: Question, milliseconds: number): Promise<ReceivedAnswer | FailedAnswer> {
    const { zone, limits } = this.#options;
    this.#process ??= this.#pool.start<Question, ReceivedAnswer>(
      launchableOf(this.source, { limits, compiled: "everything" }),
      { read: readAnswer, write: asLine, limits, zone },
    );
    const answer = await this.#process.ask(question, milliseconds);
    // What the worker says itself does not end it.
    if (answer.is === "failed" && answer.code !== "threw") this.close();
    return answer;
  }
}

const failureOf = (answer: ReceivedAnswer | FailedAnswer): FailedAnswer =>
  answer.is === "failed" ? answer : protocolFailure(`answered ${answer.is} where something else was asked`);

const protocolFailure = (cause: string): FailedAnswer => ({ is: "failed", code: "protocol", cause });
