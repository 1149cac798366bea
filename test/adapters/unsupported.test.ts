/**
 * Every reason that an adapter gives for a gap is shown by calling the library itself: when a release closes the gap,
 * the proof no longer holds and this fails. A reason without a proof fails too, and so does a proof without a reason.
 */

import { Ajv } from "ajv";
import { Ajv as AjvJtd } from "ajv/dist/jtd.js";
import { Decimal } from "decimal.js";
import * as fastJsonStringify from "fast-json-stringify";
import * as superjson from "superjson";
import typia from "typia";
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { datasets } from "../../datasets/index.ts";
import order from "../../datasets/order/model.ts";
import { type AnyAdapter, modes, operationNames } from "../../src/adapters/contract.ts";
import { adapters } from "../../src/adapters/index.ts";
import { exampleModel } from "../../src/conform/examples.ts";
import { kindNames } from "../../src/kinds/index.ts";
import { Unsupported, type UnknownKeys } from "../../src/model/fold.ts";
import { m, type Model } from "../../src/model/model.ts";

/** More digits than a double brings back. */
const DIGITS = "1234567890123456.78";
const SMALL = "0.0000001";

const refuses = (act: () => unknown): boolean => {
  try {
    act();
    return false;
  } catch {
    return true;
  }
};
const exportsOf = (module: object): string[] =>
  Object.keys(module)
    .filter((name) => name !== "default" && name !== "module.exports")
    .toSorted();
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** JSON has four functions, and none of them takes a schema. */
const hasNoSchema = () =>
  same(Object.getOwnPropertyNames(JSON).toSorted(), ["isRawJSON", "parse", "rawJSON", "stringify"]);
const keepsUnknownKeys = () => same(JSON.parse('{"known":1,"unknown":2}'), { known: 1, unknown: 2 });
const losesDigits = () => String(JSON.parse(DIGITS)) !== DIGITS;
const writesExponent = () => JSON.stringify(JSON.parse(SMALL)) !== SMALL;
const AS_DOUBLE = "a number token becomes a double, as JSON.parse makes it: digits beyond the 15th are lost";
const AS_EXPONENT = "a number token becomes a double, and is written with an exponent below 0.000001";
const throughJsonParse = { [AS_DOUBLE]: losesDigits, [AS_EXPONENT]: writesExponent };

const native = {
  "parses, does not check": hasNoSchema,
  "has no schema, so nothing to coerce to": hasNoSchema,
  "cannot strip unknown keys": keepsUnknownKeys,
  "cannot reject unknown keys": keepsUnknownKeys,
};
/** A reviver sees the key, the value and the source text: not the object above, and so not the path. */
const reviverKnowsKeyAlone = () => {
  const seen: (readonly [string, unknown])[] = [];
  JSON.parse('{"a":{"id":1},"b":{"id":2},"list":[3]}', (...[key, value, ...rest]: unknown[]) => {
    const context = Object.keys((rest[0] ?? {}) as object).filter((name) => name !== "source");
    seen.push([String(key), context.length]);
    return value;
  });
  return same(seen, [
    ["id", 0],
    ["a", 0],
    ["id", 0],
    ["b", 0],
    ["0", 0],
    ["list", 0],
    ["", 0],
  ]);
};

const superjsonKeeps = () =>
  same(superjson.parse('{"json":{"known":1,"unknown":2}}'), { known: 1, unknown: 2 });
/** It writes and reads; what else there is registers classes and symbols, and no schema. */
const superjsonHasNoSchema = () =>
  same(exportsOf(superjson), [
    "SuperJSON",
    "allowErrorProps",
    "deserialize",
    "parse",
    "registerClass",
    "registerCustom",
    "registerSymbol",
    "serialize",
    "stringify",
  ]);

const typiaModule = async (model: Model): Promise<string> => {
  const { default: adapter } = await (adapters["typia"] as () => Promise<{ default: AnyAdapter }>)();
  const built = await adapter.prepare({ operation: "encode", mode: "strict", model, unknownKeys: "ignore" });
  if (built instanceof Unsupported) throw new Error(built.reason);
  return String(built.run({ value: new Decimal("0.5") }));
};

