/** What a worker does where something is different about a cell: real workers, real libraries. */

import { expect, it } from "vitest";
import order from "../../datasets/order/model.ts";
import { m } from "../../src/model/model.ts";
import type { Other } from "../../src/protocol/messages.ts";
import { otherSchemas } from "../../src/schedule/other-documents.ts";
import { call, preparing, startWorker } from "./asking.ts";
import { keepDocuments } from "../../src/protocol/documents.ts";

const orders = order.clean(3, 1).map((document) => JSON.stringify(document));
const inputs = orders.map((text) => ({ is: "json", text }) as const);
const check = { operation: "check" } as const;
const NO_CODE = "--disallow-code-generation-from-strings";

it("says that a library makes code of text where the process refuses it", async () => {
  await using worker = startWorker([NO_CODE]);
  const condition = "no code generation";
  expect(await worker.ask(preparing("ajv", order.model, { ...check, condition }))).toEqual({
    is: "unsupported",
    code: "condition",
    reason: expect.stringMatching(/^throws EvalError: Code generation from strings disallowed/) as string,
  });
  // Whoever falls back is measured as it is.
  const question = { ...check, unknownKeys: "strip", condition } as const;
  expect(await worker.ask(preparing("zod-compiled", order.model, question))).toMatchObject({ is: "ready" });
  expect((await call(worker, inputs)).map(({ returned }) => returned)).toEqual(["true", "true", "true"]);
});

it("says so of a library that makes code only when it is called, too", async () => {
  await using worker = startWorker([NO_CODE]);
  const question = { operation: "encode", unknownKeys: "strip", condition: "no code generation" } as const;
  const prepared = await worker.ask(preparing("protobufjs-json", order.model, question));
  expect(prepared).toMatchObject({ is: "ready" });
  expect(await worker.ask({ ask: "call", inputs })).toEqual({
    is: "unsupported",
    code: "condition",
    reason: expect.stringMatching(/^throws EvalError: Code generation from strings disallowed/) as string,
  });
});

it("calls nobody refused for what went wrong otherwise", async () => {
  await using worker = startWorker([NO_CODE]);
  const subject = { adapter: { name: "none", file: import.meta.filename } };
  const answer = await worker.ask(
    preparing(subject, order.model, { ...check, condition: "no code generation" }),
  );
  expect(answer).not.toMatchObject({ is: "unsupported" });
});

it("puts other schemas through the library first, and says which it cannot spell", async () => {
  await using worker = startWorker();
  const question = { ...check, unknownKeys: "strip", condition: "among others" } as const;
  const prepare = (others: readonly Other[]) =>
    worker.ask({ ...preparing("zod", order.model, question), others });
  expect(await prepare(otherSchemas())).toMatchObject({ is: "ready" });
  expect((await call(worker, inputs)).map(({ returned }) => returned)).toEqual(["true", "true", "true"]);
  const numbers = m.object("Numbers", { exact: m.decimalNumber(20, 2) });
  expect(await prepare([{ model: numbers, documents: keepDocuments(['{"exact":1.25}']) }])).toEqual({
    is: "unsupported",
    code: "condition",
    reason: expect.stringMatching(/^one of the other schemas: /) as string,
  });
});

it("checks by ~standard.validate, and says who has none", async () => {
  await using worker = startWorker();
  const condition = "Standard Schema";
  const question = { ...check, unknownKeys: "strip", condition } as const;
  expect(await worker.ask(preparing("zod", order.model, question))).toMatchObject({ is: "ready" });
  const wrong = { is: "json", text: "{}" } as const;
  expect((await call(worker, [...inputs, wrong])).map(({ returned }) => returned)).toEqual([
    "true",
    "true",
    "true",
    "false",
  ]);
  expect(await worker.ask(preparing("ajv", order.model, { ...check, condition }))).toEqual({
    is: "unsupported",
    code: "condition",
    reason: "its schemas have no ~standard",
  });
});
