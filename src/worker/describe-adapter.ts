import { factsOf } from "../adapters/facts.ts";
import type { AdapterName, Answer, Description } from "../protocol/messages.ts";
import { loadAdapter } from "./load-adapter.ts";

/** What the suite knows of an adapter without running it. */
export async function describeAdapter(named: AdapterName): Promise<Answer> {
  const adapter = await loadAdapter(named);
  if (adapter === undefined) return { is: "no adapter" };
  return { is: "described", description: { ...factsOf(adapter, named.file), runtime: runtime() } };
}

const runtime = (): Description["runtime"] => ({
  name: "node",
  version: process.versions.node,
  engine: `V8 ${process.versions.v8}`,
  flags: process.execArgv,
});
