/** How steady are first calls? Each in a process of its own: the schema of order built, one JSON value checked. Prints nanoseconds, as JSON. */

import { fileURLToPath } from "node:url";
import { parsed } from "../../src/model/tokens.ts";
import {
  adapterNamed,
  Child,
  childWords,
  onCores,
  optionsOf,
  orderDocuments,
  prepareOn,
  printRecord,
  recordHead,
  rounded,
  serve,
} from "./support.ts";

const script = fileURLToPath(import.meta.url);

const words = childWords();
if (words === undefined) await experiment();
else await child(words);

async function child([name = ""]: readonly string[]): Promise<void> {
  const adapter = await adapterNamed(name);
  const document = orderDocuments().map(parsed)[0];
  // What documents and modules have left behind is not the first call's to collect.
  void globalThis.gc?.({ type: "minor", execution: "sync" });
  const start = performance.now();
  const { run } = await prepareOn(adapter, "check");
  const isValid = run(document);
  const nanoseconds = (performance.now() - start) * 1e6;
  if (isValid !== true) throw new Error(`${name} refuses a clean document`);
  serve({ result: () => rounded(nanoseconds) });
}

async function experiment(): Promise<void> {
  const options = optionsOf({ functions: "limit,valibot,typia,zod-compiled,ajv", calls: "96" });
  const functions = options.functions.split(",");
  const head = recordHead(
    `Nanoseconds of first calls (schema of order built, one JSON value checked), each in a process of its own, ${options.calls} of each function, the functions in turn, on two cores in turn.`,
  );
  const found = Object.fromEntries(functions.map((name): [string, number[]] => [name, []]));
  const all = Array.from({ length: Number(options.calls) }, () => functions).flat();
  await onCores(all, 2, async (name, core) => {
    const one = new Child(script, [name], core);
    try {
      found[name]?.push(await one.ask<number>("result"));
    } finally {
      one.end();
    }
  });
  printRecord({ ...head, functions: found });
}
