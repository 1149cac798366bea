import { describe, expect, it } from "vitest";
import type { Answered, Prepared } from "../../src/conform/answers.ts";
import {
  exampleInputs,
  type ExampleQuestion,
  exampleVerdicts,
  lostVerdicts,
  standingOf,
  writtenInputs,
} from "../../src/conform/examples.ts";
import { judged, ready, returned, threw } from "./answers.ts";

const question = (changes: Partial<ExampleQuestion>): ExampleQuestion => ({
  adapter: judged,
  kind: "instant",
  mode: "strict",
  operation: "decode",
  ...changes,
});

/** The verdict on one example, by what came of it. */
function verdict(
  changes: Partial<ExampleQuestion> & { readonly case: string },
  answered: Answered | undefined,
  { prepared = ready(), readBack }: { readonly prepared?: Prepared; readonly readBack?: Answered } = {},
) {
  const [one] = exampleVerdicts(question(changes), prepared, [answered], [readBack]);
  if (one === undefined) throw new Error(`no example ${changes.case}`);
  return { outcome: one.outcome, value: one.value, standing: one.standing };
}

const NOON = "2024-02-29T12:34:56.789Z";
const date = (text: string) => returned({ value: { $form: ["Date", text] } });

describe("the verdict on what was decoded", () => {
  const zulu = { case: "milliseconds-utc" };
  it("is right where it is the value that the input denotes", () => {
    expect(verdict(zulu, date(NOON))).toEqual({ outcome: "same", value: NOON, standing: "right" });
  });
  it("is wrong where it is another value", () => {
    const other = "2024-02-29T12:34:56.000Z";
    expect(verdict(zulu, date(other))).toEqual({ outcome: "different", value: other, standing: "wrong" });
  });
  it("shows in words what is no value of the form", () => {
    expect(verdict(zulu, returned({ value: { $invalid: "Date" } })).value).toBe("Invalid Date");
    expect(verdict(zulu, returned({ value: 5 })).value).toBe("number 5");
  });
  it("shows the input where it was left as it was", () => {
    expect(verdict({ case: "null" }, returned({ value: null }))).toEqual({
      outcome: "different",
      value: null,
      standing: "wrong",
    });
  });
  it("excuses what is declared, and what claims no validation", () => {
    const taken = returned({ value: null });
    expect(verdict({ case: "null" }, taken, { prepared: ready(undefined, ["instant"]) }).standing).toBe(
      "excused",
    );
    expect(verdict({ case: "null", adapter: { ...judged, validates: false } }, taken).standing).toBe(
      "excused",
    );
  });
  it("reads a value of a class by its keys", () => {
    const holder = {
      $object: { class: "Holder", entries: [["value", { $form: ["Date", NOON] }]], text: "" },
    };
    expect(verdict(zulu, returned(holder)).outcome).toBe("same");
  });
  it("knows a decimal by all its digits, without an exponent", () => {
    const decimal = (...parts: readonly [number, string, number]) =>
      verdict({ kind: "decimal", case: "price" }, returned({ value: { $decimal: parts } }));
    expect(decimal(1, "125", -1)).toEqual({ outcome: "same", value: "12.5", standing: "right" });
    expect(decimal(-1, "12", 3).value).toBe("-12000");
    expect(decimal(1, "12", -3).value).toBe("0.012");
  });
  it("holds NaN as JSON holds it", () => {
    expect(verdict({ kind: "number", case: "null" }, returned({ value: { $number: "NaN" } })).value).toBe(
      null,
    );
  });
});

describe("the verdict of a check", () => {
  const check = { operation: "check", case: "milliseconds-utc" } as const;
  it.each([
    ["true", returned(true), { outcome: "same", value: true, standing: "right" }],
    ["false", returned(false), { outcome: "refused", value: false, standing: "wrong" }],
    ["a throw", threw("no"), { outcome: "refused", value: "no", standing: "wrong" }],
    [
      "something else",
      returned("yes"),
      { outcome: "crash", value: "check answered neither true nor false: string yes", standing: "wrong" },
    ],
    [
      "a crash",
      { ended: "crash", cause: "exited with code 7" },
      { outcome: "crash", value: "exited with code 7", standing: "wrong" },
    ],
  ] as const)("by %s", (_, answered, expected) => {
    expect(verdict(check, answered)).toEqual(expected);
  });
});

