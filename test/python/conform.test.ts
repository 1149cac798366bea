/** Python's adapters through `conform`, each against its register. */

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readRegister } from "../../src/record/store/registers.ts";
import { pythonFiles, pythonNames } from "../../src/runtimes/python.ts";
import { drawn } from "../share.ts";
import { missingAdapters, whySkipped } from "./environment.ts";

const main = fileURLToPath(new URL("../../src/cli/main.js", import.meta.url));
const register = fileURLToPath(new URL("../../results/divergences", import.meta.url));

/** Adapters that are asked at a commit: they take a minute each. */
const MOST = 3;

const conform = (name: string, ...matrices: readonly string[]) =>
  spawnSync(
    process.execPath,
    [main, "conform", "--matrix", matrices.join(), "--register", register, "--adapter", name, "--json"],
    { cwd: pythonFiles.root, encoding: "utf8", maxBuffer: 1e9 },
  );

it.each(pythonNames())("has a register of %s", (name) => {
  expect(readRegister(register, name)?.adapter).toBe(name);
});

describe.skipIf(missingAdapters !== undefined)(`Python's adapters${whySkipped(missingAdapters)}`, () => {
  it.each(drawn(pythonNames(), { most: MOST }))("does what the register says: %s", (name) => {
    const { status, stdout, stderr } = conform(name, "strictness", "fidelity", "interchange");
    expect(stderr).toBe("");
    expect(status).toBe(0);
    const found = JSON.parse(stdout) as {
      readonly verdicts: readonly { readonly adapter: string; readonly outcome: string }[];
    };
    const lost = found.verdicts.filter(({ outcome }) => outcome === "crash" || outcome === "hang");
    expect(lost).toEqual([]);
    expect(found.verdicts.filter(({ adapter }) => adapter === name).length).toBeGreaterThan(300);
  });
});
