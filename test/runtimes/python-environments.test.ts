/** An environment of Python that cannot be used is told in one line, in a copy of the checkout that has it; the rest is measured. */

import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Cell } from "../../src/record/result.ts";
import { lockFiles, lockHash, python, pythonEnvironment, pythonFiles } from "../../src/runtimes/python.ts";
import { runProgram } from "../../src/pool/run-program.ts";
import { drawn } from "../share.ts";
import { skipped } from "./on-each.ts";

const COPIED = ["src", "bench", "datasets", "generated", "python", "package.json"];
const LONG = 600_000;
const hash = lockHash(lockFiles.adapters);
const version = pythonEnvironment()?.version ?? "";

describe.skipIf(python.missing() !== undefined)(`an environment${skipped("python")}`, () => {
  const checkout = mkdtempSync(join(tmpdir(), "wirebench-environments-"));
  beforeAll(() => {
    for (const name of COPIED)
      cpSync(join(pythonFiles.root, name), join(checkout, name), { recursive: true });
    symlinkSync(join(pythonFiles.root, "node_modules"), join(checkout, "node_modules"));
    mkdirSync(join(checkout, ".python"));
    // Bare: it has a Python, and no package.
    const words = ["-I", "-m", "venv", "--without-pip", join(checkout, ".python")];
    execFileSync(pythonFiles.interpreter, words);
  });
  afterAll(() => rmSync(checkout, { recursive: true, force: true }));

  /** The cells of a run in the copy, with this note of its environment. */
  async function cellsWith(note: string): Promise<readonly Cell[]> {
    writeFileSync(join(checkout, ".python", "wirebench.json"), note);
    const out = mkdtempSync(join(checkout, "out-"));
    const words = [
      "run",
      "decode",
      "--profile",
      "smoke",
      "--adapter",
      "zod,python-json,pydantic",
      "--out",
      out,
    ];
    const run = await runProgram(process.execPath, [join(checkout, "src/cli/main.js"), ...words], {
      milliseconds: LONG,
    });
    expect("failed" in run ? run.failed : "").toBe("");
    const [machine = ""] = readdirSync(out);
    const file = readdirSync(join(out, machine)).find((name) => name.endsWith(".json")) ?? "";
    return (JSON.parse(readFileSync(join(out, machine, file), "utf8")) as { cells: Cell[] }).cells;
  }
  const cellOf = (cells: readonly Cell[], name: string) => cells.find(({ adapter }) => adapter === name);

  it("without the packages fails the adapters that need one, and no other", async () => {
    const cells = await cellsWith(JSON.stringify({ version, installed: { [lockFiles.adapters]: hash } }));
    expect(cellOf(cells, "pydantic")).toMatchObject({
      outcome: "failed",
      code: "not loaded",
      cause: "pydantic is not installed: npm run setup:python",
    });
    for (const name of ["zod", "python-json"])
      expect(cellOf(cells, name)).toMatchObject({ outcome: "measured" });
  });

  it.each(["run check", "conform", "growth"])(
    "that cannot be used ends %s in one line where nobody else takes part",
    (command) => {
      writeFileSync(join(checkout, ".python", "wirebench.json"), "{}");
      const words = [join(checkout, "src/cli/main.js"), ...command.split(" "), "--adapter", "pydantic"];
      const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
      expect({ status, stdout, stderr }).toEqual({
        status: 2,
        stdout: "",
        stderr: "wirebench: Python is not set up: npm run setup:python\n",
      });
    },
  );

  it("that cannot be used ends in one line where a file is to run on it", () => {
    writeFileSync(join(checkout, ".python", "wirebench.json"), "{}");
    const file = join(checkout, "mine.py");
    writeFileSync(file, "");
    const words = [join(checkout, "src/cli/main.js"), "run", "--adapter", `zod,${file}`];
    const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: "",
      stderr: `wirebench: ${file} did not load: Python is not set up: npm run setup:python\n`,
    });
  });

  it("lists an adapter whose facts were not generated, and says how to", () => {
    const file = join(checkout, "python/wirebench/adapters/brand_new.py");
    writeFileSync(file, "");
    const words = [
      join(checkout, "src/cli/main.js"),
      "list",
      "adapters",
      "--adapter",
      "brand-new,msgspec",
      "--json",
    ];
    const { status, stdout } = spawnSync(process.execPath, words, { encoding: "utf8" });
    rmSync(file);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([
      { name: "brand-new", failed: expect.stringContaining("npm run generate:python") as string },
      { name: "msgspec" },
    ]);
  });

  const conform = (...words: readonly string[]) => {
    const note = JSON.stringify({ version, installed: { [lockFiles.adapters]: hash } });
    writeFileSync(join(checkout, ".python", "wirebench.json"), note);
    return spawnSync(process.execPath, [join(checkout, "src/cli/main.js"), "conform", ...words], {
      encoding: "utf8",
    });
  };

  it("without the packages explains nothing of an adapter that needs one, and says why", () => {
    const asked = ["--kind", "instant", "--explain", "february-30", "--adapter"];
    const { status, stdout, stderr } = conform(...asked, "pydantic");
    expect({ status, stdout, stderr }).toEqual({
      status: 1,
      stdout: "",
      stderr: "pydantic: pydantic is not installed: npm run setup:python\n",
    });
    expect(conform(...asked, "pydantic,python-json").status).toBe(0);
  });

  it("asks an adapter that has no register yet, and says how to write one", () => {
    const { status, stderr } = conform(
      "--kind",
      "boolean",
      "--matrix",
      "strictness",
      "--adapter",
      "python-json",
    );
    expect(status).toBe(0);
    expect(stderr).toContain("python-json has no register yet: ");
  });

  const notes = [
    [
      "of a Python that is too old",
      JSON.stringify({ version: "3.10.4", installed: { [lockFiles.adapters]: hash } }),
      "the environment is of Python 3.10.4, older than 3.11: npm run setup:python",
    ],
    [
      "of another version of the lock file",
      JSON.stringify({ version, installed: { [lockFiles.adapters]: hash.replace(/^./, "x") } }),
      "the environment was made for another version of the packages: npm run setup:python",
    ],
    ["with half a note", '{"version":', "Python is not set up: npm run setup:python"],
    ["with another note", "{}", "Python is not set up: npm run setup:python"],
  ] as const;
  // A run takes six seconds: some at each commit. What the line says of each note is tested in python.test.ts.
  const some = drawn(
    notes.map(([which]) => which),
    { most: 2 },
  );

  it.each(notes.filter(([which]) => some.includes(which)))(
    "%s is unsupported, and says what to do",
    async (_, note, reason) => {
      const cells = await cellsWith(note);
      for (const name of ["pydantic", "python-json"])
        expect(cellOf(cells, name)).toMatchObject({ outcome: "unsupported", code: "not installed", reason });
      expect(cellOf(cells, "zod")).toMatchObject({ outcome: "measured" });
    },
  );
});
