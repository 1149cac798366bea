/** Adapters as the command line names them: by name, by file, by the command of a worker, by family, or all. Nothing is asked of them. */

import { existsSync, statSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { adapters, families, familyNames } from "../adapters/index.ts";
import type { AdapterSource } from "../schedule/describe.ts";
import { choose, chooseOne, names } from "./choose.ts";
import { UsageError } from "./errors.ts";

/** Who was asked for: `adapter` names the suite's own, files, or `all`; `worker` holds commands. */
export interface AskedAdapters {
  readonly adapter: readonly string[];
  /** Families of which everybody takes part. */
  readonly family?: readonly string[];
  readonly worker?: readonly string[];
}

const isFile = (name: string): boolean =>
  name.includes("/") || name.includes("\\") || /\.[cm]?[jt]s$/.test(name);

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
    : choose("family", asked, familyNames, String).flatMap((family) => Object.keys(families[family]));

/** What was asked for. Nothing asked is all of the suite's own. */
export function sourcesOf({ adapter, family = [], worker = [] }: AskedAdapters): AdapterSource[] {
  const all = Object.keys(adapters).map((name): AdapterSource => ({ name }));
  const asked = [...names(adapter), ...membersOf(names(family))];
  const commands = worker.map((command): AdapterSource => {
    const words = wordsOf(command);
    return { name: basename(words.at(-1) ?? command), command: words };
  });
  if (asked.length === 0) return worker.length === 0 ? all : commands;
  const sources = asked.flatMap((name): AdapterSource[] => {
    if (name === "all") return all;
    if (!isFile(name)) return [chooseOne("adapter", name, all, (source) => source.name)];
    const file = resolve(name);
    if (!existsSync(file) || !statSync(file).isFile())
      throw new UsageError(
        `no adapter file ${name}: give the path of a file whose default export is an adapter`,
      );
    return [{ name: basename(file, extname(file)), file }];
  });
  return [
    ...sources.filter(
      (source, index) =>
        sources.findIndex((other) => other.name === source.name && other.file === source.file) === index,
    ),
    ...commands,
  ];
}
