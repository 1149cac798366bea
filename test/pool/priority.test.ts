/** Priorities as the system shows them: of workers, of their threads, of what they start, and of this process. */

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { constants, getPriority } from "node:os";
import { expect, it, type TestContext } from "vitest";
import { file, LONG, openPool, run, startWorker } from "./support.ts";

const { PRIORITY_HIGH } = constants.priority;

const niceOf = (path: string): number =>
  Number(readFileSync(`/proc/${path}/stat`, "utf8").split(") ").at(-1)?.split(" ")[16]);
const threadsOf = (pid: number): string[] => readdirSync(`/proc/${pid}/task`);
const threadNices = (pid: number): number[] =>
  threadsOf(pid).map((thread) => niceOf(`${pid}/task/${thread}`));

function raisedPool(context: TestContext) {
  const pool = openPool("raised");
  if (!pool.prioritised)
    context.skip("no worker gets a raised priority here: it takes Linux, chrt, and CAP_SYS_NICE");
  return pool;
}

it("says whether workers get a raised priority, as a process of its own finds out", () => {
  const { stdout } = spawnSync(
    "chrt",
    ["-R", "-o", "0", "nice", "-n", `${PRIORITY_HIGH - getPriority()}`, "nice"],
    {
      encoding: "utf8",
    },
  );
  expect(openPool("raised").prioritised).toBe(Number(stdout || Number.NaN) === PRIORITY_HIGH);
  expect(openPool("as it is").prioritised).toBe(false);
});

it("raises the main thread and the engine's threads, and nothing that the worker starts", async (context) => {
  const before = getPriority();
  const pool = raisedPool(context);
  const worker = startWorker(pool);
  const pid = worker.pid ?? 0;
  expect(niceOf(`${pid}/task/${pid}`)).toBe(PRIORITY_HIGH);
  const child = (await worker.ask(run('answer(spawn("sleep", ["1000"]).pid)'), LONG)) as number;
  expect(threadsOf(pid).length).toBeGreaterThan(1);
  expect(new Set(threadNices(pid))).toEqual(new Set([PRIORITY_HIGH]));
  expect(niceOf(`${child}`)).toBe(0);
  expect(getPriority()).toBe(before);
});

it("raises threads that come later, and what a raised thread starts is not", async (context) => {
  const worker = startWorker(raisedPool(context));
  const pid = worker.pid ?? 0;
  await worker.ask(run("answer(1)"), LONG);
  const threads = threadsOf(pid).length;
  await worker.ask(
    run(`const { Worker } = require("node:worker_threads");
const thread = new Worker("const { parentPort } = require('node:worker_threads'); parentPort.on('message', () => parentPort.postMessage(require('node:child_process').spawn('sleep', ['1000']).pid));", { eval: true });
globalThis.thread = thread;
await new Promise((resolve) => thread.on("online", resolve));
answer(1);`),
    LONG,
  );
  expect(threadsOf(pid).length).toBeGreaterThan(threads);
  expect(new Set(threadNices(pid))).toEqual(new Set([PRIORITY_HIGH]));
  const child = (await worker.ask(
    run('globalThis.thread.once("message", answer); globalThis.thread.postMessage(1);'),
    LONG,
  )) as number;
  expect(niceOf(`${child}`)).toBe(0);
});

it("raises the session of the worker, where the system shares cores among sessions first", async (context) => {
  const group = (pid: number | "self") => readFileSync(`/proc/${pid}/autogroup`, "utf8");
  if (!existsSync("/proc/self/autogroup")) context.skip("this system has no autogroups");
  const before = group("self");
  const worker = startWorker(raisedPool(context));
  expect(group(worker.pid ?? 0)).toMatch(new RegExp(` nice ${PRIORITY_HIGH}\\n`));
  const detached = (await worker.ask(
    run('answer(spawn("sleep", ["1000"], { detached: true, stdio: "ignore" }).pid)'),
    LONG,
  )) as number;
  expect(group(detached)).toMatch(/ nice 0\n/);
  expect(group("self")).toBe(before);
});

it("raises nothing that was not asked for", async () => {
  const worker = startWorker(openPool("as it is"));
  await worker.ask(run("answer(1)"), LONG);
  if (existsSync("/proc/self/stat"))
    expect(new Set(threadNices(worker.pid ?? 0))).toEqual(new Set([getPriority()]));
});

it("raises nothing and binds nothing where the commands for it are missing, and says so", () => {
  const script = file(
    "poor.mjs",
    `import { Pool } from ${JSON.stringify(new URL("../../src/pool/pool.ts", import.meta.url).href)};
const pool = new Pool({ priority: "raised" });
console.log(JSON.stringify([pool.prioritised, pool.cores]));
`,
  );
  const { stdout } = spawnSync(process.execPath, ["--disable-warning=ExperimentalWarning", script], {
    encoding: "utf8",
    env: { PATH: "/nowhere" },
  });
  expect(JSON.parse(stdout)).toEqual([false, []]);
});
