/** A user's mistake is one line that says what was meant and what there is; exit code 2, nothing written. */

import { spawnSync } from "node:child_process";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { SCHEMA_VERSION } from "../../src/record/result.ts";
import { smallResult } from "../record/fixture.ts";
import { committedFile } from "../report/committed.ts";
import { planted, wirebench } from "./wirebench.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wirebench-usage-"));
  const text = JSON.stringify(smallResult);
  writeFileSync(join(folder, "cut.json"), text.slice(0, text.length / 2));
  writeFileSync(
    join(folder, "newer.json"),
    JSON.stringify({ ...smallResult, schemaVersion: SCHEMA_VERSION + 1 }),
  );
  writeFileSync(
    join(folder, "older.json"),
    JSON.stringify({ ...smallResult, schemaVersion: SCHEMA_VERSION - 1 }),
  );
  writeFileSync(join(folder, "foreign.json"), '{"results": []}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const mistakes: readonly (readonly [what: string, words: readonly string[], says: readonly string[]])[] = [
  [
    "no command",
    [],
    ["no command given", "run, conform, costs, conversions, calibrate, growth, list, new or report"],
  ],
  [
    "an unknown command",
    ["rnu"],
    ["rnu", "run, conform, costs, conversions, calibrate, growth, list, new or report"],
  ],
  ["an unknown adapter", ["run", "--adapter", "zodd"], ["zodd", "did you mean zod?", "zod-mini"]],
  [
    "a file without its ending",
    ["run", "--adapter", "vitest.config"],
    ["name the file by its path, ./vitest.config.ts"],
  ],
  ["an unknown bench", ["run", "decod"], ["decod", "did you mean decode?"]],
  [
    "the command twice, as npm start has it",
    ["run", "run", "check"],
    ["npm start", "leave the word run out"],
  ],
  ["an unknown ability of a report", ["report", "--has", "no-evil"], ["no ability", "did you mean no-eval?"]],
  ["an unknown ability", ["run", "--has", "no-evil"], ["no ability", "did you mean no-eval?"]],
  ["an unknown dataset", ["run", "--dataset", "orders"], ["orders", "did you mean order?"]],
  ["an unknown mode", ["run", "--mode", "loose"], ["loose", "strict, lax"]],
  ["an unknown policy", ["run", "--unknown-keys", "drop"], ["drop", "ignore, strip, reject"]],
  ["an unknown profile", ["run", "--profile", "fast"], ["fast", "smoke, quick, standard, by-kind, full"]],
  ["a seed that is no number", ["run", "--seed", "one"], ["--seed", "one"]],
  ["a worker that cannot be started", ["run", "--worker", "no-such-command"], ["no-such-command"]],
  ["a budget that is no time", ["run", "--budget", "soon"], ["--budget", "90s, 10m or 2h", "soon"]],
  ["a resolution finer than there is", ["run", "--resolution", "0.1%"], ["--resolution", "1.25%"]],
  ["a worker without a command", ["run", "--worker", " "], ["--worker", "python3 worker.py"]],
  ["a slow-down that is none", ["calibrate", "--slowed", "fast"], ["--slowed", "2%,5%"]],
  ["an unknown cost", ["costs", "bundel"], ["bundel", "did you mean bundle?", "cold-start"]],
  ["a cost that no such operation has", ["costs", "gzip", "--operation", "decode"], ["gzip", "decode"]],
  ["costs of the suite's own limit", ["costs", "--adapter", "limit"], ["none of these is a library"]],
  ["launches that are none", ["costs", "--launches", "0"], ["--launches", "whole number from 1"]],
  ["an unknown harness", ["calibrate", "--against", "stopwatch"], ["stopwatch", "tinybench, mitata"]],
  ["an unknown flag", ["run", "--fast"], ["--fast"]],
  ["a flag without its value", ["report", "--format"], ["--format"]],
  ["a mode that none of the benches has", ["run", "encode", "--mode", "lax"], ["lax"]],
  ["an unknown kind", ["conform", "--kind", "instants"], ["did you mean instant?"]],
  ["an unknown family", ["list", "adaptors"], ["did you mean adapters?"]],
  ["a runtime that there is not", ["run", "--runtime", "bunny"], ['"bunny"', "node, node@24, bun, deno"]],
  ["costs of Python", ["costs", "--adapter", "zod,msgspec"], ["in TypeScript", "leave out msgspec"]],
  ["an unknown format", ["report", "--format", "pdf"], ["pdf", "terminal, markdown, csv, json"]],
  ["an unknown column", ["report", "--columns", "time,byte"], ["byte", "did you mean bytes?", "interval"]],
  ["an unknown column to sort by", ["run", "--sort", "speed"], ["no column", "speed", "time, rate, ratio"]],
  ["a number of rows that is none", ["report", "--top", "0"], ["--top", "whole number from 1"]],
  [
    "a name that a result has not",
    ["report", committedFile, "--only", "zodd"],
    ["zodd", "did you mean zod?", "decode", "order"],
  ],
  [
    "names that no table has together",
    ["report", committedFile, "--only", "JSON.parse,check"],
    ["JSON.parse, check", "name fewer"],
  ],
  [
    "a pipeline of JSON, which has none",
    ["report", "--format", "json", "--only", "pipeline"],
    ["no cell", "pipeline"],
  ],
  [
    "tables by kind of a result of one dataset",
    ["report", committedFile, "--only", "by-kind"],
    ["no table by kind", "3 datasets of one kind", "--profile by-kind"],
  ],
  [
    "tables by kind of a run on one dataset",
    ["run", "decode", "--adapter", "zod", "--only", "by-kind"],
    ["by-kind", "there are decode, pipeline, order, zod, limit"],
  ],
  [
    "a name that a run will not have",
    ["run", "decode", "--adapter", "zod", "--only", "valibot"],
    ["valibot", "there are decode, pipeline, order, zod, limit"],
  ],
  [
    "columns of CSV, which has them all",
    ["report", "--format", "csv", "--columns", "time", "--top", "3"],
    ["--columns, --top", "csv holds every column"],
  ],
  ["an order of JSON", ["run", "--json", "--sort", "wrong"], ["--sort", "json holds every column"]],
  ["an adapter file that is absent", ["run", "--adapter", "./nowhere.ts"], ["nowhere.ts"]],
  [
    "an adapter file without an adapter",
    ["run", "--adapter", planted("no-adapter")],
    ["no-adapter.ts has no adapter"],
  ],
  ["a beginning of nothing that there is", ["new", "adaptor", "mine"], ["did you mean adapter?"]],
  ["a name that is none", ["new", "adapter", "My Library"], ["lower-case words joined by hyphens"]],
  ["a name that is taken", ["new", "adapter", "zod"], ["there is an adapter called zod already"]],
  ["a result that is absent", ["report", "nowhere.json"], ["nowhere.json"]],
];

