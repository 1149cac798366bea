/** Whole runs in real processes: wrong adapters are not measured, broken ones stop nobody, an interrupt loses nothing. */

import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { validationOf } from "../../src/record/facts.ts";
import { type Cell, cellKey, type RunResult } from "../../src/record/result.ts";
import { readResult } from "../../src/record/store/results.ts";
import { type Ended, planted, wirebench } from "./wirebench.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wirebench-run-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The only result under a folder. */
function resultIn(directory: string): RunResult {
  const [machine] = readdirSync(directory) as [string];
  const [file] = readdirSync(join(directory, machine)).filter((name) => name.endsWith(".json")) as [string];
  return readResult(join(directory, machine, file));
}

describe("benches with a condition", () => {
  it("measure each adapter as usual, and start its worker under the condition beside it", async () => {
    const out = join(folder, "conditions");
    const adapters = `zod,ajv,${planted("refuses-the-thirty-first")}`;
    const words = ["run", "check-no-eval", "check-among-others", "--profile", "smoke", "--out", out];
    const { code } = await wirebench([...words, "--adapter", adapters]);
    expect(code).toBe(0);
    const { cells } = resultIn(out);
    const found = (adapter: string, bench: string) =>
      cells
        .filter((cell) => cell.adapter === adapter && cell.bench === bench)
        .map((cell) => [cell.condition, cell.outcome]);
    expect(found("zod", "check-no-eval")).toEqual([
      [undefined, "measured"],
      ["no code generation", "measured"],
    ]);
    expect(found("ajv", "check-no-eval")).toEqual([
      [undefined, "measured"],
      ["no code generation", "unsupported"],
    ]);
    expect(found("ajv", "check-among-others")).toEqual([
      [undefined, "measured"],
      ["among others", "measured"],
    ]);
    // References alone time an empty call.
    for (const cell of cells)
      if (cell.outcome === "measured")
        for (const { emptyCall } of cell.launches)
          if (cell.facts === null) expect(emptyCall).toBeGreaterThan(0);
          else expect(emptyCall).toBeUndefined();
    // The schema that is timed is the thirty-first, after thirty others.
    expect(found("refuses-the-thirty-first", "check-among-others")).toEqual([
      [undefined, "measured"],
      ["among others", "failed"],
    ]);
    const failed = cells.find(({ outcome }) => outcome === "failed");
    expect(failed).toMatchObject({ cause: expect.stringContaining("the thirty-first schema") as string });
  });
});

describe("with adapters planted from outside", () => {
  const wrong = ["accepts-february-30", "loses-digits", "mutates-its-input", "first-line-only"];
  const broken = ["loads-once", "throws-in-prepare", "exits", "prints", "eats-memory", "hangs"].concat([
    "odd-execution",
    "odd-reason",
    "odd-mark",
  ]);
  let ended: Ended;
  let result: RunResult;
  beforeAll(async () => {
    const out = join(folder, "planted");
    const once = join(folder, "loads-once.ts");
    copyFileSync(planted("loads-once"), once);
    const files = [...wrong, ...broken].map((name) => (name === "loads-once" ? once : planted(name)));
    ended = await wirebench(
      ["run", "check", "decode", "--profile", "smoke", "--out", out].concat(
        "--adapter",
        `zod,${files.join(",")}`,
      ),
    );
    result = resultIn(out);
  });

  const cellsOf = (adapter: string): Cell[] => result.cells.filter((cell) => cell.adapter === adapter);

  it("goes on to its end", () => {
    expect(ended.code).toBe(0);
    expect(result.completed).toBe(true);
    expect(cellsOf("zod").map(({ outcome }) => outcome)).toEqual(["measured", "measured"]);
  });

  it("gives every adapter a cell in every bench", () => {
    for (const name of [...wrong, ...broken]) expect(cellsOf(name), name).toHaveLength(2);
  });

  it.each([
    ["accepts-february-30", "check", "february-30"],
    ["accepts-february-30", "decode", "february-30"],
    ["loses-digits", "decode", "/total"],
    ["mutates-its-input", "check", "input changed"],
    ["first-line-only", "check", "/lines/"],
  ])("finds %s wrong in %s, and says why", (name, bench, evidence) => {
    const cell = cellsOf(name).find((own) => own.bench === bench);
    expect(cell?.outcome).toBe("nonconforming");
    expect(JSON.stringify(cell)).toContain(evidence);
    expect(ended.stdout).toContain(name);
  });

  it.each([
    ["loads-once", "not loaded", "loaded once, and not again"],
    ["throws-in-prepare", "threw", "no such schema"],
    ["exits", "exited", "exited with code 7"],
    ["prints", "printed", "printed to standard output"],
    ["eats-memory", "memory", "memory"],
    ["hangs", "hung", "hung"],
    ["odd-execution", "description", "description.execution"],
    ["odd-reason", "description", "description.operations.explain"],
    ["odd-mark", "protocol", "marks"],
  ])("shows %s as failed, with its cause", (name, code, cause) => {
    for (const cell of cellsOf(name)) {
      expect(cell).toMatchObject({ outcome: "failed", code });
      expect(JSON.stringify(cell)).toContain(cause);
    }
    expect(ended.stdout.replaceAll(/\s+/g, " ")).toMatch(new RegExp(`Failed: .*${name} in check on order`));
  });
});

