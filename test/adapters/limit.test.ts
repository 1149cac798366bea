/** The limit for models it has never seen, against the kinds' own word and the runtime's own parser. */

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PreparedOperation } from "../../src/adapters/any-adapter.ts";
import limit from "../../src/adapters/limit.ts";
import { limitAdapter } from "../../src/adapters/limit.ts";
import { civil, epochDay, isDay } from "../../src/limit/calendar.ts";
import { techniques } from "../../src/limit/techniques.ts";
import type { JsonValue } from "../../src/kinds/contract.ts";
import { kinds } from "../../src/kinds/index.ts";
import { seeded } from "../../src/kinds/random.ts";
import { jsonDifference, typedDifference } from "../../src/model/difference.ts";
import { generateDocument, plantFaults } from "../../src/model/documents.ts";
import type { UnknownKeys } from "../../src/model/fold.ts";
import { typed } from "../../src/model/forms.ts";
import { m, type Model } from "../../src/model/model.ts";

/** Models of any shape: odd keys, optional ones first, records without keys, lists of lists, leaves at the root. */
const leaf: fc.Arbitrary<Model> = fc.oneof(
  fc.constantFrom(m.instant(), m.instant({ offsets: "numeric" }), m.date(), m.uuid(), m.boolean(), m.text()),
  fc
    .tuple(fc.integer({ min: 1, max: 40 }), fc.nat(40))
    .map(([precision, scale]) => m.decimal(precision, Math.min(precision, scale))),
  fc.constantFrom(
    m.enum("a", "ab", "abc", 'quo"te', "é", "日本", "\n", ""),
    m.enum(1, 12, -1, 1.5, 0),
    m.enum("constructor", "__proto__"),
  ),
  fc.tuple(fc.nat(5), fc.nat(60)).map(([least, more]) => m.string(least, least + more)),
  fc.constantFrom(m.integer(-5, 5), m.integer(0, 2 ** 53 - 1), m.number(-1000, 1000), m.number(0, 1)),
);
const key = fc.oneof(
  fc.constantFrom(
    "id",
    "a",
    "constructor",
    "toString",
    "length",
    "0",
    "a b",
    'q"k',
    "\\",
    "é",
    "日本語",
    "\u2028",
    "😀",
  ),
  fc.string({ minLength: 1, maxLength: 8 }).filter((text) => text !== "__proto__" && text.isWellFormed()),
);
const { model } = fc.letrec<{ model: Model }>((tie) => ({
  model: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    tie("model").map((item) => m.array(item, [0, 3])),
    tie("model")
      .filter(({ kind }) => kind !== "nullable")
      .map(m.nullable),
    fc
      .uniqueArray(fc.tuple(key, tie("model"), fc.boolean()), { selector: ([name]) => name, maxLength: 7 })
      .map((fields) =>
        m.object(
          "Record",
          Object.fromEntries(
            fields.map(([name, inner, optional]) => [name, optional ? m.optional(inner) : inner]),
          ),
        ),
      ),
  ),
}));

const prepare = async (
  of: Model,
  operation: "check" | "decode" | "encode",
  unknownKeys: UnknownKeys = "ignore",
) => (await limit.prepare({ operation, model: of, mode: "strict", unknownKeys })) as PreparedOperation;

/** Does the value conform? By the kinds' own grammar, node by node. */
function conforms(node: Model, value: unknown, unknownKeys: UnknownKeys): boolean {
  switch (node.kind) {
    case "nullable":
      return value === null || conforms(node.inner, value, unknownKeys);
    case "array":
      return Array.isArray(value) && value.every((item) => conforms(node.item, item, unknownKeys));
    case "object": {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
      const held = value as Record<string, unknown>;
      return (
        node.fields.every((field) =>
          Object.hasOwn(held, field.key)
            ? conforms(field.model, held[field.key], unknownKeys)
            : field.optional,
        ) &&
        (unknownKeys !== "reject" ||
          Object.keys(held).every((name) => node.fields.some((field) => field.key === name)))
      );
    }
    default:
      return kinds[node.kind].conforms(value, node.parameters as never);
  }
}

const taken = (run: (input: unknown) => unknown, text: string): { value: unknown } | undefined => {
  try {
    return { value: run(text) };
  } catch {
    return undefined;
  }
};

