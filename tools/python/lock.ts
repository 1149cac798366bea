/** `npm run lock:python`: writes the lock files of the Python lane anew from python/pyproject.toml, with the hashes of every package. */

import { join } from "node:path";
import { lockFiles, OLDEST_PYTHON, pythonFiles } from "../../src/runtimes/python.ts";
import { giveUp, printed, run } from "./run.ts";

if (printed("uv", "--version") === undefined) giveUp("uv is not installed: pip install uv");

const inFolder = (name: string): string => join(pythonFiles.packageFolder, name);
const OPTIONS =
  "--quiet --universal --generate-hashes --no-header --no-annotate --no-emit-index-url --python-version";
const compile = (name: string, ...words: readonly string[]): void =>
  run(
    "uv",
    "pip",
    "compile",
    ...OPTIONS.split(" "),
    OLDEST_PYTHON.join("."),
    "--output-file",
    inFolder(name),
    ...words,
  );

compile(lockFiles.adapters, inFolder("pyproject.toml"));
// What both need has the same version in both.
compile(
  lockFiles.tests,
  "--constraint",
  inFolder(lockFiles.adapters),
  "--group",
  `${inFolder("pyproject.toml")}:dev`,
);
