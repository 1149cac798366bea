/** wirebench, killed at any moment, leaves nothing behind: no worker, however it loops, and nothing that a worker has started. */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { planted, wirebench } from "./wirebench.ts";

const folder = mkdtempSync(join(tmpdir(), "wirebench-killed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Generous: a busy machine is no failure. */
const PATIENCE_MILLISECONDS = 60_000;

const fileOf = (pid: string, name: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${name}`, "utf8");
  } catch {
    return ""; // it has just ended, or is somebody else's
  }
};

/** Every process of the pool that this process has, by the marker in its environment: whoever its parent is by now. */
function processesOf(pool: string): string[] {
  return readdirSync("/proc").filter(
    (pid) =>
      /^\d+$/.test(pid) &&
      fileOf(pid, "environ").split("\0").includes(`WIREBENCH_POOL=${pool}`) &&
      !/\) [ZX] /.test(fileOf(pid, "stat")),
  );
}

/** The pool of a wirebench process, once it has a worker. */
async function poolOf(pid: number): Promise<string> {
  for (const end = Date.now() + PATIENCE_MILLISECONDS; Date.now() < end; await wait(50)) {
    const children = fileOf(String(pid), `task/${pid}/children`).trim().split(" ");
    for (const child of children) {
      const marker = /(?:^|\0)WIREBENCH_POOL=([^\0]+)/.exec(fileOf(child, "environ"))?.[1];
      if (marker !== undefined) return marker;
    }
  }
  throw new Error("no worker was started");
}

async function until(happened: () => boolean): Promise<boolean> {
  for (const end = Date.now() + PATIENCE_MILLISECONDS; Date.now() < end; await wait(50))
    if (happened()) return true;
  return false;
}

/** Processor time that only a worker that loops takes: three seconds, in ticks of a hundredth. */
const LOOPING_TICKS = 300;
const userTicks = (pid: string): number =>
  Number(
    fileOf(pid, "stat")
      .replace(/^.*\) /s, "")
      .split(" ")[11] ?? 0,
  );

describe.runIf(existsSync("/proc/self/environ"))(
  "wirebench, killed with -9 (where /proc shows environments)",
  () => {
    it.each([
      [
        "while a worker loops",
        "hangs",
        (pool: string) =>
          processesOf(pool).some(
            (pid) => fileOf(pid, "cmdline").includes("worker/main.ts") && userTicks(pid) > LOOPING_TICKS,
          ),
      ],
      [
        "while what a worker has started goes on",
        "leaves-children",
        (pool: string) =>
          processesOf(pool).some((pid) => fileOf(pid, "cmdline").includes("left by leaves-children")),
      ],
    ])("%s, leaves no process behind", async (_, adapter, isThere) => {
      const out = join(folder, adapter);
      let pool = "";
      let wasThere = false;
      const killOnce = async (pid: number) => {
        pool = await poolOf(pid);
        wasThere = await until(() => isThere(pool));
        process.kill(pid, "SIGKILL");
      };
      const words = ["run", "check", "--profile", "smoke", "--adapter", planted(adapter), "--out", out];
      const ended = await wirebench(words, (pid) => {
        void killOnce(pid);
      });
      expect(ended.code).toBeNull();
      expect(pool).not.toBe("");
      expect(wasThere).toBe(true);
      expect(await until(() => processesOf(pool).length === 0), processesOf(pool).join()).toBe(true);
    });
  },
);

describe.runIf(existsSync("/proc/self/environ"))(
  "a run that goes to its end (where /proc shows environments)",
  () => {
    it("leaves nothing that a worker has started", async () => {
      let pool = "";
      const { code } = await wirebench(
        ["run", "check", "--profile", "smoke", "--out", join(folder, "whole")].concat(
          "--adapter",
          planted("leaves-children"),
        ),
        (pid) => void poolOf(pid).then((found) => (pool = found)),
      );
      expect(code).toBe(0);
      expect(pool).not.toBe("");
      expect(processesOf(pool)).toEqual([]);
    });
  },
);
