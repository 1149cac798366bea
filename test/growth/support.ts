/** What the tests of growth share: adapters that are described and not there, and benches by name. */

import type { Bench } from "../../bench/contract.ts";
import { benches } from "../../bench/index.ts";
import type { Description } from "../../src/protocol/messages.ts";
import type { Participant } from "../../src/schedule/describe.ts";

export const benchesOf = (...names: readonly string[]): Bench[] =>
  benches.filter(({ name }) => names.includes(name));

/** An adapter that does everything, but what `operations` says. */
export const participant = (
  name: string,
  operations: Partial<Description["operations"]> = {},
): Participant => ({
  source: { name },
  description: {
    name,
    execution: "jit",
    wire: "json",
    homepage: "https://example.org",
    configuration: "its defaults",
    packages: [{ name, version: "1.2.3" }],
    validates: true,
    unknownKeys: ["ignore"],
    isLimit: false,
    modes: { strict: true, lax: true },
    operations: { encode: true, check: true, decode: true, explain: true, ...operations },
    forms: {},
    spellings: {},
    runtime: { name: "node", version: "26", engine: "V8", flags: [] },
  },
});
