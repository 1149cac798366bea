import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import { closing } from "../../../src/adapters/source/closing.ts";
import { firstCompared } from "../../../src/adapters/source/compared.ts";
import { piecesOf } from "../../../src/adapters/source/declarations.ts";
import { sourceOf } from "../../../src/adapters/source/print.ts";
import { freeNames, tidied } from "../../../src/adapters/source/syntax.ts";
import { plainDigits } from "../../../src/kinds/decimal.ts";

class Money {
  readonly amount = 1;
}

/** The value of an expression, made as a module: code from text is for nobody else. */
async function valueOf<Value>(expression: string): Promise<Value> {
  const module = `data:text/javascript,${encodeURIComponent(`export default (${expression});`)}`;
  return ((await import(module)) as { readonly default: Value }).default;
}

describe("a value as source text", () => {
  it.each<readonly [string, unknown]>([
    ["JSON.parse", JSON.parse],
    ["Number", Number],
    ["Number.isInteger", Number.isInteger],
    // What an adapter's author has from the suite goes by its name.
    ["Decimal", Decimal],
    ["plainDigits", plainDigits],
    ["[1, [2], {}]", [1, [2], {}]],
  ])("is %s", (text, value) => {
    expect(sourceOf(value)).toBe(text);
  });

  it("of a function that closes over values holds them", async () => {
    const pattern = /^a$/;
    const fits = closing((text: string) => pattern.test(text), { pattern });
    const again = await valueOf<typeof fits>(sourceOf(fits));
    expect([again("a"), again("b")]).toEqual([true, false]);
  });

  it("of methods runs as they do", async () => {
    const made = {
      double(value: number) {
        return value * 2;
      },
      async later() {
        return 1;
      },
    };
    const again = await valueOf<typeof made>(sourceOf(made));
    expect(again.double(4)).toBe(8);
    const double = await valueOf<typeof made.double>(sourceOf(made.double));
    expect(double(4)).toBe(8);
  });

  it("breaks long lists, one item a line", async () => {
    const words = Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [`key${index}`, "x".repeat(20)]),
    );
    expect(sourceOf(words).split("\n")).toHaveLength(10);
    expect(await valueOf<unknown>(sourceOf(words))).toEqual(words);
  });

  it.each<readonly [string, unknown]>([
    ["a Money is not written down", new Money()],
    ["a symbol is not written down", Symbol("s")],
    ["the function bound get has no source text", Map.prototype.get.bind(new Map())],
  ])("is refused: %s", (why, value) => {
    expect(() => sourceOf(value)).toThrow(why);
  });
});

describe("source text", () => {
  it("needs the names that it does not declare", () => {
    const text = `const { a, b: c } = q;
      const f = async (x, { y = 3 }) => { for (const k of z) { const m = k?.v; } return \`\${t}\${x}\`; };
      class Q extends R { #p = 1; static s = W; m() { return this.#p; } }
      ({ a, [d]: 1, n() { return e; } });`;
    expect([...freeNames(text)].toSorted()).toEqual(["R", "W", "d", "e", "q", "t", "z"]);
  });

  it("is tidied of what types have left behind, and of its indentation", () => {
    const text =
      "(schema          , { mode }                  ) => make       (schema, (x     ) => {\n        return `a   b`; // as it is\n      })";
    expect(tidied(text)).toBe(
      "(schema, { mode }) => make(schema, (x) => {\n  return `a   b`; // as it is\n})",
    );
  });
});

it.each([
  ["typeof z.date", "({ z }) => (typeof z.date === 'function' ? 1 : 2)"],
  ["z === undefined", "({ z }) => { if (z === undefined) throw 1; return z; }"],
  ["z.core().version != '4'", "({ z }) => ({ a: () => z.core().version != '4' })"],
  ["switch (z?.version) {}", "({ z }) => { switch (z?.version) {} }"],
  ["z.date ? 1 : 2", "({ z }) => ({ a: () => (z.date ? 1 : 2) })"],
  ["!z.date", "({ z }) => { if (!z.date) throw 1; return z; }"],
  ["z.date ?? z", "({ z }) => ({ a: () => z.date ?? z })"],
  ["z.date?.()", "({ z }) => ({ a: () => z.date?.() })"],
  // What shows a gap is run with the library itself.
  [undefined, "({ z }) => ({ a: unsupported('no', () => !z.is(1)) })"],
  // What it is told of a model may be compared.
  [undefined, "({ z }) => ({ string: ({ min }) => (min === 0 ? z.string() : z.string().min(min)) })"],
])("finds that a name is compared: %s", (found, text) => {
  const compared = firstCompared(text, new Set(["z"]));
  if (found === undefined) expect(compared).toBeUndefined();
  else expect(compared).toContain(found);
});

describe("a function in pieces", () => {
  const shared = { a: 1 };
  it("gives the statements before the object that it returns, and its entries", () => {
    const own = ({ z }: { z: number }) => {
      const one = z + 1;
      function two() {
        return one;
      }
      return { one, two, three: one + 2 };
    };
    const { takes, body = [], entries } = piecesOf(own);
    expect(takes).toEqual([{ name: "z", as: "z" }]);
    expect(body.map(({ names, needs }) => [names, [...needs]])).toEqual([
      [["one"], ["z"]],
      [["two"], ["one"]],
    ]);
    expect(entries?.map(({ name, value }) => [name, value?.replaceAll(" ", "")])).toEqual([
      ["one", undefined],
      ["two", undefined],
      ["three", "one+2"],
    ]);
  });

  it.each<readonly [string, object]>([
    ["where another object is spread", () => ({ ...shared })],
    ["that ends in no object", () => [1]],
    ["that ends in a condition", () => (Math.random() > 2 ? { a: 1 } : { b: 2 })],
  ])("has none %s", (_, own) => {
    expect(piecesOf(own).entries).toBeUndefined();
  });

  it("says which names it takes of its parameter", () => {
    expect(piecesOf(({ z: library }: { z: number }) => ({ library })).takes).toEqual([
      { name: "z", as: "library" },
    ]);
    expect(piecesOf((scope: object) => ({ scope })).takes).toBeUndefined();
    expect(piecesOf(({ ...rest }) => ({ rest })).takes).toBeUndefined();
    expect(piecesOf(() => ({})).takes).toEqual([]);
  });
});