/** Holds decode on any text against JSON.parse and the kinds. */
function holdDecode(of: Model, decode: PreparedOperation, text: string, unknownKeys: UnknownKeys): void {
  let value: unknown;
  let isJson = true;
  try {
    value = JSON.parse(text);
  } catch {
    isJson = false;
  }
  const got = taken(decode.run, text);
  const right = isJson && conforms(of, value, unknownKeys);
  expect(got !== undefined, text).toBe(right);
  // Below the millisecond a Date keeps nothing: a facet, and no fault.
  if (right && unknownKeys !== "ignore" && !/:\d\d\.\d{4}/.test(text)) {
    // As JSON it is again what it was, but for keys that nobody knows.
    const wire = typedDifference(
      of,
      decode.forms,
      known(of, value as JsonValue),
      (got as { value: unknown }).value,
    );
    expect(wire, text).toBeUndefined();
  }
}

/** The value without keys that the model does not know. */
function known(of: Model, value: JsonValue): JsonValue {
  if (of.kind === "nullable") return value === null ? null : known(of.inner, value);
  if (of.kind === "array") return (value as JsonValue[]).map((item) => known(of.item, item));
  if (of.kind !== "object") return value;
  return Object.fromEntries(
    of.fields.flatMap((field) =>
      Object.hasOwn(value as object, field.key)
        ? [[field.key, known(field.model, (value as Record<string, JsonValue>)[field.key] as JsonValue)]]
        : [],
    ),
  );
}

const policies = ["ignore", "strip", "reject"] as const;
const seed = fc.nat(2 ** 31);

