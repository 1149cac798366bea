import { describe, expect, it } from "vitest";
import type { Alarm, Evidence } from "../../src/record/result.ts";
import { alarmSentence, whyNot } from "../../src/report/reasons.ts";

describe("an alarm in a sentence", () => {
  it.each([
    [
      { code: "left undone", value: 27.44, against: 20.9 },
      "takes 27.4 ns per document, against 20.9 for an empty loop",
    ],
    [{ code: "not linear", value: 1.204 }, "twice the calls take 1.20 times as long, not 2 times"],
    [{ code: "never steady", value: 3 }, "never became steady in warm-up"],
  ] satisfies [Alarm, string][])("%j", (alarm, words) => expect(alarmSentence(alarm)).toBe(words));
});

describe("why a cell has no figure", () => {
  const finding: Evidence = {
    code: "value differs",
    when: "after",
    pointer: "/total",
    expected: "1.10",
    got: "1.1",
  };

  it("says of a form that it is refused, whatever the library says", () => {
    expect(whyNot({ outcome: "unsupported", code: "form refused", reason: "Invalid input" })).toBe(
      "refuses it: Invalid input",
    );
  });

  it("hands on the reason of what is unsupported, even one that reads like a refusal", () => {
    expect(whyNot({ outcome: "unsupported", code: "kind", reason: "refuses it" })).toBe("refuses it");
  });

  it("hands on the cause of a failure", () => {
    expect(whyNot({ outcome: "failed", code: "hung", cause: "no answer within 10 s" })).toBe(
      "no answer within 10 s",
    );
  });

  it("shows the first finding, and counts the others", () => {
    expect(whyNot({ outcome: "nonconforming", findings: 1, evidence: [finding] })).toBe(
      "after timing, at /total: expected 1.10, got 1.1",
    );
    expect(
      whyNot({ outcome: "nonconforming", findings: 3, evidence: [{ ...finding, pointer: "" }, finding] }),
    ).toBe("after timing, at the document: expected 1.10, got 1.1 (and 2 more)");
  });
});
