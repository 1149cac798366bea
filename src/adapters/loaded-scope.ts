/** The library of an adapter, by its scope. */

import { Unsupported } from "../model/fold.ts";
import type { Adapter } from "./contract.ts";

/** The names of an adapter's scope. A throw is the library's. */
export async function loadedScope<Schema, Wire extends string | Uint8Array, Scope extends object, Built>({
  scope,
  packages,
}: Adapter<Schema, Wire, Scope, Built>): Promise<Scope | Unsupported> {
  try {
    return scope === undefined ? ({} as Scope) : await scope();
  } catch (error) {
    const missing = missingOf(error, packages);
    if (missing === undefined) throw error;
    return new Unsupported(`not installed: npm install ${missing}`, "not installed", "suite");
  }
}

/** The package of an adapter that an import did not find. */
function missingOf(error: unknown, packages: readonly string[]): string | undefined {
  const { code, message = "" } = error as { readonly code?: unknown; readonly message?: string };
  if (code !== "ERR_MODULE_NOT_FOUND" && code !== "MODULE_NOT_FOUND") return undefined;
  const [, missing] = /^Cannot find (?:package|module) '([^']+)'/.exec(message) ?? [];
  return packages.find((name) => name === missing);
}
