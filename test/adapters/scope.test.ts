/** A library is loaded when it is needed, and not before; it may be missing, and it may be another copy. */

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { adapters } from "../../src/adapters/index.ts";
import { pythonNames } from "../../src/runtimes/python.ts";
import { project } from "../outside.ts";

const main = join(project, "src/cli/main.js");
const { NODE_OPTIONS: _, ...env } = process.env;
const wirebench = (words: readonly string[], flags: readonly string[] = []) =>
  spawnSync(process.execPath, [...flags, main, ...words], { cwd: project, env, encoding: "utf8" });

/** Says on standard error which module of a package is loaded. */
const says = `import { registerHooks } from "node:module";
registerHooks({ load(url, context, next) {
  const [, name] = /node_modules\\/((?:@[^/]+\\/)?[^/]+)/.exec(url) ?? [];
  if (name !== undefined) process.stderr.write("loads " + name + "\\n");
  return next(url, context);
} });`;

it("is not loaded to list adapters", async () => {
  const { stdout, stderr } = wirebench(
    ["list", "adapters", "--json"],
    ["--import", `data:text/javascript,${encodeURIComponent(says)}`],
  );
  const rows = JSON.parse(stdout) as { name: string; packages: { name: string }[] }[];
  expect(rows.map(({ name }) => name)).toEqual([...Object.keys(adapters), ...pythonNames()]);
  const loaded = new Set([...stderr.matchAll(/^loads (.*)$/gm)].map(([, name]) => name));
  expect([...loaded]).toEqual(expect.arrayContaining(["commander"]));
  // The suite's own decimals are those of decimal.js, and it holds its own files to schemas with @cfworker/json-schema.
  const libraries = new Set(rows.flatMap(({ packages }) => packages.map(({ name }) => name)));
  for (const own of ["decimal.js", "@cfworker/json-schema"]) libraries.delete(own);
  expect([...loaded].filter((name) => libraries.has(String(name)))).toEqual([]);
});

describe("a library that is not installed", () => {
  const file = join(project, "test/adapters/shapes/not-installed.ts");
  const reason = "not installed: npm install wirebench-library-that-is-not-there";

  it("is listed as such", () => {
    const [row] = JSON.parse(wirebench(["list", "adapters", "--adapter", file, "--json"]).stdout) as object[];
    expect(row).toMatchObject({ name: "not-installed", installed: false });
  });

  it("makes every cell of its adapter unsupported, with the command that installs it, and none wrong", () => {
    const words = ["conform", "--adapter", file, "--matrix", "strictness", "--kind", "instant", "--json"];
    const { stdout, status } = wirebench(words);
    expect(status).toBe(0);
    const { verdicts } = JSON.parse(stdout) as {
      verdicts: { operation: string; outcome: string; value: unknown }[];
    };
    const decoded = verdicts.filter(({ operation }) => operation === "decode");
    expect(decoded.length).toBeGreaterThan(10);
    for (const verdict of decoded)
      expect(verdict).toMatchObject({ outcome: "unsupported", value: reason, standing: "unsupported" });
  });
});

describe("another copy of a library", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "wirebench-copy-"));
    mkdirSync(join(folder, "node_modules"));
    cpSync(join(project, "node_modules/zod"), join(folder, "node_modules/zod-copy"), { recursive: true });
    symlinkSync(join(project, "node_modules/decimal.js"), join(folder, "node_modules/decimal.js"));
    symlinkSync(project, join(folder, "node_modules/wirebench"));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(
      join(folder, "copy.ts"),
      `import zod from "wirebench/adapters/zod";

export default zod.on({
  name: "zod-copy",
  packages: ["zod-copy"],
  scope: async () => ({ z: await import("zod-copy") }),
});
`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("runs the same adapter, under its own name and version", () => {
    const file = join(folder, "copy.ts");
    const [row] = JSON.parse(wirebench(["list", "adapters", "--adapter", file, "--json"]).stdout) as {
      packages: { name: string; version: string }[];
    }[];
    expect(row).toMatchObject({ name: "zod-copy", installed: true, packages: [{ name: "zod-copy" }] });
    const { stdout } = wirebench([
      "conform",
      "--adapter",
      file,
      "--explain",
      "february-30",
      "--kind",
      "date",
    ]);
    expect(stdout).toContain('import * as z from "zod-copy";');
    expect(stdout).toContain("zod-copy, decode strict: date february-30");
    expect(stdout).toContain("refused: Invalid ISO date");
  });
});
