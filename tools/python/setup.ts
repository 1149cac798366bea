/**
 * `npm run setup:python`: makes the environment of the Python lane in `.python/`, with the packages that the lock file names. Does nothing
 * where all of that is there.
 * - `-- --dev` also installs what the lane's own tests need.
 * - `-- --with <package>`, once or several times, then installs packages that somebody's own adapter needs, without a lock.
 */

import { rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import {
  isNewEnough,
  lockFiles,
  lockHash,
  OLDEST_PYTHON,
  type PythonEnvironment,
  pythonEnvironment,
  pythonFiles,
} from "../../src/runtimes/python.ts";
import { giveUp, printed, run } from "./run.ts";

const { environment, interpreter, note, packageFolder } = pythonFiles;
const asked = askedFor();

function askedFor(): { readonly dev: boolean; readonly with: readonly string[] } {
  try {
    const { values } = parseArgs({
      options: {
        dev: { type: "boolean", default: false },
        with: { type: "string", multiple: true, default: [] },
      },
    });
    // A folder is named from where it was typed; npm starts scripts in the checkout.
    const typedIn = process.env["INIT_CWD"] ?? ".";
    return { ...values, with: values.with.map((one) => (one.startsWith(".") ? resolve(typedIn, one) : one)) };
  } catch (error) {
    return giveUp(`setup:python: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const NAMES = ["python3", "python3.14", "python3.13", "python3.12", "python3.11"];
const VERSION = "import platform; print(platform.python_version())";

const versionOf = (program: string): string | undefined => printed(program, "-I", "-c", VERSION);

/** The first Python here that is new enough. A name may be there and start nothing, so each is asked. */
function findPython(): string {
  const old: string[] = [];
  for (const name of NAMES) {
    const version = versionOf(name);
    if (version === undefined) continue;
    if (isNewEnough(version)) return name;
    old.push(`${name} is ${version}`);
  }
  return giveUp(
    `the Python lane needs Python ${OLDEST_PYTHON.join(".")} or newer, and found ${old.join(", ") || "none"}: install one, as python3 on the PATH`,
  );
}

/** Lock files by name, with their hashes, as they are wanted now. */
const wanted = Object.fromEntries(
  [lockFiles.adapters, ...(asked.dev ? [lockFiles.tests] : [])].map((name) => [name, lockHash(name)]),
);

/** Ends with an error where a package of an adapter is not installed: a note alone does not prove that it is. */
const VERSIONS =
  "import json, sys; from importlib.metadata import version; print([version(p['name']) for one in json.load(open(sys.argv[1])) for p in one['packages']])";

/** The versions of what adapters of the suite need; undefined where one is missing. */
const versions = (): string | undefined => printed(interpreter, "-I", "-c", VERSIONS, pythonFiles.facts);

function isUpToDate(there: PythonEnvironment | undefined): there is PythonEnvironment {
  return (
    there !== undefined &&
    isNewEnough(there.version) &&
    there.version === versionOf(interpreter) &&
    Object.entries(wanted).every(([name, hash]) => there.installed[name] === hash) &&
    versions() !== undefined
  );
}

const hasUv = printed("uv", "--version") !== undefined;

/** What is to be installed: packages, or files that name them. */
function install(...words: readonly string[]): void {
  if (hasUv) run("uv", "pip", "install", "--quiet", "--python", interpreter, ...words);
  else run(interpreter, ..."-m pip install --quiet --disable-pip-version-check".split(" "), ...words);
}

function make(): PythonEnvironment {
  const found = findPython();
  const files = Object.keys(wanted).flatMap((name) => ["-r", join(packageFolder, name)]);
  rmSync(environment, { recursive: true, force: true });
  process.stdout.write(`makes .python with ${found} and ${hasUv ? "uv" : "pip"} …\n`);
  if (hasUv) run("uv", "venv", "--quiet", "--python", found, environment);
  else run(found, "-m", "venv", environment);
  install("--require-hashes", ...files);
  const version = versionOf(interpreter) ?? giveUp("the environment was made, and its Python does not start");
  return { version, installed: wanted };
}

const there = pythonEnvironment();
if (isUpToDate(there)) {
  process.stdout.write(`.python is up to date: Python ${there.version}\n`);
} else {
  const made = make();
  writeFileSync(note, `${JSON.stringify(made, null, 2)}\n`);
  process.stdout.write(`.python is ready: Python ${made.version}\n`);
}

if (asked.with.length > 0) {
  const before = versions();
  install(...asked.with);
  const packages = asked.with.join(", ");
  if (versions() !== before) {
    rmSync(note);
    giveUp(
      `${packages} replaced a package that an adapter of the suite needs: npm run setup:python makes .python anew`,
    );
  }
  process.stdout.write(`installed beside them: ${packages}\n`);
}
