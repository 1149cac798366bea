/** What holds for every adapter, new ones included: on every dataset, by the same gate that a run holds. */

import { beforeAll, describe, expect, it } from "vitest";
import { drawDocuments } from "../../datasets/contract.ts";
import { datasets } from "../../datasets/index.ts";
import {
  type AnyAdapter,
  isAdapter,
  type Mode,
  type OperationName,
  operationNames,
} from "../../src/adapters/contract.ts";
import { adapters } from "../../src/adapters/index.ts";
import { examplesOf, type Verdict } from "../../src/conform/examples.ts";
import { gate } from "../../src/conform/gate.ts";
import { groupOf } from "../../src/conform/group.ts";
import { answer, buildWorkload } from "../../src/conform/build.ts";
import { kindNames } from "../../src/kinds/index.ts";
import { Unsupported } from "../../src/model/fold.ts";
import { readRegister } from "../../src/record/store.ts";

const register = new URL("../../results/divergences", import.meta.url).pathname;

/** Enough for every place of a model to meet several faults, few enough for a test. */
const DOCUMENTS = 300;

const cells: readonly (readonly [OperationName, Mode])[] = [
  ...operationNames.map((operation) => [operation, "strict"] as const),
  ["decode", "lax"],
];

describe.each(Object.keys(adapters))("%s", async (name) => {
  const { default: adapter } = await (adapters[name] as () => Promise<{ readonly default: AnyAdapter }>)();

  it("is an adapter, called what the index calls it, and says what it is", () => {
    expect(isAdapter(adapter)).toBe(true);
    expect(adapter.name).toBe(name);
    expect(adapter.homepage).toMatch(/^https:\/\//);
    expect(adapter.configuration).not.toBe("");
    expect(new Set(adapter.unknownKeys).size).toBe(adapter.unknownKeys.length);
  });

  describe.each(Object.keys(datasets))("on %s", async (datasetName) => {
    const { default: dataset } = await (datasets[datasetName] as (typeof datasets)[string])();
    const documents = drawDocuments(dataset, Math.min(DOCUMENTS, dataset.defaultCount));

    it.each(cells)(
      "%s %s: right by the gate under every policy for unknown keys, or unsupported",
      async (operation, mode) => {
        for (const unknownKeys of adapter.unknownKeys) {
          const workload = await buildWorkload(
            adapter,
            { operation, mode, model: dataset.model, unknownKeys },
            documents.clean,
          );
          if (workload instanceof Unsupported) {
            expect(workload.reason).not.toBe("");
            continue;
          }
          expect(gate(workload, documents), unknownKeys).toEqual([]);
          expect(groupOf(workload, documents.clean)).not.toBe("");
          // Again, as a run does after timing: nothing that was timed may have changed.
          expect(gate(workload, documents), `${unknownKeys}, again`).toEqual([]);
        }
      },
    );

    it("decodes whatever its check takes, and nothing that strict decode refuses is taken by strict check alone", async () => {
      const build = (operation: "check" | "decode") =>
        buildWorkload(
          adapter,
          { operation, mode: "strict", model: dataset.model, unknownKeys: adapter.unknownKeys[0] },
          documents.clean,
        );
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

  describe("on the examples", () => {
    const verdicts: Verdict[] = [];
    beforeAll(async () => {
      for (const kind of kindNames) verdicts.push(...(await examplesOf(adapter, kind, "strict")));
    });

    it("is wrong nowhere in strict mode but where the register says so", () => {
      const wrong = verdicts
        .filter(({ standing }) => standing === "wrong")
        .map((verdict) => `${verdict.kind} ${verdict.case}: ${verdict.outcome}`);
      const known = readRegister(register, name)?.divergences.flatMap((one) =>
        one.standing === "wrong" && one.mode === "strict" ? [`${one.kind} ${one.case}: ${one.outcome}`] : [],
      );
      expect([...new Set(wrong)].toSorted()).toEqual([...new Set(known)].toSorted());
    });

    it("declares no kind weaker that is not", async () => {
      for (const kind of kindNames) {
        const own = verdicts.filter((verdict) => verdict.kind === kind && verdict.operation !== "encode");
        const prepared = await adapter.prepare({
          operation: adapter.operations.check === true ? "check" : "decode",
          mode: "strict",
          unknownKeys: adapter.unknownKeys[0],
          model: (await import("../../src/conform/examples.ts")).exampleModel(kind),
        });
        if (prepared instanceof Unsupported || !adapter.validates || !prepared.excused.has(kind)) continue;
        expect(
          own.some(({ standing }) => standing === "excused"),
          `${kind} is declared weaker, and every example of it is right`,
        ).toBe(true);
      }
    });
  });
});
