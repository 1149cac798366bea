/** Python: how its workers are started, and what is known of its adapters without starting one. */

import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Launchable, WorkerRuntime } from "./contract.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const packageFolder = join(root, "python");
const environment = join(root, ".python");
const interpreter =
  process.platform === "win32"
    ? join(environment, "Scripts", "python.exe")
    : join(environment, "bin", "python");

const SET_UP = "npm run setup:python";

/** Isolated from variables, user folders and the working directory, so that every worker starts in the same way. */
const FLAGS: readonly string[] = ["-I", "-X", "utf8"];

/** What `npm run setup:python` notes of the environment that it has made. */
export interface PythonEnvironment {
  /** Of the interpreter: `3.11.7`. */
  readonly version: string;
  /** Lock files that are installed, with the hashes that they had. */
  readonly installed: Readonly<Record<string, string>>;
}

/** Where everything of the Python lane lies. */
export const pythonFiles = {
  root,
  packageFolder,
  environment,
  interpreter,
  /** The note within the environment. */
  note: join(environment, "wirebench.json"),
  /** The facts of every adapter, which `npm run generate:python` writes. */
  facts: join(packageFolder, "adapters.json"),
} as const;

/** The packages that adapters need, and those that the lane's own tests need, too. */
export const lockFiles = { adapters: "requirements.txt", tests: "requirements-dev.txt" } as const;

/** Versions of Python that the libraries run on. */
export const OLDEST_PYTHON = [3, 11] as const;

/** Whether a version such as `3.11.7` is new enough. */
export function isNewEnough(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST_PYTHON[0] || (major === OLDEST_PYTHON[0] && minor >= OLDEST_PYTHON[1]);
}

/** The hash by which a lock file is known. */
export const lockHash = (name: string): string =>
  createHash("sha256")
    .update(readFileSync(join(packageFolder, name)))
    .digest("hex");

/** What is noted of the environment; undefined where there is none, or the note is not whole. */
export function pythonEnvironment(): PythonEnvironment | undefined {
  if (!existsSync(interpreter) || !existsSync(pythonFiles.note)) return undefined;
  try {
    const { version, installed } = JSON.parse(
      readFileSync(pythonFiles.note, "utf8"),
    ) as Partial<PythonEnvironment>;
    return version === undefined || installed === undefined ? undefined : { version, installed };
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

type UnknownKeys = "ignore" | "strip" | "reject";

/** The facts of an adapter, as its worker describes it: the protocol's Description, which a process knows nothing of. */
export interface PythonDescription {
  readonly name: string;
  readonly packages: readonly { readonly name: string; readonly version: string }[];
  readonly homepage: string;
  readonly configuration: string;
  readonly execution: "interpreted" | "jit" | "ahead-of-time";
  readonly wire: "json";
  readonly validates: boolean;
  readonly unknownKeys: readonly [UnknownKeys, ...UnknownKeys[]];
  readonly isLimit: false;
  readonly modes: Readonly<Record<"strict" | "lax", true | string>>;
  readonly operations: Readonly<Record<"encode" | "check" | "decode" | "explain", true | string>>;
  readonly forms: Readonly<Record<string, string>>;
  readonly spellings: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly runtime: {
    readonly name: string;
    readonly version: string;
    readonly engine: string;
    readonly flags: readonly string[];
  };
}

type Facts = Omit<PythonDescription, "runtime">;
let facts: Readonly<Record<string, Facts>> | undefined;

function allFacts(): Readonly<Record<string, Facts>> {
  facts ??= Object.fromEntries(
    (JSON.parse(readFileSync(pythonFiles.facts, "utf8")) as Facts[]).map((one) => [one.name, one]),
  );
  return facts;
}

/** The names of all Python adapters: a file each, also where its facts are not generated yet. */
export function pythonNames(): string[] {
  const files = readdirSync(join(packageFolder, "wirebench", "adapters")).filter((file) =>
    /^[a-z]\w*\.py$/.test(file),
  );
  const named = files.map((file) => file.slice(0, -".py".length).replaceAll("_", "-"));
  return [...new Set([...Object.keys(allFacts()), ...named])];
}

/** The facts of a Python adapter, without starting it; undefined where there are none of this name. */
export function pythonDescription(name: string): PythonDescription | undefined {
  const known = allFacts()[name];
  const version = pythonEnvironment()?.version ?? "not set up";
  return known && { ...known, runtime: { name: "python", version, engine: "CPython", flags: FLAGS } };
}

export const python = {
  name: "python",
  language: "python",

  worker: (): Launchable => ({
    command: [interpreter, ...FLAGS, join(packageFolder, "wirebench", "__main__.py")],
    environment: {},
  }),

  /** Isolated, it finds the packages of the environment, and nothing of wirebench. */
  program: (): Launchable => ({ command: [interpreter, ...FLAGS, "-"], environment: {} }),

  missing: (): string | undefined => unusable(pythonEnvironment()),

  flags: (): string[] => [...FLAGS],

  cannot: {
    noCodeGeneration: "Python has no switch that refuses code made of text",
    allocation: "Python does not tell what was allocated",
  },
} as const satisfies WorkerRuntime;

/** Why an environment is of no use to the adapters; undefined where it is. */
export function unusable(there: PythonEnvironment | undefined): string | undefined {
  if (there === undefined) return `Python is not set up: ${SET_UP}`;
  if (!isNewEnough(there.version))
    return `the environment is of Python ${there.version}, older than ${OLDEST_PYTHON.join(".")}: ${SET_UP}`;
  if (there.installed[lockFiles.adapters] !== lockHash(lockFiles.adapters))
    return `the environment was made for another version of the packages: ${SET_UP}`;
  return undefined;
}
