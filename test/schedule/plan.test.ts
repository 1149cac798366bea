import { describe, expect, it } from "vitest";
import { benches } from "../../bench/index.ts";
import { CANARY, makePlan, type Participant } from "../../src/schedule/plan.ts";
import type { Description } from "../../src/protocol/messages.ts";

const description: Description = {
  name: "some",
  execution: "jit",
  wire: "json",
  homepage: "https://example.org",
  configuration: "its defaults",
  packages: [],
  unknownKeys: ["strip", "reject"],
  isLimit: false,
  modes: { strict: true, lax: "has no coercion" },
  operations: { encode: "does not write", check: true, decode: true, explain: true },
  forms: {},
  spellings: {},
};
const participant = (name: string, described: Participant["description"] = description): Participant => ({
  source: { name },
  description: described,
});
const plan = (participants: readonly Participant[], unknownKeys: ("ignore" | "strip" | "reject")[] = []) =>
  makePlan({
    participants,
    benches,
    datasets: [
      {
        name: "order",
        count: 1000,
        seed: 1,
        hash: "sha256:0",
        revives: true,
        dirt: [{ kind: "instant", form: "epoch milliseconds" }],
      },
    ],
    unknownKeys,
    runtime: "node",
  });

describe("makePlan", () => {
  it("gives every adapter a cell in every bench, in a set or settled", () => {
    const { sets, settled } = plan([participant("one"), participant("other", { failed: "threw" })]);
    const named = [...sets.flatMap(({ names }) => [...names.values()]), ...settled.map(({ name }) => name)];
    for (const adapter of ["one", "other"])
      for (const { name } of benches)
        expect(named.filter((cell) => cell.adapter === adapter && cell.bench === name)).toHaveLength(1);
  });

  it("settles what an adapter says it cannot do, with its reason", () => {
    const { settled } = plan([participant("one")]);
    expect(settled.map(({ name, outcome }) => [name.bench, outcome])).toEqual([
      ["encode", { outcome: "unsupported", reason: "does not write" }],
      ["decode-lax", { outcome: "unsupported", reason: "has no coercion" }],
      ["lax", { outcome: "unsupported", reason: "has no coercion" }],
    ]);
  });

  it("takes each adapter's own policy for unknown keys unless others are asked for", () => {
    const policies = (asked: ("ignore" | "strip" | "reject")[]) =>
      plan([participant("one")], asked)
        .sets.filter(({ bench }) => bench.name === "check")
        .flatMap(({ names }) => [...names.values()])
        .filter(({ adapter }) => adapter === "one")
        .map(({ unknownKeys }) => unknownKeys);
    expect(policies([])).toEqual(["strip"]);
    expect(policies(["strip", "reject"])).toEqual(["strip", "reject"]);
  });

  it("puts the references and a canary into every set, and splits what is too many", () => {
    const { sets } = plan(Array.from({ length: 30 }, (_, index) => participant(`adapter-${index}`)));
    const checks = sets.filter(({ bench }) => bench.name === "check");
    expect(checks.length).toBeGreaterThan(2);
    for (const { arms, names } of checks) {
      expect(arms.length).toBeLessThanOrEqual(16);
      expect(arms.map(({ id }) => id)).toEqual(expect.arrayContaining(["walk", CANARY]));
      expect([...names.keys()]).not.toContain(CANARY);
      expect(new Set(arms.map(({ id }) => id)).size).toBe(arms.length);
    }
  });
});
