/** Adapters as the command line names them: by name, by file, or all. */

import { existsSync, statSync } from "node:fs";
import { basename, extname, resolve } from "node:path";
import { adapters } from "../adapters/index.ts";
import type { Participant } from "../schedule/plan.ts";
import type { AdapterSource } from "../protocol/messages.ts";
import { describeAdapters } from "../schedule/run.ts";
import { chooseOne, names } from "./choose.ts";
import { UsageError } from "./errors.ts";

const isFile = (name: string): boolean =>
  name.includes("/") || name.includes("\\") || /\.[cm]?[jt]s$/.test(name);

/** The same names, files by their whole paths: what was asked for in one folder can then be asked for in another. */
export const withWholePaths = (values: readonly string[]): string[] =>
  names(values).map((name) => (isFile(name) ? resolve(name) : name));

/** What was asked for: names of the suite's own, paths of files, or `all`. Nothing asked is all. */
function sourcesOf(values: readonly string[]): AdapterSource[] {
  const all = Object.keys(adapters).map((name): AdapterSource => ({ name }));
  const asked = names(values);
  if (asked.length === 0) return all;
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
  return sources.filter(
    (source, index) =>
      sources.findIndex((other) => other.name === source.name && other.file === source.file) === index,
  );
}

/** Asks each adapter what it is; a file without an adapter, or two adapters of one name, are the user's mistake. */
export async function participantsOf(values: readonly string[], parallel: number): Promise<Participant[]> {
  const described = await describeAdapters(sourcesOf(values), parallel);
  const participants: Participant[] = [];
  for (const { source, description } of described) {
    if (description === "no-adapter")
      throw new UsageError(
        `${source.file ?? source.name} has no adapter: its default export must be what defineAdapter returns`,
      );
    if (participants.some((other) => other.source.name === source.name))
      throw new UsageError(`two adapters are called ${source.name}: give one of them another name`);
    participants.push({ source, description });
  }
  return participants;
}
