import { describe, expect, it } from "vitest";
import { explainInputs, explanationRecords } from "../../src/conform/explanations.ts";
import type { FaultyDocument } from "../../src/model/documents.ts";
import { ready, returned, threw } from "./answers.ts";

const clean = [{ at: "2024-02-29", id: 1 }];
const fault = (changes: Partial<FaultyDocument>): FaultyDocument => ({
  document: { at: "2024-02-30", id: 1 },
  pointer: "/at",
  kind: "date",
  fault: "february-30",
  origin: 0,
  input: "2024-02-30",
  denotes: [],
  ofType: true,
  ...changes,
});
const { input: _, ...missing } = fault({
  document: { at: "2024-02-29" },
  pointer: "/id",
  kind: "object",
  fault: "missing",
});

describe("explanations", () => {
  it("are asked of each document as a change of the clean one", () => {
    const document = { is: "json", text: JSON.stringify(clean[0]) };
    expect(explainInputs(clean, [fault({}), missing])).toEqual([
      { is: "changed", document, pointer: "/at", described: '"2024-02-30"' },
      { is: "changed", document, pointer: "/id", described: '{"$absent":true}' },
    ]);
  });

  it("are counted by kind over all datasets", () => {
    const issue = (path: string) => ({ path, message: "is wrong" });
    const faulty = [fault({}), fault({}), fault({}), missing];
    const answers = [
      returned([issue("/at")]),
      returned([issue("/id"), issue("/at")]),
      returned([]),
      threw("what does not explain is not counted"),
    ];
    const one = { faulty, ready: ready({}, ["date"]), answers };
    expect(
      explanationRecords("mine", [one, { ...one, faulty: [fault({})], answers: [returned([issue("/at")])] }]),
    ).toEqual([
      {
        adapter: "mine",
        kind: "date",
        faults: 4,
        reported: 3,
        named: 3,
        first: 2,
        issues: 4,
        excused: true,
        example: { pointer: "/at", fault: "february-30", reported: "/id: is wrong; /at: is wrong" },
      },
    ]);
  });
});
