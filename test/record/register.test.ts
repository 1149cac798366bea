import { describe, expect, it } from "vitest";
import type { ConformanceRecord } from "../../src/record/conformance.ts";
import { asRegister, changesSince, registerOf } from "../../src/record/register.ts";
import type { VerdictRecord } from "../../src/record/verdict.ts";

const verdict = (over: Partial<VerdictRecord>): VerdictRecord => ({
  adapter: "a",
  kind: "instant",
  mode: "strict",
  operation: "decode",
  case: "february-30",
  input: "2024-02-30T00:00:00Z",
  expected: "refuse",
  outcome: "different",
  value: "2024-03-01T00:00:00.000Z",
  source: "RFC 3339 §5.7",
  standing: "wrong",
  ...over,
});
const right = verdict({ case: "epoch", expected: "accept", outcome: "same", standing: "right" });
const found = (
  verdicts: readonly VerdictRecord[],
  more: Partial<Pick<ConformanceRecord, "fidelity" | "hostile">> = {},
) => ({
  verdicts,
  fidelity: [],
  hostile: [],
  adapters: [{ name: "a", packages: [{ name: "a", version: "1.0.0" }] }],
  runtime: { name: "node", version: "26.0.0" },
  ...more,
});
const facet = (outcome: ConformanceRecord["fidelity"][number]["outcome"]) => ({
  adapter: "a",
  kind: "instant",
  facet: "offset",
  trip: "decode" as const,
  zone: "UTC",
  owes: "keep" as const,
  outcome,
  input: "",
  became: "",
  meaning: "",
  source: "",
});
const attack = (outcome: ConformanceRecord["hostile"][number]["outcome"]) => ({
  adapter: "a",
  attack: "key-by-date",
  family: "injection",
  operation: "encode",
  outcome,
  exponent: null,
  input: "",
  became: "",
  meaning: "",
  source: "",
});

describe("the register", () => {
  it("holds what is not right, and nothing else", () => {
    const register = registerOf("a", found([right, verdict({}), verdict({ adapter: "b" })]));
    expect(register.divergences).toHaveLength(1);
    expect(register.divergences[0]).toMatchObject({
      case: "february-30",
      operations: ["decode"],
      value: '"2024-03-01T00:00:00.000Z"',
    });
  });

  it("differs from nothing that it was made of", () => {
    const all = found(
      [
        right,
        verdict({}),
        verdict({ operation: "check", value: true }),
        verdict({ operation: "encode", outcome: "unsupported", standing: "unsupported", value: "none" }),
        verdict({ case: "leap-second", expected: "may", outcome: "refused", standing: "may" }),
      ],
      { fidelity: [facet("normalised")], hostile: [attack("wrong output")] },
    );
    expect(changesSince(registerOf("a", all), all)).toEqual([]);
    expect(changesSince(asRegister(JSON.parse(JSON.stringify(registerOf("a", all))), "a"), all)).toEqual([]);
  });

  it.each([
    ["a case that is right now", [verdict({ outcome: "refused", standing: "right", value: "" })], "right"],
    ["a case that is wrong in another way", [verdict({ value: "2024-02-29T00:00:00.000Z" })], "2024-02-29"],
    ["a case that is gone", [verdict({ case: "other", outcome: "refused", standing: "right" })], "no answer"],
    [
      "an operation that is gone",
      [verdict({ outcome: "unsupported", standing: "unsupported" })],
      "unsupported",
    ],
  ])("sees %s", (_, verdicts, is) => {
    const changes = changesSince(registerOf("a", found([verdict({})])), found(verdicts));
    expect(changes.map((change) => change.is).join()).toContain(is);
  });

  it("sees a new divergence, a facet and an attack that went another way", () => {
    const before = registerOf("a", found([right], { fidelity: [facet("kept")], hostile: [attack("safe")] }));
    const changes = changesSince(
      before,
      found([{ ...right, outcome: "refused", standing: "wrong" }], {
        fidelity: [facet("lost silently")],
        hostile: [attack("hang")],
      }),
    );
    expect(changes.map(({ was, is }) => [was, is])).toEqual([
      ["right", "wrong: refused"],
      ["kept", "lost silently"],
      ["harmless", "hang"],
    ]);
  });

  it("says nothing of what was not asked", () => {
    const register = registerOf("a", found([verdict({}), verdict({ kind: "uuid" })]));
    expect(changesSince(register, found([verdict({})]))).toEqual([]);
  });

  it("keeps the link to a thread", () => {
    const linked = registerOf("a", found([verdict({})]));
    const [first] = linked.divergences;
    const earlier = {
      ...linked,
      divergences: first === undefined ? [] : [{ ...first, upstream: "https://example.org/1" }],
    };
    expect(registerOf("a", found([verdict({})]), earlier).divergences[0]?.upstream).toBe(
      "https://example.org/1",
    );
  });

  it("refuses what is no register", () => {
    expect(() => asRegister({}, "a")).toThrow("its adapter is undefined");
    expect(() => asRegister({ adapter: "a", packages: [] }, "a")).toThrow("it lacks divergences");
  });
});
