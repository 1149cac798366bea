import { type Schema, Validator } from "@cfworker/json-schema";
import { describe, expect, it } from "vitest";
import { m } from "../../src/model/model.ts";
import type { Question } from "../../src/protocol/messages.ts";
import schema from "../../src/protocol/messages.schema.json" with { type: "json" };
import { ProtocolError, readAnswer, readCalled } from "../../src/protocol/read-messages.ts";

const description = {
  name: "some-library",
  packages: [{ name: "some-library", version: "1.0.0" }],
  homepage: "https://example.org",
  configuration: "as it comes",
  execution: "interpreted",
  wire: "json",
  validates: true,
  unknownKeys: ["strip"],
  isLimit: false,
  modes: { strict: true, lax: "has no coercion" },
  operations: { encode: true, check: true, decode: true, explain: "explains nothing" },
  forms: { instant: "Date" },
  spellings: { strict: { instant: "() => 1" } },
  runtime: { name: "node", version: "26.0.0", engine: "V8", flags: [] },
};
const ready = { is: "ready", inputs: "text", forms: {}, marks: [], excused: [], bytesPerInput: null };
const mark = { mark: "weaker", pointer: "/at", kind: "instant", reason: "looks less closely" };
const block = { is: "block", mean: 2, quarter: 1, median: 2, chunks: [[0, 1]], garbageCollections: null };