describe("a run with adapters of every sort", () => {
  const worker = new URL("../protocol/worker.py", import.meta.url).pathname;
  let result: RunResult;
  let ended: Ended;
  beforeAll(async () => {
    const out = join(folder, "seen");
    ended = await wirebench(
      ["run", "encode", "check", "decode", "decode-lax", "--profile", "smoke", "--out", out].concat(
        ["--adapter", ["zod", ...["lax-blind", "writes-bytes", "own-wire"].map(planted)].join(",")],
        hasPython() ? ["--worker", `python3 ${worker}`] : [],
      ),
    );
    result = resultIn(out);
  });

  const cellOf = (adapter: string, bench: string): Cell | undefined =>
    result.cells.find((own) => own.adapter === adapter && own.bench === bench);

  it("sees that one is right in strict mode and looks at nothing in lax mode; that bytes are a wire, too", () => {
    expect(ended.code, ended.stderr).toBe(0);
    const validation = (adapter: string, bench: string) => {
      const cell = cellOf(adapter, bench);
      return cell?.outcome === "measured" && cell.facts !== null
        ? validationOf(cell.facts, cell)
        : cell?.outcome;
    };
    expect(validation("zod", "decode-lax")).toBe("weaker");
    expect(validation("lax-blind", "decode-lax")).toBe("none");
    expect(validation("lax-blind", "decode")).toBe(validation("zod", "decode"));
    expect(validation("writes-bytes", "encode")).toBe(validation("zod", "encode"));
    // A fault that its typed value cannot hold never gets onto its wire: it is no fault of this reader.
    expect(cellOf("own-wire", "decode")).toMatchObject({ outcome: "measured", facts: { wire: "own" } });
    expect(cellOf("own-wire", "check")).toMatchObject({ outcome: "measured", facts: { wire: "json" } });
    expect(new Set(result.cells.map(cellKey)).size).toBe(result.cells.length);
  });

  it.runIf(hasPython())("measures a worker in Python in the same rounds as zod, in the same result", () => {
    expect(result.runtimes.map(({ name }) => name)).toEqual(["node", "python"]);
    for (const bench of ["encode", "check", "decode"]) {
      const cell = cellOf("python-toy", bench);
      expect(cell, bench).toMatchObject({ outcome: "measured", runtime: "python" });
      const zod = cellOf("zod", bench);
      expect(cell?.outcome === "measured" && cell.launches[0]?.blocks.length).toBe(
        zod?.outcome === "measured" && zod.launches[0]?.blocks.length,
      );
    }
    expect(ended.stdout).toContain("python-toy");
  });
});

describe("with adapters that do nothing of what a dataset is about", () => {
  it("gives them no figure, but a reason, and measures who does", async () => {
    const out = join(folder, "off-the-question");
    const { code } = await wirebench(
      ["run", "check", "decode", "first-call", "--profile", "smoke", "--out", out].concat(
        ["--dataset", "dates,decimals"],
        ["--adapter", "ajv-jtd,native-json,ajv"],
      ),
    );
    expect(code).toBe(0);
    const outcomes = resultIn(out)
      .cells.filter(({ adapter }) => adapter === "ajv-jtd" || adapter === "native-json")
      .map((cell) =>
        [
          cell.adapter,
          cell.bench,
          cell.dataset,
          cell.outcome === "unsupported" ? cell.reason : cell.outcome,
        ].join(" "),
      );
    expect(outcomes.toSorted()).toEqual([
      "ajv-jtd check dates looks at no date, only at its JSON type",
      "ajv-jtd check decimals looks at no decimal, only at its JSON type",
      "ajv-jtd decode dates measured",
      "ajv-jtd decode decimals measured",
      "ajv-jtd first-call dates looks at no date, only at its JSON type",
      "ajv-jtd first-call decimals looks at no decimal, only at its JSON type",
      "native-json check dates parses, does not check",
      "native-json check decimals parses, does not check",
      "native-json decode dates measured",
      "native-json decode decimals leaves decimal as text, unchecked: it parses, it does not decode",
      "native-json first-call dates parses, does not check",
      "native-json first-call decimals parses, does not check",
    ]);
  });
});

