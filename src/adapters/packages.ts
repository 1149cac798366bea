import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** `import` of `node:fs` looks at each of its exports, which takes 10 ms (Node 26); a run starts thousands of workers. */
const fs = process.getBuiltinModule("node:fs");

/**
 * The installed version of a package, as resolved from an adapter's file or from wirebench; `not installed` where it is missing.
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
