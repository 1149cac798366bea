/**
 * What holds for every adapter, new ones included, by the same judge that a run has. On the other datasets `conform` asks the
 * same, and test/cli/conform.test.ts holds everybody to that.
 */

import { describe, expect, it } from "vitest";
import { drawDocuments } from "../../datasets/contract.ts";
import { datasets } from "../../datasets/index.ts";
import order from "../../datasets/order/model.ts";
import { type Mode, type OperationName, operationNames } from "../../src/adapters/contract.ts";
import { type AnyAdapter, isAdapter } from "../../src/adapters/any-adapter.ts";
import { adapters } from "../../src/adapters/index.ts";
import { exampleModel } from "../../src/conform/examples.ts";
import { kindNames } from "../../src/kinds/index.ts";
import { Unsupported } from "../../src/model/fold.ts";
import { m } from "../../src/model/model.ts";
import { readRegister } from "../../src/record/store/registers.ts";
import { driven } from "../conform/driven.ts";
import { drawn } from "../share.ts";
import { answer, built } from "./built.ts";

const register = new URL("../../results/divergences", import.meta.url).pathname;

/** Enough for every place of a model to meet several faults; of adapters that are not drawn fewer, under their default policy. */
const DOCUMENTS = 100;
const FEW_DOCUMENTS = 30;

const cells: readonly (readonly [OperationName, Mode])[] = [
  ...operationNames.map((operation) => [operation, "strict"] as const),
  ["decode", "lax"],
];

const share = new Set(drawn(Object.keys(adapters)));

describe.each(Object.keys(adapters))("%s", async (name) => {
  const { default: adapter } = await (adapters[name] as () => Promise<{ readonly default: AnyAdapter }>)();

  it("is an adapter, called what the index calls it, and says what it is", () => {
    expect(isAdapter(adapter)).toBe(true);
    expect(adapter.name).toBe(name);
    expect(adapter.homepage).toMatch(/^https:\/\//);
    expect(adapter.configuration).not.toBe("");
    expect(new Set(adapter.unknownKeys).size).toBe(adapter.unknownKeys.length);
  });

  it.each(cells)(
    "%s %s on order: right by the judge under every policy for unknown keys, or unsupported",
    async (operation, mode) => {
      const isDrawn = share.has(name);
      const clean = order.clean(isDrawn ? DOCUMENTS : FEW_DOCUMENTS, 1);
      // What checks and explains is given JSON values, whatever the wire is.
      const wire = operation === "encode" || operation === "decode" ? adapter.wire : "json";
      for (const unknownKeys of isDrawn ? adapter.unknownKeys : adapter.unknownKeys.slice(0, 1)) {
        const judged = await driven(adapter, { operation, mode, model: order.model, unknownKeys }, clean);
        if (judged.is === "unsupported") expect(judged.reason).not.toBe("");
        else expect(judged, unknownKeys).toMatchObject({ is: "right", facts: { wire } });
      }
    },
  );

  describe.each(share.has(name) ? Object.keys(datasets) : [])("on %s", async (datasetName) => {
    const { default: dataset } = await (datasets[datasetName] as (typeof datasets)[string])();
    const documents = drawDocuments(dataset, Math.min(DOCUMENTS, dataset.defaultCount));

    it("decodes whatever its check takes, and nothing that strict decode refuses is taken by strict check alone", async () => {
      // A check is given JSON values. What an own wire is written of are typed values, which not every document has.
      if (adapter.wire === "own") return;
      const build = (operation: "check" | "decode") =>
        built(adapter, {
          operation,
          mode: "strict",
          model: dataset.model,
          unknownKeys: adapter.unknownKeys[0],
        });
      const [check, decode] = [await build("check"), await build("decode")];
      if (check instanceof Unsupported || decode instanceof Unsupported) return;
      for (const { document, pointer, fault } of documents.faulty) {
        const yes = answer(check, check.toInput(document));
        const taken = answer(decode, decode.toInput(document));
        // Building a value may refuse what a weaker check has let pass, never the other way round.
        if (taken.took) expect(yes.took && yes.value, `${pointer} ${fault}`).toBe(true);
      }
    });
  });

  it("asks for a least length without a greatest one", async () => {
    for (const operation of ["check", "decode"] as const) {
      const model = m.object("Bounded", { value: m.string(2) });
      const unknownKeys = adapter.unknownKeys[0];
      const build = await built(adapter, { operation, mode: "strict", model, unknownKeys });
      if (build instanceof Unsupported || !adapter.validates || build.prepared.excused.has("string"))
        continue;
      const took = (value: string) => {
        const given = answer(build, build.toInput({ value }));
        return given.took && given.value !== false;
      };
      expect([took("a"), took("ab"), took("a".repeat(1000))], operation).toEqual([false, true, true]);
    }
  });

  it("has a register", () => {
    expect(
      readRegister(register, name),
      `write it: npm run wirebench -- conform --matrix all --adapter ${name} --update-register`,
    ).toBeDefined();
  });

  it("declares no kind weaker of which the register has nothing to say", async (context) => {
    const known = readRegister(register, name) ?? context.skip("it has no register");
    for (const kind of kindNames) {
      const prepared = await adapter.prepare({
        operation: adapter.operations.check === true ? "check" : "decode",
        mode: "strict",
        unknownKeys: adapter.unknownKeys[0],
        model: exampleModel(kind),
      });
      if (prepared instanceof Unsupported || !adapter.validates || !prepared.excused.has(kind)) continue;
      expect(
        known.divergences.some((one) => one.kind === kind && one.standing === "excused"),
        `${kind} is declared weaker, and every example of it is right`,
      ).toBe(true);
    }
  });
});
