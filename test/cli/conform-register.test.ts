/** `wirebench conform` against registers: what differs, what is refused. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Register } from "../../src/record/register.ts";
import { wirebench } from "./wirebench.ts";

const folder = mkdtempSync(join(tmpdir(), "wirebench-conform-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("the register", () => {
  const own = new URL("../../results/divergences/", import.meta.url);
  const ask = (directory: string) =>
    wirebench([
      "conform",
      "--adapter",
      "zod",
      "--kind",
      "instant",
      "--matrix",
      "strictness",
      "--register",
      directory,
    ]);

  it("has a file for every adapter of the suite, and no other", async () => {
    const { stdout } = await wirebench(["list", "adapters", "--json"]);
    const names = (JSON.parse(stdout) as { name: string }[]).map(({ name }) => `${name}.json`);
    expect(readdirSync(own).toSorted()).toEqual(names.toSorted());
  });

  it("fails where a library does otherwise, and says what", async () => {
    const directory = join(folder, "register");
    mkdirSync(directory);
    const register = JSON.parse(readFileSync(new URL("zod.json", own), "utf8")) as Register;
    const other = {
      ...register,
      packages: [{ name: "zod", version: "4.0.0" }],
      divergences: register.divergences.filter(({ case: name }) => name !== "february-30"),
    };
    writeFileSync(join(directory, "zod.json"), JSON.stringify(other));
    const { code, stdout } = await ask(directory);
    expect(code).toBe(1);
    expect(stdout).toContain("the register was made with 4.0.0");
    expect(stdout).toMatch(/instant, lax, decode: was right, is wrong: different .*february-30/);
  });

  it("is refused in one line where it is none", async () => {
    const directory = join(folder, "none");
    mkdirSync(directory);
    writeFileSync(join(directory, "zod.json"), "[]");
    const { code, stderr } = await ask(directory);
    expect(code).toBe(2);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain("is no register of zod");
  });

  it("is made anew of everything alone", async () => {
    const { code, stderr } = await wirebench(["conform", "--adapter", "zod", "--update-register"]);
    expect(code).toBe(2);
    expect(stderr).toContain("--matrix all");
  });
});
