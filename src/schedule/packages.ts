import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { fs } from "./builtins.ts";

/**
 * The installed version of a package, as resolved from an adapter's file or from wirebench.
 * Found by walking up the folders: a package's `exports` may hide its package.json from a resolver.
 */
export function installedVersion(name: string, adapterFile?: string): string {
  const here = fileURLToPath(import.meta.url);
  for (const from of adapterFile === undefined ? [here] : [adapterFile, here]) {
    for (const folder of createRequire(from).resolve.paths(name) ?? []) {
      try {
        const text = fs.readFileSync(join(folder, name, "package.json"), "utf8");
        return (JSON.parse(text) as { readonly version: string }).version;
      } catch {
        // not in this folder: the next one
      }
    }
  }
  return "not installed";
}

/** The folder that wirebench's package.json lies in. */
export const projectFolder = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** wirebench's own version. */
export const { version } = JSON.parse(fs.readFileSync(join(projectFolder, "package.json"), "utf8")) as {
  readonly version: string;
};
