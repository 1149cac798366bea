/** What is wrong, and what is not: each rule of the gate on answers written by hand. */

import { describe, expect, it } from "vitest";
import type { OperationName } from "../../src/adapters/contract.ts";
import { casesOf, type JudgedCell, type Judgement, type Step } from "../../src/conform/judge.ts";
import { clipped } from "../../src/kinds/contract.ts";
import { dirtied } from "../../src/model/dirty.ts";
import type { Called, CallInput } from "../../src/protocol/messages.ts";
import {
  cellOf,
  clean,
  decoded,
  impossible,
  isFault,
  isUnknownKey,
  judged,
  model,
  originOf,
  returned,
  threw,
  planned,
} from "./played.ts";

type Answer = (input: CallInput) => Called | undefined;
/** The call stands for the second clean document. */
const forSecond =
  (call: Called): Answer =>
  (input) =>
    input.is === "document" && input.line === 1 ? call : undefined;
const found = (judgement: Judgement) => {
  if (judgement.is !== "nonconforming") throw new Error(`judged ${judgement.is}`);
  return judgement;
};
const codes = (judgement: Judgement) => found(judgement).evidence.map(({ code, pointer }) => [code, pointer]);

describe.each(["check", "decode", "encode", "explain"] as const)("a right %s", (operation) => {
  it.each(["before", "after"] as const)("is right %s the timing", (step) => {
    expect(judged(cellOf(operation), step)).toMatchObject({ is: "right" });
  });

  it("is right in later launches, of which nothing is observed", () => {
    const judgement = judged(cellOf(operation, { launch: 3 }), "after");
    expect(judgement).toMatchObject({ is: "right" });
    expect(judgement).not.toHaveProperty("facts");
  });

  it("leaves its input as it was, or is wrong", () => {
    const touches: Answer = (input) =>
      input.is === "document" && input.line === 1
        ? { ...rightly(operation, input), inputBecame: "{}" }
        : undefined;
    expect(codes(judged(cellOf(operation), "before", touches))).toEqual([["input changed", ""]]);
  });

  it("names a clean document that it refuses, and says why on one line", () => {
    const why = `no\u001B[31m ${"long ".repeat(1000)}`;
    const [evidence] = found(judged(cellOf(operation), "before", forSecond(threw(why)))).evidence;
    expect(evidence?.expected).toContain(clipped(JSON.stringify(clean[1])));
    expect(evidence?.got).toContain(String.raw`no\u001b[31m long`);
    expect(evidence?.got.length).toBe(400);
  });

  it("takes each clean document", () => {
    expect(codes(judged(cellOf(operation), "before", forSecond(impossible)))).toEqual([
      ["clean refused", ""],
    ]);
  });
});

const rightly = (operation: OperationName, input: CallInput): Called =>
  operation === "check"
    ? returned(true)
    : operation === "explain"
      ? returned([])
      : returned(operation === "encode" ? JSON.stringify(originOf(input)) : decoded(originOf(input)));

