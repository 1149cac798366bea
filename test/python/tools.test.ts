/** The Python lane's own checks: format, lint, types, tests. The tests hold python/adapters.json to what adapters say. */

import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { pythonFiles } from "../../src/runtimes/python.ts";
import { missingForTests, whySkipped } from "./environment.ts";

const tools: readonly (readonly [tool: string, ...words: string[]])[] = [
  ["ruff", "format", "--check", "--quiet"],
  ["ruff", "check", "--quiet"],
  ["mypy", "--no-error-summary"],
  ["pytest", "--quiet"],
];

describe.skipIf(missingForTests !== undefined)(`the Python lane${whySkipped(missingForTests)}`, () => {
  it.each(tools)("passes %s %s", (tool, ...words) => {
    const program = join(dirname(pythonFiles.interpreter), tool);
    const { status, stdout, stderr } = spawnSync(program, words, {
      cwd: pythonFiles.packageFolder,
      encoding: "utf8",
    });
    expect(status, `${stdout}${stderr}`).toBe(0);
  });
});
