/** Nothing is left behind: each test starts real processes, ends something, and waits until all of them are gone. */

import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { defaultLimits, Pool } from "../../src/pool/pool.ts";
import { markedProcesses, POOL_MARK, startedBy, WORKER_MARK } from "../../src/pool/descendants.ts";
import { Reaper } from "../../src/pool/reaper.ts";
import { eventually, file, isAlive, LONG, openPool, processesWith, run, startWorker } from "./support.ts";

/** Skipped elsewhere: no other system shows the environment of its processes. */
const linux = existsSync("/proc/self/environ");

/** Code that starts processes in every way in which one can be lost, and answers with their pids. */
const startsAll = `
const plain = spawn("sleep", ["1000"]);
const detached = spawn("sleep", ["1000"], { detached: true, stdio: "ignore" });
const bare = spawn("sleep", ["1000"], { detached: true, stdio: "ignore", env: {} });
const orphaned = await new Promise((resolve) => {
  const shell = spawn("sh", ["-c", "setsid sleep 1000 >/dev/null 2>&1 3>&1 & echo $!"]);
  shell.stdout.on("data", (pid) => shell.on("exit", () => resolve(Number(pid))));
});
const pids = { plain: plain.pid, detached: detached.pid, bare: bare.pid, orphaned };
`;
type Pids = Record<"plain" | "detached" | "bare" | "orphaned", number>;

const allGone = (pids: readonly number[]) =>
  eventually(`none of ${pids.join(", ")} is alive`, () => !pids.some(isAlive));

describe.runIf(linux)("what a worker has started (where /proc shows environments)", () => {
  it("ends when the worker is killed, and the worker of another pool keeps what it has started", async () => {
    const [one, other] = [openPool(), openPool()];
    const [killed, kept] = [startWorker(one), startWorker(other)];
    const pids = (await killed.ask(run(`${startsAll} answer(pids)`), LONG)) as Pids;
    const keptPids = (await kept.ask(run(`${startsAll} answer(pids)`), LONG)) as Pids;
    const beside = startWorker(one);
    const besidePids = (await beside.ask(run(`${startsAll} answer(pids)`), LONG)) as Pids;
    expect(Object.values(pids).filter(isAlive)).toHaveLength(4);
    killed.kill();
    await allGone([killed.pid ?? 0, ...Object.values(pids)]);
    expect(Object.values(besidePids).filter(isAlive)).toHaveLength(4);
    await one.close();
    expect([beside.pid ?? 0, ...Object.values(besidePids)].filter(isAlive)).toEqual([]);
    expect(Object.values(keptPids).filter(isAlive)).toHaveLength(4);
    expect(await kept.ask(run("answer(1)"), LONG)).toBe(1);
  });

  it("ends when the worker exits, crashes, hangs or prints", async () => {
    for (const end of [
      "answer(pids); process.exit(7)",
      "answer(pids); process.abort()",
      "answer(pids); for (;;);",
      'answer(pids); require("node:fs").writeSync(1, "printed")',
    ]) {
      const worker = startWorker();
      const pids = (await worker.ask(run(`${startsAll} ${end}`), LONG)) as Pids;
      const failure = await worker.ask(run("answer(1)"), 2000);
      expect(failure, end).toMatchObject({ is: "failed" });
      // A process with an empty environment is found while its parent lives alone.
      await allGone([pids.plain, pids.detached, pids.orphaned]);
      if (isAlive(pids.bare)) process.kill(pids.bare, "SIGKILL");
    }
  });

  it("does not keep an answer waiting by holding the pipes of a worker that has ended", async () => {
    const worker = startWorker();
    const started = performance.now();
    const hold =
      'spawn("sleep", ["1000"], { detached: true, stdio: ["ignore", "inherit", "inherit", 3] }); process.exit(7)';
    expect(await worker.ask(run(hold), LONG)).toMatchObject({ code: "exited" });
    expect(performance.now() - started).toBeLessThan(LONG);
  });

  it("is all gone, the reaper too, when the pool is closed", async () => {
    const mark = `WIREBENCH_TEST=${randomUUID()}`;
    process.env["WIREBENCH_TEST"] = mark.split("=")[1];
    const pool = new Pool({ priority: "as it is" });
    try {
      const workers = [startWorker(pool), startWorker(pool)];
      for (const worker of workers) await worker.ask(run(`${startsAll} answer(pids)`), LONG);
      const looping = startWorker(pool).ask(run(`${startsAll} for (;;);`), LONG);
      await eventually("a worker has started four", () => processesWith(mark).length >= 3 + 2 * 3 + 3 + 1);
      await pool.close();
      expect(processesWith(mark)).toEqual([]);
      expect(await looping).toMatchObject({ code: "killed" });
      expect(() => startWorker(pool)).toThrow("closed");
    } finally {
      delete process.env["WIREBENCH_TEST"];
      await pool.close();
    }
  });

  it("counts for the memory of the worker, orphaned or not", async () => {
    const limits = { ...defaultLimits, residentMegabytes: 400 };
    const child = file("memory.mjs", "const all = Buffer.alloc(450e6, 1); setInterval(() => all, 1000);");
    for (const command of ['"$0" "$1"', 'setsid "$0" "$1" >/dev/null 2>&1 & exit']) {
      const worker = startWorker(openPool(), { limits });
      const words = ["-c", command, process.execPath, child];
      const failure = await worker.ask(run(`spawn("sh", ${JSON.stringify(words)})`), LONG);
      expect(failure, command).toMatchObject({ is: "failed", code: "memory" });
      expect((failure as { cause: string }).cause).toMatch(/^used \d+ MB of memory \(limit 400 MB\)$/);
    }
  });
});

