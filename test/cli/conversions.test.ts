/** `wirebench conversions` as a user runs it: what it shows and saves, and what it says of mistakes. */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ConversionsRecord } from "../../src/record/conversions.ts";
import { conversionsStore } from "../../src/record/store/records.ts";
import { type Ended, planted, wirebench } from "./wirebench.ts";

const folder = mkdtempSync(join(tmpdir(), "wirebench-conversions-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a mistake", () => {
  it.each<readonly [what: string, words: readonly string[], says: readonly string[]]>([
    ["an unknown adapter", ["--adapter", "zodd"], ["did you mean zod?"]],
    ["an unknown family", ["--family", "schemas"], ["did you mean schema?"]],
    ["an unknown column", ["--columns", "strickt"], ["did you mean strict?", "by-field"]],
    ["an unknown format", ["--format", "csv"], ["terminal, markdown, json"]],
    ["an adapter file that is not there", ["--adapter", "./none.ts"], ["no adapter file ./none.ts"]],
  ])("%s: exit 2, one line, nothing written", async (_, words, says) => {
    const out = join(folder, "mistakes");
    const { code, stdout, stderr } = await wirebench(["conversions", ...words, "--out", out]);
    for (const text of says) expect(stderr).toContain(text);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(existsSync(out)).toBe(false);
  });

  it("a Python without Pydantic: exit 2, one line that names it", async () => {
    process.env["WIREBENCH_PYTHON"] = process.execPath;
    const { code, stdout, stderr } = await wirebench(["conversions", "--adapter", "zod", "--out", folder]);
    delete process.env["WIREBENCH_PYTHON"];
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain(process.execPath);
    expect(stderr).toContain("WIREBENCH_PYTHON");
  });
});

describe("conversions of adapters, some of them broken or without a lax mode", () => {
  const out = join(folder, "asked");
  let ended: Ended;
  let record: ConversionsRecord;
  let path: string;
  beforeAll(async () => {
    const names = ["ajv", "native-json", planted("throws-in-prepare")].join(",");
    ended = await wirebench(["conversions", "--adapter", names, "--out", out]);
    path = join(out, readdirSync(out)[0] ?? "");
    record = conversionsStore.read(path) as ConversionsRecord;
  });

  it("are shown and saved, each adapter with what it did", () => {
    expect(ended.code).toBe(0);
    expect(ended.stderr).toContain("saved ");
    expect(record.rows.map(({ adapter, asked }) => [adapter, asked])).toEqual([
      ["ajv", true],
      ["native-json", false],
      ["throws-in-prepare", true],
    ]);
    const [, , broken] = record.rows;
    const causes = broken?.asked === true ? broken.answers.map(({ lax }) => lax.is) : [];
    expect(new Set(causes)).toEqual(new Set(["failed"]));
  });

  it("end in one table and one sentence, and say who was not asked", () => {
    expect(ended.stdout.match(/^→ /gm)).toHaveLength(1);
    expect(ended.stdout).toContain("ajv makes the most to the same value as Pydantic");
    expect(ended.stdout).toContain("native-json: has no schema");
  });

  it("are shown again by report, in any form", async () => {
    expect((await wirebench(["report", path])).stdout).toBe(ended.stdout);
    const json = await wirebench(["report", path, "--format", "json"]);
    expect(JSON.parse(json.stdout)).toEqual(JSON.parse(readFileSync(path, "utf8")));
    const markdown = await wirebench(["report", path, "--format", "markdown"]);
    expect(markdown.stdout).toContain("# wirebench: the conversions that Pydantic documents");
  });

  it("show chosen columns alone", async () => {
    const words = ["conversions", "--adapter", "native-json,ajv", "--columns", "strict,same", "--out", out];
    const { stdout } = await wirebench(words);
    expect(stdout).toMatch(/^adapter +same +strict$/m);
  });
});
