/** What is known to be harmful is found, and what is known to be harmless is not. */

import { describe, expect, it } from "vitest";
import type { Answered } from "../../src/conform/answers.ts";
import { type Attack, attackedModels, attacks, inputOf } from "../../src/conform/attacks/index.ts";
import { attacked, grownEnd, hostileRecord, isWhole, notAttacked } from "../../src/conform/hostile.ts";
import { attackBy } from "../../src/schedule/conform-hostile.ts";
import { judged, ready, returned, threw } from "./answers.ts";
import { planted, workers } from "./client.ts";

const ask = workers();
const named = (name: string): Attack => {
  const attack = attacks.find((one) => one.name === name);
  if (attack === undefined) throw new Error(`no attack is called ${name}`);
  return attack;
};

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

  it("are made on models that are listed once", () => {
    const models = attackedModels.map((model) => JSON.stringify(model));
    expect(models).toEqual([...new Set(models)]);
    expect(new Set(attacks.map(({ model }) => JSON.stringify(model)))).toEqual(new Set(models));
  });

  it.each([
    ["raw-nul-read", { is: "wire", text: '{"value":"a\u0000b"}' }],
    ["proto-keys-checked", { is: "json", text: '{"__proto__":"a"}' }],
    ["nan-written-as-number", { is: "expression", language: "javascript", source: "{ value: NaN }" }],
    ["digits-on-end-as-uuid-read", { is: "repeat", before: '{"value":"', text: "0", times: 5, after: '-"}' }],
    [
      "faults-check",
      { is: "repeat", before: '{"values":[', text: '"2024-02-3x",', times: 4, after: '"2024-02-3x"]}' },
    ],
  ] as const)("%s is sent as %j", (name, input) => {
    expect(inputOf(named(name), 5)).toEqual(input);
  });

  it("are shown as a person writes them", () => {
    expect(named("digits-on-end-as-uuid-read").input(5)).toBe(`'{"value":"' + "0".repeat(5) + "-" + '"}'`);
    expect(named("prefixes-on-end-as-uuid-checked").input(10)).toBe('{ value: "urn:uuid:".repeat(2) }');
    expect(named("spaces-around-as-date-checked").input(3)).toBe(
      '{ value: " ".repeat(3) + "2024-02-29" + " ".repeat(3) + "x" }',
    );
  });
});

