/** What the tests of the store share: a folder of their own, and what is in it. */

import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect } from "vitest";
import { ResultError } from "../../../src/record/validate.ts";

/** A new folder for each test of the file that calls this; it is removed after the test. */
export function temporaryFolder(): () => string {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "wirebench-store-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  return () => folder;
}

/** The names of all files below a folder, hidden ones included. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** The message of the ResultError that `act` must throw; one line. */
export function refusal(act: () => unknown): string {
  const error = thrownBy(act);
  expect(error).toBeInstanceOf(ResultError);
  const { message } = error as ResultError;
  expect(message).not.toMatch(/\p{Cc}/u);
  return message;
}

function thrownBy(act: () => unknown): unknown {
  try {
    act();
    return undefined;
  } catch (error) {
    return error;
  }
}