const line = (answer: object): string => JSON.stringify({ protocol: 1, ...answer });
const problem = (text: string): string => {
  try {
    readAnswer(text);
  } catch (error) {
    if (error instanceof ProtocolError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "none";
};

describe("readAnswer", () => {
  it.each([
    { is: "described", description },
    { is: "no adapter" },
    { ...ready, marks: [mark], forms: { instant: { name: "Date", weaker: "less" } } },
    { ...block, cpu: 1.5, kept: [{ document: 0, returned: "1" }], built: ready },
    { is: "finished", allocatedPerDocument: 1.5 },
    { is: "proved", lines: [], output: "" },
    { is: "compared", times: [1, 2] },
    { is: "unsupported", code: "kind", reason: "has none" },
    { is: "failed", code: "threw", cause: "it broke" },
  ])("reads $is", (answer) => {
    expect(readAnswer(line(answer))).toEqual(answer);
  });

  it("cuts texts to a line, and spells out what would move a cursor", () => {
    const long = `${"x".repeat(10_000_000)}\n<script>`;
    const bell = "red \u001b[31m\r\nbell\u0007 turned \u202e | <b>";
    const read = readAnswer(line({ is: "failed", code: "threw", cause: bell }));
    expect(read).toMatchObject({ cause: String.raw`red \u001b[31m bell\u0007 turned \u202e | <b>` });
    for (const answer of [
      { is: "unsupported", code: "kind", reason: long },
      { is: "failed", code: "threw", cause: long },
      { is: "described", description: { ...description, configuration: long } },
      { ...ready, marks: [{ ...mark, reason: long }] },
    ])
      expect(JSON.stringify(readAnswer(line(answer))).length).toBeLessThan(1500);
    const spelled = { ...description, spellings: { strict: { instant: "() => {\n  return 1;\n}" } } };
    expect(readAnswer(line({ is: "described", description: spelled }))).toMatchObject({
      description: spelled,
    });
  });

  it.each(["", "7", "Zod", "two words", "-", "x".repeat(101), "a\nb"])(
    "takes no adapter called %j",
    (name) => {
      expect(problem(line({ is: "described", description: { ...description, name } }))).toMatch(
        /^description: description.name/,
      );
    },
  );

  it("leaves answers to call as they are, for the judge", () => {
    const called = line({ is: "called", calls: [{ returned: "true", nanoseconds: 1 }] });
    expect(readAnswer(called)).toEqual({ is: "called", line: called });
    const turned = '{"calls":[],"is":"called","protocol":1}';
    expect(readAnswer(turned)).toEqual({ is: "called", line: turned });
    expect(problem('{"protocol":3,"is":"called","calls":[')).toBe(
      "protocol: speaks protocol 3, this wirebench speaks 1",
    );
    expect(problem('{"is":"called","calls":[')).toMatch(/^protocol: protocol: is missing/);
  });

  it.each([
    [{ ...description, execution: "fast" }, "description.execution: "],
    [{ ...description, name: "" }, "description.name: "],
    [{ ...description, name: "Some Library" }, "description.name: "],
    [{ ...description, modes: { strict: true, lax: 3 } }, "description.modes.lax: "],
    [
      { ...description, operations: { ...description.operations, explain: false } },
      "description.operations.explain: ",
    ],
    [{ ...description, unknownKeys: [] }, "description.unknownKeys: "],
    [{ ...description, packages: [{ name: "a" }] }, "description.packages.0: "],
    [{ ...description, stars: 5 }, "description.stars: no such field is known"],
    [{ ...description, runtime: undefined }, "description: "],
  ])("names the field of a description that is wrong (%#)", (wrong, field) => {
    expect(problem(line({ is: "described", description: wrong }))).toContain(`description: ${field}`);
  });

  it.each([
    ["hello", "wrote something else than an answer: hello"],
    ["[1]", "wrote something else than an answer: [1]"],
    [JSON.stringify({ ...ready, protocol: 2 }), "speaks protocol 2, this wirebench speaks 1"],
    [JSON.stringify(ready), "protocol: is missing, this wirebench speaks 1"],
    [line({ is: "dancing" }), 'is: "dancing" is no answer'],
    [line({ is: "toString" }), 'is: "toString" is no answer'],
    [line({ ...ready, marks: [{ ...mark, reason: 3 }] }), "marks.0.reason: "],
    [line({ ...ready, inputs: "bytes" }), "inputs: "],
    [line({ ...block, mean: 0 }), "mean: "],
    [line({ ...block, chunks: [[0, "fast"]] }), "chunks.0.1: "],
    [line({ is: "unsupported", code: "kind" }), "the answer: "],
    // What only the judge, or whoever holds the process, can say.
    [line({ is: "unsupported", code: "form refused", reason: "no" }), "code: "],
    [line({ is: "failed", code: "killed", cause: "not me" }), "code: "],
  ])("names what is wrong with %s", (text, message) => {
    expect(problem(text)).toContain(`protocol: ${message}`);
  });
});

describe("readCalled", () => {
  it("cuts what was thrown to a line", () => {
    const calls = [{ threw: `${"x".repeat(1_000_000)}\u001b[2J`, nanoseconds: 1 }];
    const [call] = readCalled(line({ is: "called", calls }));
    expect(call?.threw?.length).toBeLessThanOrEqual(400);
  });

  const calls = [
    { returned: "true", nanoseconds: 1, sameObject: true, leavesRead: null },
    { threw: "no", nanoseconds: 2, inputBecame: "1", leavesRead: 3, pollutedPrototype: "a" },
    { impossible: "no such", nanoseconds: 0 },
  ];
  it("reads a line, or what was parsed of it", () => {
    expect(readCalled(line({ is: "called", calls }))).toEqual(calls);
    expect(readCalled({ protocol: 1, is: "called", calls })).toEqual(calls);
  });

  it.each([
    [{ returned: 1, nanoseconds: 1 }, "calls/1.returned: 1 is not expected"],
    [{ returned: "1", nanoseconds: -1 }, "calls/1.nanoseconds: -1 is not expected"],
    [{ returned: "1" }, "calls/1.nanoseconds: is missing"],
    [{ returned: "1", nanoseconds: 1, more: 1 }, "calls/1.more: 1 is not expected"],
    [{ nanoseconds: 1 }, "calls/1: expected one of returned, threw, impossible, found none"],
    [{ returned: "1", threw: "2", nanoseconds: 1 }, "found returned and threw"],
    [null, "wrote something else than an answer: null"],
  ])("names the call and its field (%#)", (wrong, message) => {
    expect(() => readCalled({ protocol: 1, is: "called", calls: [calls[0], wrong] })).toThrow(message);
  });

  it("takes nothing else for one", () => {
    expect(() => readCalled(line(ready))).toThrow('is: expected "called", found "ready"');
    expect(() => readCalled("{")).toThrow("wrote something else than an answer");
    expect(() => readCalled(line({ is: "called", calls: {} }))).toThrow("calls: expected a list");
    expect(() => readCalled(line({ is: "called", calls, kept: [] }))).toThrow("kept: no such field is known");
  });
});

describe("the schema", () => {
  const validator = new Validator(schema as Schema, "2020-12", true);
  const file = { path: "/tmp/a.jsonl", hash: `sha256:${"0".repeat(64)}`, documents: 2 };
  const document = { is: "document", file: 0, line: 1 } as const;
  const questions: readonly Question[] = [
    { protocol: 1, ask: "describe", adapter: { name: "zod" } },
    {
      protocol: 1,
      ask: "prepare",
      subject: { reference: "revive" },
      question: { operation: "decode", mode: "strict", unknownKeys: "strip", process: "first call" },
      model: m.object("All", { note: m.optional(m.nullable(m.text())), ids: m.array(m.uuid()) }),
      documents: [file],
      chunks: [{ documents: [0, 1, 1], counts: 2 }],
    },
    {
      protocol: 1,
      ask: "call",
      inputs: [
        document,
        { is: "json", text: "1" },
        { is: "wire", text: "1" },
        { is: "bytes", base64: "MQ==" },
        { is: "value", described: "1" },
        { is: "changed", document, pointer: "/a", described: '{"$absent":true}' },
        { is: "repeat", before: "", text: "a", times: 3, after: "" },
        { is: "expression", language: "javascript", source: "1" },
      ],
      watch: true,
    },
    {
      protocol: 1,
      ask: "block",
      milliseconds: 10,
      minBatches: 1,
      collect: "young",
      run: "nothing",
      documents: [1],
      file: 1,
      passes: 2,
      keep: 3,
    },
    { protocol: 1, ask: "prove", input: document },
    { protocol: 1, ask: "finish", allocation: true },
    { protocol: 1, ask: "compare", harness: "mitata" },
  ];
  it.each(questions)("takes $ask, and nothing that lacks or adds a field", (question) => {
    expect(validator.validate(question).errors).toEqual([]);
    for (const key of ["protocol", "ask"]) {
      const { [key as "ask"]: _, ...rest } = question;
      expect(validator.validate(rest).valid, key).toBe(false);
    }
    expect(validator.validate({ ...question, more: 1 }).valid).toBe(false);
  });
});
