/** A process as the scheduler holds it: ask, and get an answer whatever happens to the process. */

import type { ChildProcess } from "node:child_process";
import type { Readable } from "node:stream";
import type { Limits } from "../runtimes/contract.ts";
import { endNow, startedBy } from "./descendants.ts";
import { type Failure, failureOf, oneLine } from "./failure.ts";
import { Lines } from "./lines.ts";
import { MachineError, startError } from "./machine-error.ts";
import { type Started, wrapperError } from "./start.ts";

/** A worker or a judge. It is asked one question at a time. */
export interface Process<Question, Answer> {
  /** Undefined where the process could not be started. */
  readonly pid: number | undefined;
  /**
   * The answer, or why there is none: whatever goes wrong in the process is a failure, after which it is ended and every other
   * question gets the same failure. Rejects with a MachineError where the suite or the machine is to blame.
   */
  ask(question: Question, timeoutMilliseconds: number): Promise<Answer | Failure>;
  /** Ends the process and what it has started at once. A pending question fails with this cause and the code `killed`. */
  kill(cause?: string): void;
}

/** What the pool does for one of its processes. */
export interface Care<Answer> {
  readonly limits: Limits;
  /** A question as one line, with its end. */
  readonly write: (question: object) => string;
  readonly read: (line: string) => Answer;
  /** Called when an answer has come, while the process waits for the next question. */
  readonly answered: (pid: number) => void;
  /** Resident memory of the process and of all that it has started. */
  readonly residentMegabytes: (pid: number) => number;
  /** Called once, when the process has ended or could not be started. */
  readonly ended: () => void;
}

type Outcome = { readonly answer: unknown } | Failure | MachineError;

const MEMORY_LOOK_MILLISECONDS = 250;
const MAX_ERROR_TEXT = 16_000; // characters: a stack trace of the engine comes after the sentence that matters
const MAX_PRINTED = 4000; // characters
/** How long the pipes of a process that has ended may stay open, where something that cannot be found holds them. */
const CLOSE_MILLISECONDS = 5000;

export class AskedProcess<Question extends { readonly ask: string }, Answer> implements Process<
  Question,
  Answer