describe("limit, for any model", () => {
  it("takes clean documents, and no other than the kinds take", async () => {
    await fc.assert(
      fc.asyncProperty(model, seed, fc.constantFrom(...policies), async (of, start, unknownKeys) => {
        const random = seeded(start);
        const clean = Array.from({ length: 4 }, () => generateDocument(of, random));
        const check = await prepare(of, "check", unknownKeys);
        const decode = await prepare(of, "decode", unknownKeys);
        for (const document of clean) {
          expect(check.run(document)).toBe(true);
          holdDecode(of, decode, JSON.stringify(document), unknownKeys);
        }
        for (const { document } of plantFaults(of, clean, 30, random)) {
          expect(check.run(document), JSON.stringify(document)).toBe(conforms(of, document, unknownKeys));
          holdDecode(of, decode, JSON.stringify(document), unknownKeys);
        }
      }),
      { numRuns: 150 },
    );
  });

  it("reads any text as JSON.parse does: other orders, spaces, escapes, cuts, doubles, junk", async () => {
    await fc.assert(
      fc.asyncProperty(model, seed, fc.constantFrom(...policies), async (of, start, unknownKeys) => {
        const random = seeded(start);
        const document = generateDocument(of, random);
        const text = JSON.stringify(document);
        const decode = await prepare(of, "decode", unknownKeys);
        const hold = (changed: string) => holdDecode(of, decode, changed, unknownKeys);
        hold(JSON.stringify(document, undefined, 1));
        hold(JSON.stringify(reordered(document)));
        hold(` ${text}`);
        hold(`${text} `);
        hold(`${text}x`);
        hold(text.replace("}", ',"other":[1,{"a":null}]}'));
        hold(text.replace(/"(\w+)":/, (_, name: string) => `"${name}":null,"${name}":`));
        hold(text.replaceAll(/[a-f]/g, (letter) => `\\u00${letter.charCodeAt(0).toString(16)}`));
        hold(text.replaceAll(/\d+/g, (digits) => `${digits}.0`));
        hold(text.replaceAll(/\d+/g, (digits) => `${digits}e0`));
        hold(text.replaceAll(/\d+/g, (digits) => `-${digits}`));
        for (let tries = 0; tries < 15; tries++) {
          const at = random.integer(0, text.length);
          hold(text.slice(0, at));
          hold(text.slice(0, at) + text.slice(at + 1));
          hold(
            text.slice(0, at) +
              random.pick([
                '"',
                "0",
                ",",
                "\\",
                "{",
                "\u0001",
                "\ud800",
                "é",
                "😀",
                "\\n",
                "\\/",
                "\\u00e9",
              ]) +
              text.slice(at),
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  it("reads every escape, and counts the characters that it stands for", async () => {
    const of = m.object("Noted", { note: m.string(3, 6), day: m.date() });
    const decode = await prepare(of, "decode", "ignore");
    const escapes = ['\\"', "\\\\", "\\/", "\\b", "\\f", "\\n", "\\r", "\\t", "\\u00e9", "\\ud83d\\ude00"];
    const others = ["\\x", "\\u12", "\\'", "\\0", "\\é", "\\\u0001", "\\"];
    for (const one of [...escapes, ...others])
      for (const other of ["", "a", "é", "😀", ...escapes, ...others])
        for (const note of [one + other, `ab${one}${other}`, `${one}–${other}yz`, `abc${one}d${other}e`])
          holdDecode(of, decode, `{"note":"${note}","day":"2024-02-29"}`, "ignore");
  });

  it.each<[string, Model, string]>([
    ["uuid", m.uuid(), "919108f7-52d1-4320-9bac-f847db4148a8"],
    ["date", m.date(), "2024-02-29"],
    ["instant", m.instant({ offsets: "numeric" }), "2024-02-29T23:59:59.123+01:30"],
  ])("decides about another character at each place of a text as the kinds do: %s", async (_, of, right) => {
    const decode = await prepare(of, "decode", "ignore");
    for (let at = 0; at < right.length; at++)
      for (const wrong of ["/", ":", "g", "`", "A", " ", "é", "\\n", ""])
        holdDecode(of, decode, JSON.stringify(right.slice(0, at) + wrong + right.slice(at + 1)), "ignore");
  });

  it("writes what it reads: typed values to text that means the same, and none that are not of the model", async () => {
    await fc.assert(
      fc.asyncProperty(model, seed, async (of, start) => {
        const random = seeded(start);
        const encode = await prepare(of, "encode");
        const toTyped = typed(of, encode.forms);
        for (let count = 0; count < 4; count++) {
          const document = generateDocument(of, random);
          const written = encode.run(toTyped(document)) as string;
          expect(jsonDifference(of, document, JSON.parse(written)), written).toBeUndefined();
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("limit", () => {
  it.each(techniques)("is as right without %s", async (technique) => {
    const of = m.object("Some", {
      id: m.uuid(),
      at: m.instant(),
      day: m.optional(m.date()),
      amount: m.decimal(20, 6),
      state: m.enum("open", "closed"),
      note: m.optional(m.nullable(m.string(0, 80))),
      lines: m.array(
        m.object("Line", { count: m.integer(0, 9), share: m.number(0, 1), gift: m.boolean() }),
        [0, 3],
      ),
    });
    const adapter = limitAdapter([technique]);
    const random = seeded(7);
    const clean = Array.from({ length: 40 }, () => generateDocument(of, random));
    const operation = async (name: "check" | "decode" | "encode") =>
      (await adapter.prepare({
        operation: name,
        model: of,
        mode: "strict",
        unknownKeys: "ignore",
      })) as PreparedOperation;
    const [check, decode, encode] = [
      await operation("check"),
      await operation("decode"),
      await operation("encode"),
    ];
    for (const document of clean) {
      expect(check.run(document)).toBe(true);
      const value = decode.run(JSON.stringify(document));
      expect(typedDifference(of, decode.forms, document, value)).toBeUndefined();
      expect(jsonDifference(of, document, JSON.parse(encode.run(value) as string))).toBeUndefined();
    }
    for (const { document } of plantFaults(of, clean, 400, random))
      expect(check.run(document), JSON.stringify(document)).toBe(conforms(of, document, "ignore"));
  });

  it("refuses to write what is not of the model", async () => {
    const of = m.object("Some", {
      at: m.instant(),
      amount: m.decimal(5, 2),
      id: m.uuid(),
      count: m.integer(0, 9),
    });
    const encode = await prepare(of, "encode");
    const good = typed(
      of,
      encode.forms,
    )({
      at: "2024-02-29T12:34:56.789Z",
      amount: "1.10",
      id: "919108f7-52d1-4320-9bac-f847db4148a8",
      count: 1,
    }) as object;
    expect(encode.run(good)).toBe(
      '{"at":"2024-02-29T12:34:56.789Z","amount":"1.1","id":"919108f7-52d1-4320-9bac-f847db4148a8","count":1}',
    );
    for (const wrong of [
      { at: new Date(Number.NaN) },
      { at: new Date(8.64e15) },
      { at: { toJSON: () => "tomorrow" } },
      { amount: "1.10" },
      { amount: 1.1 },
      { id: '","admin":true,"x":"' },
      { id: "919108f7-52d1-4320-9bac-f847db4148aX" },
      { count: 1.5 },
      { count: Number.NaN },
      { count: undefined },
    ])
      expect(() => encode.run({ ...good, ...wrong }), JSON.stringify(wrong)).toThrow(TypeError);
  });

  it("reads fractions of any length as JSON.parse does, and refuses what only looks like a digit", async () => {
    const of = m.array(m.number(-1000, 1000), [0, 3]);
    const decode = await prepare(of, "decode");
    const random = seeded(1);
    for (let digits = 0; digits <= 24; digits++)
      for (let tries = 0; tries < 40; tries++) {
        const fraction = Array.from({ length: digits }, () => random.integer(0, 9)).join("");
        const number = `${random.pick(["", "-"])}${random.integer(0, 999)}.${fraction}`;
        if (digits > 0) expect(decode.run(`[${number},${number}]`), number).toEqual([+number, +number]);
        // The neighbours of the digits, and bytes that have their lower or their higher half.
        const other = random.pick(["/", ":", "?", "p", "@", " ", "\u0001", "é", "٣"]);
        const at = number.length - random.integer(0, digits);
        const broken = `[${number.slice(0, at)}${other}${number.slice(at)}]`;
        // A space alone may follow a number.
        if (!(other === " " && at === number.length && digits > 0))
          expect(taken(decode.run, broken), broken).toBeUndefined();
      }
  });

  it("holds bounds that mirror each other, and takes no NaN", async () => {
    const check = await prepare(m.number(-1000, 1000), "check");
    for (const right of [-1000, -0, 0, 1e-300, 999.999, 1000])
      expect(check.run(right), `${right}`).toBe(true);
    for (const wrong of [-1000.0000000000001, 1000.0000000000001, Infinity, -Infinity, NaN, "1", null, [1]])
      expect(check.run(wrong), String(wrong)).toBe(false);
  });

  it("reads and writes documents longer than its buffer", async () => {
    const of = m.object("Long", { at: m.instant(), text: m.text() });
    const document = { at: "2024-02-29T12:34:56.789Z", text: 'é"'.repeat(200_000) };
    const decode = await prepare(of, "decode");
    const encode = await prepare(of, "encode");
    const value = decode.run(JSON.stringify(document));
    expect(typedDifference(of, decode.forms, document, value)).toBeUndefined();
    expect(encode.run(value)).toBe(JSON.stringify(document));
  });

  it("knows the calendar: every day of eight hundred years, and the days that there are not", () => {
    // Gathered: an expectation for each of them takes longer than all of the work.
    const wrong: string[] = [];
    for (
      let day = epochDay(1600, 1, 1), date = Temporal.PlainDate.from("1600-01-01");
      date.year < 2400;
      day++, date = date.add({ days: 1 })
    ) {
      const { year, month, day: dayOfMonth } = date;
      if (epochDay(year, month, dayOfMonth) !== day) wrong.push(`${date} is not day ${day}`);
      if (civil(day) !== year * 10_000 + month * 100 + dayOfMonth) wrong.push(`day ${day} is not ${date}`);
    }
    expect(wrong).toEqual([]);
    for (const [year, month, day] of [
      [2023, 2, 29],
      [1900, 2, 29],
      [2024, 4, 31],
      [2024, 13, 1],
      [2024, 0, 1],
      [2024, 1, 0],
      [2024, 1, 32],
    ] as const)
      expect(isDay(year, month, day)).toBe(false);
    expect(epochDay(0, 1, 1)).toBe(-719_528);
    expect(epochDay(9999, 12, 31)).toBe(2_932_896);
  });
});

const reordered = (value: JsonValue): JsonValue =>
  Array.isArray(value)
    ? value.map(reordered)
    : typeof value === "object" && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toReversed()
            .map(([name, inner]) => [name, reordered(inner as JsonValue)]),
        )
      : value;
