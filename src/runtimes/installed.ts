/** Runtimes that `npm run setup:runtimes` installs: which release, where, and how they are found again. Nothing is started here. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Names of what can be installed, each with the folder that pins its release. */
export const installable = { bun: "bun", deno: "deno", "node@24": "node-24" } as const;

export type Installable = keyof typeof installable;

const project = fileURLToPath(new URL("../..", import.meta.url));

/** The folder with the package.json and the lock of a runtime; its version is that of the runtime. */
export const pinnedIn = (name: Installable): string => join(project, "runtimes", installable[name]);

/** The folder that a runtime is installed in; git ignores it. */
export const installedIn = (name: Installable): string => join(project, ".runtimes", installable[name]);

/** What an installation says of itself, once it is complete. */
export interface Installed {
  readonly version: string;
  /** The program, from the folder of the installation. */
  readonly program: string;
}

/** The file that says so. */
export const INSTALLED = "installed.json";

/** The version that a runtime is pinned at. */
export const pinnedVersion = (name: Installable): string =>
  (JSON.parse(readFileSync(join(pinnedIn(name), "package.json"), "utf8")) as { readonly version: string })
    .version;

/** The program of a runtime. An Error, whose message is one line, says why there is none, and what to do. */
export function programOf(name: Installable, folder = installedIn(name)): string | Error {
  const remedy = `npm run setup:runtimes -- ${name}`;
  let found: Installed;
  try {
    found = JSON.parse(readFileSync(join(folder, INSTALLED), "utf8")) as Installed;
  } catch {
    return new Error(`${name} is not installed: ${remedy}`);
  }
  const pinned = pinnedVersion(name);
  return found.version === pinned
    ? join(folder, found.program)
    : new Error(`${name} is installed in version ${found.version}, and ${pinned} is pinned: ${remedy}`);
}

/** Why a runtime cannot be started; undefined where it can. */
export function missingOf(name: Installable, folder?: string): string | undefined {
  const program = programOf(name, folder);
  return program instanceof Error ? program.message : undefined;
}

/** The program of a runtime. Throws where it is missing. */
export function installedProgram(name: Installable): string {
  const program = programOf(name);
  if (program instanceof Error) throw program;
  return program;
}
