/** `new adapter` writes a file that compiles, and that `conform` says something useful of. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withIndexLine } from "../../src/cli/commands/new.ts";
import { pythonFiles } from "../../src/runtimes/python.ts";
import { missingForTests, whySkipped } from "../python/environment.ts";
import { outsideFolder, project } from "../outside.ts";

const main = join(project, "src/cli/main.js");
const { NODE_OPTIONS: _, ...env } = process.env;
const inFolder = (cwd: string, ...words: readonly string[]) =>
  spawnSync(process.execPath, [main, ...words], { cwd, env, encoding: "utf8" });

let folder: string;
beforeAll(() => {
  folder = outsideFolder();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Conform finds that a file is right about what must be taken, and wrong about all else. */
function letsEverythingThrough(file: string): void {
  const asked = ["conform", "--adapter", file, "--matrix", "strictness", "--json"];
  const { stdout, stderr } = inFolder(folder, ...asked);
  expect(stderr).toBe("");
  const { verdicts } = JSON.parse(stdout) as {
    readonly verdicts: readonly { readonly expected: string; readonly standing: string }[];
  };
  expect(verdicts.length).toBeGreaterThan(500);
  for (const { expected, standing } of verdicts)
    if (standing === "wrong") expect(expected).not.toBe("accept");
  expect(verdicts.filter(({ standing }) => standing === "wrong").length).toBeGreaterThan(300);
}

describe("new adapter, anywhere", () => {
  it("writes a file that compiles, and says what to do next", () => {
    const { status, stdout, stderr } = inFolder(folder, "new", "adapter", "my-own", "--package", "zod");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain(
      `npm --prefix ${project.replace(/\/$/, "")} run wirebench -- conform --adapter ./my-own.ts`,
    );
    const compiled = spawnSync(join(project, "node_modules/.bin/tsc"), ["--project", folder], {
      encoding: "utf8",
    });
    expect(compiled.stdout).toBe("");
    const linter = join(project, "node_modules/oxlint/bin/oxlint");
    const config = join(project, "oxlint.config.ts");
    const linted = spawnSync(process.execPath, [linter, "--deny-warnings", "-c", config, "my-own.ts"], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(linted.stdout).toContain("Found 0 warnings and 0 errors");
  });

  it("writes an adapter that is right about what must be taken, and lets everything else through", () => {
    letsEverythingThrough("./my-own.ts");
  });

  it("overwrites nothing", () => {
    const before = readFileSync(join(folder, "my-own.ts"), "utf8");
    const { status, stderr } = inFolder(folder, "new", "adapter", "my-own");
    expect(status).toBe(2);
    expect(stderr).toMatch(/my-own\.ts exists already.*\n$/);
    expect(readFileSync(join(folder, "my-own.ts"), "utf8")).toBe(before);
  });
});

describe("new adapter, in Python", () => {
  const asked = ["new", "adapter", "my-own", "--language", "python", "--package", "orjson"];

  it("writes a file, and says what to do next", () => {
    const { status, stdout, stderr } = inFolder(folder, ...asked);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/npm --prefix \S+ run setup:python -- --with orjson/);
    expect(stdout).toContain("conform --adapter ./my_own_adapter.py");
  });

  it("overwrites nothing", () => {
    const { status, stderr } = inFolder(folder, ...asked);
    expect(status).toBe(2);
    expect(stderr).toMatch(/my_own_adapter\.py exists already.*\n$/);
  });

  it.each([
    [["--family", "json"], "--family is for adapters in TypeScript"],
    [["--language", "rust"], "rust"],
  ])("refuses %s in one line", (words, says) => {
    const { status, stderr } = inFolder(folder, ...asked, ...words);
    expect({ status, lines: stderr.trimEnd().split("\n").length }).toEqual({ status: 2, lines: 1 });
    expect(stderr).toContain(says);
  });

  it("refuses the name of an adapter in Python", () => {
    const { status, stderr } = inFolder(folder, "new", "adapter", "pydantic");
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "wirebench: there is an adapter called pydantic already: choose another name\n",
    });
  });

  describe.skipIf(missingForTests !== undefined)(`where Python is${whySkipped(missingForTests)}`, () => {
    it("has types, and nothing that a linter minds", () => {
      const tool = (name: string, ...words: readonly string[]) =>
        spawnSync(join(dirname(pythonFiles.interpreter), name), words, {
          cwd: pythonFiles.packageFolder,
          encoding: "utf8",
        });
      const file = join(folder, "my_own_adapter.py");
      const linted = tool("ruff", "check", "--config", "pyproject.toml", file);
      expect(linted.status, linted.stdout).toBe(0);
      const formatted = tool("ruff", "format", "--check", "--config", "pyproject.toml", file);
      expect(formatted.status, formatted.stdout).toBe(0);
      const typed = tool("mypy", file);
      expect(typed.status, typed.stdout).toBe(0);
    });

    it("is right about what must be taken, and lets everything else through", () => {
      letsEverythingThrough("./my_own_adapter.py");
    });
  });
});

describe("new adapter, in the tree", () => {
  it("writes beside the others, and adds the line of the index", () => {
    const tree = join(folder, "tree");
    mkdirSync(join(tree, "src/adapters"), { recursive: true });
    writeFileSync(join(tree, "package.json"), '{ "name": "wirebench", "type": "module" }');
    const index = readFileSync(join(project, "src/adapters/index.ts"), "utf8");
    writeFileSync(join(tree, "src/adapters/index.ts"), index);
    const { status, stdout } = inFolder(tree, "new", "adapter", "my-own", "--family", "json");
    expect(status).toBe(0);
    expect(stdout).toContain("--update-register");
    expect(existsSync(join(tree, "src/adapters/my-own.ts"))).toBe(true);
    expect(readFileSync(join(tree, "src/adapters/my-own.ts"), "utf8")).toContain('from "wirebench/adapter"');
    const after = readFileSync(join(tree, "src/adapters/index.ts"), "utf8");
    expect(after).toBe(withIndexLine(index, "my-own", "json"));
    expect(after.split("\n")).toHaveLength(index.split("\n").length + 1);
    expect(after).toContain(',\n    "my-own": () => import("./my-own.ts"),\n  },');
  });

  it("writes an adapter in Python beside the others: no index has its name", () => {
    const tree = join(folder, "tree");
    mkdirSync(join(tree, "python/wirebench/adapters"), { recursive: true });
    const { status, stdout } = inFolder(tree, "new", "adapter", "your-own", "--language", "python");
    expect(status).toBe(0);
    expect(stdout).toContain("npm run generate:python");
    expect(stdout).toContain("conform --adapter your-own --matrix all --update-register");
    const text = readFileSync(join(tree, "python/wirebench/adapters/your_own.py"), "utf8");
    expect(text).toContain('name="your-own"');
  });
});
