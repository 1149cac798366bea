/** The suite's own worker on every runtime that is installed: real processes, real libraries. */

import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { drawDocuments } from "../../datasets/contract.ts";
import order from "../../datasets/order/model.ts";
import { adapters } from "../../src/adapters/index.ts";
import type { OperationName } from "../../src/adapters/contract.ts";
import { faultInput } from "../../src/conform/places.ts";
import { keepDocuments } from "../../src/protocol/documents.ts";
import type { Called, CallInput, CellQuestion } from "../../src/protocol/messages.ts";
import { defaultLimits } from "../../src/runtimes/contract.ts";
import { type RuntimeName, runtimeOf } from "../../src/runtimes/index.ts";
import { drawn } from "../share.ts";
import { scriptRuntimes, skipped, startOn, type Worker } from "./on-each.ts";

const { clean, faulty } = drawDocuments(order, 20);
const documents = keepDocuments(clean.map((document) => JSON.stringify(document)));
const inputs: readonly CallInput[] = [
  ...clean.map((_, line) => ({ is: "document", file: 0, line }) as const),
  ...faulty.slice(0, 200).map((fault) => faultInput(fault, { is: "document", file: 0, line: fault.origin })),
];

const prepare = (
  { ask }: Worker,
  name: string,
  operation: OperationName,
  { chunks = [[0, 1, 2]], ...question }: Partial<CellQuestion> & { chunks?: readonly number[][] } = {},
) =>
  ask({
    ask: "prepare",
    subject: { adapter: { name } },
    question: { operation, mode: "strict", unknownKeys: "ignore", process: "warm", ...question },
    model: order.model,
    documents: [documents],
    chunks: chunks.map((some) => ({ documents: some, counts: some.length })),
  });

/** One adapter of each kind, with what it does. */
const cells = [
  ["zod", "decode", "strip"],
  ["ajv", "check", "ignore"],
  ["fast-json-stringify", "encode", "strip"],
  ["native-revive", "decode", "ignore"],
  ["limit", "decode", "ignore"],
] as const;

/** What is the same on every runtime: engines word their errors in their own ways, and clocks differ. */
const seen = (calls: readonly Called[]) =>
  calls.map(({ returned, threw, impossible }) => returned ?? ((threw ?? impossible) ? "refused" : ""));

/** What adapters do with orders, right and wrong, on the Node that runs the tests. */
const onNode = new Map<string, Promise<readonly string[]>>();
const verdicts = async (worker: Worker, name: string, operation: OperationName) => {
  const facts = (await adapters[name]?.())?.default;
  const unknownKeys = facts?.unknownKeys[0] ?? "ignore";
  const ready = await prepare(worker, name, operation, { chunks: [], unknownKeys });
  return ready.is === "ready" ? seen(await worker.call(inputs)) : [ready.is];
};
const expected = (name: string, operation: OperationName) => {
  const key = `${name}/${operation}`;
  const known = onNode.get(key) ?? verdicts(startOn("node"), name, operation);
  onNode.set(key, known);
  return known;
};