describe("how an attack ended", () => {
  const end = (name: string, answered: Answered, excused: readonly "string"[] = []) =>
    attacked(judged, named(name), ready({}, excused), answered);

  it.each([
    ["key-by-string", returned('{"value":"2024-02-29\\",\\"admin\\":true,\\"x\\":\\""}'), "safe"],
    ["key-by-string", returned('{"value":"2024-02-29","admin":true,"x":""}'), "wrong output"],
    ["key-by-date", returned("{"), "wrong output"],
    ["key-by-date", threw("no date"), "refused loudly"],
    ["key-by-date", { impossible: "no such value", nanoseconds: 0 }, "unsupported"],
    ["nul-read", returned({ value: "a\u0000b" }), "safe"],
    ["nul-read", returned({ value: "a" }), "wrong output"],
    ["nul-read", returned([]), "wrong output"],
    ["lone-surrogate-read", returned({ value: { $utf16: [0xd800] } }), "safe"],
    ["nan-written-as-number", returned('{"value":null}'), "wrong output"],
    [
      "dollar-date-read",
      returned({ value: { $object: { class: "Object", entries: [["$date", "2024-02-29"]], text: "" } } }),
      "safe",
    ],
    ["proto-keys-checked", returned(true), "safe"],
    ["proto-keys-checked", returned(false), "wrong output"],
    ["proto-keys-absent", returned(false), "refused loudly"],
    ["fraction-digits-then-z-as-instant-checked", returned(true), "safe"],
    ["faults-explain", returned([]), "wrong output"],
    ["faults-explain", returned([{ path: "", message: "" }, { $cut: "size" }]), "safe"],
  ] as const)("%s, %j: %s", (name, answered, outcome) => {
    expect(end(name, answered)).toMatchObject({ outcome });
  });

  it("is wrong where a prototype was changed, whatever was returned", () => {
    const polluted = { ...returned({ value: "a" }), pollutedPrototype: "admin" };
    expect(end("proto-unknown-read", polluted)).toEqual({
      outcome: "wrong output",
      became: "every object has become an admin",
    });
    expect(end("proto-unknown-read", { ...threw("no"), pollutedPrototype: "admin" })?.outcome).toBe(
      "wrong output",
    );
    const ofItsOwn = { $object: { class: "Object", entries: [["value", "a"]], text: "[object Object]" } };
    expect(end("proto-unknown-read", returned(ofItsOwn))?.outcome).toBe("wrong output");
    expect(end("proto-unknown-read", returned({ value: "a" }))?.outcome).toBe("safe");
  });

  it("is safe where it is declared not to look", () => {
    const nested = returned({ value: [[]] });
    expect(end("nesting-10000-read", nested)?.outcome).toBe("wrong output");
    expect(end("nesting-10000-read", nested, ["string"])?.outcome).toBe("safe");
    expect(end("nesting-10000-checked", returned(true), ["string"])?.outcome).toBe("safe");
  });

  it("is not told of what could not be described whole", () => {
    const cut = returned({ $cut: "size" });
    expect(isWhole(cut)).toBe(false);
    expect(isWhole(returned({ value: "a" }))).toBe(true);
    expect(end("quotes-on-end-written", cut)?.outcome).toBe("safe");
  });

  it("is what its own decode reads, where the wire is its own", () => {
    const own = { ...judged, wire: "own" } as const;
    const nul = named("nul-written");
    const wire = returned("its own");
    expect(attacked(own, nul, ready({}), wire, returned({ value: "a\u0000b" }))?.outcome).toBe("safe");
    expect(attacked(own, nul, ready({}), wire, returned({ value: "a" }))?.outcome).toBe("wrong output");
    expect(attacked(own, nul, ready({}), wire, threw("no"))?.outcome).toBe("refused loudly");
    expect(notAttacked(own, named("nul-read"), ready({}))?.outcome).toBe("unsupported");
    expect(notAttacked(own, named("own-wire-path-to-the-prototype"), ready({}))).toBeUndefined();
  });

  it("is told with bytes as text where they are plain text, else as base64", () => {
    const own = { ...judged, wire: "own" } as const;
    const became = (bytes: Uint8Array) => {
      const wire = returned({ $bytes: Buffer.from(bytes).toString("base64") });
      return attacked(own, named("nul-written"), ready({}), wire, returned({ value: "b" }))?.became;
    };
    expect(became(new TextEncoder().encode('{"value":"b"}'))).toBe('another value arrived: {"value":"b"}');
    expect(became(new Uint8Array([0x81, 0xc0]))).toBe('another value arrived: bytes "gcA="');
  });

  it("is not carried out where nothing is built", () => {
    const nul = named("nul-read");
    const failed = (code: "threw" | "hung" | "exited") =>
      notAttacked(judged, nul, { is: "failed", code, cause: "" })?.outcome;
    expect(failed("threw")).toBe("refused loudly");
    expect(failed("hung")).toBe("hang");
    expect(failed("exited")).toBe("crash");
  });

  it("is a record, what came of it cut to two hundred characters", () => {
    const record = hostileRecord(judged, named("nul-read"), {
      outcome: "safe",
      became: "x".repeat(300),
      size: 16,
    });
    expect(record.became).toHaveLength(200);
    expect(record).toMatchObject({ adapter: "mine", attack: "nul-read", exponent: null });
  });

  it("is slow where the time grows faster than the input", () => {
    const times = (exponent: number) =>
      [1024, 2048, 4096].map((size) => ({ size, time: 300 * (size / 4096) ** exponent }));
    const last = { outcome: "safe", became: "right" } as const;
    const slow = grownEnd(times(2), { size: 16_384, time: 4800 }, last);
    expect(slow).toMatchObject({ outcome: "slow", became: "4,096 take 300 ms", size: 4096 });
    expect(slow.exponent).toBeCloseTo(2, 6);
    expect(grownEnd(times(1), undefined, last)).toMatchObject({
      outcome: "safe",
      became: "right; 4,096 take 300 ms",
    });
  });
});

describe("what adapters do", () => {
  it.each([
    ["zod", "key-by-string", "safe"],
    ["zod", "key-by-instant", "refused loudly"],
    ["zod", "digits-then-a-letter-as-decimal-checked", "refused loudly"],
    ["zod", "proto-keys-read", "wrong output"],
    ["zod", "tiny-decimal-written", "refused loudly"],
    ["zod", "proto-unknown-read", "safe"],
    ["typia", "key-by-enum", "wrong output"],
    ["ajv-jtd", "key-by-integer", "wrong output"],
    ["native-json", "nan-written-as-number", "wrong output"],
    ["native-json", "lone-surrogate-written", "safe"],
    ["superjson", "nan-written-as-number", "safe"],
    ["superjson", "own-wire-path-to-the-prototype", "refused loudly"],
    ["superjson", "json-and-meta-written", "safe"],
    ["planted", "key-by-date", "wrong output"],
    ["planted", "quotes-and-backslashes-written", "wrong output"],
  ] as const)("%s: %s: %s", async (adapter, attack, expected) => {
    const asked = await ask(adapter === "planted" ? planted("hostile") : adapter);
    const found = await attackBy(asked, named(attack));
    expect(found.outcome, found.became).toBe(expected);
  });

  it("finds the smallest size that ends the process", async () => {
    const found = await attackBy(await ask(planted("hostile")), named("nesting-10000-read"));
    expect(found).toMatchObject({ outcome: "crash", became: expect.stringContaining("exited with code 7") });
    // It dies of ten brackets, and halving 10,000 goes from 19 to 9, of which it does not.
    expect(found.input).toContain(".repeat(19)");
  });
});

describe("what never comes back", () => {
  const askShortly = workers({ callMilliseconds: 3000 });
  it("is a hang", async () => {
    const found = await attackBy(await askShortly(planted("hostile")), named("constructor-unknown-read"));
    expect(found.outcome, found.became).toBe("hang");
  });
});
