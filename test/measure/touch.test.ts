import { Decimal } from "decimal.js";
import { expect, it } from "vitest";
import { touch } from "../../src/measure/touch.ts";

/** Values that note which of their properties were read. */
function noting(names: readonly string[], prototype: object = Object.prototype) {
  const seen: string[] = [];
  const value = Object.create(prototype) as object;
  for (const name of names)
    Object.defineProperty(value, name, { enumerable: true, get: () => (seen.push(name), `${name} is text`) });
  return { value, seen };
}

it("reads all that a document holds, at any depth", () => {
  const inner = noting(["c", "d"]);
  const outer = noting(["a", "b"]);
  touch([1, null, true, undefined, { outer: outer.value, list: [[inner.value]] }]);
  expect([...outer.seen, ...inner.seen]).toEqual(["a", "b", "c", "d"]);
});

it("reads what an instance of a class has, and nothing that it inherits", () => {
  const inherited = noting(["method"]);
  const own = noting(["digits"], inherited.value);
  touch(own.value);
  expect(own.seen).toEqual(["digits"]);
  expect(inherited.seen).toEqual([]);
});

it("changes nothing", () => {
  const make = () => ({
    text: "x".repeat(1000),
    when: new Date(0),
    amount: new Decimal("1.50"),
    bytes: new Uint8Array(100),
    never: new Date(Number.NaN),
  });
  const value = make();
  touch(value);
  expect(value).toEqual(make());
});
