import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import {
  INSTALLED,
  type Installable,
  installable,
  missingOf,
  pinnedIn,
  pinnedVersion,
  programOf,
} from "../../src/runtimes/installed.ts";

const folder = mkdtempSync(join(tmpdir(), "wirebench-installed-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const names = Object.keys(installable) as Installable[];
const textOf = (name: Installable, file: string): string => readFileSync(join(pinnedIn(name), file), "utf8");

/** An installation of some version, as the setup leaves one. */
function installation(version: string): string {
  const own = mkdtempSync(join(folder, "one-"));
  mkdirSync(own, { recursive: true });
  writeFileSync(join(own, INSTALLED), JSON.stringify({ version, program: "bin/program" }));
  return own;
}

it.each(names)("pins %s at one version, and names no host in its lock", (name) => {
  const version = pinnedVersion(name);
  const { dependencies = {}, optionalDependencies = {} } = JSON.parse(textOf(name, "package.json")) as {
    dependencies?: Record<string, string>;
    optionalDependencies?: Record<string, string>;
  };
  const pinned = Object.values({ ...dependencies, ...optionalDependencies });
  expect(new Set(pinned)).toEqual(new Set([version]));
  expect(textOf(name, "package-lock.json")).not.toContain("://");
});

it.each(names)("says how to get %s where it is not installed", (name) => {
  expect(missingOf(name, join(folder, "nowhere"))).toBe(
    `${name} is not installed: npm run setup:runtimes -- ${name}`,
  );
});

it("says so of another version than the one that is pinned", () => {
  expect(missingOf("bun", installation("0.0.1"))).toBe(
    `bun is installed in version 0.0.1, and ${pinnedVersion("bun")} is pinned: npm run setup:runtimes -- bun`,
  );
});

it("finds the program of the version that is pinned", () => {
  const own = installation(pinnedVersion("deno"));
  expect(missingOf("deno", own)).toBeUndefined();
  expect(programOf("deno", own)).toBe(join(own, "bin/program"));
});
