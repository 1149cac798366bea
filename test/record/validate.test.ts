import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Facts } from "../../src/record/facts.ts";
import {
  type AdapterFacts,
  type Alarm,
  type BenchFacts,
  type CellName,
  cellKey,
  type Evidence,
  type EvidenceCode,
  type FailureCode,
  type MarkRecord,
  type Outcome,
  type RunResult,
  SCHEMA_VERSION,
  type UnsupportedCode,
} from "../../src/record/result.ts";
import schema from "../../src/record/result.schema.json" with { type: "json" };
import { assertResult, parseResult, ResultError } from "../../src/record/validate.ts";
import { sampleResult, smallResult } from "./fixture.ts";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const text = JSON.stringify(sampleResult);

/** What parseResult throws; undefined where it reads the text. */
function thrownBy(damaged: string): unknown {
  try {
    parseResult(damaged, "run.json");
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Its message, where it throws what it should: a ResultError of one line that names the file. */
function refusal(damaged: string): string {
  const error = thrownBy(damaged);
  expect(error).toBeInstanceOf(ResultError);
  const { message } = error as ResultError;
  expect(message).toMatch(/^run\.json [^\p{Cc}]*: [^\p{Cc}]+$/u);
  return message;
}

/** The sample as JSON, changed in one place. */
function changed(change: (result: Record<string, Json>) => void): string {
  const result = JSON.parse(text) as Record<string, Json>;
  change(result);
  return JSON.stringify(result);
}

describe("a sound result", () => {
  it("is read as it was written, with all four outcomes", () => {
    expect(parseResult(text, "run.json")).toEqual(sampleResult);
    const outcomes = new Set(sampleResult.cells.map(({ outcome }) => outcome));
    expect([...outcomes].sort()).toEqual(["failed", "measured", "nonconforming", "unsupported"]);
  });

  it("passes before it is written", () => {
    expect(() => assertResult(sampleResult)).not.toThrow();
    expect(() => assertResult({ ...sampleResult, cells: [], warnings: [], completed: false })).not.toThrow();
  });

  it("has plausible figures in the sample, so that golden files show what a run would", () => {
    for (const cell of sampleResult.cells) {
      if (cell.outcome !== "measured") continue;
      expect(cell.best).toBeLessThan(cell.typical);
      const { low, best, high } = cell.ratio;
      // A reference against itself has no spread.
      const isItself = low === high;
      expect(isItself ? best === low : low !== null && high !== null && low < best && best < high).toBe(true);
      const [first] = cell.launches;
      expect(first?.best).toBeCloseTo(cell.best, 0);
      if (cell.reference) expect(cell.beatenBy).toEqual([]);
    }
  });
});

describe("text that is no JSON", () => {
  it("is refused when it was cut short anywhere", () => {
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), (length) => {
        expect(refusal(text.slice(0, length))).toContain("is cut short or not JSON (line 1)");
      }),
    );
  });

  it("names the line on which it stops", () => {
    const lines = JSON.stringify(sampleResult, null, 2);
    const upTo = lines.indexOf('"machine"');
    const line = lines.slice(0, upTo).split("\n").length;
    expect(refusal(lines.slice(0, upTo))).toContain(`is cut short or not JSON (line ${line})`);
    expect(refusal(lines.slice(0, upTo + 5))).toContain(`is cut short or not JSON (line ${line})`);
  });

  it.each(["", " \n ", "hello\nworld", "\u0000\u001b[31m", "<html>", "{}}", "\ufeff{}"])(
    "refuses %j",
    (other) => {
      expect(refusal(other)).toContain("is cut short or not JSON");
    },
  );

  it("throws a ResultError and nothing else, whatever is cut out or put in", () => {
    fc.assert(
      fc.property(fc.nat({ max: text.length }), fc.nat({ max: 40 }), fc.string(), (at, length, put) => {
        const error = thrownBy(text.slice(0, at) + put + text.slice(at + length)) ?? new ResultError("read");
        expect(error).toBeInstanceOf(ResultError);
        expect((error as ResultError).message).not.toMatch(/\p{Cc}/u);
      }),
    );
  });
});

