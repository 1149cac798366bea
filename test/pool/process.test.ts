import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { defaultLimits, MachineError } from "../../src/pool/pool.ts";
import { foreign } from "../../src/runtimes/foreign.ts";
import { file, folder, LONG, openPool, type Question, read, run, startWorker, write } from "./support.ts";

it("answers one question after the other, with what was asked", async () => {
  const worker = startWorker();
  const text = "é😀\u2028\n";
  expect(await worker.ask({ ...run("answer(question.text)"), text } as Question, LONG)).toBe(text);
  expect(await worker.ask(run('write("  [1.0]\\n")'), LONG)).toEqual([1]);
});

it("answers with megabytes, and is asked with megabytes", async () => {
  const worker = startWorker();
  const text = "😀é1".repeat(1_000_000);
  expect(await worker.ask({ ...run("answer(question.text)"), text } as Question, LONG)).toBe(text);
});

it("has its own time zone, no NODE_OPTIONS, and no place named for its answers", async () => {
  const { NODE_OPTIONS, WIREBENCH_ANSWERS } = process.env;
  process.env["NODE_OPTIONS"] = "--no-warnings";
  process.env["WIREBENCH_ANSWERS"] = "/nowhere";
  const code =
    "answer([process.env.TZ, process.env.NODE_OPTIONS ?? null, process.env.WIREBENCH_ANSWERS ?? null])";
  try {
    const worker = startWorker(openPool(), { zone: "Asia/Kathmandu" });
    expect(await worker.ask(run(code), LONG)).toEqual(["Asia/Kathmandu", null, null]);
  } finally {
    for (const [name, value] of Object.entries({ NODE_OPTIONS, WIREBENCH_ANSWERS }))
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
  }
});

it("is asked one question at a time", async () => {
  const worker = startWorker();
  const first = worker.ask(run("answer(1)", "first"), LONG);
  await expect(worker.ask(run("answer(2)", "second"), LONG)).rejects.toThrow(
    "second was asked before first was answered",
  );
  expect(await first).toBe(1);
});

it("hangs where no answer comes, also in a loop, and stays failed", async () => {
  const worker = startWorker();
  await worker.ask(run("answer(1)"), LONG);
  const failure = { is: "failed", code: "hung", cause: "hung: no answer to loop within 0.2 s" };
  expect(await worker.ask(run("for (;;);", "loop"), 200)).toEqual(failure);
  expect(await worker.ask(run("answer(1)"), LONG)).toEqual(failure);
});

it("hangs after half a line", async () => {
  const worker = startWorker();
  await worker.ask(run("answer(1)"), LONG);
  expect(await worker.ask(run(`write('{"is":"rea')`, "prepare"), 500)).toMatchObject({ code: "hung" });
});

it("fails where it ends after half a line", async () => {
  const half = (code: number) =>
    startWorker().ask(run(`write('{"is":"rea'); process.exit(${code})`, "prepare"), LONG);
  const cause = (code: number) =>
    `exited with code ${code} while asked to prepare in the middle of an answer ({"is":"rea)`;
  expect(await half(0)).toEqual({ is: "failed", code: "protocol", cause: cause(0) });
  expect(await half(7)).toEqual({ is: "failed", code: "exited", cause: cause(7) });
});

it("fails with what its reader says of a wrong line", async () => {
  const worker = startWorker(openPool(), {
    read: (line) => {
      throw new Error(`not an answer: ${line}`);
    },
  });
  const failure = { is: "failed", code: "protocol", cause: "not an answer: nonsense" };
  expect(await worker.ask(run('write("nonsense\\n")'), LONG)).toEqual(failure);
  expect(await worker.ask(run("answer(1)"), LONG)).toEqual(failure);
});

it("fails where a line never ends, and where nobody asked for it", async () => {
  const limits = { ...defaultLimits, answerCharacters: 100_000 };
  const endless = startWorker(openPool(), { limits });
  expect(await endless.ask(run('for (;;) write("x".repeat(1000))'), LONG)).toEqual({
    is: "failed",
    code: "protocol",
    cause: `wrote an answer of more than 100000 characters: ${"x".repeat(80)}`,
  });
  const twice = startWorker();
  expect(await twice.ask(run('write("1\\n2\\n")'), LONG)).toEqual({
    is: "failed",
    code: "protocol",
    cause: "wrote a line that nobody asked for: 2",
  });
});

it("fails where the library prints, with an answer or between two", async () => {
  const failure = (ask: string) => ({
    is: "failed",
    code: "printed",
    cause: `printed to standard output while asked to ${ask}: "hello world"`,
  });
  const during = startWorker();
  expect(
    await during.ask(run('require("node:fs").writeSync(1, " hello\\n world"); answer(1)', "prepare"), LONG),
  ).toEqual(failure("prepare"));
  const between = startWorker();
  await between.ask(run('answer(1); require("node:fs").writeSync(1, "hello world")', "prepare"), LONG);
  expect(await between.ask(run("answer(2)", "block"), LONG)).toMatchObject({ code: "printed" });
});

