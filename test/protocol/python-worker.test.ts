/** A worker in another language speaks the protocol: questions, answers, refusals, blocks. */

import { type Schema, Validator } from "@cfworker/json-schema";
import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import orderNumberTokens from "../../datasets/order-number-tokens/model.ts";
import order from "../../datasets/order/model.ts";
import { m, type Model } from "../../src/model/model.ts";
import type { Block } from "../../src/protocol/messages.ts";
import schema from "../../src/protocol/messages.schema.json" with { type: "json" };
import { python } from "../oracles/python.ts";
import {
  type Asked,
  chunks,
  COUNT,
  everyLine,
  fileOf,
  folder,
  heldToSchema,
  isThere,
  prepare,
  preparedOn,
  program,
  started,
  title,
} from "./asked-worker.ts";

const source = readFileSync(program, "utf8");
const page = readFileSync(new URL("../../docs/worker-protocol.md", import.meta.url), "utf8");

const question = new Validator({ $defs: schema.$defs, $ref: "#/$defs/question" } as Schema, "2020-12");

const block = { ask: "block", milliseconds: 0, minBatches: 2, collect: "none" } as const;

it("fits into 250 lines that can be read", () => {
  const lines = source.trimEnd().split("\n");
  expect(lines.length).toBeLessThanOrEqual(250);
  for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(110);
});