describe("an adapter file that lies outside of the project", () => {
  it("imports wirebench/adapter and the libraries that are installed here", async () => {
    const file = join(folder, "zod-copy.ts");
    const source = readFileSync(new URL("../../src/adapters/zod.ts", import.meta.url), "utf8");
    const support = new URL("../../src/adapters/support/", import.meta.url).pathname;
    writeFileSync(
      file,
      source
        .replace("./contract.ts", "wirebench/adapter")
        .replaceAll("./support/", support)
        .replace('name: "zod"', 'name: "zod-copy"'),
    );
    const { code, stdout, stderr } = await wirebench([
      "conform",
      "--adapter",
      file,
      "--kind",
      "uuid",
      "--matrix",
      "strictness",
      "--json",
    ]);
    expect(stderr).toBe("");
    expect(code).toBe(0);
    const { verdicts } = JSON.parse(stdout) as { verdicts: readonly { adapter: string; standing: string }[] };
    expect(verdicts.length).toBeGreaterThan(50);
    expect(new Set(verdicts.map(({ adapter }) => adapter))).toEqual(new Set(["zod-copy"]));
    expect(verdicts.some(({ standing }) => standing === "wrong")).toBe(false);
  });
});

describe("interrupted", () => {
  it("saves what was measured, says where, exits 130 and leaves no process behind", async () => {
    const out = join(folder, "interrupted");
    let workers: number[] = [];
    const ended = await wirebench(
      ["run", "--profile", "quick", "--adapter", "zod,ajv", "--out", out],
      (pid) => void interrupt(pid, out, (seen) => (workers = seen)),
    );
    expect(ended.code).toBe(130);
    const result = resultIn(out);
    expect(result.completed).toBe(false);
    expect(result.cells.some(({ outcome }) => outcome === "measured")).toBe(true);
    expect(ended.stderr).toContain("saved ");
    expect(ended.stderr).toMatch(/npm run wirebench -- run --resume .*\.journal\.ndjson/);
    expect(workers.length).toBeGreaterThan(1);
    for (const worker of workers) expect(isAlive(worker), String(worker)).toBe(false);
  });

  it("blames no adapter and leaves no file behind, where it is while adapters are loaded", async () => {
    const [flag, file, out] = ["loading", "loads.ts", "none"].map((name) => join(folder, name));
    writeFileSync(
      file as string,
      `import { writeFileSync } from "node:fs";
writeFileSync(${JSON.stringify(flag)}, "");
await new Promise((resolve) => setTimeout(resolve, 600_000));
export default {};
`,
    );
    for (const words of [
      ["run", "check"],
      ["calibrate", "--cells", "1"],
    ]) {
      rmSync(flag as string, { force: true });
      const ended = await wirebench(
        [...words, "--adapter", file as string, "--out", out as string],
        (pid) =>
          void (async () => {
            while (!existsSync(flag as string) && isAlive(pid)) await setTimeout(20);
            process.kill(pid, "SIGINT");
          })(),
      );
      expect(ended, words.join(" ")).toMatchObject({ code: 130, stdout: "" });
      expect(existsSync(out as string) && readdirSync(out as string)).toBe(false);
    }
  });
});

/** Python 3.10 or newer; where there is none, the test says so and is skipped. */
function hasPython(): boolean {
  const { status } = spawnSync("python3", ["-c", "import sys; sys.exit(sys.version_info < (3, 10))"]);
  if (status !== 0) process.stderr.write("no Python 3.10: the worker in Python is not run\n");
  return status === 0;
}

const childrenOf = (pid: number): number[] => {
  const file = `/proc/${pid}/task/${pid}/children`;
  return existsSync(file) ? readFileSync(file, "utf8").trim().split(" ").filter(Boolean).map(Number) : [];
};
const isAlive = (pid: number): boolean =>
  existsSync(`/proc/${pid}/stat`) && !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));

const isWorker = (pid: number): boolean =>
  existsSync(`/proc/${pid}/cmdline`) &&
  readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("worker/main.ts");

/** The journal of the one run in a folder; empty while there is none. */
function journalIn(out: string): string {
  if (!existsSync(out)) return "";
  const names = readdirSync(out, { recursive: true, encoding: "utf8" });
  const name = names.find((own) => own.endsWith(".ndjson"));
  return name === undefined ? "" : readFileSync(join(out, name), "utf8");
}

/** Waits until a launch is done and a worker is at work, then does what Ctrl-C does. */
async function interrupt(pid: number, out: string, report: (children: number[]) => void): Promise<void> {
  while (isAlive(pid)) {
    const children = childrenOf(pid);
    if (journalIn(out).includes('"launched"') && children.some(isWorker)) {
      report(children);
      process.kill(pid, "SIGINT");
      return;
    }
    await setTimeout(20);
  }
}
