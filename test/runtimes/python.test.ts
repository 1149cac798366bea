/** What is known of Python's adapters without starting one. */

import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import { adapters } from "../../src/adapters/index.ts";
import type { Description } from "../../src/protocol/messages.ts";
import { isNewEnough, python, pythonDescription, pythonNames } from "../../src/runtimes/python.ts";

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
