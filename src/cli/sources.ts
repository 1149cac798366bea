/** Adapters as the command line names them: by name, by file, by the command of a worker, by family, or all. Nothing is asked of them. */

import { existsSync, statSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { adapters, families, familyNames as ownFamilies } from "../adapters/index.ts";
import { scriptRuntimes } from "../runtimes/index.ts";
import { pythonNames } from "../runtimes/python.ts";
import type { AdapterSource } from "../schedule/describe.ts";
import { choose, chooseOne, names } from "./choose.ts";
import { UsageError } from "./errors.ts";

/** Who was asked for: `adapter` names the suite's own, files, or `all` of those in TypeScript; `worker` holds commands. */
export interface AskedAdapters {
  readonly adapter: readonly string[];
  /** Families of which everybody takes part. */
  readonly family?: readonly string[];
  readonly worker?: readonly string[];
  /** What adapters in TypeScript run on; the runtime of wirebench where none is named. */
  readonly runtime?: readonly string[];
}

/** The adapters in Python are a family of their own. */
const PYTHON = "python" as const;
export const familyNames: readonly string[] = [...ownFamilies, PYTHON];

const isFile = (name: string): boolean =>
  name.includes("/") || name.includes("\\") || /\.(?:[cm]?[jt]s|py)$/.test(name);

const isOfPython = (file: string): boolean => extname(file) === ".py";

/** The same names, files by their whole paths: what was asked for in one folder can then be asked for in another. */
export const withWholePaths = (values: readonly string[]): string[] =>
  names(values).map((name) => (isFile(name) ? resolve(name) : name));

/** The words of a command, split at white space; quotes keep words together. */
export function wordsOf(command: string): readonly [string, ...string[]] {
  const words = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, plain]) => double ?? single ?? plain ?? "",
  );
  const [first, ...rest] = words;
  if (first === undefined || first === "")
    throw new UsageError('--worker takes the command of a worker, such as "python3 worker.py"');
  // Words that are files here are files in whatever folder the worker is started from.
  return [first, ...rest.map((word) => (existsSync(word) ? resolve(word) : word))];
}

/** Families as the names of their members. */
const membersOf = (asked: readonly string[]): string[] =>
  asked.length === 0
    ? []
    : choose("family", asked, familyNames, String).flatMap((family) =>
        family === PYTHON ? pythonNames() : Object.keys(families[family as keyof typeof families]),
      );

/** All of the suite's own, in whatever language. */
export const ownNames = (): string[] => [...Object.keys(adapters), ...pythonNames()];

/** What was asked for. Nothing asked is all of the suite's own in TypeScript. */
export function sourcesOf({
  adapter,
  family = [],
  worker = [],
  runtime = [],
}: AskedAdapters): AdapterSource[] {
  const runtimes =
    names(runtime).length === 0
      ? (["node"] as const)
      : choose("runtime", names(runtime), scriptRuntimes, String);
  const on = (source: AdapterSource): AdapterSource[] =>
    source.command === undefined && source.runtime === undefined
      ? runtimes.map((name) => (name === "node" ? source : { ...source, runtime: name }))
      : [source];
  return namedSources({ adapter, family, worker }).flatMap(on);
}

/** One of the suite's own. A file is not meant without its ending: another adapter could have its name. */
function ownSource(name: string, own: readonly AdapterSource[]): AdapterSource {
  const file = [`${name}.ts`, `${name}.py`].find((path) => existsSync(path));
  if (file !== undefined && !own.some((source) => source.name === name))
    throw new UsageError(`no adapter is called "${name}": name the file by its path, ./${file}`);
  return chooseOne("adapter", name, own, (source) => source.name);
}

function namedSources({
  adapter,
  family,
  worker,
}: Required<Omit<AskedAdapters, "runtime">>): AdapterSource[] {
  const scripts = Object.keys(adapters).map((name): AdapterSource => ({ name }));
  const named = [...scripts, ...pythonNames().map((name): AdapterSource => ({ name, runtime: PYTHON }))];
  const asked = [...names(adapter), ...membersOf(names(family))];
  const commands = worker.map((command): AdapterSource => {
    const words = wordsOf(command);
    return { name: basename(words.at(-1) ?? command), command: words };
  });
  if (asked.length === 0) return worker.length === 0 ? scripts : commands;
  const sources = asked.flatMap((name): AdapterSource[] => {
    if (name === "all") return scripts;
    if (!isFile(name)) return [ownSource(name, named)];
    const file = resolve(name);
    if (!existsSync(file) || !statSync(file).isFile())
      throw new UsageError(
        `no adapter file ${name}: give the path of a file that ${isOfPython(file) ? "has a line adapter = Adapter(…)" : "has an adapter as its default export"}`,
      );
    const source = { name: basename(file, extname(file)), file };
    return [isOfPython(file) ? { ...source, runtime: PYTHON } : source];
  });
  return [
    ...sources.filter(
      (source, index) =>
        sources.findIndex((other) => other.name === source.name && other.file === source.file) === index,
    ),
    ...commands,
  ];
}
