/**
 * Every reason that an adapter gives for a gap is shown by calling the library itself: when a release closes the gap, the proof no
 * longer holds and this fails. A reason stands beside its proof in the adapter; those in the suite's own words are shown here, once.
 */

import { describe, expect, it } from "vitest";
import { datasets } from "../../datasets/index.ts";
import order from "../../datasets/order/model.ts";
import { modes, operationNames, type OperationName } from "../../src/adapters/contract.ts";
import type { AnyAdapter } from "../../src/adapters/any-adapter.ts";
import { byStandardSchema } from "../../src/adapters/standard-schema.ts";
import { adapters } from "../../src/adapters/index.ts";
import { exampleModel } from "../../src/conform/examples.ts";
import { kindNames } from "../../src/kinds/index.ts";
import { Unsupported, type UnknownKeys } from "../../src/model/fold.ts";
import { m, type Model } from "../../src/model/model.ts";
import { answer, built } from "./built.ts";

/** What this project lacks is no library's gap: the limit is its own code, and the reasons are its scope. */
const OWN = new Set(["limit"]);

/** Shapes that no dataset has, of which a library may have to say no. */
const shapes: readonly Model[] = [
  m.object("Fine", { value: m.decimalNumber(10, 8) }),
  m.object("Coded", { value: m.enum("unknown", 1, 2) }),
  m.object("Listed", { value: m.array(m.decimalNumber(10, 2)) }),
  m.object("Twice", {
    left: m.object("Left", { value: m.instant() }),
    right: m.object("Right", { value: m.decimal(10, 2) }),
  }),
];

/** The reason without the place in the model, and without the keys that it names. */
const plainReason = ({ reason }: Unsupported): string =>
  reason.replace(/^[\w-]+ at (?:the root|\S+): /, "").replace(/(?<=alone, and ).*(?= holds)/, "…");

/** Every gap of an adapter, one of each reason. */
async function gapsOf(adapter: AnyAdapter): Promise<Map<string, Unsupported>> {
  const gaps = new Map<string, Unsupported>();
  const ask = async (model: Model, policies: readonly UnknownKeys[], operation: OperationName) => {
    for (const mode of modes)
      for (const unknownKeys of policies) {
        let prepared: unknown;
        try {
          prepared = await adapter.prepare({ operation, mode, model, unknownKeys });
        } catch {
          continue; // A schema that the library does not build: the matrices say so.
        }
        if (prepared instanceof Unsupported) gaps.set(plainReason(prepared), prepared);
      }
  };
  const loaded = await Promise.all(Object.values(datasets).map(async (load) => (await load()).default.model));
  const first = [adapter.unknownKeys[0]] as const;
  for (const operation of operationNames) {
    await ask(order.model, ["ignore", "strip", "reject"], operation);
    for (const model of kindNames.map(exampleModel)) await ask(model, first, operation);
  }
  const [unknownKeys] = first;
  const common = await adapter
    .prepare({ operation: "check", mode: "strict", model: order.model, unknownKeys, byStandardSchema: true })
    .catch(() => undefined);
  if (common instanceof Unsupported) gaps.set(plainReason(common), common);
  // Some libraries take a quarter of a second for each: reading and writing are enough.
  for (const operation of ["encode", "decode"] as const) {
    for (const model of loaded) await ask(model, ["ignore", "strip", "reject"], operation);
    for (const model of shapes) await ask(model, first, operation);
  }
  return gaps;
}

/** The suite's own words, and what shows them. A policy for unknown keys is shown of each adapter below. */
const SUITE: Readonly<Record<string, () => boolean>> = {
  "a number token becomes a double, as JSON.parse makes it: digits beyond the 15th are lost": () =>
    String(JSON.parse("1234567890123456.78")) !== "1234567890123456.78",
  "a number token becomes a double, and is written with an exponent below 0.000001": () =>
    JSON.stringify(JSON.parse("0.0000001")) === "1e-7",
  "has no schema: every number token is read as a double": () =>
    String(JSON.parse("1234567890123456.78")) !== "1234567890123456.78",
  "its schemas have no ~standard": () => byStandardSchema({ type: "object" }) instanceof Unsupported,
};
const POLICY = /^cannot (ignore|strip|reject) unknown keys$/;

it.each(Object.entries(SUITE))("the suite says: %s", (_, shows) => {
  expect(shows()).toBe(true);
});

const named = m.object("Named", { known: m.string(0, 100) });

/** What was read or written, as text in which its keys stand. */
const textOf = (value: unknown): string =>
  value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : JSON.stringify(value);

/** What happens to an unknown key under each policy that an adapter has. */
async function seenPolicies(adapter: AnyAdapter): Promise<Set<UnknownKeys>> {
  const seen = new Set<UnknownKeys>();
  const values = { encode: { known: "a", unknown: "b" }, decode: '{"known":"a","unknown":"b"}' };
  // What a reader does with unknown keys is its policy; a writer is asked where there is no reader of that wire.
  const reads = adapter.operations.decode === true && adapter.wire === "json";
  for (const unknownKeys of adapter.unknownKeys)
    for (const operation of reads ? (["decode"] as const) : (["encode"] as const)) {
      const made = await built(adapter, { operation, mode: "strict", model: named, unknownKeys });
      if (made instanceof Unsupported) continue;
      const got = answer(made, values[operation]);
      if (got.took) seen.add(/unknown/.test(textOf(got.value)) ? "ignore" : "strip");
      else seen.add("reject");
    }
  return seen;
}

describe.each(Object.keys(adapters).filter((name) => !OWN.has(name)))("%s", async (name) => {
  const { default: adapter } = await (adapters[name] as () => Promise<{ readonly default: AnyAdapter }>)();
  const gaps = [...(await gapsOf(adapter))];

  it("has its library installed", () => {
    expect(gaps.map(([, { gap }]) => gap)).not.toContain("not installed");
  });

  it.each(gaps)("%s", async (reason, { shown }) => {
    const policy = POLICY.exec(reason)?.[1];
    if (policy !== undefined) expect(await seenPolicies(adapter)).not.toContain(policy);
    else if (shown === "suite") expect(Object.keys(SUITE)).toContain(reason);
    else expect(await shown?.(), "give it a second argument that calls the library").toBe(true);
  });
});