/** Compiled code calls no schema below its own: whatever calls one is the schema as it was. */
const compiledEncodesAsBefore = () => {
  const text = z.string();
  const { run } = text._zod;
  let calls = 0;
  text._zod.run = (...words) => {
    calls++;
    return run(...words);
  };
  const compiled = z.compile(z.object({ text }), { strict: true });
  compiled.parse({ text: "a" });
  const callsForward = calls;
  z.encode(compiled, { text: "a" });
  return callsForward === 0 && calls === 1;
};

type Proof = () => boolean | Promise<boolean>;
/** By adapter, and by reason as the adapter gives it; the names of a model's keys in it stand as `…`. */
const proofs: Readonly<Record<string, Readonly<Record<string, Proof>>>> = {
  "native-json": {
    ...native,
    "has no schema: every number token is read as a double": () => hasNoSchema() && losesDigits(),
  },
  "native-revive": {
    ...native,
    "a reviver is handed a double: digits beyond the 15th are lost": () => {
      let handed = "";
      JSON.parse(DIGITS, (_, value: unknown) => (handed = String(value)));
      return handed !== DIGITS;
    },
    "a reviver knows the key alone, and … holds two kinds": reviverKnowsKeyAlone,
  },
  "native-raw": {
    ...native,
    "a reviver is told the index of an item, not which array it is in": reviverKnowsKeyAlone,
    "a reviver knows the key alone, and … holds two kinds": reviverKnowsKeyAlone,
  },
  zod: throughJsonParse,
  "zod-compiled": {
    ...throughJsonParse,
    "z.compile is forward only: z.encode runs the schema as it was": compiledEncodesAsBefore,
  },
  valibot: throughJsonParse,
  ajv: {
    ...throughJsonParse,
    "checks, does not write": () => {
      const ajv = new Ajv();
      return !("compileSerializer" in ajv) && !("compileParser" in ajv);
    },
    "removeAdditional strips the value that it checks, in place": () => {
      const value = { known: 1, unknown: 2 };
      const taken = new Ajv({ removeAdditional: "all" }).compile({
        type: "object",
        properties: { known: { type: "number" } },
      })(value);
      return taken && !("unknown" in value);
    },
    "coerceTypes changes the value that it checks, in place": () => {
      const value: { known: unknown } = { known: "1" };
      const taken = new Ajv({ coerceTypes: true }).compile({
        type: "object",
        properties: { known: { type: "number" } },
      })(value);
      return taken && value.known === 1;
    },
  },
  "ajv-jtd": {
    [AS_DOUBLE]: () => String(new AjvJtd().compileParser({ type: "float64" })(DIGITS)) !== DIGITS,
    [AS_EXPONENT]: () => new AjvJtd().compileSerializer({ type: "float64" })(Number(SMALL)) !== SMALL,
    "cannot strip unknown keys": () => {
      const value = { known: 1, unknown: 2 };
      const schema: object = { properties: { known: { type: "int32" } }, additionalProperties: true };
      const validate: (value: unknown) => boolean = new AjvJtd({ removeAdditional: "all" }).compile(schema);
      return validate(value) && "unknown" in value;
    },
    "has no coercion: coerceTypes is not for JTD": () =>
      // Its types know no such option.
      !new AjvJtd({ coerceTypes: true } as object).compile({ properties: { known: { type: "int32" } } })({
        known: "1",
      }),
    "a JTD enum is of texts (RFC 8927 §2.2.4), and a schema has one type": () =>
      refuses(() => new AjvJtd().compile({ enum: ["a", 1] })),
  },
  typia: {
    "no code was generated for this model: npm run generate:typia": () =>
      refuses(() => typia.createIs<{ known: number }>()),
    // An object that has toJSON is what its toJSON gives, in typia as in JSON.stringify.
    "writes a Decimal by its toJSON, which is text, and reads with JSON.parse": async () =>
      losesDigits() && (await typiaModule(exampleModel("decimal"))) === '{"value":"0.5"}',
    "isPrune strips the value that it checks, in place": async () => {
      const value = { value: true, unknown: 2 };
      const { default: adapter } = await (adapters["typia"] as () => Promise<{ default: AnyAdapter }>)();
      const model = exampleModel("boolean");
      const lines = adapter.reproduce({ operation: "decode", mode: "strict", model, unknownKeys: "strip" });
      const [, file] = /"\.\/generated\/(typia\/[\w-]+-prune\.js)"/.exec(String(lines)) ?? [];
      const { isPrune } = (await import(
        new URL(`../../generated/${String(file)}`, import.meta.url).href
      )) as { isPrune: (value: unknown) => boolean };
      return isPrune(value) && !("unknown" in value);
    },
    // Its declarations say so: `prune<T extends object>`, `coerce<Parameters extends Record<string, any>>`.
    "has prune of an object at the root alone": () => declares("plain", /createPrune<T extends object>/),
    "has coerce of an object at the root alone": () =>
      declares("llm", /createCoerce<Parameters extends Record<string, any>/),
  },
  "fast-json-stringify": {
    [AS_DOUBLE]: () =>
      fastJsonStringify.default({ type: "number" })(new Decimal(DIGITS) as unknown as number) !== DIGITS,
    [AS_EXPONENT]: () => fastJsonStringify.default({ type: "number" })(Number(SMALL)) !== SMALL,
    "writes, never reads": () =>
      same(exportsOf(fastJsonStringify), ["build", "restore", "validLargeArrayMechanisms"]) &&
      same(
        Object.keys(
          fastJsonStringify.default({ type: "object" }, { mode: "debug" }) as unknown as object,
        ).toSorted(),
        ["ajv", "code", "serializer", "validator"],
      ),
    "cannot reject unknown keys": () =>
      fastJsonStringify.default({
        type: "object",
        properties: { known: { type: "integer" } },
        additionalProperties: false,
      })({ known: 1, unknown: 2 }) === '{"known":1}',
  },
  superjson: {
    "describes values, does not check them": superjsonHasNoSchema,
    "has no schema, so nothing to coerce to": superjsonHasNoSchema,
    "has no schema: every number token is read as a double": () =>
      superjsonHasNoSchema() && String(superjson.parse(`{"json":${DIGITS}}`)) !== DIGITS,
    "cannot strip unknown keys": superjsonKeeps,
    "cannot reject unknown keys": superjsonKeeps,
  },
};

