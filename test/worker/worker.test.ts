import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import dates from "../../datasets/dates/model.ts";
import order from "../../datasets/order/model.ts";
import { m } from "../../src/model/model.ts";
import { asLine } from "../../src/protocol/lines.ts";
import type { Answer, Block, CallInput } from "../../src/protocol/messages.ts";
import { readAnswer, readCalled } from "../../src/protocol/read-messages.ts";
import { call, preparing, startWorker, type Worker, workerFile } from "./asking.ts";

const orders = order.clean(30, 1).map((document) => JSON.stringify(document));
const days = dates.clean(4, 1).map((document) => JSON.stringify(document));
const odd = { name: "odd", file: join(import.meta.dirname, "adapters", "odd.ts") };
const later = { name: "later", file: join(import.meta.dirname, "adapters", "later.ts") };
const pollutes = {
  name: "pollutes-when-read",
  file: join(import.meta.dirname, "adapters", "pollutes-when-read.ts"),
};
const instants = m.object("Odd", { at: m.instant() });

let worker: Worker;
beforeAll(() => {
  worker = startWorker();
});
afterAll(() => worker[Symbol.asyncDispose]());

/** One block, as short as may be. */
const SHORT = { ask: "block", milliseconds: 0, minBatches: 1, collect: "none" } as const;
const blockOf = (answer: Answer): Block => {
  if (answer.is !== "block") throw new Error(JSON.stringify(answer));
  return answer;
};

describe("a question", () => {
  it.each([
    ["hello\n", "a question is no JSON: hello"],
    ['{"ask":"finish"}\n', "the question is of protocol undefined, this worker speaks 1"],
    ['{"protocol":2,"ask":"finish"}\n', "the question is of protocol 2, this worker speaks 1"],
    ['{"protocol":1,"ask":"dance"}\n', "ask: dance is no question"],
    [
      '{"protocol":1,"ask":"block","milliseconds":1,"collect":"none"}\n',
      "block.minBatches: expected number, found nothing",
    ],
    [
      '{"protocol":1,"ask":"describe","adapter":{}}\n',
      "describe.adapter.name: expected string, found nothing",
    ],
    ['{"protocol":1,"ask":"call","inputs":{}}\n', "call.inputs: expected array, found object"],
  ])("that is none is refused: %s", async (line, cause) => {
    expect(JSON.parse(await worker.send(line))).toEqual({
      protocol: 1,
      is: "failed",
      code: "protocol",
      cause,
    });
  });

  it("about a cell has to come after one was prepared", async () => {
    await using fresh = startWorker();
    expect(await fresh.ask({ ask: "finish", allocation: false })).toMatchObject({
      code: "protocol",
      cause: "asked for something of a cell before one was prepared",
    });
  });

  it("is answered to the path in WIREBENCH_ANSWERS where there is one", async () => {
    const path = join(mkdtempSync(join(tmpdir(), "wirebench-answers-")), "answers");
    const child = spawn(process.execPath, [workerFile], {
      stdio: ["pipe", "inherit", "inherit"],
      env: { ...process.env, WIREBENCH_ANSWERS: path },
    });
    child.stdin.end(asLine({ protocol: 1, ask: "describe", adapter: { name: "nobody" } } as { protocol: 1 }));
    expect(await new Promise((resolve) => child.on("exit", resolve))).toBe(0);
    expect(readFileSync(path, "utf8")).toBe('{"protocol":1,"is":"no adapter"}\n');
  });

  it("is answered though the terminal interrupts", async () => {
    worker.process.kill("SIGINT");
    expect(await worker.ask({ ask: "describe", adapter: { name: "nobody" } })).toEqual({ is: "no adapter" });
  });
});

