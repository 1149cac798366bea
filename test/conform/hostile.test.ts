/** What is known to be harmful is found, and what is known to be harmless is not. */

import { describe, expect, it } from "vitest";
import type { AnyAdapter } from "../../src/adapters/contract.ts";
import ajvJtd from "../../src/adapters/ajv-jtd.ts";
import nativeJson from "../../src/adapters/native-json.ts";
import superjson from "../../src/adapters/superjson.ts";
import typia from "../../src/adapters/typia.ts";
import zod from "../../src/adapters/zod.ts";
import { attacks } from "../../src/conform/attacks.ts";
import { attacked } from "../../src/conform/hostile.ts";
import planted from "../cli/planted/hostile.ts";

const outcome = async (adapter: AnyAdapter, attack: string) => (await attacked(adapter, attack)).outcome;

describe("attacks", () => {
  it("are named once, and say why", () => {
    const names = attacks.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
    for (const { name, meaning, source } of attacks) {
      expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(meaning.length, name).toBeGreaterThan(10);
      expect(source.length, name).toBeGreaterThan(5);
    }
  });

  it.each([
    ["zod", zod, "key-by-string", "safe"],
    ["zod", zod, "key-by-instant", "refused loudly"],
    ["zod", zod, "digits-then-a-letter-as-decimal-checked", "refused loudly"],
    ["zod", zod, "proto-keys-read", "wrong output"],
    ["zod", zod, "tiny-decimal-written", "refused loudly"],
    ["typia", typia, "key-by-enum", "wrong output"],
    ["ajv-jtd", ajvJtd, "key-by-integer", "wrong output"],
    ["native-json", nativeJson, "nan-written-as-number", "wrong output"],
    ["native-json", nativeJson, "lone-surrogate-written", "safe"],
    ["superjson", superjson, "nan-written-as-number", "safe"],
    ["superjson", superjson, "own-wire-path-to-the-prototype", "refused loudly"],
    ["superjson", superjson, "json-and-meta-written", "safe"],
    ["planted", planted, "key-by-date", "wrong output"],
    ["planted", planted, "quotes-and-backslashes-written", "wrong output"],
    ["planted", planted, "digits-then-a-letter-as-decimal-checked", "slow"],
  ] as const)("%s: %s", async (_, adapter, attack, expected) => {
    const finding = await attacked(adapter, attack);
    expect(finding.outcome, finding.became).toBe(expected);
    if (expected === "slow") expect(finding.exponent).toBeGreaterThan(1.5);
  });

  it("leave no trace in this process", async () => {
    expect(await outcome(zod, "proto-unknown-read")).toBe("safe");
    expect("admin" in {}).toBe(false);
  });
});