describe("JSON that is no result of this version", () => {
  it.each([null, 1, "text", [], {}, [{ schemaVersion: 1 }], { name: "wirebench" }, { schemaVersion: "1" }])(
    "refuses %j as foreign",
    (foreign) => {
      expect(refusal(JSON.stringify(foreign))).toContain("is not a result of wirebench");
    },
  );

  it("refuses other output of wirebench's own", () => {
    expect(refusal('{"schemaVersion":1,"verdicts":[]}')).toContain("it lacks wirebench");
  });

  it("refuses anything whatever that is JSON", () => {
    fc.assert(
      fc.property(fc.json(), (foreign) => {
        expect(refusal(foreign)).toContain("is not a result of wirebench");
      }),
    );
  });

  it("says that a newer wirebench wrote it, even where its shape is unknown here", () => {
    expect(
      refusal(changed((result) => Object.assign(result, { schemaVersion: 5, cells: {}, novel: 1 }))),
    ).toBe("run.json was written by a newer wirebench (schema 5, this one reads 4): update wirebench");
  });

  it("says that an older wirebench wrote it", () => {
    expect(refusal(changed((result) => Object.assign(result, { schemaVersion: 2 })))).toBe(
      "run.json was written by an older wirebench (schema 2, this one reads 4): run wirebench again, or read it with the version that wrote it",
    );
  });
});

/** Fields that not every object of their kind has. */
const OPTIONAL = [
  "about",
  "condition",
  "explanations",
  "weaker",
  "writes",
  "against",
  "cpuBlocks",
  "emptyCall",
];

describe("a damaged result", () => {
  const small = JSON.stringify(smallResult);

  it("is refused where any field is missing, any is added, and any value is of another type", () => {
    const whole = JSON.parse(small) as Json;
    let damages = 0;
    const survived: string[] = [];
    const refuse = (key: string) => {
      damages++;
      if (!(thrownBy(JSON.stringify(whole)) instanceof ResultError)) survived.push(key);
    };
    const visit = (value: Json, at: string): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Array.isArray(value)) {
        value["unheardOf"] = 1;
        refuse(`${at}/unheardOf`);
        delete value["unheardOf"];
      }
      const inside = value as { [key: string]: Json };
      for (const [key, inner] of Object.entries(inside)) {
        inside[key] = typeof inner === "object" && inner !== null ? "text" : [];
        refuse(`${at}/${key} of another type`);
        inside[key] = inner;
        if (!Array.isArray(value) && !OPTIONAL.includes(key)) {
          delete inside[key];
          refuse(`${at}/${key} missing`);
          inside[key] = inner;
        }
        visit(inner, `${at}/${key}`);
      }
    };
    visit(whole, "");
    expect(JSON.parse(small)).toEqual(whole);
    expect(survived).toEqual([]);
    expect(damages).toBeGreaterThan(300);
  });

  it("is told by the first fault and its JSON Pointer", () => {
    const cell = (at: number, change: object) =>
      changed(({ cells }) => Object.assign((cells as Record<string, Json>[])[at] as object, change));
    expect(refusal(cell(1, { best: "fast" }))).toBe(
      'run.json is damaged or was changed by hand (/cells/1/best: Instance type "string" is invalid. Expected "number"): restore it, or run wirebench again',
    );
    expect(refusal(cell(1, { "a/b c%~é": 1 }))).toContain("(/cells/1/a~1b c%~0é: no such field is known)");
    expect(refusal(cell(1, { "\ud800": 1 }))).toContain("(the whole: a field that is not text)");
    expect(refusal(cell(0, { outcome: "skipped" }))).toContain("/cells/0/outcome");
    expect(refusal(cell(0, { outcome: "failed" }))).toContain('required property "code"');
    expect(refusal(cell(4, { best: 12 }))).toContain("(/cells/4/best: no such field is known)");
    expect(refusal(cell(1, { ["x".repeat(10_000)]: 1 })).length).toBeLessThan(400);
  });

  it.each([
    ["a time of nothing", { best: 0 }],
    ["a negative count", { garbageCollections: -1 }],
    ["one who is beaten by no name", { beatenBy: [1] }],
    ["half a collection", { garbageCollections: 0.5 }],
    ["an alarm of an unknown code", { alarms: [{ code: "odd", value: 1 }] }],
    ["work left undone beside no empty loop", { alarms: [{ code: "left undone", value: 1 }] }],
    ["an alarm with a time too many", { alarms: [{ code: "never steady", value: 1, against: 1 }] }],
    ["facts of a bare word", { facts: "full validation" }],
    ["a mode that does not exist", { mode: "loose" }],
    [
      "a mark that points nowhere",
      { marks: [{ mark: "custom", pointer: "total", kind: "decimal", reason: "" }] },
    ],
  ])("is refused with %s", (_, change) => {
    const damaged = changed(({ cells }) => Object.assign((cells as Json[])[1] as object, change));
    expect(refusal(damaged)).toContain("is damaged");
  });

  it.each([
    ["a date that is no instant", { startedAt: "2026-08-06" }],
    ["seconds before the start", { seconds: -1 }],
    ["half a seed", { seed: 0.5 }],
    [
      "a dataset without a digest",
      { datasets: [{ name: "a", documents: 1, seed: 1, hash: "sha256:", files: [] }] },
    ],
  ])("is refused with %s", (_, change) => {
    expect(refusal(changed((result) => Object.assign(result, change)))).toContain("is damaged");
  });

  it("is a bug where we made it ourselves: a plain error, before anything is written", () => {
    const wrong = (result: object) => () => assertResult({ ...sampleResult, ...result } as RunResult);
    for (const seconds of [Number.NaN, Infinity, undefined, "1"]) {
      expect(wrong({ seconds })).toThrow(/its own schema refuses/);
      expect(wrong({ seconds })).not.toThrow(ResultError);
    }
    expect(wrong({ schemaVersion: SCHEMA_VERSION + 1 })).toThrow(/\/schemaVersion/);
  });
});