describe("the verdict on what was encoded", () => {
  const encode = { operation: "encode", case: "milliseconds-utc" } as const;
  it.each([
    ["text", returned(`{"value":"${NOON}"}`), "same"],
    ["bytes", returned({ $bytes: Buffer.from(`{"value":"${NOON}"}`).toString("base64") }), "same"],
    ["another value", returned('{"value":"2024-02-29T00:00:00.000Z"}'), "different"],
    ["no value of the kind", returned('{"value":"29.2.2024"}'), "different"],
    ["no JSON", returned('{"value":'), "different"],
    ["no text", returned({ value: 1 }), "different"],
  ] as const)("by %s", (_, answered, outcome) => {
    expect(verdict(encode, answered).outcome).toBe(outcome);
  });
  it("reads numbers with all their digits", () => {
    const number = { kind: "decimal-number", operation: "encode", case: "all-digits" } as const;
    expect(verdict(number, returned('{"value":12345678901234.567890}')).outcome).toBe("same");
    expect(verdict(number, returned('{"value":12345678901234.568}')).outcome).toBe("different");
  });

  const own = { ...encode, adapter: { ...judged, wire: "own" } } as const;
  it("is about what its own decode reads, where the wire is its own", () => {
    const wire = returned("a wire of its own");
    expect(writtenInputs([wire])).toEqual([{ is: "wire", text: "a wire of its own" }]);
    expect(verdict(own, wire, { readBack: date(NOON) }).outcome).toBe("same");
    expect(verdict(own, wire, { readBack: threw("what is that?") })).toEqual({
      outcome: "different",
      value: "a wire of its own: what is that?",
      standing: "wrong",
    });
  });
});

describe("what a wire of its own is asked", () => {
  it("is what it can have written", () => {
    const own = question({ adapter: { ...judged, wire: "own" } });
    const inputs = exampleInputs(own);
    const verdicts = exampleVerdicts(
      own,
      ready(),
      inputs.map((input) => (input === undefined ? undefined : threw(""))),
    );
    for (const [index, { expected, outcome }] of verdicts.entries()) {
      expect(inputs[index] !== undefined).toBe(expected === "accept");
      expect(outcome).toBe(expected === "accept" ? "refused" : "unsupported");
    }
  });
});

describe("an operation that is not built", () => {
  it.each([
    [{ is: "unsupported", code: "kind", reason: "has none" }, "unsupported", "has none"],
    [
      { is: "failed", code: "threw", cause: "TypeError: no such schema at build (/home/me/mine.ts:3:4)" },
      "crash",
      "no schema can be built: no such schema",
    ],
    [{ is: "failed", code: "hung", cause: "hung: no answer" }, "hang", "hung: no answer"],
    [{ is: "failed", code: "exited", cause: "exited with code 7" }, "crash", "exited with code 7"],
  ] as const)("%j: %s", (prepared, outcome, value) => {
    expect(verdict({ case: "milliseconds-utc" }, undefined, { prepared })).toMatchObject({ outcome, value });
  });
  it("is a crash of every example where the adapter could not be asked at all", () => {
    const lost = lostVerdicts("mine", "date", "lax", { ended: "crash", cause: "it throws" });
    expect(new Set(lost.map(({ outcome, standing }) => `${outcome} ${standing}`))).toEqual(
      new Set(["crash wrong"]),
    );
  });
});

describe("standingOf", () => {
  it.each([
    // what a reader must do, in which mode, what it did: how that stands, and how where it is declared weaker
    ["accept", "strict", "same", "right", "right"],
    ["accept", "strict", "refused", "wrong", "wrong"],
    ["accept", "lax", "different", "wrong", "wrong"],
    ["coerce", "strict", "refused", "right", "right"],
    ["coerce", "strict", "same", "wrong", "excused"],
    ["coerce", "lax", "same", "right", "right"],
    ["coerce", "lax", "refused", "right", "right"],
    ["coerce", "lax", "different", "wrong", "excused"],
    ["may", "strict", "same", "may", "may"],
    ["may", "strict", "refused", "may", "may"],
    ["may", "strict", "different", "wrong", "excused"],
    ["refuse", "lax", "refused", "right", "right"],
    ["refuse", "lax", "different", "wrong", "excused"],
    ["refuse", "strict", "crash", "wrong", "wrong"],
    ["accept", "strict", "hang", "wrong", "wrong"],
    ["accept", "strict", "unsupported", "unsupported", "unsupported"],
  ] as const)("%s in %s mode, %s: %s, declared weaker: %s", (expected, mode, outcome, plain, declared) => {
    expect(standingOf(expected, mode, outcome, false)).toBe(plain);
    expect(standingOf(expected, mode, outcome, true)).toBe(declared);
  });
});
