/** Facets whose fate is known, of libraries that are known, and of changed ones. */

import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import type { AnyAdapter } from "../../src/adapters/contract.ts";
import ajv from "../../src/adapters/ajv.ts";
import nativeJson from "../../src/adapters/native-json.ts";
import superjson from "../../src/adapters/superjson.ts";
import zod from "../../src/adapters/zod.ts";
import { envelopeOf } from "../../src/conform/object-structure.ts";
import { fidelityOf, type Trip, worst } from "../../src/conform/fidelity.ts";
import type { KindName } from "../../src/kinds/index.ts";
import { changed } from "../cli/planted/wrap.ts";

async function fate(adapter: AnyAdapter, kind: KindName | "envelope", facet: string, trip: Trip) {
  const cells = kind === "envelope" ? await envelopeOf(adapter) : await fidelityOf(adapter, kind, "UTC");
  const found = cells.find((cell) => cell.facet === facet && cell.trip === trip);
  if (found === undefined) throw new Error(`no cell ${kind} ${facet} ${trip}`);
  return found.outcome;
}

describe("fidelity", () => {
  it.each([
    ["zod", zod, "instant", "point in time", "round trip", "kept"],
    ["zod", zod, "instant", "offset", "decode", "normalised"],
    ["zod", zod, "instant", "below the millisecond", "decode", "lost silently"],
    ["zod", zod, "instant", "below the millisecond", "encode", "unsupported"],
    ["zod", zod, "instant", "Invalid Date", "encode", "refused loudly"],
    ["native-json", nativeJson, "instant", "Invalid Date", "encode", "lost silently"],
    ["native-json", nativeJson, "instant", "Invalid Date", "decode", "kept"],
    ["native-json", nativeJson, "decimal", "plain digits", "encode", "normalised"],
    ["zod", zod, "decimal", "plain digits", "encode", "kept"],
    ["zod", zod, "decimal", "scale", "round trip", "normalised"],
    ["zod", zod, "decimal", "NaN and Infinity", "encode", "refused loudly"],
    ["ajv", ajv, "enum", "aliased members", "decode", "unsupported"],
    ["ajv", ajv, "enum", "aliased members", "encode", "unsupported"],
    ["ajv", ajv, "enum", "heterogeneous members", "decode", "kept"],
    ["superjson", superjson, "envelope", "undefined in a required key", "round trip", "kept"],
    ["zod", zod, "envelope", "undefined in a required key", "encode", "refused loudly"],
    ["zod", zod, "envelope", "duplicate keys", "decode", "lost silently"],
    ["zod", zod, "envelope", "key order", "decode", "normalised"],
    ["ajv", ajv, "envelope", "key order", "decode", "kept"],
  ] as const)("%s: %s, %s, %s", async (_, adapter, kind, facet, trip, expected) => {
    expect(await fate(adapter, kind, facet, trip)).toBe(expected);
  });

  it("sees a digit that is lost", async () => {
    const careless = changed("careless", (run, { operation }) => (input) => {
      const output = run(input) as { value?: unknown };
      return operation === "decode" && Decimal.isDecimal(output.value)
        ? { value: new Decimal(output.value.toNumber()) }
        : output;
    });
    expect(await fate(careless, "decimal", "beyond 17 digits", "decode")).toBe("lost silently");
    expect(await fate(careless, "decimal", "beyond 17 digits", "round trip")).toBe("lost silently");
    expect(await fate(careless, "decimal", "beyond 17 digits", "encode")).toBe("kept");
  });

  it("gives a facet the worst that became of any probe", () => {
    const arrival = (outcome: "kept" | "normalised" | "lost silently") => ({
      fate: outcome,
      input: outcome,
      became: "",
    });
    expect(worst([arrival("kept"), arrival("lost silently"), arrival("normalised")])).toMatchObject({
      outcome: "lost silently",
      input: "lost silently",
    });
    expect(worst([]).outcome).toBe("unsupported");
    expect(worst("it has none")).toEqual({ outcome: "unsupported", input: "", became: "it has none" });
  });
});