describe("what no schema can say", () => {
  const twice = (change: object): RunResult => {
    const [cell] = smallResult.cells as readonly [RunResult["cells"][number]];
    return { ...smallResult, cells: [...smallResult.cells, { ...cell, ...change } as typeof cell] };
  };
  const bug = (result: RunResult) => () => assertResult(result);
  const PARTS = {
    adapter: "other",
    version: "0.0.1",
    bench: "check",
    dataset: "instants",
    documents: "faulty",
    mode: "lax",
    unknownKeys: "reject",
    runtime: "bun",
  };

  it("two cells of one key are a bug where we made them, and damage in a file", () => {
    expect(bug(twice({}))).toThrow(/\/cells\/4: it has the key of \/cells\/0: zod in encode/);
    expect(bug(twice({}))).not.toThrow(ResultError);
    expect(refusal(JSON.stringify(twice({ best: 1 })))).toContain("(/cells/4: it has the key of /cells/0");
  });

  it.each(Object.entries(PARTS))("cells that differ in %s alone are two", (part, value) => {
    const result = twice({ [part]: value });
    expect(bug(result)).not.toThrow();
    expect(new Set(result.cells.map(cellKey)).size).toBe(result.cells.length);
  });

  it("only a reference has no facts", () => {
    expect(bug(twice({ adapter: "other", facts: null }))).toThrow(
      /\/cells\/4\/facts: only a reference has none/,
    );
    expect(bug(twice({ adapter: "other", facts: null, reference: true }))).not.toThrow();
  });

  it("a cell names a bench of the result", () => {
    expect(bug(twice({ bench: "novel" }))).toThrow(/\/cells\/4\/bench: no bench is called novel/);
  });

  it("has no two cells of one key in the sample", () => {
    expect(new Set(sampleResult.cells.map(cellKey)).size).toBe(sampleResult.cells.length);
  });
});