describe("a description", () => {
  it("tells what is known of an adapter, its gaps and its runtime", async () => {
    const answer = await worker.ask({ ask: "describe", adapter: odd });
    expect(answer).toMatchObject({
      is: "described",
      description: {
        name: "odd",
        packages: [{ name: "nowhere-to-be-found", version: "not installed" }],
        validates: false,
        isLimit: false,
        modes: { strict: true, lax: "never" },
        operations: { check: true, explain: "explains nothing" },
        forms: { instant: "odd.Instant", decimal: "Decimal" },
        runtime: { name: "node", version: process.versions.node, flags: ["--expose-gc"] },
      },
    });
    expect(readAnswer(JSON.stringify({ protocol: 1, ...answer }))).toEqual(answer);
  });

  it("tells that there is no adapter, and what an import throws", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "wirebench-file-")), "none.ts");
    writeFileSync(file, "export default 1;");
    expect(await worker.ask({ ask: "describe", adapter: { name: "none", file } })).toEqual({
      is: "no adapter",
    });
    const missing = join(import.meta.dirname, "nowhere.ts");
    expect(await worker.ask({ ask: "describe", adapter: { name: "none", file: missing } })).toMatchObject({
      is: "failed",
      code: "not loaded",
      cause: expect.stringContaining("nowhere.ts"),
    });
  });
});

describe("prepare", () => {
  it.each([
    ["operation", { operation: "explain" }, instants],
    ["mode", { operation: "check", mode: "lax" }, instants],
    ["unknown keys", { operation: "check", unknownKeys: "reject" }, instants],
    ["kind", { operation: "check" }, m.object("Ids", { id: m.uuid() })],
  ] as const)("tells a gap of the %s", async (code, question, model) => {
    const answer = await worker.ask(preparing({ adapter: odd }, model, question));
    expect(answer).toMatchObject({ is: "unsupported", code });
  });

  it("tells a gap that shows when the operation is built", async () => {
    const model = m.object("Rates", { rate: m.decimalNumber(20, 10) });
    expect(await worker.ask(preparing("limit", model, { operation: "check" }))).toMatchObject({
      is: "unsupported",
      code: "operation",
    });
  });

  it("says what was built", async () => {
    const answer = await worker.ask(preparing("valibot", dates.model, { operation: "decode" }, days));
    expect(answer).toMatchObject({
      is: "ready",
      inputs: "text",
      forms: { instant: { name: "Date" }, date: { name: "text" } },
      marks: [{ mark: "weaker", kind: "date", pointer: "/*" }],
      excused: ["date"],
    });
    const bytes = days.reduce((sum, line) => sum + Buffer.byteLength(line), 0);
    expect(answer).toMatchObject({ bytesPerInput: bytes / days.length });
    expect(readAnswer(JSON.stringify({ protocol: 1, ...answer }))).toEqual(answer);
  });

  it("refuses documents that are not what their name says, at once where they are timed", async () => {
    const asked = preparing("zod", dates.model, { operation: "check" }, days);
    const [file] = asked.documents;
    const path = join(mkdtempSync(join(tmpdir(), "wirebench-other-")), "other.jsonl");
    writeFileSync(path, "1\n");
    const documents = [{ path, hash: file?.hash ?? "", documents: 4 }];
    expect(await worker.ask({ ...asked, documents })).toMatchObject({
      is: "failed",
      code: "documents",
      cause: expect.stringMatching(new RegExp(`${path} .*expected ${file?.hash}, found sha256:`)),
    });
    expect(await worker.ask({ ...asked, documents, chunks: [] })).toMatchObject({ is: "ready" });
    expect(await worker.ask({ ask: "call", inputs: [{ is: "document", file: 0, line: 0 }] })).toMatchObject({
      code: "documents",
    });
  });
});

