import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** `import` of `node:fs` looks at each of its exports, which takes 10 ms (Node 26); a run starts thousands of workers. */
const fs = process.getBuiltinModule("node:fs");

/** The package.json of a package as a file finds it, walking up the folders: `exports` may hide it from a resolver. */
function packageText(name: string, file: string): string | undefined {
  for (const folder of createRequire(file).resolve.paths(name) ?? []) {
    try {
      return fs.readFileSync(join(folder, name, "package.json"), "utf8");
    } catch {
      // not in this folder: the next one
    }
  }
  return undefined;
}

/** Does a file in this folder find the package? */
export const isInstalledIn = (folder: string, name: string): boolean =>
  packageText(name, join(folder, "any.js")) !== undefined;

/** The installed version of a package, as an adapter's file finds it, or wirebench; `not installed` where it is missing. */
export function installedVersion(name: string, adapterFile?: string): string {
  const here = fileURLToPath(import.meta.url);
  const own = adapterFile === undefined ? undefined : packageText(name, adapterFile);
  const text = own ?? packageText(name, here);
  return text === undefined ? "not installed" : (JSON.parse(text) as { readonly version: string }).version;
}