> {
  readonly #process: ChildProcess | undefined;
  readonly #care: Care<Answer>;
  readonly #lines: Lines;
  /** Resolves when the process has ended. */
  readonly exited: Promise<void>;
  #running = false;
  #pending: ((outcome: Outcome) => void) | undefined;
  #asked = "start";
  /** An answer that has come and is not handed on yet. */
  #line: string | undefined;
  /** Why nothing more can come of it. */
  #end: Failure | MachineError | undefined;
  #printed = "";
  #errors = "";

  /** `start` may throw a MachineError, which every question is then rejected with. */
  constructor(start: () => Started, care: Care<Answer>) {
    this.#care = care;
    this.#lines = new Lines(care.limits.answerCharacters);
    const { promise, resolve } = Promise.withResolvers<void>();
    this.exited = promise;
    let started: Started | undefined;
    try {
      started = start();
      this.#process = started.process;
    } catch (error) {
      this.#finish(error instanceof MachineError ? error : startError("a worker", error));
      care.ended();
    }
    this.#running = this.pid !== undefined;
    if (started !== undefined) this.#listen(started, resolve);
    if (!this.#running) resolve();
  }

  get pid(): number | undefined {
    return this.#process?.pid;
  }

  async ask(question: Question, timeoutMilliseconds: number): Promise<Answer | Failure> {
    if (this.#pending !== undefined)
      throw new Error(`${question.ask} was asked before ${this.#asked} was answered`);
    const message = this.#care.write(question);
    // What the library printed since the last answer belongs to the last question.
    if (this.#printed !== "") this.#failPrinted();
    const outcome = this.#end ?? (await this.#exchange(question.ask, message, timeoutMilliseconds));
    if (outcome instanceof MachineError) throw outcome;
    return "answer" in outcome ? (outcome.answer as Answer) : outcome;
  }

  kill(cause = "ended by the scheduler"): void {
    this.#fail("killed", cause);
  }

  #exchange(asked: string, message: string, timeoutMilliseconds: number): Promise<Outcome> {
    this.#asked = asked;
    const { promise, resolve } = Promise.withResolvers<Outcome>();
    const timer = setTimeout(() => {
      this.#fail("hung", `hung: no answer to ${asked} within ${timeoutMilliseconds / 1000} s`);
    }, timeoutMilliseconds);
    const memory = setInterval(() => this.#watchMemory(), MEMORY_LOOK_MILLISECONDS);
    this.#pending = (outcome) => {
      clearTimeout(timer);
      clearInterval(memory);
      this.#pending = undefined;
      resolve(outcome);
    };
    this.#process?.stdin?.write(message);
    return promise;
  }

  #listen({ process: started, named }: Started, exited: () => void): void {
    const { stdin, stdout, stderr, stdio } = started;
    // A process that died takes no more questions; its exit says that it died.
    stdin?.on("error", () => {});
    stdout?.on("data", (data: Buffer) => {
      if (this.#printed.length < MAX_PRINTED) this.#printed += data.toString();
    });
    stderr?.on("data", (data: Buffer) => {
      this.#errors = (this.#errors + data.toString()).slice(-MAX_ERROR_TEXT);
    });
    const answers = named ?? (stdio?.[3] as Readable | undefined);
    answers?.on("data", (data: Buffer) => this.#receive(data));
    answers?.on("error", () => {});
    started.on("error", (error) => {
      if (!this.#running) this.#finish(startError(started.spawnfile, error));
      exited();
    });
    started.on("exit", (code, signal) => {
      this.#running = false;
      if (started.pid !== undefined) endNow(-started.pid);
      this.#care.ended();
      exited();
      setTimeout(() => this.#closed(code, signal), CLOSE_MILLISECONDS).unref();
    });
    started.on("close", (code, signal) => {
      // Node waits for the pipes that it has made itself. A named one may hold an answer still.
      if (named === undefined || named.closed) this.#closed(code, signal);
      else named.on("close", () => this.#closed(code, signal));
    });
    if (!this.#running) this.#care.ended();
  }

  #receive(data: Buffer): void {
    if (this.#end !== undefined) return;
    try {
      for (const line of this.#lines.push(data)) {
        if (this.#pending === undefined || this.#line !== undefined)
          throw new Error(`wrote a line that nobody asked for: ${oneLine(line).slice(0, 80)}`);
        this.#line = line;
        // Whatever was printed before the answer was written is read before the answer is handed on.
        setImmediate(() => this.#settle());
      }
    } catch (error) {
      this.#fail("protocol", messageOf(error));
    }
  }

  #settle(): void {
    const line = this.#line;
    this.#line = undefined;
    if (line === undefined || this.#end !== undefined) return;
    // What a library prints costs time inside the measurement, and would be mixed into our own output.
    if (this.#printed !== "") return this.#failPrinted();
    let outcome: Outcome;
    try {
      outcome = { answer: this.#care.read(line) };
    } catch (error) {
      return this.#fail("protocol", messageOf(error));
    }
    try {
      if (this.#running && this.pid !== undefined) this.#care.answered(this.pid);
    } catch (error) {
      return this.#finish(startError("a worker", error));
    }
    this.#pending?.(outcome);
  }

  #closed(code: number | null, signal: string | null): void {
    this.#settle(); // it answered and ended
    if (this.#end !== undefined) return;
    const [errors, asked, { limits }] = [this.#errors, this.#asked, this.#care];
    const half = this.#lines.start();
    this.#finish(wrapperError(code, errors) ?? failureOf({ code, signal, asked, errors, half, limits }));
  }

  #failPrinted(): void {
    const text = oneLine(this.#printed).slice(0, 80);
    this.#fail("printed", `printed to standard output while asked to ${this.#asked}: "${text}"`);
  }

  #fail(code: Failure["code"], cause: string): void {
    this.#finish({ is: "failed", code, cause });
  }

  /** Nothing more comes of it: what is pending gets this outcome, and the process ends. */
  #finish(end: Failure | MachineError): void {
    this.#end ??= end;
    this.#pending?.(this.#end);
    const { pid } = this;
    if (!this.#running || pid === undefined) return;
    // Orphans are found by their environment; these are ended even where theirs is empty.
    const started = startedBy(pid);
    endNow(-pid);
    this.#process?.kill("SIGKILL");
    started.forEach(endNow);
  }

  /** A synchronous loop in a library cannot watch its own memory, so it is watched from outside. */
  #watchMemory(): void {
    const { residentMegabytes: limit } = this.#care.limits;
    if (!this.#running || this.pid === undefined) return;
    const megabytes = this.#care.residentMegabytes(this.pid);
    if (megabytes > limit)
      this.#fail("memory", `used ${Math.round(megabytes)} MB of memory (limit ${limit} MB)`);
  }
}

const messageOf = (error: unknown): string => oneLine(error instanceof Error ? error.message : String(error));
