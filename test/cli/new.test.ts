/** `new adapter` writes a file that compiles, and that `conform` says something useful of. */

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withIndexLine } from "../../src/cli/commands/new.ts";
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

describe("new adapter, anywhere", () => {
  it("writes a file that compiles, and says what to do next", () => {
    const { status, stdout, stderr } = inFolder(folder, "new", "adapter", "my-own", "--package", "zod");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("conform --adapter ./my-own.ts");
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
    const asked = ["conform", "--adapter", "./my-own.ts", "--matrix", "strictness", "--json"];
    const { stdout, stderr } = inFolder(folder, ...asked);
    expect(stderr).toBe("");
    const { verdicts } = JSON.parse(stdout) as {
      readonly verdicts: readonly { readonly expected: string; readonly standing: string }[];
    };
    expect(verdicts.length).toBeGreaterThan(500);
    for (const { expected, standing } of verdicts)
      if (standing === "wrong") expect(expected).not.toBe("accept");
    expect(verdicts.filter(({ standing }) => standing === "wrong").length).toBeGreaterThan(300);
  });

  it("overwrites nothing", () => {
    const before = readFileSync(join(folder, "my-own.ts"), "utf8");
    const { status, stderr } = inFolder(folder, "new", "adapter", "my-own");
    expect(status).toBe(2);
    expect(stderr).toMatch(/my-own\.ts exists already.*\n$/);
    expect(readFileSync(join(folder, "my-own.ts"), "utf8")).toBe(before);
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
});
