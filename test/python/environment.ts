/** Whether the Python lane can be tested here, and why not. */

import { lockFiles, lockHash, python, pythonEnvironment } from "../../src/runtimes/python.ts";

function missingTools(): string | undefined {
  const installed = pythonEnvironment()?.installed[lockFiles.tests];
  return installed === lockHash(lockFiles.tests)
    ? undefined
    : "its tools are not set up: npm run setup:python -- --dev";
}

/** Why no adapter can be started; undefined where one can. */
export const missingAdapters: string | undefined = python.missing();
/** Why pytest, mypy and ruff cannot be started; undefined where they can. */
export const missingForTests: string | undefined = missingAdapters ?? missingTools();

/** The end of a title that says why its tests are skipped. */
export const whySkipped = (missing: string | undefined): string =>
  missing === undefined ? "" : ` (skipped: ${missing})`;

// Vitest shows no title of a skipped test unless it is asked for all of them.
if (missingForTests !== undefined) process.stderr.write(`Tests of Python are skipped: ${missingForTests}\n`);