describe("the schema", () => {
  const objects: { readonly at: string; readonly node: Record<string, unknown> }[] = [];
  const collect = (node: unknown, at: string): void => {
    if (typeof node !== "object" || node === null) return;
    const entries = node as Record<string, unknown>;
    if ("properties" in entries && !at.endsWith("/if") && !at.endsWith("/properties"))
      objects.push({ at, node: entries });
    for (const [key, inner] of Object.entries(entries)) collect(inner, `${at}/${key}`);
  };
  collect(schema, "");

  it("requires every field it knows but those that are not for every cell, and knows no other", () => {
    expect(objects.length).toBeGreaterThan(12);
    for (const { at, node } of objects) {
      const isOutcome = /\/(measured|unsupported|nonconforming|failed)$/.test(at);
      const closing = at === "/$defs/cell" ? "unevaluatedProperties" : "additionalProperties";
      expect({ at, required: [...(node["required"] as string[])].sort(), others: node[closing] }).toEqual({
        at,
        required: Object.keys(node["properties"] as object)
          .filter((name) => !OPTIONAL.includes(name))
          .sort(),
        // An outcome's fields stand beside the name of the cell, which is where others are refused.
        others: isOutcome ? undefined : false,
      });
    }
  });

  // A word added to a type alone does not compile here; one added to the schema alone is found.
  it("has the words of the types", () => {
    const { cell, bench, adapter, facts, evidence, mark, alarm, unsupported, failed } = schema.$defs;
    const words = <Word extends string>(all: Record<Word, true>) => Object.keys(all);
    expect(cell.properties.operation.enum).toEqual(
      words<CellName["operation"]>({ encode: true, check: true, decode: true, explain: true }),
    );
    expect(cell.properties.mode.enum).toEqual(words<CellName["mode"]>({ strict: true, lax: true }));
    expect(cell.properties.unknownKeys.enum).toEqual(
      words<CellName["unknownKeys"]>({ ignore: true, strip: true, reject: true }),
    );
    expect(cell.properties.outcome.enum).toEqual(
      words<Outcome["outcome"]>({ measured: true, unsupported: true, nonconforming: true, failed: true }),
    );
    expect(adapter.properties.execution.enum).toEqual(
      words<AdapterFacts["execution"]>({ interpreted: true, jit: true, "ahead-of-time": true }),
    );
    expect(adapter.properties.wire.enum).toEqual(words<AdapterFacts["wire"]>({ json: true, own: true }));
    expect(bench.properties.documents.enum).toEqual(
      words<BenchFacts["documents"]>({ clean: true, faulty: true, dirty: true }),
    );
    expect(bench.properties.process.enum).toEqual(
      words<BenchFacts["process"]>({ warm: true, "first call": true }),
    );
    expect(bench.properties.operation).toEqual(cell.properties.operation);
    expect(bench.properties.mode).toEqual(cell.properties.mode);
    expect(facts.properties.unknownKeys.enum).toEqual([
      ...words<NonNullable<Facts["unknownKeys"]>>({ ignored: true, stripped: true, refused: true }),
      null,
    ]);
    expect(facts.properties.stopsAt.enum).toEqual([
      ...words<NonNullable<Facts["stopsAt"]>>({ "first fault": true, "all faults": true }),
      null,
    ]);
    expect(facts.properties.returns.enum).toEqual([
      ...words<NonNullable<Facts["returns"]>>({ "same object": true, copy: true }),
      null,
    ]);
    expect(facts.properties.wire.enum).toEqual(words<Facts["wire"]>({ json: true, own: true }));
    expect(evidence.properties.when.enum).toEqual(words<Evidence["when"]>({ before: true, after: true }));
    expect(mark.properties.mark.enum).toEqual(words<MarkRecord["mark"]>({ custom: true, weaker: true }));
    expect(alarm.properties.code.enum).toEqual(
      words<Alarm["code"]>({ "left undone": true, "not linear": true, "never steady": true }),
    );
    expect(unsupported.properties.code.enum).toEqual(
      words<UnsupportedCode>({
        "not installed": true,
        operation: true,
        mode: true,
        "unknown keys": true,
        kind: true,
        condition: true,
        "form refused": true,
        "off the question": true,
      }),
    );
    expect(failed.properties.code.enum).toEqual(
      words<FailureCode>({
        "not loaded": true,
        threw: true,
        hung: true,
        exited: true,
        memory: true,
        printed: true,
        protocol: true,
        killed: true,
        documents: true,
        description: true,
        "no time": true,
        interrupted: true,
      }),
    );
    expect(evidence.properties.code.enum).toEqual(
      words<EvidenceCode>({
        "clean refused": true,
        "value differs": true,
        "wire unreadable": true,
        "wrong answer": true,
        "input changed": true,
        "fault taken": true,
        "unknown keys": true,
      }),
    );
  });
});