describe("a clean document", () => {
  it.each<[string, OperationName, Called, string, string]>([
    ["a check that says no", "check", returned(false), "clean refused", ""],
    ["a check that throws", "check", threw(), "clean refused", ""],
    ["a check that says maybe", "check", returned("maybe"), "wrong answer", ""],
    ["a decoder that throws", "decode", threw(), "clean refused", ""],
    ["a decoder to nothing", "decode", returned(null), "value differs", ""],
    ["an encoder that throws", "encode", threw(), "clean refused", ""],
    ["an encoder to an object", "encode", returned({}), "wrong answer", ""],
    ["an encoder to undefined", "encode", returned({ $undefined: true }), "wrong answer", ""],
    ["half a text", "encode", returned('{"at":'), "wire unreadable", ""],
    ["an issue", "explain", returned([{ path: ["lines", 0], message: "no" }]), "clean refused", "/lines/0"],
    ["an explanation that throws", "explain", threw(), "wrong answer", ""],
    ["an explanation that is none", "explain", returned({ issues: [] }), "wrong answer", ""],
  ])("%s (%s) is wrong", (_, operation, call, code, pointer) => {
    for (const step of ["before", "after"] as const)
      expect(codes(judged(cellOf(operation), step, forSecond(call)))).toEqual([[code, pointer]]);
  });

  const document = clean[1] as (typeof clean)[number];
  it.each([
    ["a Date a second late", { at: { $form: ["Date", "2024-02-02T12:00:01.000Z"] } }, "/at"],
    ["text for a Date", { at: document.at }, "/at"],
    ["an invalid Date", { at: { $invalid: "Date" } }, "/at"],
    ["another form", { at: { $form: ["Temporal.Instant", document.at] } }, "/at"],
    ["a lost digit", { amount: { $decimal: [-1, "31", -1] } }, "/amount"],
    ["a number for a Decimal", { amount: -3 }, "/amount"],
    ["no decimal", { amount: { $decimal: "NaN" } }, "/amount"],
    ["undefined for null", { until: { $undefined: true } }, "/until"],
    ["a promise", { lines: { $promise: true } }, "/lines"],
    ["a changed character", { note: "e" }, "/note"],
    ["half a character", { note: { $utf16: [0xd800] } }, "/note"],
    ["a key that appeared", { more: 1 }, "/more"],
  ])("a decoder is wrong by %s", (_, change, pointer) => {
    const call = returned({ ...decoded(document), ...change });
    expect(codes(judged(cellOf("decode"), "before", forSecond(call)))).toEqual([["value differs", pointer]]);
  });

  it.each([
    ["an optional key that is undefined", { note: { $undefined: true } }, 0],
    ["another scale of the same decimal", { amount: { $decimal: [-1, "300", -2] } }, 1],
    ["keys in another order", { lines: decoded(document).lines, at: decoded(document).at }, 1],
  ])("a decoder is right with %s", (_, change, line) => {
    const call = returned({ ...decoded(clean[line] as (typeof clean)[number]), ...change });
    const answer: Answer = (input) => (input.is === "document" && input.line === line ? call : undefined);
    expect(judged(cellOf("decode"), "before", answer).is).toBe("right");
  });

  it("never writes the zeros of a hostile exponent", () => {
    const call = returned({ ...decoded(document), amount: { $decimal: [1, "1", -1_000_000_000] } });
    expect(codes(judged(cellOf("decode"), "before", forSecond(call)))).toEqual([
      ["value differs", "/amount"],
    ]);
  });
});

describe("what an encoder writes", () => {
  const document = clean[1] as (typeof clean)[number];
  const writes = (wire: unknown) => judged(cellOf("encode"), "before", forSecond(returned(wire)));
  const bytes = (text: Buffer) => ({ $bytes: text.toString("base64") });

  it("may be bytes", () => {
    expect(writes(bytes(Buffer.from(JSON.stringify(document)))).is).toBe("right");
    expect(codes(writes(bytes(Buffer.from(JSON.stringify({ ...document, note: "e" })))))).toEqual([
      ["value differs", "/note"],
    ]);
    expect(codes(writes(bytes(Buffer.from(JSON.stringify(document), "latin1"))))).toEqual([
      ["value differs", "/note"],
    ]);
  });

  it("may be another spelling in the grammar, and no other", () => {
    expect(writes(JSON.stringify({ ...document, at: "2024-02-02T13:00:00+01:00" })).is).toBe("right");
    expect(codes(writes(JSON.stringify({ ...document, amount: -3 })))).toEqual([
      ["value differs", "/amount"],
    ]);
  });

  it("goes through UTF-8", () => {
    const broken = { ...document, note: "\ud800" };
    const cell = cellOf("encode", { clean: [broken] });
    const raw = JSON.stringify(broken).replace("\\ud800", "\ud800");
    const wire = { $utf16: Array.from({ length: raw.length }, (_, at) => raw.charCodeAt(at)) };
    expect(codes(judged(cell, "before", () => returned(wire)))).toEqual([["value differs", "/note"]]);
    expect(judged(cell, "before", () => returned(JSON.stringify(broken))).is).toBe("right");
  });

  it("is counted in bytes", () => {
    const lengths = clean.map((one) => Buffer.byteLength(JSON.stringify(one)));
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
    expect(judged(cellOf("encode"), "before")).toEqual({ is: "right", bytesWritten: mean });
    expect(judged(cellOf("decode"), "before")).toEqual({ is: "right", bytesWritten: null });
  });

  it("may be longer than a description holds, where the wire is its own and is read back", () => {
    const own = { adapter: { validates: false, wire: "own" as const } };
    const tooLong: Answer = (input) =>
      input.is === "document"
        ? { ...returned({ $cut: "size" }), readBack: JSON.stringify(decoded(originOf(input))) }
        : undefined;
    expect(judged(cellOf("encode", own), "before", tooLong)).toMatchObject({
      is: "right",
      bytesWritten: null,
    });
    expect(codes(judged(cellOf("encode"), "before", forSecond(returned({ $cut: "size" }))))).toEqual([
      ["wrong answer", ""],
    ]);
  });

  it("is judged by what its own decode reads back where the wire is its own", () => {
    const cell = cellOf("encode", { adapter: { validates: false, wire: "own" } });
    const read = (input: CallInput, change = (text: string) => text): Called => ({
      ...returned("{"),
      readBack: change(
        JSON.stringify(decoded(clean[input.is === "document" ? input.line : 0] as (typeof clean)[0])),
      ),
    });
    expect(judged(cell, "before", (input) => read(input)).is).toBe("right");
    const lossy = judged(cell, "before", (input) => read(input, (text) => text.replace('"125"', '"126"')));
    expect(codes(lossy)).toEqual([["value differs", "/amount"]]);
    expect(new Set(codes(judged(cell, "before", () => returned("{"))).map(([code]) => code))).toEqual(
      new Set(["wire unreadable"]),
    );
    expect(
      codes(judged(cell, "before", forSecond({ ...returned(1), readBack: "1" }))).map(([code]) => code),
    ).toContain("wrong answer");
  });
});

