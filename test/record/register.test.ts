import { describe, expect, it } from "vitest";
import { NumberToken } from "../../src/kinds/contract.ts";
import type { ConformanceRecord } from "../../src/record/conformance.ts";
import { changesSince } from "../../src/record/register-changes.ts";
import { isImplied, registerOf } from "../../src/record/register.ts";
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
const refused = { outcome: "refused", standing: "right", value: "invalid" } as const;

type Matrices = Partial<Pick<ConformanceRecord, "fidelity" | "hostile" | "documents">>;
const found = (verdicts: readonly VerdictRecord[], more: Matrices = {}, validates = true) => ({
  verdicts,
  fidelity: [],
  hostile: [],
  documents: [],
  adapters: [{ name: "a", packages: [{ name: "a", version: "1.0.0" }], validates }],
  runtime: { name: "node", version: "26.0.0" },
  ...more,
});
const facet = (outcome: ConformanceRecord["fidelity"][number]["outcome"]) => ({
  adapter: "a",
  kind: "instant",
  facet: "offset",
  trip: "decode" as const,
  zone: "UTC",
  expected: "keep" as const,
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
  });

  it("keeps one facet in two time zones apart", () => {
    const here = { ...facet("kept"), zone: "Asia/Kathmandu" };
    const before = registerOf("a", found([right], { fidelity: [facet("normalised"), here] }));
    const all = found([right], { fidelity: [facet("normalised"), { ...here, outcome: "lost silently" }] });
    expect(changesSince(before, all)).toMatchObject([
      { what: "offset (Asia/Kathmandu)", was: "kept", is: "lost silently" },
    ]);
  });

  it("holds no dataset whose documents an adapter gets wrong: that is always news", () => {
    const cell = {
      adapter: "a",
      dataset: "order",
      operation: "decode",
      mode: "strict",
      unknownKeys: "strip",
    };
    const documents: ConformanceRecord["documents"] = [
      { ...cell, outcome: "nonconforming", findings: 3, evidence: [] },
      { ...cell, dataset: "dates", outcome: "failed", code: "hung", cause: "hung: no answer" },
      { ...cell, dataset: "uuids", outcome: "unsupported", code: "operation", reason: "does not read" },
    ];
    const all = found([right], { documents });
    expect(changesSince(registerOf("a", all), all)).toMatchObject([
      { where: "documents of order", what: "decode strict", was: "right", is: "nonconforming" },
      { where: "documents of dates", is: "failed", why: "hung: no answer" },
    ]);
  });

  it("is the same whatever the order of the verdicts", () => {
    const verdicts = [verdict({}), verdict({ case: "april-31" }), verdict({ kind: "date" })];
    expect(registerOf("a", found(verdicts))).toEqual(registerOf("a", found(verdicts.toReversed())));
  });

  it.each([
    ["a case that is right now", [verdict(refused)], "right"],
    ["a case that is wrong in another way", [verdict({ value: "2024-02-29T00:00:00.000Z" })], "2024-02-29"],
    ["a case that is gone", [verdict({ case: "other", ...refused })], "no answer"],
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

  it("is of an adapter that was found", () => {
    expect(() => registerOf("b", found([right]))).toThrow("nothing was found of b");
  });
});

describe("the register of an adapter that does not validate", () => {
  const codec = (verdicts: readonly VerdictRecord[]) => found(verdicts, {}, false);
  const unchanged = verdict({ standing: "excused", value: "2024-02-30T00:00:00Z" });
  const invalidDate = verdict({ standing: "excused", value: "Invalid Date" });
  const register = registerOf("a", codec([right, unchanged]));

  it("has no entry for what was taken unchanged, however the number is spelled", () => {
    expect(register).toMatchObject({ validates: false, divergences: [] });
    expect(isImplied(unchanged, false)).toBe(true);
    expect(
      isImplied(
        verdict({ standing: "may", outcome: "same", input: new NumberToken("1e2"), value: 100 }),
        false,
      ),
    ).toBe(true);
    expect(isImplied(unchanged, true)).toBe(false);
  });

  it.each([
    ["another value", invalidDate],
    ["a value that JSON lacks", verdict({ standing: "excused", input: null, value: undefined })],
    ["a refusal", verdict(refused)],
    ["a crash", verdict({ outcome: "crash", standing: "wrong" })],
    ["a check, which shows no value", { ...unchanged, operation: "check" }],
    ["a wrong answer to what must be accepted", { ...right, outcome: "refused", standing: "wrong" }],
  ] as const)("has an entry for %s", (_, one) => {
    expect(registerOf("a", codec([one])).divergences).toHaveLength(1);
    expect(changesSince(registerOf("a", codec([one])), codec([one]))).toEqual([]);
  });

  it.each([
    ["refuses now", verdict(refused), "right: refused"],
    ["makes another value of it", invalidDate, 'excused: different "Invalid Date"'],
    [
      "has no such operation any more",
      verdict({ outcome: "unsupported", standing: "unsupported" }),
      "unsupported",
    ],
  ])("sees that it %s", (_, now, is) => {
    expect(changesSince(register, codec([right, now]))).toMatchObject([{ was: "taken unchanged", is }]);
  });

  it("sees that it takes unchanged what it refused", () => {
    const before = registerOf("a", codec([verdict(refused)]));
    expect(changesSince(before, codec([unchanged]))).toMatchObject([
      { was: "right: refused", is: "taken unchanged" },
    ]);
  });

  it("sees that it validates now", () => {
    expect(changesSince(register, found([right]))).toEqual([
      { adapter: "a", where: "the adapter", what: "validates", was: "false", is: "true" },
    ]);
  });
});
