/** A proof is lines that a stranger can run: they are run here, for every adapter, and must say what the proof says. */

import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { adapters } from "../../src/adapters/index.ts";
import { type Proof, proofsOf, provable } from "../../src/conform/proof.ts";
import { kindNames } from "../../src/kinds/index.ts";
import { seeded } from "../../src/kinds/random.ts";

/** Proofs run for each adapter: a process each. */
const RUN = 6;

const run = ({ lines }: Proof): string => {
  const { stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", lines.join("\n")], {
    encoding: "utf8",
    env: { ...process.env, FORCE_COLOR: "0", NODE_OPTIONS: "" },
  });
  return stdout === "" ? stderr : stdout.trimEnd();
};

/** Of a refusal the words may differ: our step after the library's own has its own. */
const same = (output: string): string => (output.startsWith("refused:") ? "refused" : output);

describe.each(Object.entries(adapters))("%s", async (name, load) => {
  const { default: adapter } = await load();
  const random = seeded(3);
  const proofs: Proof[] = [];
  for (const cell of random.shuffle(provable())) {
    if (proofs.length >= RUN) break;
    // What fills a memory or never ends is not for here.
    if (/nesting|digits|zeros-then|-on-end|spaces|faults/.test(cell)) continue;
    const found = (await proofsOf(adapter, cell, kindNames, ["strict", "lax"])).filter(
      ({ lines }) => lines.length > 0,
    );
    if (found.length > 0) proofs.push(random.pick(found));
  }

  it("has proofs", () => {
    expect(proofs).toHaveLength(RUN);
  });

  it.each(proofs.map((proof) => [`${proof.cell}, ${proof.operation} ${proof.mode}`, proof] as const))(
    `${name}: %s`,
    (_, proof) => {
      expect(same(run(proof)), proof.lines.join("\n")).toBe(same(proof.output));
    },
  );
});
