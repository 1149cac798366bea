/** The adapter of a worker in another language is judged right, and its values cross as they are. */

import { describe, expect, it } from "vitest";
import { drawDocuments } from "../../datasets/contract.ts";
import order from "../../datasets/order/model.ts";
import instantOffsets from "../../datasets/instant-offsets/model.ts";
import type { OperationName } from "../../src/adapters/contract.ts";
import type { JsonValue } from "../../src/kinds/contract.ts";
import { describedJson, fromDescribed } from "../../src/model/described.ts";
import { describedDifference, jsonDifference } from "../../src/model/difference.ts";
import { casesOf, judge, type JudgedCell, planOf, type Step } from "../../src/conform/judge.ts";
import { m } from "../../src/model/model.ts";
import { parseExactly } from "../../src/model/tokens.ts";
import type { Called, CallInput } from "../../src/protocol/messages.ts";
import {
  chunks,
  COUNT,
  everyLine,
  fileOf,
  isThere,
  prepare,
  preparedOn,
  started,
  title,
} from "./asked-worker.ts";

describe.skipIf(!isThere)(`values of ${title}`, () => {
  it.each([order, instantOffsets])("takes every clean document of $name", async (dataset) => {
    const { model } = dataset;
    const clean = dataset.clean(COUNT, 1);
    const documents = [fileOf(dataset)];
    const returnedOf = async (operation: OperationName) => {
      const worker = started();
      const ready = await worker.ask("ready", prepare(operation, { model, documents, chunks }));
      const calls = await worker.call(everyLine);
      for (const called of calls) expect(called).not.toHaveProperty("inputBecame");
      return { ready, returned: calls.map(({ returned, threw }) => returned ?? `threw ${threw}`) };
    };

    const checked = await returnedOf("check");
    expect(checked.ready).toMatchObject({ inputs: "value", bytesPerInput: null });
    expect(new Set(checked.returned)).toEqual(new Set(["true"]));

    const decoded = await returnedOf("decode");
    expect(decoded.ready.inputs).toBe("text");
    const sizes = clean.map((document) => Buffer.byteLength(JSON.stringify(document)));
    expect(decoded.ready.bytesPerInput).toBeCloseTo(sizes.reduce((sum, size) => sum + size, 0) / COUNT);
    const { forms } = decoded.ready;
    const formOf = (kind: string) => forms[kind]?.name;
    for (const [index, text] of decoded.returned.entries())
      expect(
        describedDifference(model, formOf, clean[index] ?? null, fromDescribed(text)),
        text,
      ).toBeUndefined();

    const encoded = await returnedOf("encode");
    expect(encoded.ready.inputs).toBe("typed");
    for (const [index, text] of encoded.returned.entries()) {
      const wire = JSON.parse(text) as string;
      expect(jsonDifference(model, clean[index] ?? null, parseExactly(wire)), wire).toBeUndefined();
    }
  });

  it("refuses every fault of order", async () => {
    const { model } = order;
    const { clean, faulty } = drawDocuments(order, COUNT);
    const whole = faulty.map(({ document }): CallInput => ({ is: "json", text: JSON.stringify(document) }));
    // One place of a clean document, as the judge writes faults.
    const changed = faulty.flatMap(({ pointer, document }, index): CallInput[] => {
      if (pointer === "") return [];
      const keys = pointer.split("/").slice(1);
      const wrong = keys.reduce<JsonValue | undefined>(
        (inner, key) => (inner as Record<string, JsonValue> | undefined)?.[key],
        document,
      );
      const text = JSON.stringify(clean[index % clean.length]);
      const described = wrong === undefined ? '{"$absent":true}' : describedJson(wrong);
      return [{ is: "changed", document: { is: "json", text }, pointer, described }];
    });
    expect(changed.length).toBeGreaterThan(300);
    const check = await preparedOn("check", model);
    const decode = await preparedOn("decode", model);
    for (const inputs of [whole, changed]) {
      const taken = (calls: readonly Called[], isTaken: (called: Called) => boolean) =>
        calls.flatMap((called, index) => (isTaken(called) ? [[inputs[index], called]] : []));
      expect(taken(await check.call(inputs), ({ returned }) => returned !== "false")).toEqual([]);
      expect(taken(await decode.call(inputs), ({ threw }) => threw === undefined)).toEqual([]);
    }
  });

  const judged = [order, instantOffsets].flatMap((dataset) =>
    (["check", "decode", "encode"] as const).map((operation) => ({ name: dataset.name, operation, dataset })),
  );
  it.each(judged)("is judged right: $operation of $name", async ({ operation, dataset }) => {
    const { model } = dataset;
    const worker = started();
    const asked = prepare(operation, { model, documents: [fileOf(dataset)], chunks });
    const ready = await worker.ask("ready", asked);
    const cell: JudgedCell = {
      adapter: { validates: true, wire: "json" },
      question: asked.question,
      model,
      ready,
      timed: "clean",
      clean: dataset.clean(COUNT, 1),
      seed: 1,
      launch: 0,
    };
    const step = async (name: Step) => {
      const cases = casesOf(cell, name);
      const plan = planOf(cases);
      const watched = await worker.ask("called", { ask: "call", inputs: plan.watched, watch: true });
      return judge(cell, name, cases, { inputs: await worker.call(plan.inputs), watched: watched.calls });
    };
    expect(await step("before")).toMatchObject({ is: "right" });
    const after = await step("after");
    expect(after).toMatchObject({ is: "right" });
    const faults = after.is === "right" ? (after.facts?.faults ?? []) : [];
    expect(faults.length).toBeGreaterThan(1);
    expect(faults.flatMap(({ letThrough }) => letThrough)).toEqual([]);
  });

  it("is handed wire text, bytes, repeated text and described values", async () => {
    const decode = await preparedOn("decode", m.array(m.instant()));
    const text = '["2024-02-29T14:34:56.789+02:00"]';
    const [wire, bytes, latin, json, repeated, value, expression] = await decode.call([
      { is: "wire", text },
      { is: "bytes", base64: Buffer.from(text).toString("base64") },
      { is: "bytes", base64: Buffer.from([0x22, 0xe9, 0x22]).toString("base64") },
      { is: "json", text },
      { is: "repeat", before: "[", text: '"1970-01-01T00:00:00Z",', times: 3, after: text.slice(1) },
      { is: "value", described: "7" },
      { is: "expression", language: "javascript", source: "[]" },
    ]);
    const { calls } = await decode.ask("called", {
      ask: "call",
      inputs: [{ is: "telepathy" } as unknown as CallInput],
    });
    const form = ["datetime", "2024-02-29T14:34:56.789000+02:00"];
    for (const called of [wire, bytes, json])
      expect(JSON.parse(called?.returned ?? "")).toEqual([{ $form: form }]);
    expect(latin?.threw).toMatch(/UnicodeDecodeError/);
    expect(JSON.parse(repeated?.returned ?? "")).toHaveLength(4);
    expect(value?.threw).toMatch(/TypeError/);
    for (const called of [expression, calls[0]])
      expect(called).toMatchObject({ impossible: expect.any(String) as string, nanoseconds: 0 });
  });

  it("describes and reads typed values", async () => {
    const record = m.object("Typed", {
      at: m.instant(),
      day: m.date(),
      id: m.uuid(),
      amount: m.decimal(6, 2),
      share: m.number(-1, 1),
    });
    const document = {
      at: "2024-02-29T12:34:56.789Z",
      day: "2024-02-29",
      id: "919108f7-52d1-4320-9bac-f847db4148a8",
      amount: "-12.30",
      share: 0.5,
    };
    const described = JSON.stringify({
      ...document,
      at: { $form: ["datetime", "2024-02-29T12:34:56.789000+00:00"] },
      day: { $form: ["date", document.day] },
      id: { $form: ["UUID", document.id] },
      amount: { $decimal: [-1, "1230", -2] },
    });
    const decode = await preparedOn("decode", record);
    const [decoded] = await decode.call([{ is: "json", text: JSON.stringify(document) }]);
    expect(JSON.parse(decoded?.returned ?? "")).toEqual(JSON.parse(described));

    const encode = await preparedOn("encode", record);
    const base = { is: "json", text: JSON.stringify(document) } as const;
    const change = (pointer: string, to: unknown): CallInput => ({
      is: "changed",
      document: base,
      pointer,
      described: JSON.stringify(to),
    });
    const [written, ...wrong] = await encode.call([
      { is: "value", described },
      change("/at", { $absent: true }),
      change("/amount", { $decimal: "NaN" }),
      change("/amount", { $decimal: [1, "1", -1_000_000_000] }),
      change("/share", { $number: "NaN" }),
      change("/id", document.id),
      change("/share", { $bigint: "1" }),
      change("/at", { $impostor: document.at }),
      change("/id", { $utf16: [55296] }),
      change("/at", { $form: ["Temporal.Instant", document.at] }),
    ]);
    expect(jsonDifference(record, document, JSON.parse(JSON.parse(written?.returned ?? "") as string))).toBe(
      undefined,
    );
    const threw = wrong.map(({ impossible }) => (impossible === undefined ? "threw" : "impossible"));
    expect(threw).toEqual([...Array<string>(5).fill("threw"), ...Array<string>(4).fill("impossible")]);
    for (const { returned } of wrong) expect(returned).toBeUndefined();
  });

  it("reads objects whose keys begin with $, and writes no instant that it cannot hold", async () => {
    const at = "2024-02-29T12:34:56.1234567Z";
    const record = m.object("Precise", { at: m.instant() });
    const check = await preparedOn("check", record);
    const entries = [
      ["at", at],
      ["$more", 1],
    ];
    const described = JSON.stringify({ $object: { class: "Object", entries, text: "" } });
    expect(await check.call([{ is: "value", described }])).toMatchObject([{ returned: "true" }]);
    const decode = await preparedOn("decode", record);
    const [finer, zeros] = await decode.call(
      [at, at.replace("4567", "4560")].map((text) => ({ is: "json", text: JSON.stringify({ at: text }) })),
    );
    expect(finer?.threw).toMatch(/microseconds/);
    expect(zeros?.returned).toContain("2024-02-29T12:34:56.123456+00:00");
  });

  it("describes what JSON lacks", async () => {
    const decode = await preparedOn("decode", m.object("Empty", {}));
    const texts = ['{"a":"\\ud800"}', '{"$a":1}', `{"a":${"[".repeat(200)}${"]".repeat(200)}}`, '{"a":-0.0}'];
    const big = `{"a":${"1".repeat(40)}}`;
    const calls = await decode.call([...texts, big].map((text): CallInput => ({ is: "wire", text })));
    const [lone, dollar, deep, zero, integer] = calls.map(({ returned }) => returned ?? "");
    expect(fromDescribed(lone ?? "")).toEqual({ a: "\ud800" });
    expect(JSON.parse(dollar ?? "")).toEqual({
      $object: { class: "Object", entries: [["$a", 1]], text: "" },
    });
    expect(deep).toContain('{"$cut": "depth"}');
    expect(JSON.parse(zero ?? "")).toEqual({ a: { $number: "-0" } });
    expect(JSON.parse(integer ?? "")).toEqual({ a: { $number: "1".repeat(40) } });
    const [long] = await decode.call([
      { is: "repeat", before: '{"a":"', text: "a", times: 1_100_001, after: '"}' },
    ]);
    expect(long?.returned).toBe('{"$cut":"size"}');
  });
});
