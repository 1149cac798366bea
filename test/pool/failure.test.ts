import { describe, expect, it } from "vitest";
import { defaultLimits } from "../../src/pool/pool.ts";
import { sentenceOf } from "../../src/pool/failure.ts";
import { LONG, openPool, run, startWorker } from "./support.ts";

const exited = "exited with code 1 while asked to prepare";
const causes: readonly (readonly [string, string, string])[] = [
  ["a throw", 'throw new TypeError("wrong\\n  type")', `${exited}: TypeError: wrong type`],
  ["a throw without a message", "throw new Error()", `${exited}: Error`],
  [
    "an error with a cause and fields",
    'throw Object.assign(new RangeError("outer", { cause: new SyntaxError("inner") }), { code: "E_X" })',
    `${exited}: RangeError: outer`,
  ],
  [
    "a throw from a timer, after a warning",
    'process.emitWarning("careful"); setTimeout(() => { throw new Error("late") })',
    `${exited}: Error: late`,
  ],
  ["a rejected promise", 'void Promise.reject(new RangeError("no"))', `${exited}: RangeError: no`],
  ["a thrown text", 'setTimeout(() => { throw "a text" })', `${exited}: a text`],
  ["a thrown object", "setTimeout(() => { throw { a: 1 } })", `${exited}: { a: 1 }`],
  ["a thrown nothing", "setTimeout(() => { throw undefined })", `${exited}: undefined`],
  [
    "a promise rejected with a text",
    'void Promise.reject("a text")',
    `${exited}: rejected a promise with the reason "a text"`,
  ],
  ["an exit code", "process.exit(7)", "exited with code 7 while asked to prepare"],
  ["an exit without an answer", "process.exit(0)", "exited with code 0 while asked to prepare"],
  [
    "an exit after a sentence",
    'console.error("no licence found"); process.exit(3)',
    "exited with code 3 while asked to prepare: no licence found",
  ],
];

describe("the cause of", () => {
  it.for(causes)("%s", async ([, code, cause]) => {
    expect(await startWorker().ask(run(code, "prepare"), LONG)).toEqual({
      is: "failed",
      code: "exited",
      cause,
    });
  });

  it("an abort is its signal, without the engine's stack", async () => {
    expect(await startWorker().ask(run("process.abort()", "prepare"), LONG)).toEqual({
      is: "failed",
      code: "exited",
      cause: "was ended by SIGABRT while asked to prepare",
    });
  });

  it("an assertion of the engine is what did not hold", async () => {
    const worker = startWorker(openPool(), { flags: ["--freeze-flags-after-init"] });
    const failure = await worker.ask(
      run('require("node:v8").setFlagsFromString("--trace-gc")', "prepare"),
      LONG,
    );
    expect(failure).toMatchObject({ code: "exited" });
    expect((failure as { cause: string }).cause).toMatch(
      /^was ended by SIG[A-Z]+ while asked to prepare: Check failed: /,
    );
  });

  it("a full heap is its limit", async () => {
    const limits = { ...defaultLimits, heapMegabytes: 40 };
    const worker = startWorker(openPool(), { limits, flags: ["--max-old-space-size=40"] });
    const fill = "const all = []; for (;;) all.push(new Array(1e4).fill(1.5))";
    expect(await worker.ask(run(fill, "prepare"), LONG)).toEqual({
      is: "failed",
      code: "memory",
      cause: "ran out of memory while asked to prepare (limit 40 MB)",
    });
  });

  it("a crash is the library's, a signal from outside is nobody's", async () => {
    const after = (signal: string) =>
      startWorker().ask(
        run(`process.kill(process.pid, "${signal}"); setInterval(() => {}, 1000)`, "prepare"),
        LONG,
      );
    expect(await after("SIGSEGV")).toMatchObject({
      code: "exited",
      cause: "was ended by SIGSEGV while asked to prepare",
    });
    for (const signal of ["SIGKILL", "SIGTERM", "SIGINT", "SIGHUP", "SIGQUIT"])
      expect(await after(signal)).toEqual({
        is: "failed",
        code: "killed",
        cause: `was ended by ${signal} while asked to prepare`,
      });
  });
});

it.for([
  ["Traceback (most recent call last):\n  File \"x.py\", line 1\n    f()\nKeyError: 'a'\n", "KeyError: 'a'"],
  [
    "thread 'main' panicked at src/main.rs:2:5:\nboom\nnote: run with `RUST_BACKTRACE=1`\n",
    "thread 'main' panicked at src/main.rs:2:5:",
  ],
  ["panic: boom\n\ngoroutine 1 [running]:\nmain.main()\n\t/x.go:3\nexit status 2\n", "panic: boom"],
  [
    'error: Uncaught (in promise) Error: gone\nthrow new Error("gone")\n      ^\n    at file:///x/y.ts:1:7\n',
    "Error: gone",
  ],
  [
    '1 | throw new Error("gone")\n              ^\nerror: gone\n      at /x/y.ts:1:11\n\nBun v1.4.5 (Linux x64)\n',
    "error: gone",
  ],
  ["\n\n", ""],
  [`x: ${"y".repeat(500)}`, `x: ${"y".repeat(157)}`],
] as const)("of another runtime's errors: %j", ([errors, sentence]) => {
  expect(sentenceOf(errors)).toBe(sentence);
});
