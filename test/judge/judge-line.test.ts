/** The judge by its lines: what the scheduler writes and reads. */

import { describe, expect, it } from "vitest";
import { keepDocuments } from "../../src/protocol/documents.ts";
import type { Called, CallInput } from "../../src/protocol/messages.ts";
import { judgeLine } from "../../src/judge/judge-line.ts";
import type { CellMessage, JudgeAnswer } from "../../src/judge/messages.ts";
import { cellOf, clean, decoded, returned, right } from "../conform/played.ts";

const file = keepDocuments(clean.map((document) => JSON.stringify(document)));
const cell = (operation: "check" | "decode" = "decode", changes = {}): CellMessage => ({
  ...cellOf(operation),
  clean: file,
  ...changes,
});
const ask = (question: object): JudgeAnswer => judgeLine(JSON.stringify(question));
const planned = (asked: CellMessage, step: string): readonly CallInput[] => {
  const answer = ask({ ask: "plan", cell: asked, step });
  if (answer.is !== "plan") throw new Error(JSON.stringify(answer));
  return answer.plan.inputs;
};
const called = (calls: readonly Called[]) => ({ protocol: 1, is: "called", calls });

describe("judgeLine", () => {
  it("plans and judges a cell whose documents are in a file", () => {
    const asked = cell();
    for (const step of ["before", "after"]) {
      const inputs = called(planned(asked, step).map((input) => right(cellOf("decode"), input)));
      expect(ask({ ask: "judge", cell: asked, step, inputs: [inputs], watched: [] })).toMatchObject({
        is: "judged",
        judgement: { is: "right", bytesWritten: null },
      });
    }
  });

  it("judges answers that came in portions as those that came at once", () => {
    const asked = cell();
    const calls = planned(asked, "after").map((input) => right(cellOf("decode"), input));
    const portions = [called(calls.slice(0, 3)), called(calls.slice(3))];
    const judged = (inputs: readonly object[]) =>
      ask({ ask: "judge", cell: asked, step: "after", inputs, watched: [] });
    expect(judged(portions)).toEqual(judged([called(calls)]));
    expect(judged(portions.slice(0, 1))).toMatchObject({ is: "invalid" });
  });

  it("does not take one cell for another", () => {
    const inputs = called(clean.map((document) => returned(decoded(document))));
    const [decode, check] = [cell(), cell("check")].map((asked) => {
      planned(asked, "before");
      return ask({ ask: "judge", cell: asked, step: "before", inputs: [inputs], watched: [] });
    });
    expect(decode).toMatchObject({ judgement: { is: "right" } });
    expect(check).toMatchObject({ judgement: { is: "nonconforming" } });
  });

  it.each([
    ["too few answers", called([])],
    ["another message", { protocol: 1, is: "described" }],
    ["calls that are none", { protocol: 1, is: "called", calls: [1, 2, 3] }],
    ["a description that is no JSON", called(clean.map(() => ({ returned: "{", nanoseconds: 1 })))],
  ])("tells %s from a wrong adapter", (_, inputs) => {
    const answer = ask({ ask: "judge", cell: cell(), step: "before", inputs: [inputs], watched: [] });
    expect(answer).toMatchObject({ is: "invalid" });
  });

  it("takes a line that is no JSON for the worker's doing", () => {
    const line = `{"ask":"judge","cell":${JSON.stringify(cell())},"step":"before","inputs":oops,"watched":[]}`;
    expect(judgeLine(line)).toMatchObject({ is: "invalid" });
  });

  it("keeps the stack of an error of the suite's own", () => {
    const gone = cell("decode", { clean: { ...file, path: "/nowhere", hash: "sha256:0" } });
    const answer = ask({ ask: "plan", cell: gone, step: "before" });
    expect(answer).toMatchObject({ is: "failed" });
    expect(answer.is === "failed" && answer.bug).toContain("    at ");
  });
});
