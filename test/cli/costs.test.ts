/** `wirebench costs` as a user runs it: what is wrong or broken has no figures, an interrupt saves what there is. */

import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startedBy } from "../../src/pool/descendants.ts";
import type { CostCell, CostsRecord } from "../../src/record/costs.ts";
import { costsStore } from "../../src/record/store/records.ts";
import { type Ended, planted, wirebench } from "./wirebench.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wirebench-costs-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The only file under a folder. */
function fileIn(directory: string): string {
  const [machine] = readdirSync(directory) as [string];
  const [file] = readdirSync(join(directory, machine)) as [string];
  return join(directory, machine, file);
}

const figuresOf = (cell: CostCell | undefined) =>
  cell?.outcome === "right" ? new Map(cell.figures.map((figure) => [figure.cost, figure])) : undefined;

describe("costs of adapters, some of them wrong or broken", () => {
  let ended: Ended;
  let record: CostsRecord;
  const cell = (adapter: string, operation: string): CostCell | undefined =>
    record.cells.find((one) => one.adapter === adapter && one.operation === operation);
  beforeAll(async () => {
    const out = join(folder, "planted");
    const files = ["accepts-february-30", "throws-in-prepare"].map(planted).join(",");
    const words = "costs bundle-gzip,bytes cold-start allocated,first-call --launches 1 --dataset dates";
    const operations = "--operation check,decode,encode";
    ended = await wirebench(
      `${words} ${operations}`
        .split(" ")
        .concat("--adapter", `valibot,native-json,turbo-stream,${files}`, "--out", out),
    );
    record = costsStore.read(fileIn(out)) as CostsRecord;
  }, 180_000);

  it("ends well, and has a cell for each adapter with each operation", () => {
    expect(ended.code).toBe(0);
    expect(record.completed).toBe(true);
    expect(record.cells).toHaveLength(15);
    expect(record.costs).toEqual(["bundle-gzip", "bytes", "cold-start", "allocated", "first-call"]);
  });

  it("gives what is right all figures of its operation", () => {
    const kinds = (name: string, operation: string): Record<string, string> =>
      Object.fromEntries([...(figuresOf(cell(name, operation)) ?? [])].map(([cost, { is }]) => [cost, is]));
    const decode = { "bundle-gzip": "exact", "cold-start": "timed", allocated: "range" };
    for (const name of ["valibot", "native-json"]) {
      expect(kinds(name, "decode")).toEqual(decode);
      expect(kinds(name, "encode")).toEqual({ ...decode, bytes: "exact" });
    }
    expect(kinds("valibot", "check")).toEqual({
      "bundle-gzip": "exact",
      "cold-start": "timed",
      "first-call": "timed",
    });
    expect(cell("native-json", "check")?.outcome).toBe("unsupported");
    expect(record.beside.map(({ cost, operation }) => `${cost} ${operation}`).sort()).toEqual([
      "cold-start check",
      "cold-start decode",
      "cold-start encode",
      "first-call check",
    ]);
    const size = (name: string): number => {
      const figure = figuresOf(cell(name, "decode"))?.get("bundle-gzip");
      return figure?.is === "exact" ? figure.value : Number.NaN;
    };
    expect(size("native-json")).toBeLessThan(size("valibot"));
  });

  it("counts no allocation of what answers by a promise, and says so", () => {
    const figure = figuresOf(cell("turbo-stream", "decode"))?.get("allocated");
    expect(figure).toMatchObject({ is: "missing" });
    expect(JSON.stringify(figure)).toContain("asynchronous");
  });

  it("gives what is wrong or broken none", () => {
    const wrong = cell("accepts-february-30", "decode");
    expect(wrong?.outcome).toBe("nonconforming");
    expect(wrong).not.toHaveProperty("figures");
    expect(cell("throws-in-prepare", "decode")?.outcome).toBe("failed");
    expect(ended.stdout).toMatch(/accepts-february-30: nonconforming: at \//);
    expect(ended.stdout).toMatch(/throws-in-prepare: failed: /);
  });

  it("shows the same again from the file, in any form", async () => {
    const file = fileIn(join(folder, "planted"));
    expect((await wirebench(["report", file])).stdout).toBe(ended.stdout);
    const json = await wirebench(["report", file, "--format", "json"]);
    expect(JSON.parse(json.stdout)).toEqual(record);
    const markdown = await wirebench(["report", file, "--format", "markdown"]);
    expect(markdown.stdout).toContain("# wirebench: costs of dates");
    for (const words of [
      ["--format", "csv"],
      ["--sort", "wrong"],
    ]) {
      const { code, stderr } = await wirebench(["report", file, ...words]);
      expect(code).toBe(2);
      expect(stderr.trim().split("\n")).toHaveLength(1);
    }
  }, 60_000);
});

it("interrupted, saves what it has, says so, and leaves no process behind", async () => {
  const out = join(folder, "interrupted");
  let pid = 0;
  const ended = await wirebench(
    [
      "costs",
      "cold-start",
      "--launches",
      "400",
      "--dataset",
      "dates",
      "--adapter",
      "native-json,valibot",
    ].concat(["--operation", "decode", "--out", out]),
    (started) => {
      pid = started;
      void interrupt(started);
    },
  );
  expect(ended.code).toBe(130);
  expect(startedBy(pid)).toEqual([]);
  const record = costsStore.read(fileIn(out)) as CostsRecord;
  expect(record.completed).toBe(false);
  // Whoever was not come to is there all the same.
  expect(record.cells).toHaveLength(2);
  expect(ended.stdout).toContain("interrupted");
}, 120_000);

/** Sends a signal to a process as soon as it has started others. */
async function interrupt(pid: number): Promise<void> {
  while (startedBy(pid).length < 2) await setTimeout(50);
  await setTimeout(500);
  process.kill(pid, "SIGINT");
}

describe("the first call of an asynchronous check", () => {
  it("has no figure, and says why", async () => {
    const out = join(folder, "asynchronous");
    const words = "costs first-call --operation check --adapter vine --launches 1 --out".split(" ");
    const { code, stdout } = await wirebench([...words, out]);
    expect(code).toBe(0);
    expect(stdout).toContain("vine: no first-call: asynchronous: its answer is a promise");
  });
});
