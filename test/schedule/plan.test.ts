import { describe, expect, it } from "vitest";
import { benches } from "../../bench/index.ts";
import order from "../../datasets/order/model.ts";
import type { Participant } from "../../src/schedule/describe.ts";
import { type CellSet, CONTROL, groupsOf, makePlan } from "../../src/schedule/plan.ts";
import { cellKey } from "../../src/record/result.ts";
import type { RuntimeName } from "../../src/runtimes/index.ts";
import type { Description } from "../../src/protocol/messages.ts";

const description: Description = {
  name: "some",
  execution: "jit",
  wire: "json",
  homepage: "https://example.org",
  configuration: "its defaults",
  packages: [{ name: "some", version: "1.2.3" }],
  validates: true,
  unknownKeys: ["strip", "reject"],
  isLimit: false,
  modes: { strict: true, lax: "has no coercion" },
  operations: { encode: "does not write", check: true, decode: true, explain: true },
  forms: {},
  spellings: {},
  runtime: { name: "node", version: "26", engine: "V8", flags: [] },
};
const file = { path: "/tmp/none", hash: `sha256:${"0".repeat(64)}`, documents: 1000 };
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
        dataset: order,
        dirt: [{ kind: "instant", form: "epoch milliseconds" }],
        documents: (which) => ({ which, timed: file, clean: file, seed: 1 }),
      },
    ],
    unknownKeys,
    runtime: "node",
  });

