import { pathToFileURL } from "node:url";
import { adapters } from "../adapters/index.ts";
import { type AnyAdapter, isAdapter } from "../adapters/contract.ts";
import type { AdapterName } from "../protocol/messages.ts";
import { registerAdapterHooks } from "./resolve-hooks.ts";

/** Loads an adapter; undefined where the file has none as its default export. A throw on import is the adapter's. */
export async function loadAdapter({ name, file }: AdapterName): Promise<AnyAdapter | undefined> {
  if (file === undefined) return (await adapters[name]?.())?.default;
  registerAdapterHooks();
  const module = (await import(pathToFileURL(file).href)) as { readonly default?: unknown };
  return isAdapter(module.default) ? module.default : undefined;
}
