/** Runs that are killed at any moment, and resumed: real processes, real files. */

import { spawnSync } from "node:child_process";
import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { ruler } from "../../src/schedule/profiles.ts";
import type { Measured } from "../../src/record/result.ts";
import { readResult } from "../../src/record/store/results.ts";
import { wirebench } from "./wirebench.ts";

const folder = mkdtempSync(join(tmpdir(), "wirebench-resume-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesIn = (out: string): string[] =>
  readdirSync(out).flatMap((machine) =>
    readdirSync(join(out, machine)).map((name) => join(out, machine, name)),
  );
const journalIn = (out: string) => filesIn(out).find((path) => path.endsWith(".ndjson")) as string;
const lines = (path: string): string[] => readFileSync(path, "utf8").split("\n").slice(0, -1);

/** Waits until a run has appended so many of something, or says that it never did. Its journal as it was then. */
async function untilAppended(out: string, words: string, count: number): Promise<Journal> {
  for (let tries = 0; tries < 12_000; tries++, await wait(10))
    try {
      const path = journalIn(out);
      const written = lines(path);
      if (written.filter((line) => line.includes(words)).length >= count) return { path, lines: written };
    } catch {
      // there is no journal yet
    }
  throw new Error(`${words} was not appended ${count} times`);
}
interface Journal {
  readonly path: string;
  readonly lines: readonly string[];
}
const untilBlocks = (out: string, count: number) => untilAppended(out, '"block"', count);

const begin = (out: string, meanwhile: (pid: number) => void) =>
  wirebench(["run", "check", "--adapter", "zod", "--profile", "smoke", "--out", out], meanwhile);

describe("a run that is killed", () => {
  it.each([1, 25, 40])(
    "after %i blocks is resumed: nothing that was measured is measured again, or lost",
    async (blocks) => {
      const out = join(folder, `killed-${blocks}`);
      const killed = await begin(out, (pid) => {
        void untilBlocks(out, blocks).then(() => process.kill(pid, "SIGKILL"));
      });
      expect(killed.code).toBeNull();
      const before = lines(journalIn(out)).filter((line) => line.includes('"block"'));
      appendFileSync(journalIn(out), '{"at":1,"en'); // as if in the middle of a line

      const { code, stderr } = await wirebench(["run", "--resume", "--out", out]);
      expect(stderr).toContain("saved");
      expect(code).toBe(0);
      const [file = "", ...others] = filesIn(out);
      expect(others).toEqual([]);
      const result = readResult(file);
      expect(result.completed).toBe(true);
      const cell = result.cells.find(({ adapter }) => adapter === "zod") as Measured;
      expect(cell.launches).toHaveLength(1);
      expect(cell.launches[0]?.blocks).toHaveLength(ruler.rounds);
      const kept = before
        .map((line) => (JSON.parse(line) as { entry: { arm: string; mean: number } }).entry)
        .filter(({ arm }) => arm.startsWith("zod"))
        .map(({ mean }) => mean);
      expect(cell.launches[0]?.blocks.slice(0, kept.length)).toEqual(kept);
    },
  );

  it("is resumed where its adapters had come to their end, and its references had not", async () => {
    const out = join(folder, "killed-at-the-end");
    let journal: Promise<Journal> | undefined;
    await begin(out, (pid) => {
      journal = untilAppended(out, '"finished"', 1);
      void journal.then(() => process.kill(pid, "SIGKILL"));
    });
    // As it was then: a run that was faster than the signal has taken its journal away.
    if (journal === undefined) throw new Error("nothing was begun");
    const { path, lines: written } = await journal;
    for (const file of filesIn(out)) rmSync(file);
    const entries = written.map((line) => JSON.parse(line) as { entry?: { event: string; arm: string } });
    // Whoever it was that came first: as if it had been the adapter, and nobody else.
    const [first] = entries.filter(({ entry }) => entry?.event === "finished");
    if (first?.entry !== undefined) first.entry.arm = "zod/strip";
    const kept = entries.filter((entry) => entry.entry?.event !== "finished" || entry === first);
    writeFileSync(path, kept.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
    const { code } = await wirebench(["run", "--resume", "--out", out]);
    expect(code).toBe(0);
    const result = readResult(filesIn(out)[0] as string);
    for (const cell of result.cells)
      expect(cell).toMatchObject({ outcome: "measured", noisy: expect.any(Boolean) });
    expect(result.cells.map(({ adapter }) => adapter)).toContain("limit");
  });

  it("is not resumed elsewhere, or by another version, and says why", async () => {
    const out = join(folder, "elsewhere");
    await begin(out, (pid) => {
      void untilBlocks(out, 1).then(() => process.kill(pid, "SIGKILL"));
    });
    const path = journalIn(out);
    const [header = "", ...rest] = lines(path);
    const withHeader = (change: object) =>
      writeFileSync(
        path,
        `${[JSON.stringify({ ...(JSON.parse(header) as object), ...change }), ...rest].join("\n")}\n`,
      );
    const { machine } = JSON.parse(header) as { machine: object };
    withHeader({ machine: { ...machine, cpu: "Another CPU" } });
    const other = await wirebench(["run", "--resume", path]);
    expect(other).toMatchObject({ code: 2, stdout: "" });
    expect(other.stderr).toMatch(/^wirebench: .*another machine \(Another CPU.*\n$/);
    withHeader({ journal: 99 });
    expect((await wirebench(["run", "--resume", path])).stderr).toContain("another version");
    expect(lines(path)).toHaveLength(rest.length + 1); // as it was
    for (const line of ['{"at":1,"entry":{}}', '{"at":null,"entry":{"set":"none"}}']) {
      writeFileSync(path, `${[header, line, ...rest].join("\n")}\n`);
      const senseless = await wirebench(["run", "--resume", path]);
      expect(senseless).toMatchObject({ code: 2, stdout: "" });
      expect(senseless.stderr).toMatch(/^wirebench: line 2 of the journal is no event of this run .*\n$/);
    }
  });

  it("says so where there is nothing to resume, or more is asked than that", async () => {
    const none = await wirebench(["run", "--resume", "--out", join(folder, "nothing")]);
    expect(none).toMatchObject({ code: 2 });
    expect(none.stderr).toContain("nothing to resume");
    const more = await wirebench(["run", "check", "--resume", "--out", folder]);
    expect(more).toMatchObject({ code: 2 });
    expect(more.stderr).toContain("leave out check");
    const other = await wirebench(["run", "--resume", "--profile", "full", "--seed", "2", "--out", folder]);
    expect(other).toMatchObject({ code: 2 });
    expect(other.stderr).toContain("leave out --profile, --seed");
  });
});

describe("a worker that is killed from outside", () => {
  it("is replaced, and the cell goes on", async () => {
    const out = join(folder, "worker");
    const killAWorkerOf = async (pid: number): Promise<void> => {
      await untilBlocks(out, 20);
      const { stdout } = spawnSync("pgrep", ["-P", String(pid), "-f", "src/worker/main.ts"], {
        encoding: "utf8",
      });
      process.kill(Number(stdout.trim().split("\n")[0]), "SIGKILL");
    };
    const { code } = await begin(out, (pid) => void killAWorkerOf(pid));
    expect(code).toBe(0);
    const result = readResult(filesIn(out)[0] as string);
    for (const cell of result.cells) {
      expect(cell.outcome).toBe("measured");
      expect((cell as Measured).launches[0]?.blocks).toHaveLength(ruler.rounds);
    }
  });
});