it("is ended by the scheduler with its cause", async () => {
  const worker = startWorker();
  const answer = worker.ask(run("for (;;);"), LONG);
  worker.kill("no longer needed");
  expect(await answer).toEqual({ is: "failed", code: "killed", cause: "no longer needed" });
  expect(await worker.ask(run("answer(1)"), LONG)).toEqual(await answer);
});

it("is ended with all others of its pool, which then still starts new ones", async () => {
  const pool = openPool();
  const asked = [startWorker(pool), startWorker(pool)].map((worker) => worker.ask(run("for (;;);"), LONG));
  pool.kill();
  for (const answer of asked)
    expect(await answer).toEqual({ is: "failed", code: "killed", cause: "ended by the scheduler" });
  expect(await startWorker(pool).ask(run("answer(1)"), LONG)).toBe(1);
});

it("is written in any language", async (context) => {
  if (spawnSync("python3", ["--version"]).status !== 0) context.skip("there is no python3 here");
  const script = file(
    "worker.py",
    `import json, os, sys
answers = os.fdopen(3, "w")
for line in sys.stdin:
    question = json.loads(line)
    if question["ask"] == "fail":
        raise ValueError("no such thing: " + question["code"])
    answers.write(json.dumps(question["code"].upper()) + "\\n")
    answers.flush()
`,
  );
  const worker = openPool().start<Question, unknown>(foreign(["python3", script]), { read, write });
  expect(await worker.ask(run("é"), LONG)).toBe("É");
  expect(await worker.ask(run("x", "fail"), LONG)).toEqual({
    is: "failed",
    code: "exited",
    cause: "exited with code 1 while asked to fail: ValueError: no such thing: x",
  });
});

it("rejects with one line where a program is missing: that is nobody's failure", async () => {
  const started = openPool().start<Question, unknown>(foreign(["no-such-runtime", "x"]), { read, write });
  expect(started.pid).toBeUndefined();
  const error: unknown = await started.ask(run(""), LONG).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(MachineError);
  expect((error as Error).message).toBe(
    "could not start no-such-runtime: there is no such program; install it, or put its folder on the PATH",
  );
});

it("rejects where the core is none that this process may use", async () => {
  const worker = startWorker(openPool(), { place: { core: 4096, helperThreads: "same core" } });
  await expect(worker.ask(run(""), LONG)).rejects.toThrow(/^could not bind a worker to core 4096: /);
});

it("rejects where no more files can be opened", async (context) => {
  if (process.platform === "win32") context.skip("Windows has no ulimit");
  const script = file(
    "files.mjs",
    `import { openSync } from "node:fs";
import { Pool } from ${JSON.stringify(new URL("../../src/pool/pool.ts", import.meta.url).href)};
const pool = new Pool({ priority: "as it is" });
const ask = () => pool.start({ command: ["cat"], environment: {} }, { read: JSON.parse, write: (question) => JSON.stringify(question) + "\\n" }).ask({ ask: "test" }, 1000);
await ask();
try { for (;;) openSync("/dev/null"); } catch {}
const error = await ask().catch((reason) => reason);
console.log(error.name + ": " + error.message);
process.exit();
`,
  );
  const { stdout } = spawnSync(
    "sh",
    ["-c", 'ulimit -n 100; exec "$0" --disable-warning=ExperimentalWarning "$1"', process.execPath, script],
    { encoding: "utf8", cwd: folder },
  );
  expect(stdout.trim()).toBe(
    'MachineError: could not start cat: too many files are open (EMFILE); raise the limit with "ulimit -n 4096"',
  );
});

it.for(["same core", "any core"] as const)(
  "stays in its place, helper threads on %s",
  async (helperThreads, context) => {
    const pool = openPool();
    const core = pool.cores.at(-1);
    if (core === undefined) context.skip("no worker can be bound to a core here");
    const worker = startWorker(pool, { place: { core: core ?? 0, helperThreads } });
    const listed = await worker.ask(
      run(`const { readFileSync, readdirSync } = require("node:fs");
answer(readdirSync("/proc/self/task").map((thread) =>
  [thread === String(process.pid), /Cpus_allowed_list:\\s*(\\S+)/.exec(readFileSync("/proc/self/task/" + thread + "/status", "utf8"))[1]]))`),
      LONG,
    );
    const of = (main: boolean) =>
      (listed as [boolean, string][]).filter(([is]) => is === main).map(([, list]) => list);
    expect(of(true)).toEqual([String(core)]);
    if (helperThreads === "same core") expect(new Set(of(false))).toEqual(new Set([String(core)]));
  },
);
