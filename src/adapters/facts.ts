/** What the suite knows of an adapter without its library. */

import { Unsupported } from "../model/fold.ts";
import type { AnyAdapter } from "./any-adapter.ts";
import { installedVersion } from "./packages.ts";

/** The facts of an adapter. `file`: where it lies, from where its packages are looked up; undefined of the suite's own. */
export function factsOf(adapter: AnyAdapter, file?: string) {
  const { name, homepage, configuration, execution, wire, validates, unknownKeys, isLimit } = adapter;
  return {
    name,
    packages: adapter.packages.map((library) => ({
      name: library,
      version: installedVersion(library, file),
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
    ...(adapter.asynchronous.length === 0 ? {} : { asynchronous: adapter.asynchronous }),
    forms: adapter.formNames,
    spellings: adapter.spellings(),
  };
}

/** Gaps by their reasons. */
function reasons<Name extends string>(answers: Readonly<Record<Name, true | Unsupported>>) {
  return Object.fromEntries(
    Object.entries<true | Unsupported>(answers).map(([name, answer]) => [
      name,
      answer instanceof Unsupported ? answer.reason : true,
    ]),
  ) as Record<Name, true | string>;
}
