/** What is known of Python's adapters without starting one. */

import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { adapters } from "../../src/adapters/index.ts";
import type { Description } from "../../src/protocol/messages.ts";
import {
  isNewEnough,
  lockFiles,
  lockHash,
  python,
  pythonDescription,
  pythonNames,
  unusable,
} from "../../src/runtimes/python.ts";

it("names adapters as no adapter in TypeScript is named", () => {
  expect(pythonNames().length).toBeGreaterThan(0);
  expect(pythonNames().filter((name) => name in adapters)).toEqual([]);
  expect(pythonDescription("no-such-adapter")).toBeUndefined();
});

it.each(pythonNames())("describes %s as the protocol describes an adapter", (name) => {
  const description: Description | undefined = pythonDescription(name);
  expect(description?.name).toBe(name);
  expect(description?.runtime.name).toBe("python");
});

it("starts a worker by files that are there, or says in one line why not", () => {
  const [interpreter, ...words] = python.worker().command;
  expect(existsSync(words.at(-1) ?? "")).toBe(true);
  const missing = python.missing();
  if (missing === undefined) expect(existsSync(interpreter)).toBe(true);
  else expect(missing).toMatch(/^[^\n]+: npm run setup:python$/);
});

it("knows which versions of Python are new enough", () => {
  expect(["3.11.0", "3.14.2", "4.0.0"].every(isNewEnough)).toBe(true);
  expect(["3.10.13", "2.7.18", ""].some(isNewEnough)).toBe(false);
});

it("says in one line why an environment is of no use", () => {
  const installed = { [lockFiles.adapters]: lockHash(lockFiles.adapters) };
  expect(unusable({ version: "3.11.7", installed })).toBeUndefined();
  expect([
    unusable(undefined),
    unusable({ version: "3.10.13", installed }),
    unusable({ version: "3.11.7", installed: { [lockFiles.adapters]: "another" } }),
    unusable({ version: "3.11.7", installed: {} }),
  ]).toEqual([
    "Python is not set up: npm run setup:python",
    "the environment is of Python 3.10.13, older than 3.11: npm run setup:python",
    "the environment was made for another version of the packages: npm run setup:python",
    "the environment was made for another version of the packages: npm run setup:python",
  ]);
});
