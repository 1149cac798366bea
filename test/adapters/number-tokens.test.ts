/** Decimals as JSON numbers that a double holds: whoever claims them has them right, by the judge. */

import { describe, expect, it } from "vitest";
import { drawDocuments, generated } from "../../datasets/contract.ts";
import { operationNames } from "../../src/adapters/contract.ts";
import { type AnyAdapter } from "../../src/adapters/any-adapter.ts";
import { adapters } from "../../src/adapters/index.ts";
import { driven } from "../conform/driven.ts";
import { Unsupported } from "../../src/model/fold.ts";
import { m, type Model } from "../../src/model/model.ts";

const invoice = (decimal: Model) =>
  generated({
    name: "invoice",
    summary: "an amount",
    model: m.object("Invoice", { total: decimal, discount: m.optional(m.nullable(decimal)) }),
  });
const [money, rate, tiny] = [
  invoice(m.decimalNumber(14, 2)),
  invoice(m.decimalNumber(20, 10)),
  invoice(m.decimalNumber(12, 9)),
];

/** The operations that an adapter has on a dataset, each of them right. */
async function right(name: string, dataset: typeof money): Promise<string[]> {
  const { default: adapter } = await (adapters[name] as () => Promise<{ readonly default: AnyAdapter }>)();
  const documents = drawDocuments(dataset, 300);
  const has = new Set<string>();
  for (const operation of operationNames)
    for (const unknownKeys of adapter.unknownKeys) {
      const request = { operation, mode: "strict", model: dataset.model, unknownKeys } as const;
      const judged = await driven(adapter, request, documents.clean);
      // A check of any number is right as far as it claims to be, and is about nothing that is asked here.
      if (judged.is === "unsupported" && judged.code === "off the question") has.add(operation);
      if (judged.is === "unsupported") continue;
      expect(judged, `${operation} ${unknownKeys}`).toMatchObject({ is: "right" });
      has.add(operation);
    }
  return [...has];
}

describe.each(Object.keys(adapters))("%s", (name) => {
  it("is right on amounts of 14 digits, where it has them", async () => {
    await right(name, money);
  });
});

it.each([
  ["zod", ["encode", "check", "decode", "explain"]],
  ["zod-compiled", ["check", "decode", "explain"]],
  ["valibot", ["encode", "check", "decode", "explain"]],
  ["ajv", ["check", "decode", "explain"]],
  ["ajv-jtd", ["encode", "check", "decode", "explain"]],
  ["fast-json-stringify", ["encode"]],
  ["native-raw", ["encode", "decode"]],
  ["native-revive", []],
  ["native-json", []],
  ["superjson", ["encode", "decode"]],
  ["typia", []],
])("%s has amounts of 14 digits: %j", async (name, operations) => {
  expect(await right(name, money)).toEqual(operations);
});

it.each([
  ["zod", []],
  ["zod-compiled", []],
  ["valibot", []],
  ["ajv", []],
  ["fast-json-stringify", []],
  // It writes what a Decimal turns into beside text, which is its digits; it reads doubles.
  ["ajv-jtd", ["encode"]],
  ["native-raw", ["encode", "decode"]],
])("%s has rates of 20 digits: %j", async (name, operations) => {
  expect(await right(name, rate)).toEqual(operations);
});

it("is given no double that would be written with an exponent", async () => {
  expect(await right("zod", tiny)).toEqual([]);
  expect(await right("native-raw", tiny)).toEqual(["encode", "decode"]);
});

it("has no word for an item of an array whose digits count, where a reviver is told its index alone", async () => {
  const { default: raw } = await import("../../src/adapters/native-raw.ts");
  const answer = await raw.prepare({
    operation: "decode",
    mode: "strict",
    model: m.object("Rates", { rates: m.array(m.decimalNumber(20, 10)) }),
    unknownKeys: "ignore",
  });
  expect(answer).toBeInstanceOf(Unsupported);
});
