/** Groups are what was seen: of libraries whose ways are known, and of changed ones. */

import { describe, expect, it } from "vitest";
import { drawDocuments } from "../../datasets/contract.ts";
import instants from "../../datasets/instants/model.ts";
import order from "../../datasets/order/model.ts";
import type { AnyAdapter, OperationName, Request } from "../../src/adapters/contract.ts";
import { adapters } from "../../src/adapters/index.ts";
import zod from "../../src/adapters/zod.ts";
import { groupOf } from "../../src/conform/group.ts";
import { buildWorkload } from "../../src/conform/workload.ts";
import { Unsupported } from "../../src/model/fold.ts";
import { changed } from "../cli/planted/wrap.ts";

const clean = { order: drawDocuments(order, 100).clean, instants: drawDocuments(instants, 100).clean };

async function seen(
  adapter: AnyAdapter,
  operation: OperationName,
  unknownKeys: Request["unknownKeys"] = adapter.unknownKeys[0],
  dataset: "order" | "instants" = "order",
): Promise<string> {
  const { model } = dataset === "order" ? order : instants;
  const workload = await buildWorkload(
    adapter,
    { operation, mode: "strict", model, unknownKeys },
    clean[dataset],
  );
  if (workload instanceof Unsupported) throw new Error(workload.reason);
  return groupOf(workload, clean[dataset]);
}
const named = async (name: string): Promise<AnyAdapter> =>
  (await (adapters[name] as () => Promise<{ readonly default: AnyAdapter }>)()).default;

describe("groupOf", () => {
  it.each([
    ["zod", "encode", "checks what it writes"],
    ["fast-json-stringify", "encode", "writes unchecked"],
    ["typia", "encode", "writes unchecked"],
    ["valibot", "encode", "checks what it writes, weaker in some kind"],
    ["superjson", "encode", "writes unchecked, wire of its own"],
    ["zod", "check", "full validation, stops at the first fault, unknown keys ignored"],
    ["ajv", "check", "validation weaker in some kind, stops at the first fault, unknown keys ignored"],
    ["zod", "decode", "full validation, unknown keys stripped"],
    ["ajv", "decode", "validation weaker in some kind, unknown keys ignored"],
    ["native-json", "decode", "no validation, instant and decimal left as text, unknown keys ignored"],
    ["ajv-jtd", "encode", "writes unchecked"],
    ["ajv-jtd", "decode", "validation weaker in some kind, unknown keys refused"],
    ["native-raw", "decode", "no validation, unknown keys ignored"],
    ["superjson", "decode", "no validation, unknown keys ignored, wire of its own"],
  ] as const)("%s %s: %s", async (name, operation, group) => {
    expect(await seen(await named(name), operation)).toBe(group);
  });

  it("tells policies for unknown keys apart", async () => {
    expect(await seen(zod, "decode", "reject")).toContain("unknown keys refused");
    expect(await seen(zod, "decode", "ignore")).toContain("unknown keys ignored");
  });

  it("sees an encoder check where a document has no text at all", async () => {
    expect(await seen(zod, "encode", "strip", "instants")).toBe("checks what it writes");
    expect(await seen(await named("typia"), "encode", "ignore", "instants")).toBe("writes unchecked");
  });

  it("sees a check that reads on after the first fault", async () => {
    const thorough = changed("thorough", (run) => (input) => {
      JSON.stringify(input);
      return run(input);
    });
    expect(await seen(thorough, "check")).toContain("collects all faults");
  });
});