describe("call", () => {
  it("hands each operation its own inputs, however they are named", async () => {
    const model = m.object("Day", { at: m.instant() });
    const text = '{"at":"2024-02-29T12:34:56.789Z"}';
    const document = { is: "document", file: 0, line: 0 } as const;
    const changed = { is: "changed", document, pointer: "/at", described: '"tomorrow"' } as const;
    for (const [operation, right, wrong] of [
      ["check", { returned: "true" }, { returned: "false" }],
      [
        "decode",
        { returned: '{"at":{"$form":["Date","2024-02-29T12:34:56.789Z"]}}' },
        { threw: /Invalid timestamp/ },
      ],
      ["encode", { returned: JSON.stringify(text) }, { threw: /Expected Date but received "tomorrow"/ }],
      ["explain", { returned: "[]" }, { returned: /^\[\{"path":\["at"\],"message":"Invalid timestamp/ }],
    ] as const) {
      const asked = preparing("valibot", model, { operation }, [text]);
      expect(await worker.ask({ ...asked, chunks: [] })).toMatchObject({ is: "ready" });
      const [named, written, other] = await call(worker, [document, { is: "json", text }, changed]);
      expect([named, written]).toMatchObject([right, right]);
      for (const [key, value] of Object.entries(wrong))
        expect(other?.[key as "threw"], operation).toMatch(value);
    }
  });

  it("tells what only the worker sees of a decoder", async () => {
    await worker.ask(preparing({ adapter: odd }, instants, { operation: "decode" }));
    const of = (at: string) => ({ is: "wire", text: JSON.stringify({ at }) }) as const;
    const calls = await call(worker, ["2024", "pollute", "promise", "share", "throw", "2025"].map(of));
    expect(calls).toMatchObject([
      { returned: '{"at":{"$form":["odd.Instant","2024"]}}' },
      { pollutedPrototype: "admin" },
      { returned: '{"$promise":true}' },
      { sharesObjects: true },
      { threw: "thrown as it is" },
      { returned: '{"at":{"$form":["odd.Instant","2025"]}}' },
    ]);
    expect(calls[5]).not.toHaveProperty("pollutedPrototype");
    expect(readCalled({ protocol: 1, is: "called", calls })).toEqual(calls);
  });

  describe("that answers by a promise", () => {
    const at = (text: string) => ({ is: "json", text: JSON.stringify({ at: text }) }) as const;
    const texts = m.object("Later", { at: m.string(0, 9) });

    it("is waited for, on the wire of its own too, as a document and as text", async () => {
      const prepared = preparing({ adapter: later }, texts, { operation: "decode" });
      const documents = preparing("later", texts, { operation: "decode" }, ['{"at":"line"}']).documents;
      expect(await worker.ask({ ...prepared, documents })).toMatchObject({ inputs: "own wire" });
      expect(
        await call(worker, [at("2024"), at("throw"), { is: "document", file: 0, line: 0 }]),
      ).toMatchObject([
        { returned: '{"at":"2024"}' },
        { threw: "refused later" },
        { returned: '{"at":"line"}' },
      ]);
      await worker.ask(preparing({ adapter: later }, texts, { operation: "encode" }));
      expect(await call(worker, [at("2024"), at("throw")])).toMatchObject([
        { returned: JSON.stringify('{"written":{"at":"2024"}}'), readBack: '{"at":"2024"}' },
        { returned: JSON.stringify('{"written":{"at":"throw"}}') },
      ]);
    });

    it("is said in its description, and refuses to be timed", async () => {
      expect(await worker.ask({ ask: "describe", adapter: later })).toMatchObject({
        description: { asynchronous: ["encode", "check", "decode"] },
      });
      expect(
        await worker.ask(preparing({ adapter: later }, texts, { operation: "check" }, ['{"at":"2024"}'])),
      ).toEqual({
        is: "unsupported",
        code: "operation",
        reason: "asynchronous: its answer is a promise, so a loop would time the event loop",
      });
    });

    it("is proved by a module that waits", async () => {
      await worker.ask(preparing({ adapter: later }, texts, { operation: "check" }));
      const proof = await worker.ask({ ask: "prove", input: at("2024") });
      expect(proof).toMatchObject({ output: "true" });
      expect(proof.is === "proved" && proof.lines).toContain("  output = await run(input);");
    });

    it("keeps the process until the scheduler ends it, where the promise never settles", async () => {
      const waiting = startWorker();
      await waiting.ask(preparing({ adapter: later }, texts, { operation: "check" }));
      const ended = new Promise((resolve) => waiting.process.on("exit", (_, signal) => resolve(signal)));
      const asked = waiting.ask({ ask: "call", inputs: [at("never")] });
      const still = new Promise((resolve) => setTimeout(() => resolve("still waiting"), 500));
      expect(await Promise.race([ended, still])).toBe("still waiting");
      waiting.process.kill("SIGKILL");
      await expect(asked).rejects.toThrow("ended without an answer");
      expect(await ended).toBe("SIGKILL");
    });
  });

  it("tells what reading back on a wire of its own does to every object, and takes it away", async () => {
    const text = '{"at":"2024"}';
    await worker.ask(preparing({ adapter: pollutes }, instants, { operation: "encode" }));
    const calls = await call(
      worker,
      [1, 2].map(() => ({ is: "json", text }) as const),
    );
    expect(calls).toMatchObject([
      { readBack: expect.stringContaining("2024"), pollutedPrototype: "admin" },
      { readBack: expect.stringContaining("2024"), pollutedPrototype: "admin" },
    ]);
  });

  it("tells an input that was changed, and hands a document that is asked for again as it has become", async () => {
    await worker.ask(preparing({ adapter: odd }, instants, { operation: "check" }));
    const [changed] = await call(worker, [{ is: "json", text: '{"at":"2024"}' }]);
    expect(changed).toMatchObject({ returned: "true", inputBecame: '{"at":"changed"}' });
    expect((await call(worker, [{ is: "json", text: '{"at":"changed"}' }]))[0]).not.toHaveProperty(
      "inputBecame",
    );
  });

  it("adopts what is typed, and tells what there is no input for", async () => {
    await worker.ask(preparing({ adapter: odd }, instants, { operation: "encode" }));
    const document = { is: "json", text: '{"at":"2024"}' } as const;
    const changed = (described: string) => ({ is: "changed", document, pointer: "/at", described }) as const;
    expect(
      await call(worker, [
        document,
        { is: "value", described: '{"at":{"$form":["odd.Instant","2025"]}}' },
        changed('{"$form":["odd.Instant","2026"]}'),
        changed('"unwanted"'),
        changed('{"$form":["unknown","2026"]}'),
        { is: "expression", language: "javascript", source: '{ at: { text: "2027" } }' },
        { is: "expression", language: "javascript", source: "nobody.knows" },
        { is: "expression", language: "python" as "javascript", source: "1 + 1" },
        { is: "novelty" } as unknown as CallInput,
      ]),
    ).toMatchObject([
      { returned: String.raw`"{\"at\":\"2024\"}"` },
      { returned: String.raw`"{\"at\":\"2025\"}"` },
      { returned: String.raw`"{\"at\":\"2026\"}"` },
      { impossible: "no record holds that", nanoseconds: 0 },
      { impossible: "no form is called unknown" },
      { returned: String.raw`"{\"at\":\"2027\"}"` },
      { impossible: "nobody is not defined" },
      { impossible: "runs no python" },
      { impossible: "knows no input novelty" },
    ]);
  });

  it("hands over bytes, repeated text, deep text, and numbers with all their digits", async () => {
    const list = m.array(m.text());
    await worker.ask(preparing("native-json", list, { operation: "decode" }));
    expect(
      await call(worker, [
        // JSON.parse reads the text of an array of one byte.
        { is: "bytes", base64: Buffer.from([7]).toString("base64") },
        { is: "repeat", before: "[", text: '"a",', times: 3, after: '"b"]' },
      ]),
    ).toMatchObject([{ returned: "7" }, { returned: '["a","a","a","b"]' }]);
    await worker.ask(
      preparing("native-raw", m.object("Rate", { value: m.decimalNumber(30, 10) }), { operation: "decode" }),
    );
    const digits = "12345678901234567890.5";
    const document = { is: "json", text: `{"value":${digits}}` } as const;
    expect(
      await call(worker, [
        document,
        { is: "changed", document, pointer: "/value", described: `{"$number":"9${digits}"}` },
        { is: "changed", document, pointer: "/value", described: '{"$absent":true}' },
        { is: "changed", document, pointer: "/no/where", described: "1" },
      ]),
    ).toMatchObject([
      { returned: '{"value":{"$decimal":[1,"123456789012345678905",-1]}}' },
      { returned: '{"value":{"$decimal":[1,"9123456789012345678905",-1]}}' },
      { returned: "{}" },
      { impossible: "the document has no place /no/where" },
    ]);
    await worker.ask(preparing("zod", list, { operation: "check" }));
    const [deep] = await call(worker, [
      { is: "repeat", before: "", text: "[", times: 1e6, after: "]".repeat(1e6) },
    ]);
    expect(deep).toMatchObject({ returned: "false" });
  });

  it("makes the wire of its own that a decoder reads", async () => {
    const ready = await worker.ask(
      preparing("superjson", instants, { operation: "decode" }, ['{"at":"2024-02-29T12:34:56.789Z"}']),
    );
    expect(ready).toMatchObject({ inputs: "own wire" });
    const [decoded] = await call(worker, [{ is: "document", file: 0, line: 0 }]);
    expect(decoded?.returned).toBe('{"at":{"$form":["Date","2024-02-29T12:34:56.789Z"]}}');
  });

  it("puts no fault onto a wire of its own that a typed value does not hold", async () => {
    const price = m.object("Price", { text: m.decimal(10, 2), number: m.decimalNumber(10, 2) });
    await worker.ask(preparing("superjson", price, { operation: "decode" }));
    const document = { is: "json", text: '{"text":"1.5","number":1.5}' } as const;
    const put = (pointer: string, described: string) =>
      ({ is: "changed", document, pointer, described }) as const;
    const gone = { impossible: "what its typed value holds is another document, which may be right" };
    expect(
      await call(worker, [
        put("/text", "42"),
        put("/number", '"42"'),
        put("/text", '"42"'),
        put("/number", "42"),
      ]),
    ).toMatchObject([
      gone,
      gone,
      { returned: expect.stringContaining('[1,"42",0]') },
      { returned: expect.stringContaining('[1,"42",0]') },
    ]);
  });

  it("reads back what it wrote on a wire of its own", async () => {
    await worker.ask(
      preparing("superjson", instants, { operation: "encode" }, ['{"at":"2024-02-29T12:34:56.789Z"}']),
    );
    const [encoded] = await call(worker, [{ is: "document", file: 0, line: 0 }]);
    expect(encoded?.returned).toContain("Date");
    expect(encoded?.readBack).toBe('{"at":{"$form":["Date","2024-02-29T12:34:56.789Z"]}}');
  });

  it("counts the leaves that are read where it is asked to", async () => {
    await worker.ask(preparing("ajv", order.model, { operation: "check" }, orders));
    const [text = ""] = orders;
    const wrong = {
      is: "changed",
      document: { is: "document", file: 0, line: 0 },
      pointer: "/id",
      described: "[]",
    } as const;
    const [clean, first] = await call(worker, [{ is: "json", text }, wrong], true);
    expect(clean?.leavesRead).toBeGreaterThan(20);
    expect(first?.returned).toBe("false");
    expect(first?.leavesRead).toBeLessThan(clean?.leavesRead ?? 0);
    expect((await call(worker, [wrong]))[0]).not.toHaveProperty("leavesRead");
    await worker.ask(preparing("ajv", order.model, { operation: "decode" }, orders));
    expect((await call(worker, [{ is: "json", text }], true))[0]?.leavesRead).toBeNull();
  });

  it("tells an answer that is the input", async () => {
    await worker.ask(
      preparing({ adapter: { ...odd, file: odd.file.replace("odd", "same") } }, instants, {
        operation: "encode",
      }),
    );
    const [same, text] = await call(worker, [
      { is: "value", described: "[]" },
      { is: "value", described: '"a"' },
    ]);
    expect(same).toMatchObject({ returned: "[]", sameObject: true });
    expect(text).not.toHaveProperty("sameObject");
  });
});

describe("block", () => {
  it("times chunk after chunk, keeps results, and tells collections", async () => {
    const asked = preparing("zod", order.model, { operation: "decode" }, orders);
    const chunks = [
      { documents: [0, 1, 2], counts: 3 },
      { documents: [3, 4, 4], counts: 2 },
    ];
    expect(await worker.ask({ ...asked, chunks })).toMatchObject({ is: "ready" });
    const answer = await worker.ask({ ...SHORT, minBatches: 3, collect: "all", keep: 2 });
    const block = blockOf(answer);
    expect(block.chunks.map(([chunk]) => chunk)).toEqual([0, 1]);
    expect(block.kept?.map(({ document }) => document)).toEqual([0, 1]);
    const decoded = await call(
      worker,
      [0, 1].map((line) => ({ is: "document", file: 0, line })),
    );
    expect(block.kept?.map(({ returned }) => returned)).toEqual(decoded.map(({ returned }) => returned));
    expect(Number.isInteger(block.garbageCollections)).toBe(true);
    expect(block.cpu).toBeGreaterThanOrEqual(0);
    expect(readAnswer(JSON.stringify({ protocol: 1, ...answer }))).toEqual(answer);
    expect(blockOf(await worker.ask(SHORT)).chunks.map(([chunk]) => chunk)).toEqual([1]);
  });

  it("times named documents, of another file too, and a loop that does nothing", async () => {
    const asked = preparing("zod", order.model, { operation: "check" }, orders);
    const { documents } = preparing("zod", order.model, { operation: "check" }, orders.slice(0, 2));
    await worker.ask({ ...asked, documents: [...asked.documents, ...documents] });
    for (const more of [
      { documents: [5], passes: 4 },
      { documents: [0, 1], file: 1 },
      { run: "nothing" },
    ] as const)
      expect(blockOf(await worker.ask({ ...SHORT, ...more })).chunks.map(([chunk]) => chunk)).toEqual([0]);
    expect(await worker.ask({ ...SHORT, documents: [9], file: 1 })).toMatchObject({
      code: "protocol",
      cause: "file 1 has no line 9",
    });
  });

  it("counts what is allocated where it is asked to", async () => {
    await worker.ask(preparing({ reference: "JSON.parse" }, order.model, { operation: "decode" }, orders));
    const finish = { ask: "finish", allocation: true } as const;
    const answer = await worker.ask(finish);
    expect(answer).toMatchObject({ is: "finished" });
    expect((answer as { allocatedPerDocument: number }).allocatedPerDocument).toBeGreaterThan(500);
    expect(await worker.ask({ ...finish, allocation: false })).toMatchObject({ allocatedPerDocument: null });
  });

  it.each([
    "JSON.parse",
    "JSON.stringify",
    "walk",
    "revive",
    "nothing",
    "loop",
    "loop twice as long",
  ] as const)("times %s, beside the adapters", async (reference) => {
    const ready = await worker.ask(preparing({ reference }, order.model, { operation: "decode" }, orders));
    expect(ready).toMatchObject({ is: "ready", forms: {}, marks: [], excused: [] });
    expect((await worker.ask({ ...SHORT, documents: [0, 1, 2], passes: 100 })).is).toBe("block");
  });
});

describe("a first call", () => {
  it.each([
    ["check", "valibot", instants, '{"at":"2024-02-29T12:34:56.789Z"}', "true"],
    [
      "decode",
      "valibot",
      instants,
      '{"at":"2024-02-29T12:34:56.789Z"}',
      '{"at":{"$form":["Date","2024-02-29T12:34:56.789Z"]}}',
    ],
    ["encode", odd, instants, '{"at":"2024"}', String.raw`"{\"at\":\"2024\"}"`],
    ["decode", "superjson", m.object("Text", { a: m.text() }), '{"a":"b"}', '{"a":"b"}'],
  ] as const)(
    "of %s by %j is of its own input, and what it built is called afterwards",
    async (operation, adapter, model, text, returned) => {
      const subject = typeof adapter === "string" ? adapter : { adapter };
      const question = { operation, process: "first call" } as const;
      const ready = await worker.ask(preparing(subject, model, question, [text]));
      expect(ready).toMatchObject({ is: "ready", marks: [] });
      const document = { is: "document", file: 0, line: 0 } as const;
      expect(await worker.ask({ ask: "call", inputs: [document] })).toMatchObject({
        code: "protocol",
        cause: "asked for a call before the first one was made",
      });
      const block = await worker.ask({ ...SHORT, collect: "young" });
      expect(block).toMatchObject({ is: "block", chunks: [[0, expect.any(Number)]], built: { is: "ready" } });
      expect(readAnswer(JSON.stringify({ protocol: 1, ...block }))).toEqual(block);
      expect(await call(worker, [document])).toMatchObject([{ returned }]);
      expect(await worker.ask({ ask: "finish", allocation: true })).toMatchObject({
        allocatedPerDocument: null,
      });
    },
  );

  it("tells a gap once it is built, and what is declared", async () => {
    const question = { operation: "check", process: "first call" } as const;
    await worker.ask(
      preparing({ adapter: odd }, m.object("Ids", { id: m.uuid() }), question, ['{"id":"1"}']),
    );
    expect(await worker.ask(SHORT)).toMatchObject({ is: "unsupported", code: "kind" });
    await worker.ask(preparing("valibot", dates.model, question, days));
    expect(blockOf(await worker.ask(SHORT)).built?.excused).toEqual(["date"]);
  });
});

describe("prove", () => {
  it("gives lines that print the same without the suite, whatever names the input", async () => {
    await worker.ask(preparing("zod", instants, { operation: "encode" }));
    const inputs = [
      { is: "json", text: '{"at":"2024-02-29T12:34:56.789Z"}' },
      { is: "expression", language: "javascript", source: '{ at: new Date("2024-02-29T12:34:56.789Z") }' },
    ] as const;
    for (const input of inputs) {
      const proof = await worker.ask({ ask: "prove", input });
      expect(proof).toMatchObject({ is: "proved", output: '{"at":"2024-02-29T12:34:56.789Z"}' });
      expect(await printed(linesIn(proof))).toBe('{"at":"2024-02-29T12:34:56.789Z"}\n');
    }
  });

  it("gives the operation as a module, without what the input alone needs; of the limit none", async () => {
    const price = m.object("Price", { value: m.decimal(9, 2) });
    const input = { is: "json", text: '{"value":"1.5"}' } as const;
    await worker.ask(preparing("native-json", price, { operation: "encode" }));
    const proof = await worker.ask({ ask: "prove", input });
    expect(linesIn(proof)[0]).toBe('import { Decimal } from "decimal.js";');
    const module = proof.is === "proved" ? (proof.module ?? []) : [];
    expect(module.at(-1)).toBe("export { run };");
    expect(module.join("\n")).not.toMatch(/decimal\.js|1\.5/);
    await worker.ask(preparing("limit", price, { operation: "encode" }));
    expect(await worker.ask({ ask: "prove", input })).not.toHaveProperty("module");
  });

  it("imports decimal.js where the input alone needs it, and the limit from this project", async () => {
    await worker.ask(
      preparing("native-json", m.object("Price", { value: m.decimal(9, 2) }), { operation: "encode" }),
    );
    const price = {
      is: "expression",
      language: "javascript",
      source: '{ value: new Decimal("1.5") }',
    } as const;
    const proof = await worker.ask({ ask: "prove", input: price });
    expect(linesIn(proof)[0]).toBe('import { Decimal } from "decimal.js";');
    expect(await printed(linesIn(proof))).toBe('{"value":"1.5"}\n');
    await worker.ask(preparing("limit", instants, { operation: "decode" }));
    const text = { is: "wire", text: '{"at":"2024-02-29T12:34:56.789Z"}' } as const;
    expect(linesIn(await worker.ask({ ask: "prove", input: text }))).toContain(
      'import adapter from "./src/adapters/limit.ts";',
    );
  });

  it("tells a refusal, and that there is no such input", async () => {
    await worker.ask(preparing("zod", instants, { operation: "decode" }));
    const input = { is: "repeat", before: "[", text: "[", times: 3, after: "" } as const;
    const proof = await worker.ask({ ask: "prove", input });
    expect(proof).toMatchObject({ output: expect.stringMatching(/^refused: /) });
    expect(linesIn(proof)).toContain('  const input = "[" + "[".repeat(3) + "";');
    const gone = {
      is: "changed",
      document: { is: "json", text: "{}" },
      pointer: "/a/b",
      described: "1",
    } as const;
    expect(await worker.ask({ ask: "prove", input: gone })).toEqual({
      is: "proved",
      lines: [],
      output: "it has no such input: the document has no place /a/b",
    });
  });
});

const linesIn = (answer: Answer): readonly string[] => (answer.is === "proved" ? answer.lines : []);

/** What a module prints that lies beside the packages. */
async function printed(lines: readonly string[]): Promise<string> {
  const file = join(import.meta.dirname, `proof-${process.pid}.mjs`);
  writeFileSync(file, lines.join("\n"));
  try {
    const child = spawn(process.execPath, [file]);
    let text = "";
    for await (const data of child.stdout) text += String(data);
    return text;
  } finally {
    if (existsSync(file)) rmSync(file);
  }
}

describe("compare", () => {
  it("lets another harness time two builds", async () => {
    await worker.ask(preparing({ reference: "loop" }, dates.model, { operation: "check" }, days));
    const answer = await worker.ask({ ask: "compare", harness: "tinybench" });
    expect(answer).toMatchObject({ is: "compared", times: [expect.any(Number), expect.any(Number)] });
    expect(await worker.ask({ ask: "compare", harness: "sundial" })).toMatchObject({ code: "protocol" });
  });
});

describe("where code from text is forbidden", () => {
  it("a worker prepares, calls, times and proves all the same", async () => {
    await using strict = startWorker(["--disallow-code-generation-from-strings"]);
    for (const operation of ["check", "decode", "encode"] as const) {
      const ready = await strict.ask(preparing("valibot", order.model, { operation }, orders));
      expect(ready, operation).toMatchObject({ is: "ready" });
      const lines = orders.map((_, line) => ({ is: "document", file: 0, line }) as const);
      for (const { returned } of await call(strict, lines)) expect(returned, operation).not.toBeUndefined();
      const source = '{ toString: () => new Decimal("1.5").toFixed() }';
      const [crafted] = await call(strict, [{ is: "expression", language: "javascript", source }]);
      expect(crafted, operation).not.toHaveProperty("impossible");
      expect((await strict.ask(SHORT)).is, operation).toBe("block");
    }
    expect(await strict.ask(preparing("ajv", order.model, { operation: "decode" }))).toMatchObject({
      is: "failed",
      code: "threw",
      cause: expect.stringContaining("Code generation from strings disallowed"),
    });
  });
});
