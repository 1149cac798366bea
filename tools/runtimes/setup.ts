/**
 * Installs the other runtimes that the suite's worker runs on, at the releases that `runtimes/` pins, in a folder that git ignores.
 * `npm run setup:runtimes` installs all, `npm run setup:runtimes -- deno` one. What is there already is left as it is.
 */

import { spawnSync } from "node:child_process";
import { copyFileSync, globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  INSTALLED,
  type Installable,
  installable,
  installedIn,
  missingOf,
  pinnedIn,
  pinnedVersion,
} from "../../src/runtimes/installed.ts";

/** Where a package for one platform has the program. npm installs the package of this platform alone. */
const programs: Readonly<Record<Installable, readonly string[]>> = {
  bun: ["node_modules/@oven/*/bin/bun", "node_modules/@oven/*/bin/bun.exe"],
  deno: ["node_modules/@deno/*/deno", "node_modules/@deno/*/deno.exe"],
  "node@24": ["node_modules/node-*/bin/node", "node_modules/node-*/bin/node.exe"],
};

/** A runtime that could not be installed: why, and what to do, in one line. */
class SetupError extends Error {}

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const isInstallable = (name: string): name is Installable => Object.hasOwn(installable, name);

/** The runtimes that were named; all where none is. */
function chosen(names: readonly string[]): Installable[] {
  for (const name of names)
    if (!isInstallable(name))
      throw new SetupError(`no runtime is called ${name}: name ${Object.keys(installable).join(", ")}`);
  const named = names.filter(isInstallable);
  return named.length > 0 ? named : (Object.keys(installable) as Installable[]);
}

function install(name: Installable): void {
  const version = pinnedVersion(name);
  if (missingOf(name) === undefined) return say(`${name} ${version} is installed`);
  const folder = installedIn(name);
  // What an interrupted installation has left is no start for another one.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const file of ["package.json", "package-lock.json"])
    copyFileSync(join(pinnedIn(name), file), join(folder, file));
  copyFileSync(fileURLToPath(new URL("../../.npmrc", import.meta.url)), join(folder, ".npmrc"));
  const { status } = spawnSync("npm", ["ci", "--ignore-scripts", "--no-progress"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0)
    throw new SetupError(
      `npm could not install ${name} ${version}: see above; check the network, and run it again`,
    );
  const program = startable(name, version, folder);
  writeFileSync(join(folder, INSTALLED), `${JSON.stringify({ version, program })}\n`);
  say(`${name} ${version} was installed`);
}

/** The program that was installed, from its folder. It is started once: it has to say the version that is pinned. */
function startable(name: Installable, version: string, folder: string): string {
  const [program] = globSync([...programs[name]], { cwd: folder });
  if (program === undefined)
    throw new SetupError(
      `${name} ${version} has no package for ${process.platform} on ${process.arch}: measure on another machine`,
    );
  const { stdout, error } = spawnSync(join(folder, program), ["--version"], { encoding: "utf8" });
  if (stdout?.includes(version) !== true)
    throw new SetupError(
      `${name} ${version} does not start here: ${error?.message ?? (stdout || "it says nothing")}`,
    );
  return program;
}

try {
  for (const name of chosen(process.argv.slice(2))) install(name);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
