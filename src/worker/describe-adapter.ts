import { Unsupported } from "../model/fold.ts";
import type { AdapterName, Answer, Description } from "../protocol/messages.ts";
import { installedVersion } from "../adapters/packages.ts";
import { loadAdapter } from "./load-adapter.ts";

/** What the suite knows of an adapter without running it. */
export async function describeAdapter(named: AdapterName): Promise<Answer> {
  const adapter = await loadAdapter(named);
  if (adapter === undefined) return { is: "no adapter" };
  const { name, homepage, configuration, execution, wire, validates, unknownKeys, isLimit } = adapter;
  const description: Description = {
    name,
    packages: adapter.packages.map((library) => ({
      name: library,
      version: installedVersion(library, named.file),
    })),
    homepage,
    configuration,
    execution,
    wire,
    validates,
    unknownKeys,
    isLimit,
    modes: reasons(adapter.modes),
    operations: reasons(adapter.operations),
    forms: adapter.formNames,
    spellings: adapter.spellings(),
    runtime: runtime(),
  };
  return { is: "described", description };
}

/** Gaps as they travel: by their reasons. */
function reasons<Name extends string>(answers: Readonly<Record<Name, true | Unsupported>>) {
  return Object.fromEntries(
    Object.entries<true | Unsupported>(answers).map(([name, answer]) => [
      name,
      answer instanceof Unsupported ? answer.reason : true,
    ]),
  ) as Record<Name, true | string>;
}

const runtime = (): Description["runtime"] => ({
  name: "node",
  version: process.versions.node,
  engine: `V8 ${process.versions.v8}`,
  flags: process.execArgv,
});
