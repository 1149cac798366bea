/** Real processes for the tests of the pool. */

import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, expect } from "vitest";
import { foreign } from "../../src/runtimes/foreign.ts";
import { asLine } from "../../src/protocol/lines.ts";
import { Pool, type PoolOptions, type Process, type ProcessOptions } from "../../src/pool/pool.ts";

export const folder = mkdtempSync(join(tmpdir(), "wirebench-pool-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file into the folder of this test file; its path. */
export function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** A worker that runs the code in each question. The code may call `answer(value)`, `write(text)` and `spawn(…)`. */
const worker = file(
  "worker.mjs",
  `import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
const write = (text) => writeFileSync(3, text);
const answer = (value) => write(JSON.stringify(value) + "\\n");
const AsyncFunction = (async () => {}).constructor;
for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  await new AsyncFunction("answer", "write", "spawn", "question", "require", question.code)(
    answer, write, spawn, question, process.getBuiltinModule("node:module").createRequire(import.meta.url),
  );
}
`,
);

export interface Question {
  readonly ask: string;
  readonly code: string;
}
/** A question that runs this code in the worker. */
export const run = (code: string, ask = "test"): Question => ({ ask, code });

export const read = (line: string): unknown => JSON.parse(line);
export const write = asLine;
/** Long enough for any machine; no test waits for it unless it fails. */
export const LONG = 120_000;

const pools: Pool[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

/** A pool that is closed after the test. */
export function openPool(priority: PoolOptions["priority"] = "as it is"): Pool {
  const pool = new Pool({ priority });
  pools.push(pool);
  return pool;
}

export function startWorker(
  pool: Pool = openPool(),
  { flags = [], ...options }: Partial<ProcessOptions<unknown>> & { readonly flags?: readonly string[] } = {},
): Process<Question, unknown> {
  return pool.start(foreign([process.execPath, ...flags, worker]), { read, write, ...options });
}

/** Whether a process runs; one that has ended and that nobody has waited for does not. */
export function isAlive(pid: number): boolean {
  try {
    return !/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/** Processes that have this text in their environment. */
export const processesWith = (text: string): number[] =>
  readdirSync("/proc")
    .map(Number)
    .filter((pid) => {
      try {
        return Number.isInteger(pid) && readFileSync(`/proc/${pid}/environ`).includes(text);
      } catch {
        return false;
      }
    });

/** Waits until the condition holds, and fails after half a minute. */
export async function eventually(what: string, holds: () => boolean): Promise<void> {
  for (const end = performance.now() + 30_000; !holds(); await sleep(20))
    expect(performance.now(), `${what}, within half a minute`).toBeLessThan(end);
}