describe("faults", () => {
  const takesAll = (cell: JudgedCell): Answer => {
    const { operation } = cell.question;
    return (input) =>
      isFault(input)
        ? returned(operation === "check" ? true : operation === "explain" ? [] : null)
        : undefined;
  };

  it.each(["check", "decode", "explain"] as const)("a strict %s that takes them is wrong", (operation) => {
    const cell = cellOf(operation);
    const { findings, evidence } = found(judged(cell, "after", takesAll(cell)));
    expect(findings).toBe(planned(cell, "after").inputs.filter(isFault).length);
    expect(evidence).toHaveLength(5);
    expect(new Set(evidence.map(({ code, when }) => `${code} ${when}`))).toEqual(
      new Set(["fault taken after"]),
    );
    expect(judged(cell, "before", takesAll(cell)).is).toBe("right");
  });

  it("are named with their values", () => {
    const cell = cellOf("decode");
    const faults = casesOf(cell, "after").cases.filter((one) => one.is === "fault");
    const named = faults.map(({ fault: { input } }) =>
      input === undefined ? "taken" : `taken: ${clipped(JSON.stringify(input))}`,
    );
    const { evidence } = found(judged(cell, "after", takesAll(cell)));
    expect(evidence.map(({ got }) => got)).toEqual(named.slice(0, evidence.length));
    expect(evidence.some(({ got }) => got !== "taken")).toBe(true);
  });

  it("are twenty in later launches", () => {
    const cell = cellOf("check", { launch: 1 });
    expect(found(judged(cell, "after", takesAll(cell))).findings).toBe(20);
  });

  it.each([
    ["an excused kind", { ready: { excused: ["instant"] } }],
    ["a codec", { adapter: { validates: false, wire: "json" } }],
    ["lax mode", { question: { mode: "lax" } }],
  ] as const)("may be taken by %s", (_, changes) => {
    const cell = cellOf("decode", changes as Parameters<typeof cellOf>[1]);
    const takesInstants: Answer = (input) =>
      input.is === "changed" && input.pointer === "/at" && input.described !== '{"$absent":true}'
        ? returned({})
        : undefined;
    expect(judged(cell, "after", takesInstants).is).toBe("right");
    expect(judged(cellOf("decode"), "after", takesInstants).is).toBe("nonconforming");
  });

  it("need an explanation, not a throw", () => {
    const throws: Answer = (input) => (isFault(input) ? threw() : undefined);
    expect(codes(judged(cellOf("explain"), "after", throws))[0]?.[0]).toBe("wrong answer");
  });

  it("need not be possible", () => {
    const cannot: Answer = (input) => (isFault(input) ? impossible : undefined);
    expect(judged(cellOf("decode"), "after", cannot).is).toBe("right");
  });
});

