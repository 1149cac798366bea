/** Why no answer came from a worker: as data, with the one sentence that matters. */

import type { Limits } from "../runtimes/contract.ts";

/** No answer came, for a reason that lies in the worker or in who ended it. */
export interface Failure {
  readonly is: "failed";
  /**
   * `threw`: the worker says so itself. `hung`: no answer in time. `exited`: the process ended by itself or crashed.
   * `memory`: over its limit. `printed`: the library wrote to standard output. `protocol`: what came is no answer.
   * `killed`: somebody else ended the process, so nothing is known of the adapter.
   */
  readonly code: "threw" | "hung" | "exited" | "memory" | "printed" | "protocol" | "killed";
  /** One line. */
  readonly cause: string;
}

/** Signals that no library raises by mistake: a person or the system has ended the worker. */
const FROM_OUTSIDE: ReadonlySet<string> = new Set(["SIGKILL", "SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT"]);
const OUT_OF_MEMORY =
  /^FATAL ERROR: .*(?:out of memory|Allocation failed)|Fatal (?:process|JavaScript) out of memory/m;
const MAX_SENTENCE = 160; // characters

/** How a process ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: string | null;
  /** What it was asked last. */
  readonly asked: string;
  /** What it wrote to standard error. */
  readonly errors: string;
  /** The start of an answer without a line end; empty where there is none. */
  readonly half: string;
  readonly limits: Limits;
}

/** A process that has ended, as a failure. */
export function failureOf({ code, signal, asked, errors, half, limits }: Ending): Failure {
  if (OUT_OF_MEMORY.test(errors))
    return {
      is: "failed",
      code: "memory",
      cause: `ran out of memory while asked to ${asked} (limit ${limits.heapMegabytes} MB)`,
    };
  const how = signal === null ? `exited with code ${code}` : `was ended by ${signal}`;
  const middle = half === "" ? "" : ` in the middle of an answer (${oneLine(half).slice(0, 80)})`;
  const sentence = sentenceOf(errors);
  return {
    is: "failed",
    code:
      signal !== null && FROM_OUTSIDE.has(signal)
        ? "killed"
        : half !== "" && code === 0
          ? "protocol"
          : "exited",
    cause: `${how} while asked to ${asked}${middle}${sentence === "" ? "" : `: ${sentence}`}`,
  };
}

/** Text on one line, without runs of white space, and without what would move a terminal's cursor. */
export const oneLine = (text: string): string =>
  text
    .trim()
    .replaceAll(/\s+/g, " ")
    .replaceAll(/\p{Cc}/gu, (found) => String.raw`\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** The sentence of standard error that says why a process ended; empty where none does. */
export function sentenceOf(errors: string): string {
  const lines = errors.split(/\r?\n/);
  const sentence =
    /^# Fatal error in .*\n#\s*(\S.*)$/m.exec(errors)?.[1] ??
    uncaught(lines) ??
    uncaughtElsewhere(errors) ??
    lastSentence(lines) ??
    "";
  return oneLine(sentence).slice(0, MAX_SENTENCE);
}

/** Node shows the place of what was thrown, a line with carets, and then what was thrown. */
function uncaught(lines: readonly string[]): string | undefined {
  const last = lines.findLastIndex((line) => line.startsWith("Node.js v"));
  const carets = lines.slice(0, Math.max(last, 0)).findLastIndex((line) => /^\s*\^+\s*$/.test(line));
  if (carets === -1) return undefined;
  const from = lines
    .slice(carets + 1, last)
    .join("\n")
    .trimStart();
  const thrown = from.split(/\n\s+at |\n\(Use `node |\n\s*\n/, 1)[0] ?? "";
  const reason = /^\S*UnhandledPromiseRejection: .*The promise rejected with the reason (.*?)\.?$/m.exec(
    thrown,
  )?.[1];
  return reason === undefined ? thrown : `rejected a promise with the reason ${reason}`;
}

/** Deno says first what was thrown, Bun after the place and before its own version. */
function uncaughtElsewhere(errors: string): string | undefined {
  const inDeno = /^error: Uncaught (?:\(in promise\) )?(.+)$/m.exec(errors)?.[1];
  return inDeno ?? (/^Bun v\d/m.test(errors) ? /^(?:error|\w*Error): .+$/m.exec(errors)?.[0] : undefined);
}

/** Lines that say where, how to look further, or what the engine was doing. */
const NOISE =
  /^\s|^$|^Node\.js v|^\(Use `node |^\(node:\d+\)|^[-=#<]{3}|^#|^\d+: |^\[\d+(?::0x[\da-f]+)?\]|^[\])}]+$|^Traceback |^note: /;
const SAYS_ERROR = /(?:Error|Exception|panic|abort)/;

/** Of another runtime: the last line that names an error, else the last one that says anything. */
function lastSentence(lines: readonly string[]): string | undefined {
  const sentences = lines.filter((line) => !NOISE.test(line));
  return sentences.findLast((line) => SAYS_ERROR.test(line)) ?? sentences.at(-1);
}