/** A process that starts a pool with a worker that loops and has started others; it says `started` after so many workers. */
const owner = file(
  "owner.mjs",
  `import { Pool } from ${JSON.stringify(new URL("../../src/pool/pool.ts", import.meta.url).href)};
const pool = new Pool({ priority: "as it is" });
const code = ${JSON.stringify(`${startsAll.replace(/const bare.*\n/, "const bare = plain;\n")} answer(pids); for (;;);`)};
const start = () => pool.start({ command: [process.execPath, process.argv[2]], environment: {} }, { read: JSON.parse, write: (question) => JSON.stringify(question) + "\\n" });
const [one, two] = [start(), start()];
one.ask({ ask: "test", code }, 1e6).then((pids) => console.log("started"), console.error);
two.ask({ ask: "test", code: "for (;;);" }, 1e6);
console.log("starting");
`,
);

function startOwner(mark: string): ChildProcess {
  const worker = owner.replace("owner.mjs", "worker.mjs");
  return spawn(process.execPath, ["--disable-warning=ExperimentalWarning", owner, worker], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, WIREBENCH_TEST: mark },
  });
}

describe.runIf(linux)("where wirebench itself is killed (and /proc shows environments)", () => {
  it("nothing is left of workers that loop, nor of what they have started, nor of the reaper", async () => {
    const mark = randomUUID();
    const started = startOwner(mark);
    let said = "";
    started.stdout?.on("data", (data: Buffer) => (said += data.toString()));
    await eventually("workers have started", () => said.includes("started"));
    expect(processesWith(mark).length).toBeGreaterThanOrEqual(1 + 1 + 2 + 3);
    started.kill("SIGKILL");
    await eventually("nothing is left", () => processesWith(mark).length === 0);
  });

  it.for([0, 5, 20, 60, 150])("nothing is left %i ms after the first process was started", async (wait) => {
    const mark = randomUUID();
    const started = startOwner(mark);
    await eventually("a process has started", () => startedBy(started.pid ?? 0).length > 0);
    await sleep(wait);
    started.kill("SIGKILL");
    await eventually("nothing is left", () => processesWith(mark).length === 0);
  });

  it("an interrupt does not reach its workers", async () => {
    const worker = startWorker();
    await worker.ask(run("answer(1)"), LONG);
    // The group and the session of a worker are its own: a terminal signals the group in front.
    const stat = await worker.ask(
      run(
        'answer(require("node:fs").readFileSync("/proc/self/stat", "utf8").split(") ")[1].split(" ").slice(2, 4).map(Number))',
      ),
      LONG,
    );
    expect(stat).toEqual([worker.pid, worker.pid]);
  });
});

describe.skipIf(process.platform === "win32")("the reaper", () => {
  it("ends groups where the system does not show environments, and none that has ended before", async () => {
    const pool = randomUUID();
    const reaper = new Reaper(pool, "groups");
    const start = () => spawn("sleep", ["1000"], { detached: true, stdio: "ignore" });
    const [left, ended] = [start(), start()];
    for (const { pid = 0 } of [left, ended]) reaper.groupStarted(pid);
    reaper.groupEnded(ended.pid ?? 0);
    reaper.process.stdin?.end(); // as when this process ends
    await once(left, "exit");
    await eventually("the reaper has ended", () => !reaper.alive);
    expect(isAlive(ended.pid ?? 0)).toBe(true);
    ended.kill("SIGKILL");
  });

  it.runIf(linux)("is replaced where somebody has ended it", async () => {
    const pool = openPool();
    const before = new Set(startedBy(process.pid));
    const first = startWorker(pool);
    await first.ask(run("answer(1)"), LONG);
    const reaper = startedBy(process.pid).find((pid) => !before.has(pid) && pid !== first.pid) ?? 0;
    process.kill(reaper, "SIGKILL");
    await eventually("this process knows that the reaper has ended", () => !existsSync(`/proc/${reaper}`));
    const second = startWorker(pool);
    expect(await second.ask(run("answer(1)"), LONG)).toBe(1);
    const others = startedBy(process.pid).filter((pid) => !before.has(pid));
    expect(others.filter((pid) => pid !== first.pid && pid !== second.pid)).toHaveLength(1);
  });

  it.runIf(linux)(
    "is not marked itself, though this process is: an outer pool ends no inner reaper",
    async () => {
      const outer = randomUUID();
      process.env[POOL_MARK] = outer;
      process.env[WORKER_MARK] = `${outer}.1`;
      const reaper = new Reaper(randomUUID());
      try {
        await once(reaper.process, "spawn");
        expect(isAlive(reaper.process.pid ?? 0)).toBe(true);
        expect([...markedProcesses(outer).keys()]).not.toContain(reaper.process.pid);
      } finally {
        delete process.env[POOL_MARK];
        delete process.env[WORKER_MARK];
        await reaper.end();
      }
    },
  );
});