/** What this project lacks is no library's gap: the limit is its own code, and the reasons are its scope. */
const own = new Set(["limit"]);

/** Does a declaration file of typia say this? */
async function declares(module: string, words: RegExp): Promise<boolean> {
  const { readFileSync } = await import("node:fs");
  const folder = new URL("../../node_modules/typia/lib/", import.meta.url);
  return words.test(readFileSync(new URL(`${module}.d.ts`, folder), "utf8"));
}

/** Every reason that an adapter gives: without the place in the model, and the keys that it names. */
async function reasonsOf(adapter: AnyAdapter): Promise<Set<string>> {
  const reasons = new Set<string>();
  const ask = async (
    model: Model,
    policies: readonly UnknownKeys[],
    operation: (typeof operationNames)[number],
  ) => {
    for (const mode of modes)
      for (const unknownKeys of policies) {
        let built: unknown;
        try {
          built = await adapter.prepare({ operation, mode, model, unknownKeys });
        } catch {
          continue; // A schema that the library does not build: the matrices say so.
        }
        if (built instanceof Unsupported)
          reasons.add(
            built.reason
              .replace(/^[\w-]+ at (?:the root|\S+): /, "")
              .replace(/(?<=alone, and ).*(?= holds)/, "…"),
          );
      }
  };
  const loaded = await Promise.all(Object.values(datasets).map(async (load) => (await load()).default.model));
  const first = [adapter.unknownKeys[0]] as const;
  for (const operation of operationNames) {
    await ask(order.model, ["ignore", "strip", "reject"], operation);
    for (const model of kindNames.map(exampleModel)) await ask(model, first, operation);
  }
  // Some libraries take a quarter of a second for each: reading and writing are enough.
  for (const operation of ["encode", "decode"] as const) {
    for (const model of loaded) await ask(model, ["ignore", "strip", "reject"], operation);
    for (const model of shapes) await ask(model, first, operation);
  }
  return reasons;
}

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

describe.each(Object.keys(adapters).filter((name) => !own.has(name)))("%s", async (name) => {
  const { default: adapter } = await (adapters[name] as () => Promise<{ readonly default: AnyAdapter }>)();
  const shown = proofs[name] ?? {};

  it("gives no reason without a proof, and has no proof of what it does not say", async () => {
    expect([...(await reasonsOf(adapter))].toSorted()).toEqual(Object.keys(shown).toSorted());
  });

  it.each(Object.keys(shown))("%s", async (reason) => {
    expect(await (shown[reason] as Proof)()).toBe(true);
  });
});
