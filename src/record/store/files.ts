/** Writing files whole or not at all, and saying in one line what the system refused. */

import { randomUUID } from "node:crypto";
import {
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { ResultError } from "../validate.ts";

/** The remedy where a file could not be written. */
export const WRITE_REMEDY = "make it possible to write there, or name another place";

/**
 * Writes a text, whole or not at all; folders are made as needed.
 * Throws a ResultError where the file exists and `overwrite` is false, or where the system refuses.
 */
export function saveText(path: string, text: string, { overwrite }: { readonly overwrite: boolean }): void {
  explainErrors(`${path} could not be written`, WRITE_REMEDY, () => {
    const present = statSync(path, { throwIfNoEntry: false });
    // A terminal, a pipe or /dev/null is written to; a file must not be put in its place.
    if (present !== undefined && !present.isFile()) return writeFileSync(path, text);
    if (present !== undefined && !overwrite) throw existsAlready(path);
    // A link goes on pointing to the file that is renewed.
    const target = present === undefined ? path : realpathSync(path);
    makeFolder(dirname(target));
    withTemporary(dirname(target), text, (temporary) => {
      if (overwrite) renameSync(temporary, target);
      else if (!moveIfFree(temporary, target)) throw existsAlready(path);
    });
  });
}

const existsAlready = (path: string): ResultError =>
  new ResultError(`${path} exists already: name another file, or add --force`);

/** Writes text to `<name>.json`, `<name>-2.json` …, the first that is free, and returns its path. The folder is made as needed. */
export function saveUnderFreeName(folder: string, name: string, text: string): string {
  makeFolder(folder);
  return withTemporary(folder, text, (temporary) => {
    for (let number = 1; ; number++) {
      const path = join(folder, number === 1 ? `${name}.json` : `${name}-${number}.json`);
      if (moveIfFree(temporary, path)) return path;
    }
  });
}

/** Makes a folder and those above it. Folder by folder: under /proc, Node's own recursion never ends. */
export function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
  const above = dirname(path);
  if (above !== path) makeFolder(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // Somebody else may have made it meanwhile.
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) throw error;
  }
}

/** Gives `use` a file of the folder that holds the text, on the disk; the file is removed afterwards, whatever happens. */
function withTemporary<Result>(folder: string, text: string, use: (temporary: string) => Result): Result {
  // Hidden, and no name of a result: nobody takes it for one should the process be killed right here.
  const temporary = join(folder, `.${randomUUID()}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: "wx", flush: true });
    return use(temporary);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Gives a file a name that nobody has; false where somebody has it. A link is made or not: there is no moment between. */
function moveIfFree(temporary: string, path: string): boolean {
  try {
    linkSync(temporary, path);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    // Some file systems have no links (FAT, some shared folders).
    return moveByClaim(temporary, path);
  }
}

/**
 * The same without links: an empty file claims the name, then is replaced. A process killed between the two leaves
 * the empty file, which is why it is the second choice.
 */
export function moveByClaim(temporary: string, path: string): boolean {
  try {
    closeSync(openSync(path, "wx"));
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
  try {
    renameSync(temporary, path);
    return true;
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
}

/** The names in a folder; none where it does not exist, or is no folder. Throws a ResultError where it may not be read. */
export const namesIn = (folder: string): string[] =>
  explainErrors(`${folder} could not be read`, "name another folder", () => {
    try {
      return readdirSync(folder);
    } catch (error) {
      if (["ENOENT", "ENOTDIR"].includes(codeOf(error) ?? "")) return [];
      throw error;
    }
  });

/** The system's codes in words. */
const PROBLEMS: Readonly<Record<string, string>> = {
  EACCES: "no permission",
  EPERM: "no permission",
  EROFS: "the disk is read-only",
  ENOSPC: "the disk is full",
  EDQUOT: "the quota is used up",
  EFBIG: "the file would be larger than allowed",
  ENOENT: "it does not exist",
  ENOTDIR: "a part of its path is no folder",
  EEXIST: "a part of its path is no folder",
  EISDIR: "it is a folder",
  ENAMETOOLONG: "the name is too long",
};

/** Turns an error of the file system into a ResultError: what could not be done, why, and the remedy. Other errors pass through. */
export function explainErrors<Result>(failure: string, remedy: string, act: () => Result): Result {
  try {
    return act();
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    const problem = PROBLEMS[code] ?? (error as Error).message;
    throw new ResultError(`${failure}: ${problem} (${code}): ${remedy}`, { cause: error });
  }
}

/** The system's code for an error (`ENOENT`); undefined for an error that is not the system's. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined;
