/** A worker as the scheduler holds it: ask, and get an answer whatever happens to the process. */

import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";
import { parseExactly } from "../model/tokens.ts";
import { bindMainThread, type Place, startedIn } from "./cores.ts";
import { type Answer, asLine, type Question } from "../protocol/messages.ts";

/** Limits of one worker: a library that needs more does not get to spoil the run. */
export interface Limits {
  /** V8's old space; beyond it the engine ends the process. */
  readonly heapMegabytes: number;
  /** Resident memory of the process, whatever allocated it. */
  readonly residentMegabytes: number;
}
export const defaultLimits: Limits = { heapMegabytes: 1024, residentMegabytes: 2048 };

/** Flags of the runtime that every worker is started with, the same for all. */
export const workerFlags = ({ heapMegabytes }: Limits = defaultLimits): string[] => [
  "--expose-gc",
  `--max-old-space-size=${heapMegabytes}`,
  "--disable-warning=ExperimentalWarning",
];

const workerFile = fileURLToPath(new URL("../worker/main.ts", import.meta.url));
/**
 * Where the runtime keeps what it compiled, so that fifty workers do not strip types fifty times: of everything, or of
 * wirebench's own files alone, since a first call finds no library compiled.
 */
const compileCaches = {
  everything: join(tmpdir(), "wirebench-compile-cache"),
  "own files": join(tmpdir(), "wirebench-compile-cache-own"),
} as const;
/** Signals that no library raises by mistake: a person or the system has ended the worker. */
const FROM_OUTSIDE: ReadonlySet<string> = new Set(["SIGKILL", "SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT"]);
const MEMORY_LOOK_MILLISECONDS = 250;
const MOST_ERROR_TEXT = 4000;

/** Every worker that is alive, so that an interrupted run leaves none behind. */
const alive = new Set<WorkerProcess>();
export const killAllWorkers = (): void => {
  for (const worker of alive) worker.kill();
};

export class WorkerProcess {
  readonly #process: ChildProcess;
  readonly #limits: Limits;
  #waiting: ((answer: Answer) => void) | undefined;
  #asked = "start";
  /** Why nothing more can come of it. */
  #ended: Extract<Answer, { is: "failed" }> | undefined;
  #printed = "";
  #errors = "";

  /**
   * `compiled`: what it may start from that an earlier process has compiled.
   * `zone`: its time zone (TZ); absent for that of this process. `place`: where it runs; absent for anywhere.
   */
  constructor({
    compiled = "everything",
    limits = defaultLimits,
    zone,
    place,
  }: {
    compiled?: keyof typeof compileCaches;
    limits?: Limits;
    zone?: string;
    place?: Place | undefined;
  } = {}) {
    this.#limits = limits;
    const { NODE_OPTIONS: _, NODE_COMPILE_CACHE: __, ...environment } = process.env;
    const [command = process.execPath, ...words] = [
      ...startedIn(place),
      process.execPath,
      ...workerFlags(limits),
      workerFile,
    ];
    this.#process = spawn(command, words, {
      stdio: ["pipe", "pipe", "pipe", "pipe"],
      env: {
        ...environment,
        NODE_COMPILE_CACHE: compileCaches[compiled],
        ...(zone === undefined ? {} : { TZ: zone }),
      },
    });
    alive.add(this);
    if (this.pid !== undefined) bindMainThread(this.pid, place);
    const { stdin, stdout, stderr, stdio } = this.#process;
    // A worker that died takes no more questions; that it died is told by its exit.
    stdin?.on("error", () => {});
    stdout?.on("data", (data: Buffer) => (this.#printed += data.toString().slice(0, MOST_ERROR_TEXT)));
    stderr?.on(
      "data",
      (data: Buffer) => (this.#errors = (this.#errors + data.toString()).slice(-MOST_ERROR_TEXT)),
    );
    createInterface({ input: stdio[3] as Readable }).on("line", (line) => this.#settle(this.#read(line)));
    this.#process.on("error", (error) => this.#end(`could not be started: ${error.message}`));
    this.#process.on("close", (code, signal) =>
      this.#end(this.#exitCause(code, signal), signal !== null && FROM_OUTSIDE.has(signal)),
    );
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** Asks one question at a time. Whatever goes wrong is an answer, `failed`, with its cause. */
  ask(question: Question, timeoutMilliseconds: number): Promise<Answer> {
    if (this.#ended !== undefined) return Promise.resolve(this.#ended);
    this.#asked = question.ask;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.kill(`hung: no answer to ${question.ask} within ${timeoutMilliseconds / 1000} s`);
      }, timeoutMilliseconds);
      const memory = setInterval(() => this.#watchMemory(), MEMORY_LOOK_MILLISECONDS);
      this.#waiting = (answer) => {
        clearTimeout(timer);
        clearInterval(memory);
        this.#waiting = undefined;
        resolve(answer);
      };
      this.#process.stdin?.write(asLine(question));
    });
  }

  /** Ends the process at once. */
  kill(cause = "ended by the scheduler"): void {
    this.#end(cause);
    this.#process.kill("SIGKILL");
  }

  #settle(answer: Answer): void {
    // What a library prints costs time inside the measurement, and would be mixed into our own output.
    if (this.#printed === "") return this.#waiting?.(answer);
    const text = this.#printed.trim().replaceAll(/\s+/g, " ").slice(0, 80);
    this.kill(`printed to standard output while asked to ${this.#asked}: "${text}"`);
  }

  #end(cause: string, fromOutside = false): void {
    alive.delete(this);
    this.#ended ??= { is: "failed", cause, ...(fromOutside ? { fromOutside } : {}) };
    this.#waiting?.(this.#ended);
  }

  #read(line: string): Answer {
    try {
      const answer = JSON.parse(line) as Answer;
      // A verdict may hold a number token beyond a double.
      return answer.is === "conformed" ? (parseExactly(line) as Answer) : answer;
    } catch {
      return { is: "failed", cause: `wrote something else than an answer: ${line.slice(0, 80)}` };
    }
  }

  #exitCause(code: number | null, signal: NodeJS.Signals | null): string {
    if (/heap out of memory|invalid array length|Allocation failed/i.test(this.#errors))
      return `ran out of memory while asked to ${this.#asked} (limit ${this.#limits.heapMegabytes} MB)`;
    const how = signal === null ? `exited with code ${code}` : `was ended by ${signal}`;
    const last = this.#errors.trim().split("\n").at(-1)?.slice(0, 160) ?? "";
    return `${how} while asked to ${this.#asked}${last === "" ? "" : `: ${last}`}`;
  }

  /** A synchronous loop in a library can't tell of its own memory, so it is looked at from outside where the system shows it. */
  #watchMemory(): void {
    if (process.platform !== "linux" || this.pid === undefined) return;
    try {
      const pages = Number(readFileSync(`/proc/${this.pid}/statm`, "utf8").split(" ")[1]);
      const megabytes = (pages * 4096) / 2 ** 20;
      if (megabytes > this.#limits.residentMegabytes)
        this.kill(`used ${Math.round(megabytes)} MB of memory (limit ${this.#limits.residentMegabytes} MB)`);
    } catch {
      // it has just ended; its exit says so
    }
  }
}
