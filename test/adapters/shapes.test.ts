/** However its author writes it, an adapter's proofs run as printed; or they say what they cannot reach. */

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { ProofCheckRecord } from "../../src/record/proofs.ts";
import { project } from "../outside.ts";

function proved(name: string, ...words: readonly string[]): ProofCheckRecord | undefined {
  const file = join(project, `test/adapters/shapes/${name}.ts`);
  const { NODE_OPTIONS: _, ...env } = process.env;
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(project, "src/cli/main.js"), "conform", "--adapter", file, "--prove", "5", "--json", ...words],
    { cwd: project, env, encoding: "utf8" },
  );
  expect(stderr).toBe("");
  return (JSON.parse(stdout) as ProofCheckRecord[])[0];
}

it("runs proofs of an adapter of odd shapes", () => {
  expect(proved("odd-shapes", "--kind", "string")).toEqual({
    adapter: "odd-shapes",
    drawn: 5,
    different: [],
  });
});

it("runs proofs of a form of its own", () => {
  const words = ["--kind", "decimal", "--explain", "price"];
  expect(proved("own-form", ...words)).toEqual({ adapter: "own-form", drawn: 1, different: [] });
});

it("says what a proof cannot reach", () => {
  const { drawn, different = [] } = proved("out-of-reach", "--kind", "uuid") ?? {};
  expect(drawn).toBe(5);
  expect(different).toHaveLength(5);
  for (const { why } of different)
    expect(why).toBe(
      "it is not printed: read is out of a proof's reach: declare it in scope, or in the body of vocabulary or operations",
    );
});