const folder = mkdtempSync(join(tmpdir(), "wirebench-runtimes-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

for (const name of scriptRuntimes)
  describe.skipIf(runtimeOf(name).missing() !== undefined)(`${name}${skipped(name)}`, () => {
    suite(name);
  });

function suite(name: RuntimeName): void {
  const { cannot } = runtimeOf(name);

  it("says what it is", async () => {
    const answer = await startOn(name).ask({ ask: "describe", adapter: { name: "zod" } });
    if (answer.is !== "described") throw new Error(JSON.stringify(answer));
    const { runtime } = answer.description;
    expect(runtime.name).toBe(name);
    expect(runtime.version).toMatch(/^\d+\.\d+\.\d+/);
    expect(runtime.engine).toMatch(/^(?:V8|JavaScriptCore) \S/);
    expect(runtime.flags.length).toBeGreaterThan(0);
    // A result says nothing of the folders of a machine.
    expect(runtime.flags.join(" ")).not.toContain(import.meta.dirname.replace(/\/test\/.*$/, ""));
  });

  it.each(cells)("builds, calls, times and ends %s", async (adapter, operation, unknownKeys) => {
    const worker = startOn(name);
    expect(await prepare(worker, adapter, operation, { unknownKeys })).toMatchObject({ is: "ready" });
    const [first] = await worker.call([{ is: "document", file: 0, line: 0 }]);
    expect(first).toMatchObject({ returned: expect.any(String) as string });
    for (const collect of ["none", "young", "all"] as const) {
      const block = await worker.ask({ ask: "block", milliseconds: 1, minBatches: 2, collect });
      if (block.is !== "block") throw new Error(JSON.stringify(block));
      expect(block.mean).toBeGreaterThan(0);
      expect(block.cpu).toBeGreaterThanOrEqual(0);
      if (cannot.garbageCollections === undefined)
        expect(block.garbageCollections).toEqual(expect.any(Number));
      else expect(block.garbageCollections).toBeNull();
    }
    const finished = await worker.ask({ ask: "finish", allocation: true });
    if (finished.is !== "finished") throw new Error(JSON.stringify(finished));
    if (cannot.allocation === undefined) expect(finished.allocatedPerDocument).toBeGreaterThan(0);
    else expect(finished.allocatedPerDocument).toBeNull();
  });

  it("makes a first call, and keeps no library compiled for it", async () => {
    const worker = startOn(name, { compiled: "own files" });
    expect(await prepare(worker, "zod", "decode", { process: "first call" })).toMatchObject({ is: "ready" });
    const block = await worker.ask({ ask: "block", milliseconds: 1, minBatches: 1, collect: "young" });
    expect(block).toMatchObject({ is: "block", built: { is: "ready" } });
  });

  it("prints a proof", async () => {
    const worker = startOn(name);
    await prepare(worker, "zod", "check", { chunks: [] });
    const proved = await worker.ask({ ask: "prove", input: { is: "json", text: "[]" } });
    if (proved.is !== "proved") throw new Error(JSON.stringify(proved));
    expect(proved.lines[0]).toContain("zod");
    expect(proved.output).toContain("false");
  });

  it("refuses code made of text, or says that it cannot", async () => {
    const worker = startOn(name, { codeGeneration: false });
    const question = { condition: "no code generation", unknownKeys: "ignore" } as const;
    const answer = await prepare(worker, "ajv", "check", question);
    expect(answer).toMatchObject({ is: "unsupported", code: "condition" });
    if (answer.is !== "unsupported") return;
    if (cannot.noCodeGeneration === undefined) expect(answer.reason).toMatch(/^throws EvalError/);
    else expect(answer.reason).toContain("makes code of text");
  });

  it("loads an adapter file from anywhere", async () => {
    const file = join(folder, "mine.ts");
    writeFileSync(file, MINE);
    const worker = startOn(name);
    const answer = await worker.ask({ ask: "describe", adapter: { name: "mine", file } });
    expect(answer).toMatchObject({ is: "described", description: { name: "mine" } });
  });

  it("leaves a death to the pool, with what it said last", async () => {
    const worker = startOn(name);
    const source =
      '(process.getBuiltinModule("node:fs").writeSync(2, "Error: gone\\n"), process.kill(process.pid, "SIGABRT"))';
    await prepare(worker, "native-json", "decode", { chunks: [] });
    const answer = await worker.ask({
      ask: "call",
      inputs: [{ is: "expression", language: "javascript", source }],
    });
    expect(answer).toMatchObject({
      is: "failed",
      code: "exited",
      cause: expect.stringContaining("Error: gone") as string,
    });
  });

  it("decides about orders as Node does", { timeout: 1_800_000 }, async () => {
    for (const adapter of drawn(Object.keys(adapters), { most: 2 }))
      for (const operation of ["decode", "check"] as const)
        expect(await verdicts(startOn(name), adapter, operation), `${adapter}, ${operation}`).toEqual(
          await expected(adapter, operation),
        );
  });
}

const MINE = `
import { adapterOf, as, nothingToCoerceTo, operation, parsesOnly, unchecked } from "wirebench/adapter";
export default adapterOf()({
  name: "mine", packages: [], homepage: "https://example.org", configuration: "JSON.parse", execution: "interpreted",
  wire: "json", unknownKeys: ["ignore"], validates: false,
  forms: { instant: as.instant.text, date: as.date.text, uuid: as.uuid.text, decimal: as.decimal.text },
  vocabulary: () => ({ strict: unchecked, lax: nothingToCoerceTo }),
  operations: () => ({
    check: parsesOnly,
    explain: parsesOnly,
    decode: operation(() => (text) => JSON.parse(text)),
    encode: operation(() => (value) => JSON.stringify(value)),
  }),
});
`;

it("has every program that it says it has", () => {
  for (const name of scriptRuntimes)
    if (runtimeOf(name).missing() === undefined) {
      const { command } = runtimeOf(name).worker({ limits: defaultLimits, compiled: "everything" });
      expect(existsSync(command[0])).toBe(true);
    }
});
