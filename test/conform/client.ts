/** Adapters in real worker processes, one process for each, shared by the tests of a file and ended after them. */

import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import { Pool } from "../../src/pool/pool.ts";
import { type ClientOptions, ConformClient } from "../../src/schedule/conform-client.ts";
import type { Asked } from "../../src/schedule/conform-values.ts";
import { type AdapterSource, describeAdapters } from "../../src/schedule/describe.ts";

/** The file of a planted adapter. */
export const planted = (name: string): AdapterSource => ({
  name,
  file: fileURLToPath(new URL(`../cli/planted/${name}.ts`, import.meta.url)),
});

/** Gives what asks an adapter by its name, or by a planted one's source. Called once in a file. */
export function workers(options: ClientOptions = {}): (adapter: string | AdapterSource) => Promise<Asked> {
  const pool = new Pool({ priority: "as it is" });
  afterAll(() => pool.close());
  const known = new Map<string, Promise<Asked>>();
  return (adapter) => {
    const source = typeof adapter === "string" ? { name: adapter } : adapter;
    const asked = known.get(source.name) ?? open(pool, source, options);
    known.set(source.name, asked);
    return asked;
  };
}

async function open(pool: Pool, source: AdapterSource, options: ClientOptions): Promise<Asked> {
  const [described] = await describeAdapters([source], pool, 1);
  if (described === undefined || typeof described.description === "string")
    throw new Error(`${source.name} is no adapter`);
  if ("failed" in described.description) throw new Error(described.description.failed);
  const { wire, validates, unknownKeys } = described.description;
  return {
    adapter: { name: source.name, wire, validates },
    unknownKeys: unknownKeys[0],
    client: new ConformClient(pool, source, options),
  };
}
