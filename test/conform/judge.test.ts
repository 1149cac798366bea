/** Which inputs a step calls, and that answers are judged as a whole. */

import { describe, expect, it } from "vitest";
import { InvalidAnswer } from "../../src/conform/judge.ts";
import type { JsonValue } from "../../src/kinds/contract.ts";
import { seeded } from "../../src/kinds/random.ts";
import { plantEachFault, plantFaults } from "../../src/model/documents.ts";
import { dirtied } from "../../src/model/dirty.ts";
import { m } from "../../src/model/model.ts";
import type { CallInput } from "../../src/protocol/messages.ts";
import { cellOf, clean, isFault, isUnknownKey, judgedStep, model, planned, returned } from "./played.ts";

/** A hundred documents of nine lines each, of which every third has no date. */
const many = Array.from({ length: 100 }, (_, index): JsonValue => {
  const document = clean[index % 3] as (typeof clean)[number];
  return { ...document, note: String(index), lines: Array.from({ length: 9 }, () => document.lines).flat() };
});
const lines = (inputs: readonly CallInput[], file: number): number[] =>
  inputs.flatMap((input) => (input.is === "document" && input.file === file ? [input.line] : []));
const upTo = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, index) => from + index);
const decodes = (changes: Parameters<typeof cellOf>[1] = {}) => cellOf("decode", { clean: many, ...changes });

describe("the plan", () => {
  it("calls all documents after the timing of the first launch, else twenty, other ones in each launch", () => {
    expect(lines(planned(decodes(), "before").inputs, 0)).toEqual(upTo(0, 20));
    expect(lines(planned(decodes(), "after").inputs, 0)).toEqual(upTo(0, 100));
    for (const step of ["before", "after"] as const) {
      expect(lines(planned(decodes({ launch: 1 }), step).inputs, 0)).toEqual(upTo(20, 40));
      expect(lines(planned(decodes({ launch: 5 }), step).inputs, 0)).toEqual(upTo(19, 39));
    }
  });

  it("calls twenty dirty documents in later launches, other ones each time", () => {
    const timed = { kind: "date", form: "slashes" } as const;
    const all = lines(planned(decodes({ timed }), "before").inputs, 0);
    for (const step of ["before", "after"] as const)
      expect(lines(planned(decodes({ timed, launch: 1 }), step).inputs, 0)).toEqual(all.slice(20, 40));
  });

  it("has nothing faulty before the timing", () => {
    for (const operation of ["check", "decode", "encode", "explain"] as const) {
      const { inputs, watched } = planned(cellOf(operation), "before");
      expect(inputs.map(({ is }) => is)).toEqual(["document", "document", "document"]);
      expect(watched).toEqual([]);
    }
  });

  it("draws the faults of the dataset", () => {
    const drawn = plantEachFault(model, many, seeded(2));
    const faults = planned(decodes(), "after").inputs.filter(isFault);
    expect(faults).toHaveLength(drawn.length);
    for (const [index, fault] of faults.entries()) {
      const { pointer, origin, document } = drawn[index] as (typeof drawn)[number];
      if (fault.is === "changed")
        expect(fault).toMatchObject({ pointer, document: { is: "document", file: 0, line: origin } });
      else expect(fault).toEqual({ is: "json", text: JSON.stringify(document) });
    }
    expect(faults.some(({ is }) => is === "json")).toBe(true);
  });

  it("calls each fault of each kind, and all faulty documents where they are timed", () => {
    const booleans = { model: m.array(m.boolean()), clean: [[true], [false], [true, false]] };
    const faultsOf = (timed: "clean" | "faulty") =>
      planned(cellOf("check", { ...booleans, timed }), "after").inputs.filter(isFault);
    const each = plantEachFault(booleans.model, booleans.clean, seeded(2));
    expect(faultsOf("clean")).toHaveLength(each.length);
    expect(each.length).toBeLessThan(100);
    expect(faultsOf("faulty")).toHaveLength(each.length + 1000);
  });

  it("draws them anew in later launches, over the documents of the launch", () => {
    const faults = planned(decodes({ launch: 1 }), "after").inputs.filter(isFault);
    expect(faults).toHaveLength(20);
    const origins = faults.flatMap((input) =>
      input.is === "changed" && input.document.is === "document" ? [input.document.line] : [],
    );
    for (const line of origins) expect(line >= 20 && line < 40).toBe(true);
    const drawn = plantFaults(model, many.slice(20, 40), 20, seeded(1 + 1 + 1));
    expect(faults.map((input) => (input.is === "changed" ? input.pointer : ""))).toEqual(
      drawn.map(({ pointer }) => pointer),
    );
    expect(faults).not.toEqual(planned(decodes({ launch: 2 }), "after").inputs.filter(isFault));
    expect(planned(decodes({ launch: 1 }), "after")).toEqual(planned(decodes({ launch: 1 }), "after"));
  });

  it("puts an unknown key into each object", () => {
    const keys = planned(cellOf("check"), "after").inputs.filter(isUnknownKey);
    expect(keys.map((input) => input.is === "changed" && input.pointer)).toEqual([
      "/wirebenchUnknownKey",
      "/lines/0/wirebenchUnknownKey",
    ]);
  });

  it("calls the clean documents of the second file where others are timed", () => {
    const faulty = planned(cellOf("check", { timed: "faulty" }), "before").inputs;
    expect(lines(faulty, 1)).toEqual([0, 1, 2]);
    expect(lines(faulty, 0)).toEqual([]);
    const { inputs } = planned(cellOf("check", { timed: "faulty" }), "after");
    expect(inputs.some((input) => JSON.stringify(input).includes('"file":0'))).toBe(false);
  });

  it("calls the dirty documents by their own lines", () => {
    const dirt = { kind: "date", form: "slashes" } as const;
    const dirty = many.filter((document) => dirtied(model, document, dirt) !== undefined).length;
    expect(dirty).toBe(66);
    const before = planned(decodes({ timed: dirt }), "before").inputs;
    expect(lines(before, 0)).toEqual(upTo(0, 66));
    expect(lines(before, 1)).toEqual([]);
    const after = planned(decodes({ timed: dirt }), "after").inputs;
    expect(lines(after, 0)).toEqual(upTo(0, 20));
    expect(lines(after, 1)).toEqual(upTo(0, 100));
  });
});

describe("judge", () => {
  it("counts all findings, and shows five", () => {
    const inputs = planned(decodes(), "before").inputs.map(() => returned(null));
    const judgement = judgedStep(decodes(), "before", { inputs, watched: [] });
    expect(judgement).toMatchObject({ is: "nonconforming", findings: 20 });
    expect(judgement.is === "nonconforming" && judgement.evidence).toHaveLength(5);
    expect(judgement.is === "nonconforming" && judgement.evidence[0]).toEqual({
      when: "before",
      code: "value differs",
      pointer: "",
      expected: "the value that the text denotes",
      got: "an object became null",
    });
  });

  it("refuses answers that are not those to its inputs", () => {
    const called = { inputs: [returned(true)], watched: [] };
    expect(() => judgedStep(cellOf("check"), "before", called)).toThrow(InvalidAnswer);
  });

  it("refuses descriptions that are no JSON", () => {
    const inputs = clean.map(() => ({ returned: "{", nanoseconds: 1 }));
    expect(() => judgedStep(cellOf("decode"), "before", { inputs, watched: [] })).toThrow(InvalidAnswer);
  });
});