describe("makePlan for several runtimes", () => {
  const on = (name: string, runtime: string, more: Partial<Participant["source"]> = {}): Participant => ({
    source: { name, runtime: runtime as RuntimeName, ...more },
    description: { ...description, name, runtime: { name: runtime, version: "3", engine: "", flags: [] } },
  });
  const decode = (participants: readonly Participant[]) =>
    plan(participants).sets.find(({ bench }) => bench.name === "decode") as CellSet;

  it("puts all arms into the same rounds, and compares those of one runtime, each beside references of its own", () => {
    const set = decode([participant("one"), on("fast", "python"), on("one", "bun")]);
    expect(set.arms.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["one/strip", "fast/strip on python", "one/strip on bun"]),
    );
    expect(
      set.groups.map(({ runtime, reference, control, arms }) => [runtime, reference, control, arms.size]),
    ).toEqual([
      ["node", "JSON.parse", CONTROL, 4],
      ["python", "json.loads on python", `${CONTROL} on python`, 4],
      ["bun", "JSON.parse on bun", `${CONTROL} on bun`, 4],
    ]);
    const [, python] = groupsOf(set);
    expect([...(python?.names.values() ?? [])].map(({ adapter, runtime }) => [adapter, runtime])).toEqual([
      ["fast", "python"],
      ["json.loads", "python"],
      ["revive", "python"],
    ]);
    expect(set.arms.find(({ id }) => id === `${CONTROL} on python`)?.cell).toMatchObject({
      subject: { reference: "JSON.parse" },
      runtime: "python",
    });
    const keys = plan([participant("one"), on("one", "bun")]).sets.flatMap(({ names }) =>
      [...names.values()].map(cellKey),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("has no references of a runtime on which nothing is measured", () => {
    expect(decode([on("fast", "python")]).groups.map(({ reference }) => reference)).toEqual([
      "json.loads on python",
    ]);
  });

  it("measures a worker of a user's own beside the references of wirebench's runtime", () => {
    const { runtime: _none, ...source } = on("mine", "rust", { command: ["./worker"] }).source;
    const set = decode([{ ...on("mine", "rust"), source }, on("fast", "python")]);
    expect(set.groups.map(({ runtime, reference }) => [runtime, reference])).toEqual([
      ["rust", "JSON.parse"],
      ["python", "json.loads on python"],
    ]);
  });
});

describe("makePlan", () => {
  it("gives every adapter a cell in every bench, in a set or settled", () => {
    const { sets, settled } = plan([
      participant("one"),
      participant("other", { failed: "threw", code: "threw" }),
    ]);
    const named = [...sets.flatMap(({ names }) => [...names.values()]), ...settled.map(({ name }) => name)];
    for (const adapter of ["one", "other"])
      for (const { name, condition } of benches)
        expect(
          named
            .filter((cell) => cell.adapter === adapter && cell.bench === name)
            .map((cell) => cell.condition),
          name,
        ).toEqual(condition === undefined ? [undefined] : [undefined, condition]);
  });

  it("gives a cell under a condition all that its worker needs, and nobody else", () => {
    const { sets } = plan([participant("one")]);
    const cells = new Map(
      sets.flatMap(({ bench, arms }) => arms.map(({ id, cell }) => [`${bench.name}: ${id}`, cell] as const)),
    );
    const others = cells.get("check-among-others: one/strip among others")?.others ?? [];
    expect(others).toHaveLength(30);
    for (const { documents } of others) expect(documents.documents).toBe(20);
    expect(cells.get("check-no-eval: one/strip no code generation")?.question.condition).toBe(
      "no code generation",
    );
    for (const [id, { question, others: given }] of cells)
      if (question.condition === undefined) expect(given, id).toBeUndefined();
  });

  it("settles a worker of a user's own under a condition", () => {
    const { settled } = plan([{ source: { name: "mine", command: ["python3", "worker.py"] }, description }]);
    expect(settled.filter(({ name }) => name.condition === "no code generation")).toHaveLength(3);
    for (const { name, outcome } of settled.filter(({ name: { bench } }) => bench === "check-no-eval"))
      expect([name.condition, outcome]).toEqual([
        "no code generation",
        { outcome: "unsupported", code: "condition", reason: "a worker of your own is started as it is" },
      ]);
  });

  it("settles what an adapter says it cannot do, with its reason", () => {
    const { settled } = plan([participant("one")]);
    const usual = settled.filter(({ name }) => !/-(among-others|no-eval)$/.test(name.bench));
    expect(usual.map(({ name, outcome }) => [name.bench, outcome])).toEqual([
      ["encode", { outcome: "unsupported", code: "operation", reason: "does not write" }],
      ["decode-lax", { outcome: "unsupported", code: "mode", reason: "has no coercion" }],
      ["lax", { outcome: "unsupported", code: "mode", reason: "has no coercion" }],
    ]);
  });

  it("settles what answers by a promise: it is judged elsewhere, and never timed", () => {
    const { settled } = plan([participant("one", { ...description, asynchronous: ["check"] })]);
    expect(
      settled.filter(({ name }) => name.operation === "check").map(({ outcome }) => outcome),
    ).toContainEqual({
      outcome: "unsupported",
      code: "operation",
      reason: "asynchronous: its answer is a promise, so a loop would time the event loop",
    });
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

  it("gives no two cells the same key, dirty forms and policies included", () => {
    const { sets, settled } = plan([participant("one"), participant("other")], ["ignore", "strip", "reject"]);
    const keys = [
      ...sets.flatMap(({ names }) => [...names.values()]),
      ...settled.map(({ name }) => name),
    ].map(cellKey);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("makes one set of each question, with its references and an A/A control, however many adapters there are", () => {
    const { sets } = plan(Array.from({ length: 30 }, (_, index) => participant(`adapter-${index}`)));
    const [check, ...others] = sets.filter(({ bench }) => bench.name === "check");
    expect(others).toEqual([]);
    const ids = check?.arms.map(({ id }) => id) ?? [];
    expect(ids).toEqual(expect.arrayContaining(["adapter-0/strip", "adapter-29/strip", "walk", CONTROL]));
    expect(new Set(ids).size).toBe(ids.length);
    expect([...(check?.names.keys() ?? [])]).not.toContain(CONTROL);
    expect(new Set(sets.map(({ id }) => id)).size).toBe(sets.length);
  });

  it("makes no set where there is no adapter to measure", () => {
    expect(plan([participant("other", { failed: "threw", code: "threw" })]).sets).toEqual([]);
  });
});