describe("unknown keys", () => {
  const differsAt =
    (holder: string, call: Called): Answer =>
    (input) =>
      input.is === "changed" && input.pointer === `${holder}/wirebenchUnknownKey` ? call : undefined;

  it.each([
    ["/lines/0", "check", returned(false)],
    ["", "check", threw()],
    ["/lines/0", "explain", returned([{ path: "/lines/0", message: "unknown" }])],
    ["/lines/0", "decode", threw()],
  ] as const)("refused at %j alone by %s are a finding", (holder, operation, call) => {
    expect(codes(judged(cellOf(operation), "after", differsAt(holder, call)))).toEqual([
      ["unknown keys", holder],
    ]);
  });

  it("must be what the cell is named after", () => {
    const [document = { lines: [] }] = clean;
    const [line] = document.lines;
    const kept = {
      ...decoded(document as (typeof clean)[number]),
      lines: [{ ...line, wirebenchUnknownKey: 1 }],
    };
    const answer = differsAt("/lines/0", returned(kept));
    expect(codes(judged(cellOf("decode"), "after", answer))).toEqual([["unknown keys", "/lines/0"]]);
    const ignoring: Answer = (input) =>
      answer(input) ??
      (isUnknownKey(input) ? returned({ ...decoded(originOf(input)), wirebenchUnknownKey: 1 }) : undefined);
    const cell = cellOf("decode", { question: { unknownKeys: "ignore" } });
    expect(judged(cell, "after", ignoring)).toMatchObject({ is: "right", facts: { unknownKeys: "ignored" } });
    expect(codes(judged(cell, "after"))).toEqual([
      ["unknown keys", ""],
      ["unknown keys", "/lines/0"],
    ]);
  });

  it("leave the rest of the value as it is", () => {
    const [document] = clean;
    const call = returned({ ...decoded(document as (typeof clean)[number]), until: "2024-03-02" });
    expect(codes(judged(cellOf("decode"), "after", differsAt("", call)))).toEqual([
      ["value differs", "/until"],
    ]);
  });

  it("are refused by whoever rejects them", () => {
    const cell = cellOf("check", { question: { unknownKeys: "reject" } });
    const rejects: Answer = (input) => (isUnknownKey(input) ? returned(false) : undefined);
    expect(judged(cell, "after", rejects)).toMatchObject({ is: "right", facts: { unknownKeys: "refused" } });
    expect(codes(judged(cell, "after"))).toHaveLength(2);
  });
});

describe("documents in a dirty form", () => {
  const dirt = { kind: "date", form: "slashes" } as const;
  // The first document has no date.
  const written = clean.filter((document) => dirtied(model, document, dirt) !== undefined);
  const cell = cellOf("decode", { timed: dirt, question: { mode: "lax" } });
  const answer =
    (...calls: readonly Called[]): Answer =>
    (input) =>
      input.is === "document" && input.file === 0 ? calls[input.line] : undefined;
  const [first, other] = written.map((document) => returned(decoded(document))) as [Called, Called];

  it.each(["before", "after"] as const)("are taken as the clean ones, %s", (step: Step) => {
    expect(written).toHaveLength(2);
    expect(judged(cell, step, answer(first, other)).is).toBe("right");
  });

  it("may be refused: then there is no answer", () => {
    const unsupported = (reason: string) => ({ is: "unsupported", code: "form refused", reason });
    expect(judged(cell, "before", answer(threw("no date"), threw("neither")))).toEqual(
      unsupported("no date"),
    );
    expect(judged(cell, "before", answer(first, threw("no date")))).toEqual(
      unsupported("in 1 of 2 documents: no date"),
    );
  });

  it("must not be taken as another value, whatever else is refused", () => {
    expect(codes(judged(cell, "before", answer(threw(), first)))).toEqual([["value differs", "/at"]]);
  });
});
