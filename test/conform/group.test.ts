/** Groups are what was seen: of libraries whose ways are known, and of changed ones. */

import { describe, expect, it } from "vitest";
import { drawDocuments } from "../../datasets/contract.ts";
import dates from "../../datasets/dates/model.ts";
import decimals from "../../datasets/decimals/model.ts";
import instants from "../../datasets/instants/model.ts";
import order from "../../datasets/order/model.ts";
import uuids from "../../datasets/uuids/model.ts";
import type { AnyAdapter, OperationName, Request } from "../../src/adapters/contract.ts";
import { adapters } from "../../src/adapters/index.ts";
import zod from "../../src/adapters/zod.ts";
import { groupOf, unanswered } from "../../src/conform/group.ts";
import { buildWorkload, type Workload } from "../../src/conform/build.ts";
import { Unsupported } from "../../src/model/fold.ts";
import { changed } from "../cli/planted/wrap.ts";

const sources = { dates, decimals, instants, order, uuids };
type Source = keyof typeof sources;

async function built(
  adapter: AnyAdapter,
  operation: OperationName,
  unknownKeys: Request["unknownKeys"] = adapter.unknownKeys[0],
  dataset: Source = "order",
): Promise<readonly [Workload, ReturnType<typeof drawDocuments>["clean"]]> {
  const { clean } = drawDocuments(sources[dataset], 100);
  const { model } = sources[dataset];
  const workload = await buildWorkload(adapter, { operation, mode: "strict", model, unknownKeys }, clean);
  if (workload instanceof Unsupported) throw new Error(workload.reason);
  return [workload, clean];
}
const seen = async (...asked: Parameters<typeof built>): Promise<string> =>
  groupOf(...(await built(...asked)));
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

describe("unanswered", () => {
  const reasonOf = async (name: string, operation: OperationName, dataset: Source) =>
    unanswered(...(await built(await named(name), operation, undefined, dataset)));

  it.each([
    ["ajv-jtd", "check", "dates", "looks at no date, only at its JSON type"],
    ["ajv-jtd", "check", "uuids", "looks at no uuid, only at its JSON type"],
    ["ajv-jtd", "explain", "decimals", "looks at no decimal, only at its JSON type"],
    [
      "native-json",
      "decode",
      "instants",
      "leaves instant as text, unchecked: that is to parse, not to decode",
    ],
    [
      "native-json",
      "decode",
      "decimals",
      "leaves decimal as text, unchecked: that is to parse, not to decode",
    ],
  ] as const)("%s does nothing of what %s asks on %s: %s", async (name, operation, dataset, reason) => {
    expect(await reasonOf(name, operation, dataset)).toBe(reason);
  });

  it.each([
    // It takes leap days that there are not, and no text that is no instant.
    ["ajv-jtd", "check", "instants"],
    // It checks enums, and instants by halves.
    ["ajv-jtd", "check", "order"],
    // Text is what a date is in memory.
    ["native-json", "decode", "dates"],
    // It builds what it has not checked.
    ["native-revive", "decode", "instants"],
    ["superjson", "decode", "decimals"],
    // Three of its five kinds are what they should be.
    ["native-json", "decode", "order"],
    ["valibot", "check", "instants"],
    ["ajv", "check", "dates"],
  ] as const)("%s does some of what %s asks on %s", async (name, operation, dataset) => {
    expect(await reasonOf(name, operation, dataset)).toBeUndefined();
  });

  it("does not rank who reads any text beside who checks", async () => {
    expect(await seen(await named("ajv-jtd"), "decode", "reject", "dates")).toBe(
      "validation of JSON types alone",
    );
  });
});
