/** `wirebench growth` as a user calls it: what it shows, what it saves, and what it says of mistakes. */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { growthFormat } from "../../src/record/validate-growth.ts";
import { sampleGrowth } from "../record/growth-fixture.ts";
import { planted, wirebench } from "./wirebench.ts";

const folder = mkdtempSync(join(tmpdir(), "wirebench-growth-"));
const sample = join(folder, "sample.json");
beforeAll(() => {
  writeFileSync(sample, JSON.stringify(sampleGrowth));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a mistake", () => {
  it.each<readonly [what: string, words: readonly string[], says: readonly string[]]>([
    ["an unknown quantity", ["--vary", "field"], ["did you mean fields?", "documents, fields, items, depth"]],
    ["an unknown operation", ["encod"], ["did you mean encode?"]],
    ["an operation that is not measured", ["check"], ['no operation is called "check"', "encode, decode"]],
    ["an unknown adapter", ["--adapter", "zodd"], ["did you mean zod?"]],
    ["launches that are none", ["--launches", "0"], ["--launches", "whole number from 1"]],
    ["a budget that is no time", ["--budget", "soon"], ["--budget", "90s, 10m or 2h"]],
    ["an unknown format", ["--format", "csv"], ["terminal, markdown, json"]],
    [
      "no adapter that can",
      ["decode", "--adapter", "fast-json-stringify"],
      ["none of these adapters has decode"],
    ],
    ["the limit alone", ["--adapter", "limit"], ["none of these adapters has encode or decode"]],
    [
      "a budget for nothing",
      ["decode", "--vary", "depth", "--adapter", "native-json", "--budget", "0.1s"],
      ["--budget is too short"],
    ],
  ])("%s: exit 2, one line, nothing written", async (_, words, says) => {
    const out = join(folder, "mistakes");
    const { code, stdout, stderr } = await wirebench(["growth", ...words, "--out", out]);
    for (const text of says) expect(stderr).toContain(text);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(existsSync(out)).toBe(false);
  });
});

describe("a record", () => {
  it("is shown again in every format, and written to a file that is not there", async () => {
    const text = await wirebench(["report", sample]);
    expect(text).toMatchObject({ code: 0, stderr: "" });
    expect(text.stdout).toContain("with-fixed-cost is faster than");
    const json = await wirebench(["report", sample, "--format", "json"]);
    expect(JSON.parse(json.stdout)).toEqual(JSON.parse(JSON.stringify(sampleGrowth)));
    const file = join(folder, "growth.md");
    const words = ["report", sample, "--format", "markdown", "--out", file];
    expect(await wirebench(words)).toMatchObject({ code: 0, stdout: "" });
    expect(readFileSync(file, "utf8")).toContain("## items: decode");
    expect((await wirebench(words)).code).toBe(2);
    expect((await wirebench([...words, "--force"])).code).toBe(0);
  });

  it("is shown whole, and in no other format", async () => {
    for (const words of [
      ["--top", "1"],
      ["--format", "csv"],
    ]) {
      const { code, stdout, stderr } = await wirebench(["report", sample, ...words]);
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr).toContain("growth");
    }
  });

  it("is measured, shown and saved; an adapter that is wrong is a row with its reason", async () => {
    const out = join(folder, "measured");
    const adapters = `native-json,${planted("loses-digits")}`;
    const { code, stdout, stderr } = await wirebench([
      "growth",
      "decode",
      "--vary",
      "depth",
      "--adapter",
      adapters,
      "--launches",
      "1",
      "--out",
      out,
    ]);
    expect(code).toBe(0);
    const [path = ""] = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) =>
      name.endsWith(".json"),
    );
    expect(stderr).toContain("saved ");
    const record = growthFormat.parse(readFileSync(join(out, path), "utf8"), path);
    expect(record.completed).toBe(true);
    const rows = record.tables[0]?.rows ?? [];
    const outcomes = (name: string) =>
      rows.find(({ adapter }) => adapter === name)?.cells.map(({ outcome }) => outcome);
    expect(outcomes("native-json")).toEqual(Array.from({ length: 5 }, () => "measured"));
    expect(outcomes("loses-digits")).toEqual(Array.from({ length: 5 }, () => "nonconforming"));
    expect(stdout).toContain("loses-digits: nonconforming: ");
    expect(stdout).toContain("ns per level, by the levels of a document");
  });
});

it("interrupted while adapters are loaded, writes nothing and exits 130", async () => {
  const [flag, file, out] = ["loading", "loads.ts", "none"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(
    file,
    `import { writeFileSync } from "node:fs";
writeFileSync(${JSON.stringify(flag)}, "");
await new Promise((resolve) => setTimeout(resolve, 600_000));
export default {};
`,
  );
  const ended = await wirebench(
    ["growth", "--adapter", file, "--out", out],
    (pid) =>
      void (async () => {
        while (!existsSync(flag) && existsSync(`/proc/${pid}`)) await wait(20);
        process.kill(pid, "SIGINT");
      })(),
  );
  expect(ended).toMatchObject({ code: 130, stdout: "" });
  expect(existsSync(out)).toBe(false);
});