describe("a mistake", () => {
  it.each(mistakes)("%s: exit 2, one line", async (_, words, says) => {
    const { code, stdout, stderr } = await wirebench([
      ...words,
      ...(words[0] === "run" ? ["--out", join(folder, "results")] : []),
    ]);
    for (const text of says) expect(stderr).toContain(text);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(existsSync(join(folder, "results"))).toBe(false);
  });

  it.each([
    ["cut.json", "cut short"],
    ["newer.json", "newer wirebench"],
    ["older.json", "older wirebench"],
    ["foreign.json", "wirebench"],
  ])("%s as a result: exit 2, says which, changes nothing", async (name, says) => {
    const before = readFileSync(join(folder, name), "utf8");
    const { code, stdout, stderr } = await wirebench(["report", join(folder, name)]);
    expect(stderr).toContain(name);
    expect(stderr).toContain(says);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(readFileSync(join(folder, name), "utf8")).toBe(before);
  });

  it("a report onto a file that exists is refused, and forced", async () => {
    const source = join(folder, "small.json");
    const target = join(folder, "report.md");
    writeFileSync(source, JSON.stringify(smallResult));
    writeFileSync(target, "mine");
    const words = ["report", source, "--format", "markdown", "--out", target];
    expect((await wirebench(words)).code).toBe(2);
    expect(readFileSync(target, "utf8")).toBe("mine");
    expect((await wirebench([...words, "--force"])).code).toBe(0);
    expect(readFileSync(target, "utf8")).toContain("# wirebench");
  });
});

describe.runIf(existsSync("/dev/full"))("onto a disk that is full", () => {
  it.each([["list"], ["list", "kinds"], ["--help"], ["--version"]])("%s %s fails in one line", (...words) => {
    const full = openSync("/dev/full", "w");
    const main = new URL("../../src/cli/main.js", import.meta.url).pathname;
    const { status, stderr } = spawnSync(process.execPath, [main, ...words], {
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^wirebench: standard output could not be written .*ENOSPC.*\n$/);
  });
});

describe("help and lists", () => {
  it.each([[["--help"]], [["run", "--help"]], [["--version"]]])("%j exits 0", async (words) => {
    const { code, stdout } = await wirebench(words);
    expect(code).toBe(0);
    expect(stdout).not.toBe("");
  });

  it.each(["adapters", "benches", "datasets", "kinds", "profiles"])(
    "list %s names its members, also as JSON",
    async (family) => {
      const [text, json] = await Promise.all([
        wirebench(["list", family]),
        wirebench(["list", family, "--json"]),
      ]);
      const rows = JSON.parse(json.stdout) as readonly { readonly name: string }[];
      expect(rows.length).toBeGreaterThan(3);
      for (const { name } of rows) expect(text.stdout).toContain(name);
    },
  );

  it("lists the names of all families without loading any member", async () => {
    const [text, json] = await Promise.all([wirebench(["list"]), wirebench(["list", "--json"])]);
    const families = JSON.parse(json.stdout) as Record<string, string[]>;
    expect(Object.keys(families)).toEqual(["adapters", "benches", "datasets", "kinds", "profiles"]);
    for (const name of Object.values(families).flat()) expect(text.stdout).toContain(name);
    expect((await wirebench(["list", "--show", "zod"])).code).toBe(2);
  });

  it("shows an adapter's vocabulary", async () => {
    const { stdout } = await wirebench(["list", "adapters", "--show", "zod"]);
    expect(stdout).toContain("z.uuid()");
  });
});
