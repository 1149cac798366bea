import { factsOf } from "../adapters/facts.ts";
import type { AdapterName, Answer } from "../protocol/messages.ts";
import { loadAdapter } from "./load-adapter.ts";
import { runtime } from "./runtime.ts";

/** What the suite knows of an adapter without running it. */
export async function describeAdapter(named: AdapterName): Promise<Answer> {
  const adapter = await loadAdapter(named);
  if (adapter === undefined) return { is: "no adapter" };
  return { is: "described", description: { ...factsOf(adapter, named.file), runtime: runtime() } };
}