describe.skipIf(!isThere)(`a worker in ${title}`, () => {
  it("needs the standard library alone", () => {
    const list = `import ast, sys
imports = [node for node in ast.walk(ast.parse(sys.stdin.read())) if isinstance(node, (ast.Import, ast.ImportFrom))]
for node in imports:
    for name in [node.module] if isinstance(node, ast.ImportFrom) else [alias.name for alias in node.names]:
        print(name, name.split(".")[0] in sys.stdlib_module_names)`;
    const imported = python(["-c", list], source)?.trim().split("\n") ?? [];
    expect(imported).toContain("json True");
    expect(imported.filter((line) => !line.endsWith(" True"))).toEqual([]);
  });

  it("describes its adapter", async () => {
    const { description } = await started().ask("described", {
      ask: "describe",
      adapter: { name: "python-toy" },
    });
    expect(description).toMatchObject({
      name: "python-toy",
      operations: { encode: true, check: true, decode: true, explain: expect.any(String) as string },
      forms: { instant: "datetime", date: "date", uuid: "UUID", decimal: "Decimal" },
      runtime: { name: "python" },
    });
    expect(description.runtime.version).toMatch(/^3\.\d+\.\d+/);
  });

  it("refuses what is no question of this protocol, and goes on", async () => {
    const worker = started();
    const { chunks: _, ...withoutChunks } = prepare("check");
    const adapter = { name: "python-toy" };
    for (const [line, cause] of [
      [JSON.stringify({ protocol: 2, ask: "describe", adapter }), "protocol 1"],
      [JSON.stringify({ ask: "describe", adapter }), "protocol 1"],
      [JSON.stringify({ protocol: 1, ask: "dance" }), "dance"],
      [JSON.stringify({ protocol: 1, ...withoutChunks }), "chunks"],
      [JSON.stringify({ protocol: 1, ask: "call", inputs: [] }), "before prepare"],
      [JSON.stringify({ protocol: 1, ask: "call" }), "before prepare"],
      ["describe yourself", "JSON"],
      ["[]", "JSON"],
      ["{", "JSON"],
    ] as const)
      expect(await worker.askLine(line)).toMatchObject({
        is: "failed",
        code: "protocol",
        cause: expect.stringContaining(cause) as string,
      });
    await worker.ask("described", { ask: "describe", adapter });
    await worker.ask("ready", prepare("check"));
    for (const [asked, field] of [
      [{ ask: "call" }, "inputs"],
      [{ ask: "call", inputs: [{ is: "json" }] }, "text"],
      [{ ask: "block", milliseconds: 0, minBatches: 1 }, "collect"],
    ] as const)
      expect(await worker.askLine(JSON.stringify({ protocol: 1, ...asked }))).toMatchObject({
        is: "failed",
        code: "protocol",
        cause: expect.stringContaining(field) as string,
      });
    // A failed prepare leaves nothing prepared.
    await worker.ask("failed", prepare("check", { documents: [], chunks }));
    await worker.ask("failed", { ask: "call", inputs: [] });
  });

  it("says what it does not do", async () => {
    const worker = started();
    const { question } = prepare("check");
    for (const [asked, code] of [
      [prepare("explain"), "operation"],
      [prepare("check", { subject: { reference: "walk" } }), "operation"],
      [prepare("check", { question: { ...question, mode: "lax" } }), "mode"],
      [prepare("check", { question: { ...question, unknownKeys: "strip" } }), "unknown keys"],
      [{ ask: "compare", harness: "tinybench" }, "operation"],
    ] as const)
      expect(await worker.ask("unsupported", asked)).toMatchObject({ code });
    const unknown = m.array({ kind: "duration", parameters: {} } as unknown as Model);
    for (const [model, kind] of [
      [unknown, "duration"],
      [orderNumberTokens.model, "decimal-number"],
    ] as const)
      expect(await worker.ask("unsupported", prepare("check", { model }))).toMatchObject({
        code: "kind",
        reason: `has no ${kind}`,
      });
  });

  it("refuses documents that are not those of the hash", async () => {
    const file = fileOf(order);
    const other = { ...file, path: join(folder, "other.jsonl") };
    writeFileSync(other.path, readFileSync(file.path, "utf8").replace("false", "true"));
    for (const wrong of [
      other,
      { ...file, path: join(folder, "nowhere") },
      { ...file, documents: COUNT + 1 },
    ]) {
      const worker = started();
      const failed = await worker.ask("failed", prepare("check", { documents: [wrong], chunks }));
      expect(failed.code).toBe("documents");
      // Nothing is timed: the file is read when a call names it.
      await worker.ask("ready", prepare("check", { documents: [file, wrong] }));
      await worker.call([{ is: "document", file: 0, line: 0 }]);
      const inputs = [{ is: "document", file: 1, line: 0 }] as const;
      expect((await worker.ask("failed", { ask: "call", inputs })).code).toBe("documents");
    }
  });

  it("times blocks that go on with the next chunk", async () => {
    const worker = started();
    const documents = [fileOf(order)];
    await worker.ask("ready", prepare("decode", { documents, chunks }));
    const visited = async (more: Partial<Extract<Asked, { ask: "block" }>> = {}): Promise<Block> => {
      const answer = await worker.ask("block", { ...block, ...more });
      expect(answer.quarter).toBeLessThanOrEqual(answer.median);
      const fastest = answer.chunks.map(([, time]) => time);
      for (const time of fastest) expect(time).toBeGreaterThan(0);
      expect(Math.min(...fastest)).toBeLessThanOrEqual(answer.quarter);
      expect(answer.mean).toBeGreaterThanOrEqual(Math.min(...fastest));
      expect(answer.cpu).toBeGreaterThanOrEqual(0);
      return answer;
    };
    const met: number[][] = [];
    for (let turn = 0; turn < 3; turn++)
      met.push((await visited({ collect: "young" })).chunks.map(([chunk]) => chunk));
    expect(met).toEqual([
      [0, 1],
      [2, 0],
      [1, 2],
    ]);
    const named = await visited({ documents: [3, 4, 5], passes: 2, collect: "all", keep: 2 });
    expect(named.chunks.map(([chunk]) => chunk)).toEqual([0]);
    expect(named.kept?.map(({ document }) => document)).toEqual([3, 4]);
    const [called] = await worker.call([{ is: "document", file: 0, line: 3 }]);
    expect(named.kept?.[0]?.returned).toBe(called?.returned);
    await visited({ run: "nothing", documents: [0], passes: 3 });
    // Documents that were named did not move the chunks on.
    expect((await visited({ minBatches: 1 })).chunks.map(([chunk]) => chunk)).toEqual([0]);
    const lasted = performance.now();
    await visited({ milliseconds: 50 });
    expect(performance.now() - lasted).toBeGreaterThanOrEqual(50);
  });

  it("builds in the first block where the first call is asked for", async () => {
    const worker = started();
    const question = { ...prepare("check").question, process: "first call" } as const;
    const documents = [fileOf(order)];
    const ready = await worker.ask("ready", prepare("check", { question, documents, chunks }));
    const early = await worker.ask("failed", { ask: "call", inputs: everyLine.slice(0, 1) });
    expect(early.code).toBe("protocol");
    const first = await worker.ask("block", { ...block, minBatches: 1 });
    expect(first.chunks).toEqual([[0, first.mean]]);
    const { protocol: _, ...facts } = ready;
    expect(first.built).toEqual(facts);
    expect([first.quarter, first.median]).toEqual([first.mean, first.mean]);
    expect(await worker.ask("finished", { ask: "finish", allocation: true })).toMatchObject({
      allocatedPerDocument: null,
    });
    expect(await worker.call(everyLine.slice(0, 1))).toMatchObject([{ returned: "true" }]);
  });

  it("proves nothing, and says that it cannot watch", async () => {
    const worker = await preparedOn("check", m.boolean());
    const input = { is: "json", text: "true" } as const;
    expect(await worker.ask("proved", { ask: "prove", input })).toMatchObject({ lines: [], output: "" });
    const { calls } = await worker.ask("called", { ask: "call", inputs: [input], watch: true });
    expect(calls).toMatchObject([{ returned: "true", leavesRead: null }]);
  });

  it("answers to the path in WIREBENCH_ANSWERS", async () => {
    const path = join(folder, "answers.jsonl");
    const worker = spawn("python3", [program], {
      stdio: ["pipe", "inherit", "inherit"],
      env: { ...process.env, WIREBENCH_ANSWERS: path },
    });
    const ended = new Promise((resolve) => worker.on("close", resolve));
    worker.stdin?.end('{"protocol":1,"ask":"describe","adapter":{"name":"python-toy"}}\n');
    await ended;
    expect(heldToSchema(readFileSync(path, "utf8").trimEnd())).toMatchObject({ is: "described" });
  });

  it("is asked as docs/worker-protocol.md shows", async () => {
    const examples = [...page.matchAll(/^\{"protocol".*$/gm)].map(([line]) => line);
    const sorts = new Set<string>();
    for (const line of examples) {
      const message = JSON.parse(line) as { readonly ask?: string; readonly is?: string };
      sorts.add(message.ask ?? message.is ?? "");
      if (message.ask === undefined) {
        heldToSchema(line);
        continue;
      }
      expect(question.validate(message), line).toMatchObject({ valid: true });
      const answer = await started().askLine(line);
      // There is no such file, and nothing was prepared: but nothing is wrong with the question.
      if (answer.is === "failed") expect(answer.cause).toMatch(/FileNotFoundError|before prepare/);
    }
    const questions = ["describe", "prepare", "call", "block", "finish", "prove", "compare"];
    const answers = ["described", "ready", "called", "block", "finished", "proved", "unsupported", "failed"];
    expect(sorts).toEqual(new Set([...questions, ...answers]));
  });

  it("begins as the skeleton of docs/worker-protocol.md", async () => {
    const [, skeleton = ""] = /```python\n(.*?)```/s.exec(page) ?? [];
    const path = join(folder, "skeleton.py");
    writeFileSync(path, skeleton);
    const worker = started(path);
    await worker.ask("described", { ask: "describe", adapter: { name: "json-loads" } });
    await worker.ask("unsupported", prepare("check"));
    await worker.ask("ready", prepare("decode", { documents: [fileOf(order)], chunks }));
    const [document] = order.clean(1, 1);
    const [called, wrong] = await worker.call([
      { is: "document", file: 0, line: 0 },
      { is: "wire", text: "[1" },
    ]);
    expect(JSON.parse(called?.returned ?? "")).toEqual(document);
    expect(wrong?.threw).toMatch(/Expecting/);
    expect((await worker.ask("block", block)).chunks.map(([chunk]) => chunk)).toEqual([0, 1]);
    const nothing = { ...block, documents: [3, 4], passes: 2, run: "nothing" } as const;
    expect((await worker.ask("block", nothing)).chunks.map(([chunk]) => chunk)).toEqual([0]);
    expect((await worker.ask("block", block)).chunks.map(([chunk]) => chunk)).toEqual([2, 0]);
    await worker.ask("finished", { ask: "finish", allocation: true });
  });
});
